/**
 * The words of a command, compared with the catalogue before the box is looked for; what is wrong is
 * told of the flag or the word that was typed.
 *
 * @module
 */
import { labelOf } from "../../catalogue/operation.ts";
import { commandOf, kebabCase, type Operation } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { type Place, placeName, validate } from "../../catalogue/validate.ts";
import type { Io } from "../terminal/io.ts";

/** How the arguments were given: as flags, or as a whole. */
export type Spelling = "flags" | "whole";

/**
 * Refuses arguments that the box would not understand, and warns of those that are new to us.
 *
 * @throws {FbxError} `bad_argument`
 */
export function validateArguments(
  operation: Operation,
  args: readonly unknown[],
  spelling: Spelling,
  io: Io,
): void {
  const count = Object.keys(operation.params).length;
  validate(operation, { params: args.slice(0, count), payload: args[count] }, {
    label: spelling === "flags" ? commandOf(operation) : labelOf(operation),
    name: spelling === "flags" ? (place) => flagOf(place, operation) : placeName,
    anyway: t`--no-validate sends it anyway`,
    warn: (text) => io.err(t`warning: ${text}`),
  });
}

/** `--mac-filter-state`, `--config: channel_width`, or the word for a path parameter. */
function flagOf([first, ...rest]: Place, { params }: Operation): string {
  if (typeof first !== "string" || Object.hasOwn(params, first)) {
    return placeName(first === undefined ? [] : [first]);
  }
  const flag = `--${kebabCase(first)}`;
  return rest.length === 0 ? flag : `${flag}: ${placeName(rest)}`;
}
