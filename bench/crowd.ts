// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * A simulated Freebox with a crowd on its network, which prints what `fbx simulate --json` does.
 *
 * @module
 */
import { seedFixtures } from "../lib/simulator/fixtures/mod.ts";
import { type Box, type Item, simulate } from "../lib/simulator/mod.ts";

const hosts = Number(Deno.args[0] ?? 1000);
/** As many as a network of 256 addresses has. */
const leases = 250;

const box = await simulate({ fixtures: seedCrowd });
const { url, appId: app_id, appToken: app_token } = box;
console.log(JSON.stringify({ url, app_id, app_token }));

function seedCrowd(box: Box): void {
  seedFixtures(box);
  const list = box.store.list("lan/browser/pub");
  const household = list.length;
  for (let index = household; index < hosts; index++) {
    list.push(another(list[index % household] ?? {}, index));
  }
  const given = box.store.list("dhcp/dynamic_lease");
  for (let index = given.length; index < Math.min(leases, hosts); index++) {
    given.push({ ...given[0], mac: macOf(index), host: list[index] });
  }
  for (const at of box.store.list("lan/browser/interfaces")) {
    if (at.name === "pub") at.host_count = hosts;
  }
}

function another(host: Item, index: number): Item {
  const mac = macOf(index);
  return {
    ...structuredClone(host),
    id: `ether-${mac}`,
    l2ident: { id: mac, type: "mac_address" },
    primary_name: `host-${index}`,
  };
}

function macOf(index: number): string {
  const hex = index.toString(16).padStart(4, "0");
  return `02:00:00:01:${hex.slice(0, 2)}:${hex.slice(2)}`;
}
