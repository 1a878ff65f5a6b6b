/**
 * Paths on the box, which sends and expects them in base64. Everywhere in the library a path is
 * plain text, in arguments and in results; the catalogue marks the values that are paths.
 *
 * A name need not be valid Unicode. Each invalid byte becomes a lone surrogate in the plain path
 * (byte 0xE9 as U+DCE9), as Python's `surrogateescape` does, so that encoding gives back the very
 * same bytes.
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import { baseType, fieldsOf, isList, type Operation, type Shape, type, typeOf } from "./mod.ts";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";

/**
 * Encodes a plain path in base64, as the box writes it.
 *
 * @throws {FbxError} `bad_argument` for a lone surrogate that represents no byte.
 *
 * @example
 * ```ts
 * import { encodePath } from "@fbx/fbx";
 *
 * console.log(encodePath("/Freebox/Vidéos")); // "L0ZyZWVib3gvVmlkw6lvcw=="
 * ```
 */
export function encodePath(plain: string): string {
  const bytes = plain.isWellFormed() ? encoder.encode(plain) : unescape(plain);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Decodes a path of the box to plain text. What is not base64 is returned unchanged: some boxes
 * write plain paths in some places.
 *
 * @example
 * ```ts
 * import { decodePath } from "@fbx/fbx";
 *
 * console.log(decodePath("L0ZyZWVib3gvVmlkw6lvcw==")); // "/Freebox/Vidéos"
 * ```
 */
export function decodePath(encoded: string): string {
  if (encoded.startsWith("/") || !BASE64.test(encoded)) return encoded;
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  try {
    return strict.decode(bytes);
  } catch {
    return escape(bytes);
  }
}

/** Encodes what is a path in the arguments of a call; the arguments themselves are left alone. */
export function encodePaths(operation: Operation, args: readonly unknown[]): readonly unknown[] {
  const { params, body, query } = operation;
  const shapes: (Shape | undefined)[] = [...Object.values(params), body ?? queryShape(query)];
  return args.map((value, index) => shapes[index] ? encodeIn(value, shapes[index]) : value);
}

/** Each path of a call that was encoded, in base64 as it is sent, and plain. */
export function pathsIn(
  operation: Operation,
  { params, payload }: { readonly params: readonly unknown[]; readonly payload: unknown },
): Map<string, string> {
  const found = new Map<string, string>();
  const { body, query } = operation;
  for (const [index, shape] of Object.values(operation.params).entries()) {
    gather(params[index], shape, found);
  }
  gather(payload, body ?? queryShape(query), found);
  return found;
}

const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The names of the fields that are paths or hold some, by type. */
const holders = new Map<string, boolean>();

/** Whether a value of that shape is a path or holds one. */
export function holdsPath(shape: Shape): boolean {
  const base = baseType(typeOf(shape));
  if (base === "base64") return true;
  if (typeof shape !== "string" && shape.fields) return Object.values(shape.fields).some(holdsPath);
  const known = holders.get(base);
  if (known !== undefined) return known;
  holders.set(base, false); // while it is being looked at: types may hold themselves
  const holds = Object.values(type(base)?.fields ?? {}).some(holdsPath);
  holders.set(base, holds);
  return holds;
}

function encodeIn(value: unknown, shape: Shape): unknown {
  if (!holdsPath(shape)) return value;
  const expression = typeOf(shape);
  if (isList(expression)) {
    if (!Array.isArray(value)) return value;
    const item = typeof shape === "string"
      ? baseType(shape)
      : { ...shape, type: expression.replace(/\[\]$/, "") };
    return value.map((each) => encodeIn(each, item));
  }
  if (baseType(expression) === "base64") {
    return typeof value === "string" && value.startsWith("/") ? encodePath(value) : value;
  }
  // a form may be handed over whole: a File, a FormData
  if (!isPlainObject(value)) return value;
  const encoded: Record<string, unknown> = { ...value };
  for (const [name, field] of Object.entries(fieldsOf(shape))) {
    if (encoded[name] !== undefined) encoded[name] = encodeIn(encoded[name], field);
  }
  return encoded;
}

function gather(value: unknown, shape: Shape, found: Map<string, string>): void {
  if (!holdsPath(shape)) return;
  if (Array.isArray(value)) { for (const item of value) gather(item, shape, found); }
  else if (baseType(typeOf(shape)) === "base64") {
    const plain = typeof value === "string" ? decodePath(value) : "";
    if (plain.startsWith("/") && plain !== value) found.set(String(value), plain);
  } else if (isPlainObject(value)) {
    for (const [name, field] of Object.entries(fieldsOf(shape))) gather(value[name], field, found);
  }
}

function queryShape(query: Operation["query"]): Shape {
  return { type: "object", fields: query };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !(value instanceof Blob) && !(value instanceof FormData);
}

/** Bytes that are not all UTF-8, each that is not as a lone surrogate. */
function escape(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((count) => isCharacter(bytes.subarray(at, at + count)));
    text += length === undefined
      ? String.fromCharCode(ESCAPED + (bytes[at] ?? 0))
      : strict.decode(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return text;
}

function isCharacter(bytes: Uint8Array): boolean {
  try {
    return strict.decode(bytes).length > 0;
  } catch {
    return false;
  }
}

function unescape(plain: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of plain) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= ESCAPED + 0x80 && code <= ESCAPED + 0xff) bytes.push(code - ESCAPED);
    else if (character.isWellFormed()) bytes.push(...encoder.encode(character));
    else {
      throw new FbxError(
        t`The path ${JSON.stringify(plain)} contains a lone surrogate that maps to no byte`,
        { code: "bad_argument" },
      );
    }
  }
  return Uint8Array.from(bytes);
}

/** Where Python's `surrogateescape` puts bytes. */
const ESCAPED = 0xdc00;
