import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { createAuthority, simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { run, testWith } from "../support/programs.ts";
import { insist, login } from "./client.ts";

const folder = await Deno.makeTempDir();
globalThis.addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));

async function caFile(box: SimulatedFreebox): Promise<string> {
  const path = await Deno.makeTempFile({ dir: folder, suffix: ".pem" });
  await Deno.writeTextFile(path, box.caPem ?? "");
  return path;
}

/** Asks a box over HTTPS who it is, by a name that its certificate may have. */
async function curl(box: SimulatedFreebox, ca: string, name: string) {
  const address = `${name}:${box.httpsPort}`;
  return await run("curl", [
    ...["-sS", "--cacert", ca, "--resolve", `${address}:127.0.0.1`],
    `https://${address}/api_version`,
  ]);
}

await testWith(
  ["openssl"],
  "OpenSSL verifies the chain strictly, for every name of the box",
  async () => {
    await using box = await simulate({ https: true });
    const ca = await caFile(box);
    for (const name of [box.apiDomain, "mafreebox.freebox.fr", "localhost"]) {
      const { code, out, err } = await run("openssl", [
        ...["s_client", "-connect", `127.0.0.1:${box.httpsPort}`, "-servername", name],
        ...["-CAfile", ca, "-x509_strict", "-verify_return_error", "-verify_hostname", name],
      ]);
      assert.equal(code, 0, out + err);
      assert.match(out, /Verify return code: 0 \(ok\)/);
      for (const depth of ["Root CA", "Intermediate CA", `CN ?= ?${box.apiDomain}`]) {
        assert.match(out + err, new RegExp(depth));
      }
    }
  },
);

await testWith(
  ["curl"],
  "curl trusts the box by its root alone, and by its names alone",
  async () => {
    await using box = await simulate({ https: true });
    await using other = await simulate({ https: true });
    const ca = await caFile(box);
    for (const name of [box.apiDomain, "mafreebox.freebox.fr", "localhost"]) {
      const { code, out, err } = await curl(box, ca, name);
      assert.equal(code, 0, err);
      assert.equal(JSON.parse(out).uid, box.uid);
    }
    const untrusted = await curl(box, await caFile(other), box.apiDomain);
    assert.match(untrusted.err, /unable to get local issuer certificate/);
    const misnamed = await curl(box, ca, "example.fbxos.fr");
    assert.match(misnamed.err, /no alternative certificate subject name matches/);
  },
);

Deno.test("a box announces its HTTPS server consistently, and only if it has one", async () => {
  for (const https of [true, false]) {
    await using box = await simulate({ https });
    const about = await (await fetch(`${box.url}/api_version`)).json();
    const call = await login(box);
    const config = await insist(call, "GET", "connection/config/");
    for (const { api_domain, https_available, https_port } of [about, config]) {
      assert.deepEqual([api_domain, https_available, https_port], [
        box.apiDomain,
        https,
        box.httpsPort ?? 0,
      ]);
    }
    assert.equal((await insist(call, "GET", "domain/config/")).api_domain, box.apiDomain);
    assert.equal(box.httpsUrl !== undefined, https);
    assert.equal(box.caPem !== undefined, https);
  }
});

Deno.test("both servers of a box show the same box", async () => {
  await using box = await simulate({ https: true });
  const place = { url: box.httpsUrl ?? "", caCerts: [box.caPem ?? ""] };
  await using f = await Fbx({ ...place, appId: box.appId, token: box.appToken });
  await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy", last_name: "Kilo" });
  const contacts = await insist(await login(box), "GET", "contact/");
  assert.ok(contacts.some((one: { display_name: string }) => one.display_name === "Sandy Kilo"));
  await assert.rejects(Fbx({ url: box.httpsUrl ?? "" }), { code: "bad_certificate" });
});

Deno.test("boxes may share an authority, and differ in all else", async () => {
  const https = createAuthority();
  await using old = await simulate({ https, apiVersion: "8.0", seed: 1, name: "Salon" });
  await using young = await simulate({ https, seed: 2, name: "Côté jardin" });
  assert.equal(old.caPem, young.caPem);
  for (const key of ["uid", "port", "httpsPort", "apiDomain", "appToken", "model"] as const) {
    assert.notEqual(old[key], young[key], key);
  }
  const client = Deno.createHttpClient({ caCerts: [https.caPem] });
  const reported = await Promise.all([old, young].map(async ({ httpsUrl }) => {
    const about = await (await fetch(`${httpsUrl}/api_version`, { client })).json();
    return [about.device_name, about.api_version];
  }));
  client.close();
  assert.deepEqual(reported, [["Salon", "8.0"], ["Côté jardin", "16.0"]]);
  const { name, name_dns } = await insist(await login(young), "GET", "lan/config/");
  assert.deepEqual([name, name_dns], ["Côté jardin", "cote-jardin"]);
});

Deno.test("a box listens on neither port when one of them is taken", async () => {
  await using box = await simulate({ https: true });
  const { port } = await simulate().then(async (free) => (await free.close(), free));
  await assert.rejects(simulate({ port, https: true, httpsPort: box.port }), {
    code: "EADDRINUSE",
  });
  await assert.rejects(fetch(`http://127.0.0.1:${port}/api_version`));
});

Deno.test("a client that breaks off the handshake does the box no harm", async () => {
  await using box = await simulate({ https: true });
  const stranger = await Deno.connect({ hostname: "127.0.0.1", port: box.httpsPort ?? 0 });
  await stranger.write(new TextEncoder().encode("GET / HTTP/1.0\r\n\r\n"));
  stranger.close();
  const client = Deno.createHttpClient({ caCerts: [box.caPem ?? ""] });
  const answer = await fetch(`${box.httpsUrl}/api_version`, { client });
  assert.equal((await answer.json()).uid, box.uid);
  client.close();
});

Deno.test("making a chain takes less than 50 milliseconds", () => {
  const spent = Array.from({ length: 5 }, () => {
    const started = performance.now();
    createAuthority().issue(["0s2efr3i.fbxos.fr", "::1", "fe80::1:2", "::ffff:10.0.0.1"]);
    return performance.now() - started;
  });
  assert.ok(Math.min(...spent) < 50, `${spent}`);
});
