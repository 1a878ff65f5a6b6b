/**
 * How far several transfers have come together.
 *
 * @module
 */
import type { Transfer } from "../client/call_types.ts";

/** All the files of a command. */
export interface Progress extends Transfer {
  /** Name of the file that moved last. */
  readonly name: string;
  /** Files that are complete. */
  readonly done: number;
  /** Files that there are. */
  readonly files: number;
  /** Bytes that were there before, of this run's nothing. */
  readonly resumed: number;
}

/** Adds transfers up. */
export class Tally {
  #files = 0;
  #done = 0;
  #size: number | undefined = 0;
  #resumed = 0;
  readonly #transferred = new Map<number, number>();
  #sum = 0;

  constructor(readonly report: (progress: Progress) => void = () => {}) {}

  /** Counts a file in, before any of it has moved. */
  expect(size: number | undefined): void {
    this.#files++;
    this.#size = size === undefined || this.#size === undefined ? undefined : this.#size + size;
  }

  /** Begins an expected file; returns the functions that receive its progress. */
  begin(name: string): { at(transferred: number): void; end(): void } {
    const key = this.#transferred.size;
    this.#transferred.set(key, 0);
    let first = true;
    return {
      at: (transferred) => {
        const before = this.#transferred.get(key) ?? 0;
        if (first) this.#resumed += transferred;
        first = false;
        this.#sum += transferred - before;
        this.#transferred.set(key, transferred);
        this.#tellOf(name);
      },
      end: () => {
        this.#done++;
        this.#tellOf(name);
      },
    };
  }

  #tellOf(name: string): void {
    this.report({
      name,
      transferred: this.#sum,
      size: this.#size,
      done: this.#done,
      files: this.#files,
      resumed: this.#resumed,
    });
  }
}

/** Does something to each item, a few at a time; the first failure ends it. */
export async function mapLimit<Item>(
  items: Iterable<Item>,
  parallel: number,
  action: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (let next = iterator.next(); !next.done && !failed; next = iterator.next()) {
      await action(next.value).catch((error) => {
        failed = true;
        throw error;
      });
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: parallel }, worker));
  for (const each of workers) if (each.status === "rejected") throw each.reason;
}
