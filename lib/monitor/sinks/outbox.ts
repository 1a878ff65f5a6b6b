/**
 * The readings that wait for one sink: in order, in bounded memory, sent again after an outage, and
 * never twice where that would count twice.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { t } from "../../text/language.ts";
import { pause } from "../../core/retry.ts";
import type { Reading } from "../reading.ts";
import type { Sink, Verdict } from "./sink.ts";

/** How an outbox behaves. */
export interface OutboxOptions {
  /** Bytes of readings that may wait; the oldest are dropped beyond that. */
  readonly buffer: number;
  /** Keep what did not arrive and try again; else one attempt is all. */
  readonly patient: boolean;
  /** Logs failures and recoveries. */
  readonly say: (line: string) => void;
  /** Milliseconds before the second attempt, doubling up to the longest. */
  readonly pauses?: { readonly first: number; readonly longest: number } | undefined;
}

/** What became of the readings. */
export interface Counts {
  sent: number;
  /** The buffer was full, or there was only one attempt. */
  dropped: number;
  /** The receiver would not have them. */
  refused: number;
  /** They may or may not have arrived. */
  unknown: number;
}

/** The way to one sink; a slow or dead one does not hold up the others. */
export class Outbox {
  readonly counts: Counts = { sent: 0, dropped: 0, refused: 0, unknown: 0 };
  #waiting: string[] = [];
  /** Where the waiting ones begin: taking from the front of an array is slow. */
  #head = 0;
  #bytes = 0;
  #atOnce: number;
  #failures = 0;
  #lastReason: string | undefined;
  #droppedInOutage = 0;
  #working: Promise<void> | undefined;
  /** Ends pauses: the process wants to end. */
  readonly #hurry = new AbortController();
  /** Ends everything. */
  readonly #stop = new AbortController();

  constructor(readonly sink: Sink, readonly options: OutboxOptions) {
    this.#atOnce = sink.most;
  }

  /** Readings that wait or are on their way. */
  get size(): number {
    return this.#waiting.length - this.#head;
  }

