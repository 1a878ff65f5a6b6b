/**
 * `fbx status`: the box at a glance.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { FbxError } from "../../core/errors.ts";
import { t } from "../../text/language.ts";
import { bitRate, bits, duration } from "../output/quantity.ts";
import type { Io } from "../terminal/io.ts";
import { type Device, listDevices } from "./find.ts";
import { has } from "./model.ts";
import { facts, paintOf, writer } from "./page.ts";
import { reading, type Task } from "./task.ts";

/** Shows the line, the Wi-Fi, who is here, and what is wrong. */
export const status: Task = {
  french: ["état"],
  usage: "",
  summary: "the box at a glance: the line, the Wi-Fi, who is here, what is wrong",
  about: [
    "Shows whether the Internet works, its address, the Wi-Fi, the devices that are here, and what is wrong. Parts that the application may not see are left out.",
  ],
  takes: reading,
  examples: [["fbx status", "is all well?"], ["fbx status -j", "the same for a script"]],
  async perform({ box, io }) {
    const result = await look(await box());
    return { result, page: io.outIsTerminal ? await page(result, io) : [] };
  },
};

type Seen = Awaited<ReturnType<typeof look>>;

/** Asks the box for all of it at once. */
async function look(f: Fbx) {
  const [connection, system, wifi, networks, devices, calls, diagnosis, update] = await Promise.all(
    [
      f.connection.status(),
      f.system.info(),
      part(f.wifi.config()),
      part(f.wifi.bsses()),
      part(listDevices(f)),
      part(f.call.list()),
      has(f, "Wifi.diagnostic") ? part(f.wifi.diagnostic()) : undefined,
      has(f, "Update.status") ? part(f.update.status()) : undefined,
    ],
  );
  const here = devices?.filter(({ reachable }) => reachable);
  const missed = calls?.filter((call) => call.new && call.type === "missed");
  const radios = networks?.filter(({ config }) => config.enabled);
  return {
    model: system.model_info?.pretty_name ?? f.discovery.device_name,
    firmware: system.firmware_version,
    uptime: system.uptime_val,
    connection,
    wifi: wifi && {
      enabled: wifi.enabled,
      networks: [...new Set(radios?.map(({ config }) => config.ssid))],
    },
    devices: devices &&
      { known: devices.length, here: here?.map(({ primary_name }) => primary_name) },
    on_wifi: here?.filter(isOnWifi).length,
    missed_calls: missed?.length,
    problems: problems({
      down: connection.state !== "up",
      off: wifi?.enabled === false,
      disk: system.disk_status === "error",
      unauthenticated: system.box_authenticated === false,
      wifi: [...diagnosis?.aps ?? [], ...diagnosis?.bsss ?? []].some(({ severity }) =>
        severity === "major"
      ),
      update: update?.state !== undefined && /fail|error/.test(update.state),
    }),
  };
}

function isOnWifi({ access_point }: Device): boolean {
  return access_point?.connectivity_type === "wifi";
}

/** What the box lacks, or does not let one see, is no reason to show nothing. */
async function part<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof FbxError && !["aborted", "timeout", "network"].includes(error.code)) {
      return undefined;
    }
    throw error;
  }
}

/** What is wrong, each with what to do about it. */
function problems(
  is: Readonly<Record<"down" | "off" | "disk" | "unauthenticated" | "wifi" | "update", boolean>>,
): string[] {
  return [
    is.down && t`There is no Internet connection.`,
    is.unauthenticated && t`Free does not know this box (yet).`,
    is.off && t`The Wi-Fi is off. fbx wifi on switches it on.`,
    is.wifi && t`The Wi-Fi has bad settings. fbx wifi diagnostic shows them.`,
    is.disk && t`The disk cannot be used. fbx storage disks shows it.`,
    is.update && t`The update of the box failed. fbx update status shows why.`,
  ].filter((problem) => problem !== false);
}

async function page(seen: Seen, io: Io): Promise<string[]> {
  const { connection, wifi, devices, missed_calls, problems } = seen;
  const paint = paintOf(io);
  const write = await writer("ConnectionStatus");
  const { here = [], known } = devices ?? { known: 0 };
  const state = [
    write(connection, "media") || write(connection, "type"),
    write(connection, "state"),
  ];
  const most = t`${bits(connection.bandwidth_down)} down, ${bits(connection.bandwidth_up)} up`;
  const now = t`${bitRate(connection.rate_down)} down, ${bitRate(connection.rate_up)} up`;
  const rows = facts([
    [t`Box`, t`${seen.model}, up for ${duration(seen.uptime)} (firmware ${seen.firmware})`],
    [t`Internet`, [...state, most].filter(Boolean).join(", ")],
    [t`Now`, now],
    [t`Address`, [connection.ipv4, connection.ipv6].filter(Boolean).join(", ")],
    [t`Ports`, portsOf(connection.ipv4_port_range)],
    [
      t`Wi-Fi`,
      wifi &&
      (wifi.enabled ? t`on: ${wifi.networks.join(", ")}; ${seen.on_wifi} devices on it` : t`off`),
    ],
    [t`Here`, devices && t`${here.length} of ${known} devices: ${here.join(", ")}`],
    [t`Calls`, missed_calls ? t`${missed_calls} missed (fbx calls --missed --new)` : undefined],
  ], io);
  const verdict = problems.length === 0
    ? [paint.good(t`All is well.`)]
    : problems.map((problem) => paint.bad(problem));
  return [...rows, "", ...verdict];
}

/** The ports of an address that is shared with others. */
function portsOf([first = 0, last = 65_535]: readonly number[] = []): string | undefined {
  return first <= 1 && last === 65_535 ? undefined : t`${first} to ${last} of a shared address`;
}
