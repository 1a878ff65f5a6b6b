/**
 * Memory after many calls against memory after the first thousand.
 *
 * @module
 */
import { Fbx } from "../mod.ts";
import { startBox } from "./box.ts";
import type { Row } from "./row.ts";

/** Resident memory in MiB, early and late. */
export async function* memory(count = 100_000): AsyncGenerator<Row> {
  await using box = await startBox();
  await using f = await Fbx({ url: box.url, appId: box.app_id, token: box.app_token });
  const run = async (calls: number) => {
    for (let done = 0; done < calls; done++) await f.connection.status();
    return Deno.memoryUsage().rss / 2 ** 20;
  };
  const early = await run(10_000);
  const late = await run(count - 10_000);
  yield {
    what: `memory, MiB, after ${count} calls`,
    floor: `${early.toFixed(0)} (after 10000)`,
    ours: late.toFixed(0),
    ratio: late / early,
    aim: "≤ 1.1",
  };
}
