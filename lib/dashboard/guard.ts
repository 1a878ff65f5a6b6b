/**
 * Who may ask: the browser of this machine, on behalf of the page itself. A name that another site
 * points at this machine (DNS rebinding) has the wrong Host; a script of another site, the wrong
 * Origin.
 *
 * @module
 */
import { t } from "../text/language.ts";

/** The headers of a request, by their names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why a request is not answered; `undefined` where it is. */
export function refusal(
  { method = "", path, headers }: { method?: string | undefined; path: string; headers: Headers },
  { host, port }: { host: string; port: number },
): { status: number; reason: string } | undefined {
  if (method !== "GET") {
    return { status: 405, reason: t`This page is read-only` };
  }
  const own = ownNames(host, port);
  if (!own.has(String(headers.host).toLowerCase())) {
    return { status: 403, reason: t`Open it as http://${[...own][0]}/` };
  }
  const origin = headers.origin;
  if (origin !== undefined && !own.has(String(origin).replace(/^http:\/\//, ""))) {
    return { status: 403, reason: t`Another site may not read this page` };
  }
  if (isForeign(headers) && !isNavigation(path, headers)) {
    return { status: 403, reason: t`Another site may not embed this page` };
  }
  return undefined;
}

/** The names that a browser of this machine has for the page. */
function ownNames(host: string, port: number): ReadonlySet<string> {
  const names = [host.includes(":") ? `[${host}]` : host, "127.0.0.1", "localhost", "[::1]"];
  const suffix = port === 80 ? "" : `:${port}`;
  return new Set(names.map((name) => name + suffix));
}

function isForeign(headers: Headers): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/** Whether it is a link to the page, which shows nothing but the page. */
function isNavigation(path: string, headers: Headers): boolean {
  return path === "/" && headers["sec-fetch-mode"] === "navigate" &&
    headers["sec-fetch-dest"] === "document";
}
