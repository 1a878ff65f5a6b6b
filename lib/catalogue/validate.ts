/**
 * What a call sends, compared with the catalogue before anything is sent: a value of the wrong type,
 * a misspelt one, a missing field. Read-only fields are let through, since clients send back whole
 * objects; a field that the catalogue does not know is only pointed out, since firmware moves on.
 *
 * @module
 */
import { labelOf, type Values } from "./operation.ts";
import {
  isList,
  type Operation,
  type Property,
  type Shape,
  type as typeNamed,
  typeOf,
  valueTable,
} from "./mod.ts";
import { FbxError } from "../core/errors.ts";
import { say, t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import { isInRange, isWritten } from "./scalars.ts";
import { isObject, own } from "../text/own.ts";
import { isWritable } from "./shape.ts";

/** How an error is worded for the caller, who can correct it. */
export interface Wording {
  /** What was called: `Wifi.setConfig`, `fbx wifi set-config`. */
  readonly label: string;
  /** What a place in the arguments is called: `mac_filter_state`, `--mac-filter-state`. */
  name(place: Place): string;
  /** How to have it sent anyway. */
  readonly anyway: string;
}

/** Where a value is: `["config", "channel_width"]`, `["files", 0]`; empty for the body itself. */
export type Place = readonly (string | number)[];

/**
 * Refuses the arguments of a call that the box would not understand, and returns warnings about the
 * rest.
 *
 * @throws {FbxError} `bad_argument`, whose message names each field and what it takes.
 */
export function validate(operation: Operation, values: Values, wording: Wording): string[] {
  const found = examine(operation, values);
  const { label } = wording;
  if (found.faults.length === 0) {
    return found.warnings.map(({ place, reason }) => `${label}: ${wording.name(place)} ${reason}`);
  }
  const faults = found.faults.map(({ place, reason }) => `${wording.name(place)} ${reason}`);
  const text = faults.length === 1 ? ` ${ended(faults[0] ?? "")} ` : `\n  ${faults.join("\n  ")}\n`;
  throw new FbxError(`${label}:${text}${wording.anyway}`, {
    code: "bad_argument",
    operation: labelOf(operation),
  });
}

function ended(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Whether a property may be created with that value. */
export function fits(property: Property, value: unknown): boolean {
  const inspection = new Inspection();
  if (value !== undefined) checkOf(property, true)(value, inspection);
  return value !== undefined && inspection.faults.length === 0;
}

/** What is wrong with a value that is to be set, an unknown field included, and where. */
export function remarksOn(property: Property, value: unknown): Remark[] {
  const inspection = new Inspection();
  checkOf(property, true)(value, inspection);
  return [...inspection.faults, ...inspection.warnings];
}

/** `config.channel_width`, `files[0]`. */
export function placeName(place: Place): string {
  const name = place.map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).join("");
  return name === "" ? t`the body` : name.replace(/^\./, "");
}

/** A remark about one place. */
export interface Remark {
  readonly place: Place;
  readonly reason: string;
}

/** Walks through the arguments of one call and collects errors and warnings. */
class Inspection {
  readonly faults: Remark[] = [];
  readonly warnings: Remark[] = [];
  readonly #place: (string | number)[];

  constructor(place: Place = []) {
    this.#place = [...place];
  }

  at(part: string | number, value: unknown, check: Check): void {
    this.#place.push(part);
    check(value, this);
    this.#place.pop();
  }

  fault(reason: string): void {
    this.faults.push({ place: [...this.#place], reason });
  }

  missing(field: string, { doc = "" }: Property): void {
    const reason = doc === "" ? t`is missing` : t`is missing: ${say(doc)}`;
    this.faults.push({ place: [...this.#place, field], reason });
  }

  unknown(field: string, known: Iterable<string>): void {
    const reason = t`is not a known field.` + didYouMean(field, known);
    this.warnings.push({ place: [...this.#place, field], reason });
  }

  /** The same place, on trial. */
  fork(): Inspection {
    return new Inspection(this.#place);
  }

  adopt(trial: Inspection): void {
    this.warnings.push(...trial.warnings);
  }
}

type Check = (value: unknown, inspection: Inspection) => void;

interface Plan {
  readonly params: readonly (readonly [name: string, check: Check])[];
  readonly payload: Check;
}

/** An operation is read once; then a call costs a look at each value that it sends. */
const plans = new WeakMap<Operation, Plan>();

function examine(operation: Operation, { params, payload }: Values): Inspection {
  let plan = plans.get(operation);
  if (plan === undefined) plans.set(operation, plan = planOf(operation));
  const inspection = new Inspection();
  for (const [index, [name, check]] of plan.params.entries()) {
    if (params[index] !== undefined) inspection.at(name, params[index], check);
  }
  plan.payload(payload, inspection);
  return inspection;
}

function planOf(operation: Operation): Plan {
  return {
    params: Object.entries(operation.params).map(([name, property]) =>
      [name, parameterCheck(property)] as const
    ),
    payload: payloadCheck(operation),
  };
}

/** A path knows only text: `3` and `"3"` are the same there. */
function parameterCheck(property: Property): Check {
  const values = closedValues(property);
  if (values) return (value, inspection) => checkListed(String(value), values, inspection);
  const isWhole = property.type.split("|").every((kind) => kind === "int");
  return (value, inspection) => {
    if (isWhole && !/^-?\d+$/.test(String(value))) {
      inspection.fault(t`takes a whole number, not “${value}”`);
    }
  };
}

function payloadCheck(operation: Operation): Check {
  const { body, query, verb, needs = [] } = operation;
  const shape = body ?? { type: "object", fields: query };
  const creating = verb === "POST";
  const fields = typeof shape === "string" ? typeNamed(shape)?.fields : shape.fields;
  if (fields === undefined || isList(typeOf(shape))) {
    const check = checkOf(shape, creating);
    return typeOf(shape) === "any" || body === undefined ? ignore : check;
  }
  const isRequired = (name: string, { required }: Property) =>
    (required === true && (creating || typeof shape !== "string")) || needs.includes(name);
  const check = objectCheck(fields, creating, isRequired);
  const nothing = creating && body !== undefined && Object.keys(fields).length > 0;
  return (value, inspection) => {
    check(value ?? {}, inspection);
    // what names no field creates nothing
    if (nothing && isBare(value ?? {}) && inspection.faults.length === 0) {
      inspection.fault(t`is empty: give at least one field`);
    }
  };
}

function isBare(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((field) => field === undefined);
}

function checkOf(shape: Shape, creating: boolean): Check {
  const property = typeof shape === "string" ? { type: shape } : shape;
  const checks = property.type.split("|").map((part) => partCheck(part, property, creating));
  return checks.length === 1 ? checks[0] ?? ignore : eitherCheck(checks, property);
}

function partCheck(type: string, property: Property, creating: boolean): Check {
  if (type === "any") return ignore;
  if (type.endsWith("[]")) {
    return listCheck(partCheck(type.slice(0, -2), property, creating), property.length);
  }
  const mapped = /^map<(.+)>$/.exec(type)?.[1];
  if (mapped !== undefined) return mapCheck(checkOf(mapped, creating));
  if (type === "object" && property.fields) return objectCheck(property.fields, creating);
  if (typeNamed(type)) return namedCheck(type, creating);
  return scalarCheck(type, property);
}

/** Of several types one must fit. */
function eitherCheck(checks: readonly Check[], { type }: Property): Check {
  const kinds = type.split("|").map(inWords).reduce((one, other) => t`${one} or ${other}`);
  return (value, inspection) => {
    const trials = checks.map((check) => {
      const trial = inspection.fork();
      check(value, trial);
      return trial;
    });
    const fit = trials.find(({ faults }) => faults.length === 0);
    if (fit) inspection.adopt(fit);
    else inspection.fault(t`takes ${kinds}, not ${kindOf(value)}`);
  };
}

function listCheck(check: Check, length: number | undefined): Check {
  return (value, inspection) => {
    if (!Array.isArray(value)) return inspection.fault(t`takes a list, not ${kindOf(value)}`);
    if (length !== undefined && value.length !== length) {
      inspection.fault(t`takes a list of ${length}, not of ${value.length}`);
    }
    for (const [index, item] of value.entries()) inspection.at(index, item, check);
  };
}

function mapCheck(check: Check): Check {
  return (value, inspection) => {
    if (!isObject(value)) return inspection.fault(t`takes an object, not ${kindOf(value)}`);
    for (const [name, item] of Object.entries(value)) inspection.at(name, item, check);
  };
}

const named = { creating: new Map<string, Check>(), changing: new Map<string, Check>() };

/** Types refer to one another: each is read once, when it is first met. */
function namedCheck(name: string, creating: boolean): Check {
  const known = creating ? named.creating : named.changing;
  return (value, inspection) => {
    let check = known.get(name);
    if (check === undefined) {
      known.set(name, check = objectCheck(typeNamed(name)?.fields ?? {}, creating));
    }
    check(value, inspection);
  };
}

function objectCheck(
  fields: Readonly<Record<string, Property>>,
  creating: boolean,
  isRequired = (_: string, { required }: Property) => required === true,
): Check {
  const checks = new Map(
    Object.entries(fields).map(([name, field]) =>
      [name, isWritable(field, creating) ? checkOf(field, creating) : ignore] as const
    ),
  );
  const required = Object.entries(fields).filter(([name, field]) => isRequired(name, field));
  return (value, inspection) => {
    if (!isObject(value)) return inspection.fault(t`takes an object, not ${kindOf(value)}`);
    for (const [name, field] of required) {
      if (value[name] === undefined) inspection.missing(name, field);
    }
    for (const name of Object.keys(value)) {
      const check = checks.get(name);
      if (check === undefined && checks.size > 0) inspection.unknown(name, checks.keys());
      else if (check !== undefined && value[name] !== undefined) {
        inspection.at(name, value[name], check);
      }
    }
  };
}

function scalarCheck(type: string, property: Property): Check {
  const { const: fixed } = property;
  const fits = own(SCALARS, type) ?? isText;
  const values = fixed === undefined ? closedValues(property) : [fixed];
  const words = values ? `${listed(values)} (${inWords(type)})` : inWords(type);
  return (value, inspection) => {
    if (!fits(value)) inspection.fault(t`takes ${words}, not ${kindOf(value)}`);
    else if (values) checkListed(String(value), values, inspection);
    else if (typeof value === "string" && !isWritten(type, value)) {
      inspection.fault(t`takes ${words}, not “${value}”`);
    } else if (typeof value === "number" && !isInRange(property, value)) {
      inspection.fault(t`takes ${rangeInWords(property)}, not ${value}`);
    }
  };
}

function rangeInWords({ min, max, step }: Property): string {
  if (step !== undefined) return t`a multiple of ${step}`;
  if (max === undefined) return t`${min} or more`;
  return min === undefined ? t`at most ${max}` : t`${min} to ${max}`;
}

function checkListed(text: string, values: readonly string[], inspection: Inspection): void {
  if (values.includes(text)) return;
  const near = didYouMean(text, values);
  inspection.fault(
    t`takes ${listed(values)}, not “${text}”` + (near === "" ? "" : `.${near}`),
  );
}

/** The only values that a property may have, if there are such. */
function closedValues(property: Property): readonly string[] | undefined {
  const values = property.open ? [] : valueTable(property).map(([value]) => value);
  return values.length === 0 ? undefined : [...new Set(values)];
}

/** `up, down or “”`, or the first few of many. */
function listed(values: readonly string[]): string {
  const words = values.map((value) => value === "" ? "“”" : value);
  if (words.length > 16) {
    return t`one of ${words.length} values (${words.slice(0, 10).join(", ")}, …)`;
  }
  return either(words);
}

function either(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : t`${words.slice(0, -1).join(", ")} or ${last}`;
}

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  bool: (value) => typeof value === "boolean",
  int: Number.isInteger,
  timestamp: Number.isInteger,
  float: Number.isFinite,
  object: isObject,
  file: (value) => value instanceof Blob,
};

function inWords(type: string): string {
  if (type.endsWith("[]")) return t`a list`;
  return own(WORDS, type)?.() ??
    (type.startsWith("map<") || typeNamed(type) ? t`an object` : t`text`);
}

const WORDS: Readonly<Record<string, () => string>> = {
  bool: () => t`true or false`,
  int: () => t`a whole number`,
  timestamp: () => t`a time (whole seconds since 1970)`,
  float: () => t`a number`,
  mac: () => t`a MAC address`,
  ipv4: () => t`an IPv4 address`,
  ipv6: () => t`an IPv6 address`,
  object: () => t`an object`,
  file: () => t`a file (a Blob)`,
};

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function ignore(): void {}

/** What a value is; never the value itself, which may be a secret. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return t`a list`;
  if (typeof value === "string") return t`text`;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return typeof value === "object" ? t`an object` : typeof value;
  return Number.isInteger(value) ? t`a whole number` : t`a number that is not whole`;
}
