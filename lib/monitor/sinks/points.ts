/**
 * A reading as points for stores of time series: numbers, texts and truths with names, typed by the
 * catalogue so that an integer stays one.
 *
 * A list of objects becomes a point for each, distinguished by its id; a list within an object gets
 * a measurement of its own: `system_info_sensors,id=temp_cpum value=48i`.
 *
 * @module
 */
import { baseType, type Property } from "../../catalogue/mod.ts";
import { child, element, propertyOf } from "../../catalogue/shape.ts";
import { measurementName, type Reading } from "../reading.ts";

/** One value of a point. */
export type Field =
  & { readonly unit?: string | undefined; readonly property?: Property | undefined }
  & (
    | { readonly kind: "int" | "float"; readonly value: number }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "bool"; readonly value: boolean }
  );

/** Values that were true of one thing at one time. */
export interface Point {
  /** `system_info_sensors` */
  readonly measurement: string;
  /** What the values are of: the item's id, the parameters of the call. */
  readonly tags: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, Field>>;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The whole object that the values are of, and what is known of it. */
  readonly item?: unknown;
  readonly property?: Property | undefined;
}

/** The points of a reading; none where it holds no value. */
export function pointsOf(reading: Reading): Point[] {
  const { source, whole, value, time } = reading;
  const start = descend(
    { measurement: measurementName(source), tags: { ...source.parameters }, prefix: [], time },
    propertyOf(source.operation.result),
    source.path,
  );
  const points: Point[] = [];
  if (isListOfObjects(value)) listPoints(whole, value, start.place, start.property, points);
  else itemPoint(whole, value, start.place, start.property, points);
  return points;
}

/** Where in the result a walk is. */
interface Place {
  readonly measurement: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Names that lead from the measurement to here. */
  readonly prefix: readonly string[];
  readonly time: number;
}

/** Takes the steps that the expression took, so that fields are called as in the whole result. */
function descend(
  start: Place,
  shape: Property | undefined,
  path: readonly (string | number)[],
): { place: Place; property: Property | undefined } {
  let place = start;
  let property = shape;
  for (const step of path) {
    if (typeof step === "string") {
      property = child(property, step);
      place = { ...place, prefix: [...place.prefix, step] };
    } else {
      property = element(property);
      place = { ...ownMeasurement(place), tags: { ...place.tags, index: String(step) } };
    }
  }
  return { place, property };
}

function itemPoint(
  whole: unknown,
  value: unknown,
  place: Place,
  property: Property | undefined,
  points: Point[],
  identity: readonly string[] = [],
): void {
  const fields: Record<string, Field> = {};
  const walk = (whole: unknown, value: unknown, prefix: readonly string[], at?: Property) => {
    if (isListOfObjects(value)) {
      listPoints(whole, value, { ...place, prefix }, at, points);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (prefix.length === place.prefix.length && identity.includes(name)) continue;
        const below = Array.isArray(value) ? element(at) : child(at, name);
        walk(get(whole, name), inner, [...prefix, name], below);
      }
    } else {
      const field = toField(value, at);
      if (field) fields[prefix.join("_") || "value"] = field;
    }
  };
  const own = points.length;
  walk(whole, value, place.prefix, property);
  if (Object.keys(fields).length === 0) return;
  const { measurement, tags, time } = place;
  points.splice(own, 0, { measurement, tags, fields, time, item: whole, property });
}

function listPoints(
  whole: unknown,
  values: readonly unknown[],
  place: Place,
  property: Property | undefined,
  points: Point[],
): void {
  const outer = ownMeasurement(place);
  for (const [index, value] of values.entries()) {
    const item = get(whole, String(index)) ?? value;
    const { tags, used } = identify(item, index);
    const inner: Place = {
      ...outer,
      tags: { ...outer.tags, ...parentOf(outer.tags, tags), ...tags },
      time: timeOf(item) ?? outer.time,
    };
    itemPoint(item, value, inner, element(property), points, used);
  }
}

function ownMeasurement(place: Place): Place {
  return { ...place, measurement: [place.measurement, ...place.prefix].join("_"), prefix: [] };
}

/** Fields that identify the items of a list, best first. */
const identities = [
  "id",
  "uid",
  "mac",
  "name",
  "login",
  "bssid",
  "host",
  "media",
  "path",
  "profile_id",
];
/** Fields with the display name of an item. */
const labels = ["name", "primary_name", "hostname"];

/** The tags of an item, and the fields that they are made of. */
function identify(item: unknown, index: number): { tags: Record<string, string>; used: string[] } {
  const id = identities.find((name) => isWord(get(item, name)));
  const label = labels.find((name) => name !== id && isWord(get(item, name)));
  const tags: Record<string, string> = id === undefined
    ? timeOf(item) === undefined ? { index: String(index) } : {}
    : { [id]: String(get(item, id)) };
  if (label !== undefined) tags.name = String(get(item, label));
  const time = timeOf(item) === undefined ? undefined : "time";
  return { tags, used: [id, label, time].filter((name) => name !== undefined) };
}

/** An id that an item's own one hides becomes its `parent`. */
function parentOf(
  outer: Readonly<Record<string, string>>,
  inner: Readonly<Record<string, string>>,
): Record<string, string> {
  const hidden = ["id", "uid", "mac", "index"].filter((name) =>
    outer[name] !== undefined && inner[name] !== undefined
  ).map((name) => outer[name]);
  if (hidden.length === 0) return {};
  return { parent: [outer.parent, ...hidden].filter((part) => part !== undefined).join("/") };
}

/** The box keeps history (RRD) as items with a `time` in seconds. */
function timeOf(item: unknown): number | undefined {
  const time = get(item, "time");
  return typeof time === "number" && time > 1e9 && time < 1e10 ? time * 1000 : undefined;
}

function toField(value: unknown, property: Property | undefined): Field | undefined {
  const unit = property?.unit;
  const known = { unit, property };
  switch (typeof value) {
    case "number": {
      if (!Number.isFinite(value) || value === property?.unknown) return undefined;
      const declared = property === undefined ? "any" : baseType(property.type);
      // a store refuses a field that was once an integer and now is none
      if (declared !== "int" && declared !== "timestamp") return { kind: "float", value, ...known };
      const fits = value >= -(2 ** 63) && value < 2 ** 63; // it refuses the whole point else
      return fits ? { kind: "int", value: Math.round(value), ...known } : undefined;
    }
    case "string":
      return { kind: "string", value, ...known };
    case "boolean":
      return { kind: "bool", value, ...known };
    default:
      return undefined;
  }
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null);
}

function isWord(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

function get(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
