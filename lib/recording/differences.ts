/**
 * What a recording has that the catalogue does not: calls, fields, values and types; and what is
 * documented and never came.
 *
 * @module
 */
import {
  baseType,
  discoveryFields,
  events,
  isList,
  type Property,
  type Shape,
  type,
  typeOf,
  valueTable,
} from "../catalogue/mod.ts";
import { labelOf } from "../catalogue/operation.ts";
import { child, element, propertyOf } from "../catalogue/shape.ts";
import { isObject, own } from "../text/own.ts";
import { answerOf, apiPath, type Har, isDiscovery } from "./har.ts";
import { operationOf } from "./scrub.ts";

/** How a recording and the catalogue differ. */
export interface Differences {
  readonly box: { readonly model?: string; readonly firmware?: string; readonly api?: string };
  /** Calls that the catalogue does not have: `GET lan/foo/`. */
  readonly calls: readonly { readonly call: string; readonly status: number }[];
  /** Events that the catalogue does not have: `lan_foo`. */
  readonly events: readonly string[];
  /** Operations that the box does not know: `Ledstrip.status`, with its code. */
  readonly refused: readonly { readonly operation: string; readonly code: string }[];
  /** Fields that the catalogue does not have: `LanHost.foo`, with the type of what came. */
  readonly fields: readonly { readonly field: string; readonly type: string }[];
  /** Values that an enumeration does not list. */
  readonly values: readonly { readonly field: string; readonly value: string }[];
  /** Values of another type than documented. */
  readonly types: readonly {
    readonly field: string;
    readonly documented: string;
    readonly type: string;
  }[];
  /** Documented fields that no object of their type had. */
  readonly missing: readonly { readonly type: string; readonly fields: readonly string[] }[];
}

/** Returns how an archive and the catalogue differ. */
export function differences(har: Har): Differences {
  const seen = new Comparison();
  for (const entry of har.log.entries) {
    const { method, url } = entry.request;
    const answer = answerOf(entry);
    if (isDiscovery(url)) {
      seen.discovery(answer);
      continue;
    }
    const api = apiPath(url);
    if (api === undefined) continue;
    const operation = operationOf(entry);
    for (const { data } of entry._webSocketMessages ?? []) seen.message(data);
    if (operation === undefined) seen.call(`${method} ${api.path}`, entry.response.status);
    else if (isObject(answer) && answer.success === true) {
      seen.result(labelOf(operation), answer.result, operation.result);
    } else if (isObject(answer) && ABSENT.includes(String(answer.error_code))) {
      seen.refusal(labelOf(operation), String(answer.error_code));
    }
  }
  return seen.report();
}

/** Codes of a box that has not got an operation at all. */
const ABSENT = ["invalid_request", "notsupp", "internal_error", "unknown_api"];

class Comparison {
  #box: Differences["box"] = {};
  readonly #calls = new Map<string, number>();
  readonly #events = new Set<string>();
  readonly #refused = new Map<string, string>();
  readonly #fields = new Map<string, string>();
  readonly #values = new Map<string, { field: string; value: string }>();
  readonly #types = new Map<string, { field: string; documented: string; type: string }>();
  /** The fields that the objects of a type had. */
  readonly #came = new Map<string, Set<string>>();

  discovery(answer: unknown): void {
    if (!isObject(answer)) return;
    const { box_model, api_version } = answer;
    this.#box = { ...this.#box, ...texts({ model: box_model, api: api_version }) };
    this.#compare(answer, { type: "object", fields: discoveryFields }, "api_version");
  }

  call(call: string, status: number): void {
    this.#calls.set(call, status);
  }

  message(data: string): void {
    const { action, source, event: name, result } = messageIn(data);
    if (action !== "notification") return;
    const known = events.find((event) => event.name === `${source}_${name}`);
    if (known === undefined) this.#events.add(`${source}_${name}`);
    else this.result(known.name, result, known.result);
  }

  refusal(operation: string, code: string): void {
    this.#refused.set(operation, code);
  }

