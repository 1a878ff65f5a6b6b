import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { findMethod } from "../../lib/catalogue/mod.ts";
import { normalize } from "../../lib/catalogue/normalize.ts";
import { boxAndClient } from "../support/box.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";
import { Fbx } from "../../mod.ts";

Deno.test("normalize() makes a list of what a box sends for an empty one", () => {
  for (const sent of [undefined, null, {}, ""]) assert.deepEqual(normalize(sent, "LanHost[]"), []);
  assert.deepEqual(normalize([1], "int[]"), [1]);
});

Deno.test("normalize() restores empty lists inside an object, and inside the items of a list", () => {
  assert.deepEqual(normalize({ enabled: true, options: {} }, "DhcpConfig"), {
    enabled: true,
    options: [],
  });
  assert.deepEqual(normalize({ bind_usb_ports: "" }, "VM"), { bind_usb_ports: [] });
  const hosts = [{ id: "a", names: {} }, { id: "b" }];
  assert.deepEqual(normalize(hosts, "LanHost[]"), [{ id: "a", names: [] }, { id: "b" }]);
  const download = { blocklist: { sources: {} }, throttling: { schedule: {} } };
  assert.deepEqual(normalize(download, "DownloadConfiguration"), {
    blocklist: { sources: [] },
    throttling: { schedule: [] },
  });
});

Deno.test("normalize() takes the object out of a list of one", () => {
  assert.deepEqual(normalize([{ id: "x" }], "NotificationTarget"), { id: "x" });
});

Deno.test("normalize() leaves alone what is as it should be", () => {
  assert.equal(normalize(0, "int"), 0);
  assert.equal(normalize("", "string"), "");
  assert.equal(normalize(undefined, "LanConfig"), undefined);
  assert.deepEqual(normalize({ info: { upnp: {} } }, "LanHost"), { info: { upnp: {} } });
  assert.deepEqual(normalize({ a: {} }, "map<LoginPermission>"), { a: {} });
});

Deno.test("normalize() wraps the bare list of an older box, also where nothing is in it", () => {
  const shape = findMethod("fs", "list")?.result ?? "";
  for (const sent of [undefined, null, "", {}, [], { entries: {} }, { entries: null }]) {
    assert.deepEqual(normalize(sent, shape), { entries: [] }, JSON.stringify(sent));
  }
  const path = "L0ZyZWVib3g=";
  assert.deepEqual(normalize([{ path }], shape), { entries: [{ path: "/Freebox" }] });
  const page = { entries: [{ path }], cursor: "x" };
  assert.deepEqual(normalize(page, shape), { entries: [{ path: "/Freebox" }], cursor: "x" });
});

Deno.test("a bare list of files from a box before API 15 is wrapped", async () => {
  await using pair = await boxAndClient({ apiVersion: "14.0" });
  const { box, f } = pair;
  assert.ok(Array.isArray(await f.request("GET", "fs/ls/L0ZyZWVib3g=")));
  const { entries } = await f.fs.list("/Freebox");
  assert.ok(entries.some(({ path }) => path === "/Freebox/Vidéos"));
  await f.fs.mkdir({ parent: "/Freebox", dirname: "old" });
  await f.fs.mkdir({ parent: "/Freebox/old", dirname: "empty" });
  await f.fs.upload("/Freebox/old/a.txt", new TextEncoder().encode("a"));
  assert.deepEqual((await f.fs.list("/Freebox/old/empty")).entries, []);
  const folder = await Deno.makeTempDir();
  try {
    const access = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const place = `${folder}/copy`;
    const saved = await fbx(["download", "/Freebox/old", place, ...access]);
    assert.equal(saved.code, 0, saved.err);
    assert.equal(await Deno.readTextFile(`${place}/a.txt`), "a");
    assert.ok((await Deno.stat(`${place}/empty`)).isDirectory);
    const listed = await fbx(["fs", "list", "/Freebox/old", "-j", ...access]);
    assert.deepEqual(
      JSON.parse(listed.out).entries.map(({ path }: { path: string }) => path),
      ["/Freebox/old/a.txt", "/Freebox/old/empty"],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

Deno.test("f.fs.list() gives a list also where a box sends no result", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  await using door = await openDoor({
    behind: box.url,
    answers: { "^fs/ls/": { result: undefined } },
  });
  await using f = await Fbx({ ...box.access, url: door.url });
  assert.deepEqual(await f.fs.list("/Freebox"), { entries: [] });
});
