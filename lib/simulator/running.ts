/**
 * A box that runs: its clock, its timers, its events and the parts that live.
 *
 * @module
 */
import { clearInterval, clearTimeout, setInterval, setTimeout } from "node:timers";
import type { Behaviour, Box, Store } from "./types.ts";
import type { Settings } from "./options.ts";
import { createRandom } from "./random.ts";
import { createStore } from "./engine/store.ts";

/** A box, and what makes it live and stop. */
export interface Running {
  readonly box: Box;
  /** Starts the parts; they tick once a second from then on. */
  start(parts: readonly Behaviour[]): void;
  stop(): void;
}

/** A box with an empty state. */
export function createRunning({ clock, model, facts, major, seed, disk }: Settings): Running {
  const store: Store = createStore();
  const listeners = new Set<(event: string, result: unknown) => void>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const started = clock();
  let beat: ReturnType<typeof setInterval> | undefined;
  let stopped = false;
  const box: Box = {
    store,
    model,
    facts,
    major,
    disk,
    now: () => Math.floor(clock() / 1000),
    uptime: () => Math.floor((clock() - started) / 1000),
    random: createRandom(seed),
    emit(event, result) {
      for (const listener of [...listeners]) listener(event, result);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    later(milliseconds, action) {
      if (stopped) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        action();
      }, milliseconds);
      timer.unref();
      timers.add(timer);
    },
  };
  return {
    box,
    start(parts) {
      for (const part of parts) part.start?.(box);
      let last = clock();
      beat = setInterval(() => {
        const elapsed = (clock() - last) / 1000;
        last = clock();
        for (const part of parts) part.tick?.(box, elapsed);
      }, 1000);
      beat.unref();
    },
    stop() {
      stopped = true;
      if (beat) clearInterval(beat);
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
