import assert from "node:assert/strict";
import {
  commonErrors,
  fieldsOf,
  isList,
  type Operation,
  operations,
  type Property,
  typeOf,
} from "../../lib/catalogue/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { type Caller, insist, login } from "./client.ts";
import { wrongFor } from "./sample.ts";

/** Single objects that can be read and changed at a path without parameters. */
function configs(): { read: Operation; write: Operation }[] {
  const bare = (path: string) => path.replace(/\/$/, "");
  return operations().filter(({ verb, path, body, until = Infinity }) =>
    verb === "PUT" && !path.includes("{") && until > 16 && !isList(typeOf(body ?? "any")) &&
    Object.keys(fieldsOf(body)).length > 0
  ).flatMap((write) => {
    const read = operations().find(({ verb, path }) =>
      verb === "GET" && bare(path) === bare(write.path)
    );
    return read ? [{ read, write }] : [];
  });
}

function writable(write: Operation, type: string): [string, Property][] {
  return Object.entries(fieldsOf(write.body)).filter(([, property]) =>
    property.type === type && (property.access ?? "rw") === "rw"
  );
}

const name = ({ subsystem, name }: Operation) => `${subsystem.alias}.${name}`;

/** Tries every configuration of the engine alone, and of the whole box. */
async function eachConfig(
  test: (call: Caller, read: Operation, write: Operation) => Promise<void>,
): Promise<void> {
  for (const options of [{ behaviours: [] }, {}]) {
    await using freebox = await simulate(options);
    const call = await login(freebox);
    const all = configs();
    assert.ok(all.length >= 25, String(all.length));
    for (const { read, write } of all) {
      const isHere = (await call("GET", read.path)).success;
      if (isHere) await test(call, read, write);
      else assert.ok(ABSENT.has(name(read)), name(read));
    }
  }
}

/** What the model of the box has not. */
const ABSENT = new Set(["Connection.aggregation", "Ledstrip.planning"]);

Deno.test("every yes and no of every configuration keeps what is put", async () => {
  await eachConfig(async (call, read, write) => {
    for (const [field] of writable(write, "bool")) {
      const before = await insist(call, "GET", read.path);
      const answer = await insist(call, "PUT", write.path, { [field]: !before[field] });
      if (write.result !== undefined) assert.equal(answer[field], !before[field], name(write));
      const after = await insist(call, "GET", read.path);
      assert.deepEqual(after, { ...before, [field]: !before[field] }, `${name(write)} ${field}`);
    }
  });
});

Deno.test("a whole object may be sent back as it was read", async () => {
  await eachConfig(async (call, read, write) => {
    const before = await insist(call, "GET", read.path);
    await insist(call, "PUT", write.path, before);
    const after = await insist(call, "GET", read.path);
    // An empty list may come back as `[]` where the box had written `{}`.
    assert.deepEqual(Object.keys(after), Object.keys(before), name(write));
  });
});

Deno.test("what can only be read, or is unknown, stays as it is", async () => {
  await eachConfig(async (call, read, write) => {
    const before = await insist(call, "GET", read.path);
    const fixed = Object.entries(fieldsOf(write.body)).filter(([field, { access }]) =>
      access === "r" && field in before
    );
    const forged = Object.fromEntries(fixed.map(([field]) => [field, "forged"]));
    const required = Object.entries(fieldsOf(write.body)).filter(([, { required }]) => required)
      .map(([field]) => [field, before[field]]);
    const body = { ...forged, ...Object.fromEntries(required), no_such_field: 1 };
    await insist(call, "PUT", write.path, body);
    assert.deepEqual(await insist(call, "GET", read.path), before, name(write));
  });
});

