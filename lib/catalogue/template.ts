/**
 * Texts made of fields, as `columns` and `shows` of the catalogue write them:
 * `{wan_port_start-wan_port_end}/{ip_proto} → {hostname|lan_ip}:{lan_port}`.
 *
 * | written                        | replaced by                                                     |
 * | ------------------------------ | --------------------------------------------------------------- |
 * | `name`                         | a field                                                         |
 * | `status.state`                 | a field of a field; of each item where that is a list           |
 * | `addresses[af=ipv4].addr`      | the same, of what has that value only; `[a=1,b=true]` of both   |
 * | `via@l2ident.id:primary_name`  | `primary_name` of the item whose `l2ident.id` is what `via` is  |
 * | `hostname\|lan_ip`             | the first that has a value                                      |
 * | `min_port-max_port`            | a range; one value where both are the same                      |
 * | `+{country_code}{number}`      | fields in a text, which is empty where one of them has no value |
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import { isList, type Property } from "./mod.ts";
import { child, element } from "./shape.ts";

interface Step {
  readonly name: string;
  /** Fields that have to have those values. */
  readonly where: readonly (readonly [name: string, value: string])[];
}

/** The way to a field. */
export interface Way {
  readonly steps: readonly Step[];
  /** The item is another one: that whose field `by` has the value that was found. */
  readonly of?: { readonly by: readonly Step[]; readonly gives: readonly Step[] };
}

/** What a placeholder refers to. */
export interface Place {
  /** The first that has a value. */
  readonly ways: readonly Way[];
  /** Where a range ends. */
  readonly to?: Way;
}

/** A text with places in it. */
export type Template = readonly (string | Place)[];

/** Reads a template; one without braces is a single place. */
export function parseTemplate(text: string): Template {
  if (!text.includes("{")) return [parsePlace(text)];
  return text.split(/(\{[^}]*\})/).filter((part) => part !== "")
    .map((part) => part.startsWith("{") ? parsePlace(part.slice(1, -1)) : part);
}

function parsePlace(text: string): Place {
  const [from = "", to] = text.split("-");
  const ways = from.split("|").map(parseWay);
  return to === undefined ? { ways } : { ways, to: parseWay(to) };
}

function parseWay(text: string): Way {
  const [own = "", other] = text.split("@");
  const [by = "", gives = ""] = other?.split(":") ?? [];
  const steps = parseSteps(own);
  return other === undefined ? { steps } : {
    steps,
    of: { by: parseSteps(by), gives: parseSteps(gives) },
  };
}

function parseSteps(text: string): Step[] {
  return text.split(".").map((step) => {
    const [, name = step, filter = ""] = /^(\w+)\[(.+)\]$/.exec(step) ?? [];
    const where = [...filter.matchAll(/(\w+)=(\w+)/g)]
      .map(([, field = "", value = ""]) => [field, value] as const);
    return { name, where };
  });
}

/** Every way in a template. */
export function waysIn(template: Template): Way[] {
  return template.flatMap((part) =>
    typeof part === "string" ? [] : part.to ? [...part.ways, part.to] : part.ways
  );
}

/** A value, with what is known of it and the object that it is a field of. */
export interface Found {
  readonly value: unknown;
  readonly property: Property | undefined;
  readonly owner: unknown;
}

/**
 * Returns the value at the end of a path; `items` are those among which another item is searched.
 */
export function follow(
  way: Way,
  item: unknown,
  property: Property | undefined,
  items: readonly unknown[],
): Found {
  const { steps, of } = way;
  const found = descend(steps, item, property);
  if (of === undefined) return found;
  const { value } = found;
  const other = isNothing(value)
    ? undefined
    : items.find((each) => descend(of.by, each, property).value === value);
  return descend(of.gives, other, property);
}

function descend(steps: readonly Step[], item: unknown, property: Property | undefined): Found {
  const path = steps.slice(0, -1).reduce<{ at: unknown; property: Property | undefined }>(
    ({ at, property }, step) => ({ at: take(at, step), property: enter(property, step) }),
    { at: item, property },
  );
  const [last] = steps.slice(-1);
  if (last === undefined) return { value: item, property, owner: undefined };
  return { value: take(path.at, last), property: enter(path.property, last), owner: path.at };
}

/** Steps into an object, or into each of a list. */
function take(value: unknown, step: Step): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((each) => take(each, step)).filter((each) => each !== undefined);
    return inner.length === 0 ? undefined : inner.flat();
  }
  const inner = isObject(value) && Object.hasOwn(value, step.name) ? value[step.name] : undefined;
  if (step.where.length === 0) return inner;
  const has = (each: unknown) =>
    isObject(each) && step.where.every(([name, wanted]) => String(each[name]) === wanted);
  return Array.isArray(inner) ? inner.filter(has) : has(inner) ? inner : undefined;
}

function enter(property: Property | undefined, { name }: Pick<Step, "name">): Property | undefined {
  const item = property !== undefined && isList(property.type) ? element(property) : property;
  return child(item, name);
}

/** Whether the catalogue has all fields that a way names. */
export function isKnownWay({ steps, of }: Way, property: Property): boolean {
  if (of !== undefined) return [steps, of.by, of.gives].every((way) => leads(way, property));
  return leads(steps, property);
}

function leads(steps: readonly Step[], property: Property): boolean {
  let at: Property | undefined = property;
  for (const step of steps) {
    at = enter(at, step);
    const inner = at;
    if (step.where.some(([name]) => enter(inner, { name }) === undefined)) return false;
  }
  return at !== undefined;
}

/** Whether there is nothing to show: no value, an empty text, list or object. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value)
    ? value.every(isNothing)
    : typeof value === "object" && Object.keys(value).length === 0;
}
