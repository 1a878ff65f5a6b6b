/**
 * Calls: an operation of the catalogue, or any path, with the session that it needs.
 *
 * @module
 */
import type { Discovery } from "../discovery/address.ts";
import { labelOf } from "../catalogue/operation.ts";
import type { Operation } from "../catalogue/mod.ts";
import { deadline, orAborted } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions } from "../core/options.ts";
import type { Exchange, Outgoing } from "./exchange.ts";
import { prepare, type Prepared } from "./prepare.ts";
import { prepareRequest } from "./request.ts";
import { t } from "../text/language.ts";
import { authHeader, type Session } from "./session.ts";
import { type SocketStreams, toStreams } from "../net/web_streams.ts";
import { hasShape, normalize } from "../catalogue/normalize.ts";
import { placeName, type Wording } from "../catalogue/validate.ts";
import type { Socket } from "../net/websocket.ts";
import type { CallOptions, RequestOptions } from "./call_types.ts";

/** Calls one box. */
export class Client {
  readonly #end = new AbortController();
  /** Aborted when the box is done with: what is still open then is closed. */
  readonly ending: AbortSignal = this.#end.signal;

  constructor(
    /** The discovery answer of the box. */
    readonly discovery: Discovery,
    readonly exchange: Exchange,
    readonly session: Session,
    /** Arguments are compared with the catalogue before they are sent. */
    readonly validates = true,
  ) {}

  /** Calls an operation of the catalogue with the arguments of its method. */
  async call(operation: Operation, args: readonly unknown[]): Promise<unknown> {
    return await this.send(this.prepare(operation, args));
  }

  /** Prepares the call of an operation, compared with the catalogue unless that is not wished. */
  prepare(operation: Operation, args: readonly unknown[]): Prepared {
    const prepared = prepare(operation, args, this.validates ? wordingOf(operation) : undefined);
    const { trace } = this.exchange.settings;
    for (const text of prepared.warnings) trace?.({ kind: "note", text });
    return prepared;
  }

  /** Sends a prepared call, and normalizes the answer to its catalogue type. */
  async send({ outgoing, options }: Prepared): Promise<unknown> {
    const { operation } = outgoing;
    if (operation?.resultFormat === "websocket") return await this.#streams(outgoing, options);
    const result = await this.#authenticated(
      outgoing,
      options,
      (ready) => this.exchange.make(ready, options),
    );
    if (operation?.result === undefined || operation.resultFormat !== "json") return result;
    const normalized = normalize(result, operation.result);
    // a change may be confirmed by nothing but success
    const isLeftOut = operation.verb !== "GET" && (result === undefined || result === null);
    if (isLeftOut || hasShape(normalized, operation.result)) return normalized;
    throw new FbxError(
      t`${outgoing.label}: the box's answer has no result of the documented form`,
      { code: "bad_response", operation: outgoing.label },
    );
  }

  /** Calls any path below the API's base: `request("GET", "connection/")`. */
  async request(verb: string, path: string, options: RequestOptions = {}): Promise<unknown> {
    return await this.send(prepareRequest(verb, path, options));
  }

  /** Ends open WebSockets and waiting calls; the session stays open. */
  detach(): void {
    this.#end.abort();
    this.exchange.end((label) => closed(label));
  }

  /** @throws {FbxError} `closed` after {@linkcode close}. */
  assertOpen(label: string): void {
    if (this.ending.aborted) throw closed(label, "closed");
  }

  /**
   * Ends open WebSockets and waiting calls, then the session; does not wait for a box that does not
   * answer.
   */
  async close(): Promise<void> {
    this.detach();
    await this.session.close({ timeout: LOGOUT }).catch(() => {}); // the box forgets it by itself
  }

  /** Opens the WebSocket of an operation of the catalogue. */
  async open(operation: Operation, args: readonly unknown[] = []): Promise<Socket> {
    const { outgoing, options } = prepare(operation, args);
    return await this.#open(outgoing, options);
  }

  async #open(outgoing: Outgoing, options: CallOptions): Promise<Socket> {
    const socket = await this.#authenticated(
      outgoing,
      options,
      (ready) => this.exchange.open(ready, options),
    );
    const close = () => socket.destroy(closed(outgoing.label));
    this.ending.addEventListener("abort", close, { once: true });
    socket.ended.then(() => this.ending.removeEventListener("abort", close));
    return socket;
  }

  /** The console of a VM and its screen are bytes; all else are messages, most of them texts. */
  async #streams(
    outgoing: Outgoing,
    options: CallOptions,
  ): Promise<SocketStreams<Uint8Array> | SocketStreams<string | Uint8Array>> {
    const { label, operation } = outgoing;
    if (operation?.messages !== undefined) {
      return toStreams(await this.#open(outgoing, options), { label, operation, bytes: false });
    }
    const socket = await this.#open(outgoing, options);
    return toStreams(socket, { label, operation, bytes: true });
  }

  /** Sends with the session's token; renews the session when it has ended, and sends again. */
  async #authenticated<T>(
    outgoing: Outgoing,
    options: CallOptions,
    send: (ready: Outgoing) => Promise<T>,
  ): Promise<T> {
    this.assertOpen(outgoing.label);
    checkOptions<CallOptions>(outgoing.label, options, callOptionTypes);
    const { session } = this;
    if (session.token === undefined && session.hasCredentials && !isOpen(outgoing)) {
      await this.#renew(undefined, outgoing.label, options);
    }
    const { token } = session;
    try {
      return await send(withToken(outgoing, token));
    } catch (error) {
      const ended = error instanceof FbxError && error.code === "auth_required";
      if (!ended || !session.hasCredentials || isOpen(outgoing)) throw error;
      await this.#renew(token, outgoing.label, options);
      return await send(withToken(outgoing, session.token));
    }
  }

  /** Calls at the same time share a login; each waits for it no longer than it may take itself. */
  async #renew(ended: string | undefined, label: string, options: CallOptions): Promise<void> {
    const { timeout = this.exchange.settings.timeout, signal } = options;
    const limit = deadline(timeout, signal);
    try {
      await orAborted(this.session.renew(ended), limit.signal);
    } catch (error) {
      if (error instanceof FbxError || !limit.signal.aborted) throw error;
      throw limit.error(label, error);
    } finally {
      limit.release();
    }
  }
}

function wordingOf(operation: Operation): Wording {
  return {
    label: labelOf(operation),
    name: placeName,
    anyway: t`Fbx({ validate: false }) sends it anyway`,
  };
}

/** Milliseconds that a logout may take, which is only a courtesy. */
const LOGOUT = 1000;

function closed(label: string, code: "aborted" | "closed" = "aborted"): FbxError {
  const message = code === "closed"
    ? t`${label}: this Fbx object was closed. Open another with Fbx()`
    : t`${label}: ended by close()`;
  return new FbxError(message, { code, operation: label });
}

/** The operations that make a session need none. */
function isOpen({ path }: Outgoing): boolean {
  return /^login\/($|authorize\/|session\/|logout\/)/.test(path);
}

function withToken(outgoing: Outgoing, token: string | undefined): Outgoing {
  if (token === undefined) return outgoing;
  return { ...outgoing, headers: { ...outgoing.headers, ...authHeader(token) } };
}
