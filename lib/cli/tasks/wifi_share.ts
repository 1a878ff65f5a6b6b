/**
 * `fbx wifi share [NETWORK]`: the Wi-Fi as a QR code.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { shellWord } from "../../text/shell.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { facts } from "./page.ts";
import { type Kind, pick } from "./find.ts";
import { joinText, type Network, qrLines } from "./qr.ts";
import { reading, type Task } from "./task.ts";

/** Shows how to join the Wi-Fi. */
export const wifiShare: Task = {
  french: ["wifi partager"],
  usage: "[NETWORK]",
  summary: "show a QR code that lets phones join the Wi-Fi",
  about: [
    "Prints the network's name, its key, and a QR code to point a phone's camera at. Anyone who sees the screen can join.",
    "With several networks, the first is shown; NETWORK chooses another by its name.",
  ],
  words: [0, 1],
  kinds: ["network"],
  takes: reading,
  examples: [["fbx wifi share", "for a visitor; fbx wifi guest makes a key of its own for them"]],
  async perform({ words: [name], box, io }) {
    const all = await networks.list(await box());
    const network = name === undefined ? all[0]?.thing : pick(name, all, networks);
    if (network === undefined) {
      throw new UsageError(t`No Wi-Fi network is on. fbx wifi on switches it on.`);
    }
    if (/^\**$/.test(network.key)) {
      throw new UsageError(
        t`The box does not show the key to this application: it lacks the permission to change settings.`,
      );
    }
    const result = { ...network, text: joinText(network) };
    if (!io.outIsTerminal) return { result };
    const others = all.map(({ thing }) => thing.ssid).filter((ssid) => ssid !== network.ssid);
    return { result, page: [...await qrLines(result.text, io), ...sharing(network, others, io)] };
  },
};

/** The lines below the code. */
function sharing(network: Network, others: readonly string[], io: Io) {
  return facts([
    [t`Network`, network.ssid],
    [t`Key`, network.key],
    [t`Others`, others.map((ssid) => `fbx wifi share ${shellWord(ssid)}`).join(", ")],
  ], io);
}

/** The Wi-Fi networks that are on, those of all radios with one name being one. */
export const networks: Kind<Network> = {
  async list(f: Fbx) {
    const found = new Map<string, Network>();
    for (const { config } of await f.wifi.bsses()) {
      // an access point that is off may have no more than its id
      const { hide_ssid: hidden, enabled, encryption } = config ?? {};
      const [ssid, key] = [String(config?.ssid ?? ""), String(config?.key ?? "")];
      if (enabled && ssid !== "" && !found.has(ssid)) {
        found.set(ssid, { ssid, key, encryption, hidden });
      }
    }
    return [...found.values()].map((network) => ({
      thing: network,
      names: [network.ssid],
      ids: [],
    }));
  },
  none: (word) => t`No Wi-Fi network is called “${word}”.`,
  several: (word) => t`“${word}” matches several networks. Give one of these names:`,
};
