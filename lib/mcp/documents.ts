/**
 * Documents for the model: operations found by words, and described with JSON Schemas.
 *
 * @module
 */
import { conditionOf } from "../catalogue/consequences.ts";
import * as catalogue from "../catalogue/mod.ts";
import type { Operation } from "../catalogue/mod.ts";
import { isRead, signature } from "../catalogue/operation.ts";
import { isWritable } from "../catalogue/shape.ts";
import { sampleArguments } from "../help/example.ts";
import { methodEntries, search } from "../help/search.ts";
import { bodyOf, resultOf } from "../openapi/paths.ts";
import { type Context, type Json, mapValues, objectSchema } from "../openapi/schema.ts";
import { say, t } from "../text/language.ts";
import { type Gate, nameOf } from "./gate.ts";

/** Returns the operations that match some words, the best first, and whether each can be called. */
export async function findOperations(words: string, gate: Gate): Promise<Json[]> {
  const { frenchCatalogue } = await import("../catalogue/french.ts"); // people search in both
  const all = catalogue.operations();
  const entries = methodEntries(all, frenchCatalogue);
  return search(words.split(/\s+/), entries, 12).map((entry) => {
    const operation = all[entries.indexOf(entry)] as Operation;
    return {
      operation: nameOf(operation),
      takes: signature(operation).replace(/, options\?|options\?/, ""),
      about: say(operation.title),
      ...hintsOf(operation),
      cannot: gate.obstacle(operation),
    };
  });
}

/** Returns the description of an operation, with the schemas of its arguments and result. */
export function describeOperation(operation: Operation, gate: Gate): Json {
  const { title, doc, permission, consequences, until, body, query, params } = operation;
  const { path, payload } = sampleArguments(operation);
  const named = Object.fromEntries(Object.keys(params).map((name, at) => [name, path[at]]));
  return {
    operation: nameOf(operation),
    about: [say(title), say(doc)].filter((text) => text !== "").join(". "),
    ...hintsOf(operation),
    permission,
    cannot: gate.obstacle(operation),
    consequences: consequences.map((each) => ({ does: say(each.does), when: conditionOf(each) })),
    "not since API": until,
    takes: argumentsSchema(operation),
    example: {
      params: isEmpty(params) ? undefined : named,
      [body === undefined ? "query" : "body"]: body ?? !isEmpty(query) ? payload : undefined,
    },
    answers: operation.result && schemaWith((context) => resultOf(operation, context)),
  };
}

/** Returns the protocol's hints about an operation. */
export function hintsOf(operation: Operation): { readOnlyHint: boolean; destructiveHint: boolean } {
  const { consequences } = operation;
  return { readOnlyHint: isRead(operation), destructiveHint: consequences.length > 0 };
}

/** Returns the operation of a name such as `lan.hosts`, in any spelling. */
export function operationNamed(name: string): Operation | undefined {
  const [subsystem = "", method = "", ...more] = name.split(".");
  return more.length > 0 ? undefined : catalogue.findMethod(subsystem, method);
}

/** Returns the schema of `params`, `query` and `body`. */
function argumentsSchema(operation: Operation): Json {
  const { params, query, body, verb } = operation;
  return schemaWith((context) => {
    const unlessTold = mapValues(params, (each) => ({ required: true, ...each }));
    const path = isEmpty(params) ? undefined : objectSchema(unlessTold, context, true);
    const search = isEmpty(query) ? undefined : objectSchema(query, context, true);
    const sent = body && bodyOf(operation, context).schema;
    const required = [
      ...path?.required ? ["params"] : [],
      ...search?.required ? ["query"] : [],
      ...sent && verb !== "DELETE" ? ["body"] : [],
    ];
    return { type: "object", properties: { params: path, query: search, body: sent }, required };
  }, verb === "POST");
}

function isEmpty(table: object): boolean {
  return Object.keys(table).length === 0;
}

/**
 * Returns a schema with the types that it refers to in `$defs`. For arguments (`creating` is given),
 * the types have only the fields that can be set.
 */
function schemaWith(make: (context: Context) => Json, creating?: boolean): Json {
  const types: Record<string, Json> = {};
  const context: Context = {
    t,
    say,
    api: Number.parseInt(catalogue.apiVersion),
    refer(name) {
      if (!(name in types)) {
        types[name] = {}; // types may contain themselves
        const { doc, fields = {} } = catalogue.type(name) ?? {};
        const settable = Object.entries(fields)
          .filter(([, field]) => creating === undefined || isWritable(field, creating));
        const description = doc === undefined ? undefined : say(doc);
        const shown = settable.length > 0 ? Object.fromEntries(settable) : fields;
        types[name] = { ...objectSchema(shown, context), description };
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
  const schema = make(context);
  // the library takes and returns plain paths
  const plain = (key: string, value: unknown) => key === "contentEncoding" ? undefined : value;
  return JSON.parse(
    JSON.stringify({ ...schema, ...isEmpty(types) ? {} : { $defs: types } }, plain),
  );
}
