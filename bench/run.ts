// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * Every benchmark, as ratios to floors measured in the same run: `deno task bench [--json] [name …]`.
 * A row is printed as soon as it is measured; one that fails or cannot run leaves the others alone.
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
import { monitor, mqtt } from "./monitor.ts";
import { line, type Row, Skipped } from "./row.ts";

const benches: Record<string, () => AsyncIterable<Row>> = {
  coldStart,
  completion,
  calls,
  discovery,
  memory,
  monitor,
  mqtt,
  exporter,
  files,
  check,
};

const json = Deno.args.includes("--json");
const named = Deno.args.filter((word) => word !== "--json");
for (const name of named) {
  if (Object.hasOwn(benches, name)) continue;
  console.error(`There is no benchmark “${name}”: ${Object.keys(benches).join(", ")}`);
  Deno.exit(2);
}
if (!json) {
  console.log(line(["what", "floor", "ours", "ratio", "aim"]));
  console.log(line(["---", "---", "---", "---", "---"]));
}
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    for await (const row of bench()) {
      const { what, floor, ours, ratio, aim } = row;
      console.log(json ? JSON.stringify(row) : line([what, floor, ours, ratio.toFixed(2), aim]));
    }
  } catch (error) {
    const missing = error instanceof Skipped || error instanceof Deno.errors.NotFound;
    console.error(`${name} ${missing ? "skipped" : "failed"}: ${(error as Error).message}`);
    if (!missing) Deno.exitCode = 1;
  }
}
