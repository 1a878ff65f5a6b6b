import assert from "node:assert/strict";
import type { Io } from "../../lib/cli/terminal/io.ts";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { boxAndClient } from "../support/box.ts";
import { fbx, type Outcome } from "../support/io.ts";
import { startReceiver } from "../support/receiver.ts";
import { until } from "../support/until.ts";

function at(box: SimulatedFreebox): string[] {
  return ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
}

/** A terminal with these answers, and the questions asked on it. */
function terminal(...answers: (string | undefined)[]) {
  const asked: string[] = [];
  const io: Partial<Io> = {
    interactive: true,
    ask(question) {
      asked.push(question);
      return Promise.resolve(answers.shift());
    },
  };
  return { asked, io };
}

/** There is no box: a search ends with exit code 3. */
const nowhere = ["-n", "-u", "http://127.0.0.1:1", "-t", "x"];

Deno.test("a deletion asks, and names what it deletes; no leaves the box as it is", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const [contact] = await f.contacts.list();
  assert.ok(contact);
  const id = String(contact.id);
  const words = [...at(box), "contacts", "delete", id];
  for (const answer of ["n", "", "maybe", "yellow", "ouf", undefined]) {
    const { asked, io } = terminal(answer);
    const { code, out, err } = await fbx(words, io);
    assert.deepEqual(asked, [
      `This deletes contact ${id} (${contact.display_name}) with its numbers, addresses, URLs and emails. Go on? [y/N] `,
    ]);
    assert.deepEqual([code, out, err.trim()], [1, "", "Nothing was changed."]);
    assert.equal((await f.contacts.get(contact.id)).display_name, contact.display_name);
  }
  const { io } = terminal(" Yes ");
  assert.equal((await fbx(words, io)).code, 0);
  await assert.rejects(f.contacts.get(contact.id), { code: "noent" });
});

Deno.test("without a terminal --yes is needed, and without it no box is looked for", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const refused = await fbx([...nowhere, "system", "reboot"]);
  assert.equal(refused.code, 2);
  assert.equal(
    refused.err,
    "This restarts the box: internet, telephone and TV are unavailable for some minutes. " +
      "Not sent. Pass --yes (-y) to confirm.",
  );
  assert.equal((await fbx([...nowhere, "system", "reboot", "--yes"])).code, 3);
  const before = await f.contacts.list();
  for (const yes of ["--yes", "-y"]) {
    const [contact] = await f.contacts.list();
    const { code, err } = await fbx([...at(box), "contacts", "delete", String(contact?.id), yes]);
    assert.deepEqual([code, err], [0, ""]);
  }
  assert.equal((await f.contacts.list()).length, before.length - 2);
});

Deno.test("a change asks only if its values cannot be undone", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  assert.equal((await fbx([...at(box), "wifi", "set-config", "--enabled"])).code, 0);
  const off = await fbx([...at(box), "wifi", "set-config", "--no-enabled"]);
  assert.equal(off.code, 2);
  assert.match(off.err, /^This switches the Wi-Fi off: .+ Not sent/);
  assert.equal((await f.wifi.config()).enabled, true);
  const both = ["--no-enabled", "--mac-filter-state", "whitelist"];
  const { asked, io } = terminal("y");
  assert.equal((await fbx([...at(box), "wifi", "set-config", ...both], io)).code, 0);
  assert.match(asked.join(), /^This switches the Wi-Fi off: .+; keeps every unlisted device/);
  assert.equal((await f.wifi.config()).enabled, false);
  const nested = JSON.stringify({ config: { key: "correct horse" } });
  const bss = await fbx([...nowhere, "wifi", "update-bss", "00:24:D4:AA:BB:CC", "--body", nested]);
  assert.match(bss.err, /^This changes how devices join Wi-Fi network 00:24:D4:AA:BB:CC/);
});

