import assert from "node:assert/strict";
import { type Operation, operations } from "../../lib/catalogue/mod.ts";
import { createAuthority, simulate } from "../../lib/simulator/mod.ts";
import { faultsOf } from "./behaviour/conformance.ts";
import { type Caller, caller, insist, openSession } from "./client.ts";
import { fillPath } from "./fill.ts";

const label = ({ subsystem, name }: Operation) => `${subsystem.alias}.${name}`;

/** What is created before it is read, changed and deleted. */
const verbs = ["POST", "GET", "PUT", "DELETE"];
const observed = operations().filter(({ observed }) => observed !== false)
  .toSorted((one, other) => verbs.indexOf(one.verb) - verbs.indexOf(other.verb));

/** Bodies, where the catalogue has no example that fits the household. */
const bodies: Readonly<Record<string, (call: Caller) => unknown>> = {
  "Home.endpoints": async (call) => {
    const [node] = await insist(call, "GET", "home/nodes");
    return [{ node: node.id, ep: node.show_endpoints[0].id }];
  },
  "Home.addRule": () => ({ label: "Alarme" }),
  "Home.updateRule": () => ({ roles: [{ role: 0, node: [17] }] }),
  "Home.sendValidationSms": () => ({ applicationHash: "" }),
  "Domain.importCertificate": () => {
    const { cert, key } = createAuthority().issue(["box.example.net"]);
    return { key_type: "ec", cert_pem: cert, key_pem: key };
  },
  "Fs.mkpath": () => ({ path: btoa("/Freebox/Photos/2026/Brest") }),
  "Upload.create": () => ({ dirname: btoa("/Freebox"), upload_name: "film.mkv" }),
  "Upload.send": () => {
    const form = new FormData();
    form.set("file", new File(["film"], "film.mkv"));
    return form;
  },
  "Parental.create": () => ({ desc: "Zoé", macs: ["02:00:00:00:00:17"] }),
  "Parental.update": () => ({ forced: true }),
  "Parental.setConfig": () => ({ default_filter_mode: "webonly" }),
  "Parental.setPlanning": () => ({ mapping: Array(7 * 48).fill("denied") }),
};

/** What begins the answers that are not JSON. */
const contents: Readonly<Record<string, [type: string, begin: string]>> = {
  "Tv.logo": ["image/png", "\x89PNG\r\n"],
  "Camera.snapshot": ["image/jpeg", "\xff\xd8\xff\xdb"],
  "Camera.playlist": ["application/vnd.apple.mpegurl", "#EXTM3U\n"],
  "Camera.segment": ["video/mp2t", "\x47\x1f\xff\x10"],
};

Deno.test("every operation that is not documented answers its type to an app that has its permission alone", async () => {
  const groups = Map.groupBy(observed, ({ permission, until = 17 }) => `${permission} ${until}`);
  const called: string[] = [];
  for (const group of groups.values()) {
    const [{ permission, until = 17 }] = group as [Operation];
    await using freebox = await simulate({
      permissions: permission === undefined ? [] : [permission],
      apiVersion: `${until - 1}.0`,
      // The one that has everything: home automation, cameras, 4G.
      model: "delta",
    });
    const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
    const call = caller(freebox, result.session_token);
    if (permission === "settings") {
      const [{ id }] = await insist(call, "GET", "wifi/bss/");
      await insist(call, "POST", "wifi/wps/start/", { bssid: id });
    }
    for (const operation of group) {
      const name = label(operation);
      const path = await fillPath(operation, call);
      assert.ok(path, name);
      const body = await (bodies[name]?.(call) ?? operation.exampleBody);
      const response = await fetch(`${freebox.url}/api/latest/${path}`, {
        method: operation.verb,
        headers: { "X-Fbx-App-Auth": result.session_token },
        ...(body === undefined
          ? {}
          : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
      await check(operation, response);
      called.push(name);
    }
  }
  assert.deepEqual(called.sort(), observed.map(label).sort());
  assert.equal(called.length, 87);
});

async function check(operation: Operation, response: Response): Promise<void> {
  const name = label(operation);
  if (operation.resultFormat !== "json") {
    const [type, begin] = contents[name] ?? ["none", ""];
    assert.equal(response.headers.get("content-type"), type, name);
    const text = String.fromCharCode(...(await response.bytes()).slice(0, begin.length));
    assert.equal(text, begin, name);
    return;
  }
  const reply = await response.json();
  assert.equal(reply.success, true, `${name}: ${JSON.stringify(reply)}`);
  if (operation.result === undefined) return assert.equal(reply.result, undefined, name);
  if (reply.result === undefined) return assert.ok(EMPTY.has(name), `${name} answered nothing`);
  assert.deepEqual([...faultsOf(operation.result, reply.result, name)], []);
}

/** A list that is empty is left out, and so is what no client was seen to read. */
const EMPTY = new Set([
  "Contacts.groups",
  "Home.addRule",
  "Home.sendValidationSms",
  "Home.updateRule",
  "Home.validateAlertNumber",
  "Domain.importCertificate",
  "Fs.mkpath",
  "Phone.dectVendors",
  "Player.pressKey",
  "Pvr.acknowledgePrecord",
]);
