// @ts-check
/// <reference lib="dom" />
/**
 * The last hour, day, week or month, from the server.
 *
 * @module
 */

/** @typedef {import("../history.ts").History} History */
/** @typedef {import("../history.ts").Range} Range */

/**
 * @param {Range} range
 * @returns {Promise<History>}
 */
export async function fetchHistory(range) {
  const response = await fetch(`history?range=${range}`);
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}
