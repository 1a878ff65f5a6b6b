/**
 * The version of fbx.
 *
 * @module
 */

/** The version of fbx, as in `deno.json`. */
export const version = "0.1.0";
