// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * Every benchmark, as ratios to floors measured in the same run: `deno task bench [name …]`.
 *
 * @module
 */
import { calls } from "./calls.ts";
import { check } from "./check.ts";
import { coldStart } from "./cold_start.ts";
import { completion } from "./completion.ts";
import { discovery } from "./discovery.ts";
import { exporter } from "./exporter.ts";
import { files } from "./files.ts";
import { memory } from "./memory.ts";
import { monitor } from "./monitor.ts";
import { type Row, table } from "./row.ts";

const benches: Record<string, () => Promise<Row[]>> = {
  coldStart,
  completion,
  calls,
  discovery,
  memory,
  monitor,
  exporter,
  files,
  check,
};

const wanted = Deno.args.length > 0 ? Deno.args : Object.keys(benches);
const rows: Row[] = [];
for (const name of wanted) {
  const bench = benches[name];
  if (!bench) throw new Error(`There is no bench “${name}”: ${Object.keys(benches).join(", ")}`);
  console.error(`${name} …`);
  rows.push(...await bench());
}
console.log(table(rows));
