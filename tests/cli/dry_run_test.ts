import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { fbx } from "../support/io.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;
const secret = "SECRET-TOKEN";

/** Runs the command as a process that may do nothing at all. */
async function dry(...words: string[]) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", cli, "--dry-run", ...words],
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

Deno.test("--dry-run prints the request, without any permission and without a token", async () => {
  const { code, out, err } = await dry(
    ...["-t", secret, "lan", "set-config", "--name", "Home"],
  );
  assert.deepEqual([code, err], [0, ""]);
  assert.equal(
    out,
    'PUT /api/v16/lan/config/\nContent-Type: application/json\n\n{\n  "name": "Home"\n}\n',
  );
  const file = await dry("-t", "f:nowhere.txt", "connection", "status");
  assert.deepEqual([file.code, file.out], [0, "GET /api/v16/connection/\n"]);
});

Deno.test("--dry-run shows the address that -u gives, and the query as it is sent", async () => {
  const words = ["contacts", "list", "--start", "0", "--limit", "10"];
  const { out } = await fbx(["--dry-run", "-u", "192.168.1.254", ...words]);
  assert.equal(out, "GET http://192.168.1.254/api/v16/contact/?start=0&limit=10\n");
  const url = "https://a.fbxos.fr:15628/api/v8/";
  const line = await fbx(["--dry-run", "-j", "-u", url, ...words]);
  assert.deepEqual(JSON.parse(line.out), {
    verb: "GET",
    url: "https://a.fbxos.fr:15628/api/v8/contact/",
    query: { start: "0", limit: "10" },
    body: null,
  });
});

Deno.test("--dry-run shows each path as it is sent, and plain beside it", async () => {
  const move = ["--dry-run", "fs", "mv", "/Freebox/a", "/Freebox/é"];
  const { out, err } = await fbx(move);
  assert.match(out, /^POST \/api\/v16\/fs\/mv\/\n/);
  assert.match(out, /^ {4}"L0ZyZWVib3gvYQ==" {2}# \/Freebox\/a$/m);
  assert.match(out, /^ {2}"dst": "L0ZyZWVib3gvw6k=" {2}# \/Freebox\/é$/m);
  assert.equal(err, "");
  const data = JSON.parse((await fbx([...move, "-j"])).out);
  assert.deepEqual(data.body, {
    mode: "both",
    files: ["L0ZyZWVib3gvYQ=="],
    dst: "L0ZyZWVib3gvw6k=",
  });
  assert.deepEqual(data.paths, {
    "L0ZyZWVib3gvYQ==": "/Freebox/a",
    "L0ZyZWVib3gvw6k=": "/Freebox/é",
  });
  const listed = await fbx(["--dry-run", "fs", "list", "/Freebox"]);
  assert.equal(listed.out, "GET /api/v16/fs/ls/L0ZyZWVib3g%3D  # /Freebox\n");
  const body = '{"files": ["L0ZyZWVib3gvYQ=="]}';
  const raw = await fbx(["--dry-run", "api", "POST", "fs/rm/", "--body", body]);
  assert.match(raw.out, /"L0ZyZWVib3gvYQ==" {2}# \/Freebox\/a$/m);
  // a text that looks like one is none
  const town = await fbx(["--dry-run", "contacts", "add-address", "1", "home", "--city", "Lyon"]);
  assert.equal(town.out.includes("#"), false, town.out);
});

Deno.test("--dry-run shows forms and files by their fields", async () => {
  const form = ["--dry-run", "download", "create", "--download-url", "http://a/b?c=d&e"];
  assert.equal(
    (await fbx(form)).out,
    "POST /api/v16/downloads/add\nContent-Type: application/x-www-form-urlencoded\n\n" +
      "download_url=http://a/b?c=d&e\n",
  );
  const { headers, body } = JSON.parse((await fbx([...form, "-j"])).out);
  assert.deepEqual(headers, { "Content-Type": "application/x-www-form-urlencoded" });
  assert.deepEqual(body, { download_url: "http://a/b?c=d&e" });
  const file = await Deno.makeTempFile({ suffix: ".torrent" });
  await Deno.writeTextFile(file, "12345");
  const upload = ["--dry-run", "download", "create-from-file", "--download-file", file];
  try {
    const { out } = await fbx(upload);
    assert.match(out, /Content-Type: multipart\/form-data\n\ndownload_file=\w+\.torrent \(5 by/);
    const { body: { download_file } } = JSON.parse((await fbx([...upload, "-j"])).out);
    assert.equal(download_file.size, 5);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("--dry-run shows every -c, api and what would open a WebSocket", async () => {
  const each = ["-c", "Connection.status()['rate_up']", "-c", "Contacts.delete(3)"];
  const lines = (await fbx(["--dry-run", "-j", ...each])).out.trimEnd().split("\n");
  assert.deepEqual(lines.map((line) => JSON.parse(line)), [
    { verb: "GET", path: "/api/v16/connection/", query: {}, body: null },
    { verb: "DELETE", path: "/api/v16/contact/3", query: {}, body: null },
  ]);
  const text = await fbx(["--dry-run", ...each]);
  assert.equal(text.out, "GET /api/v16/connection/\n\nDELETE /api/v16/contact/3\n");
  assert.equal(
    text.err,
    "Without --dry-run, this deletes contact 3 with its numbers, addresses, URLs and emails.",
  );
  const repeated = ["--dry-run", "-d", "1", "-s", "http://127.0.0.1:1/", "connection", "status"];
  assert.equal((await fbx(repeated)).out, "GET /api/v16/connection/\n");
  const api = ["--dry-run", "api", "get", "/api/v8/any/thing?a=1", "--query", "b=2"];
  assert.deepEqual(JSON.parse((await fbx([...api, "-j"])).out).query, { a: "1", b: "2" });
  assert.equal(
    (await fbx(["--dry-run", "vm", "console", "0"])).out,
    "GET /api/v16/vm/0/console\nSec-WebSocket-Protocol: binary\n",
  );
});

Deno.test("--dry-run changes nothing, and refuses what would be refused", async () => {
  await using box = await simulate();
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const names = async () => JSON.parse((await fbx([...at, "-j", "contacts", "list"])).out);
  const before = await names();
  for (
    const words of [["contacts", "delete", "1"], ["api", "DELETE", "contact/1"], [
      "-c",
      "Contacts.delete(1)",
    ]]
  ) {
    const { code, out } = await fbx([...at, "--dry-run", "--yes", ...words]);
    assert.deepEqual([code, out], [0, `DELETE ${box.url}/api/v16/contact/1\n`]);
    assert.equal(out.includes(box.appToken), false);
  }
  assert.deepEqual(await names(), before);
  const misspelt = ["--dry-run", "wifi", "set-config", "--mac-filter-state", "whitelits"];
  const refused = await fbx(misspelt);
  assert.deepEqual([refused.code, refused.out], [2, ""]);
  assert.match(refused.err, /whitelist/);
  assert.match((await fbx([...misspelt, "--no-validate"])).out, /whitelits/);
  assert.equal((await fbx(["--dry-run", "-u", "ftp://x", "connection", "status"])).code, 2);
});

Deno.test("what has no single request does nothing under --dry-run", async () => {
  for (
    const words of [
      ["upload", "README.md", "/Freebox/"],
      ["download", "/Freebox/a"],
      ["register"],
      ["discover"],
      ["events"],
      ["top"],
    ]
  ) {
    const { code, out, err } = await fbx([...words, "--dry-run"]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, new RegExp(`fbx ${words[0]} has no option --dry-run`));
  }
});
