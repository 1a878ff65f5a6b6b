/**
 * What happens on the box, as events: its own four, and what differs between two readings.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import type { Events } from "../client/types.gen.ts";
import { FbxError, unauthorizedCodes } from "../core/errors.ts";
import { checkOptions } from "../core/options.ts";
import { pause } from "../core/retry.ts";
import { t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import type { WatchEvent } from "./event.ts";
import { type Kind, kindNames, kinds } from "./kinds.ts";
import type { Change, Source, Values } from "./source.ts";
import { sources } from "./sources/mod.ts";
import { isWatchState, type WatchState } from "./state.ts";
import { eventText } from "./words.ts";

export { eventText, isWatchState };
export type { Kind, Values, WatchEvent, WatchState };

/**
 * Options of {@linkcode watch}.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 * import { watch, type WatchOptions } from "@fbx/fbx/watch";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: WatchOptions = { only: ["device.new"], signal: AbortSignal.timeout(100) };
 * for await (const { name } of watch(f, options)) console.log("new:", name);
 * ```
 */
export interface WatchOptions {
  /** The kinds of events (default: all). */
  only?: readonly Kind[];
  /** What the last run left: what happened since is reported first. */
  state?: WatchState | undefined;
  /** Called when there is a new state to save; an event is in `pending` until it was taken. */
  onState?: (state: WatchState) => void | Promise<void>;
  /** Seconds between two readings (default: 5 to 60, as it is worth). */
  every?: number;
  /** Called when something cannot be read, at each attempt: `devices`, and the error. */
  onFailure?: (reading: string, error: unknown) => void;
  /** Called when something was read. */
  onSuccess?: (reading: string) => void;
  /** Ends the events. */
  signal?: AbortSignal;
}

const optionTypes = {
  only: "texts",
  state: "any",
  onState: "function",
  every: "number",
  onFailure: "function",
  onSuccess: "function",
  signal: "signal",
} as const;

/**
 * Reports what happens, until it is stopped. The first reading is what later ones are compared with;
 * with the `state` of an earlier run, what happened between is reported, once. The box's own events
 * come at once, the rest when it is read. An outage of the box is waited out.
 *
 * @throws {FbxError} `bad_argument`; the first failure where nothing at all could be read at first.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 * import { eventText, watch } from "@fbx/fbx/watch";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * for await (const event of watch(f, { signal: AbortSignal.timeout(200) })) {
 *   console.log(event.time, event.kind, eventText(event));
 * }
 * ```
 */
export async function* watch(
  f: Fbx,
  options: WatchOptions = {},
): AsyncGenerator<WatchEvent, void, void> {
  checkOptions<WatchOptions>("watch()", options, optionTypes);
  const { only = kindNames, onState } = options;
  only.forEach(assertKind);
  const stop = new AbortController();
  const end = () => stop.abort();
  if (options.signal?.aborted) return;
  options.signal?.addEventListener("abort", end, { once: true });
  const watching = new Watching(f, options, stop.signal);
  let saved: string | undefined;
  const save = async () => {
    const text = JSON.stringify(watching.state);
    if (text === saved) return;
    saved = text;
    await onState?.(watching.state);
  };
  try {
    while (!stop.signal.aborted) {
      for (let event; (event = watching.pending[0]) !== undefined;) {
        if (only.includes(event.kind)) {
          try {
            yield event;
          } finally {
            watching.pending.shift(); // it was taken, also where the loop ends with it
          }
        } else watching.pending.shift();
        await save();
        if (stop.signal.aborted) return;
      }
      await watching.next();
      await save();
    }
  } finally {
    stop.abort();
    options.signal?.removeEventListener("abort", end);
    await watching.ended();
    await save();
  }
}

/** @throws {FbxError} `bad_argument` for a name that is no kind. */
function assertKind(name: string): asserts name is Kind {
  if (Object.hasOwn(kinds, name)) return;
  const known = t`There is no kind of event ${name}. Kinds: ${kindNames.join(", ")}`;
  throw new FbxError(`${known}.${didYouMean(name, kindNames)}`, { code: "bad_argument" });
}

/** A source that is read. */
interface Read {
  readonly source: Source;
  /** When it is read next, on the clock of `performance`. */
  due: number;
  failures: number;
}

/** Milliseconds until what is refused is tried again. */
const longestPause = 600_000;
/** Milliseconds after which a reading has failed. */
const timeout = 10_000;

class Watching {
  readonly pending: WatchEvent[];
  readonly #readings: Record<string, unknown>;
  readonly #f: Fbx;
  readonly #options: WatchOptions;
  readonly #signal: AbortSignal;
  readonly #reads: readonly Read[];
  readonly #heard: { readonly source: Source; readonly answer: unknown }[] = [];
  #wake: () => void = () => {};
  #listening: Promise<void> | undefined;
  #worked = false;

