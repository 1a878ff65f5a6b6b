/**
 * A box with something in every part of it, for what reads the whole catalogue.
 *
 * @module
 */
import { type Operation, operations, type } from "../../lib/catalogue/mod.ts";
import type { Item, SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { type Caller, insist } from "./client.ts";

/** What a box of the newest model refuses to be read, as a real one does, and why. */
export const ABSENT: Readonly<Record<string, string>> = {
  "Connection.aggregation": "no 4G on this box",
  "Connection.lte": "no 4G on this box",
  "Connection.xdsl": "service_down: the line is a fibre",
  "Ledstrip.planning": "this model has no LED strip",
  "Ledstrip.status": "this model has no LED strip",
};

/** What a box of an API version can be asked for. */
export function readable(major: number): Operation[] {
  return operations().filter(({ verb, resultFormat, since = 0, until = Infinity }) =>
    verb === "GET" && resultFormat !== "websocket" && since <= major && major < until
  );
}

/** Puts something where the household has nothing. */
export async function furnish({ box }: SimulatedFreebox, call: Caller): Promise<void> {
  const mac = "02:00:00:00:00:99";
  const folder: string = (await insist(call, "GET", "fs/ls/")).entries[0].path;
  const image = btoa(atob(folder) + "/test.qcow2");
  const redirect = {
    lan_ip: "192.168.1.50",
    lan_port: 80,
    wan_port_start: 8080,
    wan_port_end: 8080,
    ip_proto: "tcp",
  };
  const weekdays = Array<boolean>(8).fill(true);
  const night = { name: "night", mode: "denied", start_time: 0, end_time: 21_600, weekdays };
  const new_: [path: string, body: unknown][] = [
    ["fw/redir/", redirect],
    ["wifi/mac_filter/", { mac, type: "blacklist", comment: "" }],
    ["wifi/custom_key/", { description: "guest", key: "guestguest" }],
    ["share_link/", { path: folder, expire: 0 }],
    ["network_control/1/rules/", night],
    ["vpn/user/", { login: "alex", type: "standard", password: "a long one" }],
    ["vm/disk/create", { disk_path: image, disk_type: "qcow2", size: 1_000_000_000 }],
    ["home/pairing/1", { op: "start" }],
    ["home/rules/alarm", { label: "Alarme" }],
    ["wifi/wps/start/", { bssid: (await insist(call, "GET", "wifi/bss/"))[0].id }],
  ];
  for (const [path, body] of new_) await insist(call, "POST", path, body);
  // No disk of the household is free for an array, and uploads come by WebSocket.
  box.store.list("storage/raid").push(structuredClone(type("RaidArray")?.example) as Item);
  box.store.list("upload").push(structuredClone(type("FileUpload")?.example) as Item);
}
