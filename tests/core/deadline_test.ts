import assert from "node:assert/strict";
import { deadline } from "../../lib/core/deadline.ts";
import { simulate } from "../../lib/simulator/mod.ts";

const mod = new URL("../../mod.ts", import.meta.url);

/** Runs a script against a box, and kills it when it does not end by itself. */
async function run(script: string): Promise<{ success: boolean; out: string }> {
  await using box = await simulate();
  const access = JSON.stringify({ url: box.url, appId: box.appId, token: box.appToken });
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(
    file,
    `import { Fbx } from "${mod}"; const access = ${access};${script}`,
  );
  try {
    const { success, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", "--no-check", `--allow-net=127.0.0.1:${box.port}`, file],
      signal: AbortSignal.timeout(8000), // less than the deadline of a call
    }).output();
    return { success, out: new TextDecoder().decode(stdout) };
  } finally {
    await Deno.remove(file);
  }
}

Deno.test("a program ends when its last call is done, and waits for no deadline", async () => {
  for (const end of ["await f.close()", "f.detach()", ""]) {
    const { success, out } = await run(`
      const f = await Fbx(access);
      await Promise.all([f.connection.status(), f.lan.config(), f.system.info({ timeout: 60_000 })]);
      await f.connection.status();
      ${end};
      console.log("done");
    `);
    assert.deepEqual([success, out], [true, "done\n"], end);
  }
});

Deno.test("deadlines ring in their order, those that were set later and end sooner first", async () => {
  const rung: string[] = [];
  const set = (name: string, timeout: number) => {
    const limit = deadline(timeout);
    limit.signal.addEventListener("abort", () => rung.push(name), { once: true });
    return limit;
  };
  const limits = [set("last", 120), set("first", 20), set("never", 60_000), set("second", 60)];
  const released = set("released", 30);
  released.release();
  await new Promise((resolve) => setTimeout(resolve, 250));
  assert.deepEqual(rung, ["first", "second", "last"]);
  for (const limit of limits) limit.release();
});

Deno.test("a deadline rings also when none was waited for in the meantime", async () => {
  deadline(20).release();
  await new Promise((resolve) => setTimeout(resolve, 60)); // its clock is over
  const limit = deadline(20);
  await new Promise((resolve) => limit.signal.addEventListener("abort", resolve, { once: true }));
  assert.match(limit.error("x", undefined).message, /no answer within 20 ms/);
  limit.release();
});
