import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { pinnedSender, trustingSender } from "../../lib/net/transport.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { certificateFault, trusted } from "../../lib/net/tls.ts";
import { type Kind, makeCertificates } from "../support/certificates.ts";
import { openDoor } from "../support/door.ts";

const certificates = await makeCertificates("localhost");

const refusals: Record<Exclude<Kind, "good">, { reason: string; message: RegExp }> = {
  expired: { reason: "expired", message: /expired on 2021-01-01\. Check the date/ },
  early: { reason: "not_yet_valid", message: /not valid before 2090-01-01/ },
  wrongName: { reason: "wrong_name", message: /issued to elsewhere\.example, not to localhost/ },
  unknownRoot: { reason: "unknown_root", message: /neither the Freebox's nor the system's/ },
  selfSigned: { reason: "self_signed", message: /is self-signed/ },
};

const ways = {
  "by name": (caCerts: string[]) => trustingSender(caCerts),
  "at an address": (caCerts: string[]) => pinnedSender("127.0.0.1", caCerts),
};

for (const [way, sender] of Object.entries(ways)) {
  for (const [kind, expected] of Object.entries(refusals)) {
    Deno.test(`HTTPS ${way} refuses a certificate: ${expected.reason}`, async () => {
      await using door = await openDoor({ certificate: certificates[kind as Kind] });
      const { send, close } = sender([certificates.root]);
      await assert.rejects(send(`https://localhost:${door.port}/secret`, {}), {
        name: "FbxError",
        code: "bad_certificate",
        ...expected,
      });
      close();
      assert.deepEqual(door.requests, []);
    });
  }

  Deno.test(`HTTPS ${way} takes a certificate that one's own root signed, and no other`, async () => {
    await using door = await openDoor({ certificate: certificates.good, discovery: {} });
    const url = `https://localhost:${door.port}/api_version`;
    const trusting = sender([certificates.root]);
    assert.equal((await trusting.send(url, {})).status, 200);
    trusting.close();
    const doubting = sender(trusted());
    await assert.rejects(doubting.send(url, {}), {
      code: "bad_certificate",
      reason: "unknown_root",
    });
    doubting.close();
    assert.deepEqual(door.requests, [`GET ${url}`]);
  });
}

Deno.test("Fbx() refuses a box whose certificate is refused", async () => {
  await using box = await simulate();
  await using door = await openDoor({ behind: box.url, certificate: certificates.expired });
  const url = `https://localhost:${door.port}`;
  await assert.rejects(Fbx({ url, caCerts: [certificates.root] }), {
    code: "bad_certificate",
    reason: "expired",
  });
});

Deno.test("Fbx() with caCerts talks over verified HTTPS", async () => {
  await using box = await simulate();
  await using door = await openDoor({ behind: box.url, certificate: certificates.good });
  const url = `https://localhost:${door.port}`;
  const { appId, appToken: token } = box;
  await using f = await Fbx({ url, caCerts: [certificates.root], appId, token });
  assert.equal(f.url, `${url}/api/v16/`);
  assert.equal((await f.connection.status()).state, "up");
});

Deno.test("trusted() holds the Freebox's roots and one's own", () => {
  assert.equal(trusted().length, 4);
  assert.deepEqual(trusted([certificates.root]).at(-1), certificates.root);
});

Deno.test("certificateFault() knows Node.js's codes, and ignores other errors", () => {
  const withCode = (code: string) => Object.assign(new Error("refused"), { code });
  assert.equal(certificateFault(withCode("CERT_HAS_EXPIRED"))?.fault, "expired");
  assert.equal(certificateFault(withCode("CERT_NOT_YET_VALID"))?.fault, "not_yet_valid");
  assert.equal(certificateFault(withCode("SELF_SIGNED_CERT_IN_CHAIN"))?.fault, "unknown_root");
  assert.equal(certificateFault(withCode("ECONNREFUSED")), undefined);
  assert.equal(certificateFault(new TypeError("x", { cause: new Error("y") })), undefined);
});
