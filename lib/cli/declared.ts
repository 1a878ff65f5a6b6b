/**
 * What a command declares of itself: parsing, help, the man page and completions follow from it.
 *
 * @module
 */
import { type OptionGroup, optionGroups, type OptionName, type Words } from "./options.ts";
import type { Io } from "./io.ts";

/** What a word may be, for completions: a path here or on the box, a method, one of a few words. */
export type Kind =
  | "file"
  | "folder"
  /** `f:FILE` */
  | "token"
  /** `@FILE` */
  | "body"
  | "box-path"
  /** A file here, or a path on the box. */
  | "any-path"
  /** A path of the API. */
  | "api-path"
  | "box-name"
  | "event"
  /** A command, or a subsystem and after it one of its methods. */
  | "method"
  /** What `-c` takes. */
  | "expression"
  /** Names of fields of the result, between commas. */
  | "fields"
  | "nothing"
  | readonly string[];

/** An option, declared. */
export interface Option {
  readonly short?: string;
  /** What its value is called, such as `FILE`; a switch has none. */
  readonly value?: string;
  readonly about: string;
  readonly repeats?: boolean;
  readonly kind?: Kind;
}

/** A command, declared. */
export interface Command {
  /** Its words, as its help shows them: `FILE… /FOLDER/ON/THE/BOX/`. */
  readonly usage: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** Paragraphs; one that begins with two spaces is shown as it stands. */
  readonly about: readonly string[];
  /** How many words it takes after its name; none unless told. */
  readonly words?: readonly [least: number, most: number];
  /** What each of its words is, for completions; the last one repeats. */
  readonly kinds?: readonly Kind[];
  readonly options?: Readonly<Record<string, Option>>;
  /** The options of all commands that mean something here. */
  readonly takes: readonly (OptionGroup | OptionName)[];
  /** What some of those mean here in particular. */
  readonly meanings?: Readonly<Partial<Record<OptionName, string>>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  /** What its help says last, as `about`. */
  readonly notes?: readonly string[];
  run(words: Words, io: Io): Promise<number>;
}

/** The flags of a command's own, and whether each takes a value. */
export function ownFlags({ options = {} }: Command): ReadonlyMap<string, "value" | "bare"> {
  return new Map(
    Object.entries(options).map((
      [name, { value }],
    ) => [name, value === undefined ? "bare" : "value"]),
  );
}

/** The options of all commands that a command takes. */
export function takenOptions({ takes }: Pick<Command, "takes">): OptionName[] {
  const names = takes.flatMap((one) =>
    one in optionGroups ? optionGroups[one as OptionGroup] : [one]
  );
  return [...names as OptionName[], "help"];
}
