/**
 * The values that a word may have: one of a few, a path here or on the box, the id of something that
 * the box has, a path of the API, an expression.
 *
 * @module
 */
import {
  events,
  findOperation,
  findSubsystem,
  names,
  type Operation,
  operations,
  type Property,
  subsystems,
  valueTable,
} from "../../catalogue/mod.ts";
import { send } from "../../fbx.ts";
import { say } from "../../text/language.ts";
import { paramOf, segmentsOf } from "../../catalogue/router.ts";
import { descend, element, fieldsIn, propertyOf } from "../../catalogue/shape.ts";
import { knownBoxes } from "../boxes/store.ts";
import { type Answer, behind, type Candidate, nothing, together, words } from "./answer.ts";
import type { Sources } from "./box.ts";
import { idOf, isPlainId, type Known, thingsFor } from "../args/references.ts";
import type { Line } from "./line.ts";
import type { Kind } from "../tasks/find.ts";
import { things } from "../tasks/things.ts";
import type { CompletionKind } from "../args/shared_options.ts";

/** The kind of a word. */
export type Slot =
  | { readonly of: "kind"; readonly kind: CompletionKind }
  | {
    readonly of: "value";
    readonly property: Property;
    /** The parameters that are typed already. */
    readonly known: Known;
  };

/** The values that a word may have. */
export async function valuesOf(slot: Slot, line: Line, sources: Sources): Promise<Answer> {
  if (slot.of === "kind") return await ofKind(slot.kind, line, sources);
  const { property, known } = slot;
  if (property.type === "file") return { candidates: [], local: "files" };
  if (property.type.startsWith("base64")) return await boxPaths(line.part, sources);
  if (property.type === "bool") return words([["true"], ["false"]]);
  if (property.refers !== undefined) {
    return { candidates: await referred(property, known, line.part, sources) };
  }
  return words(
    valueTable(property).filter(([value]) => value !== "").map(([value, doc]) => [value, say(doc)]),
  );
}

/** Whether a property has so few values that a line can list them. */
export function isOneOfFew(property: Property): boolean {
  const { length } = valueTable(property);
  return length > 0 && length <= 6;
}

async function ofKind(kind: CompletionKind, line: Line, sources: Sources): Promise<Answer> {
  const { part } = line;
  switch (kind) {
    case "file":
      return { candidates: [], local: "files" };
    case "folder":
      return { candidates: [], local: "folders" };
    case "token":
      return fileBehind("f:", part);
    case "body":
      return fileBehind("@", part);
    case "box-path":
      return await boxPaths(part, sources);
    case "any-path":
      return together([{ candidates: [], local: "files" }, await boxPaths(part, sources)]);
    case "copy-path":
      return part.startsWith("box:")
        ? behind("box:", await boxPaths(part.slice(4), sources))
        : { candidates: [{ value: "box:", open: true }], local: "files" };
    case "box-name":
      return await boxNames(sources);
    case "device":
    case "download":
    case "forwarding":
    case "guest":
    case "network":
    case "reservation":
    case "who":
      return await namesOf(things[kind], sources);
    case "event":
      return words(events.map(({ name, doc }) => [name, say(doc)]));
    case "expression":
      return expressions(part);
    case "fields":
      return resultFields(part, line);
    case "api-path":
      return await apiPaths(line.positionals[1] ?? "", part, sources);
    case "method":
    case "nothing":
      return nothing;
    default:
      return words(kind.map((word) => [word]));
  }
}

function fileBehind(mark: string, part: string): Answer {
  if (part.startsWith(mark)) return behind(mark, { candidates: [], local: "files" });
  return { candidates: [{ value: mark, open: true }] };
}

/** What people call the things of a kind. */
async function namesOf<Thing>(kind: Kind<Thing>, { ask }: Sources): Promise<Answer> {
  const things = await ask((f) => kind.list(f)) ?? [];
  return words(things.flatMap(({ names: [name], ids: [id] }) => name ? [[name, id]] : []));
}

async function boxNames({ io }: Sources): Promise<Answer> {
  try {
    return words((await knownBoxes(io)).map(({ name, url, uid }) => [name, url ?? uid]));
  } catch {
    return nothing; // a broken file: fbx login status reports it
  }
}

/** What is in the folder that is typed so far; folders end in `/`. */
async function boxPaths(part: string, { ask }: Sources): Promise<Answer> {
  if (part !== "" && !part.startsWith("/")) return nothing;
  const folder = part.slice(0, part.lastIndexOf("/") + 1) || "/";
  const entries = await ask(async (f) => (await f.fs.list(folder)).entries) ?? [];
  const wantsHidden = part.slice(folder.length).startsWith(".");
  return {
    candidates: entries.flatMap(({ name = "", type, hidden = false }) => {
      if (name === "" || name === "." || name === ".." || hidden && !wantsHidden) return [];
      return [{ value: folder + name + (type === "dir" ? "/" : ""), open: type === "dir" }];
    }),
  };
}

/** What people call the things that a property chooses from, and their ids. */
async function referred(
  property: Property,
  known: Known,
  part: string,
  { ask }: Sources,
): Promise<Candidate[]> {
  const found = await ask((f) => thingsFor(property, known, (prepared) => send(f, prepared))) ?? [];
  const names = found.map(({ names: [name] }) => name);
  return found.flatMap(({ id, names: [name] }) => {
    const byId = { value: String(id), about: name };
    const isOther = name !== undefined && name !== String(id) && !/\p{Cc}/u.test(name);
    if (!isOther || names.indexOf(name) !== names.lastIndexOf(name)) return [byId];
    // who begins with what the box calls it goes on so
    return [{ value: name, about: String(id) }, ...part === "" ? [] : [byId]];
  });
}

