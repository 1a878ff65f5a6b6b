import assert from "node:assert/strict";
import { parse } from "npm:yaml@^2.8.0";
import { operations, permissions } from "../../lib/catalogue/mod.ts";
import { labelOf } from "../../lib/catalogue/operation.ts";
import { frenchCatalogue } from "../../lib/catalogue/french.ts";
import { openapi, type OpenApiOptions } from "../../lib/openapi/mod.ts";
import { fbx } from "../support/io.ts";

/** A document of which every part can be looked at. */
// deno-lint-ignore no-explicit-any
async function documentOf(options?: OpenApiOptions): Promise<any> {
  return await openapi(options);
}

// deno-lint-ignore no-explicit-any
function callsIn(document: any): any[] {
  return Object.values(document.paths as Record<string, Record<string, { operationId?: string }>>)
    .flatMap(Object.values).filter(({ operationId }) => operationId !== undefined);
}

Deno.test("openapi() describes every operation, each call under one name", async () => {
  const calls = callsIn(await documentOf());
  const reported = new Set(calls.flatMap((call) => call["x-operations"] ?? []));
  assert.deepEqual([...reported].sort(), operations().map(labelOf).sort());
  const ids = calls.map(({ operationId }) => operationId);
  assert.equal(new Set(ids).size, ids.length);
  for (const { operationId, ...call } of calls.filter((call) => call["x-operations"])) {
    const [subsystem = "", name = ""] = operationId.split(".");
    const [operation] = operations().filter((one) =>
      one.subsystem.name === subsystem && [one.name, one.alias].includes(name)
    );
    assert.ok(operation, operationId);
    const { permission, until, path } = operation;
    const scopes = permission === undefined ? [] : [permission];
    assert.deepEqual(call.security, path.startsWith("login/") ? [] : [{ session: scopes }]);
    assert.equal(call.deprecated ?? false, until !== undefined, operationId);
    assert.equal(call["x-consequences"] !== undefined, operation.consequences.length > 0);
  }
});

Deno.test("openapi() leaves out what is newer than the API version asked for", async () => {
  for (const api of [8, 12]) {
    const document = await documentOf({ api });
    const reported = new Set(callsIn(document).flatMap((call) => call["x-operations"] ?? []));
    const known = operations().filter(({ since = 0 }) => since <= api).map(labelOf);
    assert.deepEqual([...reported].sort(), known.sort());
    assert.ok(document.servers[0].url.endsWith(`/api/v${api}`));
  }
  const [old, now] = [await documentOf({ api: 14 }), await documentOf()];
  const resultOf = (document: typeof now) =>
    document.paths["/fs/ls/{path}"].get.responses[200].content["application/json"].schema.oneOf[0]
      .properties.result;
  assert.deepEqual([resultOf(old).type, resultOf(now).type], ["array", "object"]);
  assert.ok(!("SfpStatus" in (await documentOf({ api: 8 })).components.schemas));
  assert.ok("SfpStatus" in now.components.schemas);
  await assert.rejects(openapi({ api: 17 }), { code: "bad_argument" });
});

Deno.test("openapi() describes what boxes really answer: no empty list, and other empty lists", async () => {
  const { paths, components: { schemas } } = await documentOf();
  const [found, failed] = paths["/lan/browser/{interface}/"].get.responses[200]
    .content["application/json"].schema.oneOf;
  assert.deepEqual(found.required, ["success"]);
  assert.deepEqual(failed, { $ref: "#/components/schemas/LanFailure" });
  assert.deepEqual(schemas.LanFailure.properties.success.const, false);
  assert.ok(schemas.LanFailure.properties.error_code["x-extensible-enum"].includes("nohost"));
  const status = paths["/connection/"].get.responses[200].content["application/json"].schema;
  assert.deepEqual(status.oneOf[0].required, ["success", "result"]);
  assert.deepEqual(schemas.DHCPv6Config.properties.dns.anyOf[1], {
    type: "object",
    maxProperties: 0,
  });
});

Deno.test("openapi() requires what creates an object, and not what changes one", async () => {
  const { paths } = await documentOf();
  const bodyOf = (path: string, verb: string) =>
    paths[path][verb].requestBody.content["application/json"].schema;
  assert.deepEqual(
    bodyOf("/vm/", "post").required,
    ["name", "disk_path", "disk_type"].concat(
      bodyOf("/vm/", "post").required.slice(3),
    ),
  );
  assert.deepEqual(bodyOf("/vm/{id}", "put"), { $ref: "#/components/schemas/VM" });
  assert.deepEqual(bodyOf("/number/", "post").required, ["contact_id", "number"]);
});

Deno.test("openapi() speaks French, whatever the command speaks", async () => {
  const [english, french] = [await documentOf(), await documentOf({ lang: "fr" })];
  const texts = (value: unknown): string[] => {
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key.startsWith("example")
        ? []
        : (key === "description" || key === "summary") && typeof inner === "string"
        ? [inner]
        : texts(inner)
    );
  };
  const [from, to] = [texts(english), texts(french)];
  assert.equal(from.length, to.length);
  const left = from.filter((text, index) => text === to[index]);
  // some are the same in both
  assert.deepEqual(left.filter((text) => (frenchCatalogue[text] ?? text) !== text), []);
  assert.deepEqual([...new Set(left)].filter((text) => !(text in frenchCatalogue)), ["OK"]);
  const { "x-permissions": reported } = french.components.securitySchemes.session;
  assert.deepEqual(Object.keys(reported), Object.keys(permissions));
});

Deno.test("fbx openapi prints the same document as JSON and as YAML", async () => {
  const json = await fbx(["openapi", "--api", "10", "--server", "192.168.1.254:81"]);
  assert.equal(json.code, 0, json.err);
  const document = JSON.parse(json.out);
  assert.deepEqual(document, await documentOf({ api: 10, server: "http://192.168.1.254:81" }));
  const yaml = await fbx(["openapi", "--api", "10", "--server", "192.168.1.254:81", "--yaml"]);
  assert.deepEqual(parse(yaml.out), document);
});

Deno.test("fbx openapi refuses a version, an address and a language that do not exist", async () => {
  const wrong: [string[], RegExp][] = [
    [["--api", "17"], /There is no API 17; the latest is 16/],
    [["--server", "ftp://box"], /“ftp:\/\/box” is not the address of a box/],
    [["--lang", "it"], /--lang takes en or fr, not “it”/],
  ];
  for (const [words, message] of wrong) {
    const { code, out, err } = await fbx(["openapi", ...words]);
    assert.deepEqual([code, out], [2, ""]);
    assert.match(err, message);
  }
});
