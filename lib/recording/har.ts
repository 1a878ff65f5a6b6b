/**
 * HTTP Archive (HAR 1.2), of which a recording is made: what browsers and proxies write and open.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { version } from "../core/version.ts";
import { t } from "../text/language.ts";
import { isObject } from "../text/own.ts";

/** An archive: requests with their answers, in order. */
export interface Har {
  readonly log: {
    readonly version: string;
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
    readonly comment?: string;
  };
}

/** One request with its answer. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: Readonly<Record<string, unknown>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  /** Messages of a WebSocket, as Chromium writes them. */
  readonly _webSocketMessages?: readonly HarMessage[];
}

/** A request. */
export interface HarRequest extends HarPart {
  readonly method: string;
  readonly url: string;
  readonly queryString: readonly HarPair[];
  readonly postData?: { readonly mimeType: string; readonly text: string };
}

/** An answer. */
export interface HarResponse extends HarPart {
  readonly status: number;
  readonly statusText: string;
  readonly content: {
    readonly size: number;
    readonly mimeType: string;
    readonly text?: string;
    readonly encoding?: string;
    readonly comment?: string;
  };
  readonly redirectURL: string;
}

/** What requests and answers have in common. */
export interface HarPart {
  readonly httpVersion: string;
  readonly cookies: readonly unknown[];
  readonly headers: readonly HarPair[];
  readonly headersSize: number;
  readonly bodySize: number;
}

/** A header, or a parameter of a query. */
export interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** A message of a WebSocket. */
export interface HarMessage {
  readonly type: "send" | "receive";
  /** Unix time in seconds. */
  readonly time: number;
  readonly opcode: number;
  readonly data: string;
}

/** What is known of an exchange with the API; the rest of an entry follows from it. */
export interface Exchanged {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly status: number;
  /** The envelope; absent for an answer that is no JSON. */
  readonly answer?: unknown;
  readonly started: Date;
  readonly milliseconds: number;
  readonly messages?: readonly HarMessage[];
}

/** Returns an archive of these entries. */
export function harOf(entries: readonly HarEntry[], comment?: string): Har {
  const log = { version: "1.2", creator: { name: "fbx", version }, entries };
  return { log: comment === undefined ? log : { ...log, comment } };
}

/** Returns the entry of an exchange. */
export function entryOf(exchanged: Exchanged): HarEntry {
  const { method, url, body, status, answer, started, milliseconds, messages } = exchanged;
  const json = "application/json";
  const part = { httpVersion: "HTTP/1.1", cookies: [], headersSize: -1 };
  const typed = [{ name: "Content-Type", value: json }];
  const sent = body === undefined ? undefined : JSON.stringify(body);
  const text = answer === undefined ? "" : JSON.stringify(answer);
  return {
    startedDateTime: started.toISOString(),
    time: milliseconds,
    request: {
      method,
      url,
      ...part,
      headers: sent === undefined ? [] : typed,
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(sent === undefined ? {} : { postData: { mimeType: json, text: sent } }),
      bodySize: sent === undefined ? 0 : lengthOf(sent),
    },
    response: {
      status,
      statusText: "",
      ...part,
      headers: text === "" ? [] : typed,
      content: { size: lengthOf(text), mimeType: text === "" ? "" : json, text },
      redirectURL: "",
      bodySize: lengthOf(text),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    ...(messages === undefined ? {} : { _webSocketMessages: messages }),
  };
}

/**
 * Reads an archive.
 *
 * @throws {FbxError} `bad_argument` for a text that is none, with the reason.
 */
export function parseHar(text: string): Har {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw notHar(t`it is not JSON (${error instanceof Error ? error.message : ""})`);
  }
  return toHar(value);
}

/**
 * Checks that a value is an archive.
 *
 * @throws {FbxError} `bad_argument` for one that is none, with the reason.
 */
export function toHar(value: unknown): Har {
  const log = isObject(value) ? value.log : undefined;
  if (!isObject(log) || !Array.isArray(log.entries)) throw notHar(t`it has no log.entries`);
  for (const [index, entry] of log.entries.entries()) {
    const { request, response } = isObject(entry) ? entry : {};
    const isRequest = isObject(request) && typeof request.method === "string" &&
      URL.canParse(String(request.url));
    if (!isRequest || !isObject(response) || typeof response.status !== "number") {
      throw notHar(t`entry ${index + 1} has no request with a method and a URL, or no response`);
    }
  }
  return value as unknown as Har;
}

/** When a message came, in seconds: Playwright writes milliseconds. */
export function secondsOf({ time }: HarMessage): number {
  const number = Number(time) || 0;
  return number > 1e11 ? number / 1000 : number;
}

/** The JSON of an answer, `undefined` where it is none. */
export function answerOf({ response: { content } }: HarEntry): unknown {
  const { text = "", encoding } = content ?? {};
  return jsonIn(encoding === "base64" ? decoded(text) : text);
}

/** The JSON of what was sent, `undefined` where it is none. */
export function sentIn({ request: { postData } }: HarEntry): unknown {
  return jsonIn(postData?.text ?? "");
}

/** The path of an entry below `/api/vN/` with its query, and `vN`; `undefined` for other requests. */
export function apiPath(
  url: string,
): { readonly path: string; readonly query: string; readonly version: string } | undefined {
  const { pathname, search } = new URL(url);
  const [, version, path = ""] = /^\/+api\/+(v\d{1,3}|latest)\/(.*)$/s.exec(pathname) ?? [];
  return version === undefined ? undefined : { path, query: search, version };
}

/** Whether an entry is the box's discovery answer. */
export function isDiscovery(url: string): boolean {
  return /^\/(?:api\/(?:v\d+|latest)\/)?api_version\/?$/.test(new URL(url).pathname);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
  } catch {
    return "";
  }
}

function lengthOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function notHar(reason: string): FbxError {
  return new FbxError(t`This is not an HTTP Archive (HAR 1.2): ${reason}`, {
    code: "bad_argument",
  });
}
