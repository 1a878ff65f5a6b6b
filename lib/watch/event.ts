/**
 * Something that happened.
 *
 * @module
 */
import type { Kind } from "./kinds.ts";
import type { Values } from "./source.ts";

/**
 * Something that happened: when, what it is about, and what was before and after it.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 * import { watch, type WatchEvent } from "@fbx/fbx/watch";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const line = ({ time, kind, name }: WatchEvent) => `${time} ${kind} ${name}`;
 * for await (const event of watch(f, { signal: AbortSignal.timeout(100) })) {
 *   console.log(line(event));
 * }
 * ```
 */
export interface WatchEvent {
  /** When it happened, as far as the box knows, else when it was seen: ISO 8601, in UTC. */
  readonly time: string;
  /** What kind of thing happened: `call.missed`. */
  readonly kind: Kind;
  /** The name of what it is about: a device, a number, a file. */
  readonly name: string;
  /** The box's id of it. */
  readonly id?: string | number;
  /** Values before it; none where it is new. */
  readonly before: Values;
  /** Values after it. */
  readonly after: Values;
}
