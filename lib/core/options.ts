/**
 * Options as a caller without types may give them: each known by its name, and of its type.
 *
 * @module
 */
import { FbxError } from "./errors.ts";
import { t } from "../text/language.ts";
import { isObject } from "../text/own.ts";
import { didYouMean } from "../text/suggest.ts";

/** The type that each option of an object has. */
export type OptionTypes<Options> = Readonly<Record<keyof Options, OptionType>>;

/** What an option may be. */
export type OptionType = keyof typeof tests;

/** The options of a call. */
export const callOptionTypes = { signal: "signal", timeout: "milliseconds" } as const;

const tests = {
  any: { fits: () => true, words: () => "" },
  text: { fits: (value: unknown) => typeof value === "string", words: () => t`text` },
  truth: { fits: (value: unknown) => typeof value === "boolean", words: () => t`true or false` },
  number: { fits: (value: unknown) => typeof value === "number", words: () => t`a number` },
  count: {
    fits: (value: unknown) => value === Infinity || Number.isInteger(value) && Number(value) >= 0,
    words: () => t`a whole number from 0 up`,
  },
  positive: {
    fits: (value: unknown) => value === Infinity || Number.isInteger(value) && Number(value) > 0,
    words: () => t`a whole number from 1 up`,
  },
  milliseconds: {
    fits: (value: unknown) => typeof value === "number" && value > 0,
    words: () => t`a positive number of milliseconds (or Infinity)`,
  },
  function: { fits: (value: unknown) => typeof value === "function", words: () => t`a function` },
  object: {
    fits: isObject,
    words: () => t`an object`,
  },
  texts: {
    fits: (value: unknown) =>
      Array.isArray(value) && value.every((item) => typeof item === "string"),
    words: () => t`a list of texts`,
  },
  signal: {
    fits: (value: unknown) => value === null || value instanceof AbortSignal,
    words: () => t`an AbortSignal`,
  },
};

/**
 * Refuses options that are none: misspelt ones, and those of a wrong type.
 *
 * @param label What takes them: `Fbx()`, `register`.
 * @throws {FbxError} `bad_argument`, whose message names the option and what it takes.
 */
export function checkOptions<Options>(
  label: string,
  options: unknown,
  types: OptionTypes<Required<Options>>,
): asserts options is Options {
  if (!tests.object.fits(options)) {
    throw wrong(label, t`its options must be an object, not ${kindOf(options)}`);
  }
  for (const [name, value] of Object.entries(options as object)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(types, name)) {
      throw wrong(label, t`there is no option ${name}.` + didYouMean(name, Object.keys(types)));
    }
    const { fits, words } = tests[(types as Record<string, OptionType>)[name] ?? "any"];
    if (!fits(value)) throw wrong(label, t`${name} must be ${words()}, not ${shown(value)}`);
  }
}

/** Returns the kind of a value in words: `a list`, `null`, `number`. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? t`a list` : typeof value;
}

/** Numbers are shown; texts may be secret. */
function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : kindOf(value);
}

function wrong(label: string, reason: string): FbxError {
  return new FbxError(`${label}: ${reason}`, { code: "bad_argument", operation: label });
}
