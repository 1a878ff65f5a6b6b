/**
 * Whom to trust over HTTPS: the Freebox root certificates, besides the system's and one's own; and
 * what is wrong with a certificate that is refused.
 *
 * @module
 */
import { rootCertificates } from "../catalogue/mod.ts";
import { FbxError, type TrustFault } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { own } from "../text/own.ts";

/** The certificates (PEM) that a box's certificate may descend from, with the caller's own. */
export function trusted(own: readonly string[] = []): string[] {
  return [...rootCertificates.map(({ pem }) => pem), ...own];
}

/** Whether a text is made of readable certificates in PEM format. */
export async function isPem(text: string): Promise<boolean> {
  const { X509Certificate } = await import("node:crypto");
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]*(?:-----END CERTIFICATE-----)?/g) ??
    [];
  try {
    for (const block of blocks) new X509Certificate(block);
    return blocks.length > 0;
  } catch {
    return false;
  }
}

/** @throws {FbxError} `bad_argument` where one of the caller's certificates is not PEM. */
export async function checkCertificates(own: readonly string[] = []): Promise<void> {
  for (const text of own) {
    if (await isPem(text)) continue;
    throw new FbxError(t`caCerts contains a text that is not a certificate in PEM format`, {
      code: "bad_argument",
    });
  }
}

/** What is wrong with a certificate that there is. */
type CertificateFault = Exclude<TrustFault, "no_https">;

/** Why a certificate is refused, with the date or the names. */
export interface Refused {
  readonly fault: CertificateFault;
  readonly detail?: string;
}

/**
 * What is wrong with the certificate, if an error is about one. Node.js reports it as a code,
 * Deno's own connections as a text.
 *
 * @example
 * ```ts
 * import { certificateFault } from "./tls.ts";
 *
 * const error = new Error("invalid peer certificate: UnknownIssuer");
 * console.log(certificateFault(error)?.fault); // "unknown_root"
 * ```
 */
export function certificateFault(error: unknown): Refused | undefined {
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const found = byCode((inner as { code?: unknown }).code, inner.message) ??
      byText(inner.message);
    if (found) return found;
  }
  return undefined;
}

/** Returns the error for a refused certificate. */
export function badCertificate({ fault, detail }: Refused, url: string, cause: unknown): FbxError {
  const { host, hostname } = new URL(url);
  const advice = fault === "unknown_root" || fault === "self_signed"
    ? t`Trust your own with caCerts`
    : undefined;
  const what = t`The certificate of https://${host} is refused: ${
    explain(fault, detail, hostname)
  }. Nothing was sent`;
  return new FbxError(
    advice === undefined ? what : `${what}. ${advice}`,
    { code: "bad_certificate", reason: fault, advice },
    { cause },
  );
}

const faultOfCode: Readonly<Record<string, CertificateFault>> = {
  CERT_HAS_EXPIRED: "expired",
  CERT_NOT_YET_VALID: "not_yet_valid",
  ERR_TLS_CERT_ALTNAME_INVALID: "wrong_name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "self_signed",
  SELF_SIGNED_CERT_IN_CHAIN: "unknown_root",
  UNABLE_TO_GET_ISSUER_CERT: "unknown_root",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "unknown_root",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "unknown_root",
  CERT_SIGNATURE_FAILURE: "invalid",
  CERT_REVOKED: "invalid",
  CERT_REJECTED: "invalid",
  CERT_UNTRUSTED: "invalid",
  INVALID_CA: "invalid",
  INVALID_PURPOSE: "invalid",
  PATH_LENGTH_EXCEEDED: "invalid",
};

function byCode(code: unknown, message: string): Refused | undefined {
  const fault = typeof code === "string" ? own(faultOfCode, code) : undefined;
  if (fault === undefined) return undefined;
  if (fault === "wrong_name") return withDetail(fault, /altnames: (DNS:.*)$/s.exec(message)?.[1]);
  return withDetail(fault, fault === "invalid" ? message : undefined);
}

function byText(message: string): Refused | undefined {
  const text = /invalid peer certificate: (.*)$/s.exec(message)?.[1];
  if (text === undefined) return undefined;
  if (/expired/i.test(text)) return withDetail("expired", dateIn(text, /not valid after (\d+)/));
  if (/not ?valid ?yet/i.test(text)) {
    return withDetail("not_yet_valid", dateIn(text, /not valid before (\d+)/));
  }
  if (/not ?valid ?for ?name/i.test(text)) {
    return withDetail(
      "wrong_name",
      [...text.matchAll(/Name\("(.*?)"\)/g)].map((it) => it[1]).join(),
    );
  }
  if (/UnknownIssuer/.test(text)) return { fault: "unknown_root" };
  return withDetail("invalid", text);
}

function withDetail(fault: CertificateFault, detail: string | undefined): Refused {
  return detail
    ? { fault, detail: detail.replaceAll("DNS:", "").replace(/,(?=\S)/g, ", ") }
    : { fault };
}

function dateIn(text: string, pattern: RegExp): string | undefined {
  const seconds = pattern.exec(text)?.[1];
  return seconds === undefined
    ? undefined
    : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function explain(fault: CertificateFault, detail: string | undefined, host: string): string {
  switch (fault) {
    case "expired":
      return [
        detail === undefined ? t`it expired` : t`it expired on ${detail}`,
        t`Check the date of this device; if that is right, restart the box, which renews its certificate`,
      ].join(". ");
    case "not_yet_valid":
      return detail === undefined
        ? t`it is not valid yet. Check the date of this device`
        : t`it is not valid before ${detail}. Check the date of this device`;
    case "wrong_name":
      return t`it is issued to ${
        detail ?? t`another name`
      }, not to ${host}. Use the box's own name (api_domain), or check what answers in its place`;
    case "unknown_root":
      return t`it comes from an authority that is neither the Freebox's nor the system's`;
    case "self_signed":
      return t`it is self-signed, so anyone could have made it`;
    case "invalid":
      return detail ?? t`it is not valid`;
  }
}
