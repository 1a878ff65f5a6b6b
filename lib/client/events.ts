/**
 * Event stream of the box: reconnects when the connection breaks, and marks where events may have
 * been missed.
 *
 * @module
 */
import { events as known, type Operation, operationNamed } from "../catalogue/mod.ts";
import type { Client } from "./client.ts";
import { deadline } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { checkOptions, type OptionTypes } from "../core/options.ts";
import { refusal } from "../catalogue/refusal.ts";
import { t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import { backoff, isTransient, pause } from "../core/retry.ts";
import { received, sent } from "../net/web_streams.ts";
import { normalize } from "../catalogue/normalize.ts";
import type { EventsOptions } from "./call_types.ts";
import type { Events } from "./types.gen.ts";
import type { Socket } from "../net/websocket.ts";

/**
 * An event of the box's: its name, and what it carries.
 *
 * @example
 * ```ts
 * import { Fbx, type FbxEvent } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const line = ({ name, result }: FbxEvent<"vm_state_changed">) => `${name}: ${result.status}`;
 * const events = f.events("vm_state_changed", { signal: AbortSignal.timeout(100) });
 * for await (const event of events) if (event.name !== "gap") console.log(line(event));
 * ```
 */
export type FbxEvent<Name extends keyof Events = keyof Events> = {
  [Each in Name]: { readonly name: Each; readonly result: Events[Each] };
}[Name];

/**
 * Marks where events may have been missed: read the current state again.
 *
 * @example
 * ```ts
 * import { Fbx, type GapEvent } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const missed = ({ result }: GapEvent) => `${result.until - result.since} ms (${result.reason})`;
 * const events = f.events({ signal: AbortSignal.timeout(100) });
 * for await (const event of events) if (event.name === "gap") console.log(missed(event));
 * ```
 */
export interface GapEvent {
  /** Distinguishes it from the box's events. */
  readonly name: "gap";
  /** Why, when, and how much. */
  readonly result: {
    /** The connection was lost for a while, or the events were not read in time. */
    readonly reason: "disconnected" | "overflow";
    /** When the last sign of the box came before it, in milliseconds since 1970. */
    readonly since: number;
    /** When events came again. */
    readonly until: number;
    /** How many events were thrown away, where that is known. */
    readonly lost: number | undefined;
  };
}

/**
 * Events as they come; one loop takes them. Leaving the loop closes the connection.
 *
 * @example
 * ```ts
 * import { Fbx, type EventStream } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await using events: EventStream<"vm_state_changed"> = f.events("vm_state_changed");
 * await events.ready; // from here on none is missed
 * const [vm] = await f.vm.list();
 * await (vm!.status === "running" ? f.vm.stop(vm!.id) : f.vm.start(vm!.id));
 * for await (const { name } of events) {
 *   console.log(name); // "vm_state_changed"
 *   break;
 * }
 * ```
 */
export interface EventStream<Name extends keyof Events>
  extends AsyncIterableIterator<FbxEvent<Name> | GapEvent, void, void>, AsyncDisposable {
  /** Resolves once the box has the registration: from then on no event is missed. */
  readonly ready: Promise<void>;
  /** What this box does not send, once it is ready; empty where names were given. */
  readonly unsupported: readonly (keyof Events)[];
  /** Stops listening. */
  return(): Promise<IteratorResult<FbxEvent<Name> | GapEvent, void>>;
}

/**
 * Listens to events, all of them where none is named.
 *
 * @example
 * ```ts
 * import { Fbx, type EventsMethod } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const listen: EventsMethod = f.events;
 * const events = listen("lan_host_l3addr_reachable", { signal: AbortSignal.timeout(100) });
 * for await (const { name, result } of events) console.log(name, result);
 * ```
 */
export interface EventsMethod {
  <Name extends keyof Events = keyof Events>(...names: Name[]): EventStream<Name>;
  <Name extends keyof Events = keyof Events>(
    ...args: [...names: Name[], options: EventsOptions]
  ): EventStream<Name>;
}

/** The method `events` of a box. */
export function events(client: Client): EventsMethod {
  return (...args: unknown[]) => {
    const last = args.at(-1);
    const options = typeof last === "object" && last !== null ? args.pop() as EventsOptions : {};
    checkOptions<EventsOptions>("events", options, OPTION_TYPES);
    return new Listening(client, checkNames(args), options) as EventStream<never>;
  };
}

const OPTION_TYPES: OptionTypes<Required<EventsOptions>> = { signal: "signal", limit: "positive" };

type Taken = FbxEvent | GapEvent;

const usualLimit = 100_000;
/** Milliseconds of silence after which the box is asked whether it is there. */
const quiet = 30_000;

class Listening implements EventStream<keyof Events> {
  readonly ready: Promise<void>;
  readonly #queue = new Queue<Taken>();
  readonly #client: Client;
  readonly #limit: number;
  readonly #names: Set<string>;
  /** Whether the names were given: then each of them is wanted. */
  readonly #named: boolean;
  readonly unsupported: (keyof Events)[] = [];
  readonly #stop = new AbortController();
  #wake: () => void = () => {};
  #fault: unknown;
  #over = false;
  #heard = Date.now();
  #taken: Promise<unknown> = Promise.resolve();

  constructor(client: Client, names: readonly string[], { signal, limit }: EventsOptions) {
    this.#client = client;
    this.#named = names.length > 0;
    this.#names = new Set(this.#named ? names : known.map(({ name }) => name));
    this.#limit = limit ?? usualLimit;
    const stop = () => this.#stop.abort();
    signal?.addEventListener("abort", stop, { once: true });
    client.ending.addEventListener("abort", stop, { once: true });
    if (signal?.aborted) stop();
    this.ready = new Promise((resolve, reject) => {
      this.#begin(resolve).catch((error) => {
        if (!this.#stop.signal.aborted) this.#fault = error;
        reject(error);
      }).finally(() => {
        signal?.removeEventListener("abort", stop);
        client.ending.removeEventListener("abort", stop);
        this.#over = true;
        this.#wake();
        reject(cancelled()); // of no effect once it was ready
      });
    });
    this.ready.catch(() => {}); // the loop reports it too
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Who asks first is served first, also while an earlier one waits. */
  next(): Promise<IteratorResult<Taken, void>> {
    const taken = this.#taken.then(() => this.#next());
    this.#taken = taken.catch(() => {}); // reported to its own caller
    return taken;
  }

  async #next(): Promise<IteratorResult<Taken, void>> {
    while (true) {
      const value = this.#queue.take();
      if (value) return { value, done: false };
      if (this.#fault !== undefined) {
        const fault = this.#fault;
        this.#fault = undefined;
        throw fault;
      }
      if (this.#over) return { value: undefined, done: true };
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  return(): Promise<IteratorResult<Taken, void>> {
    this.#stop.abort();
    this.#queue.discard(Infinity);
    this.#over = true;
    this.#wake();
    return Promise.resolve({ value: undefined, done: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #begin(ready: () => void): Promise<void> {
    this.#client.assertOpen("events");
    await this.#listen(ready);
  }

  /** Reconnects until it is stopped, or the box refuses. */
  async #listen(ready: () => void): Promise<void> {
    const { signal } = this.#stop;
    let wasOpen = false;
    let renewed = false;
    let failures = 0;
    while (!signal.aborted) {
      const since = this.#heard;
      let token: string | undefined;
      try {
        const operation = operationNamed("Websocket.events");
        const socket = await this.#client.open(operation, [{ signal }]);
        token = this.#client.session.token;
        await this.#converse(socket, operation, () => {
          failures = 0;
          renewed = false;
          if (wasOpen) this.#put(gap("disconnected", since, undefined));
          wasOpen = true;
          ready();
        });
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Unsupported) {
          this.#leaveOut(error);
          continue;
        }
        const mayRenew = isEnded(error) && !renewed && this.#client.session.hasCredentials;
        if (mayRenew && token !== undefined) {
          renewed = true; // what opens the next connection, opens the session first
          this.#client.session.forget(token);
        } else if (!wasOpen || !isTransient(error)) throw error;
        await pause(backoff(failures++), signal).catch(() => {}); // then it is to stop
      }
    }
  }

  /** One connection, from its registration to its end. */
  async #converse(socket: Socket, operation: Operation, registered: () => void): Promise<void> {
    const use = { label: "events", operation };
    const watch = this.#watch(socket);
    const limit = deadline(this.#client.exchange.settings.timeout);
    limit.signal.addEventListener("abort", () => socket.destroy());
    try {
      const register = { action: "register", events: [...this.#names] };
      await sent(socket, JSON.stringify(register), use);
      while (true) {
        const text = await received(socket, use);
        if (text === undefined) throw ended();
        this.#heard = Date.now();
        const message = read(text);
        if (message.action === "notification") this.#take(message);
        else if (message.success === false) {
          throw unsupported(message, this.#names) ?? refusal(message, { ...use, status: 101 });
        } else if (message.action === "register") {
          limit.release();
          registered();
        }
      }
    } catch (error) {
      throw limit.signal.aborted ? limit.error("events", error) : error;
    } finally {
      limit.release();
      clearInterval(watch);
      socket.destroy();
    }
  }

  /** The box refuses all for one that it does not know, and ends the connection. */
  #leaveOut({ name, message }: Unsupported): void {
    this.#names.delete(name);
    if (this.#named || this.#names.size === 0) {
      const context = { label: "events", operation: operationNamed("Websocket.events") };
      throw refusal(message, { ...context, status: 101 });
    }
    this.unsupported.push(name as keyof Events);
    const text = `this box does not send the event ${name}`;
    this.#client.exchange.settings.trace?.({ kind: "note", text });
  }

  #take({ source, event, result }: Message): void {
    const name = `${source}_${event}`;
    if (!this.#names.has(name)) return;
    const shape = known.find((each) => each.name === name)?.result ?? "any";
    this.#put({ name, result: normalize(result, shape) } as FbxEvent);
  }

  #put(event: Taken): void {
    this.#queue.put(event);
    if (this.#queue.length > this.#limit) this.#throwAway();
    this.#wake();
  }

  /** Drops the oldest events, a tenth of the limit at a time, and puts a `gap` in their place. */
  #throwAway(): void {
    const away = this.#queue.discard(Math.max(2, Math.ceil(this.#limit / 10)));
    const before = away[0]?.name === "gap" ? away[0].result : undefined;
    const lost = (before?.lost ?? 0) + away.filter(({ name }) => name !== "gap").length;
    this.#queue.putFirst(gap("overflow", before?.since ?? this.#heard, lost));
  }

  /** Nothing comes over a connection that has died without a word, not even its end. */
  #watch(socket: Socket): ReturnType<typeof setInterval> {
    return setInterval(() => {
      if (performance.now() - socket.heard > 2 * quiet) socket.destroy();
      else socket.ping().catch(() => {}); // reading reports it
    }, quiet);
  }
}

/** First in, first out, however long it grows. */
class Queue<Item> {
  #items: (Item | undefined)[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  put(item: Item): void {
    this.#items.push(item);
  }

  putFirst(item: Item): void {
    if (this.#first === 0) this.#items.unshift(item);
    else this.#items[--this.#first] = item;
  }

  take(): Item | undefined {
    if (this.length === 0) return undefined;
    const item = this.#items[this.#first];
    this.#items[this.#first++] = undefined;
    if (this.#first > 1000 && this.#first > this.length) this.#compact();
    return item;
  }

  /** Takes the first ones away, and returns them. */
  discard(count: number): Item[] {
    this.#compact();
    return this.#items.splice(0, Math.min(count, this.length)) as Item[];
  }

  #compact(): void {
    this.#items.splice(0, this.#first);
    this.#first = 0;
  }
}

interface Message {
  readonly action?: unknown;
  readonly success?: unknown;
  readonly source?: unknown;
  readonly event?: unknown;
  readonly result?: unknown;
  readonly error_code?: unknown;
  readonly msg?: unknown;
}

function read(text: string | Uint8Array): Message {
  try {
    const message: unknown = JSON.parse(
      typeof text === "string" ? text : new TextDecoder().decode(text),
    );
    return typeof message === "object" && message !== null ? message : {};
  } catch {
    return {};
  }
}

/** The box does not know one of the events. */
class Unsupported {
  constructor(readonly name: string, readonly message: Message) {}
}

/** "unsupported event vm_state_changed" is how a box without VMs refuses all of them. */
function unsupported(message: Message, names: ReadonlySet<string>): Unsupported | undefined {
  const words = String(message.msg).split(/\W+/);
  const name = message.action === "register" ? words.find((word) => names.has(word)) : undefined;
  return name === undefined ? undefined : new Unsupported(name, message);
}

function gap(
  reason: GapEvent["result"]["reason"],
  since: number,
  lost: number | undefined,
): GapEvent {
  return { name: "gap", result: { reason, since, until: Date.now(), lost } };
}

/** Whether the session has ended, and another one may be opened. */
function isEnded(error: unknown): boolean {
  return error instanceof FbxError && error.code === "auth_required";
}

function ended(): FbxError {
  return new FbxError(t`events: the box closed the connection`, {
    code: "network",
    operation: "events",
  });
}

function cancelled(): FbxError {
  return new FbxError(t`events: cancelled`, { code: "aborted", operation: "events" });
}

function checkNames(names: readonly unknown[]): string[] {
  const all = known.map(({ name }) => name);
  for (const name of names) {
    if (all.includes(name as string)) continue;
    throw new FbxError(
      t`events: there is no event “${name}”.${didYouMean(String(name), all)} There are ${
        all.join(", ")
      }`,
      { code: "bad_argument", operation: "events" },
    );
  }
  return names as string[];
}
