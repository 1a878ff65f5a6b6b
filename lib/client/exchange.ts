/**
 * One exchange with the box: a request out, an envelope (or bytes) back, within a deadline, tried
 * again where that is harmless. It knows nothing of sessions.
 *
 * @module
 */
import { absentCodes, type Operation, type Verb } from "../catalogue/mod.ts";
import { type Deadline, deadline } from "../core/deadline.ts";
import { FbxError, reasonOf } from "../core/errors.ts";
import { refusal } from "../catalogue/refusal.ts";
import { t } from "../text/language.ts";
import { backoff, isIdempotent, pause, retryAfter } from "../core/retry.ts";
import { type Turns, turnsOf } from "../core/turns.ts";
import { maskBody, maskUrl } from "../catalogue/mask.ts";
import type { Trace } from "../core/trace.ts";
import type { BinaryResult, CallOptions } from "./call_types.ts";
import type { Socket } from "../net/websocket.ts";
import type { Connect, Send } from "../net/tcp.ts";

/** One request, ready to be sent. */
export interface Outgoing {
  readonly verb: Verb;
  /** Path and query below the API's base. */
  readonly path: string;
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  /** What the user called: `Lan.setConfig`. */
  readonly label: string;
  readonly operation?: Operation;
  readonly expect?: "json" | "binary" | "text";
  /** A POST that a busy box refused may be sent again. */
  readonly repeatable?: boolean;
}

/** How exchanges are made. */
export interface ExchangeSettings {
  /** `http://mafreebox.freebox.fr/api/v16/`, where the box is now. */
  readonly base: string;
  /** Major of the box's API version. */
  readonly major: number;
  /** Code of its model: `fbxgw9-r1`. */
  readonly model: string | undefined;
  readonly send: Send;
  readonly connect: Connect;
  readonly timeout: number;
  /** How often a broken connection is tried again. */
  readonly retries: number;
  /** How many requests the box gets at once. */
  readonly concurrency: number;
  readonly trace: Trace | undefined;
}

/** The box's answer around every JSON result. */
export interface Envelope {
  success: boolean;
  result?: unknown;
  error_code?: unknown;
  msg?: unknown;
}

/** Makes exchanges with one box. */
export class Exchange {
  #count = 0;
  #answered = true;
  /** Calls that wait for their answer. */
  readonly #pending = new Map<Deadline, string>();

  /** What all requests to this box wait for. */
  readonly #turns: Turns;
  /** The endpoints of home automation answer one request at a time. */
  readonly #home: Turns;

  constructor(readonly settings: ExchangeSettings) {
    const { origin } = new URL(settings.base);
    this.#turns = turnsOf(origin, settings.concurrency);
    this.#home = turnsOf(`${origin} home`, 1);
  }

  /** Whether the box answered, the last time it was asked. */
  get answered(): boolean {
    return this.#answered;
  }

  /** Ends the calls that wait for their answer. */
  end(reason: (label: string) => FbxError): void {
    for (const [limit, label] of this.#pending) limit.end(reason(label));
  }

  /**
   * Sends a request and returns its result.
   *
   * @throws {FbxError} the box's refusal, or `network`, `timeout`, `aborted`, `bad_response`.
   */
  async make(outgoing: Outgoing, options: CallOptions = {}): Promise<unknown> {
    const limit = deadline(options.timeout ?? this.settings.timeout, options.signal);
    let streaming = false;
    this.#pending.set(limit, outgoing.label);
    try {
      const result = await this.#tryRepeatedly(
        outgoing,
        limit,
        () => this.#inTurn(outgoing, limit),
      );
      streaming = isBinary(result);
      this.#answered = true;
      return result;
    } catch (error) {
      throw this.#explain(error, outgoing, limit);
    } finally {
      this.#pending.delete(limit);
      if (streaming) limit.stopClock();
      else limit.release();
    }
  }

