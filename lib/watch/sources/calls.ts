/**
 * Telephone calls, by the box's log of them.
 *
 * @module
 */
import { items, type Loose, number, text } from "../../core/loose.ts";
import type { CallEntry } from "../../client/types.gen.ts";
import { source } from "../source.ts";
import { unseen } from "../unseen.ts";

/** Calls from outside. */
export const calls = source<readonly CallEntry[], readonly string[]>({
  name: "calls",
  kinds: ["call.missed", "call.received"],
  every: 10,
  read: (f, options) => f.call.list(options),
  compare({ before, answer }) {
    const { fresh, keys } = unseen(items(answer), dateOf, before);
    const incoming = fresh.filter(({ type }) => type === "missed" || type === "accepted");
    return {
      kept: keys,
      changes: incoming.map((call) => ({
        kind: call.type === "missed" ? "call.missed" : "call.received",
        ...dateOf(call) > 0 ? { date: dateOf(call) } : {},
        name: text(call.name) || text(call.number),
        ...typeof call.id === "number" ? { id: call.id } : {},
        before: {},
        after: { number: text(call.number), seconds: number(call.duration) ?? 0 },
      })),
    };
  },
});

function dateOf({ datetime }: Loose<CallEntry>): number {
  return datetime ?? 0;
}
