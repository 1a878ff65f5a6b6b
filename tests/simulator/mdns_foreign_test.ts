import assert from "node:assert/strict";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { announce, together, txtOf } from "../support/avahi.ts";
import { TextLineStream } from "../support/lines.ts";
import { addresses, inOwnNetwork, isInstalled } from "../support/namespace.ts";
import { run } from "../support/programs.ts";
import { announced, service } from "./announced.ts";

const zeroconfClient = new URL("zeroconf_client.py", import.meta.url).pathname;
const python = "/usr/bin/python3";

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 10; tries++) if (await holds()) return;
  assert.fail("it did not come true");
}

/** A box as `avahi-browse` shows it. */
interface Browsed {
  /** Version of IP that it was heard by. */
  readonly by: string;
  readonly name: string;
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly txt: Record<string, string>;
}

async function browse(): Promise<Browsed[]> {
  const { out } = await run("avahi-browse", ["-rpt", "_fbx-api._tcp"]);
  const found = out.split("\n").filter((line) => line.startsWith("=;")).map((line) => {
    const [, , by = "", name = "", , , host = "", address = "", port, texts = ""] = line.split(";");
    const txt = [...texts.matchAll(/"([^"=]+)=([^"]*)"/g)].map(([, key, value]) => [key, value]);
    const unescaped = name.replace(/\\(\d{3})/g, (_, code) => String.fromCharCode(code));
    return { by, name: unescaped, host, address, port: Number(port), txt: Object.fromEntries(txt) };
  });
  return found.toSorted((one, other) => order(one) < order(other) ? -1 : 1);
}

function order({ name, by }: Browsed): string {
  return `${name}\0${by}`;
}

/** The TXT records are the documented ones, and identify the box. */
function assertTold(txt: Readonly<Record<string, string>>, box: SimulatedFreebox): void {
  const { box_model_name = "", device_type = "", ...rest } = txt;
  assert.deepEqual(rest, {
    uid: box.uid,
    api_version: box.apiVersion,
    api_base_url: "/api/",
    api_domain: box.apiDomain,
    https_available: box.httpsPort === undefined ? "0" : "1",
    https_port: String(box.httpsPort ?? 0),
    box_model: box.model,
  });
  assert.match(box_model_name, /^Freebox v\d \(r1\)$/);
  assert.match(device_type, /^FreeboxServer\d,1$/);
}

/** Tests that are skipped, and say so, where something is not installed. */
function testIf(isInstalled: boolean, what: string) {
  return (name: string, fn: () => Promise<void>) =>
    Deno.test({
      name: isInstalled ? name : `${name} (skipped: needs ${what})`,
      ignore: !isInstalled,
      fn,
    });
}

await inOwnNetwork(import.meta.url, async () => {
  const hasAvahi = await isInstalled("avahi-browse") && await isInstalled("avahi-daemon");
  const hasZeroconf = (await run("sh", ["-c", `${python} -c "import zeroconf"`])).code === 0;
  const testWithAvahi = testIf(hasAvahi, "avahi-daemon and avahi-browse");
  const testWithZeroconf = testIf(hasZeroconf, "python3-zeroconf");

  testWithAvahi("avahi-browse finds every box with its TXT records, until it leaves", async () => {
    const boxes = await Promise.all([
      announced({ https: true }),
      announced({ seed: 2, name: "Salon", apiVersion: "8.0" }),
    ]);
    await using _boxes = await together(...boxes.map((box) => Promise.resolve(box)));
    const found = await browse();
    assert.deepEqual(
      found.map(({ by, name, host, address, port }) => [by, name, host, address, port]),
      [
        ["IPv4", "Freebox Server", "Freebox-Server.local", addresses.ipv4, boxes[0].port],
        ["IPv6", "Freebox Server", "Freebox-Server.local", addresses.ipv4, boxes[0].port],
        ["IPv4", "Salon", "Salon.local", addresses.ipv4, boxes[1].port],
        ["IPv6", "Salon", "Salon.local", addresses.ipv4, boxes[1].port],
      ],
    );
    for (const { name, txt } of found) {
      const box = boxes.find((one) => one.name === name);
      assert.ok(box);
      assertTold(txt, box);
    }
    await Promise.all(boxes.map((box) => box.close()));
    await until(async () => (await browse()).length === 0);
  });

  testWithAvahi("a box takes no name that Avahi has, and gives none of its own away", async () => {
    await using _first = await announce("Freebox Server", 80, txtOf("Avahi"));
    await using _boxes = await together(announced(), announced({ name: "Salon" }));
    await using _second = await announce("Salon", 80, txtOf("Avahi"));
    await until(async () => (await browse()).some(({ name }) => name === "Salon #2"));
    const found = (await browse()).filter(({ by }) => by === "IPv4");
    const names = found.map(({ name, txt }) => [name, txt.uid === "Avahi"]);
    assert.deepEqual(names, [
      ["Freebox Server", true],
      ["Freebox Server (2)", false],
      ["Salon", false],
      ["Salon #2", true],
    ]);
  });

  testWithAvahi("a box that listens on IPv6 is found on IPv6", async () => {
    await using box = await announced({ hostname: addresses.ipv6, name: "Six" });
    const found = (await browse()).filter(({ name }) => name === "Six");
    assert.ok(found.length > 0);
    for (const { address, port } of found) assert.equal(`http://[${address}]:${port}`, box.url);
  });

  testWithZeroconf("Python's zeroconf sees boxes come and leave", async () => {
    const first = await announced({ https: true, name: "Salon", apiVersion: "6.0" });
    const client = new Deno.Command(python, {
      args: [zeroconfClient],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    const lines = client.stdout
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream())
      .getReader();
    const next = async () => JSON.parse((await lines.read()).value ?? "null");
    const { txt, ...place } = await next();
    assert.deepEqual(place, {
      come: `Salon.${service}.`,
      server: "Salon.local.",
      addresses: [addresses.ipv4],
      port: first.port,
    });
    assertTold(txt, first);
    const second = await announced({ name: "Côté jardin" });
    assert.equal((await next()).come, `Côté jardin.${service}.`);
    await first.close();
    assert.equal((await next()).gone, `Salon.${service}.`);
    await second.close();
    await client.stdin.close();
    await lines.cancel();
    await client.status;
  });
});
