import assert from "node:assert/strict";
import { hostName, isLoopback, isOwnName } from "../../lib/net/guard.ts";

Deno.test("hostName() is the name alone, in lower case", () => {
  assert.equal(hostName("LocalHost:8080"), "localhost");
  assert.equal(hostName("[::1]:8080"), "::1");
  assert.equal(hostName("[::1]"), "::1");
  assert.equal(hostName(undefined), "");
});

Deno.test("isLoopback() is true for this machine alone", () => {
  for (const host of ["localhost", "::1", "127.0.0.1", "127.1.2.3", "::ffff:127.0.0.1"]) {
    assert.equal(isLoopback(host), true, host);
  }
  for (const host of ["128.0.0.1", "127.0.0.1.example", "evil127.0.0.1", "::", "0.0.0.0"]) {
    assert.equal(isLoopback(host), false, host);
  }
});

Deno.test("isOwnName() takes no name that another site can have", () => {
  for (const name of ["localhost", "box.localhost", "192.168.1.2", "::1"]) {
    assert.equal(isOwnName(name), true, name);
  }
  for (const name of ["", "evillocalhost", "localhost.example", "192.168.1.2.example"]) {
    assert.equal(isOwnName(name), false, name);
  }
});
