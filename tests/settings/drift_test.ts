import assert from "node:assert/strict";
import { findOperation, type Property, valueTable } from "../../lib/catalogue/mod.ts";
import { prepare } from "../../lib/client/prepare.ts";
import { send } from "../../lib/fbx.ts";
import { allSettings, nameOf, type Setting } from "../../lib/settings/catalogue.ts";
import {
  applySettings,
  diffSettings,
  exportSettings,
  planSettings,
  settingsText,
} from "../../lib/settings/mod.ts";
import { type Node, Reader } from "../../lib/settings/read.ts";
import type { Item } from "../../lib/settings/items.ts";
import { createRandom } from "../../lib/simulator/random.ts";
import { type Fbx, isFbxError } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";

const changesWanted = 200;

Deno.test(`${changesWanted} random changes to a box are found by a comparison, and undone by a restore`, async () => {
  await using both = await boxAndClient();
  const { f } = both;
  const random = createRandom(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const saved = await exportSettings(f, { secrets: true });
  const text = await settingsText(saved);
  let made = 0;
  const kinds = new Set<string>();
  const settings = allSettings().filter(({ path }) => saved.document[path[0]] !== undefined);
  for (let tries = 0; made < changesWanted && tries < 20 * changesWanted; tries++) {
    const setting = pick(settings);
    const kind = await change(f, setting, pick, random).catch((error) => {
      if (!isFbxError(error)) throw error; // the box refuses many a random value
    });
    const only = [setting.path[0]];
    if (kind !== undefined) {
      const now = await exportSettings(f, { secrets: true, only });
      const isSame = JSON.stringify(now.document[only[0] ?? ""]) ===
        JSON.stringify(saved.document[only[0] ?? ""]);
      const differences = diffSettings(saved.document, now.document, { only });
      assert.equal(differences.length === 0, isSame, `${kind} of ${nameOf(setting)} was not found`);
      if (!isSame) {
        made++;
        kinds.add(`${kind} ${nameOf(setting)}`);
      }
    }
    if (tries % 25 === 24) await restore();
  }
  await restore();
  assert.equal(made, changesWanted);
  assert.ok(kinds.size > 50, [...kinds].join("\n"));

  async function restore() {
    await applySettings(f, await planSettings(f, saved.document, { prune: true }));
    const again = await settingsText(await exportSettings(f, { secrets: true }));
    assert.deepEqual(again.split("\n"), text.split("\n"));
  }
});

type Pick = <T>(list: readonly T[]) => T;

/** Changes something of a setting at random, past the code that restores it; returns what it did. */
async function change(
  f: Fbx,
  setting: Setting,
  pick: Pick,
  random: () => number,
): Promise<string | undefined> {
  const node = pick((await new Reader(f).read(setting)).nodes);
  const parent = node?.parent ? [node.parent.id] : [];
  const call = async (name: string | undefined, ...args: unknown[]) => {
    const operation = findOperation(setting.read.subsystem, name ?? "");
    if (operation) await send(f, prepare(operation, [...parent, ...args]));
  };
  if (setting.isWhole || node === undefined) return undefined;
  if (setting.item === undefined) {
    await call(setting.update?.name, randomFields(setting, node.value ?? {}, pick, random));
    return "change";
  }
  const item = pick(node.items ?? []);
  const way = random();
  if (setting.create && (way < 0.3 || item === undefined)) {
    await call(setting.create.name, newItem(setting, node, item, pick, random));
    return "create";
  }
  if (item === undefined) return undefined;
  if (setting.create && setting.remove && way < 0.6) {
    await call(setting.remove.name, item.id);
    return "delete";
  }
  if (setting.update === undefined) return undefined;
  await call(setting.update.name, item.id, randomFields(setting, item.value, pick, random));
  return "change";
}

/** Another value for one field, or for two. */
function randomFields(
  { shape }: Setting,
  value: Readonly<Record<string, unknown>>,
  pick: Pick,
  random: () => number,
): Record<string, unknown> {
  const names = Object.keys(shape.fields ?? {}).filter((name) =>
    shape.fields?.[name]?.access !== "r" && value[name] !== undefined
  );
  const chosen = names.length === 0 ? [] : [pick(names), pick(names)];
  return Object.fromEntries(
    chosen.map((name) =>
      [name, other(shape.fields?.[name] as Property, value[name], pick, random)] as const
    ).filter(([, changed]) => changed !== undefined),
  );
}

function newItem(
  { shape }: Setting,
  _node: Node,
  like: Item | undefined,
  pick: Pick,
  random: () => number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.fields ?? {}).map(([name, field]) =>
      [name, other(field, like?.value[name], pick, random) ?? like?.value[name]] as const
    ).filter(([, value]) => value !== undefined),
  );
}

/** A value that a field may have, of its kind. */
function other(property: Property, held: unknown, pick: Pick, random: () => number): unknown {
  const values = valueTable(property).map(([value]) => value).filter((value) => value !== "");
  if (property.fields && !property.type.endsWith("[]")) {
    const inner = (held ?? {}) as Record<string, unknown>;
    const name = pick(Object.keys(property.fields));
    const changed = other(property.fields[name] as Property, inner[name], pick, random);
    return changed === undefined ? undefined : { [name]: changed };
  }
  switch (property.type) {
    case "bool":
      return typeof held === "boolean" ? !held : random() < 0.5;
    case "enum":
      return values.length === 0 ? undefined : pick(values);
    case "int":
      return values.length > 0 ? Number(pick(values)) : Math.floor(random() * 1000) + 1;
    case "string":
      return values.length > 0 ? pick(values) : `random ${Math.floor(random() * 1e6)}`;
    case "mac":
      return `02:00:00:00:99:${Math.floor(random() * 90 + 10)}`;
    case "ipv4":
      return `192.168.1.${Math.floor(random() * 100 + 101)}`;
    case "mac[]":
      return [`02:00:00:00:99:${Math.floor(random() * 90 + 10)}`];
    case "bool[]":
      return Array.isArray(held) ? held.map((one) => random() < 0.1 ? !one : one) : undefined;
    default:
      return undefined;
  }
}