  constructor(f: Fbx, options: WatchOptions, signal: AbortSignal) {
    const { state, only = kindNames } = options;
    const before = isWatchState(state) ? state : undefined;
    this.pending = [...before?.pending ?? []];
    this.#readings = { ...before?.readings };
    this.#f = f;
    this.#options = options;
    this.#signal = signal;
    this.#reads = sources.filter(({ kinds }) => kinds.some((kind) => only.includes(kind)))
      .map((source) => ({ source, due: 0, failures: 0 }));
  }

  get state(): WatchState {
    return { version: 1, readings: { ...this.#readings }, pending: [...this.pending] };
  }

  /** Waits for what comes first, an event of the box or the time of a reading, and takes it. */
  async next(): Promise<void> {
    this.#listening ??= this.#listen();
    const heard = this.#heard.splice(0);
    if (heard.length > 0) {
      const known = heard.filter(({ source }) => source.name in this.#readings);
      this.#add(known.flatMap(({ source, answer }) => this.#compare(source, answer)));
      return;
    }
    const now = performance.now();
    const due = this.#reads.filter((each) => each.due <= now);
    if (due.length > 0) return await this.#readAll(due, now);
    const wait = Math.min(...this.#reads.map((each) => each.due)) - now;
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    await pause(wait, AbortSignal.any([woken.signal, this.#signal])).catch(() => {});
  }

  /** Resolves when nothing is under way any longer. */
  async ended(): Promise<void> {
    await this.#listening;
  }

  /** Sources that read the same share the call. */
  async #readAll(due: readonly Read[], now: number): Promise<void> {
    const calls = new Map<Source["read"], Promise<unknown>>();
    const outcomes = await Promise.all(due.map((each) => {
      const { read } = each.source;
      const answer = calls.get(read) ?? read(this.#f, { signal: this.#signal, timeout });
      calls.set(read, answer);
      return this.#take(each, answer, now);
    }));
    if (this.#signal.aborted) return;
    const failure = outcomes.find((outcome) => !Array.isArray(outcome));
    const isBlind = outcomes.every((outcome) => !Array.isArray(outcome));
    if (!this.#worked && isBlind && failure !== undefined) throw failure;
    this.#worked = true;
    this.#add(outcomes.flatMap((outcome) => Array.isArray(outcome) ? outcome : []));
  }

  /** The changes since the reading before, or the error. */
  async #take(
    read: Read,
    answer: Promise<unknown>,
    now: number,
  ): Promise<readonly Change[] | unknown> {
    const { source } = read;
    const period = (this.#options.every ?? source.every) * 1000;
    read.due = now + period;
    try {
      const changes = this.#compare(source, await answer);
      read.failures = 0;
      this.#options.onSuccess?.(source.name);
      return changes;
    } catch (error) {
      if (this.#signal.aborted) return [];
      this.#options.onFailure?.(source.name, error);
      const isRefused = error instanceof FbxError && error.status !== undefined &&
        (!unauthorizedCodes.has(error.code) || error.code === "insufficient_rights");
      if (isRefused) {
        read.due = now + Math.min(longestPause, period * 2 ** ++read.failures);
      }
      return error;
    }
  }

  #compare(source: Source, answer: unknown): readonly Change[] {
    const before = this.#readings[source.name];
    const now = Math.floor(Date.now() / 1000);
    const { kept, changes } = source.compare({ before, answer, now });
    this.#readings[source.name] = kept;
    return changes;
  }

  /** What happened first comes first. */
  #add(changes: readonly Change[]): void {
    const now = Date.now();
    const events = changes.map(({ date, ...change }): WatchEvent => ({
      time: new Date(date === undefined ? now : date * 1000).toISOString(),
      ...change,
    }));
    this.pending.push(...events.toSorted((a, b) => Date.parse(a.time) - Date.parse(b.time)));
  }

  /** Hears the box's own events; where it has none, the readings have to do. */
  async #listen(): Promise<void> {
    const hearing = this.#reads.filter(({ source }) => source.hears !== undefined);
    if (hearing.length === 0) return;
    let attempt = 0;
    while (!this.#signal.aborted) {
      try {
        for await (const { name, result } of this.#f.events({ signal: this.#signal })) {
          attempt = 0;
          for (const read of hearing) {
            if (name === "gap") read.due = 0;
            else this.#hear(read.source, name, result);
          }
          this.#wake();
        }
      } catch (error) {
        if (this.#signal.aborted) return;
        this.#options.onFailure?.("events", error);
      }
      await pause(Math.min(longestPause, 1000 * 2 ** attempt++), this.#signal).catch(() => {});
    }
  }

  #hear(source: Source, name: keyof Events, result: unknown): void {
    const part = source.hears?.[name] as ((result: unknown) => unknown) | undefined;
    if (part !== undefined) this.#heard.push({ source, answer: part(result) });
  }
}
