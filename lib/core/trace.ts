/**
 * What is sent and received, for whoever asked to see it, with every secret masked.
 *
 * @module
 */

/**
 * One thing that happened on the wire.
 *
 * @example
 * ```ts
 * import { Fbx, type TraceEvent } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const slow: TraceEvent[] = [];
 * await using f = await Fbx({
 *   ...box.access,
 *   trace: (event) => {
 *     if (event.kind === "receive" && event.milliseconds > 1_000) slow.push(event);
 *   },
 * });
 * await f.connection.status();
 * ```
 */
export type TraceEvent =
  | { kind: "send"; id: number; verb: string; url: string; body: string | undefined }
  | { kind: "receive"; id: number; status: number; body: string | undefined; milliseconds: number }
  | { kind: "fail"; id: number; reason: string; milliseconds: number }
  | { kind: "note"; text: string };

/**
 * Takes what is traced.
 *
 * @example
 * ```ts
 * import { Fbx, type Trace } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const trace: Trace = (event) => {
 *   if (event.kind === "send") console.log(event.verb, event.url);
 * };
 * await using f = await Fbx({ ...box.access, trace });
 * await f.connection.status();
 * ```
 */
export type Trace = (event: TraceEvent) => void;

const secretName = /pass(word|phrase)?$|token$|secret|^key$|_key$|psk|pin|puk|userdata|^cookies$/i;
const mask = "***";

/** The text of a body with the values of its secret fields masked, at any depth. */
export function maskBody(text: string): string {
  try {
    return JSON.stringify(maskValue(JSON.parse(text)));
  } catch {
    return maskForm(text);
  }
}

/** A URL with the secrets of its query masked. */
export function maskUrl(url: string): string {
  const [path, query] = url.split("?", 2);
  return query === undefined ? url : `${path}?${maskForm(query)}`;
}

function maskValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      secretName.test(name) && isScalar(inner) && inner !== ""
        ? [name, mask]
        : [name, maskValue(inner)]
    ),
  );
}

function maskForm(text: string): string {
  return text.replace(
    /([^&=\s]+)=([^&\s]*)/g,
    (pair, name: string) => secretName.test(decodeLoosely(name)) ? `${name}=${mask}` : pair,
  );
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}
