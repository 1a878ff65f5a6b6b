/**
 * The settings of a box as it has them now, with the ids that its calls take.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { prepare } from "../client/prepare.ts";
import { labelOf } from "../catalogue/operation.ts";
import type { Operation } from "../catalogue/mod.ts";
import { FbxError, unauthorizedCodes } from "../core/errors.ts";
import { versionIn } from "../discovery/address.ts";
import { send } from "../fbx.ts";
import { isObject } from "../text/own.ts";
import { allSettings, isServed, type Parent, referred, type Setting } from "./catalogue.ts";
import { type Item, labelled } from "./items.ts";
import { settable, type Values } from "./value.ts";

/** A setting at one of its places: of the box, or of one of the things that it belongs to. */
export interface Node {
  /** What it belongs to: its name in a file, and its id on the box. */
  readonly parent?: { readonly label: string; readonly id: string };
  /** The object. */
  readonly value?: Values;
  /** The items of a list. */
  readonly items?: readonly Item[];
}

/**
 * Why a box does not have a setting: its API is older or newer, it refuses, or the application lacks a
 * permission.
 *
 * @example
 * ```ts
 * import { type Absent } from "@fbx/fbx/settings";
 *
 * const absent: Absent = { reason: "refused", code: "noent" };
 * console.log(absent.reason); // "refused"
 * ```
 */
export type Absent =
  | { readonly reason: "version" }
  | { readonly reason: "refused"; readonly code: string }
  | { readonly reason: "permission"; readonly permission: string };

/** What was read of a setting. */
export interface Reading {
  readonly nodes: readonly Node[];
  readonly absent?: Absent;
}

/** Reads the settings of a box, each once. */
export class Reader {
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #readings = new Map<Setting, Promise<Reading>>();

  constructor(readonly f: Fbx, readonly signal?: AbortSignal) {}

  /** Forgets what was read: something was changed. */
  forget(): void {
    this.#answers.clear();
    this.#readings.clear();
  }

  /** A setting, at all its places. */
  read(setting: Setting): Promise<Reading> {
    let reading = this.#readings.get(setting);
    if (reading === undefined) this.#readings.set(setting, reading = this.#read(setting));
    return reading;
  }

  async #read(setting: Setting): Promise<Reading> {
    if (!isServed(setting.read, versionIn(this.f.url) ?? Infinity)) {
      return { nodes: [], absent: { reason: "version" } };
    }
    try {
      if (setting.parent === undefined) return { nodes: [await this.#node(setting)] };
      const parents = await this.#parents(setting.parent);
      const nodes = await Promise.all(
        parents.map((parent) => this.#node(setting, parent).catch(absentAsNothing)),
      );
      return { nodes: nodes.filter((node) => node !== undefined) };
    } catch (error) {
      return { nodes: [], absent: absentBecause(error) };
    }
  }

  async #parents(parent: Parent): Promise<{ label: string; id: string }[]> {
    if ("values" in parent) return parent.values.map((id) => ({ label: id, id }));
    const setting = allSettings().find(({ read }) => read === parent.list);
    const items = setting && (await this.read(setting)).nodes.flatMap(({ items = [] }) => items);
    if (items) return items.map(({ label, id }) => ({ label, id: String(id) }));
    const things = parent.things(await this.#call(parent.list, []));
    return things.map(({ id }) => String(id)).map((id) => ({ label: id, id }));
  }

  async #node(setting: Setting, parent?: Node["parent"]): Promise<Node> {
    const { read, shape, id, mark: { within, only } } = setting;
    const answer = await this.#call(read, parent ? [parent.id] : []);
    const place = parent ? { parent } : {};
    if (setting.item === undefined) {
      return { ...place, value: await this.#named(setting, settable(answer, shape)) };
    }
    const raw = (Array.isArray(answer) ? answer : []).filter(isObject);
    const items = await Promise.all(raw.map(async (item) => ({
      value: await this.#named(setting, settable(within ? item[within] : item, shape)),
      id: item[id] as string | number,
      ...only?.every((field) => !item[field]) && { isUnset: true as const },
    })));
    return { ...place, items: labelled(setting, items) };
  }

  /** Names in place of the ids that a value refers to. */
  async #named({ mark: { refs = {} } }: Setting, value: unknown): Promise<Values> {
    const named = { ...value as Values };
    for (const [field, label] of Object.entries(refs)) {
      const items = await this.items(referred(label));
      const nameOf = (id: unknown) => items.find((item) => String(item.id) === String(id))?.label;
      const held = named[field];
      if (held === undefined) continue;
      named[field] = Array.isArray(held)
        ? held.map((id) => nameOf(id) ?? id)
        : nameOf(held) ?? String(held);
    }
    return named;
  }

  /** The items of a list that there is once. */
  async items(setting: Setting): Promise<readonly Item[]> {
    return (await this.read(setting)).nodes.flatMap(({ items = [] }) => items);
  }

  #call(operation: Operation, args: readonly unknown[]): Promise<unknown> {
    const key = JSON.stringify([labelOf(operation), args]);
    let answer = this.#answers.get(key);
    if (answer === undefined) this.#answers.set(key, answer = this.#send(operation, args));
    return answer;
  }

  async #send(operation: Operation, args: readonly unknown[]): Promise<unknown> {
    const prepared = prepare(operation, args);
    // one of its own for each call: Node.js warns of a signal that many listen to
    const options = this.signal ? { signal: AbortSignal.any([this.signal]) } : {};
    return await send(this.f, { ...prepared, options });
  }
}

/** What the box refuses it does not have; what else goes wrong is an error. */
function absentBecause(error: unknown): Absent {
  if (!(error instanceof FbxError) || error.status === undefined) throw error;
  const { code, missingRight } = error;
  if (missingRight !== undefined) return { reason: "permission", permission: missingRight };
  if (unauthorizedCodes.has(code)) throw error;
  return { reason: "refused", code };
}

function absentAsNothing(error: unknown): undefined {
  absentBecause(error);
}
