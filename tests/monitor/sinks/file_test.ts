import assert from "node:assert/strict";
import { openSinks } from "../../../lib/monitor/sinks/mod.ts";
import { readingOf } from "../../support/readings.ts";
import { until } from "../../support/until.ts";

async function open(address: string, folder: string, reported: string[] = []) {
  const [outbox] = await openSinks([address], {
    timeout: 1000,
    labels: true,
    patient: true,
    write: () => {},
    say: (line) => void reported.push(line),
    toPath: (path) => `${folder}/${path}`,
    pauses: { first: 5, longest: 20 },
  });
  assert.ok(outbox);
  return { outbox, push: (n: number) => outbox.push(readingOf("connection.status", { n })) };
}

async function numbers(path: string): Promise<number[]> {
  const text = await Deno.readTextFile(path);
  return text.trimEnd().split("\n").map((line) => JSON.parse(line).result.n);
}

Deno.test("file: writes a line for each reading, and begins a new file when it is full", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const { outbox, push } = await open("file:log.ndjson?max=1kB&keep=2", folder);
    for (let n = 100; n < 150; n++) push(n);
    await outbox.close(5000);
    const first = JSON.parse(
      (await Deno.readTextFile(`${folder}/log.ndjson`)).split("\n")[0] ?? "",
    );
    assert.deepEqual(Object.keys(first), ["time", "box", "command", "result"]);
    assert.equal(first.time, "2025-10-09T08:53:20.000Z");
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name).sort();
    assert.deepEqual(names, ["log.ndjson", "log.ndjson.1", "log.ndjson.2"]);
    const kept: number[] = [];
    for (const name of names.toReversed()) {
      assert.ok((await Deno.stat(`${folder}/${name}`)).size <= 1000);
      kept.push(...await numbers(`${folder}/${name}`));
    }
    assert.deepEqual(kept, kept.map((_, index) => 150 - kept.length + index));
    const again = await open("file:log.ndjson?max=1kB&keep=2", folder);
    again.push(150);
    await again.outbox.close(5000);
    assert.equal((await numbers(`${folder}/log.ndjson`)).at(-1), 150, "it goes on where it was");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("file: with keep=0 keeps only the newest file, within its size limit", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const { outbox, push } = await open("file:log.ndjson?max=1kB&keep=0", folder);
    for (let n = 100; n < 150; n++) push(n);
    await outbox.close(5000);
    const names = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    assert.deepEqual(names, ["log.ndjson"]);
    assert.ok((await Deno.stat(`${folder}/log.ndjson`)).size <= 1000);
    assert.equal((await numbers(`${folder}/log.ndjson`)).at(-1), 149);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("file: waits for a folder that is not there", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const reported: string[] = [];
    const { outbox, push } = await open("file:later/log.ndjson", folder, reported);
    for (let n = 0; n < 10; n++) push(n);
    await until("an attempt was made", () => reported.length > 0);
    assert.match(reported[0] ?? "", /^file:later\/log\.ndjson did not accept the result: .*kept/);
    await Deno.mkdir(`${folder}/later`);
    await until("all is written", () => outbox.size === 0 && reported.length > 1);
    await outbox.close(1000);
    assert.deepEqual(await numbers(`${folder}/later/log.ndjson`), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
