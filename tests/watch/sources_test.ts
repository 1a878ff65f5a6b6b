import assert from "node:assert/strict";
import { sensors } from "../../lib/watch/sources/levels.ts";
import { line } from "../../lib/watch/sources/line.ts";
import type { Source } from "../../lib/watch/source.ts";

/** The kinds that each of several readings brings, one after the other. */
function kindsOf({ compare }: Source, ...answers: unknown[]): string[][] {
  let before: unknown;
  return answers.map((answer) => {
    const { kept, changes } = compare({ before, answer, now: 1000 });
    before = JSON.parse(JSON.stringify(kept));
    return changes.map(({ kind }) => kind);
  });
}

Deno.test("a value at its limit is reported once, and again only after it was well for sure", () => {
  const at = (value: number) => ({ sensors: [{ id: "cpu", name: "CPU", value }] });
  const kinds = kindsOf(sensors, at(70), at(75), at(74), at(75), at(71), at(75));
  assert.deepEqual(kinds.map(({ length }) => length), [0, 1, 0, 0, 0, 1]);
});

Deno.test("a line and its connection are one outage, which ends when the connection is back", () => {
  const log = (...entries: [type: string, state: string, name: string][]) =>
    entries.map(([type, state, name], id) => ({
      id,
      date: id,
      type,
      state,
      link: name,
      conn: name,
    }));
  const begun: [string, string, string][] = [["conn", "up", "ftth_pub"]];
  const down: typeof begun = [["conn", "down", "ftth_pub"], ["link", "down", "ftth"]];
  // the backup takes over: the line itself is still away
  const back: typeof begun = [["conn", "up", "lte_pub"]];
  assert.deepEqual(
    kindsOf(line, log(...begun), log(...begun, ...down), log(...begun, ...down, ...back)),
    [[], ["line.down"], ["line.up"]],
  );
});
