/**
 * What `lib/catalogue/extras.ts` declares, as types: the methods beyond the catalogue, their options and
 * results.
 *
 * @module
 */
import type { Operation, Subsystem } from "../../lib/catalogue/mod.ts";
import {
  type Declared,
  type DeclaredMethod,
  declaredMethods,
  type DeclaredObject,
  declaredObjects,
  owners,
} from "../../lib/catalogue/extras.ts";
import { comment, sentence } from "./comments.ts";
import { framed } from "./examples/frame.ts";
import { handwritten } from "./examples/handwritten.ts";
import { expression } from "./expressions.ts";
import { literals } from "./values.ts";

/** The imports of what the types are made with. */
export const imports = `
import type { FbxState, Permissions, RegistrationStatus, UploadSource } from "./call_types.ts";
import type { SocketStreams } from "../net/web_streams.ts";`;

/** Every type that is declared. */
export function declaredTypes(): string[] {
  return [
    ...Object.entries(owners).map(([name]) => ownerType(name as keyof typeof owners)),
    ...Object.entries(declaredObjects).map(([name, object]) => objectType(name, object)),
  ];
}

/** ` extends FsExtras`, for a subsystem that has more methods than the catalogue knows. */
export function extension({ alias }: Subsystem): string {
  return alias === "Fs" ? " extends FsExtras" : "";
}

/** Whether a method of the catalogue's is declared with more than the catalogue knows. */
export function isExtended({ subsystem, name }: Operation): boolean {
  return `${subsystem.name}.${name}` in declaredMethods;
}

/** What a method returns that gives more than a promise of its result. */
export function returned({ result }: Operation): string | undefined {
  return result === "FsTask" ? "TaskCall" : undefined;
}

function ownerType(owner: keyof typeof owners): string {
  const methods = Object.entries(declaredMethods).filter(([, { on, composed }]) =>
    on === owner && composed !== true
  );
  const members = methods.map(([name, method]) => {
    const bare = name.slice(owners[owner].prefix.length);
    return `${methodComment(method)}\n${method.member ?? memberOf(bare, method)}`;
  });
  const about = comment([owners[owner].doc], { example: handwritten(owner) });
  const base = owner === "TaskCall" ? " extends Promise<FsTask>" : "";
  return `${about}\nexport interface ${owner}${base} {\n${members.join("\n")}\n}`;
}

function memberOf(name: string, { params, result, sync }: DeclaredMethod): string {
  const list = Object.entries(params).map(([name, property]) =>
    `${name}${property.required === false ? "?" : ""}: ${typed(property)}`
  );
  return `${name}(${list.join(", ")}): ${sync ? result : `Promise<${result}>`};`;
}

function methodComment(method: DeclaredMethod): string {
  const { doc, note, permission, params, errors, example } = method;
  const facts = [
    note,
    permission && `Needs the permission \`${permission}\`.`,
  ].filter(Boolean).join(" ");
  const codes = Object.keys(errors).map((code) => `\`${code}\``).join(", ");
  return comment([doc, facts], {
    tags: [
      ...Object.entries(params).map(([name, { doc }]) => `@param ${name} ${sentence(doc)}`),
      codes && `@throws {FbxError} ${codes} …`,
    ],
    example: framed([], example),
  });
}

function objectType(name: string, object: DeclaredObject): string {
  const { doc, fields, kind, example } = object;
  const about = comment([doc], { example: framed([`type ${name}`], example) });
  const members = Object.entries(fields).map(([name, field]) => member(name, field, kind));
  const base = object.extends === undefined ? "" : ` extends ${object.extends}`;
  return `${about}\nexport interface ${name}${base} {\n${members.join("\n")}\n}`;
}

function member(name: string, field: Declared, kind: DeclaredObject["kind"]): string {
  const { doc, unit, fallback, values = {} } = field;
  const notes = [
    sentence(doc),
    unit && `Unit: ${unit}.`,
    fallback && `Default: ${sentence(fallback)}`,
  ];
  const about = comment([notes.filter(Boolean).join(" ")], { bullets: Object.entries(values) });
  if (field.call !== undefined) return `${about}\n${name}${field.call};`;
  const start = kind === "result" ? `readonly ${name}` : name;
  return `${about}\n${start}${kind === "options" ? "?" : ""}: ${typed(field)};`;
}

/** A type of the catalogue's in TypeScript; one of TypeScript's as it is. */
function typed({ type, values, ...rest }: Declared): string {
  if (values !== undefined) return literals(Object.keys(values));
  const isPlain = /^(int|float|bool|string|any)( \| undefined)?$/.test(type);
  if (!isPlain) return type;
  const [scalar = "", ...others] = type.split(" | ");
  return [expression({ ...rest, type: scalar }, "sent"), ...others].join(" | ");
}
