// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * Many simulated Freeboxes in one process: `deno run -A bench/boxes.ts COUNT` prints a line of JSON
 * with all of them, and runs until it is ended.
 *
 * @module
 */
import { simulate } from "../lib/simulator/mod.ts";

const boxes = [];
for (let seed = 1; seed <= Number(Deno.args[0] ?? 1); seed++) {
  const { url, appId, appToken } = await simulate({ seed, behaviours: [], sessionTtl: 1e6 });
  boxes.push({ url, app_id: appId, app_token: appToken });
}
console.log(JSON.stringify(boxes));
