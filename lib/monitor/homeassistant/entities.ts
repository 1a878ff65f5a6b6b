/**
 * The entities of a reading: what a field is in Home Assistant, by the catalogue, as a
 * component of a device's discovery message.
 *
 * @module
 */
import { baseType, type Entity, type Property, type, valueTable } from "../../catalogue/mod.ts";
import { follow, isNothing, parseTemplate } from "../../catalogue/template.ts";
import { homeAssistantUnit, isCounter } from "../../text/units.ts";
import { say } from "../../text/language.ts";
import type { Field, Point } from "../sinks/points.ts";
import { idsOf } from "../sinks/topics.ts";

/** One entity, as Home Assistant's documentation has it. */
export type Component = Readonly<Record<string, unknown>> & { readonly platform: string };

/** What entities need to know of where their states are. */
export interface Place {
  /** The topic that the state of the point is at. */
  readonly topic: string;
  /** Where a command of a subsystem is published: `freebox/home/set/wifi`. */
  readonly commandTopic: (subsystem: string) => string;
  /** Whether a command, `wifi set-config --enabled=false`, would be run. */
  readonly may: (command: string) => boolean;
}

/** The entities of a point, by an id that is theirs on the box. */
export function entitiesOf(point: Point, place: Place): Map<string, Component> {
  const found = new Map<string, Component>();
  for (const [name, field] of Object.entries(point.fields)) {
    const mark = field.property?.entity;
    if (mark === undefined || mark.as === "event" || mark.as === "device_tracker") continue;
    found.set(entityId(point, name), {
      ...entityOf(name, field, mark, point, place),
      name: nameOf(mark.name, point),
      state_topic: place.topic,
      ...(mark.category === undefined ? {} : { entity_category: mark.category }),
    });
  }
  for (const [heading, text] of Object.entries(buttonsOf(point.property))) {
    const command = fill(text, point);
    if (command === undefined || !place.may(command)) continue;
    const [subsystem = "", payload = ""] = splitCommand(command);
    found.set(entityId(point, ...text.split(" ").slice(0, 2)), {
      platform: "button",
      name: nameOf(heading, point),
      command_topic: place.commandTopic(subsystem),
      payload_press: payload,
    });
  }
  return found;
}

/** A template of the catalogue, filled with the fields of a thing; `undefined` where one lacks. */
export function fill(text: string, { item, property }: Pick<Point, "item" | "property">) {
  if (!text.includes("{")) return text;
  const parts = parseTemplate(text).map((part) => {
    if (typeof part === "string") return part;
    return part.ways.map((way) => follow(way, item, property, []).value)
      .find((value) => !isNothing(value));
  });
  return parts.some((part) => part === undefined) ? undefined : parts.join("");
}

/** What people call an entity; where the box gives no name, its ids. */
export function nameOf(text: string, point: Point): string {
  return fill(say(text), point) ?? [point.measurement, ...idsOf(point)].join(" ");
}

/** An id made of what never changes: not of names. */
export function entityId(point: Point, ...last: readonly string[]): string {
  return idOf(point.measurement, ...idsOf(point), ...last);
}

/** Ids are letters, digits, `_` and `-`. */
export function idOf(...parts: readonly string[]): string {
  return parts.join("_").replace(/[^\w-]+/g, "_");
}

function entityOf(
  name: string,
  field: Field,
  mark: Entity,
  point: Point,
  place: Place,
): Component {
  const value = `value_json.get('${name}')`;
  const isOn = mark.is === undefined ? value : `${value} in ${pythonList(mark.is)}`;
  const onOff = { value_template: `{{ 'ON' if ${isOn} else 'OFF' }}` };
  const deviceClass = mark.class === undefined ? {} : { device_class: mark.class };
  if (mark.as === "switch") {
    const on = fill(mark.on ?? "", point);
    const off = fill(mark.off ?? "", point);
    if (on && off && place.may(on) && place.may(off)) {
      const [subsystem = "", payloadOn] = splitCommand(on);
      return {
        platform: "switch",
        ...deviceClass,
        ...onOff,
        state_on: "ON",
        state_off: "OFF",
        command_topic: place.commandTopic(subsystem),
        payload_on: payloadOn,
        payload_off: splitCommand(off)[1],
      };
    }
  }
  if (mark.as !== undefined || field.kind === "bool") {
    return { platform: "binary_sensor", ...deviceClass, ...onOff };
  }
  return { platform: "sensor", ...sensorOf(name, field), ...deviceClass };
}

function sensorOf(name: string, { kind, property }: Field): Readonly<Record<string, unknown>> {
  const value = `value_json.get('${name}')`;
  if (kind === "string") {
    const values = property === undefined || property.open ? [] : valueTable(property);
    return {
      value_template: `{{ ${value} }}`,
      ...(values.length === 0
        ? {}
        : { device_class: "enum", options: values.map(([value]) => value) }),
    };
  }
  const { unit, deviceClass, divisor = 1 } = homeAssistantUnit(property?.unit) ?? {};
  const scaled = divisor === 1
    ? `{{ ${value} }}`
    : `{{ ${value} / ${divisor} if '${name}' in value_json else None }}`;
  return {
    value_template: scaled,
    state_class: isCounter(name, property?.unit) ? "total_increasing" : "measurement",
    ...(unit === undefined ? {} : { unit_of_measurement: unit }),
    ...(deviceClass === undefined ? {} : { device_class: deviceClass }),
  };
}

function buttonsOf(property: Property | undefined): Readonly<Record<string, string>> {
  return type(baseType(property?.type ?? "any"))?.buttons ?? {};
}

/** `wifi set-config --enabled=true` → `wifi`, and the rest. */
function splitCommand(command: string): [subsystem: string, words: string] {
  const [, subsystem = "", words = ""] = /^(\S+)\s+(.*)$/s.exec(command) ?? [];
  return [subsystem, words];
}

function pythonList(values: readonly string[]): string {
  return `[${values.map((value) => `'${value}'`).join(", ")}]`;
}
