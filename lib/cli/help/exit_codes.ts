/**
 * The exit codes of the command.
 *
 * @module
 */

/** The exit codes, with what each means. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, "done"],
  [1, "the box refused; or you said no when asked"],
  [2, "wrong usage"],
  [3, "no box was found, it did not answer in time, or the connection broke"],
  [4, "not authorized: token, permission, a person's no, or nobody at the front panel"],
  [130, "interrupted by Ctrl-C"],
];
