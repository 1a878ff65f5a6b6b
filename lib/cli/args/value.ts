/**
 * A value that was typed, as the catalogue's type of it: `2h`, `8G`, `21:00`, `mon-fri`, a name, a file.
 *
 * @module
 */
import { baseType, isList, type Property, valueTable } from "../../catalogue/mod.ts";
import { element } from "../../catalogue/shape.ts";
import { loadPackage } from "../../core/package.ts";
import { fold } from "../../text/fold.ts";
import { say, t } from "../../text/language.ts";
import { readMoment, readTimeOfDay, readWeekdays } from "../../text/moment.ts";
import { askHidden } from "../terminal/hidden.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { accepted } from "./accepted.ts";
import { readBool, type Typed } from "./fields.ts";
import { readFile } from "./payload.ts";

/** What helps to read a value. */
export interface Reading {
  readonly io: Io;
  /** The id of what a name means, where a property refers to things that the box has. */
  idOf(name: string, property: Property): Promise<string | number>;
}

/** Reads a value. */
export async function readValue({ field, text, label }: Typed, reading: Reading): Promise<unknown> {
  if (text === true) {
    if (field.type === "bool") return true;
    if (isSecret(field, label)) return await askSecret(label, reading.io);
    throw new UsageError(t`${label} needs a value after it (${field.type})`);
  }
  return await readText(await fromFile(text, field, label, reading.io), field, label, reading);
}

/** Asks for a password without showing it. */
export async function askSecret(label: string, io: Io): Promise<string> {
  const answer = io.interactive ? await askHidden(`${label}: `, io) : undefined;
  if (answer === undefined) throw new UsageError(t`${label} needs a value after it (${"string"})`);
  return answer;
}

/** A value in the place of `@FILE`; a text that begins with `@` is written `@@`. */
async function fromFile(text: string, field: Property, label: string, io: Io): Promise<string> {
  const isPlain = !text.startsWith("@") || field.type === "file" || isSecret(field, label);
  if (isPlain) return text;
  if (text.startsWith("@@")) return text.slice(1);
  const content = await readFile(text.slice(1), `${label} @`, io);
  return baseType(field.type) === "string" ? content : content.trim();
}

/** A password may begin with `@`, and a message about a missing file would show it. */
export function isSecret({ type }: Property, label: string): boolean {
  return type === "string" && /pass|key|pin|puk|token|secret/i.test(label) &&
    !/pem/.test(label);
}

async function readText(
  text: string,
  field: Property,
  label: string,
  reading: Reading,
): Promise<unknown> {
  if (text.startsWith("[") && isList(field.type)) {
    const list = readJson(text, label);
    if (Array.isArray(list)) return list;
  }
  const shown = readShown(text, field, label);
  if (shown !== undefined) return shown;
  if (isList(field.type)) {
    return [await readText(text, element(field) ?? field, label, reading)];
  }
  if (field.refers !== undefined) {
    const id = await reading.idOf(text, field);
    return typeof id === "number" ? id : readScalar(id, field, label);
  }
  const named = namedValue(text, field);
  if (named !== undefined) return readScalar(named, field, label);
  return await readMeasured(text, field, label) ?? readScalar(text, field, label);
}

/** What people see of a value by `shows`: a time of day, days of the week, a range. */
function readShown(text: string, field: Property, label: string): unknown {
  const { shows, length = 7 } = field;
  const wrong = () => refuse(label, accepted(field) ?? shows ?? "", text);
  if (shows === "time" && !/^\d+$/.test(text)) return readTimeOfDay(text) ?? wrong();
  if (shows === "weekdays" && !/^(true|false|0|1)$/.test(text)) {
    const days = readWeekdays(text) ?? wrong();
    return Array.from({ length }, (_, day) => days[day] ?? false);
  }
  if (shows === "range") {
    const [, least, most] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(text) ?? wrong();
    return [Number(least), Number(most)];
  }
  return undefined;
}

/** The value whose meaning is typed as tables show it: the part before a semicolon. */
function namedValue(text: string, field: Property): string | undefined {
  const values = valueTable(field);
  if (values.some(([value]) => value === text)) return undefined;
  const wanted = fold(text);
  const meant = values.filter(([value, meaning]) =>
    [value, value.replaceAll("_", " "), ...labels(meaning)].some((label) => fold(label) === wanted)
  );
  return meant.length === 1 ? meant[0]?.[0] : undefined;
}

function labels(meaning: string): string[] {
  return [meaning, say(meaning)].map((text) => text.split(/\s*;/)[0] ?? "").filter(Boolean);
}

/** A point in time, or an amount with its unit; a bare number is what it always was. */
async function readMeasured(text: string, field: Property, label: string): Promise<unknown> {
  const { type, unit } = field;
  if (/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const isMoment = type.split("|").includes("timestamp");
  if (!isMoment && unit === undefined) return undefined;
  const { readDuration, readQuantity } = await loadPackage(
    "parse-duration",
    () => import("../../text/quantity.ts"),
  );
  const wrong = () => refuse(label, accepted(field) ?? t`a number (${unit})`, text);
  if (isMoment) {
    const seconds = readMoment(text, Date.now() / 1000, readDuration) ?? wrong();
    return unit === "ms" ? seconds * 1000 : Math.round(seconds);
  }
  const amount = readQuantity(text, unit ?? "");
  if (amount === undefined) return /int|float/.test(type) ? wrong() : undefined;
  if (baseType(type) !== "int") return baseType(type) === "float" ? amount : String(amount);
  if (/byte|MiB/.test(unit ?? "")) return Math.round(amount);
  return Number.isInteger(amount) ? amount : refuse(label, t`a whole number (${unit})`, text);
}

/** A text as its type wants it. */
function readScalar(text: string, field: Property, name: string): unknown {
  switch (baseType(field.type)) {
    case "int":
    case "timestamp":
      return field.type.includes("string") && !/^-?\d+$/.test(text) ? text : readInt(text, name);
    case "float":
      return readNumber(text, name);
    case "bool":
      return readBool(text, name);
    case "base64":
    case "string":
    case "enum":
    case "mac":
    case "ipv4":
    case "ipv6":
    case "file": // its path
      return text;
    default:
      return readJson(text, name);
  }
}

function readInt(text: string, name: string): number {
  const number = readNumber(text, name);
  if (Number.isSafeInteger(number)) return number;
  return refuse(name, t`a whole number`, text);
}

function readNumber(text: string, name: string): number {
  const number = Number(text);
  if (text.trim() !== "" && Number.isFinite(number)) return number;
  return refuse(name, t`a number`, text);
}

function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(name, t`JSON, such as '{"enabled": true}'`, text);
  }
}

function refuse(name: string, wanted: string, text: string): never {
  throw new UsageError(t`${name} takes ${wanted}, not “${text}”`);
}