Deno.test("fbx api finds the operation that a verb and a path come to", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const [contact] = await f.contacts.list();
  const refusals: [words: string[], says: RegExp][] = [
    [["DELETE", `contact/${contact?.id}`], /^This deletes contact \d+ with/],
    [["delete", `/api/v8/contact/${contact?.id}`], /^This deletes contact \d+ with/],
    [["POST", "system/reboot/"], /^This restarts the box/],
    [["POST", "system/reboot"], /^This restarts the box/],
    [["PUT", "wifi/config/", "--body", '{"enabled": false}'], /^This switches the Wi-Fi off/],
    [
      ["POST", "fs/rm/", "--body", '{"files": ["L0ZyZWVib3gvYQ==", "/b", "/c", "/d"]}'],
      /^This deletes \/Freebox\/a, \/b, \/c and 1 more permanently/,
    ],
    [["DELETE", "brand/new/3"], /^This deletes brand\/new\/3, which is unknown to fbx/],
    [["DELETE", "brand/%zz"], /^This deletes brand\/%zz, which is unknown to fbx/],
  ];
  for (const [words, says] of refusals) {
    const { code, err } = await fbx([...nowhere, "api", ...words]);
    assert.match(err, says);
    assert.equal(code, 2);
  }
  const harmless = await fbx([...at(box), "api", "PUT", "wifi/config/", "--body", "{}"]);
  assert.equal(harmless.code, 0, harmless.err);
  const words = [...at(box), "api", "DELETE", `contact/${contact?.id}`];
  assert.equal((await fbx(words, terminal("n").io)).code, 1);
  await f.contacts.get(contact?.id ?? 0);
  assert.equal((await fbx([...words, "-y"])).code, 0);
  await assert.rejects(f.contacts.get(contact?.id ?? 0), { code: "noent" });
});

Deno.test("-c asks on a terminal, once for all, and runs as with pyfbx where there is none", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const [first, second, third] = await f.contacts.list();
  const expression = (id: unknown) => ["-c", `Contacts.Delete_a_contact(${id})`];
  const both = [...at(box), ...expression(first?.id), ...expression(second?.id)];
  const { asked, io } = terminal("n");
  const declined = await fbx(both, io);
  assert.deepEqual([declined.code, asked.length], [1, 1]);
  assert.ok(asked[0]?.includes(`deletes contact ${first?.id} (${first?.display_name}) `), asked[0]);
  assert.ok(
    asked[0]?.includes(`deletes contact ${second?.id} (${second?.display_name}) `),
    asked[0],
  );
  await f.contacts.get(first?.id ?? 0);
  assert.equal((await fbx(both)).code, 0);
  await assert.rejects(f.contacts.get(second?.id ?? 0), { code: "noent" });
  const sure = terminal();
  assert.equal((await fbx([...at(box), ...expression(third?.id), "--yes"], sure.io)).code, 0);
  assert.deepEqual(sure.asked, []);
});

Deno.test("a method that is repeated asks once, before the first time", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await using receiver = await startReceiver();
  assert.equal((await fbx([...nowhere, "-d", "1", "call", "delete-all"])).code, 2);
  const end = new AbortController();
  const { asked, io } = terminal("yes", "no", "no");
  const sent = ["-d", "0.05", "-s", `${receiver.url}/json`, "call", "delete-all"];
  const running = fbx([...at(box), ...sent], { ...io, signal: end.signal });
  await until("the log is empty", async () => (await f.call.list()).length === 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  end.abort();
  await running;
  assert.deepEqual(asked, ["This deletes every call in the log. Go on? [y/N] "]);
});

Deno.test("files: --force confirms replacing, and rm still asks", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  await f.fs.upload("/Freebox/a.txt", new Blob(["new"]));
  await f.fs.mkdir({ parent: "/Freebox", dirname: "b" });
  await f.fs.upload("/Freebox/b/a.txt", new Blob(["old"]));
  const content = async () => await (await f.fs.download("/Freebox/b/a.txt")).text();
  const copy = [...at(box), "fs", "cp", "/Freebox/a.txt", "/Freebox/b"];
  const refused = await fbx([...copy, "--mode", "overwrite"]);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /^This replaces files with the same name in \/Freebox\/b\. Not sent/);
  assert.equal(await content(), "old");
  assert.equal((await fbx([...copy, "--force"])).code, 0);
  assert.equal(await content(), "new");
  const remove = [...at(box), "fs", "rm", "/Freebox/a.txt", "/Freebox/b/a.txt"];
  const kept = await fbx([...remove, "--force"]);
  assert.match(kept.err, /^This deletes \/Freebox\/a\.txt, \/Freebox\/b\/a\.txt permanently/);
  assert.equal(await content(), "new");
  assert.equal((await fbx([...remove, "-y"])).code, 0);
  await assert.rejects(content(), { code: "path_not_found" });
});

