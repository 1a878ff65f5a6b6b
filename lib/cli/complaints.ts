/**
 * Faults at a beat, each told once: a box that is away for a night does not fill the log.
 *
 * @module
 */
import { failure } from "./failure.ts";

/** Tells what fails, and when it works again. */
export class Complaints {
  readonly #told = new Map<string, { words: string; times: number }>();

  constructor(readonly say: (line: string) => void) {}

  /** It failed; told unless it failed in the same way before. */
  failed(what: string, error: unknown): void {
    const { words } = failure(error);
    const last = this.#told.get(what);
    if (last?.words === words) last.times++;
    else {
      this.#told.set(what, { words, times: (last?.times ?? 0) + 1 });
      this.say(words);
    }
  }

  /** It works. */
  worked(what: string): void {
    const last = this.#told.get(what);
    if (last === undefined) return;
    this.#told.delete(what);
    this.say(`${what} works again, after ${last.times} that failed`);
  }
}
