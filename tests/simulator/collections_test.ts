import assert from "node:assert/strict";
import { type Operation, operations } from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { insist, login } from "./client.ts";
import { fillPath } from "./fill.ts";
import { bodyFor, change } from "./sample.ts";

/** Lists that can be added to, with what else can be done to their items. */
function collections() {
  const at = (verb: string, path: string) =>
    operations().find((one) => one.verb === verb && bare(one.path) === bare(path));
  return operations().filter(({ verb, until = Infinity }) => verb === "POST" && until > 16)
    .flatMap((create) => {
      const items = operations().find(({ verb, path }) =>
        verb === "DELETE" && bare(path).startsWith(bare(create.path) + "/{}") &&
        bare(path).split("/").length === bare(create.path).split("/").length + 1
      );
      if (!items) return [];
      return [{
        create,
        list: at("GET", create.path),
        get: at("GET", items.path),
        update: at("PUT", items.path),
        remove: items,
      }];
    });
}

function bare(path: string): string {
  return path.replace(/\{\w+\}/g, "{}").replace(/\/$/, "");
}

const name = ({ subsystem, name }: Operation) => `${subsystem.alias}.${name}`;

Deno.test("what is created is listed, read, changed and deleted, in every collection", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const all = collections();
  assert.ok(all.length >= 16, all.map(({ create }) => name(create)).join());
  for (const { create, list, get, update, remove } of all) {
    const parent = await fillPath(create, call);
    assert.ok(parent, name(create));
    const before = list ? (await insist(call, "GET", parent) ?? []).length : 0;
    const made = await insist(call, "POST", parent, await bodyFor(create, call)) ?? {};
    const param = Object.keys(remove.params).at(-1) ?? "id";
    const sent = await bodyFor(create, call) as Record<string, unknown>;
    const key = made[param] ?? made.id ?? made.token ?? sent[param];
    assert.notEqual(key, undefined, `${name(create)} answered ${JSON.stringify(made)}`);
    const path = `${parent.replace(/\/$/, "")}/${encodeURIComponent(key)}`;

    if (list) {
      const items = await insist(call, "GET", parent);
      assert.equal(items.length, before + 1, name(list));
    }
    if (get) {
      const item = await insist(call, "GET", path);
      if (update) {
        const [field, value] = change(update, item) ?? [];
        if (field !== undefined) {
          await insist(call, "PUT", path, { ...item, [field]: value });
          assert.deepEqual((await insist(call, "GET", path))[field], value, name(update));
        }
      }
    }
    assert.deepEqual(await call("DELETE", path), { status: 200, success: true });
    if (list) assert.equal((await insist(call, "GET", parent) ?? []).length, before, name(remove));
    const gone = await call(get ? "GET" : "DELETE", path);
    const codes = { ...create.subsystem.errors, noent: "" };
    assert.ok((gone.error_code ?? "") in codes, `${name(create)}: ${gone.error_code}`);
  }
});

Deno.test("an id is not given twice", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const { id } = await insist(call, "POST", "contact/", { display_name: "One" });
  await insist(call, "DELETE", `contact/${id}`);
  const next = await insist(call, "POST", "contact/", { display_name: "Two" });
  assert.ok(next.id > id);
});

Deno.test("a new item has every field of its kind", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const made = await insist(call, "POST", "contact/", { display_name: "Sandy Kilo" });
  assert.equal(made.display_name, "Sandy Kilo");
  assert.equal(made.company, "");
  assert.deepEqual(made.numbers, []);
});

Deno.test("the numbers of a contact are those that name it", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const { id } = await insist(call, "POST", "contact/", {
    display_name: "Sandy Kilo",
    numbers: [{ number: "0144456789", type: "fixed" }],
  });
  const body = { contact_id: id, number: "0655667788", type: "mobile" };
  const added = await insist(call, "POST", "number/", body);
  const numbers = await insist(call, "GET", `contact/${id}/numbers/`);
  assert.deepEqual(numbers.map(({ type }: { type: string }) => type), ["fixed", "mobile"]);
  assert.deepEqual((await insist(call, "GET", `contact/${id}`)).numbers, numbers);
  await insist(call, "DELETE", `number/${added.id}`);
  assert.equal((await insist(call, "GET", `contact/${id}/numbers/`)).length, 1);
  await insist(call, "DELETE", `contact/${id}`);
  assert.equal((await call("GET", `number/${numbers[0].id}`)).error_code, "noent");
  const orphan = await call("POST", "number/", { contact_id: 9999, number: "1", type: "fixed" });
  assert.equal(orphan.error_code, "noent");
});

