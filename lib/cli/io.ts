/**
 * What a command may touch: its words, its two outputs, its terminal and the signal that ends it.
 *
 * @module
 */

/** Exit codes of the command. */
export const EXIT = { done: 0, refused: 1, usage: 2, noBox: 3, unauthorized: 4 } as const;

/** The world of a command; tests hand in their own. */
export interface Io {
  /** Writes data to stdout, as it is. */
  out(text: string): void | Promise<void>;
  /** Writes words to stderr, a line each. */
  err(line: string): void;
  /** stdout is a terminal. */
  readonly outIsTerminal: boolean;
  /** stderr is a terminal. */
  readonly errIsTerminal: boolean;
  /** A person sits at stdin. */
  readonly interactive: boolean;
  /** Asks a question on stderr and returns the line that was typed; `undefined` at the end of stdin. */
  ask(question: string): Promise<string | undefined>;
  /** Aborted by Ctrl-C and by a request to terminate. */
  readonly signal: AbortSignal;
}
