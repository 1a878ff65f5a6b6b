/**
 * What runs on the box for the household: virtual machines, notifications, shared links.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { encodePath, join } from "../live/tree.ts";
import { like } from "./example.ts";
import { mount } from "./storage.ts";

/** Fills `vm`, `notif`, `share_link` and `upload`. */
export function layApps(box: Box): void {
  const { store } = box;
  store.set("vm", [debian()]);
  store.set("vm/info", resources());
  store.set("vm/distros", distributions());
  store.set("vm/disk/task", []);
  store.set("notif/targets", [
    like("NotificationTarget", {
      type: "ios",
      name: "iPhone-de-Sandy",
      subscriptions: ["security", "download", "phone"],
    }),
  ]);
  store.set("share_link", []);
  store.set("upload", []);
}

function debian(): Item {
  return {
    id: 0,
    name: "debian",
    disk_path: encodePath(join(mount, "VMs/debian.qcow2")),
    disk_type: "qcow2",
    cd_path: "",
    memory: 1024,
    vcpus: 1,
    status: "stopped",
    enable_screen: true,
    // What the real box writes when there is none.
    bind_usb_ports: "",
    enable_cloudinit: true,
    cloudinit_hostname: "debian",
    cloudinit_userdata: "#cloud-config\n",
    mac: "02:00:00:00:04:00",
    os: "debian",
  };
}

function resources(): Item {
  return {
    total_memory: 2048,
    used_memory: 0,
    total_cpus: 2,
    used_cpus: 0,
    usb_used: false,
    usb_ports: ["usb-external-type-a", "usb-external-type-c"],
    sata_used: false,
    sata_ports: {},
  };
}

function distributions(): Item[] {
  const images = "https://cloud.example.org/images";
  const image = (name: string, os: string, file: string) => ({
    name,
    os,
    url: `${images}/${file}`,
    hash: `${images}/SHA512SUMS`,
  });
  return [
    image("Debian 13 (Trixie)", "debian", "debian-13-generic-arm64.qcow2"),
    image("Ubuntu 24.04 LTS (Noble)", "ubuntu", "noble-server-cloudimg-arm64.img"),
    image("Fedora 42", "fedora", "Fedora-Cloud-Base-42.aarch64.qcow2"),
    image("Home Assistant OS", "unknown", "haos_generic-aarch64.qcow2"),
  ];
}
