import assert from "node:assert/strict";
import {
  applySettings,
  diffSettings,
  exportSettings,
  planSettings,
  type SettingsDocument,
} from "../../lib/settings/mod.ts";
import { seedFixtures } from "../../lib/simulator/fixtures/mod.ts";
import { Fbx, isFbxError } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { cuttingProxy } from "../support/cutting_proxy.ts";
import { seedFactory } from "../support/factory.ts";

Deno.test("a restore that is cut at every call, before it and after it, ends the same", async () => {
  const only = ["profile", "dhcp", "download-feeds", "lan", "nat", "share", "wifi", "vpn"];
  await using old = await boxAndClient({ model: "pop" });
  await old.f.lan.setRoutes([{ prefix: "10.0.0.0/8", gateway: "192.168.1.18", enabled: true }]);
  await old.f.wifi.addCustomKey({ description: "Guests", key: "soleil-de-minuit", duration: 0 });
  const { document } = await exportSettings(old.f, { secrets: true, only });
  await using fresh = await boxAndClient({ model: "pop", fixtures: seedFactory });
  await using proxy = await cuttingProxy(fresh.box.port);
  await using f = await Fbx({ ...fresh.box.access, url: proxy.url, retries: 0 });
  const expected = (await planSettings(f, document)).steps.length;
  for (let run = 0; run < 4 * expected; run++) {
    const plan = await planSettings(f, document);
    if (plan.steps.length === 0) break;
    proxy.cut(run % 2 === 0 ? "before" : "after");
    const error = await applySettings(f, plan).catch((error) => error);
    proxy.restore();
    assert.ok(isFbxError(error), "it was not cut");
    assert.match(error.message, /^Stopped at step 1 of \d+ \(/);
  }
  assert.ok(proxy.cuts >= 2 * expected, `${proxy.cuts} cuts of ${expected} steps`);
  const restored = await exportSettings(f, { secrets: true, only });
  assert.deepEqual(diffSettings(document, restored.document), []);
});

Deno.test("applySettings() stops at what the box refuses, and a new plan goes on from there", async () => {
  await using both = await boxAndClient();
  const { f } = both;
  const lease = (net: number, mac: string) => ({ mac, ip: `192.168.${net}.50` });
  const document = {
    dhcp: { "static-leases": [lease(1, "02:00:00:00:00:50"), lease(2, "02:00:00:00:00:51")] },
    wifi: { "steering-config": { steering_level: 2 } },
  };
  const done: string[] = [];
  const onStep = ({ setting, item }: { setting: string; item?: string }) =>
    void done.push(`${setting} ${item ?? ""}`.trim());
  const plan = await planSettings(f, document);
  const error = await applySettings(f, plan, { onStep }).catch((error) => error);
  assert.equal(error.code, "inval");
  assert.match(error.message, /^Stopped at step 3 of 3 \(dhcp static-leases 02:00:00:00:00:51\): /);
  assert.deepEqual(done, ["wifi steering-config", "dhcp static-leases 02:00:00:00:00:50"]);
  const mended = structuredClone(document);
  mended.dhcp["static-leases"][1] = { mac: "02:00:00:00:00:51", ip: "192.168.1.51" };
  const rest = await planSettings(f, mended);
  assert.deepEqual(rest.steps.map(({ item }) => item), ["02:00:00:00:00:51"]);
  await applySettings(f, rest);
  assert.deepEqual((await planSettings(f, mended)).steps, []);
});

Deno.test("a restore goes on though the session ends and every connection breaks after each step", async () => {
  const only = ["contacts", "lcd", "dhcp", "vpn", "wifi"];
  await using old = await boxAndClient();
  const { document } = await exportSettings(old.f, { secrets: true, only });
  await using fresh = await boxAndClient({ fixtures: seedFactory });
  let steps = 0;
  const onStep = () => {
    steps++;
    fresh.box.restart();
  };
  const left = await applySettings(fresh.f, await planSettings(fresh.f, document), { onStep });
  assert.deepEqual(left, []);
  assert.ok(steps > 10, `only ${steps} steps`);
  const now = await exportSettings(fresh.f, { secrets: true, only });
  assert.deepEqual(diffSettings(document, now.document), []);
});

Deno.test("what the document does not name stays, and --prune deletes only in the lists that it names", async () => {
  await using both = await boxAndClient();
  const { f } = both;
  const before = (await f.contacts.list()).length;
  const document = { contacts: { list: [{ display_name: "Sandy Kilo", company: "Acme" }] } };
  await applySettings(f, await planSettings(f, document));
  const after = await f.contacts.list();
  assert.equal(after.length, before);
  const sandy = after.find(({ display_name }) => display_name === "Sandy Kilo");
  assert.deepEqual([sandy?.company, sandy?.first_name], ["Acme", "Sandy"]);
  await applySettings(f, await planSettings(f, document, { prune: true }));
  assert.deepEqual((await f.contacts.list()).map(({ display_name }) => display_name), [
    "Sandy Kilo",
  ]);
  assert.ok((await f.dhcp.staticLeases()).length > 0);
});

Deno.test("items are known by what they are, alike ones by what else they share", async () => {
  await using both = await boxAndClient();
  const { f } = both;
  const twin = (number: string) => ({
    display_name: "Jo",
    numbers: [{ type: "mobile" as const, number }],
  });
  const one = await f.contacts.create(twin("0600000001"));
  const two = await f.contacts.create(twin("0600000002"));
  const document = {
    contacts: {
      list: [{ ...twin("0600000002"), company: "Two" }, { ...twin("0600000001"), company: "One" }],
    },
  };
  await applySettings(f, await planSettings(f, document));
  const after = (await f.contacts.list()).filter(({ display_name }) => display_name === "Jo");
  assert.deepEqual(
    after.map(({ id, company, numbers }) => [id, company, numbers?.[0]?.number]),
    [[one.id, "One", "0600000001"], [two.id, "Two", "0600000002"]],
  );
});

Deno.test("a rule goes to its profile by name, a new profile with its devices and rules in one restore", async () => {
  await using both = await boxAndClient();
  const { f } = both;
  const document = {
    profile: {
      list: [{ name: "Léo" }],
      "network-controls": [{ profile_id: "Léo", macs: ["02:00:00:00:00:18"] }],
      "network-control-rules": {
        Léo: [{
          name: "Night",
          mode: "denied",
          start_time: 0,
          end_time: 21_600,
          weekdays: Array(8).fill(true),
          enabled: true,
        }],
      },
    },
  };
  await applySettings(f, await planSettings(f, document));
  const { id = 0 } = (await f.profile.list()).find(({ name }) => name === "Léo") ?? {};
  assert.deepEqual((await f.profile.networkControl(id)).macs, ["02:00:00:00:00:18"]);
  assert.deepEqual((await f.profile.networkControlRules(id)).map(({ name }) => name), ["Night"]);
  assert.deepEqual((await planSettings(f, document)).steps, []);
});

Deno.test("a password that the box never returns is set each time, and differs from nothing", async () => {
  await using both = await boxAndClient();
  const document = { airmedia: { config: { password: "secret" } } };
  const { steps: [step] } = await planSettings(both.f, document);
  assert.deepEqual(step?.changes, [{
    field: "password",
    to: "secret",
    secret: true,
    untold: true,
  }]);
  await applySettings(both.f, await planSettings(both.f, document));
  assert.equal((await planSettings(both.f, document)).steps.length, 1);
  const now = await exportSettings(both.f, { secrets: true });
  assert.deepEqual(diffSettings(document, now.document), []);
});

Deno.test("a key that is masked for lack of a permission is not saved", async () => {
  const permissions = ["contacts", "downloader"];
  await using both = await boxAndClient({ permissions });
  const { document, left } = await exportSettings(both.f, {
    secrets: true,
    only: ["wifi", "call"],
  });
  assert.doesNotMatch(JSON.stringify(document), /\*\*\*/);
  assert.match(JSON.stringify(document), /"ssid"/);
  assert.ok(left.every(({ why }) => why.reason !== "secret"));
});

Deno.test("a file of another model: what is not there is reported and left out, the rest is done", async () => {
  await using old = await boxAndClient({ model: "delta" });
  const { document } = await exportSettings(old.f, { secrets: true });
  await using other = await boxAndClient({ model: "pop", fixtures: seedFactory });
  const plan = await planSettings(other.f, document);
  const told = plan.impossible.map(({ setting, item, field, why }) =>
    [setting, item ?? "", field ?? "", why.reason].join(" ").replace(/ +/g, " ")
  );
  assert.ok(told.includes("vm list refused"), told.join("\n"));
  assert.ok(told.includes("wifi aps 5g (2) no_item"), told.join("\n"));
  assert.ok(told.includes("lcd config led_strip_enabled no_field"), told.join("\n"));
  await applySettings(other.f, plan);
  assert.deepEqual((await planSettings(other.f, document)).steps, []);
});

Deno.test("a setting of another API version is reported and left out", async () => {
  await using old = await boxAndClient({ apiVersion: "8.0" });
  const { document } = await exportSettings(old.f, { only: ["parental", "lang"] });
  await using now = await boxAndClient();
  const { steps, impossible } = await planSettings(now.f, document);
  assert.deepEqual(steps, []);
  const told = impossible.map(({ setting, why }) => `${setting} ${why.reason}`).sort();
  assert.deepEqual(told, [
    "parental config version",
    "parental list version",
    "parental planning version",
  ]);
});

Deno.test("a name that the box does not have is reported, and the rest is done", async () => {
  await using both = await boxAndClient({ model: "ultra" });
  const document = {
    wifi: { "mlo-config": { "5g": { partners: ["60g"] }, "6g": { partners: ["6g"] } } },
  };
  const { steps, impossible } = await planSettings(both.f, document);
  assert.deepEqual(steps.map(({ parent }) => parent), ["6g"]);
  const [one] = impossible;
  assert.deepEqual([one?.parent, one?.field, one?.why], ["5g", "partners", {
    reason: "no_name",
    name: "60g",
  }]);
  await applySettings(both.f, await planSettings(both.f, document));
  const [, , bss] = await both.f.wifi.bsses();
  const aps = await both.f.wifi.aps();
  const { partners } = await both.f.wifi.mloConfig(bss?.id ?? "");
  assert.deepEqual(partners, [aps[2]?.id]);
});

Deno.test("applySettings() follows the box to its new address, and goes on there", async () => {
  const fixtures = (box: Parameters<typeof seedFixtures>[0]) => {
    seedFixtures(box);
    box.store.object("lan/config").ip = "127.0.0.1";
  };
  await using both = await boxAndClient({ hostname: "0.0.0.0", fixtures }, {});
  const { box } = both;
  const access = { ...box.access, url: `http://127.0.0.1:${box.port}` };
  const calls: string[] = [];
  const trace = (where: string) => (event: { kind: string }) =>
    void (event.kind === "send" && calls.push(where));
  await using f = await Fbx({ ...access, trace: trace("old") });
  const document: SettingsDocument = {
    lan: { config: { ip: "127.0.0.2" } },
    dhcp: { "static-leases": [{ mac: "02:00:00:00:00:50", ip: "127.0.0.50" }] },
    wifi: { config: { enabled: false } },
    lcd: { config: { brightness: 5 } },
  };
  const plan = await planSettings(f, document);
  const order = plan.steps.map(({ setting }) => setting);
  assert.deepEqual(order, ["lcd config", "lan config", "dhcp static-leases", "wifi config"]);
  const opened: string[] = [];
  calls.length = 0;
  await applySettings(f, plan, {
    async reopen(url) {
      opened.push(url);
      calls.length = 0;
      return await Fbx({ ...access, url, trace: trace("new") });
    },
  });
  assert.deepEqual(opened, [`http://127.0.0.2:${box.port}`]);
  assert.deepEqual([...new Set(calls)], ["new"]);
  await using there = await Fbx({ ...access, url: opened[0] as string });
  assert.deepEqual((await planSettings(there, document)).steps, []);
});

Deno.test("applySettings() reports where the box is when this device does not reach it there", async () => {
  const fixtures = (box: Parameters<typeof seedFixtures>[0]) => {
    seedFixtures(box);
    box.store.object("lan/config").ip = "127.0.0.1";
  };
  await using both = await boxAndClient({ fixtures });
  const plan = await planSettings(both.f, { lan: { config: { ip: "127.0.0.2" } } });
  const error = await applySettings(both.f, plan, {
    patience: 10,
    reopen: (url) => Fbx({ ...both.box.access, url }), // it listens on 127.0.0.1 alone
  }).catch((error) => error);
  assert.equal(error.code, "network");
  assert.match(error.message, /The box was given the address 127\.0\.0\.2,/);
});
