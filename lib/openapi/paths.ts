/**
 * Operations of the catalogue as the path items of OpenAPI: parameters, bodies, answers in their
 * envelope, permissions.
 *
 * @module
 */
import { messagesOf } from "../catalogue/messages.ts";
import { fieldsOf, isList, type Operation, type Property, typeOf } from "../catalogue/mod.ts";
import { isLogin, labelOf } from "../catalogue/operation.ts";
import { encodePaths } from "../catalogue/paths.ts";
import { child, propertyOf } from "../catalogue/shape.ts";
import { sampleArguments } from "../help/example.ts";
import { type Context, type Json, mapValues, meanings, schemaOf } from "./schema.ts";

/** Calls that are one operation in OpenAPI, since they share a verb and a path. */
type Calls = [Operation, ...Operation[]];

/** The path items of some operations. */
export function pathItems(operations: readonly Operation[], context: Context): Json {
  const items = new Map<
    string,
    { path: string; verbs: Record<string, [id: string, calls: Calls]> }
  >();
  for (const operation of operations) {
    const { subsystem, name, alias, verb } = operation;
    for (const [index, path] of writingsOf(operation).entries()) {
      // the box does not care about a final slash, nor OpenAPI about a parameter's name
      const key = path.replace(/\{\w+\}/g, "{}").replace(/\/$/, "");
      const item = items.get(key) ?? { path: `/${path}`, verbs: {} };
      items.set(key, item);
      const known = item.verbs[verb.toLowerCase()];
      if (known) known[1].push(operation);
      else {
        const id = `${subsystem.name}.${index === 0 ? name : alias}`;
        item.verbs[verb.toLowerCase()] = [id, [operation]];
      }
    }
  }
  return Object.fromEntries(Array.from(items.values(), ({ path, verbs }) => {
    const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
    return [path, mapValues(verbs, ([id, calls]) => toOperation(id, calls, names, context))];
  }));
}

/** Its path, and a second spelling of it, or the one without what may be left out. */
function writingsOf({ path, alsoPath, params }: Operation): string[] {
  const optional = Object.keys(params).find((name) => params[name]?.required === false);
  const other = optional === undefined ? alsoPath : path.replace(`/{${optional}}`, "");
  return other === undefined ? [path] : [path, other];
}

function toOperation(id: string, calls: Calls, names: string[], context: Context): Json {
  const { say } = context;
  const [first] = calls;
  const { permission, since, until, observed, subsystem, resultFormat } = first;
  const failure = { $ref: `#/components/responses/${subsystem.alias}` };
  const opens = resultFormat === "websocket";
  return {
    operationId: id,
    tags: [subsystem.alias],
    summary: calls.map(({ title }) => say(title)).join(" / "),
    description: calls.flatMap(({ doc }) => doc === "" ? [] : [say(doc)]).join("\n\n") || undefined,
    deprecated: until !== undefined || undefined,
    security: isLogin(first.path)
      ? []
      : [{ session: permission === undefined ? [] : [permission] }],
    parameters: parametersOf(first, names, context),
    requestBody: requestOf(calls.filter(({ body }) => body !== undefined), context),
    responses: {
      101: opens ? { description: context.t`The WebSocket is open.` } : undefined,
      200: opens ? failure : answerOf(calls, context),
      "4XX": failure,
    },
    "x-operations": calls.map(labelOf),
    "x-since": since,
    "x-until": until,
    "x-unstable": calls.some(({ unstable }) => unstable) || undefined,
    "x-observed": observed || undefined,
    "x-consequences": unlessEmpty(
      calls.flatMap(({ consequences }) => consequences)
        .map(({ does, when }) => ({ does: say(does), when })),
    ),
    "x-websocket": opens
      ? mapValues(messagesOf(first), (types) => {
        return [...new Set(types)].map(context.refer);
      })
      : undefined,
  };
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function parametersOf(operation: Operation, names: string[], context: Context) {
  const { params, query } = operation;
  const samples = encodePaths(operation, sampleArguments(operation).path);
  return unlessEmpty([
    ...names.map((name, index) => ({
      ...parameter(name, Object.values(params)[index] as Property, "path", context),
      example: samples[index],
    })),
    ...Object.entries(query).map(([name, property]) => parameter(name, property, "query", context)),
  ]);
}

function parameter(name: string, property: Property, place: string, context: Context): Json {
  const { doc, ...rest } = property;
  // true and false travel as 1 and 0 there
  const isFlag = place === "query" && property.type === "bool";
  return {
    name,
    in: place,
    required: place === "path" || property.required === true,
    description: doc === undefined ? undefined : context.say(doc),
    schema: isFlag ? { type: "integer", enum: [0, 1] } : schemaOf(rest, context),
  };
}

function requestOf(calls: readonly Operation[], context: Context): Json | undefined {
  if (calls.length === 0) return undefined;
  const content: Record<string, Json[]> = {};
  for (const call of calls) (content[MEDIA[call.bodyFormat]] ??= []).push(bodyOf(call, context));
  return {
    required: calls.every(({ verb, body }) =>
      verb !== "DELETE" && (typeof body === "string" || Object.keys(fieldsOf(body)).length > 0)
    ),
    content: mapValues(content, (bodies) => ({
      ...bodies[0],
      schema: oneOf("oneOf", bodies.map(({ schema }) => schema as Json)),
    })),
  };
}

function oneOf(key: "oneOf" | "anyOf", schemas: readonly Json[]): Json {
  const [first = {}, ...others] = schemas;
  return others.length === 0 ? first : { [key]: schemas };
}

const MEDIA = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
} as const;

