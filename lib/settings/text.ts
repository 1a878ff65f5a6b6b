/**
 * Settings as YAML with comments that say what each part is, and read back with the place of every
 * slip.
 *
 * @module
 */
import type { Document, Node as YamlNode } from "npm:yaml@^2.8.0";
import { findSubsystem, isList, kebabCase } from "../catalogue/mod.ts";
import { descend, fieldsIn } from "../catalogue/shape.ts";
import { waysIn } from "../catalogue/template.ts";
import { type Place, placeName, type Remark, remarksOn } from "../catalogue/validate.ts";
import { FbxError } from "../core/errors.ts";
import { loadYaml, type Yaml, yaml } from "../core/yaml.ts";
import { say, t } from "../text/language.ts";
import { isObject, own } from "../text/own.ts";
import { didYouMean } from "../text/suggest.ts";
import { bySubsystem, type Setting, settingNames } from "./catalogue.ts";
import type { SettingsDocument } from "./document.ts";
import type { Exported, LeftOut } from "./export.ts";
import { absenceInWords } from "./words.ts";

/**
 * Writes exported settings as YAML, with comments.
 *
 * @example
 * ```ts
 * import { settingsText } from "@fbx/fbx/settings";
 *
 * console.log(await settingsText({ document: { lang: { status: { lang: "fra" } } }, left: [] }));
 * ```
 */
export async function settingsText({ document, left }: Exported): Promise<string> {
  return await yaml(inRows(document), (tree, package_) => comment(tree, package_, left));
}

/** Schedules of a week stand in seven rows, a day each. */
function inRows(value: unknown): unknown {
  if (Array.isArray(value)) {
    const perDay = value.length / days;
    if (perDay < 24 || !Number.isInteger(perDay)) return value.map(inRows);
    return Array.from({ length: days }, (_, day) => value.slice(day * perDay, (day + 1) * perDay));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inRows(inner)]));
}

const days = 7;

function comment(
  tree: Document,
  { isMap, isSeq, isScalar, visit }: Yaml,
  left: readonly LeftOut[],
) {
  const lines = [
    t`Settings of a Freebox. fbx diff FILE shows what differs, fbx restore FILE puts it back.`,
  ];
  for (const { setting, field, why } of left) {
    if (field === undefined) lines.push(t`Left out: ${setting}: ${absenceInWords(why)}`);
  }
  tree.commentBefore = inComment(lines);
  for (const [subsystem, settings] of bySubsystem()) {
    const key = settings[0]?.path[0] ?? "";
    before(tree.contents, key, say(subsystem.about), true);
    for (const { path, mark } of settings) {
      if (mark.about !== undefined) before(tree.get(key), path[1], say(mark.about));
    }
  }
  for (const { path, field, why } of left) {
    const node = path && tree.getIn(path, true);
    if (!isMap(node) || field === undefined) continue;
    const line = ` ${field.split(".").at(-1)}: ${absenceInWords(why)}`;
    node.comment = node.comment ? `${node.comment}\n${line}` : line;
  }
  visit(tree, {
    Seq(_, node) {
      const isRow = node.items.length > 0 && node.items.every(isScalar);
      if (isRow && !node.items.some((item) => isScalar(item) && String(item.value).length > 24)) {
        node.flow = true;
      }
    },
  });

  function before(map: unknown, key: string, text: string, isApart = false): void {
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    if (!pair || !isScalar(pair.key)) return;
    pair.key.commentBefore = ` ${text}`;
    pair.key.spaceBefore = isApart;
    if (isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
  }
}

function inComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join("\n");
}

/**
 * Reads settings from YAML or JSON.
 *
 * @param file What messages call it: `house.yaml`.
 * @throws {FbxError} `bad_argument`, whose message names every slip with its line and column.
 *
 * @example
 * ```ts
 * import { readSettings } from "@fbx/fbx/settings";
 *
 * console.log(await readSettings("lang:\n  status:\n    lang: fra\n", "house.yaml"));
 * ```
 */
