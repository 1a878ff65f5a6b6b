/**
 * What the topics of an MQTT broker are called: `freebox/home/system_info_sensors/temp_cpum`.
 *
 * @module
 */
import type { Point } from "./points.ts";
import type { BoxLabel } from "../reading.ts";

/** The topic with the state of a thing of a box. */
export function stateTopic(prefix: string, box: BoxLabel, point: Point): string {
  return topicOf(prefix, box, point.measurement, ...idsOf(point));
}

/** The topic with whether a box answers. */
export function availabilityTopic(prefix: string, box: Pick<BoxLabel, "name">): string {
  return topicOf(prefix, box, "availability");
}

/** A topic of a box. */
export function topicOf(
  prefix: string,
  box: Pick<BoxLabel, "name">,
  ...parts: readonly string[]
): string {
  return [prefix, ...[box.name, ...parts].map(level)].join("/");
}

/** What identifies a point of its measurement: never its name, which users change. */
export function idsOf({ tags }: Point): string[] {
  const own = Object.entries(tags).filter(([name]) => name !== "name").map(([, value]) => value);
  return own.length > 0 || tags.name === undefined ? own : [tags.name];
}

/** A text as one level of a topic. */
export function level(text: string): string {
  return text.replace(/[/+#\s\p{Cc}]/gu, "_") || "_";
}