Deno.test("fbx monitor refuses commands that cannot be undone without --yes", async () => {
  const file = await Deno.makeTempFile({ suffix: ".toml" });
  const run = '["connection status", "call delete-all", "System.reboot()"]';
  await Deno.writeTextFile(
    file,
    `[[poll]]\nevery = 10\nrun = ${run}\n[box.home]\nurl = "http://127.0.0.1:1"\ntoken = "x"\n`,
  );
  try {
    const { code, err } = await fbx(["monitor", file, "--check"]);
    assert.equal(code, 2);
    assert.match(
      err,
      /poll\[0\]\.run: “call delete-all” would run at every update, and it deletes/,
    );
    assert.match(
      err,
      /poll\[0\]\.run: “System\.reboot\(\)” would run at every update, and it rest/,
    );
    assert.equal(err.includes("connection status"), false);
    const confirmed = await fbx(["monitor", file, "--check", "--yes"]);
    assert.equal(confirmed.code, 0, confirmed.err);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("Ctrl-C at the question changes nothing", async () => {
  const end = new AbortController();
  const io = {
    interactive: true,
    signal: end.signal,
    ask() {
      setTimeout(() => end.abort(), 10);
      return new Promise<undefined>(() => {});
    },
  };
  const { code }: Outcome = await fbx([...nowhere, "system", "shutdown"], io);
  assert.equal(code, 130);
});

const tmux = await new Deno.Command("tmux", { args: ["-V"] }).output().then(
  ({ success }) => success,
  () => false,
);

Deno.test({
  name: "the question is answered on a terminal (needs tmux)",
  ignore: !tmux,
  async fn() {
    await using pair = await boxAndClient();
    const { box, f } = pair;
    const name = `fbx-care-${box.port}`;
    const run = async (...args: string[]) => {
      const { stdout } = await new Deno.Command("tmux", { args: ["-L", name, ...args] }).output();
      return new TextDecoder().decode(stdout);
    };
    const screen = (wanted: RegExp) =>
      until(`${wanted}`, async () => wanted.test(await run("capture-pane", "-p", "-J")));
    const cli = new URL("../../cli.ts", import.meta.url).pathname;
    const words = [Deno.execPath(), "run", "-A", "--no-check", cli, ...at(box)].join(" ");
    const type = (line: string) => run("send-keys", line, "Enter");
    const calls = async () => (await f.call.list()).length;
    const before = await calls();
    assert.ok(before > 0);
    try {
      await run("new-session", "-d", "-x", "120", "-y", "30", "env", "PS1=READY> ", "sh");
      await screen(/READY>/);
      await type(`f() { ${words} call delete-all "$@"; echo "code $?"; }`);
      const question = /This deletes every call in the log\. Go on\? \[y\/N\] ?$/;
      const ask = async (round: number) => {
        await type(`clear; echo round ${round}; f`);
        await screen(new RegExp(`^round ${round}\n${question.source}`, "m"));
      };
      await ask(1);
      await type("n");
      await screen(/\[y\/N\] n\nNothing was changed\.\ncode 1/);
      await ask(2);
      await run("send-keys", "C-d");
      await screen(/\[y\/N\]\s*\nNothing was changed\.\ncode 1/);
      await ask(3);
      await run("send-keys", "C-c");
      await screen(/code 130/);
      await type("clear; f --dry-run");
      await screen(/POST http:.*call\/log\/delete_all\/[^]*code 0/);
      assert.equal(await calls(), before);
      await ask(4);
      await type("y");
      await screen(/code 0/);
      assert.equal(await calls(), 0);
    } finally {
      await run("kill-server");
    }
  },
});

Deno.test("control characters in the name of a file are escaped", async () => {
  const { code, err } = await fbx([...nowhere, "fs", "rm", "/Freebox/\x1b[2Ja"]);
  assert.equal(code, 2);
  assert.match(err, /deletes \/Freebox\/\?\[2Ja permanently/);
});

Deno.test("what takes the network away by other words is asked about as well", async () => {
  const ways: [asked: RegExp | undefined, words: string[]][] = [
    [/changes how devices join/, [
      "wifi",
      "update-bss",
      "00:24:D4:AA:BB:CC",
      "--body",
      '{"use_shared_params":true}',
    ]],
    [
      /changes how devices join/,
      [
        "wifi",
        "update-bss",
        "00:24:D4:AA:BB:CC",
        "--body",
        '{"config":{"use_default_config":true}}',
      ],
    ],
    [/puts the whole box on standby/, ["standby", "set-config", "--planning-mode", "suspend"]],
    [undefined, ["standby", "set-config", "--planning-mode", "wifi_off"]],
  ];
  for (const [asked, words] of ways) {
    const { code, err } = await fbx([...nowhere, ...words]);
    assert.equal(code, asked === undefined ? 3 : 2, err);
    if (asked !== undefined) assert.match(err, asked);
  }
});
