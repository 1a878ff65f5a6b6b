/**
 * The version of fbx.
 *
 * @module
 */

/** The version of fbx, as in `deno.json`. */
export const version = "0.1.0";

/** The commit that a bundle or a binary was made from; empty when fbx runs from its sources. */
export const commit: string = "";
