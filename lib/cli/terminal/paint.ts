/**
 * Colours of the terminal, or none.
 *
 * @module
 */

/** Gives a text a colour, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  warn(text: string): string;
  bad(text: string): string;
  down(text: string): string;
  up(text: string): string;
  /** The line that the keys go to. */
  inverse(text: string): string;
}

/** The terminal's own sixteen colours: they fit its background, light or dark. */
export const coloured: Paint = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
  good: (text) => `\x1b[32m${text}\x1b[39m`,
  warn: (text) => `\x1b[33m${text}\x1b[39m`,
  bad: (text) => `\x1b[31m${text}\x1b[39m`,
  down: (text) => `\x1b[36m${text}\x1b[39m`,
  up: (text) => `\x1b[35m${text}\x1b[39m`,
  inverse: (text) => `\x1b[7m${text}\x1b[27m`,
};

/** For `NO_COLOR`. */
export const plain: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  good: (text) => text,
  warn: (text) => text,
  bad: (text) => text,
  down: (text) => text,
  up: (text) => text,
  inverse: (text) => text,
};
