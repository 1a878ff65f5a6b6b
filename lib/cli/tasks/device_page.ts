/**
 * One device, for people: what it is, where it is, how it is connected.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import type { Io } from "../terminal/io.ts";
import type { Device } from "./find.ts";
import { portsOf } from "./forward.ts";
import { facts, writer } from "./page.ts";

/** The page of a device. */
export async function devicePage(device: Device, f: Fbx, io: Io): Promise<string[]> {
  const [write, leases, redirects] = await Promise.all([
    writer("LanHost"),
    f.dhcp.staticLeases().catch(() => []), // a page without them is one all the same
    f.nat.redirects().catch(() => []),
  ]);
  const mac = device.l2ident.id.toLowerCase();
  const addresses = (device.l3connectivities ?? []).map(({ addr }) => addr);
  const lease = leases.find((lease) => lease.mac.toLowerCase() === mac);
  const ports = redirects.filter(({ lan_ip }) => addresses.includes(lan_ip)).map(portsOf);
  const names = (device.names ?? []).map(({ name }) => name)
    .filter((name) => name !== device.primary_name);
  const list = (...texts: string[]) => texts.filter(Boolean).join(", ");
  return facts([
    [t`Name`, device.primary_name],
    [t`Other names`, [...new Set(names)].join(", ")],
    [t`Kind`, list(write(device, "host_type"), write(device, "model"))],
    [t`Maker`, write(device, "vendor_name")],
    [t`Here now`, device.reachable ? t`yes` : t`no, last seen ${write(device, "last_activity")}`],
    [
      t`Link`,
      list(
        write(device, "access_point.connectivity_type"),
        write(device, "access_point.wifi_information.band"),
        write(device, "access_point.wifi_information.ssid"),
        write(device, "access_point.wifi_information.signal"),
        write(device, "access_point.ethernet_information.speed"),
        device.access_point?.type === "repeater" ? t`through a repeater` : "",
      ),
    ],
    [t`Address`, addresses.join(", ")],
    [t`Reserved`, lease?.ip],
    [t`Forwarded`, ports.join(", ")],
    [t`MAC`, device.l2ident.id],
    [t`First seen`, device.first_activity > 0 ? write(device, "first_activity") : undefined],
    [
      t`Profile`,
      list(write(device, "network_control.name"), write(device, "network_control.current_mode")),
    ],
    [t`Network`, device.interface === "pub" ? undefined : device.interface],
  ], io);
}
