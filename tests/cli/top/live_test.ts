import assert from "node:assert/strict";
import { simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import "../../support/english.ts";
import { type Answer, openDoor } from "../../support/door.ts";
import { limited, until } from "../../support/until.ts";
import { openTop } from "../../support/top.ts";

const down = "\x1b[B";

function access(box: SimulatedFreebox, url = box.url): string[] {
  return ["-n", "-u", url, "-a", box.appId, "-t", box.appToken];
}

/** Opens the page of a device by filtering for it. */
async function openPage(top: ReturnType<typeof openTop>, name: string) {
  await top.shows(/Device \(\d of \d\)/);
  top.type(`/${name}\r\r`);
  await top.shows(new RegExp(`^ ${name}`, "m"));
  await top.shows(/Reserved/);
}

function hostOf(box: SimulatedFreebox, name: string) {
  return box.box.store.list("lan/browser/pub").find((host) => host.primary_name === name);
}

Deno.test("fbx top shows the devices that are here, and the box's history at once", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)], {
    size: { columns: 120, rows: 40 },
  });
  await top.shows(/nas +192.168.1.18 +cable/);
  await top.shows(/iPhone-de-Sandy +192.168.1.21 +(Wi-Fi )?5 GHz +-47 dBm/);
  await top.shows(/pc-de-xavier .*bit\/s/);
  await top.shows(/since \d\d:\d\d, peak/);
  const graph = top.text().split("\n").find((line) => /[▁▂▃▄▅▆▇█]{100}/.test(line));
  assert.ok(graph, "a graph over the whole width");
  await top.shows(/CPU 0 +[▁▂▃▄▅▆▇█]+ \d+ °C/);
});

Deno.test("fbx top renames a device, and shows its new name", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)]);
  await openPage(top, "nas");
  top.type("r\x15Stockage é\r");
  await top.shows(/“nas” is now called “Stockage é”\./);
  assert.equal(hostOf(box, "Stockage é")?.primary_name_manual, true);
  await top.shows(/^ Stockage é/m);
});

Deno.test("fbx top wakes a device once that was confirmed", async () => {
  await using box = await simulate();
  await using door = await openDoor({ behind: box.url });
  await using top = openTop(["-d", "0.1", ...access(box, door.url)]);
  const packets = () => door.requests.filter((request) => /POST .*lan\/wol\/pub/.test(request));
  await openPage(top, "nas");
  top.type("wn");
  await top.shows(/Nothing was changed/);
  assert.equal(packets().length, 0);
  top.type("wy");
  await top.shows(/A wake-up packet was sent to “nas”/);
  assert.equal(packets().length, 1);
});

Deno.test("fbx top pauses the profile of a device, and resumes it", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)]);
  const control = () =>
    box.box.store.list("network_control").find(({ profile_id }) => profile_id === 1);
  await openPage(top, "tablette-de-Zoé");
  top.type("p");
  await top.shows(
    /This cuts the profile “Zoé” off the network until it is resumed: tablette-de-Zoé\./,
  );
  assert.equal(control()?.override, false);
  top.type("y");
  await top.shows(/The profile “Zoé” has no access now/);
  assert.deepEqual([control()?.override, control()?.override_mode], [true, "denied"]);
  await top.shows(/^ p {2}resume/m);
  top.type("py");
  await top.shows(/The profile “Zoé” has (no )?access now/);
  await until("the override is ended", () => control()?.override === false);
});

Deno.test("fbx top reserves a device its address, and shows which is reserved already", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)]);
  await openPage(top, "pc-de-xavier");
  await top.shows(/Reserved +no address/);
  top.type("ay");
  await top.shows(/192.168.1.20 is now reserved for “pc-de-xavier”/);
  const leases = box.box.store.list("dhcp/static_lease");
  assert.ok(leases.some(({ ip }) => ip === "192.168.1.20"));
  await top.shows(/a {2}reserve its address – 192.168.1.20 is reserved already/);
});

Deno.test("fbx top switches the Wi-Fi off and on", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)]);
  const isOn = () => box.box.store.object("wifi/config").enabled;
  await top.shows(/5 GHz ch \d+/);
  top.type("w");
  await top.shows(/perhaps including this one\. Go on\?\s+\[y\/N\]/);
  top.type("y");
  await top.shows(/The Wi-Fi is off now/);
  assert.equal(isOn(), false);
  await top.shows(/w Wi-Fi on/);
  top.type("wy");
  await top.shows(/The Wi-Fi is on now/);
  assert.equal(isOn(), true);
});

