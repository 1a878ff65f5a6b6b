/**
 * Paths in base64 as in the API, and in plain text as inside the box. A name need not be valid
 * Unicode: invalid bytes become lone surrogates in plain text.
 *
 * @module
 */
import { decodePath as decode, encodePath as encode } from "../../catalogue/paths.ts";
import { Refusal } from "../types.ts";

/** A path of the API in plain text: `/Freebox/Photos`. Throws `path_not_found` if it is not base64. */
export function decodePath(path: unknown): string {
  const given = String(path ?? "").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(given) || given.length % 4 === 1 || given.startsWith("/")) {
    throw new Refusal("path_not_found", "Fichier ou dossier introuvable");
  }
  // Paths made with `echo … | base64` end in a newline; some of the documentation's examples do.
  return normalize(decode(given + "=".repeat(-given.length & 3)).replace(/\n$/, ""));
}

/** A plain path as the API writes it: standard base64 with padding. */
export function encodePath(path: string): string {
  return encode(path);
}

/** Joins a folder's path and a name. */
export function join(folder: string, name: string): string {
  return (folder === "/" ? "" : folder) + "/" + name;
}

/** Returns the folder of a path. */
export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The names that a path is made of. */
export function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** A name that may be given to a file or a folder; throws `invalid_request`. */
export function plainName(value: unknown): string {
  const name = String(value ?? "");
  const isPlain = name !== "" && name !== "." && name !== ".." && !/[/\0]/.test(name);
  if (isPlain && new TextEncoder().encode(name).length <= longest) return name;
  throw new Refusal("invalid_request", "Nom invalide");
}

/** What the file systems of a Freebox take, in bytes. */
const longest = 255;

function normalize(path: string): string {
  const out: string[] = [];
  for (const segment of segmentsOf(path)) {
    if (segment === "..") out.pop();
    else if (segment !== ".") out.push(segment);
  }
  return "/" + out.join("/");
}
