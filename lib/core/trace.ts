/**
 * Trace of requests and answers, with every secret masked.
 *
 * @module
 */

/**
 * One thing that happened on the wire.
 *
 * @example
 * ```ts
 * import { Fbx, type TraceEvent } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const slow: TraceEvent[] = [];
 * await using f = await Fbx({
 *   ...box.access,
 *   trace: (event) => {
 *     if (event.kind === "receive" && event.milliseconds > 1_000) slow.push(event);
 *   },
 * });
 * await f.connection.status();
 * ```
 */
export type TraceEvent =
  | { kind: "send"; id: number; verb: string; url: string; body: string | undefined }
  | { kind: "receive"; id: number; status: number; body: string | undefined; milliseconds: number }
  | { kind: "fail"; id: number; reason: string; milliseconds: number }
  | { kind: "note"; text: string };

/**
 * Takes what is traced.
 *
 * @example
 * ```ts
 * import { Fbx, type Trace } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * const trace: Trace = (event) => {
 *   if (event.kind === "send") console.log(event.verb, event.url);
 * };
 * await using f = await Fbx({ ...box.access, trace });
 * await f.connection.status();
 * ```
 */
export type Trace = (event: TraceEvent) => void;
