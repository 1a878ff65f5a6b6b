/**
 * `--dry-run`: the request that would be sent, as text or as a line of JSON. No box is looked for.
 *
 * @module
 */
import { apiBase, origin, versionIn } from "../../discovery/address.ts";
import { consequences, inOneSentence } from "../../catalogue/consequences.ts";
import { apiVersion } from "../../catalogue/mod.ts";
import type { Outgoing } from "../../client/exchange.ts";
import type { Prepared } from "../../client/prepare.ts";
import { t } from "../../text/language.ts";
import { pathsIn } from "../../catalogue/paths.ts";
import type { Io } from "../terminal/io.ts";
import type { Options } from "../args/options.ts";

/** Where the request would go, and how it is printed. */
interface Printing extends Pick<Options, "url" | "api" | "json"> {
  /** Their effects have been printed already. */
  readonly told?: boolean;
}

/** Prints requests, and on stderr their effects that cannot be undone. */
export async function dryRun(
  calls: readonly Prepared[],
  printing: Printing,
  io: Io,
): Promise<void> {
  for (const [index, { outgoing, known }] of calls.entries()) {
    const paths = known ? pathsIn(known.operation, known.values) : new Map<string, string>();
    if (printing.json) await io.out(JSON.stringify(asData(outgoing, paths, printing)) + "\n");
    else await io.out((index > 0 ? "\n" : "") + asText(outgoing, paths, printing));
    const does = known ? consequences(known.operation, known.values) : [];
    if (does.length > 0 && !printing.told) {
      io.err(t`Without --dry-run, this ${inOneSentence(does)}.`);
    }
  }
}

/** Base64, as it is sent, by the plain path. */
type Paths = ReadonlyMap<string, string>;

/** Formats a request as HTTP, with the plain path beside each that is sent in base64. */
function asText(outgoing: Outgoing, paths: Paths, printing: Printing): string {
  const { type, lines } = bodyLines(outgoing.body);
  const headers = Object.entries({ ...outgoing.headers, ...type })
    .map(([name, value]) => `${name}: ${value}`);
  const request = `${outgoing.verb} ${base(printing)}${outgoing.path}`;
  const all = [request, ...headers, ...lines.length > 0 ? ["", ...lines] : []];
  return all.map((line) => beside(line, paths) + "\n").join("");
}

function asData(outgoing: Outgoing, paths: Paths, printing: Printing): Record<string, unknown> {
  const [path = "", query = ""] = outgoing.path.split("?", 2);
  const headers = { ...outgoing.headers, ...bodyLines(outgoing.body).type };
  return {
    verb: outgoing.verb,
    [printing.url === undefined ? "path" : "url"]: base(printing) + path,
    query: fieldsOf(new URLSearchParams(query)),
    ...Object.keys(headers).length > 0 ? { headers } : {},
    body: bodyData(outgoing.body),
    ...paths.size > 0 ? { paths: Object.fromEntries(paths) } : {},
  };
}

/** Assumes the newest API for a box that was not asked yet. */
function base({ url, api }: Printing): string {
  const discovery = { api_version: apiVersion, api_base_url: "/api/" };
  return apiBase(url === undefined ? "" : origin(url), discovery, api ?? versionIn(url));
}

function beside(line: string, paths: Paths): string {
  const found = [...paths].filter(([encoded]) =>
    line.includes(encoded) || line.includes(encodeURIComponent(encoded))
  );
  return found.length === 0 ? line : `${line}  # ${found.map(([, plain]) => plain).join(", ")}`;
}

/** The lines of a body, and the header that it would bring by itself. */
function bodyLines(body: Outgoing["body"]): { type?: Record<string, string>; lines: string[] } {
  if (typeof body === "string") {
    return { lines: JSON.stringify(JSON.parse(body), null, 2).split("\n") };
  }
  if (!isForm(body)) return { lines: [] };
  const lines = [...body].map(([name, value]) =>
    `${name}=${typeof value === "string" ? value : t`${value.name} (${value.size} bytes)`}`
  );
  const type = body instanceof FormData
    ? "multipart/form-data"
    : "application/x-www-form-urlencoded";
  return { type: { "Content-Type": type }, lines };
}

function bodyData(body: Outgoing["body"]): unknown {
  if (typeof body === "string") return JSON.parse(body);
  return isForm(body) ? fieldsOf(body) : null;
}

/** The fields of a form or a query; one that is there several times is a list. */
function fieldsOf(form: URLSearchParams | FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).map((value) =>
      typeof value === "string" ? value : { file: value.name, size: value.size, type: value.type }
    );
    fields[name] = values.length > 1 ? values : values[0];
  }
  return fields;
}

function isForm(body: Outgoing["body"]): body is URLSearchParams | FormData {
  return body instanceof URLSearchParams || body instanceof FormData;
}
