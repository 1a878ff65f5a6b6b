import assert from "node:assert/strict";
import { reach } from "../../lib/discovery/reach.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { makeCertificates } from "../support/certificates.ts";
import { openDoor } from "../support/door.ts";

const certificates = await makeCertificates("localhost");
const options = { timeout: 5000, caCerts: [certificates.root] };

/** A box that answers HTTP, and announces HTTPS at that port. */
function announced(url: string, port: number) {
  return {
    name: "Freebox Server",
    discovery: { api_version: "16.0", api_base_url: "/api/" },
    addresses: ["127.0.0.1"],
    origins: [new URL(url).origin],
    https: `https://localhost:${port}`,
  };
}

Deno.test("reach() takes HTTPS where its certificate is good", async () => {
  await using box = await simulate();
  await using door = await openDoor({ behind: box.url, certificate: certificates.good });
  const { origin, address, sender } = await reach(announced(box.url, door.port), options);
  assert.deepEqual([origin, address], [`https://localhost:${door.port}`, "127.0.0.1"]);
  sender.close();
});

Deno.test("reach() never falls back to HTTP where a certificate is refused", async () => {
  await using box = await simulate();
  for (const kind of ["expired", "wrongName", "unknownRoot", "selfSigned"] as const) {
    await using door = await openDoor({ behind: box.url, certificate: certificates[kind] });
    await assert.rejects(reach(announced(box.url, door.port), options), {
      code: "bad_certificate",
    });
  }
  assert.equal(box.requests.recent.length, 0);
});

Deno.test("reach() takes HTTP where the HTTPS port cannot be reached", async () => {
  await using box = await simulate();
  const { origin, address } = await reach(announced(box.url, 1), options);
  assert.deepEqual([origin, address], [new URL(box.url).origin, undefined]);
});
