import assert from "node:assert/strict";
import { queryString } from "../../lib/client/encode.ts";
import { prepare } from "../../lib/client/prepare.ts";
import { signature } from "../../lib/catalogue/operation.ts";
import type { Operation } from "../../lib/catalogue/mod.ts";
import { requireOperation, requireSubsystem } from "../../lib/help/mod.ts";

function operation(name: string): Operation {
  const [subsystem = "", method = ""] = name.split(".");
  return requireOperation(requireSubsystem(subsystem), method);
}

Deno.test("prepare() puts path parameters in order, then the body, then the options", () => {
  const signal = new AbortController().signal;
  const body = { primary_name: "tv" };
  const { outgoing, options } = prepare(operation("lan.updateHost"), [
    "pub",
    "ether-02:00:00:00:00:14",
    body,
    { signal },
  ]);
  assert.equal(outgoing.verb, "PUT");
  assert.equal(outgoing.path, "lan/browser/pub/ether-02%3A00%3A00%3A00%3A00%3A14/");
  assert.deepEqual(JSON.parse(String(outgoing.body)), body);
  assert.equal(options.signal, signal);
});

Deno.test("prepare() encodes a path parameter so that it arrives as sent", () => {
  for (const value of ["a/b", "a b", "é", "+", "%", "%2F", "?x=1", "#", "a&b", "'\"", "…", ".a"]) {
    const { outgoing } = prepare(operation("share.get"), [value]);
    const sent = outgoing.path.slice("share_link/".length);
    assert.equal(sent.includes("/"), false);
    assert.equal(decodeURIComponent(sent), value);
    assert.equal(new URL(outgoing.path, "http://box/").pathname, `/${outgoing.path}`);
  }
});

Deno.test("prepare() refuses path parameters that would lead elsewhere", () => {
  for (const value of ["", ".", "..", undefined, null, {}, [], NaN, true, "\ud800"]) {
    assert.throws(() => prepare(operation("share.get"), [value]), { code: "bad_argument" });
  }
});

Deno.test("prepare() leaves out a last path parameter that is optional", () => {
  const vpn = operation("vpn.downloadUserConfig");
  assert.equal(prepare(vpn, ["openvpn", "me"]).outgoing.path, "vpn/download_config/openvpn/me");
  assert.equal(
    prepare(vpn, ["openvpn", "me", "json"]).outgoing.path,
    "vpn/download_config/openvpn/me/json",
  );
});

Deno.test("prepare() writes a query where there is no body", () => {
  const { outgoing } = prepare(operation("contacts.list"), [{
    start: 0,
    limit: 10,
    group_id: undefined,
  }]);
  assert.equal(outgoing.path, "contact/?start=0&limit=10");
  assert.equal(
    queryString({ a: true, b: false, c: ["x", "y"], d: "é &" }, "Lan.hosts"),
    "?a=1&b=0&c=x&c=y&d=%C3%A9+%26",
  );
});

Deno.test("prepare() writes forms and multipart bodies where the box wants them", () => {
  const form = prepare(operation("download.create"), [{
    download_url_list: ["a", "b"],
    recursive: true,
  }]);
  assert.equal(String(form.outgoing.body), "download_url_list=a%0Ab&recursive=1");
  const file = new File(["x"], "a.torrent");
  const multipart = prepare(operation("download.createFromFile"), [{ download_file: file }]);
  assert.ok(multipart.outgoing.body instanceof FormData);
  assert.equal((multipart.outgoing.body.get("download_file") as File).name, "a.torrent");
});

Deno.test("prepare() reports what is wrong with the arguments", () => {
  const wrong: [name: string, args: unknown[], says: RegExp][] = [
    ["lan.host", ["pub"], /takes \(interface, hostid, options\?\); hostid is missing/],
    ["connection.status", [{ rate_up: 1 }], /the options of a call are \{ signal, timeout \}/],
    ["connection.status", [{}, {}], /one argument too many/],
    ["contacts.list", ["x"], /its query is an object/],
    ["contacts.create", [() => {}], /function cannot be sent/],
    ["contacts.create", [{ n: 1n }], /cannot be written as JSON/],
    ["download.create", [["x"]], /takes an object of fields, not a list/],
  ];
  for (const [name, args, message] of wrong) {
    assert.throws(() => prepare(operation(name), args), {
      name: "FbxError",
      code: "bad_argument",
      message,
    });
  }
});

Deno.test("signature() shows what a method takes", () => {
  assert.equal(signature(operation("lan.updateHost")), "(interface, hostid, body, options?)");
  assert.equal(signature(operation("contacts.list")), "(query?, options?)");
  assert.equal(
    signature(operation("vpn.downloadUserConfig")),
    "(server_name, login, fmt?, options?)",
  );
});
