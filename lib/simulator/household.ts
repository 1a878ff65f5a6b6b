/**
 * The household that lives around the simulated Freebox: one family, its devices, files and habits,
 * told the same way by every part of the box.
 *
 * @module
 */
import type { Box } from "./box.ts";
import { layApps } from "./household/apps.ts";
import { layDownloads } from "./household/downloads.ts";
import { layHome } from "./household/home.ts";
import { layHosts } from "./household/hosts.ts";
import { layLine } from "./household/line.ts";
import { generation } from "./household/model.ts";
import { layNetwork } from "./household/network.ts";
import { layPhone } from "./household/phone.ts";
import { layStorage } from "./household/storage.ts";
import { laySystem } from "./household/system.ts";
import { layTelevision } from "./household/television.ts";
import { layWifi } from "./household/wifi.ts";

/** Fills the store of a box. Hosts come first: leases, stations and redirections embed them. */
export function layHousehold(box: Box): void {
  layHosts(box);
  layLine(box);
  layNetwork(box);
  layWifi(box);
  laySystem(box);
  layStorage(box);
  layTelevision(box);
  layDownloads(box);
  layPhone(box);
  layApps(box);
  if (generation(box.model) >= 7) layHome(box);
}
