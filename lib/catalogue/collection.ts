/**
 * The list that an id refers to, by `refers` of the catalogue, and the names of its things.
 *
 * @module
 */
import {
  baseType,
  findOperation,
  findSubsystem,
  isList,
  type Operation,
  type Property,
  type,
} from "./mod.ts";
import { isObject } from "../text/own.ts";
import { descend, element, propertyOf, unwrapped } from "./shape.ts";
import { follow, parseTemplate, type Way, waysIn } from "./template.ts";

/** A list of the box's, seen as things with ids and names. */
export interface Collection {
  readonly list: Operation;
  /** The id is what people call a thing, such as the login of a user. */
  readonly isName: boolean;
  /** The things in an answer of the list. */
  things(answer: unknown): Thing[];
}

/** Something that the box has. */
export interface Thing {
  readonly id: string | number;
  /** What people call it, the best first. */
  readonly names: readonly string[];
}

/** The collection that a parameter or field chooses from, if the API lists it. */
export function collectionOf({ refers }: Property): Collection | undefined {
  const [, subsystem = "", method = "", field = ""] = /^(\w+)\.(\w+)\.(.+)$/.exec(refers ?? "") ??
    [];
  const found = findSubsystem(subsystem);
  const list = found && findOperation(found, method);
  const result = propertyOf(list?.result);
  if (list === undefined || result === undefined) return undefined;
  const [first = "", rest] = field.split(/\.(.*)/s);
  const item = itemOf(result);
  const inner = rest === undefined ? undefined : descend(item, [first]);
  const isInner = inner !== undefined && isList(inner.type) &&
    calledOf(element(inner)) !== undefined;
  const thing = isInner ? element(inner) : item;
  const id = waysIn(parseTemplate(isInner ? rest ?? "" : field));
  const called = calledOf(thing) ?? "";
  const names = waysIn(parseTemplate(called));
  return {
    list,
    isName: called.split("|").includes(field),
    things(answer) {
      const items = itemsIn(answer, result)
        .flatMap((each) => isInner && isObject(each) ? each[first] ?? [] : [each]);
      return items.flatMap((each) => {
        const [value] = values(id, each, items);
        if (typeof value !== "string" && typeof value !== "number") return [];
        const all = values(names, each, items).map(String).filter((name) => name !== "");
        return [{ id: value, names: [...new Set(all)] }];
      });
    },
  };
}

function itemOf(result: Property): Property | undefined {
  const [, mapped] = /^map<(.+)>$/.exec(result.type) ?? [];
  if (mapped !== undefined) return { type: mapped };
  return element(result.wraps === undefined ? result : descend(result, [result.wraps]));
}

function itemsIn(answer: unknown, result: Property): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  if (!isObject(answer)) return [];
  return unwrapped(answer, result)?.list ?? Object.values(answer);
}

function calledOf(property: Property | undefined): string | undefined {
  return property?.called ?? type(baseType(property?.type ?? "any"))?.called;
}

/** Every value at the end of the ways, lists opened. */
function values(ways: readonly Way[], item: unknown, items: readonly unknown[]): unknown[] {
  return ways.flatMap((way) => follow(way, item, undefined, items).value)
    .filter((value) => typeof value === "string" || typeof value === "number");
}
