/**
 * Carries out a plan, a step at a time; what was done stays done, and a new plan goes on from there.
 *
 * @module
 */
import { fieldsOf, type Operation } from "../catalogue/mod.ts";
import type { Fbx } from "../../mod.ts";
import { prepare } from "../client/prepare.ts";
import { FbxError } from "../core/errors.ts";
import { send } from "../fbx.ts";
import { t } from "../text/language.ts";
import { isObject } from "../text/own.ts";
import { allSettings, nameOf, referred, type Setting } from "./catalogue.ts";
import type { Plan, Step } from "./plan.ts";
import { type Node, Reader } from "./read.ts";
import { changes, objectOf, type Values } from "./value.ts";
import { subjectOf } from "./words.ts";

/**
 * How to carry out a plan.
 *
 * @example
 * ```ts
 * import type { ApplyOptions } from "@fbx/fbx/settings";
 *
 * const options: ApplyOptions = { onStep: ({ setting }, done, all) => console.log(setting, done, all) };
 * console.log(Object.keys(options));
 * ```
 */
export interface ApplyOptions {
  /** Called after each step, with how many are done, of how many. */
  readonly onStep?: (step: Step, done: number, all: number) => void;
  /** Opens the box at its new address, after a step that changed it. */
  readonly reopen?: (url: string) => Promise<Fbx>;
  /** Milliseconds until it has to be there (default: 60 000). */
  readonly patience?: number;
  /** Stops between two steps, or in the midst of one. */
  readonly signal?: AbortSignal;
}

/**
 * Carries out a plan, in its order, and looks whether the box kept what it was given: some settings
 * change others, which are then set again. Stops at the first step that fails; a new plan goes on from
 * there.
 *
 * @returns The steps that the box did not keep, though it refused none.
 * @throws {FbxError} With the code of the step that failed, and a message that names it.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { applySettings, planSettings } from "@fbx/fbx/settings";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const house = { contacts: { list: [{ display_name: "Sandy Kilo", first_name: "Sandy" }] } };
 * await applySettings(f, await planSettings(f, house));
 * console.log((await planSettings(f, house)).steps.length); // 0
 * ```
 */
export async function applySettings(
  f: Fbx,
  plan: Plan,
  options: ApplyOptions = {},
): Promise<Step[]> {
  let box = f;
  let left = [...plan.steps];
  let done = 0;
  try {
    for (let round = 0; left.length > 0 && round < rounds; round++) {
      const all = done + left.length;
      for (const step of left) {
        options.signal?.throwIfAborted();
        try {
          box = await new Worker(box, options).carryOut(step);
        } catch (error) {
          throw stopped(error, step, done + 1, all);
        }
        options.onStep?.(step, ++done, all);
      }
      left = (await plan.again(box)).steps.filter(({ action, changes }) =>
        action !== "change" || changes.some(({ untold }) => !untold)
      );
    }
    return left;
  } finally {
    if (box !== f) await box.close();
  }
}

/** How often what others have changed is set again. */
const rounds = 3;

function stopped(error: unknown, step: Step, number: number, all: number): unknown {
  if (!(error instanceof FbxError)) return error;
  const { code, operation, status, msg, missingRight, message } = error;
  return new FbxError(
    t`Stopped at step ${number} of ${all} (${subjectOf(step)}): ${message}`,
    { code, operation, status, msg, missingRight },
    { cause: error },
  );
}

class Worker {
  readonly #reader: Reader;

  constructor(readonly f: Fbx, readonly options: ApplyOptions) {
    this.#reader = new Reader(f, options.signal);
  }

  /** Carries out a step; returns the box, which may be at another address. */
  async carryOut(step: Step): Promise<Fbx> {
    const setting = allSettings().find((one) => nameOf(one) === step.setting);
    if (setting === undefined) throw nowhere(step);
    const moved = setting.mark.moves &&
      step.changes.find(({ field }) => field === setting.mark.moves);
    if (moved) return await this.#move(setting, step, String(moved.from), String(moved.to));
    await this.#perform(setting, step);
    return this.f;
  }

