/**
 * A box as a device of Home Assistant: its discovery message, which follows from what is read; who is
 * at home; and what happened.
 *
 * @module
 */
import { findModel, valueTable } from "../../catalogue/mod.ts";
import { version } from "../../core/version.ts";
import { say } from "../../text/language.ts";
import { type BoxLabel, measurementName, type Reading } from "../reading.ts";
import type { Message } from "../sinks/broker.ts";
import type { Point } from "../sinks/points.ts";
import { availabilityTopic, stateTopic, topicOf } from "../sinks/topics.ts";
import { type Component, entitiesOf, idOf } from "./entities.ts";
import { Events } from "./events.ts";
import { Presence, type PresenceOptions } from "./presence.ts";

/** How boxes are announced. */
export interface HomeAssistantOptions {
  /** What the topics of states begin with: `freebox`. */
  readonly prefix: string;
  /** What Home Assistant looks below: `homeassistant`. */
  readonly discovery: string;
  /** The topic with whether fbx is running. */
  readonly availability: string;
  readonly presence: (box: string) => PresenceOptions;
  /** Whether a command would be run on a box. */
  readonly may: (box: string, command: string) => boolean;
}

/** All boxes that are read. */
export class HomeAssistant {
  readonly #boxes = new Map<string, Device>();

  constructor(readonly options: HomeAssistantOptions) {}

  /** What is to be published because of a reading, before its states. */
  take(reading: Reading, points: readonly Point[]): Message[] {
    const { name } = reading.box;
    const device = this.#boxes.get(name) ?? new Device(reading.box, this.options);
    this.#boxes.set(name, device);
    return device.take(reading, points);
  }

  /** Every device, for a broker that has forgotten them. */
  all(): Message[] {
    return [...this.#boxes.values()].map((device) => device.discovery());
  }
}

/** One box. */
class Device {
  readonly #presence: Presence;
  readonly #events = new Events();
  /** By command: each reading replaces the entities of the one before. */
  readonly #components = new Map<string, ReadonlyMap<string, Component>>();

  constructor(readonly box: BoxLabel, readonly options: HomeAssistantOptions) {
    this.#presence = new Presence(options.presence(box.name));
  }

  take(reading: Reading, points: readonly Point[]): Message[] {
    const { prefix, may } = this.options;
    const found = new Map<string, Component>();
    const states: Message[] = [];
    for (const point of points) {
      const entities = entitiesOf(point, {
        topic: stateTopic(prefix, this.box, point),
        commandTopic: (subsystem) => topicOf(prefix, this.box, "set", subsystem),
        may: (command) => may(this.box.name, command),
      });
      for (const [id, component] of entities) found.set(id, component);
    }
    this.#track(reading, found, states);
    this.#happen(reading, found, states);
    const { command } = reading.source;
    const before = this.#components.get(command);
    if (before !== undefined && isSame(before, found)) return states;
    const gone = [...before ?? []].filter(([id]) => !found.has(id));
    this.#components.set(command, found);
    return before === undefined && found.size === 0 ? states : [this.discovery(gone), ...states];
  }

  /** The discovery message; Home Assistant drops a component of which only the platform is left. */
  discovery(gone: readonly (readonly [id: string, Component])[] = []): Message {
    const { prefix, discovery, availability } = this.options;
    const { name, model } = this.box;
    const own = this.box.uid ?? name;
    const components = [...this.#components.values()].flatMap((each) => [...each])
      .map(([id, component]) => [id, { ...component, unique_id: idOf("fbx", own, id) }]);
    const left = gone.map(([id, { platform }]) => [id, { platform }]);
    return {
      topic: `${discovery}/device/${idOf("fbx", own)}/config`,
      payload: JSON.stringify({
        device: {
          identifiers: [idOf("fbx", own)],
          name,
          manufacturer: "Free",
          ...(model === undefined ? {} : { model: findModel(model)?.model.name ?? model }),
        },
        origin: { name: "fbx", sw_version: version },
        availability: [availability, availabilityTopic(prefix, this.box)].map((topic) => ({
          topic,
        })),
        availability_mode: "all",
        components: Object.fromEntries([...left, ...components]),
      }),
      retain: true,
    };
  }

  #track(reading: Reading, found: Map<string, Component>, states: Message[]): void {
    const all = this.options.presence(this.box.name).devices.length === 0;
    for (const { id, name, home } of this.#presence.take(reading)) {
      const topic = topicOf(this.options.prefix, this.box, "presence", id);
      found.set(idOf("presence", id), {
        platform: "device_tracker",
        name,
        state_topic: topic,
        source_type: "router",
        payload_home: "home",
        payload_not_home: "not_home",
        ...(all ? { enabled_by_default: false } : {}),
      });
      states.push({ topic, payload: home ? "home" : "not_home", retain: true });
    }
  }

  #happen(reading: Reading, found: Map<string, Component>, states: Message[]): void {
    const happened = this.#events.take(reading);
    if (happened === undefined) return;
    const { mark, property, events } = happened;
    const measurement = measurementName(reading.source);
    const topic = topicOf(this.options.prefix, this.box, "event", measurement);
    found.set(idOf("event", measurement), {
      platform: "event",
      name: say(mark.name),
      state_topic: topic,
      event_types: valueTable(property).map(([value]) => value),
    });
    for (const event of events) {
      states.push({ topic, payload: JSON.stringify(event), retain: false });
    }
  }
}

function isSame(one: ReadonlyMap<string, Component>, other: ReadonlyMap<string, Component>) {
  return one.size === other.size &&
    [...one].every(([id, component]) =>
      other.has(id) && JSON.stringify(component) === JSON.stringify(other.get(id))
    );
}
