import assert from "node:assert/strict";
import { findModel, modelTable } from "../../lib/catalogue/mod.ts";
import { OptionError, simulate } from "../../lib/simulator/mod.ts";
import { insist, login, type Reply } from "./client.ts";
import { plug, sessionOf } from "./socket.ts";

/** Paths with what each model answers: `ok`, `none` for no result, or its error code and HTTP status. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "vm/": {
    revolution: "invalid_request 404",
    "mini-4k": "invalid_request 404",
    one: "invalid_request 404",
    delta: "ok",
    pop: "invalid_request 404",
    ultra: "ok",
  },
  "home/nodes": {
    revolution: "invalid_request 404",
    "mini-4k": "invalid_request 404",
    one: "invalid_request 404",
    delta: "ok",
    pop: "invalid_request 404",
    ultra: "invalid_request 404",
  },
  "storage/raid/": {
    revolution: "internal_error 200",
    "mini-4k": "internal_error 200",
    one: "none",
    delta: "ok",
    pop: "internal_error 200",
    ultra: "none",
  },
  "ledstrip/status": {
    revolution: "notsupp 200",
    "mini-4k": "notsupp 200",
    one: "notsupp 200",
    delta: "ok",
    pop: "notsupp 200",
    ultra: "notsupp 200",
  },
  "connection/aggregation": {
    revolution: "noent 200",
    "mini-4k": "noent 200",
    one: "noent 200",
    delta: "ok",
    pop: "noent 200",
    ultra: "noent 200",
  },
  "player/1/api/v6/status/": {
    revolution: "ok",
    "mini-4k": "internal_error 200",
    one: "ok",
    delta: "ok",
    pop: "internal_error 200",
    ultra: "internal_error 200",
  },
};

function inShort({ success, status, error_code, result }: Reply): string {
  return success ? result === undefined ? "none" : "ok" : `${error_code} ${status}`;
}

Deno.test("each model refuses what it lacks, in its own way", async () => {
  for (const model of Object.keys(modelTable)) {
    await using freebox = await simulate({ model });
    const call = await login(freebox);
    for (const [path, known] of Object.entries(answers)) {
      assert.equal(inShort(await call("GET", path)), known[model], `${model}: ${path}`);
    }
  }
});

Deno.test("a box is by default an Ultra with every module of the API", async () => {
  await using freebox = await simulate();
  assert.equal(freebox.model, "fbxgw9-r1");
  const call = await login(freebox);
  for (const path of ["vm/", "home/nodes", "camera/", "player/1/api/v6/status/"]) {
    assert.equal(inShort(await call("GET", path)), "ok", path);
  }
  const { model_info } = await insist(call, "GET", "system/");
  assert.ok(model_info.has_vm && model_info.has_home_automation);
});

Deno.test("a model has the discovery fields of that model", async () => {
  const about = async (model: string) => {
    await using freebox = await simulate({ model });
    const call = await login(freebox);
    const { box_model, box_model_name, device_type } = await (await fetch(
      `${freebox.url}/api_version`,
    )).json();
    const { board_name, sensors, model_info } = await insist(call, "GET", "system/");
    const ids = sensors?.map(({ id }: { id: string }) => id).join(" ");
    assert.equal(model_info.name, box_model);
    assert.equal(model_info.pretty_name, box_model_name);
    return [box_model, box_model_name, device_type, board_name, ids];
  };
  assert.deepEqual(await about("Révolution"), [
    "fbxgw-r2/full",
    "Freebox Server (r2)",
    "FreeboxServer1,2",
    "fbxgw2r",
    "temp_hdd temp_hdd2 temp_sw temp_cpum temp_cpub",
  ]);
  assert.deepEqual(await about("ultra"), [
    "fbxgw9-r1",
    "Freebox v9 (r1)",
    "FreeboxServer1,1",
    "fbxgw9r",
    "temp_cpu0 temp_cpu1 temp_cpu2 temp_cpu3 temp_t1 temp_hdd",
  ]);
  const one = await about("one");
  assert.deepEqual(one, ["fbxgw-r2/one", "Freebox One (r2)", undefined, "fbxgw2r", ""]);
});

Deno.test("findModel() takes short names, names that are sold, and codes, in any case", () => {
  const found = (name: string) => findModel(name)?.code;
  for (const name of ["pop", "Freebox Pop", "FREEBOX POP", "v8", "iliadbox", "Freebox v8 (r1)"]) {
    assert.equal(found(name), "fbxgw8-r1", name);
  }
  assert.equal(found("FBXGW8-R1/full"), "fbxgw8-r1/full", "a code stays as it is asked for");
  assert.equal(found("fbxgw-r1/mini"), "fbxgw-r1/mini");
  assert.equal(found("Mini 4K"), "fbxgw-r2/mini");
  assert.equal(found("minitel"), undefined);
});

Deno.test("simulate() suggests the nearest model", async () => {
  const wrong = async (model: string) =>
    await simulate({ model }).then(() => assert.fail(model), (error: unknown) => {
      assert.ok(error instanceof OptionError);
      return error.message;
    });
  assert.match(await wrong("dleta"), /only revolution, .*Did you mean “delta”\?/);
  assert.match(await wrong("Freebox Popp"), /Did you mean “Freebox Pop”\?/);
  assert.doesNotMatch(await wrong("minitel"), /Did you mean/);
});

Deno.test("a Delta writes what it does not measure in ways of its own", async () => {
  await using freebox = await simulate({ model: "delta" });
  const call = await login(freebox);
  const { sensors } = await insist(call, "GET", "system/");
  const silent = sensors.filter((sensor: object) => !("value" in sensor));
  assert.deepEqual(silent, [{ id: "hdd0", name: "Disque dur 1" }]);
  const ports = await insist(call, "GET", "switch/status/");
  const sfp = ports.find(({ id }: { id: number }) => id === 9999);
  assert.deepEqual(sfp.mac_list, {});
  const stats = await insist(call, "GET", "switch/port/9999/stats");
  assert.equal(stats.rx_bytes_rate, -1);
  assert.equal(stats.tx_bytes, 0);
  assert.deepEqual(await insist(call, "GET", "player/1/api/v8/status"), { power_state: "standby" });
  assert.equal(inShort(await call("GET", "player/1/api/v9/status")), "invalid_request 404");
  const { data } = await insist(call, "POST", "rrd/", { db: "temp", fields: ["cpu_ap"] });
  assert.ok(data.every(({ cpu_ap }: { cpu_ap: number }) => cpu_ap === 0));
});

Deno.test("ws/event refuses events of VMs where there are none, and closes with 1000", async () => {
  await using freebox = await simulate({ model: "pop" });
  const events = await plug(freebox, "ws/event");
  const names = ["lan_host_l3addr_reachable", "vm_state_changed"];
  events.send({ action: "register", events: names });
  assert.deepEqual(await events.next(), {
    action: "register",
    success: false,
    error_code: "inval",
    msg: "unsupported event vm_state_changed",
  });
  assert.equal(await events.closed(), 1000);
});

Deno.test("the form of an answer follows the API version of the path, not that of the box", async () => {
  await using freebox = await simulate({ model: "ultra" });
  const session = await sessionOf(freebox);
  const get = async (path: string): Promise<Reply> => {
    const headers = { "X-Fbx-App-Auth": session };
    const response = await fetch(`${freebox.url}/api/${path}`, { headers });
    return { status: response.status, ...await response.json() };
  };
  const old = (await get("v4/system/")).result;
  assert.equal(old.box_flavor, "light");
  assert.equal(typeof old.temp_cpu0, "number");
  assert.equal(typeof old.fan_rpm, "number");
  assert.equal(old.sensors ?? old.fans ?? old.model_info, undefined);
  const { sensors, temp_cpu0, box_flavor } = (await get("v6/system/")).result;
  assert.equal(sensors[0].id, "temp_cpu0");
  assert.equal(temp_cpu0 ?? box_flavor, undefined);
  assert.ok(Array.isArray((await get("v14/fs/ls/")).result));
  assert.ok(Array.isArray((await get("v15/fs/ls/")).result.entries));
  assert.equal(inShort(await get("v8/parental/filter/")), "none");
  assert.equal(inShort(await get("v16/parental/filter/")), "invalid_request 404");
  assert.equal(inShort(await get("v3/wifi/ap/")), "none");
  assert.equal(inShort(await get("v4/wifi/ap/")), "ok");
  const newer = await get("v17/system/");
  assert.equal(inShort(newer), "invalid_api_version 404");
  assert.equal(newer.msg, "Version d’API inconnue");
});

Deno.test("4G has a path of its own before API 11", async () => {
  await using freebox = await simulate({ model: "delta", apiVersion: "8.0" });
  const call = await login(freebox);
  assert.equal(
    (await insist(call, "PUT", "connection/lte/config/", { enabled: true })).enabled,
    true,
  );
  assert.equal((await insist(call, "GET", "connection/lte/config/")).enabled, true);
  await using today = await simulate({ model: "delta" });
  const reply = await (await login(today))("GET", "connection/lte/config/");
  assert.equal(inShort(reply), "invalid_request 404");
});

Deno.test("old firmware writes an empty list as {}, inside and alone", async () => {
  await using freebox = await simulate({ model: "ultra", oldFirmware: true });
  const call = await login(freebox);
  assert.deepEqual(await insist(call, "GET", "storage/raid/"), {});
  const [access] = await insist(call, "GET", "wifi/bss/");
  assert.deepEqual(access.status.partners, {});
});
