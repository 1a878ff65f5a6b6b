/**
 * What has to be kept between two runs, so that no event is reported twice and none is lost.
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import type { WatchEvent } from "./event.ts";

/**
 * What {@linkcode watch} keeps: JSON, to be saved by `onState` and given back as `state`.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 * import { watch, type WatchState } from "@fbx/fbx/watch";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * let state: WatchState | undefined;
 * const onState = (now: WatchState) => void (state = now);
 * for await (const _ of watch(f, { onState, signal: AbortSignal.timeout(200) }));
 * console.log(state?.version); // 1
 * ```
 */
export interface WatchState {
  /** Of its form. */
  readonly version: 1;
  /** By the name of what is read. */
  readonly readings: Readonly<Record<string, unknown>>;
  /** Events that were found and not taken yet. */
  readonly pending: readonly WatchEvent[];
}

/** Whether a value can go on as a state; one of another form begins again. */
export function isWatchState(value: unknown): value is WatchState {
  return isObject(value) && value.version === 1 && isObject(value.readings) &&
    Array.isArray(value.pending);
}