  /**
   * Opens a WebSocket; the caller's signal ends it.
   *
   * @throws {FbxError} the box's refusal, or `network`, `timeout`, `aborted`, `bad_response`.
   */
  async open(outgoing: Outgoing, options: CallOptions = {}): Promise<Socket> {
    const limit = deadline(options.timeout ?? this.settings.timeout, options.signal);
    try {
      const socket = await this.#tryRepeatedly(
        outgoing,
        limit,
        () => this.#openOnce(outgoing, limit.signal),
      );
      limit.stopClock();
      const abort = () => socket.destroy(limit.error(outgoing.label, undefined));
      limit.signal.addEventListener("abort", abort, { once: true });
      socket.ended.then(() => limit.release());
      return socket;
    } catch (error) {
      limit.release();
      throw this.#explain(error, outgoing, limit);
    }
  }

  /** A turn ends with the answer; what streams on after its headers takes none. */
  async #inTurn(outgoing: Outgoing, limit: Deadline): Promise<unknown> {
    const taken = outgoing.path.startsWith("home/") ? [this.#home, this.#turns] : [this.#turns];
    let held = 0;
    try {
      for (const turns of taken) {
        const wait = turns.take(limit.signal);
        if (wait !== undefined) await wait;
        held++;
      }
      return await this.#read(outgoing, await this.#sendOnce(outgoing, limit.signal), limit);
    } finally {
      for (const turns of taken.slice(0, held)) turns.give();
    }
  }

  async #openOnce(outgoing: Outgoing, signal: AbortSignal): Promise<Socket> {
    const { base, connect, major, model, trace } = this.settings;
    const { label, operation, headers = {} } = outgoing;
    const url = new URL(outgoing.path, base);
    trace?.({ kind: "note", text: `opens the WebSocket ${maskUrl(url.href)}` });
    const wire = await connect(url, signal, headers);
    const abort = () => wire.close();
    signal.addEventListener("abort", abort, { once: true });
    try {
      const { handshake } = await import("../net/websocket.ts");
      const socket = await handshake(wire, url, headers);
      if (!("status" in socket)) return socket;
      const { status, text } = socket;
      const envelope = parseEnvelope(text);
      if (envelope && !envelope.success) {
        throw refusal(envelope, { operation, label, status, major, model, path: outgoing.path });
      }
      throw noEnvelope(label, status, text);
    } catch (error) {
      wire.close();
      throw error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }

  #explain(error: unknown, { label }: Outgoing, limit: Deadline): FbxError {
    const failure = error instanceof FbxError
      ? error
      : limit.signal.aborted
      ? limit.error(label, error)
      : broken(label, this.settings.base, error);
    // a cancelled call reveals nothing about the box
    if (failure.code !== "aborted") {
      this.#answered = failure.status !== undefined && failure.code !== "bad_response";
    }
    return failure;
  }

  async #tryRepeatedly<T>(
    outgoing: Outgoing,
    limit: Deadline,
    tryOnce: () => Promise<T>,
  ): Promise<T> {
    const retries = isIdempotent(outgoing.verb) ? this.settings.retries : 0;
    let isLost = false; // an answer
    for (let attempt = 0;; attempt++) {
      try {
        return await tryOnce();
      } catch (error) {
        // what the first one deleted is gone
        if (isLost && outgoing.verb === "DELETE" && isAbsent(error)) return undefined as T;
        const isBusy = error instanceof Overloaded;
        const most = isBusy && outgoing.repeatable ? this.settings.retries : retries;
        if (limit.signal.aborted || attempt >= most) throw error;
        if (error instanceof FbxError && !isBusy) throw error;
        isLost ||= !isBusy;
        const wait = isBusy ? error.wait ?? backoff(attempt) : backoff(attempt);
        if (isBusy && wait >= limit.left()) throw error; // it would only become a timeout
        await pause(wait, limit.signal);
      }
    }
  }

  async #sendOnce(outgoing: Outgoing, signal: AbortSignal): Promise<Response> {
    const { settings } = this;
    const init: RequestInit = { method: outgoing.verb, signal, redirect: "manual" };
    if (outgoing.headers !== undefined) init.headers = outgoing.headers;
    if (outgoing.body !== undefined) init.body = outgoing.body;
    const url = settings.base + outgoing.path;
    if (settings.trace === undefined) return await settings.send(url, init);
    return await this.#sendTraced(settings.trace, outgoing, url, init);
  }

  async #sendTraced(trace: Trace, outgoing: Outgoing, url: string, init: RequestInit) {
    const id = ++this.#count;
    const started = performance.now();
    trace({
      kind: "send",
      id,
      verb: outgoing.verb,
      url: maskUrl(url),
      body: bodyText(outgoing.body),
    });
    try {
      const response = await this.settings.send(url, init);
      const bytes = (outgoing.expect ?? "json") === "json"
        ? await readAll(response, outgoing.label)
        : undefined;
      trace({
        kind: "receive",
        id,
        status: response.status,
        body: bytes && maskBody(new TextDecoder().decode(bytes)),
        milliseconds: performance.now() - started,
      });
      return bytes?.length ? new Response(bytes, response) : response;
    } catch (error) {
      const milliseconds = performance.now() - started;
      trace({ kind: "fail", id, reason: reasonOf(error), milliseconds });
      throw error;
    }
  }

  async #read(outgoing: Outgoing, response: Response, limit: Deadline): Promise<unknown> {
    if ((outgoing.expect ?? "json") === "json" || mayRefuse(response)) {
      const bytes = await readAll(response, outgoing.label);
      const text = new TextDecoder().decode(bytes);
      const envelope = parseEnvelope(text);
      const { label, operation } = outgoing;
      if (envelope && !envelope.success) {
        const { major, model } = this.settings;
        throw refusal(envelope, {
          ...{ operation, label, status: response.status, major, model },
          path: outgoing.path,
        });
      }
      if (!response.ok && !envelope) {
        if (isOverload(response.status)) throw new Overloaded(label, response);
        throw noEnvelope(label, response.status, text);
      }
      if (outgoing.expect === "text") return text;
      if (outgoing.expect === "binary") return binary(new Response(bytes, response), limit);
      if (envelope) return envelope.result;
      throw noEnvelope(label, response.status, text);
    }
    if (outgoing.expect !== "text") return binary(response, limit);
    return new TextDecoder().decode(await readAll(response, outgoing.label));
  }
}

