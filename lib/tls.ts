/**
 * Whom to trust over HTTPS: the Freebox root certificates, besides the system's and one's own.
 *
 * @module
 */
import { rootCertificates } from "./catalogue.ts";

/** The certificates (PEM) that a box's certificate may descend from, with the caller's own. */
export function trusted(own: readonly string[] = []): string[] {
  return [...rootCertificates.map(({ pem }) => pem), ...own];
}
