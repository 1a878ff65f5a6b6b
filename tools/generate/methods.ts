/**
 * The interface of a subsystem: every method under its short name, with its documentation, and
 * under its long ones.
 *
 * @module
 */
import {
  type Consequence,
  type ConsequenceValue,
  type Operation,
  type Property,
  type Shape,
  type Subsystem,
  type,
  valueTable,
} from "../../lib/catalogue/mod.ts";
import { methods as contractMethods } from "./contract.ts";
import { comment, observedOn, sentence, UNSTABLE } from "./comments.ts";
import { subsystemExample } from "./examples/subsystems.ts";
import { expression } from "./expressions.ts";
import { errorCodesName, inlineName, parameterName, subsystemTypeName } from "./names.ts";
import { objectType } from "./objects.ts";
import { literals } from "./values.ts";

/** ` extends FsExtras`, for the subsystem that has more methods than the catalogue knows. */
function extension({ alias }: Subsystem): string {
  return alias === "Fs" ? " extends FsExtras" : "";
}

/** Whether a method of the catalogue's is written by hand, with more than the catalogue knows. */
function isExtended({ subsystem, name }: Operation): boolean {
  return `${subsystem.name}.${name}` in contractMethods;
}

/** The interface of a subsystem, and those of what its operations describe in place. */
export function subsystemType(subsystem: Subsystem): string {
  const { about, operations } = subsystem;
  const methods = operations.flatMap((operation) => [
    ...isExtended(operation) ? [] : [method(operation)],
    ...aliases(operation),
  ]);
  return [
    `${comment([sentence(about)], { example: subsystemExample(subsystem) })}\nexport interface ${
      subsystemTypeName(subsystem)
    }${extension(subsystem)} {
      ${methods.join("\n")}
    }`,
    ...operations.flatMap(inlineTypes),
  ].join("\n\n");
}

function method(operation: Operation): string {
  const { name } = operation;
  const parameters = [...pathParameters(operation), ...payload(operation), "options?: CallOptions"];
  const value = returned(operation);
  return `${about(operation)}\n${name}(${parameters.join(", ")}): ${value};`;
}

/** A task can be followed: what starts one returns more than a promise of it. */
function returned(operation: Operation): string {
  return operation.result === "FsTask" ? "TaskCall<FsTask>" : `Promise<${valueOf(operation)}>`;
}

function valueOf(operation: Operation): string {
  const { result, resultFormat, messages } = operation;
  if (resultFormat === "binary") return "BinaryResult";
  if (resultFormat === "websocket") {
    return `SocketStreams<${messages === undefined ? "" : "string | "}Uint8Array>`;
  }
  return result === undefined ? "void" : resultOf(operation);
}

function aliases(operation: Operation): string[] {
  const { subsystem, name, alias, also, until } = operation;
  const short = subsystemTypeName(subsystem);
  const text = comment([`Long name of {@linkcode ${short}.${name}}.`], { tags: gone(until) });
  return [alias, ...also].map((long) =>
    `${text}\n${long}: ${short}["${name}"]${bodyFirst(operation)};`
  );
}

/** pyfbx's order of the arguments, under pyfbx's names: the body before the path parameters. */
function bodyFirst(operation: Operation): string {
  const path = pathParameters(operation).map((parameter, index) => {
    const { fallback } = Object.values(operation.params)[index] ?? {};
    return fallback === undefined ? parameter : parameter.replace(":", "?:");
  });
  if (operation.body === undefined || path.length === 0) return "";
  const [body = ""] = payload(operation);
  const parameters = [body.replace(/^body\?/, "body"), ...path, "options?: CallOptions"];
  const value = returned(operation);
  return ` & ((${parameters.join(", ")}) => ${value})`;
}

function about(operation: Operation): string {
  const { title, doc, subsystem, unstable, until, resultValues = {} } = operation;
  const summary = sentence(title.replace(/\s*\[[A-Z]+\]/g, ""));
  const codes = `{@linkcode ${errorCodesName(subsystem)}}`;
  return comment(
    [summary, doc && sentence(doc), facts(operation), ...operation.consequences.map(caution)],
    {
      bullets: Object.entries(resultValues),
      tags: [
        ...Object.entries(operation.params).map(parameterTag),
        `@throws {FbxError} Its code is a ${codes}.`,
        unstable ? "@experimental" : undefined,
        ...gone(until),
      ],
    },
  );
}

