/**
 * A household at a moment, and `fbx top` with fingers on its keys.
 *
 * @module
 */
import { topCommand } from "../../lib/cli/commands/top.ts";
import { initialState, type State } from "../../lib/cli/top/state.ts";
import { type Key, keyDecoder } from "../../lib/cli/top/keys.ts";
import { update } from "../../lib/cli/top/update.ts";
import { terminal } from "../../lib/cli/terminal/deno.ts";
import type { Size } from "../../lib/cli/top/draw/layout.ts";
import type { Device } from "../../lib/monitor/devices.ts";
import type { Snapshot } from "../../lib/monitor/snapshot.ts";
import { wordsOf } from "./io.ts";
import { until } from "./until.ts";

const device: Device = {
  key: "pub/a",
  interface: "pub",
  id: "ether-02:00:00:00:00:0a",
  mac: "02:00:00:00:00:0A",
  name: "nas",
  maker: "Synology",
  kind: "nas",
  present: true,
  seen: 1_795_420_200,
  addresses: ["192.168.1.18", "fe80::1"],
  link: "ethernet",
  band: "",
  signal: undefined,
  speed: 1000,
  down: 5_000,
  up: 100_000,
  profile: undefined,
};

/** The devices, of which one is away. */
export const devices: readonly Device[] = [
  device,
  {
    ...device,
    key: "pub/b",
    id: "b",
    mac: "02:00:00:00:00:0b",
    name: "猫ちゃんの電話 📱",
    maker: "Apple",
    kind: "smartphone",
    addresses: ["192.168.1.9"],
    link: "wifi",
    band: "5g",
    signal: -47,
    speed: undefined,
    down: 900_000,
    up: 0,
    profile: { id: 1, name: "Zoé", mode: "allowed" },
    seen: 1_795_420_100,
  },
  {
    ...device,
    key: "pub/c",
    id: "c",
    mac: "02:00:00:00:00:0c",
    name: "tablette-de-Zoé",
    addresses: ["192.168.1.23"],
    link: "wifi",
    band: "2d4g",
    signal: -82,
    down: undefined,
    up: undefined,
    profile: { id: 1, name: "Zoé", mode: "denied" },
    seen: undefined,
  },
  {
    ...device,
    key: "pub/d",
    id: "d",
    mac: "02:00:00:00:00:0d",
    name: "\x1b[31mevil\u202ename\r\n",
    addresses: ["192.168.1.24"],
    link: "",
    present: false,
    down: undefined,
    up: undefined,
    seen: 1_795_410_000,
  },
];

/** A snapshot of a household. */
export const snapshot: Snapshot = {
  time: 1_795_420_203,
  fault: undefined,
  line: {
    state: "up",
    media: "ftth",
    ipv4: "203.0.113.42",
    ipv6: "2001:db8:42:a2a0::1",
    down: { rate: 9_800_000, bandwidth: 8e9, bytes: 41_332_830_112 },
    up: { rate: 149_839, bandwidth: 8e9, bytes: 5_489_542_931 },
  },
  system: {
    model: "Freebox v9 (r1)",
    firmware: "4.12.2",
    uptime: 273_600,
    sensors: [{ id: "temp_cpu0", name: "Température CPU 0", value: 55 }],
    fans: [{ id: "fan0_speed", name: "Ventilateur 1", value: 1786 }],
  },
  wifi: {
    enabled: true,
    radios: [{ id: 0, band: "2d4g", state: "active", channel: 6, stations: 1 }],
    stations: [],
  },
  hosts: {
    known: 4,
    present: 3,
    changes: [
      { time: 1_795_420_200, name: "\x1b[31mevil\u202ename\r\n", came: true },
      { time: 1_795_420_100, name: "👩‍👩‍👧 famille", came: false },
    ],
  },
  devices,
  downloads: [
    { id: 1, name: "動画.mkv", status: "downloading", done: 0.27, size: 7e8, rate: 9e6, left: 58 },
    { id: 2, name: "a.iso", status: "error", done: 0, size: 0, rate: 0, left: 0 },
  ],
  missing: {},
};

/** The state after that snapshot, and after what is typed. */
export function stateAfter(
  typed: readonly string[] = [],
  start: State = stateWith(snapshot),
  rows = 10,
): State {
  return typed.reduce((state, name) => press(state, name, rows).state, start);
}

/** The state after a snapshot. */
export function stateWith(snapshot: Snapshot, start = initialState()): State {
  return update(start, { kind: "snapshot", snapshot }).state;
}

/** One key: its name, or the character that it types. */
export function press(state: State, name: string, rows = 10) {
  const key: Key = { name, text: [...name].length === 1 ? name : "" };
  return update(state, { kind: "key", key, rows });
}

/** `fbx top` on a screen of our own, in this process. */
export function openTop(
  args: readonly string[],
  { size = { columns: 100, rows: 30 } }: { size?: Size } = {},
) {
  const quit = new AbortController();
  const io = { ...terminal(quit.signal), outIsTerminal: true, env: () => undefined };
  let lines: readonly string[] = [];
  let decode: (bytes: Uint8Array) => void = () => {};
  const running = topCommand(wordsOf("top", args), io, () => ({
    colours: false,
    size: () => size,
    draw: (drawn) => lines = drawn,
    onChange() {},
    onKey: (pressed) => decode = keyDecoder(pressed),
    [Symbol.dispose]() {},
  }));
  const text = () => lines.join("\n");
  return {
    text,
    /** Types what a terminal would send. */
    type: (text: string) => decode(new TextEncoder().encode(text)),
    shows: (pattern: RegExp) =>
      until(`${pattern}`, () => pattern.test(text())).catch((error) => {
        throw new Error(`${error.message}, in\n${text()}`);
      }),
    ended: running,
    async [Symbol.asyncDispose]() {
      quit.abort();
      await running.catch(() => {});
    },
  };
}
