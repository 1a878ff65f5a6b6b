/**
 * Events of the box for all clients, from one connection that is opened on first use.
 *
 * @module
 */
import type { Fbx } from "../client/contract.ts";
import { pause } from "../core/retry.ts";
import type { Link } from "../monitor/link.ts";

/** An event, and when it came (Unix time in seconds). */
export interface Happened {
  readonly time: number;
  readonly name: string;
  readonly result: unknown;
}

/** Number of events that are kept. */
const MOST = 100;

/** The events of a box. */
export class Events {
  /** The latest, oldest first. */
  readonly latest: Happened[] = [];
  readonly #listeners = new Set<(event: Happened) => void>();
  #listening: Promise<void> | undefined;

  constructor(
    readonly box: Link<Fbx>,
    readonly signal: AbortSignal,
    readonly failed: (error: unknown) => void,
  ) {}

  /** Adds a listener; returns a function that removes it. */
  listen(listener: (event: Happened) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves once the box sends its events. */
  async start(): Promise<void> {
    this.#listening ??= this.#open().catch((error) => {
      this.#listening = undefined; // the next call tries again
      throw error;
    });
    await this.#listening;
  }

  async #open(): Promise<void> {
    const { signal } = this;
    void this.#read(
      await this.box.use(async (f) => {
        const events = f.events({ signal, limit: 1000 });
        await events.ready;
        return events;
      }, signal),
    );
  }

  /** Reads until the library gives up reconnecting, then opens another stream. */
  async #read(events: AsyncIterable<Omit<Happened, "time">>): Promise<void> {
    try {
      for await (const { name, result } of events) {
        const happened = { time: Math.round(Date.now() / 1000), name, result };
        this.latest.push(happened);
        if (this.latest.length > MOST) this.latest.shift();
        for (const listener of this.#listeners) listener(happened);
      }
    } catch (error) {
      this.failed(error);
    }
    this.#listening = undefined;
    while (!this.signal.aborted && this.#listening === undefined) {
      await pause(5000, this.signal).then(() => this.start()).catch(() => {}); // still unreachable
    }
  }
}