/** Verb and path, what it needs, and how far it can be relied upon. */
function facts(operation: Operation): string {
  const { verb, path, alsoPath, permission, since, unstable } = operation;
  return [
    `\`${verb} ${path}\`${alsoPath === undefined ? "" : ` or \`${alsoPath}\``}.`,
    permission !== undefined && `Needs the permission \`${permission}\`.`,
    since !== undefined && `Since API ${since}.`,
    unstable && UNSTABLE,
    observedOn(operation),
  ].filter(Boolean).join(" ");
}

/** The library never asks: its documentation warns here. */
function caution({ does, when }: Consequence): string {
  if (when === undefined) return `Care: this ${does}.`;
  const conditions = Object.entries(when).map(([field, wanted]) =>
    wanted === "*" ? `\`${field}\` is sent` : `\`${field}\` is ${valuesOf(wanted)}`
  );
  return `Care where ${conditions.join(" or ")}: this ${does}.`;
}

function valuesOf(wanted: ConsequenceValue | readonly ConsequenceValue[]): string {
  return [wanted].flat().map((value) => `\`${value}\``).join(" or ");
}

function gone(until: number | undefined): string[] {
  return until === undefined ? [] : [`@deprecated Gone since API ${until}.`];
}

function parameterTag([name, property]: [string, Property]): string {
  const values = valueTable(property).filter(([, meaning]) => meaning !== "")
    .map(([value, meaning]) => `\`${value}\` ${meaning}`).join(", ");
  const text = [property.doc, values].filter(Boolean).join(": ");
  return `@param ${parameterName(name)} ${sentence(text || name)}`;
}

function pathParameters({ path, params }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const property = params[name];
    if (property === undefined) throw new Error(`api.json does not describe ${name} of ${path}`);
    const optional = property.required === false ? "?" : "";
    return `${parameterName(name)}${optional}: ${expression(property, "sent")}`;
  });
}

/** The body or the query, if it has one. */
function payload(operation: Operation): string[] {
  const { verb, body, query } = operation;
  if (body !== undefined) {
    const fields = typeof body === "string" ? undefined : body.fields;
    const optional = verb === "DELETE" || (fields && Object.keys(fields).length === 0);
    return [`body${optional ? "?" : ""}: ${bodyType(operation, body)}`];
  }
  if (Object.keys(query).length === 0) return [];
  return [`query${hasRequired(query) ? "" : "?"}: ${inlineName(operation, "Query")}`];
}

function bodyType(operation: Operation, body: Shape): string {
  if (typeof body !== "string" && body.fields) {
    if (Object.keys(body.fields).length === 0) return "Record<string, never>";
    return inlined(body, inlineName(operation, "Input"));
  }
  const text = expression(body, "sent");
  // what must be sent to create an object need not be sent to change it
  const fields = typeof body === "string" ? type(body)?.fields : undefined;
  if (operation.verb === "PUT" && fields && hasRequired(fields)) return `Partial<${text}>`;
  const { needs } = operation;
  if (needs === undefined) return text;
  return `${text} & Required<Pick<${text}, ${literals(needs)}>>`;
}

function resultOf(operation: Operation): string {
  const { result } = operation;
  if (typeof result === "object" && result.fields) {
    return inlined(result, inlineName(operation, "Result"));
  }
  return expression(result ?? "any", "read");
}

/** `object[]`, whose fields got the interface `name`, as `name[]`. */
function inlined({ type }: Property, name: string): string {
  return type.replace("object", name);
}

function inlineTypes(operation: Operation): string[] {
  const { name, subsystem, result, query } = operation;
  const body = typeof operation.body === "object" ? operation.body.fields ?? {} : {};
  const method = `{@linkcode ${subsystemTypeName(subsystem)}.${name}}`;
  const found: string[] = [];
  if (Object.keys(body).length > 0) {
    found.push(
      objectType(
        inlineName(operation, "Input"),
        body,
        "sent",
        [`Body of ${method}.`],
      ),
    );
  }
  if (Object.keys(query).length > 0) {
    found.push(
      objectType(
        inlineName(operation, "Query"),
        query,
        "sent",
        [`Query of ${method}.`],
      ),
    );
  }
  if (typeof result === "object" && result.fields) {
    const about = [`Result of ${method}.`];
    found.push(objectType(inlineName(operation, "Result"), result.fields, "read", about));
  }
  return found;
}

function hasRequired(fields: Readonly<Record<string, Property>>): boolean {
  return Object.values(fields).some(({ required }) => required === true);
}