Deno.test("a list may be read in parts", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const all = await insist(call, "GET", "contact/");
  assert.deepEqual(await insist(call, "GET", "contact/?start=1&limit=1"), all.slice(1, 2));
  assert.deepEqual(await insist(call, "GET", "contact/?limit=-1"), all);
  assert.equal((await call("GET", "contact/?limit=many")).error_code, "invalid_request");
});

Deno.test("what is there already is not created again", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const lease = { mac: "02:00:00:00:00:77", ip: "192.168.1.77" };
  assert.equal((await insist(call, "POST", "dhcp/static_lease/", lease)).id, lease.mac);
  assert.equal((await call("POST", "dhcp/static_lease/", lease)).error_code, "exist");
});

Deno.test("an unknown id gets the code of its own part", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const codes = {
    "contact/9999": "noent",
    "contact/unknown": "noent",
    "contact/9999/numbers/": "noent",
    "downloads/9999": "task_not_found",
    "downloads/feeds/9999": "feed_not_found",
    "lan/browser/nowhere/": "nodev",
    "lan/browser/pub/ether-00:00:00:00:00:00/": "nohost",
    "switch/port/99": "bad_port",
    "vm/9999": "no_such_vm",
    "storage/disk/9999": "not_found",
    "call/log/9999": "invalid_id",
    "share_link/nothing": "invalid_id",
    "freeplug/00:00:00:00:00:00/": "nosta",
    "connection/ddns/unknown/": "invalid_provider",
    "downloads/9999/files": "task_not_found",
    "wifi/ap/99/stations/": "nodev",
    "player/99/api/v6/status/": "noent",
  };
  for (const [path, code] of Object.entries(codes)) {
    const { status, error_code } = await call("GET", path);
    assert.deepEqual([status, error_code], [200, code], path);
  }
});

Deno.test("many clients at once lose nothing", async () => {
  await using freebox = await simulate({ behaviours: [], maxRequests: 1000 });
  const call = await login(freebox);
  const names = Array.from({ length: 100 }, (_, index) => `Contact ${index}`);
  const made = await Promise.all(
    names.map((display_name) => insist(call, "POST", "contact/", { display_name })),
  );
  assert.equal(new Set(made.map(({ id }) => id)).size, 100);
  const sessions = await Promise.all(names.map(() => login(freebox)));
  const replies = await Promise.all(sessions.map((session) => session("GET", "connection/")));
  assert.ok(replies.every(({ success }) => success));
});

Deno.test("what can be changed but not read alone is changed in its list", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const [{ id }] = await insist(call, "GET", "downloads/");
  const [file] = await insist(call, "GET", `downloads/${id}/files`);
  const priority = file.priority === "high" ? "low" : "high";
  await insist(call, "PUT", `downloads/${id}/files/${file.id}`, { priority });
  assert.equal((await insist(call, "GET", `downloads/${id}/files`))[0].priority, priority);
  const order = { action: "stop", media_type: "video" };
  assert.equal(
    (await call("POST", "airmedia/receivers/Unknown/", order)).error_code,
    "unknown_target",
  );
});

Deno.test("what no documentation describes any more still keeps what it is given", async () => {
  await using freebox = await simulate({ apiVersion: "8.0", behaviours: [] });
  const call = await login(freebox);
  await insist(call, "PUT", "parental/config/", { default_filter_mode: "allowed" });
  const config = await insist(call, "GET", "parental/config/");
  assert.equal(config.default_filter_mode, "allowed");
  const { id } = await insist(call, "POST", "parental/filter/", { desc: "children" });
  assert.equal((await insist(call, "GET", `parental/filter/${id}`)).desc, "children");
  await insist(call, "PUT", `parental/filter/${id}/planning`, { mapping: ["denied"] });
  const planning = await insist(call, "GET", `parental/filter/${id}/planning`);
  assert.deepEqual(planning.mapping, ["denied"]);
  await insist(call, "DELETE", `parental/filter/${id}`);
  assert.equal((await call("GET", `parental/filter/${id}`)).error_code, "noent");
});
