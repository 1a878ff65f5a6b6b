import assert from "node:assert/strict";
import { discover, Fbx } from "../../mod.ts";
import { httpsOrigin } from "../../lib/discovery/announced.ts";
import { toDiscovery } from "../../lib/discovery/probe.ts";
import { changedPort } from "../../lib/discovery/changed_port.ts";
import { locate } from "../../lib/discovery/mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { makeCertificates } from "../support/certificates.ts";
import { serveDns } from "../support/dns.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";

const { root, good } = await makeCertificates("localhost");
const caCerts = [root];
const srv = "_https._tcp.box.fbxos.fr";

Deno.test("discover() asks a box at an address, and needs no token", async () => {
  await using box = await simulate({ model: "fbxgw8-r1/full", apiVersion: "12.1" });
  const [found] = await Array.fromAsync(discover({ url: box.url }));
  assert.equal(found?.uid, box.uid);
  assert.equal(found?.model, "fbxgw8-r1/full");
  assert.equal(found?.apiVersion, "12.1");
  assert.equal(found?.address, "127.0.0.1");
  assert.equal(found?.url, box.url);
  assert.equal(found?.how, "http");
  assert.ok(found.milliseconds > 0);
});

Deno.test("discover() yields nothing where nothing answers, and checks what it is given", async () => {
  assert.deepEqual(await Array.fromAsync(discover({ url: closed() })), []);
  await assert.rejects(Array.fromAsync(discover({ url: "ftp://box" })), { code: "bad_argument" });
  await assert.rejects(Array.fromAsync(discover({ timeout: 0 })), { code: "bad_argument" });
});

Deno.test("Fbx() works with the few fields that a remote box reports", async () => {
  const discovery = { api_version: "8.0", api_base_url: "/api/" };
  await using box = await simulate({ apiVersion: "8.0" });
  await using door = await openDoor({ behind: box.url, certificate: good, discovery });
  const { appId, appToken: token } = box;
  const url = `https://localhost:${door.port}`;
  await using f = await Fbx({ url, caCerts, appId, token });
  assert.deepEqual(f.discovery, discovery);
  assert.equal((await f.connection.status()).state, "up");
});

Deno.test("Fbx() away from home explains why it cannot register there", async () => {
  await using box = await simulate();
  box.sessions.denyExternal(true);
  await using f = await Fbx({ url: box.url });
  await assert.rejects(f.register("fr.fbx.test", "Test", "laptop"), {
    code: "denied_from_external_ip",
    message: /from the home network only\. Register at home/,
  });
});

Deno.test("changedPort() finds the other ports in the DNS, and takes nothing else from it", async () => {
  await using nameServer = await serveDns({ [srv]: [15_628, 12_345, 12_345, 0] });
  const options = { nameServer, timeout: 2000 };
  assert.deepEqual(await changedPort("https://box.fbxos.fr:15628", options), {
    origins: ["https://box.fbxos.fr:12345"],
  });
  assert.deepEqual(nameServer.asked, [srv]);
});

Deno.test("changedPort() reports why it finds none; an IP address and HTTP are not looked up", async () => {
  await using nameServer = await serveDns({ [srv]: [15_628] });
  const options = { nameServer, timeout: 2000 };
  assert.deepEqual(await changedPort("https://box.fbxos.fr:15628", options), {
    origins: [],
    reason: `${srv} has no other port`,
  });
  const { reason } = await changedPort("https://elsewhere.fbxos.fr:9", options);
  assert.match(reason ?? "", /is not known$/);
  const before = nameServer.asked.length;
  for (const url of ["https://127.0.0.1:9", "https://[::1]:9", "http://box.fbxos.fr:9"]) {
    assert.deepEqual(await changedPort(url, options), { origins: [] });
  }
  assert.equal(nameServer.asked.length, before);
});

