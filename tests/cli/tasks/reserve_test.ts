import assert from "node:assert/strict";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";

Deno.test("fbx reserve keeps an address for a device, and reserve rm no longer", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const leaseOf = async (name: string) =>
    (await f.dhcp.staticLeases()).find(({ hostname }) => hostname === name)?.ip;
  const now = await see("en", ["reserve", "iphone"]);
  assert.equal(now.out, "iPhone-de-Sandy always gets the address 192.168.1.21.\n");
  assert.equal(await leaseOf("iPhone-de-Sandy"), "192.168.1.21");
  const other = await see("fr", ["réserver", "iphone", "192.168.1.10"]);
  assert.equal(
    other.out.replaceAll("\n", " "),
    "iPhone-de-Sandy recevra l’adresse 192.168.1.10 à sa prochaine connexion, puis toujours. ",
  );
  assert.equal(await leaseOf("iPhone-de-Sandy"), "192.168.1.10");
  assert.match((await see("en", ["reserve"])).out, /^iPhone-de-Sandy +192\.168\.1\.10 /m);
  const { asked, io } = person("y");
  assert.equal((await run(["reserve", "rm", "192.168.1.10"], io)).code, 0);
  assert.match(asked.join(), /^This ends the reservation of 192\.168\.1\.10 for iPhone-de-Sandy/);
  assert.equal(await leaseOf("iPhone-de-Sandy"), undefined);
});

Deno.test("fbx reserve refuses addresses that cannot be had, each with the reason", async () => {
  await using home = await household();
  const wrong: [address: string, says: RegExp][] = [
    ["192.168.2.10", /is not in the network of the box, where it has 192\.168\.1\.254/],
    ["192.168.1.254", /is the address of the box itself/],
    ["192.168.1.19", /is reserved for Imprimante\. .* fbx reserve rm "Imprimante"/],
    ["192.168.1.300", /“192\.168\.1\.300” is not an IPv4 address/],
    ["pc", /“pc” is not an IPv4 address/],
  ];
  for (const [address, says] of wrong) {
    const { code, err } = await home.run(["reserve", "nas", address]);
    assert.equal(code, 2);
    assert.match(err, says);
  }
  assert.deepEqual(home.changes(), []);
  const none = await home.see("fr", ["réserver", "supprimer", "iphone"]);
  assert.deepEqual([none.code, none.err.split(".")[0]], [
    2,
    "Aucune adresse n’est réservée à «\u00a0iphone\u00a0»",
  ]);
});
