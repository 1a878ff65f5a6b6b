/**
 * What is wrong with a document of settings, and where.
 *
 * @module
 */
import { findSubsystem, isList, kebabCase } from "../catalogue/mod.ts";
import { descend, fieldsIn } from "../catalogue/shape.ts";
import { waysIn } from "../catalogue/template.ts";
import { type Place, placeName, type Remark, remarksOn } from "../catalogue/validate.ts";
import { FbxError } from "../core/errors.ts";
import { say, t } from "../text/language.ts";
import { isObject, own } from "../text/own.ts";
import { didYouMean } from "../text/suggest.ts";
import { bySubsystem, type Setting, settingNames } from "./catalogue.ts";
import type { SettingsDocument } from "./document.ts";

/** Everything that is wrong with a document; without `validate`, only what cannot be understood. */
export function slipsIn(document: unknown, validate = true): Remark[] {
  const slips = structure(document);
  return slips.length > 0 || !validate ? slips : faultsIn(document as SettingsDocument);
}

/** @throws {FbxError} `bad_argument`, whose message has a line for each slip. */
export function refuseSlips(slips: readonly Remark[], where: (place: Place) => string): void {
  if (slips.length === 0) return;
  const lines = slips.map(({ place, reason }) =>
    where(place) + (place.length === 0 ? reason : `${placeName(place)} ${reason}`)
  );
  throw new FbxError(lines.join("\n"), { code: "bad_argument" });
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
      const { parent } = setting;
      return Object.entries(value).flatMap(([key, one]): Remark[] =>
        "values" in parent && !parent.values.includes(key)
          ? [{ place: [...place, key], reason: noSetting(key, parent.values) }]
          : form(setting, one, [...place, key])
      );
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
      reason: t`lacks the field that identifies it: ${identityFields(setting).join(", ")}`,
    }];
  });
}

/** Whether an item has what it is known by. */
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