Deno.test("fbx top pauses, resumes and removes downloads", async () => {
  await using box = await simulate();
  await using top = openTop(["-d", "0.1", ...access(box)]);
  const first = box.box.store.list("downloads").find(({ status }) => status === "downloading");
  const name = String(first?.name);
  const task = () => box.box.store.list("downloads").find(({ id }) => id === first?.id);
  await top.shows(/d downloads/);
  top.type("d");
  await top.shows(new RegExp(`› ${name.slice(0, 10)}`));
  top.type("py");
  await top.shows(/: stopp(ed|ing)\./);
  await until("it stops", () => /^stopp/.test(String(task()?.status)));
  // it is listed further down now, and the selection went with it
  await top.shows(new RegExp(`› ${name.slice(0, 10)}.* stopped`));
  top.type("py");
  await until("it goes on", () => task()?.status === "downloading");
  top.type("xn");
  await top.shows(/Nothing was changed/);
  assert.ok(task());
  top.type("x");
  await top.shows(/stops and removes download/);
  top.type("y");
  await top.shows(/was removed from the downloads/);
  assert.equal(task(), undefined);
});

Deno.test("fbx top shows for each key why it is off without its permission, and sends nothing", async () => {
  await using box = await simulate({ permissions: ["contacts"] });
  await using door = await openDoor({ behind: box.url });
  await using top = openTop(["-d", "0.1", ...access(box, door.url)]);
  await openPage(top, "tablette-de-Zoé");
  await top.shows(/r {2}rename – needs the permission “settings”/);
  await top.shows(/p {2}pause – needs the permission “profile”/);
  top.type("rwpay\x1b");
  const changes = door.requests.filter((request) =>
    /^(PUT|DELETE|POST)/.test(request) && !/login|rrd/.test(request)
  );
  assert.deepEqual(changes, []);
});

Deno.test("fbx top reports what the box refused, and continues", async () => {
  await using box = await simulate();
  await using door = await openDoor({
    behind: box.url,
    answers: { "POST dhcp/static_lease/": { refuse: "inval_ip" } },
  });
  await using top = openTop(["-d", "0.1", ...access(box, door.url)]);
  await openPage(top, "pc-de-xavier");
  top.type("ay");
  await top.shows(/fbx dhcp add-static-lease: .*inval_ip/s);
  top.type("\x1b");
  await top.shows(/Device \(\d of \d\)/);
});

Deno.test("fbx top keeps its list while the box is away, and finds it again", async () => {
  let box = await simulate();
  const { port } = box;
  await using top = openTop(["-d", "0.1", "--timeout", "1", ...access(box)]);
  await top.shows(/nas +192.168.1.18/);
  await box.close();
  await top.shows(/● no answer for .*:/);
  await top.shows(/nas +192.168.1.18/);
  top.type("w");
  await top.shows(/the box does not answer/);
  box = await simulate({ port });
  await top.shows(/● up · fibre/);
  await box.close();
});

Deno.test("fbx top shows what it can of a box that answers nonsense", async () => {
  await using box = await simulate();
  for (
    const answers of [
      { "switch/status/": { result: { a: 1 } } },
      { "^switch/port/": { result: null } },
      { "switch/status/": { refuse: "nodev" } },
      { "lan/browser/pub/": { edit: (list: object[]) => [null, {}, 3, ...list] } },
      { "wifi/config/": { result: "on" } },
      { "rrd/": { result: { data: [null, 4, {}] } } },
      { "dhcp/static_lease/": { result: [null, {}] } },
      { "login/session/": { edit: (session: object) => ({ ...session, permissions: "all" }) } },
    ] as Record<string, Answer>[]
  ) {
    await using door = await openDoor({ behind: box.url, answers });
    await using top = openTop(["-d", "0.1", ...access(box, door.url)]);
    await top.shows(/nas +192.168.1.18/);
    top.type(`${down}\r`);
    await top.shows(/Esc back/);
    top.type("q");
    assert.equal(await limited(top.ended), 0);
  }
});