/** The ids alone, with the name of each thing, as a path takes them. */
async function idsOf(
  property: Property | undefined,
  known: Known,
  { ask }: Sources,
): Promise<Candidate[]> {
  if (property === undefined) return [];
  const found = await ask((f) => thingsFor(property, known, (prepared) => send(f, prepared))) ?? [];
  return found.map(({ id, names: [name] }) => ({ value: String(id), about: name }));
}

/** What the typed parameters mean, by what they refer to. */
export async function knownOf(
  { params }: Operation,
  typed: Readonly<Record<string, string | true | undefined>>,
  { ask }: Sources,
): Promise<Known> {
  const known = new Map<string, string | number>();
  for (const [name, property] of Object.entries(params)) {
    const { refers, default: usual } = property;
    const word = typed[name] ?? usual;
    if (refers === undefined || typeof word !== "string") continue;
    const id = isPlainId(word, property)
      ? word
      : await ask((f) => idOf(word, property, known, (prepared) => send(f, prepared)));
    if (id !== undefined) known.set(refers, id);
  }
  return known;
}

/** The next segment of a path of the API. */
async function apiPaths(verb: string, part: string, sources: Sources): Promise<Answer> {
  const base = part.slice(0, part.lastIndexOf("/") + 1);
  const typed = segmentsOf(base);
  const found = new Map<string, Candidate>();
  const asked = new Set<string>();
  for (const operation of operations()) {
    const segments = segmentsOf(operation.path);
    const next = segments[typed.length];
    const fits = typed.every((segment, index) =>
      segments[index] === segment || paramOf(segments[index] ?? "") !== undefined
    );
    if (operation.verb !== verb.toUpperCase() || next === undefined || !fits) continue;
    const isLast = segments.length === typed.length + 1;
    const end = isLast && !operation.path.endsWith("/") ? "" : "/";
    const add = (segment: string, about = isLast ? say(operation.title) : undefined) => {
      const value = base + segment + end;
      const known = found.get(value);
      found.set(value, {
        value,
        about: known?.about ?? about,
        open: known?.open === true || !isLast,
      });
    };
    const param = paramOf(next);
    if (param === undefined) add(next);
    else if (!asked.has(`${next}${end}`)) {
      asked.add(`${next}${end}`);
      const before = Object.fromEntries(
        typed.map((segment, index) => [paramOf(segments[index] ?? "") ?? "", segment]),
      );
      const known = await knownOf(operation, before, sources);
      const property = operation.params[param];
      for (const { value, about } of await idsOf(property, known, sources)) add(value, about);
    }
  }
  return { candidates: [...found.values()] };
}

/** `Subsystem.` first, then its methods, then the fields of the result. */
function expressions(part: string): Answer {
  const [, target, rest] = /^(\s*\w+\.)(\w*)$/.exec(part) ?? [];
  if (target !== undefined && rest !== undefined) {
    const operations = findSubsystem(target.trim().slice(0, -1))?.operations ?? [];
    const wantsLong = /^[A-Z]/.test(rest);
    return {
      candidates: operations.filter(({ until }) => until === undefined).flatMap((operation) =>
        names(operation).filter((name) => wantsLong === /^[A-Z]/.test(name)).map((name) => ({
          value: target + name + argumentsOf(operation),
          about: say(operation.title),
          open: argumentsOf(operation) !== "()",
        }))
      ),
    };
  }
  const [, call] = /^(.*\)(?:\.\w+)*\.)\w*$/s.exec(part) ?? [];
  if (call !== undefined) {
    const steps = /\)((?:\.\w+)*)\.$/.exec(call)?.[1]?.split(".").filter(Boolean) ?? [];
    const at = descend(propertyOf(operationIn(part)?.result), steps);
    return { candidates: fieldWords(call, at) };
  }
  if (!/^\w*$/.test(part)) return nothing;
  return {
    candidates: subsystems.map(({ alias, about }) => ({
      value: `${alias}.`,
      about: say(about),
      open: true,
    })),
  };
}

/** Returns the required arguments by name. */
function argumentsOf({ params, body, verb }: Operation): string {
  const [first] = Object.keys(params);
  if (first !== undefined) return `(${first}=`;
  return body !== undefined && verb !== "DELETE" ? "(post_data=" : "()";
}

function operationIn(expression: string): Operation | undefined {
  const [, subsystem = "", method = ""] = /^\s*(\w+)\.(\w+)/.exec(expression) ?? [];
  const found = findSubsystem(subsystem);
  return found && findOperation(found, method);
}

/** The fields of the result, after the last comma and the last dot. */
function resultFields(part: string, { means, given, positionals }: Line): Answer {
  const result = means.operation?.result ?? operationIn(given.get("command")?.at(-1) ?? "")?.result;
  const before = part.slice(0, Math.max(part.lastIndexOf(","), part.lastIndexOf(".")) + 1);
  const steps = (before.split(",").at(-1) ?? "").split(".").filter(Boolean);
  const shapes = positionals[0] === "events"
    ? events.filter(({ name }) => positionals.length === 1 || positionals.includes(name))
      .map(({ result }) => result)
    : [result];
  return together(shapes.map((shape) => {
    const whole = propertyOf(shape);
    const at = steps.reduce(
      (at, step) => descend(element(at) ?? at, [step]),
      whole,
    );
    return { candidates: fieldWords(before, element(at) ?? at) };
  }));
}

function fieldWords(before: string, property: Property | undefined): Candidate[] {
  return Object.entries(fieldsIn(property)).map(([name, { doc, unit }]) => ({
    value: before + name,
    about: [doc === undefined ? "" : say(doc), unit && `(${unit})`].filter(Boolean).join(" "),
  }));
}
