import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { discover, Fbx, type FoundBox, type TraceEvent } from "../../mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { announce, announceAddress, together, txtOf } from "../support/avahi.ts";
import { type Certificates, makeCertificates } from "../support/certificates.ts";
import { serveDns } from "../support/dns.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";
import { addresses, hosts, inOwnNetwork, isInstalled } from "../support/namespace.ts";

const domain = "example.fbxos.fr";
const atHome = { hostname: addresses.ipv4 };

await inOwnNetwork(import.meta.url, () => {
  let made: Promise<Certificates> | undefined;
  const certificates = () => made ??= makeCertificates(domain);

  test("discover() finds a box that Avahi announces, with its whole TXT record", async () => {
    const more = { api_domain: domain, https_available: 1, https_port: 3615 };
    await using _box = await announce("Freebox Server", 8080, txtOf("0123", more));
    const [box, ...others] = await Array.fromAsync(discover({ timeout: 600 }));
    assert.deepEqual(others, []);
    assert.ok(box && box.milliseconds < 600);
    const { milliseconds: _, ...rest } = box;
    assert.deepEqual(rest, {
      uid: "0123",
      name: "Freebox Server",
      model: "fbxgw9-r1/full",
      apiVersion: "16.0",
      address: addresses.ipv4,
      url: `http://${addresses.ipv4}:8080`,
      httpsUrl: `https://${domain}:3615`,
      how: "mdns",
      discovery: {
        api_version: "16.0",
        api_base_url: "/api/",
        uid: "0123",
        box_model: "fbxgw9-r1/full",
        box_model_name: "Freebox v9 (r1)",
        api_domain: domain,
        https_available: true,
        https_port: 3615,
      },
    });
  });

  test("discover() gives a box the moment it answers, and ends when the loop is left", async () => {
    await using _box = await announce("Freebox Server", 80, txtOf("0123"));
    const started = performance.now();
    for await (const box of discover({ timeout: 60_000 })) {
      assert.equal(box.uid, "0123");
      break;
    }
    assert.ok(performance.now() - started < 1000);
  });

  test("discover() finds several boxes of different models, each once, or the one with the id", async () => {
    await using _boxes = await together(
      announce("Freebox Server", 81, txtOf("aaaa")),
      announce("Freebox v1.5", 82, txtOf("bbbb", { api_version: "8.0" })),
      announce(
        "Freebox Pop d’été",
        83,
        txtOf("cccc", { box_model: "fbxgw8-r1" }),
      ),
    );
    const boxes = await Array.fromAsync(discover({ timeout: 800 }));
    assert.deepEqual(boxes.map(({ uid }) => uid).sort(), ["aaaa", "bbbb", "cccc"]);
    const named = (wanted: string) => boxes.find(({ uid }) => uid === wanted) as FoundBox;
    assert.equal(named("bbbb").name, "Freebox v1.5");
    assert.equal(named("bbbb").apiVersion, "8.0");
    assert.equal(named("cccc").name, "Freebox Pop d’été");
    const one = await Array.fromAsync(discover({ uid: "cccc" }));
    assert.deepEqual(one.map(({ url }) => url), [`http://${addresses.ipv4}:83`]);
  });

  test("discover() ignores what is no Freebox", async () => {
    await using _boxes = await together(
      announce("Printer", 80, { uid: "1" }, { type: "_ipp._tcp" }),
      announce("Odd", 80, { uid: "2", api_version: "soon" }),
      announce("Bare", 80, {}),
      announce("Freebox Server", 80, txtOf("0123")),
    );
    const boxes = await Array.fromAsync(discover({ timeout: 600 }));
    assert.deepEqual(boxes.map(({ uid }) => uid), ["0123"]);
  });

  test("discover() finds a box among packets that are none", async () => {
    const noise = createSocket({ type: "udp4", reuseAddr: true }).bind(5353);
    await once(noise, "listening");
    noise.setMulticastInterface(addresses.ipv4);
    const timer = setInterval(() => {
      const junk = crypto.getRandomValues(new Uint8Array(1 + Math.random() * 9500));
      if (junk.length > 2) junk[2] = 0x84; // so that it claims to be an answer
      noise.send(junk, 5353, "224.0.0.251", () => {});
    }, 1);
    await using _box = await announce("Freebox Server", 80, txtOf("0123"));
    const boxes = await Array.fromAsync(discover({ timeout: 600 }));
    clearInterval(timer);
    noise.close();
    await once(noise, "close");
    assert.deepEqual(boxes.map(({ uid }) => uid), ["0123"]);
  });

  test("discover() can be cancelled", async () => {
    const signal = AbortSignal.timeout(100);
    const started = performance.now();
    await assert.rejects(Array.fromAsync(discover({ signal })), { code: "aborted" });
    assert.ok(performance.now() - started < 500);
    await assert.rejects(Array.fromAsync(discover({ signal })), { code: "aborted" });
  });

  test("Fbx() finds the box, and the one with the id", async () => {
    await using first = await simulate({ ...atHome, seed: 1 });
    await using second = await simulate({ ...atHome, seed: 2 });
    await using _boxes = await together(
      announce("One", first.port, txtOf(first.uid)),
      announce("Two", second.port, txtOf(second.uid)),
    );
    for (const { uid, url, appId, appToken: token } of [first, second]) {
      await using f = await Fbx({ uid, appId, token });
      assert.equal(f.discovery.uid, uid);
      assert.equal(f.url, `${url}/api/v16/`);
      assert.equal((await f.connection.status()).state, "up");
    }
    await using any = await Fbx();
    assert.ok([first.uid, second.uid].includes(any.discovery.uid ?? ""));
  });

  test("Fbx() reaches a box that has an IPv6 address only", async () => {
    await using box = await simulate({ hostname: addresses.ipv6 });
    await using _boxes = await together(
      announceAddress("six.local", addresses.ipv6),
      announce("Six", box.port, txtOf(box.uid), { host: "six.local" }),
    );
    await using f = await Fbx();
    assert.equal(f.url, `http://[${addresses.ipv6}]:${box.port}/api/v16/`);
  });

  test("Fbx() connects to the address, and has the certificate checked for the box's own name", async () => {
    const { root, good } = await certificates();
    await using box = await simulate(atHome);
    await using door = await openDoor({ ...atHome, behind: box.url, certificate: good });
    const txt = txtOf(box.uid, { api_domain: domain, https_available: 1, https_port: door.port });
    await using _box = await announce("Freebox Server", box.port, txt);
    const { appId, appToken: token } = box;
    await using f = await Fbx({ caCerts: [root], appId, token });
    assert.equal(f.url, `https://${domain}:${door.port}/api/v16/`);
    const contact = await f.contacts.create({ display_name: "Sandy Kilo" });
    assert.equal((await f.contacts.get(contact.id)).display_name, "Sandy Kilo");
    await f.contacts.update(contact.id, { company: "Acme" });
    await f.contacts.delete(contact.id);
    assert.ok(door.requests.length > 5);
    assert.equal(box.requests.count, door.requests.length);
  });

  test("Fbx() never turns to HTTP when the certificate is refused", async () => {
    const { root, expired, wrongName } = await certificates();
    await using box = await simulate(atHome);
    for (
      const [certificate, reason] of [[expired, "expired"], [wrongName, "wrong_name"]] as const
    ) {
      await using door = await openDoor({ ...atHome, behind: box.url, certificate });
      const txt = txtOf(box.uid, { api_domain: domain, https_available: 1, https_port: door.port });
      await using _box = await announce("Freebox Server", box.port, txt);
      await assert.rejects(Fbx({ caCerts: [root] }), { code: "bad_certificate", reason });
    }
    assert.equal(box.requests.count, 0);
  });

  test("Fbx() uses HTTP on the LAN if the box has no HTTPS, or its port is closed, and traces it", async () => {
    await using box = await simulate(atHome);
    const closed = { api_domain: domain, https_available: 1, https_port: 9 };
    const none = { api_domain: domain, https_available: 0, https_port: 3615 };
    for (const [more, note] of [[closed, /cannot be reached/], [none, /no HTTPS/]] as const) {
      await using _box = await announce("Freebox Server", box.port, txtOf(box.uid, more));
      const events: TraceEvent[] = [];
      await using f = await Fbx({ trace: (event) => events.push(event) });
      assert.equal(f.url, `${box.url}/api/v16/`);
      assert.match(JSON.stringify(events), note);
    }
  });

  test("Fbx() does not take another box for the one that was announced", async () => {
    await using box = await simulate(atHome);
    await using _box = await announce("Freebox Server", box.port, txtOf("not its own"));
    await assert.rejects(Fbx({ timeout: 500 }), { code: "no_box", message: /is another one/ });
  });

  test("Fbx() asks at mafreebox.freebox.fr by HTTPS when mDNS is silent, and with nomdns at once", async () => {
    const { root, good } = await makeCertificates("mafreebox.freebox.fr");
    await using _name = await hosts("127.0.0.1 mafreebox.freebox.fr");
    await using box = await simulate();
    await using _door = await openDoor({ behind: box.url, certificate: good, port: 443 });
    for (const nomdns of [false, true]) {
      const started = performance.now();
      await using f = await Fbx({ nomdns, caCerts: [root] });
      assert.equal(f.url, "https://mafreebox.freebox.fr/api/v16/");
      assert.equal(performance.now() - started >= 2000, !nomdns);
    }
    const [found] = await Array.fromAsync(discover({ nomdns: true, caCerts: [root] }));
    assert.equal(found?.how, "https");
    assert.equal(found?.httpsUrl, "https://mafreebox.freebox.fr");
    await assert.rejects(Fbx({ nomdns: true }), {
      code: "bad_certificate",
      reason: "unknown_root",
    });
  });

  test("Fbx() finds the box of Italy by its name too", async () => {
    await using _name = await hosts("127.0.0.1 myiliadbox.iliad.it");
    await using box = await simulate();
    await using _door = await openDoor({ behind: box.url, port: 80 });
    await using f = await Fbx({ nomdns: true });
    assert.equal(f.url, "http://myiliadbox.iliad.it/api/v16/");
  });

  test("Fbx() asks by HTTP last, and knows a captive portal from a box", async () => {
    await using _name = await hosts("127.0.0.1 mafreebox.freebox.fr");
    await using box = await simulate();
    {
      await using _door = await openDoor({ behind: box.url, port: 80 });
      await using f = await Fbx({ nomdns: true });
      assert.equal(f.url, "http://mafreebox.freebox.fr/api/v16/");
      const [found] = await Array.fromAsync(discover({ nomdns: true }));
      assert.equal(found?.how, "http");
    }
    const page = new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
    const away = Response.redirect("http://portal.example/login");
    for (
      const [answer, what] of [[page, /web page/], [away, /redirects to http:\/\/portal/]] as const
    ) {
      await using _portal = await openDoor({ discovery: answer, port: 80 });
      await assert.rejects(Fbx({ nomdns: true }), (error: Error) => {
        assert.match(error.message, /not a Freebox/);
        assert.match(error.message, what);
        return true;
      });
    }
  });

  test("Fbx() reports what was tried and how long each attempt took", async () => {
    await assert.rejects(Fbx({ timeout: 300 }), {
      code: "no_box",
      message: /mDNS \(after \d+ ms\)\n.*https:.*\(after \d+ ms\)\n.*http:.*\(after \d+ ms\)/,
    });
  });

  test("Fbx() away from home finds the changed port in the DNS of the system", async () => {
    const { root, good } = await certificates();
    await using _name = await hosts(`127.0.0.1 ${domain}`);
    await using box = await simulate();
    await using door = await openDoor({ behind: box.url, certificate: good });
    await using dns = await serveDns({ [`_https._tcp.${domain}`]: [door.port] }, 53);
    await using f = await Fbx({ url: `https://${domain}:9`, caCerts: [root] });
    assert.equal(f.url, `https://${domain}:${door.port}/api/v16/`);
    assert.ok(dns.asked.includes(`_https._tcp.${domain}`));
  });

  test("Fbx() away from home trusts a changed port no more than the first one", async () => {
    const { root, wrongName } = await certificates();
    await using _name = await hosts(`127.0.0.1 ${domain}`);
    await using door = await openDoor({ discovery: {}, certificate: wrongName });
    await using _dns = await serveDns({ [`_https._tcp.${domain}`]: [door.port] }, 53);
    await assert.rejects(Fbx({ url: `https://${domain}:9`, caCerts: [root] }), {
      message: /The DNS gives .*issued to elsewhere\.example/,
    });
    assert.deepEqual(door.requests, []);
  });

  test("fbx discover prints a table, or JSON, or reports that there is no box", async () => {
    const more = { api_domain: domain, https_available: 1, https_port: 3615 };
    {
      await using _boxes = await together(
        announce("Freebox Server", 80, txtOf("aaaa", more)),
        announce("Evil\u001b[2J", 81, txtOf("bbbb", { api_version: "8.0" })),
      );
      const plain = await fbx(["discover", "--timeout", "0.6"]);
      assert.deepEqual([plain.code, plain.err], [0, ""]);
      const rows = plain.out.trimEnd().split("\n").map((line) => line.split(/ {2,}/));
      assert.deepEqual(rows[0], ["NAME", "MODEL", "API", "ADDRESS", "HTTPS", "FOUND BY", "AFTER"]);
      const [first, second] = rows.slice(1).toSorted().reverse();
      assert.deepEqual(
        first?.slice(0, -1),
        ["Freebox Server", "Freebox v9 (r1)", "16.0", addresses.ipv4, `${domain}:3615`, "mDNS"],
      );
      assert.deepEqual(second?.slice(0, 3), ["Evil[2J", "Freebox v9 (r1)", "8.0"]);
      const json = await fbx(["discover", "-j", "--timeout", "0.6"]);
      const boxes: Record<string, unknown>[] = JSON.parse(json.out);
      const box = boxes.find(({ uid }) => uid === "aaaa");
      assert.equal(box?.url, `http://${addresses.ipv4}`);
      assert.equal(box?.https_url, `https://${domain}:3615`);
      assert.equal(boxes.find(({ uid }) => uid === "bbbb")?.https_url, null);
    }
    let none = await fbx(["discover", "-j", "--timeout", "0.3"]);
    // Avahi takes its time to forget what is no longer announced
    for (let tries = 0; tries < 20 && none.code === 0; tries++) {
      none = await fbx(["discover", "-j", "--timeout", "0.3"]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual([none.code, none.out], [3, "[]\n"]);
    assert.match(none.err, /No Freebox was found/);
  });
});

function test(name: string, fn: () => Promise<void>): void {
  Deno.test(name, async (t) => {
    if (await isInstalled("avahi-publish-service")) await fn();
    else await t.step({ name: "skipped: avahi is not installed", ignore: true, fn() {} });
  });
}
