/**
 * Outages of the line, by the box's own log of them, and its public address.
 *
 * @module
 */
import { items, type Loose, text } from "../../core/loose.ts";
import type { ConnectionLog, ConnectionStatus } from "../../client/types.gen.ts";
import { type Change, source, type Values } from "../source.ts";
import { unseen } from "../unseen.ts";

interface Log {
  readonly seen: readonly string[];
  /** Which lines and connections are down, and since when the first of them is. */
  readonly down: readonly string[];
  readonly since: number;
}

/** Outages: nothing that the log still has is lost. */
export const line = source<readonly ConnectionLog[], Log>({
  name: "line",
  kinds: ["line.down", "line.up"],
  every: 15,
  read: (f, options) => f.connection.logs(options),
  compare({ before, answer }) {
    const log = items(answer).filter(({ date }) => typeof date === "number");
    const { fresh, keys } = unseen(log, dateOf, before?.seen);
    const begun = before ?? { seen: keys, down: [], since: 0 };
    const entries = before === undefined ? log.toSorted((a, b) => dateOf(a) - dateOf(b)) : fresh;
    const { changes, ...now } = entries.reduce<State>(step, { ...begun, changes: [] });
    return { kept: { ...now, seen: keys }, changes: before === undefined ? [] : changes };
  },
});

type State = Log & { readonly changes: readonly Change[] };

/** A line takes its connection with it: one outage; it ends when the connection is there again. */
function step(state: State, entry: Loose<ConnectionLog>): State {
  const key = `${text(entry.type)} ${nameOf(entry)}`;
  const date = dateOf(entry);
  if (entry.state === "down") {
    const isFirst = state.down.length === 0;
    return {
      ...state,
      down: [...state.down.filter((other) => other !== key), key],
      since: isFirst ? date : state.since,
      changes: isFirst
        ? [...state.changes, change("line.down", entry, { state: "up" }, { state: "down" })]
        : state.changes,
    };
  }
  const down = entry.type === "conn" ? [] : state.down.filter((other) => other !== key);
  const isOver = state.down.length > 0 && down.length === 0;
  const after = { state: "up", seconds: date - state.since };
  const changes = isOver
    ? [...state.changes, change("line.up", entry, { state: "down" }, after)]
    : state.changes;
  return { ...state, down, changes };
}

function change(
  kind: Change["kind"],
  entry: Loose<ConnectionLog>,
  before: Values,
  after: Values,
): Change {
  const about = { type: text(entry.type), link: nameOf(entry) };
  return {
    kind,
    date: dateOf(entry),
    name: nameOf(entry),
    ...typeof entry.id === "number" ? { id: entry.id } : {},
    before,
    after: { ...after, ...about },
  };
}

function nameOf({ type, link, conn }: Loose<ConnectionLog>): string {
  return text(type === "link" ? link : conn);
}

function dateOf({ date }: Loose<ConnectionLog>): number {
  return date ?? 0;
}

const families = ["ipv4", "ipv6"] as const;

/** The public addresses; a line that is down has none, which is no change. */
export const address = source<ConnectionStatus, Readonly<Record<string, string>>>({
  name: "address",
  kinds: ["ip.changed"],
  every: 15,
  read: (f, options) => f.connection.status(options),
  compare({ before = {}, answer }) {
    const told = families.map((family) => [family, text(answer[family])] as const)
      .filter(([, address]) => address !== "");
    return {
      kept: { ...before, ...Object.fromEntries(told) },
      changes: told.filter(([family, address]) => before[family] && before[family] !== address)
        .map(([family, address]) => ({
          kind: "ip.changed",
          name: address,
          before: { [family]: before[family] },
          after: { [family]: address },
        })),
    };
  },
});