  /** Takes a reading; returns at once. */
  push(reading: Reading): void {
    const entry = this.sink.encode(reading);
    if (entry === undefined) return;
    this.#waiting.push(entry);
    this.#bytes += Buffer.byteLength(entry);
    while (this.#bytes > this.options.buffer && this.size > 1) this.#dropOldest();
    this.#working ??= this.#work();
  }

  /** Sends what waits, for so many milliseconds at most, and logs what was left. */
  async close(grace = Infinity): Promise<void> {
    this.#hurry.abort();
    const end = setTimeout(() => this.#stop.abort(), Math.min(grace, 2 ** 30));
    await this.#working;
    clearTimeout(end);
    const left = this.size;
    this.counts.dropped += left;
    if (left > 0) this.#say(t`${results(left)} could not be sent before the end`);
    await this.sink.close?.();
  }

  async #work(): Promise<void> {
    await Promise.resolve(); // what comes in one go is sent in one go
    while (this.size > 0 && !this.#stop.signal.aborted) {
      if (this.size < this.sink.most) await this.#rest(this.sink.linger);
      const batch = this.#take();
      const situation = { wary: this.#failures > 0, last: this.size === 0 };
      const verdict = await this.sink.send(batch, this.#stop.signal, situation)
        .catch((error): Verdict => ({ outcome: "unknown", reason: String(error) }));
      await this.#settle(batch, verdict);
    }
    this.#working = undefined; // at once, so that the next reading starts it again
  }

  async #settle(batch: readonly string[], verdict: Verdict): Promise<void> {
    switch (verdict.outcome) {
      case "taken":
        this.counts.sent += batch.length;
        this.#atOnce = Math.min(this.sink.most, this.#atOnce * 2);
        if (verdict.note !== undefined) this.#complain(verdict.note);
        else this.#recovered();
        return;
      case "refused":
        if (batch.length > 1) { // one of them is wrong, or they are too many: find out
          this.#putBack(batch);
          this.#atOnce = Math.ceil(batch.length / 2);
          return;
        }
        this.counts.refused++;
        this.#complain(t`rejected the result: ${verdict.reason}`);
        return;
      case "unknown":
        if (this.sink.repeatable) return await this.#again(batch, verdict.reason);
        this.counts.unknown += batch.length;
        this.#complain(
          t`did not confirm the result: ${verdict.reason}. It may have arrived, and is not sent again`,
        );
        return await this.#backOff();
      case "down":
        return await this.#again(batch, verdict.reason, verdict.after);
    }
  }

  async #again(batch: readonly string[], reason: string, after?: number): Promise<void> {
    if (!this.options.patient) {
      this.counts.dropped += batch.length;
      this.#lastReason = undefined; // each is logged
      this.#complain(t`did not accept the result: ${reason}`);
      return;
    }
    this.#putBack(batch);
    if (!this.#stop.signal.aborted) {
      this.#complain(
        t`did not accept the result: ${reason}. It is kept and will be sent again`,
        "away",
      );
    }
    await this.#backOff(after);
  }

  async #backOff(after?: number): Promise<void> {
    this.#failures++;
    if (!this.options.patient) return;
    const { first, longest } = this.options.pauses ?? { first: 500, longest: 30_000 };
    const full = Math.min(longest, first * 2 ** Math.min(this.#failures - 1, 20));
    await this.#rest(after ?? full / 2 + Math.random() * full / 2);
  }

  /** Waits; at the end of the process no longer than it takes to try again. */
  async #rest(milliseconds: number): Promise<void> {
    const hurried = this.#hurry.signal.aborted;
    const signal = hurried ? this.#stop.signal : this.#hurry.signal;
    const longest = hurried && this.#failures === 0 ? 0 : hurried ? 250 : Infinity;
    await pause(Math.min(milliseconds, longest), signal).catch(() => {}); // aborted: go on
  }

  #take(): string[] {
    const batch = this.#waiting.slice(this.#head, this.#head + this.#atOnce);
    this.#head += batch.length;
    for (const entry of batch) this.#bytes -= Buffer.byteLength(entry);
    if (this.#head > 1000 && this.#head * 2 > this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    return batch;
  }

  #putBack(batch: readonly string[]): void {
    this.#waiting = [...batch, ...this.#waiting.slice(this.#head)];
    this.#head = 0;
    for (const entry of batch) this.#bytes += Buffer.byteLength(entry);
    while (this.#bytes > this.options.buffer && this.size > 1) this.#dropOldest();
  }

  #dropOldest(): void {
    this.#bytes -= Buffer.byteLength(this.#waiting[this.#head] ?? "");
    this.#waiting[this.#head++] = "";
    this.counts.dropped++;
    if (this.#droppedInOutage++ === 0) {
      this.#say(
        t`the buffer of ${this.options.buffer} bytes is full: the oldest results are dropped`,
      );
    }
  }

  /** Logs a failure once, until the reason changes. */
  #complain(complaint: string, kind = complaint): void {
    const reason = /HTTP \d+/.exec(complaint)?.[0] ?? kind;
    if (reason !== this.#lastReason) this.#say(complaint, "");
    this.#lastReason = reason;
  }

  #recovered(): void {
    if (this.#lastReason !== undefined) {
      const dropped = this.#droppedInOutage;
      this.#say(
        dropped > 0
          ? t`accepts results again; ${results(dropped)} were dropped`
          : t`accepts results again`,
        "",
      );
    }
    this.#lastReason = undefined;
    this.#failures = this.#droppedInOutage = 0;
  }

  #say(words: string, colon = ":"): void {
    this.options.say(`${this.sink.name}${colon} ${words}`);
  }
}

function results(count: number): string {
  return count === 1 ? t`1 result` : t`${count} results`;
}
