/**
 * Log of failures at a beat, each logged once: a box that is away for a night does not fill the
 * log.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { failure } from "./failure.ts";
import { fixed } from "../output/quantity.ts";

/** Logs what fails, and when it works again. */
export class FaultLog {
  readonly #reported = new Map<string, { words: string; times: number }>();
  readonly #late = new Map<string, { toldAt: number; beats: number }>();

  constructor(readonly say: (line: string) => void) {}

  /** Logs a failure, unless it failed in the same way before. */
  failed(what: string, error: unknown): void {
    const { words } = failure(error);
    const last = this.#reported.get(what);
    if (last?.words === words) last.times++;
    else {
      this.#reported.set(what, { words, times: (last?.times ?? 0) + 1 });
      this.say(words);
    }
  }

  /** Logs that a command was too slow and skipped beats, once a minute. */
  late(what: string, beats: number, milliseconds: number): void {
    const last = this.#late.get(what) ?? { toldAt: -Infinity, beats: 0 };
    last.beats += beats;
    this.#late.set(what, last);
    const now = performance.now();
    if (now - last.toldAt < 60_000) return;
    const took = fixed(milliseconds / 1000, 1);
    this.say(
      last.beats === 1
        ? t`${what} took ${took} s: 1 update was skipped`
        : t`${what} took ${took} s: ${last.beats} updates were skipped`,
    );
    this.#late.set(what, { toldAt: now, beats: 0 });
  }

  /** It works. */
  worked(what: string): void {
    const last = this.#reported.get(what);
    if (last === undefined) return;
    this.#reported.delete(what);
    this.say(t`${what} works again (failures: ${last.times})`);
  }
}
