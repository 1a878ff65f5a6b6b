import assert from "node:assert/strict";
import { splitWords } from "../../lib/cli/args/split_words.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { fbx } from "../support/io.ts";
import { startReceiver } from "../support/receiver.ts";
import { limited, until } from "../support/until.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken, "-d", "0.05"];
}

/** Runs `fbx watch` until `done` holds; misses a call once the box was read. */
async function watching(
  box: SimulatedFreebox,
  words: readonly string[],
  done: (out: string, err: string) => boolean | Promise<boolean>,
  name = "Sandy",
) {
  const folder = await Deno.makeTempDir();
  const state = `${folder}/state.json`;
  const controller = new AbortController();
  let out = "";
  const err: string[] = [];
  const io: Partial<Io> = {
    signal: controller.signal,
    out: (data) => void (out += data),
    err: (line) => void err.push(line),
  };
  try {
    const run = fbx([...at(box), "watch", "call", "--state", state, ...words], io);
    const isRead = () => Deno.stat(state).then(() => true, () => false);
    await until("the box was read", isRead);
    const entry = { id: 950, type: "missed", number: "0123456789", name, duration: 0, new: true };
    box.box.store.list("call/log").push({ ...entry, datetime: 1_790_000_000, contact_id: 0 });
    await until("it was done", () => done(out, err.join("\n")));
    controller.abort();
    const { code } = await limited(run);
    return { code, out, err: err.join("\n"), state: await Deno.readTextFile(state) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("fbx watch prints a line for each event, and JSON for programs", async () => {
  await using box = await simulate();
  const { code, out, err } = await watching(box, [], (out) => out.endsWith("\n"));
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /^2026-09-21 \d\d:\d\d:\d\d Missed call: Sandy, 0123456789\n$/);
  box.box.store.list("call/log").pop();
  const json = await watching(box, ["-j"], (out) => out.endsWith("\n"));
  assert.deepEqual(JSON.parse(json.out), {
    time: "2026-09-21T14:13:20.000Z",
    kind: "call.missed",
    name: "Sandy",
    id: 950,
    before: {},
    after: { number: "0123456789", seconds: 0 },
  });
});

Deno.test("fbx watch does not report twice what its state has", async () => {
  await using box = await simulate();
  const folder = await Deno.makeTempDir();
  const state = `${folder}/state.json`;
  try {
    const first = await watching(box, [], (out) => out !== "");
    await Deno.writeTextFile(state, first.state);
    const entry = { id: 951, type: "accepted", number: "0987654321", name: "Zoé", duration: 5 };
    box.box.store.list("call/log").push({ ...entry, datetime: 1_790_000_100, new: true });
    const controller = new AbortController();
    let out = "";
    const run = fbx([...at(box), "watch", "call", "--state", state], {
      signal: controller.signal,
      out: (data) => void (out += data),
    });
    await until("the call was reported", () => out !== "");
    controller.abort();
    await limited(run);
    assert.match(out, /^\S+ \S+ Call answered: Zoé, 0987654321, for 5 s\n$/);
    await Deno.writeTextFile(state, "{}");
    const broken = await limited(fbx([...at(box), "watch", "--state", state]));
    assert.equal(broken.code, 2);
    assert.match(broken.err, /is not a state of fbx watch/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx watch --run hands a name over in the environment, whatever is in it", async () => {
  await using box = await simulate();
  const folder = await Deno.makeTempDir();
  const file = `${folder}/it's here`;
  const name = `"; touch ${folder}/hacked; $(touch ${folder}/hacked) '`;
  const script = 'printf "%s %s %s" "$FBX_EVENT" "$FBX_AFTER_NUMBER" "$FBX_NAME" > "$1"';
  const quoted = `'${script}'`;
  try {
    const run = ["--on", "call.missed", "--run", `sh -c ${quoted} sh "${file}"`];
    const isWritten = () => Deno.readTextFile(file).then((text) => text !== "", () => false);
    const { code, err } = await watching(box, run, isWritten, name);
    assert.deepEqual([code, err], [0, ""]);
    assert.equal(await Deno.readTextFile(file), `call.missed 0123456789 ${name}`);
    const files = (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    assert.deepEqual(files, ["it's here"]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx watch reports a program that fails, and leaves other kinds alone", async () => {
  await using box = await simulate();
  const words = ["--on", "device", "--run", "false", "--on", "call", "--run", "sh -c 'exit 3'"];
  const { code, out, err } = await watching(box, words, (_out, err) => err !== "");
  assert.deepEqual([code, err], [0, "call.missed: sh failed with exit code 3"]);
  assert.match(out, /Missed call/);
});

Deno.test("fbx watch posts JSON, a template, or a notification", async () => {
  await using box = await simulate();
  await using receiver = await startReceiver();
  const words = [
    ...["--on", "call.missed", "--post", `${receiver.url}/json?who={name}`],
    ...["--post", `${receiver.url}/chat`, "--body", '{"text": "{text}"}'],
    ...["--ntfy", `${receiver.url}/topic`],
  ];
  const name = 'Sa"ndy & co';
  const isTaken = () => receiver.taken.length === 3;
  const { code, err } = await watching(box, words, isTaken, name);
  assert.deepEqual([code, err], [0, ""]);
  const by = (path: string) => receiver.taken.find((each) => each.path.startsWith(path))!;
  assert.equal(by("/json").path, "/json?who=Sa%22ndy%20%26%20co");
  assert.equal(JSON.parse(by("/json").body).after.number, "0123456789");
  const text = `Missed call: ${name}, 0123456789`;
  assert.deepEqual(JSON.parse(by("/chat").body), { text });
  assert.deepEqual([by("/topic").body, by("/topic").headers.title], [text, "call.missed"]);
});

Deno.test("fbx watch posts again when the receiver was away", async () => {
  await using box = await simulate();
  await using receiver = await startReceiver();
  await receiver.stop();
  const words = ["--on", "call", "--post", receiver.url];
  let isBack = false;
  const isTaken = async (out: string) => {
    if (out !== "" && !isBack) {
      isBack = true;
      await receiver.start();
    }
    return receiver.taken.length === 1;
  };
  const { err } = await watching(box, words, isTaken);
  assert.equal(err, "");
});

Deno.test("fbx watch reports a message that the receiver refuses, and posts it once", async () => {
  await using box = await simulate();
  await using receiver = await startReceiver();
  receiver.answer = (_request, response) => void response.writeHead(400).end("no");
  const words = ["--post", receiver.url];
  const { err } = await watching(box, words, (_out, err) => err !== "");
  assert.equal(err, `call.missed: ${receiver.url}: HTTP 400 (no)`);
  assert.equal(receiver.seen.length, 1);
});

Deno.test("fbx watch refuses what it cannot do", async () => {
  await using box = await simulate();
  const cases: [words: string[], why: RegExp][] = [
    [["call.mised"], /no kind of event call\.mised.*Did you mean “call\.missed”/],
    [["--on", "nothing"], /no kind of event nothing/],
    [["--run", "sh -c 'exit"], /A quote is not closed/],
    [["--post", "example.org"], /--post takes an address such as/],
    [["--ntfy", "https:"], /--ntfy takes an address such as/],
  ];
  for (const [words, why] of cases) {
    const { code, err } = await limited(fbx([...at(box), "watch", ...words]));
    assert.equal(code, 2, err);
    assert.match(err, why);
  }
});

Deno.test("splitWords() splits as a shell does, and gives nothing else a meaning", () => {
  const cases: [line: string, words: string[]][] = [
    ["a b", ["a", "b"]],
    ["  a  ''  ", ["a", ""]],
    [`a 'b c' "d \\"e\\" $F" g\\ h`, ["a", "b c", 'd "e" $F', "g h"]],
    ["a;b | $(c) > *", ["a;b", "|", "$(c)", ">", "*"]],
    [`a'b'"c"`, ["abc"]],
  ];
  for (const [line, words] of cases) assert.deepEqual(splitWords(line), words);
  for (const line of ["a 'b", 'a "b', " ", "a \\"]) assert.throws(() => splitWords(line), line);
});