  result(label: string, result: unknown, shape: Shape | undefined): void {
    if (shape === undefined || result === undefined) return;
    if (typeOf(shape) === "SystemConfig" && isObject(result)) {
      this.#box = { ...this.#box, ...texts({ firmware: result.firmware_version }) };
    }
    this.#compare(result, propertyOf(shape), label);
  }

  #compare(value: unknown, property: Property | undefined, place: string): void {
    if (property === undefined || property.type === "any") return;
    const kind = kindOf(value);
    if (isList(property.type)) {
      if (isEmpty(value)) return; // an empty list has many forms
      if (!Array.isArray(value)) return this.#other(place, property, kind);
      for (const item of value) this.#compare(item, element(property), place);
      return;
    }
    if (property.wraps !== undefined && Array.isArray(value)) {
      return this.#compare(value, child(property, property.wraps), place);
    }
    if (isObject(value)) return this.#object(value, property, place);
    if (!fits(kind, property)) return this.#other(place, property, kind);
    const table = typeof value === "string" && !property.open ? valueTable(property) : [];
    if (table.length > 0 && value !== "" && !table.some(([known]) => known === value)) {
      const field = place;
      this.#values.set(`${field} ${value}`, { field, value: String(value) });
    }
  }

  #object(
    value: Readonly<Record<string, unknown>>,
    property: Property,
    place: string,
  ): void {
    const name = baseType(property.type);
    const named = type(name);
    const isMap = property.type.startsWith("map<");
    if (!named && !property.fields && !isMap) {
      if (property.type !== "object" && !property.type.includes("|")) {
        this.#other(place, property, "object");
      }
      return;
    }
    const here = named && !isMap ? name : place;
    const known = Object.keys(property.fields ?? named?.fields ?? {});
    if (named && !isMap) {
      const came = this.#came.get(name) ?? new Set();
      for (const field of Object.keys(value)) came.add(field);
      this.#came.set(name, came);
    }
    for (const [field, inner] of Object.entries(value)) {
      if (isMap || known.includes(field)) {
        this.#compare(inner, child(property, field), isMap ? here : `${here}.${field}`);
      } else this.#fields.set(`${here}.${field}`, kindOf(inner));
    }
  }

  #other(field: string, { type: documented }: Property, kind: string): void {
    this.#types.set(`${field} ${kind}`, { field, documented, type: kind });
  }

  report(): Differences {
    const missing = [...this.#came].flatMap(([name, came]) => {
      const fields = Object.entries(type(name)?.fields ?? {})
        .filter(([field, { access }]) => access !== "w" && !came.has(field))
        .map(([field]) => field);
      return fields.length === 0 ? [] : [{ type: name, fields }];
    });
    return {
      box: this.#box,
      calls: [...this.#calls].map(([call, status]) => ({ call, status })),
      events: [...this.#events],
      refused: [...this.#refused].map(([operation, code]) => ({ operation, code })),
      fields: [...this.#fields].map(([field, kind]) => ({ field, type: kind })),
      values: [...this.#values.values()],
      types: [...this.#types.values()],
      missing,
    };
  }
}

/** The types of JSON that a documented type may come as. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  bool: ["bool"],
  int: ["int"],
  timestamp: ["int"],
  float: ["int", "float"],
};

function fits(kind: string, property: Property): boolean {
  return property.type.split("|").some((each) => {
    const isObjectDue = type(each) !== undefined || each === "object" || each.startsWith("map<");
    if (isObjectDue) return false;
    return (own(FORMS, each) ?? ["string"]).includes(kind) || each === "any";
  });
}

function messageIn(data: string): Readonly<Record<string, unknown>> {
  try {
    const message: unknown = JSON.parse(data);
    return isObject(message) ? message : {};
  } catch {
    return {};
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  return typeof value;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === "" || isObject(value) && Object.keys(value).length === 0;
}

function texts<Name extends string>(values: Readonly<Record<Name, unknown>>) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string"),
  ) as Partial<Record<Name, string>>;
}
