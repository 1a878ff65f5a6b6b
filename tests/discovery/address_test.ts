import assert from "node:assert/strict";
import { apiBase, major, origin } from "../../lib/discovery/address.ts";
import { FbxError } from "../../lib/core/errors.ts";

Deno.test("origin() accepts an address as typed", () => {
  const written: Record<string, string> = {
    "mafreebox.freebox.fr": "http://mafreebox.freebox.fr",
    "mafreebox.freebox.fr/": "http://mafreebox.freebox.fr",
    "192.168.1.254": "http://192.168.1.254",
    "192.168.1.254:8080": "http://192.168.1.254:8080",
    "http://192.168.1.254:80/api/v8/": "http://192.168.1.254",
    "https://0s2efr3i.fbxos.fr:15628": "https://0s2efr3i.fbxos.fr:15628",
    "https://0s2efr3i.fbxos.fr:443/api/": "https://0s2efr3i.fbxos.fr",
    "  HTTP://MaFreebox.freebox.fr/api_version ": "http://mafreebox.freebox.fr",
    "fe80::1": "http://[fe80::1]",
    "[2a01:e0a::1]:8080/api/v16/": "http://[2a01:e0a::1]:8080",
    "localhost:8080/api/v16/": "http://localhost:8080",
  };
  for (const [address, expected] of Object.entries(written)) {
    assert.equal(origin(address), expected);
  }
});

Deno.test("origin() takes HTTPS where nothing else is spoken", () => {
  for (
    const host of ["192.168.1.254:443", "[fe80::1]:443", "r0ro.fbxos.fr:15628", "a.fbxos.fr:443"]
  ) {
    assert.equal(new URL(origin(host)).protocol, "https:", host);
  }
  for (
    const host of ["192.168.1.254", "mafreebox.freebox.fr", "http://r0.fbxos.fr:15628", "a:4430"]
  ) {
    assert.equal(new URL(origin(host)).protocol, "http:", host);
  }
});

Deno.test("origin() refuses what is no address, and keeps passwords to itself", () => {
  for (const address of ["", "  ", "ftp://box", "http://", "file:///etc", "http://a b"]) {
    assert.throws(() => origin(address), { name: "FbxError", code: "bad_argument" }, address);
  }
  assert.throws(
    () => origin("http://me:hunter2@box"),
    (error) => error instanceof FbxError && !error.message.includes("hunter2"),
  );
  assert.throws(
    () => origin("ftp://me:hunter2@box"),
    (error) => error instanceof FbxError && !error.message.includes("hunter2"),
  );
});

Deno.test("major() returns the part before the dot", () => {
  assert.equal(major("16.0"), 16);
  assert.equal(major("4.0"), 4);
  assert.equal(major("10.2"), 10);
  for (const none of ["", "v8", "x.1", "16."]) assert.equal(major(none), undefined);
});

Deno.test("apiBase() joins origin, base and major with one slash each", () => {
  for (const base of ["/api/", "api", "/api"]) {
    const discovery = { api_version: "10.2", api_base_url: base };
    assert.equal(apiBase("http://box:81", discovery), "http://box:81/api/v10/");
  }
});
