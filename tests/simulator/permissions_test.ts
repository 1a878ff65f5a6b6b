import assert from "node:assert/strict";
import { operations, permissions } from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { insist, login } from "./client.ts";

Deno.test("every operation that needs a permission is refused without it", async () => {
  await using freebox = await simulate({ permissions: [] });
  const call = await login(freebox);
  for (const { verb, path, permission, until = Infinity } of operations()) {
    if (permission === undefined || until <= 16) continue;
    const { status, error_code, missing_right } = await call(verb, path.replace(/\{\w+\}/g, "1"));
    assert.deepEqual({ status, error_code, missing_right }, {
      status: 403,
      error_code: "insufficient_rights",
      missing_right: permission,
    }, `${verb} ${path}`);
  }
});

Deno.test("a permission opens its own part and no other", async () => {
  await using freebox = await simulate({ permissions: ["contacts"] });
  const call = await login(freebox);
  await insist(call, "GET", "contact/");
  assert.equal((await call("GET", "call/log/")).missing_right, "calls");
  await insist(call, "GET", "lan/config/");
  assert.equal((await call("PUT", "lan/config/", {})).missing_right, "settings");
});

Deno.test("without `settings` the keys of Wi-Fi and VPNs cannot be read", async () => {
  const all = Object.keys(permissions);
  const read = async (granted: string[]) => {
    await using freebox = await simulate({ permissions: granted });
    const call = await login(freebox);
    return (await insist(call, "GET", "wifi/bss/"))[0].config.key;
  };
  assert.match(await read(all.filter((name) => name !== "settings")), /^\*+$/);
  assert.doesNotMatch(await read(all), /^\*+$/);
});

Deno.test("a field that can only be written never comes back", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const user = { login: "alex", type: "standard", password: "secret" };
  assert.equal((await insist(call, "POST", "vpn/user/", user)).password, undefined);
  await insist(call, "PUT", "airmedia/config/", { password: "secret" });
  assert.equal((await insist(call, "GET", "airmedia/config/")).password, "");
  // Seen on a real box: one is answered after all, the others are blank.
  await insist(call, "PUT", "ftp/config/", { password: "Secret-4711-long" });
  assert.equal((await insist(call, "GET", "ftp/config/")).password, "Secret-4711-long");
  await insist(call, "PUT", "netshare/samba/", { logon_password: "secret" });
  assert.equal((await insist(call, "GET", "netshare/samba/")).logon_password, "");
});
