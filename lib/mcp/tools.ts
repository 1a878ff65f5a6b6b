/**
 * The tools: they find, describe and call the operations of the catalogue.
 *
 * @module
 */
import { events as knownEvents, type Operation, operations } from "../catalogue/mod.ts";
import { propertyOf } from "../catalogue/shape.ts";
import { parseSelection, resolve, select, unknownFields } from "../catalogue/select.ts";
import { isRead } from "../catalogue/operation.ts";
import { maskSecrets } from "../catalogue/mask.ts";
import { pause } from "../core/retry.ts";
import type { Json } from "../openapi/schema.ts";
import { t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import { isObject } from "../text/own.ts";
import { describeOperation, findOperations, hintsOf, operationNamed } from "./documents.ts";
import type { Events, Happened } from "./events.ts";
import { type Caller, type Gate, nameOf, Refused } from "./gate.ts";
import type { Pages } from "./pages.ts";
import { json } from "./untrusted.ts";

/** What all clients share. */
export interface House {
  readonly gate: Gate;
  readonly events: Events;
}

/** Context of one request. */
export interface Request extends House {
  readonly pages: Pages;
  readonly caller: Caller;
  /** Sends the box's events to the client from now on. */
  hear(): Promise<void>;
}

/** A tool. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schemas of its arguments. */
  readonly takes: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  /** Hints of the protocol (default: it only reads). */
  readonly hints?: { readonly readOnlyHint: boolean; readonly destructiveHint: boolean };
  /** Returns the text for the model. */
  run(args: Readonly<Record<string, unknown>>, request: Request): string | Promise<string>;
}

/** Returns the tools; `change` only if a permission is allowed. */
export function ownTools({ gate }: House): Tool[] {
  const operation = {
    type: "string",
    description: t`name of an operation, as find gives it, such as ${"lan.hosts"}`,
  };
  const changes = operations().filter((each) => !isRead(each) && gate.obstacle(each) === undefined);
  const change = {
    name: "change",
    description: t`Calls an operation that changes the box (allowed: ${
      [...gate.allowed].join(", ")
    }). The user is asked before what cannot be undone.`,
    hints: {
      readOnlyHint: false,
      destructiveHint: changes.some((each) => hintsOf(each).destructiveHint),
    },
  };
  return [
    {
      name: "find",
      description:
        t`Finds operations of the Freebox API by words, in English or French. Start here.`,
      takes: {
        words: { type: "string", description: t`what it is about, such as “port forwarding”` },
      },
      required: ["words"],
      run: async ({ words }) => json(await findOperations(String(words), gate)),
    },
    {
      name: "describe",
      description:
        t`Returns the JSON Schema of what an operation takes and answers, what it changes for good, and an example.`,
      takes: { operation },
      required: ["operation"],
      run: ({ operation }) => json(describeOperation(named(operation), gate)),
    },
    call(
      {
        name: "read",
        description: t`Calls an operation that changes nothing, and returns its result.`,
      },
      operation,
      isRead,
    ),
    ...changes.length === 0 ? [] : [call(change, operation, (each) => !isRead(each))],
    {
      name: "more",
      description: t`Returns the next page of a result that was too long for one.`,
      takes: { cursor: { type: "string", description: t`page.next of a result` } },
      required: ["cursor"],
      run: ({ cursor }, { pages }) => pages.at(String(cursor)),
    },
    {
      name: "watch",
      description:
        t`Waits for events of the box and returns them. From the first call on, the client also gets each as a notification.`,
      takes: {
        names: {
          type: "array",
          items: { enum: knownEvents.map(({ name }) => name) },
          description: t`only these events`,
        },
        seconds: {
          type: "number",
          minimum: 0,
          maximum: 50,
          description: t`how long to wait (default: 0, what came before)`,
        },
      },
      run: watch,
    },
  ];
}

function call(
  about: Pick<Tool, "name" | "description" | "hints">,
  operation: Json,
  fits: (operation: Operation) => boolean,
): Tool {
  return {
    ...about,
    takes: {
      operation,
      params: { type: "object", description: t`its path parameters, by name` },
      query: { type: "object", description: t`its query, where it has one` },
      body: { description: t`its body, where it has one` },
      select: {
        type: "string",
        description: t`only these fields of the result, such as ${"primary_name,l2ident.id"}`,
      },
    },
    required: ["operation"],
    async run({ operation: name, select: fields, ...args }, { gate, pages, caller }) {
      const operation = named(name);
      const obstacle = gate.obstacle(operation) ??
        (fits(operation) ? undefined : t`Call it with ${isRead(operation) ? "read" : "change"}`);
      if (obstacle !== undefined) throw new Refused("not_allowed", obstacle);
      const result = await gate.call(operation, argumentsOf(operation, args), caller);
      const property = propertyOf(operation.result);
      return pages.first(selected(maskSecrets(result), fields, property), property);
    },
  };
}

async function watch(
  { names, seconds = 0 }: Parameters<Tool["run"]>[0],
  { events, pages, caller, hear }: Request,
): Promise<string> {
  const isMeant = ({ name }: Happened) => !Array.isArray(names) || names.includes(name);
  await hear();
  if (seconds === 0) return pages.first(events.latest.filter(isMeant));
  const seen: Happened[] = [];
  const stop = events.listen((event) => isMeant(event) && seen.push(event));
  await pause(Number(seconds) * 1000, caller.signal).finally(stop);
  return pages.first(seen);
}

function named(name: unknown): Operation {
  const operation = operationNamed(String(name));
  if (operation !== undefined) return operation;
  const near = didYouMean(String(name), operations().map(nameOf));
  throw new Refused("bad_argument", t`There is no operation “${name}”.` + near);
}

/** Returns the arguments in the order of the method. */
function argumentsOf(
  { params, body: shape }: Operation,
  { params: given, query, body }: Readonly<Record<string, unknown>>,
): unknown[] {
  const names = Object.keys(params);
  const values: Readonly<Record<string, unknown>> = isObject(given) ? given : {};
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = didYouMean(unknown, names);
    throw new Refused("bad_argument", t`There is no path parameter “${unknown}”.` + near);
  }
  const odd = names.find((name) => typeof values[name] === "object");
  if (odd !== undefined) throw new Refused("bad_argument", t`params.${odd} is a text or a number`);
  const [name, useless, payload] = shape === undefined
    ? ["body", body, query]
    : ["query", query, body];
  if (useless !== undefined) throw new Refused("bad_argument", t`This operation has no ${name}`);
  return [...names.map((name) => values[name]), ...payload === undefined ? [] : [payload]];
}

function selected(
  result: unknown,
  fields: unknown,
  property: ReturnType<typeof propertyOf>,
): unknown {
  if (typeof fields !== "string" || fields.trim() === "") return result;
  const selection = parseSelection(fields);
  const [unknown] = unknownFields(selection, property, result);
  if (unknown !== undefined) {
    throw new Refused("bad_argument", t`The result has no field “${unknown}”`);
  }
  return select(result, resolve(selection, property, result));
}
