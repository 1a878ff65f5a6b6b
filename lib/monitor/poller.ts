/**
 * Commands run at a fixed beat that does not drift: each beat is counted from the first, a command
 * that is still running is left out of it, and none runs longer than its deadline.
 *
 * @module
 */
import { deadline } from "../core/deadline.ts";
import { pause } from "../core/retry.ts";

/** Something that is run at every beat. */
export interface Command<T> {
  readonly name: string;
  run(signal: AbortSignal): Promise<T>;
}

/** When commands run; all times in milliseconds. */
export interface Rhythm {
  /** Between two beats. */
  readonly period: number;
  /** Until the first beat: boxes that are read by one process take turns. */
  readonly phase?: number;
  /** The longest that a command may run. */
  readonly timeout: number;
}

/** Who hears how the commands went; what these throw ends the polling. */
export interface Listener<C> {
  /** Called in the order of the commands within a beat, unless one takes longer than the beat. */
  taken(command: C, result: unknown, time: number): void | Promise<void>;
  failed(command: C, error: unknown): void | Promise<void>;
  /** It succeeded, but ran for so long that it was left out of so many beats. */
  late(command: C, beats: number, milliseconds: number): void;
}

/** How it went, in all. */
export interface Tally {
  /** Beats at which something was run. */
  beats: number;
  /** Times that a command was left out: it was still running, or this process came too late. */
  missed: number;
}

/** Runs the commands now and at every beat, until the signal is aborted. */
export async function poll<C extends Command<unknown>>(
  commands: readonly C[],
  { period, phase = 0, timeout }: Rhythm,
  listener: Listener<C>,
  signal: AbortSignal,
): Promise<Tally> {
  const polling = new Polling(commands, timeout, listener, signal);
  const start = performance.now() + phase;
  for (let beat = 0; await until(start + beat * period, polling.stop);) {
    // where this process was held up, the beats that passed are not caught up
    const now = Math.max(beat, Math.floor((performance.now() - start) / period));
    polling.tally.missed += (now - beat) * commands.length;
    beat = now + 1;
    polling.beat(start + beat * period);
  }
  return await polling.ended();
}

/** What is running, and what has been seen. */
class Polling<C extends Command<unknown>> {
  readonly tally: Tally = { beats: 0, missed: 0 };
  readonly stop: AbortSignal;
  readonly #end = new AbortController();
  readonly #states: ReadonlyMap<C, State>;
  readonly #rounds = new Set<Promise<void>>();
  #fault: { error: unknown } | undefined;

  constructor(
    readonly commands: readonly C[],
    readonly timeout: number,
    readonly listener: Listener<C>,
    signal: AbortSignal,
  ) {
    this.stop = AbortSignal.any([signal, this.#end.signal]);
    this.#states = new Map(commands.map((command) => [command, {
      running: false,
      untold: 0,
      missed: 0,
      reported: Promise.resolve(),
    }]));
  }

  /** Starts what is not running; returns at once. */
  beat(next: number): void {
    this.tally.beats++;
    const round = this.#round(next).catch((error) => {
      this.#fault ??= { error };
      this.#end.abort();
    }).finally(() => this.#rounds.delete(round));
    this.#rounds.add(round);
  }

  async ended(): Promise<Tally> {
    await Promise.all(this.#rounds);
    if (this.#fault) throw this.#fault.error;
    return this.tally;
  }

  /** One beat: all commands at once, reported one after the other until the next beat. */
  async #round(next: number): Promise<void> {
    const nextBeat = this.commands.length > 1 ? until(next, this.stop) : undefined;
    const reported: Promise<void>[] = [];
    for (const [command, state] of this.#states) {
      if (state.running || state.untold > 1) {
        state.missed++;
        this.tally.missed++;
      } else {
        const turn = Promise.all([Promise.race([reported.at(-1), nextBeat]), state.reported]);
        state.reported = this.#run(command, state, turn);
        reported.push(state.reported);
      }
    }
    await Promise.all(reported);
  }

  async #run(command: C, state: State, turn: Promise<unknown>): Promise<void> {
    const since = performance.now();
    state.running = true;
    state.untold++;
    const outcome = await attempt(command, this.timeout, this.stop);
    state.running = false;
    const { missed } = state;
    state.missed = 0;
    await turn.catch(() => {}); // the one before reports its own error
    if (this.stop.aborted) return;
    if ("error" in outcome) await this.listener.failed(command, outcome.error);
    else await this.listener.taken(command, outcome.result, outcome.time);
    state.untold--;
    if (missed > 0 && "result" in outcome) this.listener.late(command, missed, outcome.end - since);
  }
}

/** How far a command is. */
interface State {
  running: boolean;
  /** Results that wait for their turn, or for a slow listener. */
  untold: number;
  /** Beats that it was left out of. */
  missed: number;
  reported: Promise<void>;
}

type Outcome = { end: number } & ({ result: unknown; time: number } | { error: unknown });

/** Runs a command within its deadline, even if it ignores the signal. */
async function attempt(
  command: Command<unknown>,
  timeout: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const limit = deadline(timeout, signal);
  let abort = () => {};
  const over = new Promise<never>((_, reject) => abort = () => reject(limit.signal.reason));
  limit.signal.addEventListener("abort", abort);
  if (limit.signal.aborted) abort();
  try {
    const result = await Promise.race([command.run(limit.signal), over]);
    return { result, time: Date.now(), end: performance.now() };
  } catch (error) {
    const reported = limit.signal.aborted ? limit.error(command.name, error) : error;
    return { error: reported, end: performance.now() };
  } finally {
    limit.release();
    limit.signal.removeEventListener("abort", abort);
  }
}

const longestTimer = 2 ** 30;

/** Waits for a moment; `false` when it was interrupted. */
async function until(moment: number, signal: AbortSignal): Promise<boolean> {
  try {
    for (let left = moment - performance.now(); left > 0; left = moment - performance.now()) {
      await pause(Math.min(left, longestTimer), signal);
    }
    return !signal.aborted;
  } catch {
    return false;
  }
}
