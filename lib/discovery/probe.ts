/**
 * Asking at one place whether a Freebox answers there: `GET /api_version`.
 *
 * @module
 */
import { type Discovery, major } from "./address.ts";
import { discoveryFields } from "../catalogue/mod.ts";
import { type Deadline, deadline } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { reasonOf } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { isDenied, type Sender } from "../net/transport.ts";
import type { Trace } from "../core/trace.ts";
import { own } from "../text/own.ts";

/** How to ask. */
export interface ProbeOptions {
  /** Deadline in milliseconds. */
  readonly timeout: number;
  /** The box that is looked for; any will do where not given. */
  readonly uid?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly trace?: Trace | undefined;
}

/**
 * Returns the discovery answer of the box at an origin.
 *
 * @throws {FbxError} `no_box` when nothing answers, `not_a_freebox` when something else does,
 * `bad_certificate`, `not_permitted`, `aborted`
 */
export async function probe(
  origin: string,
  sender: Sender,
  options: ProbeOptions,
): Promise<Discovery> {
  const limit = deadline(options.timeout, options.signal);
  const started = performance.now();
  try {
    const answer = await fetchAnswer(origin, sender, limit, options.trace);
    const discovery = toDiscovery(answer.value);
    if (!discovery) throw notAFreebox(origin, answer.what);
    if (options.uid !== undefined && discovery.uid !== options.uid) {
      throw anotherBox(origin, options.uid, discovery.uid);
    }
    return discovery;
  } catch (error) {
    if (error instanceof FbxError) throw error;
    if (options.signal?.aborted) throw limit.error(t`looking at ${origin}`, error);
    if (isDenied(error)) throw notPermitted(t`ask ${origin}`, flagFor(error, origin), error);
    const reason = limit.signal.aborted ? t`no answer` : plainReason(error);
    throw new FbxError(t`No Freebox at ${origin}: ${reason} (after ${since(started)})`, {
      code: "no_box",
    }, { cause: error });
  } finally {
    limit.release();
  }
}

/**
 * A discovery answer, checked: it has an API version; a missing base path is filled in, and a field
 * of the wrong type is left out. The texts of mDNS are taken as the types that the catalogue has.
 */
export function toDiscovery(answer: unknown): Discovery | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { api_version, api_base_url, ...rest } = Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => {
      const taken = typed(value, own(discoveryFields, name)?.type);
      return taken === undefined ? [] : [[name, taken]];
    }),
  );
  if (typeof api_version !== "string" || !major(api_version)) return undefined;
  return { ...rest, api_version, api_base_url: String(api_base_url ?? "/api/") };
}

/** Not the box that is looked for. */
export function anotherBox(origin: string, wanted: string, found: string | undefined): FbxError {
  return new FbxError(
    t`The Freebox at ${origin} is another one (uid ${
      found ?? t`unknown`
    }), not the one with uid ${wanted}`,
    { code: "no_box", uid: found },
  );
}

/** How long something took: `12 ms`. */
export function since(started: number): string {
  return `${Math.round(performance.now() - started)} ms`;
}

/** Returns the error with the Deno permission flag to add. */
export function notPermitted(what: string, flag: string, cause: unknown): FbxError {
  return new FbxError(
    t`Deno does not allow fbx to ${what}. Run it again with deno run ${flag}`,
    { code: "not_permitted" },
    { cause },
  );
}

function typed(value: unknown, type: string | undefined): string | number | boolean | undefined {
  switch (type) {
    case "bool":
      if (value === "1" || value === "true") return true;
      if (value === "0" || value === "false") return false;
      return typeof value === "boolean" ? value : undefined;
    case "int":
      if (typeof value === "string" && /^\d+$/.test(value)) return Number(value);
      return typeof value === "number" ? value : undefined;
    case "string":
      return typeof value === "string" ? value : undefined;
    default: // a field that is newer than the catalogue
      return isScalar(value) ? value : undefined;
  }
}

function isScalar(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** More than any discovery answer has: a longer one is not from a Freebox. */
const longestAnswer = 65_536;

async function fetchAnswer(
  origin: string,
  sender: Sender,
  { signal }: Deadline,
  trace: Trace | undefined,
): Promise<{ value: unknown; what: string }> {
  const url = `${origin}/api_version`;
  const started = performance.now();
  trace?.({ kind: "send", id: 0, verb: "GET", url, body: undefined });
  const response = await sender.send(url, { signal, redirect: "manual" }).catch((error) => {
    const milliseconds = performance.now() - started;
    trace?.({ kind: "fail", id: 0, reason: plainReason(error), milliseconds });
    throw error;
  });
  const { status } = response;
  const body = await readStart(response);
  trace?.({ kind: "receive", id: 0, status, body, milliseconds: performance.now() - started });
  const what = describe(response, body);
  if (!response.ok) return { value: undefined, what };
  try {
    return { value: JSON.parse(body), what };
  } catch {
    return { value: undefined, what };
  }
}

async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) break;
  }
  return text;
}

/** What answered instead: the sign-in page of a hotel's network, another router. */
function describe({ status, headers }: Response, body: string): string {
  const target = headers.get("location");
  if (status >= 300 && status < 400 && target !== null) return t`it redirects to ${target}`;
  if (/^\s*<(!doctype|html)/i.test(body)) return t`it sends a web page (HTTP ${status})`;
  return t`it has no API version at /api_version (HTTP ${status})`;
}

function notAFreebox(origin: string, what: string): FbxError {
  const advice = t`Give the address of the box with url`;
  return new FbxError(
    `${t`What answers at ${origin} is not a Freebox: ${what}`}. ${advice}`,
    { code: "not_a_freebox", advice },
  );
}

/** What `fetch` puts around the reason is known already. */
function plainReason(error: unknown): string {
  return reasonOf(error)
    .replace(/^error sending request for url \(.*?\): /, "")
    .replace(/^client error \(Connect\): /, "")
    .replace("dns error: failed to lookup address information: ", "");
}

/** The system's DNS server may be what is not permitted, not the box. */
function flagFor(error: unknown, origin: string): string {
  const host = /net access to "([^"]+?)(:\d+)?"/.exec(reasonOf(error))?.[1];
  return `--allow-net=${host ?? new URL(origin).hostname}`;
}
