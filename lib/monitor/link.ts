/**
 * The way to one box over months: found again when it has moved, left alone when it wants to be.
 *
 * @module
 */
import { FbxError, unauthorizedCodes } from "../core/errors.ts";
import { isTransient, pause } from "../core/retry.ts";

/** How a box is held. */
export interface LinkOptions<T> {
  readonly connect: (signal: AbortSignal) => Promise<T>;
  /** Called when a connection failed, once for each reason. */
  readonly failed: (error: unknown) => void;
  /** Milliseconds; see {@linkcode defaults}. */
  readonly pauses?: Partial<typeof defaults>;
}

const defaults = {
  /** Before the second attempt to connect; it doubles. */
  first: 1000,
  /** Between two attempts to reach a box. */
  longest: 60_000,
  /** Between two attempts to be let in: a box locks out who fails too often. */
  longestRefused: 300_000,
  /**
   * A box that could not be reached for so long is searched again: its address may have changed.
   */
  patience: 30_000,
};

/** A box that is connected to when it is needed. */
export class Link<T extends AsyncDisposable> {
  readonly #options: LinkOptions<T>;
  readonly #pauses: typeof defaults;
  #box: T | undefined;
  #connecting: Promise<T> | undefined;
  #failures = 0;
  #rest: { until: number; error: unknown } | undefined;
  #unreachableSince: number | undefined;

  constructor(options: LinkOptions<T>, box?: T) {
    this.#options = options;
    this.#pauses = { ...defaults, ...options.pauses };
    this.#box = box;
  }

  /** Waits until the box is there and has let us in, and tries as long as it takes. */
  async ready(signal: AbortSignal): Promise<T> {
    let reported = "";
    while (true) {
      try {
        return await this.#connected(signal);
      } catch (error) {
        signal.throwIfAborted();
        const words = String(error);
        if (words !== reported) this.#options.failed(error);
        reported = words;
        await pause(Math.max(50, (this.#rest?.until ?? 0) - performance.now()), signal);
      }
    }
  }

  /** Calls the box; while it is to be left alone, the last error comes at once. */
  async use<R>(call: (box: T) => Promise<R>, signal: AbortSignal): Promise<R> {
    const box = await this.#connected(signal);
    try {
      const result = await call(box);
      this.#failures = 0;
      this.#unreachableSince = undefined;
      return result;
    } catch (error) {
      if (!signal.aborted) this.#learn(error, box);
      throw error;
    }
  }

  /** Lets go of the box. */
  async close(): Promise<void> {
    const box = this.#box ?? await this.#connecting?.catch(() => undefined);
    this.#box = undefined;
    await box?.[Symbol.asyncDispose]();
  }

  async #connected(signal: AbortSignal): Promise<T> {
    if (this.#rest && performance.now() < this.#rest.until) throw this.#rest.error;
    if (this.#box) return this.#box;
    this.#connecting ??= this.#connect(signal).finally(() => this.#connecting = undefined);
    return await this.#connecting;
  }

  async #connect(signal: AbortSignal): Promise<T> {
    try {
      this.#box = await this.#options.connect(signal);
      this.#rest = undefined;
      this.#failures = 0;
      this.#unreachableSince = undefined;
      return this.#box;
    } catch (error) {
      if (!signal.aborted) this.#restAfter(error);
      throw error;
    }
  }

  #learn(error: unknown, box: T): void {
    if (isRefusedLogin(error)) return this.#restAfter(error);
    if (!isUnreachable(error)) return;
    const now = performance.now();
    this.#unreachableSince ??= now;
    if (now - this.#unreachableSince < this.#pauses.patience || this.#box !== box) return;
    this.#box = undefined; // the next call looks for it
    box[Symbol.asyncDispose]().then(() => {}, () => {});
  }

  #restAfter(error: unknown): void {
    const { first, longest, longestRefused } = this.#pauses;
    const most = isRefusedLogin(error) ? longestRefused : longest;
    const full = Math.min(most, first * 2 ** Math.min(this.#failures++, 20));
    this.#rest = { until: performance.now() + full / 2 + Math.random() * full / 2, error };
  }
}

/** The box does not let us in; a right that is missing for one call is another matter. */
function isRefusedLogin(error: unknown): boolean {
  return error instanceof FbxError && unauthorizedCodes.has(error.code) &&
    error.code !== "insufficient_rights";
}

/** Whether nothing answered, or something that is not a Freebox. */
export function isUnreachable(error: unknown): boolean {
  return isTransient(error) ||
    error instanceof FbxError && ["no_box", "not_a_freebox"].includes(error.code);
}
