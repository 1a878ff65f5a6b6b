/**
 * Checks the words of a command against the catalogue before the box is searched; errors name the
 * flag or the word that was typed.
 *
 * @module
 */
import { labelOf } from "../../catalogue/operation.ts";
import { commandOf, kebabCase, type Operation } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { type Place, placeName, type Wording } from "../../catalogue/validate.ts";
import { prepare, type Prepared } from "../../client/prepare.ts";
import type { Io } from "../terminal/io.ts";

/** How the arguments were given: as flags, or as a whole. */
export type Spelling = "flags" | "whole";

/**
 * Prepares the call of a method: refuses arguments that the box would not understand, unless
 * everything is to be sent, and warns of those that are new to us.
 *
 * @throws {FbxError} `bad_argument`
 */
export function prepareCall(
  operation: Operation,
  args: readonly unknown[],
  { spelling, validate }: { spelling: Spelling; validate: boolean },
  io: Io,
): Prepared {
  const prepared = prepare(operation, args, validate ? wordingOf(operation, spelling) : undefined);
  for (const text of prepared.warnings) io.err(t`warning: ${text}`);
  return prepared;
}

function wordingOf(operation: Operation, spelling: Spelling): Wording {
  const anyway = t`--no-validate sends it anyway`;
  return spelling === "flags"
    ? { label: commandOf(operation), name: (place) => flagOf(place, operation), anyway }
    : { label: labelOf(operation), name: placeName, anyway };
}

/** `--mac-filter-state`, `--config: channel_width`, or the word for a path parameter. */
function flagOf([first, ...rest]: Place, { params }: Operation): string {
  if (typeof first !== "string" || Object.hasOwn(params, first)) {
    return placeName(first === undefined ? [] : [first]);
  }
  const flag = `--${kebabCase(first)}`;
  return rest.length === 0 ? flag : `${flag}: ${placeName(rest)}`;
}
