/**
 * The household's home automation: adapters, nodes, their endpoints and tiles, and the camera.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";
import { byOctet } from "./hosts.ts";

/** A value that a node gives out (`signal`) or takes (`slot`). */
interface Endpoint {
  readonly label: string;
  readonly kind: "signal" | "slot";
  readonly type: "bool" | "int" | "float" | "string" | "void";
  readonly value: unknown;
  readonly ui: Item;
}

/** A node, and the tile that shows it. */
interface Device {
  readonly id: number;
  readonly adapter: number;
  readonly label: string;
  readonly type: string;
  readonly tile: string;
  readonly action?: string;
  readonly endpoints: readonly Endpoint[];
}

const warning = { access: "r", display: "warning" };
const battery = signal("Niveau de batterie", "int", 87, { ...warning, range: [0, 10], unit: "%" });

const devices: readonly Device[] = [
  {
    id: 17,
    adapter: 4,
    label: "Système d'alarme",
    type: "alarm",
    tile: "alarm_control",
    endpoints: [
      slot("Alarme", "bool", false, { access: "rw", display: "toggle" }),
      slot("Code PIN", "int", 0, { access: "rw", display: "text" }),
      signal("Sirène", "bool", false, { access: "r", display: "toggle" }),
    ],
  },
  {
    id: 24,
    adapter: 4,
    label: "Porte d'entrée",
    type: "dws",
    tile: "alarm_sensor",
    endpoints: [
      signal("Fenêtre", "bool", true, { access: "r", display: "icon" }),
      signal("Couvercle", "bool", false, warning),
      battery,
    ],
  },
  {
    id: 26,
    adapter: 4,
    label: "Détecteur du couloir",
    type: "pir",
    tile: "alarm_sensor",
    endpoints: [
      signal("Détection", "bool", true, { access: "r", display: "icon" }),
      signal("Couvercle", "bool", false, warning),
      battery,
    ],
  },
  {
    id: 30,
    adapter: 2,
    label: "Volet du salon",
    type: "shutter",
    tile: "info",
    action: "store_slider",
    endpoints: [
      slot("Position", "int", 0, { access: "rw", display: "slider", range: [0, 100], unit: "%" }),
      slot("Stop", "void", null, { access: "w", display: "button" }),
    ],
  },
  {
    id: 31,
    adapter: 1,
    label: "Caméra du salon",
    type: "camera",
    tile: "camera",
    endpoints: [signal("Flux", "string", streamUrl(), { access: "r", display: "text" })],
  },
];

/** Fills `home` and `camera`. */
export function layHome({ store }: Box): void {
  store.set("home/adapters", [
    adapter(1, "Gestionnaire de caméra", "cam"),
    adapter(2, "Réseau Rts", "rts"),
    adapter(4, "Réseau Domus", "domus"),
  ]);
  store.set("home/nodes", devices.map(node));
  store.set("home/tileset/all", devices.map(tile));
  for (const device of devices) {
    device.endpoints.forEach(({ type, value, ui }, id) =>
      store.set(`home/endpoints/${device.id}/${id}`, {
        value,
        value_type: type,
        unit: ui.unit ?? "",
        refresh: 2000,
      })
    );
  }
  store.set("camera", [
    like("Camera", {
      node_id: 31,
      lan_gid: "ether-" + byOctet(0x19).mac,
      stream_url: streamUrl(),
    }),
  ]);
}

function streamUrl(): string {
  return (like("Camera") as { stream_url: string }).stream_url;
}

function adapter(id: number, label: string, type: string): Item {
  const icon_url = "/resources/images/home/adapter.png";
  return like("HomeAdapter", {
    id,
    label,
    icon_url,
    type: { name: "adapter::" + type },
    props: {},
  });
}

function node({ id, adapter, label, type, endpoints }: Device): Item {
  return {
    id,
    adapter,
    label,
    name: `node_${id}`,
    category: type,
    status: "active",
    type: {
      name: "node::" + type,
      label,
      icon: `/resources/images/home/${type}.png`,
      physical: true,
    },
    show_endpoints: endpoints.map(({ kind, ui }, id) => ({
      id,
      category: "",
      ep_type: kind,
      visibility: "dashboard",
      access: ui.access,
    })),
    signal_links: [],
    slot_links: [],
  };
}

function tile({ id, label, tile, action = "none", endpoints }: Device): Item {
  return {
    node_id: id,
    label,
    type: tile,
    action,
    ep_type: endpoints[0]?.kind,
    group: { label: "Maison", icon_url: "/resources/images/home/group.png" },
    data: endpoints.map(({ label, type, value, ui, kind }, ep_id) => ({
      ep_id,
      label,
      value,
      value_type: type,
      refresh: 2000,
      ui,
      ...(kind === "signal" ? { history: "" } : {}),
    })),
  };
}

function signal(label: string, type: Endpoint["type"], value: unknown, ui: Item): Endpoint {
  return { label, kind: "signal", type, value, ui };
}

function slot(label: string, type: Endpoint["type"], value: unknown, ui: Item): Endpoint {
  return { label, kind: "slot", type, value, ui };
}
