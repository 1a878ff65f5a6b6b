// @ts-check
/// <reference lib="dom" />
/**
 * The last hour, day, week or month, as the command tells it.
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
