/**
 * The exit codes of the command.
 *
 * @module
 */

/** The exit codes, with what each means. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, "done"],
  [1, "the box refused, or you answered no; for fbx diff: something differs"],
  [2, "wrong usage"],
  [3, "no box was found, it did not answer in time, or the connection broke"],
  [4, "not authorized: invalid token, missing permission, or registration denied or timed out"],
  [130, "interrupted by Ctrl-C"],
];
