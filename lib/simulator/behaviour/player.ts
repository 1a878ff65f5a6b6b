/**
 * The living part of `Player`: it plays, pauses, changes channel and volume.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** `Player`: the television's box. */
export const player: Behaviour = {
  handlers: {
    "Player.status": status,
    "Player.control": control,
    "Player.setVolume": setVolume,
    "Player.open": open,
  },
};

/** In standby it says nothing else. */
function status(call: Call, box: Box): Item {
  const { power_state, ...more } = statusOf(call, box);
  return power_state === "standby" ? { power_state } : { power_state, ...more };
}

function control(call: Call, box: Box): void {
  const { cmd } = call.body as Item;
  const status = statusOf(call, box);
  const { capabilities } = status.player as { capabilities: Item };
  const needed = cmd === "play_pause" ? "pause" : String(cmd);
  if (!capabilities[needed]) throw new Refusal("inval", "Commande indisponible");
  touch(status);
  if (cmd === "next" || cmd === "prev") zap(status, cmd === "next" ? 1 : -1);
}

function zap(status: Item, step: number): void {
  const app = status.foreground_app as Item;
  const channel = Number(/channel=(\d+)/.exec(String(app.cur_url))?.[1] ?? 1);
  app.cur_url = `tv:?channel=${Math.max(1, channel + step)}`;
}

function setVolume(call: Call, box: Box): Item {
  statusOf(call, box);
  const { volume, mute } = call.body as Item;
  const state = box.store.object(`player/${call.params.id_player}/api/v6/control/volume`);
  if (volume !== undefined) {
    if (Number(volume) < 0 || Number(volume) > 100) throw new Refusal("inval", "Volume invalide");
    state.volume = volume;
  }
  if (mute !== undefined) state.mute = mute;
  return state;
}

function open(call: Call, box: Box): void {
  const { url, type = "" } = call.body as Item;
  if (!/^(https?:|tv:|pvr:|vodservice:|app:)/i.test(String(url))) {
    throw new Refusal("inval", "URL invalide");
  }
  const status = statusOf(call, box);
  const isTv = String(url).startsWith("tv:");
  const app = isTv ? "tv" : type === "text/html" ? "browser" : "mediaplayer";
  touch(status);
  status.power_state = "running";
  status.foreground_app = {
    package: "fr.freebox." + app,
    package_id: 1,
    cur_url: url,
    context: {},
  };
}

function touch(status: Item): void {
  (status.player as Item).last_activity = 0;
}

function statusOf({ params }: Call, { store }: Box): Item {
  const path = `player/${params.id_player}/api/v6/status`;
  if (!store.has(path)) throw new Refusal("noent", "Player introuvable");
  return store.object(path);
}