export async function readSettings(
  text: string,
  file: string,
  { validate = true }: { validate?: boolean } = {},
): Promise<SettingsDocument> {
  const package_ = await loadYaml();
  const lines = new package_.LineCounter();
  const tree = package_.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = tree.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`);
  if (broken.length > 0) throw refused(broken);
  package_.visit(tree, {
    Seq(_, node) {
      const rows = node.items.filter(package_.isSeq);
      if (rows.length > 0 && rows.length === node.items.length) {
        node.items = rows.flatMap(({ items }) => items);
      }
    },
  });
  const document = tree.toJS() ?? {};
  const slips = structure(document).map((remark) =>
    inWords(remark, at(offsetOf(tree, remark.place, package_)))
  );
  if (slips.length > 0) throw refused(slips);
  const faults = validate ? faultsIn(document) : [];
  const said = faults.map((remark) => inWords(remark, at(offsetOf(tree, remark.place, package_))));
  if (said.length > 0) throw refused(said);
  return document;
}

function refused(lines: readonly string[]): FbxError {
  return new FbxError(lines.join("\n"), { code: "bad_argument" });
}

function inWords({ place, reason }: Remark, where: string): string {
  return place.length === 0 ? `${where}: ${reason}` : `${where}: ${placeName(place)} ${reason}`;
}

/** Where in the text a place stands: its value, or else its key, or what it is missing from. */
function offsetOf(tree: Document, place: Place, { isMap, isScalar }: Yaml): number {
  const name = place.at(-1);
  const holder = place.length === 0 ? undefined : tree.getIn(place.slice(0, -1), true);
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
    : undefined;
  const node = (pair?.key ?? tree.getIn(place, true)) as YamlNode | undefined;
  if (node?.range) return node.range[0];
  return place.length === 0 ? 0 : offsetOf(tree, place.slice(0, -1), { isMap, isScalar } as Yaml);
}

/** What is not where settings are. */
function structure(document: unknown): Remark[] {
  if (!isObject(document)) return [{ place: [], reason: t`This is no list of settings` }];
  const groups = new Map(
    [...bySubsystem().values()].map((group) => [group[0]?.path[0] ?? "", group]),
  );
  return Object.entries(document).flatMap(([name, group]): Remark[] => {
    if (name === "freebox") return [];
    const settings = groups.get(name);
    if (settings === undefined) return [{ place: [name], reason: noSetting(name, settingNames()) }];
    if (!isObject(group)) return [{ place: [name], reason: t`takes an object` }];
    const known = settings.map(({ path }) => path[1]);
    return Object.entries(group).flatMap(([inner, value]): Remark[] => {
      const setting = settings.find(({ path }) => path[1] === inner);
      const place = [name, inner];
      if (setting === undefined) {
        const read = findSubsystem(name)?.operations.find((one) =>
          one.notSetting !== undefined && kebabCase(one.name) === inner
        );
        return [{
          place,
          reason: read?.notSetting === undefined
            ? noSetting(inner, known)
            : t`is no setting: ${say(read.notSetting)}`,
        }];
      }
      if (setting.parent === undefined) return form(setting, value, place);
      if (!isObject(value)) return [{ place, reason: t`takes an object` }];
      return Object.entries(value).flatMap(([key, one]) => form(setting, one, [...place, key]));
    });
  });
}

function form(setting: Setting, value: unknown, place: Place): Remark[] {
  if (setting.item === undefined) {
    return isObject(value) ? [] : [{ place, reason: t`takes an object` }];
  }
  if (!Array.isArray(value)) return [{ place, reason: t`takes a list` }];
  return value.flatMap((item, index): Remark[] => {
    const here = [...place, index];
    if (!isObject(item)) return [{ place: here, reason: t`takes an object` }];
    return hasIdentity(setting, item) ? [] : [{
      place: here,
      reason: t`lacks what it is known by: ${identityFields(setting).join(", ")}`,
    }];
  });
}

/** Whether an item says which it is. */
function hasIdentity(setting: Setting, item: Readonly<Record<string, unknown>>): boolean {
  const named = (way: { steps: readonly { name: string }[] }) =>
    way.steps.reduce<unknown>((at, { name }) => isObject(at) ? own(at, name) : undefined, item) !==
      undefined;
  return (setting.item ?? []).every((part) =>
    typeof part === "string" || part.ways.some(named) && (part.to === undefined || named(part.to))
  );
}

function identityFields({ item = [] }: Setting): string[] {
  return waysIn(item).map(({ steps }) => steps.map(({ name }) => name).join("."));
}

function noSetting(name: string, known: readonly string[]): string {
  return t`is no setting.` + didYouMean(name, known);
}

/** What the catalogue refuses of values that stand where they should. */
function faultsIn(document: SettingsDocument): Remark[] {
  return [...bySubsystem().values()].flat().flatMap((setting) => {
    const group = document[setting.path[0]];
    const value = isObject(group) ? group[setting.path[1]] : undefined;
    if (value === undefined) return [];
    const places: [Place, unknown][] = setting.parent === undefined
      ? [[setting.path, value]]
      : Object.entries(value as object).map(([key, one]) => [[...setting.path, key], one]);
    return places.flatMap(([place, one]) => remarksAt(setting, one, place));
  });
}

function remarksAt(setting: Setting, value: unknown, place: Place): Remark[] {
  const { shape, mark: { refs = {} }, read } = setting;
  const named = Object.fromEntries(
    Object.entries(shape.fields ?? {}).map(([name, field]) => {
      if (!Object.hasOwn(refs, name)) {
        return [name, field.access === "r" ? { ...field, access: "rw" as const } : field];
      }
      return [name, { type: isList(field.type) ? "string[]" : "string" }];
    }),
  );
  const one = shape.fields ? { ...shape, fields: named } : shape;
  const expected = setting.item === undefined ? one : { ...one, type: `${one.type}[]` };
  return remarksOn(expected, value).map((remark) => {
    const field = remark.place.at(-1);
    const inside = setting.item === undefined ? remark.place : remark.place.slice(1);
    const result = typeof read.result === "string" ? { type: read.result } : read.result;
    const holder = descend(result && { ...result, type: result.type.replace(/\[\]$/, "") }, [
      ...setting.mark.within === undefined ? [] : [setting.mark.within],
      ...inside.slice(0, -1),
    ]);
    const isKnown = typeof field === "string" && own(fieldsIn(holder), field) !== undefined &&
      own(fieldsIn(descend(expected, remark.place.slice(0, -1))), field) === undefined;
    return {
      place: [...place, ...remark.place],
      reason: isKnown ? t`cannot be set` : remark.reason,
    };
  });
}
