/**
 * The parts of the simulated Freebox that live: what the engine cannot know of their operations.
 *
 * @module
 */
import type { Behaviour } from "../types.ts";
import { call } from "./call.ts";
import { camera } from "./camera.ts";
import { contacts } from "./contacts.ts";
import { connection } from "./connection.ts";
import { connectionLog } from "./connection_log.ts";
import { dhcp } from "./dhcp.ts";
import { domain } from "./domain.ts";
import { downloads } from "./downloads.ts";
import { events } from "./events.ts";
import { feeds } from "./feeds.ts";
import { fs } from "./fs.ts";
import { home } from "./home.ts";
import { homeRules } from "./home_rules.ts";
import { httpUpload } from "./http_upload.ts";
import { lan } from "./lan.ts";
import { nat } from "./nat.ts";
import { parental } from "./parental.ts";
import { phone } from "./phone.ts";
import { player } from "./player.ts";
import { profile } from "./profile.ts";
import { pvr } from "./pvr.ts";
import { generators } from "./pvr_generators.ts";
import { repeater } from "./repeater.ts";
import { rrd } from "./rrd.ts";
import { services } from "./services.ts";
import { share } from "./share.ts";
import { standby } from "./standby.ts";
import { storage } from "./storage.ts";
import { ethernet } from "./switch.ts";
import { system } from "./system.ts";
import { tv } from "./tv.ts";
import { upload } from "./upload.ts";
import { vm } from "./vm.ts";
import { vpn } from "./vpn.ts";
import { vpnClient } from "./vpn_client.ts";
import { wifi } from "./wifi.ts";

/** Every living part. */
export const behaviours: readonly Behaviour[] = [
  contacts,
  connection,
  connectionLog,
  domain,
  system,
  lan,
  dhcp,
  nat,
  wifi,
  ethernet,
  profile,
  parental,
  storage,
  fs,
  share,
  downloads,
  feeds,
  rrd,
  call,
  phone,
  repeater,
  camera,
  vm,
  vpn,
  vpnClient,
  player,
  tv,
  pvr,
  generators,
  home,
  homeRules,
  standby,
  services,
  events,
  upload,
  httpUpload,
];
