/**
 * `fbx top` on a terminal: what happens goes into the state, the state onto the screen, and what is
 * to be done to the box.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { send } from "../../fbx.ts";
import { everyBeat } from "../../monitor/beat.ts";
import { type Watch, watch } from "../../monitor/snapshot.ts";
import { readStatistics } from "../../monitor/statistics.ts";
import { withSignal } from "../commands/call.ts";
import { failure } from "../terminal/failure.ts";
import { coloured, plain } from "../terminal/paint.ts";
import { type Act, type Answer, prepared } from "./actions.ts";
import { frame } from "./draw/frame.ts";
import { layOut } from "./draw/layout.ts";
import type { Effect } from "./keymap/binding.ts";
import type { Screen } from "./screen.ts";
import { initialState } from "./state.ts";
import { type Happening, update } from "./update.ts";

/** How it is shown. */
export interface LiveOptions {
  /** Seconds between two beats. */
  readonly period: number;
  /** Milliseconds that a call may take. */
  readonly timeout: number;
  readonly isReadOnly: boolean;
  readonly signal: AbortSignal;
}

/** Shows the box until the user quits or the signal is aborted. */
export async function showLive(f: Fbx, screen: Screen, options: LiveOptions): Promise<void> {
  const quit = new AbortController();
  const signal = AbortSignal.any([options.signal, quit.signal]);
  const live = { ...options, signal };
  const watching = watch(f, { ...live, devices: true });
  let fail: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => fail = reject);
  const paint = screen.colours ? coloured : plain;
  let state = initialState(options);
  const draw = () => screen.draw(frame(state, screen.size(), paint));
  const happen = (happening: Happening) => {
    if (signal.aborted) return;
    try {
      const step = update(state, happening);
      state = step.state;
      draw();
      if (step.effect !== undefined) perform(step.effect);
    } catch (error) {
      fail(error);
    }
  };
  const perform = (effect: Effect) => {
    if (effect.kind === "quit") quit.abort();
    else if (effect.kind === "leases") void readLeases(f, live, happen);
    else void make(f, effect.act, watching, live, happen);
  };
  const beat = async () => happen({ kind: "snapshot", snapshot: await watching.beat() });
  screen.onChange(draw);
  screen.onKey((key) => happen({ kind: "key", key, rows: layOut(state, screen.size()).list }));
  draw();
  void readPermissions(f, live, happen);
  void readPast(f, live, happen);
  try {
    await Promise.race([everyBeat(options.period, beat, signal), broken]);
  } finally {
    quit.abort();
  }
}

type Happen = (happening: Happening) => void;
type Call = Pick<LiveOptions, "timeout" | "signal">;

/** Makes a change and reports the new state; the box is read again. */
async function make(
  f: Fbx,
  act: Act,
  watching: Watch,
  { timeout, signal }: Call,
  happen: Happen,
): Promise<void> {
  try {
    const call = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    const answer = await send(f, withSignal(prepared(act), call)) as Answer | undefined;
    happen({ kind: "notice", notice: { text: act.done(answer ?? {}), tone: "good" } });
  } catch (error) {
    happen({ kind: "notice", notice: { text: failure(error).words, tone: "bad" } });
  }
  watching.hurry();
  happen({ kind: "snapshot", snapshot: await watching.beat() });
  if (act.method[0] === "dhcp") await readLeases(f, { timeout, signal }, happen);
}

/** Permissions of the application; until they are known, each call may be refused. */
async function readPermissions(f: Fbx, call: Call, happen: Happen): Promise<void> {
  try {
    const permissions = await f.mksession(undefined, callOf(call));
    happen({ kind: "permissions", permissions });
  } catch {
    // the box is away, or starts again
  }
}

/** The last hours, a value a minute: as many as the widest terminal shows. */
async function readPast(f: Fbx, call: Call, happen: Happen): Promise<void> {
  const end = Math.floor(Date.now() / 1000);
  const statistics = await readStatistics(f, { start: end - 4 * 3600, end }, callOf(call));
  happen({ kind: "statistics", statistics });
}

async function readLeases(f: Fbx, call: Call, happen: Happen): Promise<void> {
  try {
    const list = await f.dhcp.staticLeases(callOf(call));
    const leases = new Map(
      list.map(({ mac, ip }) => [String(mac).toLowerCase(), String(ip)] as const),
    );
    happen({ kind: "leases", leases });
  } catch {
    // the page does without
  }
}

function callOf({ timeout, signal }: Call): { timeout: number; signal: AbortSignal } {
  return { timeout, signal };
}
