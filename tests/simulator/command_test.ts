import assert from "node:assert/strict";
import { simulateCommand } from "../../lib/cli/simulate.ts";
import { EXIT, type Io, UsageError } from "../../lib/cli/io.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { caller, insist, openSession, until } from "./client.ts";

/** A terminal that remembers what was written, and answers what it is told to. */
function desk(answer?: string) {
  const ctrlC = new AbortController();
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (line: string) => void err.push(line),
    ask: (question: string) => {
      err.push(question);
      return Promise.resolve(answer);
    },
    signal: ctrlC.signal,
  } as unknown as Io;
  return { io, out, err, stop: () => ctrlC.abort() };
}

Deno.test("fbx simulate --json prints one line when it is ready, and ends when told to", async () => {
  const { io, out, err, stop } = desk();
  const code = simulateCommand(["--json", "--port", "0", "--api-version", "8.0"], io);
  await until(() => out.length > 0);
  assert.equal(out.length, 1);
  assert.ok(out[0]?.endsWith("}\n"));
  const ready = JSON.parse(out[0] ?? "");
  assert.equal(ready.api_version, "8.0");
  assert.equal(ready.box_model, "fbxgw7-r1/full");
  assert.ok((await openSession(ready, ready.app_id, ready.app_token)).success);
  assert.deepEqual(err, []);
  stop();
  assert.equal(await code, EXIT.done);
  await assert.rejects(fetch(ready.url));
});

Deno.test("fbx simulate tells a person where the box is, on stderr", async () => {
  const { io, out, err, stop } = desk();
  const code = simulateCommand([], io);
  await until(() => err.length > 0);
  stop();
  assert.equal(await code, EXIT.done);
  assert.deepEqual(out, []);
  assert.match(err.join("\n"), /url +http:\/\/127\.0\.0\.1:\d+\n.*app_id/);
});

Deno.test("fbx simulate --grant manual asks the person at the terminal", async () => {
  for (const [answer, status] of [["y", "granted"], ["", "denied"], [undefined, "denied"]]) {
    const { io, out, err, stop } = desk(answer);
    const code = simulateCommand(["--json", "--grant", "manual"], io);
    await until(() => out.length > 0);
    const call = caller(JSON.parse(out[0] ?? ""));
    const app = { app_id: "x", app_name: "My app", app_version: "1", device_name: "My laptop" };
    const { track_id } = await insist(call, "POST", "login/authorize/", app);
    await until(async () =>
      (await insist(call, "GET", `login/authorize/${track_id}`)).status === status
    );
    assert.equal(err[0], "“My app” on “My laptop” asks for access. Grant? [y/N] ");
    stop();
    await code;
  }
});

Deno.test("fbx simulate refuses options that make no sense", async () => {
  const wrong: [words: string[], message: RegExp][] = [
    [["--api-version", "3.0"], /--api-version .*4\.0.*16\.0/],
    [["--port", "many"], /--port needs a number/],
    [["--grant", "perhaps"], /--grant .*auto, deny, timeout, manual/],
    [["--permissions", "calls,all"], /--permissions .*"all".*contacts/],
    [["--model", "minitel"], /--model .*fbxgw7-r1/],
    [["--session-tll", "1"], /session-tll.*--help/],
    [["now"], /now.*--help/],
  ];
  for (const [words, message] of wrong) {
    await assert.rejects(simulateCommand(words, desk().io), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, message);
      return true;
    });
  }
});

Deno.test("fbx simulate says so when the port is taken", async () => {
  await using freebox = await simulate();
  const { io, err } = desk();
  assert.equal(await simulateCommand(["--port", String(freebox.port)], io), EXIT.refused);
  assert.match(err.join(), new RegExp(`Port ${freebox.port} is taken`));
});

Deno.test("fbx simulate --help names every option, and shows a login", async () => {
  const { io, out } = desk();
  assert.equal(await simulateCommand(["--help"], io), EXIT.done);
  for (
    const word of ["--port", "--grant", "--seed", "--json", "openssl", "hmac", "X-Fbx-App-Auth"]
  ) {
    assert.ok(out.join().includes(word), word);
  }
});
