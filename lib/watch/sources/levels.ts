/**
 * Values that are not well, by the thresholds of the catalogue: heat, and full disks.
 *
 * @module
 */
import { levelOf } from "../../catalogue/good.ts";
import type { Property } from "../../catalogue/mod.ts";
import { propertyAt } from "../../catalogue/property_at.ts";
import { items, type Loose, number, text } from "../../core/loose.ts";
import type { StorageDisk, SystemConfig } from "../../client/types.gen.ts";
import type { Kind } from "../kinds.ts";
import { type Change, type Comparison, source } from "../source.ts";
import { readSystem } from "./box.ts";

/** The ids of what was not well. */
type Kept = readonly string[];

/** A value to be judged. */
interface Judged {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly property: Property;
}

/** By how much a value must be better before it is well again: one at the limit comes and goes. */
const margin = 3;

/** What has become bad; at the first reading, what is. */
function compare(before: Kept = [], judged: readonly Judged[]): Comparison<Kept> {
  const isBad = ({ id, value, property }: Judged) =>
    levelOf(property, before.includes(id) ? value + margin : value) !== "ok";
  const bad = judged.filter(isBad);
  const changes = bad.filter(({ id }) => !before.includes(id)).map((
    { kind, id, name, value, property },
  ): Change => ({
    kind,
    name,
    id,
    before: {},
    after: { value: Math.round(value), limit: Number(property.good?.[1]) },
  }));
  const gone = before.filter((id) => !judged.some((each) => each.id === id));
  return { kept: [...gone, ...bad.map(({ id }) => id)], changes };
}

/** The sensors of the box. */
export const sensors = source<SystemConfig, Kept>({
  name: "sensors",
  kinds: ["temperature.high"],
  every: 30,
  read: readSystem,
  compare: ({ before, answer }) =>
    compare(before, items(answer.sensors).flatMap((sensor) => sensorOf(sensor))),
});

/** The temperature of disks, and the space left on them. */
export const disks = source<readonly StorageDisk[], Kept>({
  name: "disks",
  kinds: ["temperature.high", "disk.full"],
  every: 60,
  read: (f, options) => f.storage.disks(options),
  compare({ before, answer }) {
    const all = items(answer);
    return compare(before, all.flatMap((disk) => [...heatOf(disk), ...spaceOf(disk)]));
  },
});

function sensorOf({ id, name, value }: Loose<SystemConfig["sensors"][number]>): Judged[] {
  const property = propertyAt("system.info", "sensors.value");
  if (!number(value)) return [];
  return [{
    kind: "temperature.high",
    id: text(id),
    name: text(name) || text(id),
    value: Number(value),
    property,
  }];
}

function heatOf({ id, model, temp }: Loose<StorageDisk>): Judged[] {
  const property = propertyAt("storage.disks", "temp");
  if (!number(temp)) return []; // 0: it does not tell
  return [{
    kind: "temperature.high",
    id: `disk ${id}`,
    name: text(model).trim(),
    value: Number(temp),
    property,
  }];
}

function spaceOf({ partitions }: Loose<StorageDisk>): Judged[] {
  const property = propertyAt("storage.disks", "partitions.used_bytes");
  return items(partitions).flatMap(({ id, label, used_bytes, total_bytes }): Judged[] => {
    if (number(used_bytes) === undefined || !number(total_bytes)) return [];
    return [{
      kind: "disk.full",
      id: `partition ${id}`,
      name: text(label),
      value: 100 * Number(used_bytes) / Number(total_bytes),
      property,
    }];
  });
}