Deno.test("a wrong type or a value that is not listed is refused by a documented code", async () => {
  await eachConfig(async (call, read, write) => {
    const codes = { ...commonErrors, ...write.subsystem.errors };
    const before = await insist(call, "GET", read.path);
    for (const [field, property] of Object.entries(fieldsOf(write.body))) {
      if (property.access === "r" || property.type === "any") continue;
      const wrong = [wrongFor(property), ...(property.access === "w" ? [null] : [])];
      if (property.type === "enum" && property.values && !property.open) {
        wrong.push("no such value");
      }
      for (const value of wrong) {
        const reply = await call("PUT", write.path, { [field]: value });
        const where = `${name(write)} ${field}=${JSON.stringify(value)}: ${JSON.stringify(reply)}`;
        assert.equal(reply.status, 200, where);
        assert.equal(reply.success, false, where);
        assert.ok((reply.error_code ?? "") in codes, where);
      }
    }
    assert.deepEqual(await insist(call, "GET", read.path), before, name(write));
  });
});

Deno.test("null leaves a field as it is", async () => {
  await eachConfig(async (call, read, write) => {
    const before = await insist(call, "GET", read.path);
    for (const [field, { access, type }] of Object.entries(fieldsOf(write.body))) {
      if (access !== "rw" || type === "any") continue;
      const reply = await call("PUT", write.path, { [field]: null });
      assert.ok(reply.success, `${name(write)} ${field}: ${JSON.stringify(reply)}`);
    }
    assert.deepEqual(await insist(call, "GET", read.path), before, name(write));
  });
});

Deno.test("numbers and booleans written as texts are taken, and answered in their types", async () => {
  await eachConfig(async (call, read, write) => {
    const before = await insist(call, "GET", read.path);
    for (const [field, { access, type }] of Object.entries(fieldsOf(write.body))) {
      const value = before[field];
      if (access !== "rw" || !["int", "bool", "float"].includes(type)) continue;
      if (value === undefined) continue;
      const texts = typeof value === "boolean" ? [`${value}`, `${Number(value)}`] : [`${value}`];
      for (const text of texts) {
        const reply = await call("PUT", write.path, { [field]: text });
        assert.ok(reply.success, `${name(write)} ${field}: ${JSON.stringify(reply)}`);
      }
    }
    assert.deepEqual(await insist(call, "GET", read.path), before, name(write));
  });
});

Deno.test("the code for a wrong value is the one for its field, where there is one", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const [{ id }] = await insist(call, "GET", "wifi/bss/");
  const codes: [path: string, body: unknown, code: string][] = [
    ["connection/config/", { remote_access_port: "x" }, "invalid_port"],
    ["connection/config/", { ping: "x" }, "inval"],
    ["netshare/samba/", { workgroup: 1 }, "invalid_workgroup_name"],
    [`wifi/bss/${id}`, { config: { ssid: 1 } }, "inval_ssid"],
    [`wifi/bss/${id}`, { config: { key: 1 } }, "inval_key"],
    [`wifi/bss/${id}`, { config: { hide_ssid: 1 } }, "inval_ssid"],
    ["switch/port/1", { speed: "7" }, "bad_speed"],
    ["upnpav/config/", { enabled: 1 }, "invalid_request"],
  ];
  for (const [path, body, code] of codes) {
    assert.equal((await call("PUT", path, body)).error_code, code, path + JSON.stringify(body));
  }
});

Deno.test("an object inside is changed in part, a list as a whole", async () => {
  await using freebox = await simulate({ behaviours: [] });
  const call = await login(freebox);
  const before = await insist(call, "GET", "downloads/config/");
  await insist(call, "PUT", "downloads/config/", { throttling: { slow: { rx_rate: 7 } } });
  const after = await insist(call, "GET", "downloads/config/");
  assert.equal(after.throttling.slow.rx_rate, 7);
  assert.equal(after.throttling.slow.tx_rate, before.throttling.slow.tx_rate);
  assert.deepEqual(after.throttling.normal, before.throttling.normal);
  const dns = ["1.1.1.1", "", "", "", "", ""];
  await insist(call, "PUT", "dhcp/config/", { dns });
  assert.deepEqual((await insist(call, "GET", "dhcp/config/")).dns, dns);
  const routes = [{ prefix: "10.0.0.0/8", gateway: "192.168.1.9", enabled: true, description: "" }];
  await insist(call, "PUT", "lan/routes/", routes);
  assert.deepEqual(await insist(call, "GET", "lan/routes"), routes);
  assert.equal((await call("PUT", "lan/routes/", { not: "a list" })).success, false);
});
