/**
 * `fbx reserve rm DEVICE`: reserves an address no longer.
 *
 * @module
 */
import type { DhcpStaticLease } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { find, type Kind } from "./find.ts";
import { changing, type Task } from "./task.ts";

/** Ends a reservation. */
export const reserveRm: Task = {
  french: ["réserver supprimer"],
  usage: "DEVICE",
  summary: "stop reserving the address of a device",
  about: ["Ends a reservation: the device may get another address when it next connects."],
  words: [1, 1],
  kinds: ["reservation"],
  takes: changing,
  examples: [["fbx reserve rm nas", "asks first"]],
  async perform({ words: [name = ""], box, confirm }) {
    const f = await box();
    const result = await find(reservations, name, f);
    await confirm(t`ends the reservation of ${result.ip} for ${nameOf(result)}`);
    await f.dhcp.deleteStaticLease(result.id);
    return { result, says: t`${result.ip} is no longer reserved for ${nameOf(result)}.` };
  },
};

function nameOf({ host, hostname, mac }: DhcpStaticLease): string {
  return host?.primary_name || hostname || mac;
}

/** Reserved addresses, by the device that they are for. */
export const reservations: Kind<DhcpStaticLease> = {
  async list(f) {
    return (await f.dhcp.staticLeases()).map((lease) => ({
      thing: lease,
      names: [nameOf(lease), lease.comment ?? ""].filter(Boolean),
      ids: [lease.ip, lease.mac],
    }));
  },
  none: (word) => t`No address is reserved for “${word}”. fbx reserve lists them.`,
  several: (word) =>
    t`“${word}” matches several reservations. Give one of these names or addresses:`,
};
