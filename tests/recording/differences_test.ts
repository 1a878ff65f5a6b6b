import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { differences } from "../../lib/recording/differences.ts";
import { entryOf, type Har, type HarEntry, harOf } from "../../lib/recording/har.ts";
import { issueText } from "../../lib/recording/issue.ts";
import { record } from "../../lib/recording/record.ts";
import { scrub } from "../../lib/recording/scrub.ts";
import { modelTable } from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";

Deno.test("differences() lists calls, fields, values and types that the catalogue does not have", () => {
  const found = differences(
    scrub(harOf([
      get("connection/", { state: "on_fire", media: 5, brand_new: "x", rate_down: "12" }),
      get("lan/teapot/", { temperature: 90 }),
      entryOf({
        ...{ method: "GET", url: "http://192.168.1.254/api/v16/ws/event", status: 101 },
        ...{ started: new Date(0), milliseconds: 1 },
        messages: [{
          ...{ type: "receive", time: 1, opcode: 1 },
          data: JSON.stringify({ action: "notification", source: "lan", event: "teapot_boils" }),
        }],
      }),
      { ...get("home/nodes", undefined), ...refused("home/nodes", 404, "invalid_request") },
    ])).har,
  );
  assert.deepEqual(found.calls, [{ call: "GET lan/teapot/", status: 200 }]);
  assert.deepEqual(found.events, ["lan_teapot_boils"]);
  assert.deepEqual(found.refused, [{ operation: "Home.nodes", code: "invalid_request" }]);
  assert.deepEqual(found.fields, [{ field: "ConnectionStatus.brand_new", type: "string" }]);
  assert.deepEqual(found.values, [{ field: "ConnectionStatus.state", value: "on_fire" }]);
  assert.deepEqual(found.types.map(({ field, type }) => [field, type]), [
    ["ConnectionStatus.media", "int"],
    ["ConnectionStatus.rate_down", "string"],
  ]);
  const [missing] = found.missing;
  assert.equal(missing?.type, "ConnectionStatus");
  assert.ok(missing.fields.includes("ipv4"));
  const issue = issueText(found);
  for (const text of ["`ConnectionStatus.brand_new`: string", "`on_fire`", "### Unknown calls"]) {
    assert.ok(issue.includes(text), text);
  }
});

Deno.test("a recording of each model plays back to the same recording", async () => {
  for (const model of Object.keys(modelTable)) {
    await using box = await simulate({ model });
    await using f = await Fbx(box.access);
    const first = scrub(await record(f)).har;
    await using played = await simulate({ recording: first });
    await using g = await Fbx(played.access);
    assert.deepEqual(answers(await record(g)), answers(first), model);
  }
});

Deno.test("a box that plays a recording lives where something is written", async () => {
  await using box = await simulate({ model: "pop" });
  await using f = await Fbx(box.access);
  await f.contacts.create({ display_name: "Only here", first_name: "Only" });
  const recording = await record(f);
  await using played = await simulate({ recording });
  await using g = await Fbx(played.access);
  const before = await g.contacts.list();
  assert.ok(before.some(({ display_name }) => display_name === "Only here"));
  assert.equal(g.discovery.box_model, f.discovery.box_model);
  await g.contacts.create({ display_name: "New", first_name: "New" });
  const after = await g.contacts.list();
  assert.equal(after.length, before.length + 1);
  assert.ok(after.some(({ display_name }) => display_name === "Only here"));
  assert.deepEqual(await g.connection.status(), await g.connection.status(), "as recorded");
});

Deno.test("a few recorded answers lie over a model, refusals of changes too", async () => {
  const recording = harOf([
    get("connection/", { state: "down" }),
    refused("contact/", 200, "nospc", "POST"),
  ]);
  await using box = await simulate({ model: "delta", recording });
  await using f = await Fbx(box.access);
  assert.equal((await f.connection.status()).state, "down");
  const create = f.contacts.create({ display_name: "A", first_name: "A" });
  await assert.rejects(create, { code: "nospc" });
  assert.ok((await f.lan.hosts("pub")).length > 0);
  assert.match(f.discovery.box_model ?? "", /^fbxgw7/);
});

Deno.test("recorded events come to who listens", async () => {
  const data = JSON.stringify({
    action: "notification",
    success: true,
    source: "vm",
    event: "state_changed",
    result: { id: 7, status: "running" },
  });
  const message = { type: "receive", time: 5, opcode: 1, data } as const;
  const base = { method: "GET", status: 101, started: new Date(0), milliseconds: 1 };
  const url = "http://mafreebox.freebox.fr/api/v16/ws/event";
  await using box = await simulate({
    recording: harOf([entryOf({ ...base, url, messages: [message] })]),
  });
  await using f = await Fbx(box.access);
  for await (const event of f.events("vm_state_changed", { signal: AbortSignal.timeout(5000) })) {
    if (event.name === "gap") continue;
    assert.deepEqual([event.name, event.result.id], ["vm_state_changed", 7]);
    return;
  }
  assert.fail("no event came");
});

function get(path: string, result: unknown): HarEntry {
  return entryOf({
    method: "GET",
    url: `http://mafreebox.freebox.fr/api/v16/${path}`,
    status: 200,
    started: new Date(0),
    milliseconds: 1,
    answer: { success: true, result },
  });
}

function refused(path: string, status: number, code: string, method = "GET"): HarEntry {
  return entryOf({
    method,
    url: `http://mafreebox.freebox.fr/api/v16/${path}`,
    status,
    started: new Date(0),
    milliseconds: 1,
    answer: { success: false, error_code: code },
  });
}

function answers({ log }: Har): unknown[] {
  return log.entries.map(({ request, response }) => [
    request.method,
    request.url.replace(/^http:\/\/[^/]+/, ""),
    response.status,
    response.content.text,
  ]);
}