/** The envelope in a text, if it is one. */
function parseEnvelope(text: string): Envelope | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    return typeof (value as Envelope).success === "boolean" ? value as Envelope : undefined;
  } catch {
    return undefined;
  }
}

/** A refusal comes as a small JSON text also where bytes were asked for. */
function mayRefuse(response: Response): boolean {
  if (!response.ok) return true; // a redirect's body is no file either
  if (response.headers.has("content-disposition")) return false;
  const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false;
  return isJson && Number(response.headers.get("content-length") ?? Infinity) < 4096;
}

/** Most bytes of an answer that is held in memory. */
export const LONGEST_ANSWER = 64 * 2 ** 20;

async function readAll(response: Response, label: string): Promise<Uint8Array<ArrayBuffer>> {
  const length = Number(response.headers.get("content-length"));
  if (length > LONGEST_ANSWER) {
    await response.body?.cancel();
    throw tooLong(label, response.status);
  }
  // of a known length, and no more than that is read; what is packed may be of any
  if (length > 0 && !response.headers.has("content-encoding")) {
    return new Uint8Array(await response.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LONGEST_ANSWER) throw tooLong(label, response.status); // which cancels the body
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function tooLong(label: string, status: number): FbxError {
  return new FbxError(t`${label}: the answer is longer than ${LONGEST_ANSWER / 2 ** 20} MiB`, {
    code: "bad_response",
    operation: label,
    status,
  });
}

/** Whether the box reports that something does not exist. */
function isAbsent(error: unknown): boolean {
  return error instanceof FbxError && absentCodes.includes(error.code);
}

function isOverload(status: number): boolean {
  return status === 503 || status === 429;
}

/** A box that has no time: it answers 503 above six to eight requests at once. */
class Overloaded extends FbxError {
  /** Milliseconds after which the box wants to be asked again. */
  readonly wait: number | undefined;

  constructor(label: string, { status, headers }: Response) {
    const advice = t`Ask again later, or less at once: Fbx({ concurrency })`;
    super(
      `${t`${label}: the box is busy (HTTP ${status})`}. ${advice}`,
      { code: "overloaded", operation: label, status, advice },
    );
    this.wait = retryAfter(headers.get("retry-after"));
  }
}

function noEnvelope(label: string, status: number, text: string): FbxError {
  // a cut answer of a login begins with its token
  const start = maskBody(text.trim().slice(0, 2000)).slice(0, 60).replace(/\s+/g, " ");
  const what = start === "" ? t`nothing` : `“${start}${text.length > 60 ? "…" : ""}”`;
  return new FbxError(
    t`${label}: the answer (HTTP ${status}) does not come from a Freebox: ${what}. Check that the address is the box's`,
    { code: "bad_response", operation: label, status },
  );
}

function broken(label: string, base: string, error: unknown): FbxError {
  return new FbxError(
    t`${label}: no connection to ${new URL(base).origin} (${
      reasonOf(error)
    }). Check that the box is on and that this device is on its network`,
    { code: "network", operation: label },
    { cause: error },
  );
}

function binary(response: Response, limit: Deadline): BinaryResult {
  const length = response.headers.get("content-length");
  const body = releasing(response.body, limit);
  return {
    body,
    type: response.headers.get("content-type") ?? "application/octet-stream",
    size: length === null ? undefined : Number(length),
    fileName: suggestedName(response.headers.get("content-disposition")),
    status: response.status,
    headers: response.headers,
    bytes: async () => new Uint8Array(await new Response(body).arrayBuffer()),
    text: () => new Response(body).text(),
  };
}

/** A body that lets go of the caller's signal when it is read, left or broken. */
function releasing(
  body: ReadableStream<Uint8Array> | null,
  limit: Deadline,
): ReadableStream<Uint8Array> {
  const reader = (body ?? new Response("").body as ReadableStream<Uint8Array>).getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      limit.release();
    },
    cancel(reason) {
      limit.release();
      return reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
}

function isBinary(result: unknown): result is BinaryResult {
  return typeof result === "object" && result !== null && "body" in result &&
    result.body instanceof ReadableStream;
}

function suggestedName(disposition: string | null): string | undefined {
  if (disposition === null) return undefined;
  const encoded = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined && !/%(?![0-9a-f]{2})/i.test(encoded)) {
    return decodeURIComponent(encoded);
  }
  return /filename\s*=\s*"?([^";]+)"?/i.exec(disposition)?.[1];
}

function bodyText(body: BodyInit | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (typeof body === "string") return maskBody(body);
  if (body instanceof URLSearchParams) return maskUrl("?" + body).slice(1);
  return "(binary)";
}
