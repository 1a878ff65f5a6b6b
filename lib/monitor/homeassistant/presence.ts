/**
 * Who is at home: devices of the household by their address, on whichever interface, each with a
 * grace time before it counts as away.
 *
 * @module
 */
import { element, fieldsIn, propertyOf } from "../../catalogue/shape.ts";
import { say } from "../../text/language.ts";
import { isObject } from "../../text/own.ts";
import type { Entity, Property } from "../../catalogue/mod.ts";
import type { Reading } from "../reading.ts";
import { fill } from "./entities.ts";

/** Which devices, and how patiently. */
export interface PresenceOptions {
  /** Names or addresses; all where none is named. */
  readonly devices: readonly string[];
  /** Milliseconds that a device may be out of reach and still be at home. */
  readonly grace: number;
}

/** A device. */
export interface Present {
  /** Its MAC address. */
  readonly id: string;
  readonly name: string;
  readonly home: boolean;
}

/** The devices of one box. */
export class Presence {
  readonly #options: PresenceOptions;
  /** When each was last within reach, in milliseconds since 1970. */
  readonly #seen = new Map<string, number>();

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  /** The wanted devices in a reading. */
  take({ source, whole, time }: Reading): Present[] {
    const property = element(propertyOf(source.operation.result));
    const [field, mark] = trackerOf(property) ?? [];
    if (field === undefined || mark === undefined || !Array.isArray(whole)) return [];
    return whole.filter(isObject).flatMap((item): Present[] => {
      const id = fill(`{${mark.id}}`, { item, property });
      if (id === undefined) return [];
      const name = fill(say(mark.name), { item, property }) ?? id;
      if (!this.#isWanted(id, name)) return [];
      const before = this.#seen.get(id) ?? lastSeen(item);
      const seen = item[field] === true ? time : before;
      this.#seen.set(id, Math.max(seen, before));
      return [{ id, name, home: time - Math.max(seen, before) <= this.#options.grace }];
    });
  }

  #isWanted(id: string, name: string): boolean {
    const { devices } = this.#options;
    const same = (device: string) => [id, name].some((each) => fold(each) === fold(device));
    return devices.length === 0 || devices.some(same);
  }
}

function trackerOf(property: Property | undefined): [field: string, mark: Entity] | undefined {
  for (const [name, { entity }] of Object.entries(fieldsIn(property))) {
    if (entity?.as === "device_tracker") return [name, entity];
  }
  return undefined;
}

/** When the box could last reach a device, in milliseconds since 1970. */
function lastSeen({ last_time_reachable: time }: Record<string, unknown>): number {
  return typeof time === "number" ? time * 1000 : 0;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
