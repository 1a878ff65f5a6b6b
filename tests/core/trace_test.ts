import assert from "node:assert/strict";
import { maskBody, maskUrl } from "../../lib/core/trace.ts";

Deno.test("maskBody() masks secrets at any depth and leaves the rest", () => {
  const body = {
    success: true,
    result: {
      app_token: "s3cret",
      session_token: "s3cret",
      track_id: 4,
      users: [{ login: "me", password: "s3cret" }],
      config: { ssid: "home", key: "s3cret", wpa_psk: "s3cret", private_key: "s3cret" },
      permissions: { settings: true },
      empty: { password: "" },
    },
  };
  const masked = maskBody(JSON.stringify(body));
  assert.equal(masked.includes("s3cret"), false);
  for (
    const kept of [
      '"track_id":4',
      '"login":"me"',
      '"ssid":"home"',
      '"settings":true',
      '"password":""',
    ]
  ) {
    assert.ok(masked.includes(kept), kept);
  }
});

Deno.test("maskBody() and maskUrl() mask forms and queries", () => {
  assert.equal(maskBody("username=me&password=s3cret"), "username=me&password=***");
  assert.equal(
    maskUrl("http://box/x?a=1&archive%5Fpassword=s3cret"),
    "http://box/x?a=1&archive%5Fpassword=***",
  );
  assert.equal(maskUrl("http://box/x"), "http://box/x");
});
