/**
 * Concurrency limit: callers over the limit wait in order.
 *
 * @module
 */

/** So many turns, taken and given back. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(limit: number) {
    this.#free = limit;
  }

  /** Takes a turn: at once where one is free (`undefined`), else when it resolves. */
  take(signal: AbortSignal): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free--;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(signal.reason);
      };
      if (signal.aborted) return reject(signal.reason);
      this.#waiting.push(go);
      signal.addEventListener("abort", leave, { once: true });
    });
  }

  /** Gives a turn back: to the first that waits. */
  give(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}

const shared = new Map<string, Turns>();

/** The turns of that name, the same for all that talk to one box. */
export function turnsOf(name: string, limit: number): Turns {
  const key = `${name} ${limit}`;
  const found = shared.get(key) ?? new Turns(limit);
  shared.set(key, found);
  return found;
}
