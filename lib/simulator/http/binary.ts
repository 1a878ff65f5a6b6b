/**
 * Answers that are not JSON: files, whole or in part, and plain text.
 *
 * @module
 */
import type { Binary } from "../types.ts";
import type { Answer } from "./envelope.ts";

/** A plain text. */
export function text(body: string): Answer {
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

/** The range headers of a request. */
export interface Wanted {
  readonly range?: string | undefined;
  /** The file that a part is wanted of, by its tag or its date; the whole of any other one. */
  readonly "if-range"?: string | undefined;
}

/** A file, or the part of it that is wanted. */
export function binary(file: Binary, { range, "if-range": same }: Wanted = {}): Answer {
  const marks = marksOf(file);
  const isSame = same === undefined || same === marks.etag || same === marks["last-modified"];
  const part = isSame ? partOf(range, file.size) : undefined;
  if (part === "unsatisfiable") {
    return { status: 416, headers: { "content-range": `bytes */${file.size}` }, body: "" };
  }
  const { start, end } = part ?? { start: 0, end: file.size };
  return {
    status: part ? 206 : 200,
    headers: {
      "content-type": file.type,
      "content-length": end - start,
      "accept-ranges": "bytes",
      ...marks,
      ...(part ? { "content-range": `bytes ${start}-${end - 1}/${file.size}` } : {}),
      ...(file.fileName === undefined
        ? {}
        : { "content-disposition": `attachment; ${fileName(file.fileName)}` }),
    },
    body: typeof file.body === "function" ? file.body(start, end) : file.body.slice(start, end),
  };
}

/** Returns the validators of a file's version. */
function marksOf({ modified, size }: Binary): { etag?: string; "last-modified"?: string } {
  if (modified === undefined) return {};
  return {
    etag: `"${modified.toString(16)}-${size.toString(16)}"`,
    "last-modified": new Date(modified * 1000).toUTCString(),
  };
}

/** The part that a `Range` header asks for, from `start` up to but without `end`. */
function partOf(
  range: string | undefined,
  size: number,
): { start: number; end: number } | "unsatisfiable" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  return start < end ? { start, end } : "unsatisfiable";
}

/** Names a file in ASCII and in UTF-8 (RFC 6266), since names are often French. */
function fileName(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  return `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`;
}
