/**
 * `fbx wifi guest [--for 2d] [--name NAME]`: a key of its own for guests.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { WifiCustomKeyConfig } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { isSet, valueOf, wholeNumber } from "../args/flags.ts";
import { date } from "../output/time.ts";
import { duration } from "../output/quantity.ts";
import type { Io } from "../terminal/io.ts";
import { readFor } from "./length.ts";
import { has, requires } from "./model.ts";
import { facts } from "./page.ts";
import { joinText, type Network, qrLines } from "./qr.ts";
import { changing, type Task } from "./task.ts";
import { networks } from "./wifi_share.ts";

/** Seconds that a key lasts. */
const usual = 86_400;

/** Makes a guest key. */
export const wifiGuest: Task = {
  french: ["wifi invité"],
  usage: "[--for TIME] [--name NAME]",
  summary: "make a Wi-Fi key for guests, with its QR code",
  about: [
    "Creates a key for guests and shows it with its QR code. The key expires after --for; fbx wifi guests lists the keys, fbx wifi guest rm revokes one earlier.",
  ],
  options: {
    for: { value: "TIME", about: "how long the key is valid, such as 6h or 2d (default: 1d)" },
    name: { value: "NAME", about: "who it is for, to find the key later" },
    key: { value: "KEY", about: "the key itself, 8 to 63 characters (default: a random one)" },
    devices: { value: "N", about: "how many devices may use it (default: any number, up to 127)" },
    full: { about: "also give access to the home network, not only the Internet" },
  },
  takes: changing,
  examples: [
    ["fbx wifi guest", "for a day"],
    ["fbx wifi guest --for 2d --name Mamie", "for a weekend"],
  ],
  async perform({ flags, box, io }) {
    const seconds = await readFor(flags) ?? usual;
    const name = valueOf(flags, "name") ?? t`Guest of ${date(Date.now() / 1000)}`;
    const key = valueOf(flags, "key") ?? randomKey();
    const max_use_count = wholeNumber(flags, "devices", 127, 1) ?? 0;
    const f = await box();
    requires(f, "Wifi.addCustomKey", t`This box has no keys for guests`);
    const made = await f.wifi.addCustomKey({
      description: name,
      key,
      duration: seconds,
      max_use_count,
      access_type: isSet(flags, "full") ? "full" : "net_only",
    });
    const network = await guestNetwork(f, key);
    const result = { id: made?.id, name, ...network, seconds, text: joinText(network) };
    const says = t`Guests can join ${network.ssid} with the key ${key} for ${duration(seconds)}.`;
    if (!io.outIsTerminal) return { result, says };
    return { result, page: await guestPage(network, name, seconds, io) };
  },
};

/** The code, and the lines below it. */
export async function guestPage(
  network: Network,
  name: string,
  seconds: number,
  io: Io,
): Promise<string[]> {
  const end = seconds === 0
    ? t`never`
    : `${date(Date.now() / 1000 + seconds)} (${duration(seconds)})`;
  return [
    ...await qrLines(joinText(network), io),
    ...facts([
      [t`Network`, network.ssid],
      [t`Key`, network.key],
      [t`Ends`, end],
      [t`For`, name],
    ], io),
  ];
}

/** The network that guests join: it has a name of its own from API 14 on. */
export async function guestNetwork(f: Fbx, key: string): Promise<Network> {
  const main = (await networks.list(f))[0]?.thing;
  if (has(f, "Wifi.customKeysConfig")) {
    const own = await f.wifi.customKeysConfig() as Partial<WifiCustomKeyConfig> | null;
    const { ssid, encryption = "", hide_ssid: hidden = false } = own ?? {};
    if (typeof ssid === "string") return { ssid, encryption, hidden, key };
  }
  const own = (await f.wifi.bsses()).map(({ status }) => status?.custom_key_ssid)
    .find((name) => typeof name === "string" && name !== "");
  return {
    encryption: main?.encryption ?? "wpa",
    hidden: main?.hidden ?? false,
    ssid: own ?? main?.ssid ?? "",
    key,
  };
}

/** Four times four characters, none of which is taken for another when read out. */
function randomKey(): string {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789"; // 32 of them: every byte counts the same
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
  return text.replace(/(.{4})(?=.)/g, "$1-");
}
