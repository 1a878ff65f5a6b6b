/**
 * The forms that a result may be printed in.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { nearest } from "../../text/suggest.ts";
import { UsageError } from "../terminal/io.ts";

/** The formats of `--format`, with what each is. */
export const formats = {
  json: "indented JSON",
  ndjson: "JSON, a line for each item of a list",
  csv: "a header and a row for each item, as RFC 4180 has it",
  yaml: "YAML",
  table: "as on a terminal, in its full width where there is none",
} as const;

/** One of them. */
export type Format = keyof typeof formats;

/** Reads the value of `--format`. */
export function readFormat(text: string | undefined): Format | undefined {
  if (text === undefined || isFormat(text)) return text;
  const names = Object.keys(formats);
  const near = nearest(text, names);
  const hint = near === undefined ? "" : " " + t`Did you mean “${near}”?`;
  throw new UsageError(t`--format takes ${names.join(", ")}, not “${text}”.` + hint);
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(formats, text);
}
