import assert from "node:assert/strict";
import { operations, types } from "../../lib/catalogue/mod.ts";
import { FbxError } from "../../lib/core/errors.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { maskBody, maskUrl } from "../../lib/catalogue/mask.ts";
import { Fbx } from "../../mod.ts";
import { openDoor } from "../support/door.ts";

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

Deno.test("maskBody() masks what the catalogue marks, and nothing else that it knows", () => {
  const plain = { nb_tasks_stopping: 3, time_before_spindown: 60, pin_remaining: 2, psk: true };
  assert.deepEqual(JSON.parse(maskBody(JSON.stringify(plain))), plain);
  assert.equal(maskBody('{"local_priv_key":"s3cret"}'), '{"local_priv_key":"***"}');
  assert.equal(maskBody('{"preview_url":"s3cret"}'), '{"preview_url":"***"}');
  const unknown = { new_pin: 1234, clientSecret: "s3cret", spinner: "kept", keys_count: 3 };
  assert.equal(
    maskBody(JSON.stringify(unknown)),
    '{"new_pin":"***","clientSecret":"***","spinner":"kept","keys_count":3}',
  );
});

Deno.test("the catalogue marks every password, token and key that is a text", () => {
  const fields = [
    ...types().map(({ fields }) => fields),
    ...operations().flatMap(({ body, result }) =>
      [body, result].map((shape) => typeof shape === "object" ? shape.fields ?? {} : {})
    ),
  ].flatMap(Object.entries);
  const named = fields.filter(([name, { type }]) =>
    type === "string" && /(^|_)(password|token|psk|userdata)$|^key$|priv\w*_key$/.test(name)
  );
  assert.ok(named.length > 15);
  assert.deepEqual(named.filter(([, { secret }]) => secret !== true), []);
});

Deno.test("maskBody() and maskUrl() mask logins in URLs", () => {
  const body = JSON.stringify({ stream_url: "see http://me:s3cret@cam/live?password=s3cret&a=1" });
  for (const text of [body, body.slice(0, -2), body.replaceAll("/", "\\/").slice(0, -2)]) {
    assert.doesNotMatch(maskBody(text), /s3cret@/);
    assert.match(maskBody(text), /cam/);
  }
  assert.equal(
    maskBody(body),
    '{"stream_url":"see http://***@cam/live?password=***&a=1"}',
  );
  assert.equal(maskUrl("http://me:s3cret@box/x"), "http://***@box/x");
});

Deno.test("maskBody() masks an answer that is cut, in linear time", () => {
  assert.equal(maskBody('{"result":{"app_token":"s3cr'), '{"result":{"app_token":"***"');
  assert.equal(
    maskBody('{"a":"x\\"y","key" : "s3c\\"ret","b":1'),
    '{"a":"x\\"y","key" : "***","b":1',
  );
  assert.equal(maskBody('{"key":12,"ssid":"home","b'), '{"key":"***","ssid":"home","b');
  assert.equal(maskBody('{"key":["a1b2"],"ssid":"home","b'), '{"key":["***"],"ssid":"home","b');
  const started = performance.now();
  for (const piece of ["a", '\\"', '"', "://", '{"password":"', "a=", '["key":']) {
    maskBody("{" + piece.repeat(200_000 / piece.length));
    maskBody('{"a":"' + piece.repeat(200_000 / piece.length));
    maskBody(piece.repeat(200_000 / piece.length));
  }
  assert.ok(performance.now() - started < 5_000);
});

Deno.test("a cut answer of a login leaves no token in the error", async () => {
  await using box = await simulate();
  await using door = await openDoor({
    behind: box.url,
    answers: {
      "login/session/": { body: '{"success":true,"result":{"session_token":"s3cr3tT0ken' },
      "login/authorize/": { body: '{"result":{"app_token":"s3cr3tT0ken' },
    },
  });
  await using f = await Fbx({ ...box.access, url: door.url });
  for (const call of [() => f.mksession(), () => f.register("a.b", "a", "b")]) {
    const error = await call().then(() => undefined, (error) => error);
    assert.ok(error instanceof FbxError);
    assert.equal(error.code, "bad_response");
    assert.doesNotMatch(error.message, /s3cr3/);
  }
});

Deno.test("maskBody() masks logins of URLs in a form, and the value of an endpoint that is a secret", () => {
  const form = maskBody("download_url=http%3A%2F%2Fbob%3Ahunter2%40e.org%2Ff&hash=a+b");
  assert.equal(form, `download_url=${encodeURIComponent("http://***@e.org/f")}&hash=a+b`);
  assert.equal(
    maskBody('[{"name":"pin","value":"1234"},{"name":"level","value":3}]'),
    '[{"name":"pin","value":"***"},{"name":"level","value":3}]',
  );
});