  async #perform(setting: Setting, step: Step): Promise<void> {
    const node = await this.#nodeOf(setting, step);
    const parent = node.parent ? [node.parent.id] : [];
    if (setting.isWhole) return await this.#rewrite(setting, step, node, parent);
    if (setting.item === undefined) {
      await this.#send(setting.update, [...parent, await this.#withIds(setting, step.values)]);
      return;
    }
    if (step.action === "change") return await this.#update(setting, step, parent, step.values);
    if (step.action !== "create") {
      await this.#send(setting.remove, [...parent, this.#idOf(step, node)]);
    }
    if (step.action !== "delete") await this.#create(setting, step, parent);
  }

  /** What is left over of an item that a creation takes only a part of is set afterwards. */
  async #create(setting: Setting, step: Step, parent: readonly string[]): Promise<void> {
    const taken = Object.keys(fieldsOf(setting.create?.body));
    const fields = Object.entries(await this.#withIds(setting, step.values));
    const isFixed = ([name]: [string, unknown]) => setting.shape.fields?.[name]?.access === "r";
    const body = fields.filter((field) => taken.includes(field[0]) && !isFixed(field));
    await this.#send(setting.create, [...parent, Object.fromEntries(body)]);
    const rest = fields.filter((field) => !taken.includes(field[0]) && !isFixed(field));
    if (rest.length === 0 || setting.update === undefined) return;
    this.#reader.forget();
    await this.#update(setting, step, parent, Object.fromEntries(rest));
  }

  async #update(
    setting: Setting,
    step: Step,
    parent: readonly string[],
    values: Values,
  ): Promise<void> {
    const node = await this.#nodeOf(setting, step);
    const id = this.#idOf(step, node);
    const { exampleBody } = setting.update ?? {};
    const isNamed = isObject(exampleBody) && setting.id in exampleBody; // some want it there, too
    const body = { ...isNamed && { [setting.id]: id }, ...await this.#withIds(setting, values) };
    await this.#send(setting.update, [...parent, id, body]);
  }

  /** Writes a list that has no calls for its items. */
  async #rewrite(
    setting: Setting,
    step: Step,
    { items = [] }: Node,
    parent: readonly string[],
  ): Promise<void> {
    const others = items.filter(({ label }) => step.action === "create" || label !== step.item);
    const list = others.map(({ value }) => value);
    const held = items.find(({ label }) => label === step.item);
    if (step.action === "create") list.push({ ...step.values });
    else if (step.action === "change") {
      const all = changes({ ...held?.value, ...step.values }, undefined, setting.shape);
      list.splice(
        items.indexOf(held as typeof items[0]),
        0,
        objectOf(all.map(({ path, to }) => [path, to])),
      );
    }
    await this.#send(setting.update, [...parent, list]);
  }

  async #nodeOf(setting: Setting, step: Step): Promise<Node> {
    const { nodes } = await this.#reader.read(setting);
    const node = nodes.find(({ parent }) => parent?.label === step.parent);
    if (node === undefined) throw nowhere(step);
    return node;
  }

  #idOf(step: Step, { items = [] }: Node): string | number {
    const id = step.id ?? items.find(({ label }) => label === step.item)?.id;
    if (id === undefined) throw nowhere(step);
    return id;
  }

  /** Ids in place of the names that a value refers to. */
  async #withIds({ mark: { refs = {} } }: Setting, values: Values): Promise<Values> {
    const body = { ...values };
    for (const [field, label] of Object.entries(refs)) {
      if (body[field] === undefined) continue;
      const items = await this.#reader.items(referred(label));
      const idOf = (name: unknown) => items.find((item) => item.label === name)?.id ?? name;
      const value = body[field];
      body[field] = Array.isArray(value) ? value.map(idOf) : idOf(value);
    }
    return body;
  }

  async #send(operation: Operation | undefined, args: readonly unknown[]): Promise<void> {
    if (operation === undefined) return;
    const { signal } = this.options;
    await send(this.f, { ...prepare(operation, args), options: signal ? { signal } : {} });
  }

  /** Changes the address of the box, and goes on at the new one where the old one was in use. */
  async #move(setting: Setting, step: Step, from: string, to: string): Promise<Fbx> {
    const url = new URL(this.f.url);
    if (url.hostname !== from) {
      await this.#perform(setting, step);
      return this.f;
    }
    try {
      await this.#perform(setting, step);
    } catch (error) {
      // the answer may have been lost on the way
      if (!(error instanceof FbxError) || !["network", "timeout"].includes(error.code)) throw error;
    }
    url.hostname = to;
    const { reopen, patience = 60_000 } = this.options;
    const until = Date.now() + patience;
    while (reopen !== undefined) {
      try {
        const f = await reopen(url.origin);
        const [node] = (await new Reader(f, this.options.signal).read(setting)).nodes;
        if (node?.value?.[setting.mark.moves ?? ""] === to) return f;
        await f.close();
      } catch (error) {
        this.options.signal?.throwIfAborted();
        if (!(error instanceof FbxError)) throw error;
      }
      if (Date.now() > until) break;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    throw new FbxError(
      t`The box was given the address ${to}, but this device cannot reach it there yet: renew this device's address, then run the same command again`,
      { code: "network" },
    );
  }
}

function nowhere(step: Step): FbxError {
  return new FbxError(t`The box does not have it any more`, {
    code: "noent",
    operation: subjectOf(step),
  });
}
