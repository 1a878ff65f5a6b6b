/**
 * What a task declares: something that people want done, in their words, over the library.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Shape } from "../../catalogue/mod.ts";
import type { Command } from "../command.ts";
import type { Words } from "../args/options.ts";
import type { Io } from "../terminal/io.ts";

/** A task, declared. Its name is its key in `mod.ts`: one word, or several (`wifi guest`). */
export interface Task extends Omit<Command, "run"> {
  /** Does it; reads its words before it asks for the box, so that a wrong word needs none. */
  perform(context: Context): Promise<Done>;
}

/** What a task is done with. */
export interface Context extends Pick<Words, "flags" | "options"> {
  /** The words after its name. */
  readonly words: readonly string[];
  readonly io: Io;
  /**
   * The box, with an open session. Calls that change something ask first where the catalogue has
   * `consequences`, and are only printed by `--dry-run`, which answers with what would be sent.
   */
  box(): Promise<Fbx>;
  /**
   * Asks once whether to go on, in the task's own words (“This …”), in place of the
   * catalogue's `consequences` of its calls; with none, for what the task itself undoes, nothing is asked.
   */
  confirm(...does: string[]): Promise<void>;
}

/** What was done, or found. */
export interface Done {
  /** The object, for `-j` and other programs. */
  readonly result: unknown;
  /** What is now so, in a sentence: what people read in place of the object. */
  readonly says?: string;
  /** What may be wanted next, on stderr. */
  readonly hint?: string;
  /** What people read of it on a terminal, line by line; programs read the object. */
  readonly page?: readonly string[];
  /** Otherwise the object is shown as every result is: what is known of it, such as `LanHost[]`. */
  readonly shape?: Shape;
  /** What people read below the list. */
  readonly note?: string;
  /** What people read where the list is empty. */
  readonly nothing?: string;
}

/** The options of a task that only reads. */
export const reading = ["box", "json", "format", "select", "show-secrets"] as const;

/** The options of a task that changes something. */
export const changing = ["box", "json", "format", "select", "yes", "dry-run"] as const;
