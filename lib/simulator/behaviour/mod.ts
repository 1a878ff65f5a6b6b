/**
 * The parts of the simulated Freebox that live: what the engine cannot know of their operations.
 *
 * @module
 */
import type { Behaviour } from "../types.ts";
import { call } from "./call.ts";
import { contacts } from "./contacts.ts";
import { connection } from "./connection.ts";
import { dhcp } from "./dhcp.ts";
import { downloads } from "./downloads.ts";
import { events } from "./events.ts";
import { feeds } from "./feeds.ts";
import { fs } from "./fs.ts";
import { home } from "./home.ts";
import { lan } from "./lan.ts";
import { nat } from "./nat.ts";
import { player } from "./player.ts";
import { profile } from "./profile.ts";
import { pvr } from "./pvr.ts";
import { rrd } from "./rrd.ts";
import { services } from "./services.ts";
import { share } from "./share.ts";
import { standby } from "./standby.ts";
import { storage } from "./storage.ts";
import { ethernet } from "./switch.ts";
import { system } from "./system.ts";
import { upload } from "./upload.ts";
import { vm } from "./vm.ts";
import { vpn } from "./vpn.ts";
import { vpnClient } from "./vpn_client.ts";
import { wifi } from "./wifi.ts";

/** Every living part. */
export const behaviours: readonly Behaviour[] = [
  contacts,
  connection,
  system,
  lan,
  dhcp,
  nat,
  wifi,
  ethernet,
  profile,
  storage,
  fs,
  share,
  downloads,
  feeds,
  rrd,
  call,
  vm,
  vpn,
  vpnClient,
  player,
  pvr,
  home,
  standby,
  services,
  events,
  upload,
];