/** What must be sent to create an object need not be sent to change it. */
export function bodyOf(operation: Operation, context: Context): Json {
  const { verb, body = "any", bodyFormat, needs = [] } = operation;
  const { path, payload } = sampleArguments(operation);
  const schema = schemaOf(body, context, true);
  const isNamed = typeof body === "string" && !isList(body);
  const fields = verb === "POST" && isNamed ? Object.entries(fieldsOf(body)) : [];
  const creating = fields.filter(([, field]) => field.required === true).map(([name]) => name);
  const required = [...new Set([...creating, ...needs])];
  return {
    schema: required.length === 0 ? schema : { allOf: [schema], required },
    example: bodyFormat === "multipart"
      ? undefined
      : encodePaths(operation, [...path, payload]).at(-1),
  };
}

function answerOf(calls: Calls, context: Context): Json {
  const [{ subsystem, resultFormat, exampleResult: result }] = calls;
  const failure = { $ref: `#/components/schemas/${subsystem.alias}Failure` };
  const file = FILES[resultFormat];
  const bare = bareList(calls[0], context);
  return {
    description: context.t`The result, or why there is none: most failures have this status too.`,
    content: {
      "application/json": {
        schema: file === undefined ? { oneOf: [envelopeOf(calls, context), failure] } : failure,
        example: result === undefined
          ? undefined
          : { success: true, result: bare === undefined ? result : (result as Json)[bare] },
      },
      ...file !== undefined && { [file]: { schema: { type: "string", format: "binary" } } },
    },
  };
}

const FILES: Readonly<Record<string, string>> = { binary: "*/*", text: "text/plain" };

function envelopeOf(calls: Calls, context: Context): Json {
  const kinds = new Map(calls.flatMap((call) => call.result ? [[typeOf(call.result), call]] : []));
  const results = [...kinds.values()].map((call) => resultOf(call, context));
  const isSure = results.every(({ type }) => type !== "array") &&
    calls.every(({ result }) => result !== undefined && result !== "any");
  return {
    type: "object",
    required: isSure ? ["success", "result"] : ["success"],
    properties: {
      success: { type: "boolean", const: true },
      result: results.length === 0 ? undefined : oneOf("anyOf", results),
    },
  };
}

/** What it answers. */
export function resultOf({ result = "any", resultValues = {} }: Operation, context: Context): Json {
  const bare = bareList({ result }, context);
  const shape = bare === undefined ? undefined : child(propertyOf(result), bare);
  const schema = schemaOf(shape ?? result, context);
  const empty = schema.type === "array" && { description: context.t`left out where empty` };
  return { ...schema, ...empty, ...meanings(Object.entries(resultValues), context) };
}

/** The field of a result with the list that older boxes answer bare. */
function bareList({ result }: Pick<Operation, "result">, { api }: Context): string | undefined {
  const { wraps, wrapsSince = 0 } = propertyOf(result) ?? {};
  return api < wrapsSince ? wraps : undefined;
}