Deno.test("changedPort() can be cancelled, and does not wait for ever", async () => {
  const silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const nameServer = { ipAddr: "127.0.0.1", port: silent.addr.port };
  const late = await changedPort("https://box.fbxos.fr:1", { nameServer, timeout: 100 });
  assert.deepEqual(late.origins, []);
  const options = { nameServer, timeout: 2000, signal: AbortSignal.timeout(50) };
  await assert.rejects(changedPort("https://box.fbxos.fr:1", options), { code: "aborted" });
  silent.close();
});

Deno.test("locate() checks the id of the box also at an address", async () => {
  await using box = await simulate();
  const found = await locate({ url: box.url, uid: box.uid, timeout: 2000 });
  assert.equal(found.discovery.uid, box.uid);
  await assert.rejects(locate({ url: box.url, uid: "0123", timeout: 2000 }), {
    code: "no_box",
    uid: box.uid,
  });
});

Deno.test("Fbx() distinguishes a sign-in page, a redirect and endless junk from a box", async () => {
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(123)),
  });
  const answers = {
    "a web page": new Response("<html>sign in</html>"),
    "redirects to http://portal.example/": Response.redirect("http://portal.example/"),
    "no API version": Response.json({ version: 1 }),
    "HTTP 500": new Response("", { status: 500 }),
    "HTTP 200": new Response(endless),
  };
  for (const [what, discovery] of Object.entries(answers)) {
    await using door = await openDoor({ discovery });
    await assert.rejects(Fbx({ url: `127.0.0.1:${door.port}` }), (error: Error) => {
      assert.ok(error.message.includes(what), error.message);
      return "code" in error && error.code === "not_a_freebox";
    });
  }
});

Deno.test("toDiscovery() takes the texts of mDNS as what they mean, and refuses what is no answer", () => {
  assert.deepEqual(
    toDiscovery({ api_version: "16.0", https_available: "1", https_port: "3615", newer: "x" }),
    {
      api_version: "16.0",
      api_base_url: "/api/",
      https_available: true,
      https_port: 3615,
      newer: "x",
    },
  );
  assert.deepEqual(
    toDiscovery({ api_version: "8.0", api_base_url: 5, https_port: "many", uid: { a: 1 } }),
    { api_version: "8.0", api_base_url: "/api/" },
  );
  for (const none of [undefined, null, "16.0", [], {}, { api_version: 16 }, { api_version: "x" }]) {
    assert.equal(toDiscovery(none), undefined);
  }
});

Deno.test("httpsOrigin() returns an origin if the box offers HTTPS, and has a name and a port", () => {
  const discovery = { api_version: "16.0", api_base_url: "/api/", api_domain: "a.fbxos.fr" };
  assert.equal(httpsOrigin({ ...discovery, https_port: 3615 }), "https://a.fbxos.fr:3615");
  assert.equal(httpsOrigin({ ...discovery, https_port: 3615, https_available: false }), undefined);
  assert.equal(httpsOrigin({ ...discovery, https_port: 0 }), undefined);
  assert.equal(httpsOrigin({ ...discovery, https_port: 99_999 }), undefined);
  assert.equal(httpsOrigin({ ...discovery, https_port: 1, api_domain: "a/b@c" }), undefined);
});

Deno.test("fbx discover -u asks one address", async () => {
  await using box = await simulate();
  const { code, out } = await fbx(["discover", "-j", "-u", box.url]);
  assert.equal(code, 0);
  const [found] = JSON.parse(out);
  assert.equal(found.uid, box.uid);
  assert.equal(found.url, box.url);
  assert.equal(found.how, "http");
  const none = await fbx(["discover", "-u", closed()]);
  assert.deepEqual([none.code, none.out], [3, ""]);
  assert.match(none.err, /127\.0\.0\.1:\d+: .*refused.*\(after \d+ ms\)/);
});

Deno.test("fbx discover --help lists its options; an extra word is refused", async () => {
  assert.match((await fbx(["discover", "--help"])).out, /^usage: fbx discover/);
  assert.equal((await fbx(["discover", "somewhere"])).code, 2);
});

/** An address where nothing listens. */
function closed(): string {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return `127.0.0.1:${listener.addr.port}`;
}
