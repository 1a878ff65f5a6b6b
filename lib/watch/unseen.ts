/**
 * New entries of a log of the box.
 *
 * @module
 */

/** An entry of a log. */
interface Entry {
  readonly id?: unknown;
}

/**
 * Returns the entries that were not seen before, and the keys of all to keep. An empty log keeps
 * those before: a box that has just started may not have read its log yet.
 *
 * @param date Of an entry, since ids begin again once a log is cleared.
 */
export function unseen<Item extends Entry>(
  log: readonly Item[],
  date: (entry: Item) => number,
  seen: readonly string[] | undefined,
): { fresh: Item[]; keys: readonly string[] } {
  const keyOf = (entry: Item) => `${String(entry.id)}@${date(entry)}`;
  const known = new Set(seen);
  const fresh = seen === undefined ? [] : log.filter((entry) => !known.has(keyOf(entry)));
  return {
    fresh: fresh.toSorted((a, b) => date(a) - date(b)),
    keys: log.length === 0 ? seen ?? [] : log.map(keyOf),
  };
}
