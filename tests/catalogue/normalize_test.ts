import assert from "node:assert/strict";
import { tidy } from "../../lib/catalogue/normalize.ts";

Deno.test("tidy() makes a list of what a box sends for an empty one", () => {
  for (const sent of [undefined, null, {}, ""]) assert.deepEqual(tidy(sent, "LanHost[]"), []);
  assert.deepEqual(tidy([1], "int[]"), [1]);
});

Deno.test("tidy() mends empty lists inside an object, and inside the items of a list", () => {
  assert.deepEqual(tidy({ enabled: true, options: {} }, "DhcpConfig"), {
    enabled: true,
    options: [],
  });
  assert.deepEqual(tidy({ bind_usb_ports: "" }, "VM"), { bind_usb_ports: [] });
  const hosts = [{ id: "a", names: {} }, { id: "b" }];
  assert.deepEqual(tidy(hosts, "LanHost[]"), [{ id: "a", names: [] }, { id: "b" }]);
  const download = { blocklist: { sources: {} }, throttling: { schedule: {} } };
  assert.deepEqual(tidy(download, "DownloadConfiguration"), {
    blocklist: { sources: [] },
    throttling: { schedule: [] },
  });
});

Deno.test("tidy() takes the object out of a list of one", () => {
  assert.deepEqual(tidy([{ id: "x" }], "NotificationTarget"), { id: "x" });
});

Deno.test("tidy() leaves alone what is as it should be", () => {
  assert.equal(tidy(0, "int"), 0);
  assert.equal(tidy("", "string"), "");
  assert.equal(tidy(undefined, "LanConfig"), undefined);
  assert.deepEqual(tidy({ info: { upnp: {} } }, "LanHost"), { info: { upnp: {} } });
  assert.deepEqual(tidy({ a: {} }, "map<LoginPermission>"), { a: {} });
});
