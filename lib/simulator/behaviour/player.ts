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
    "Player.pressKey": pressKey,
    "Player.system": system,
    "Player.reboot": (call, box) => {
      startedAt.set(playerOf(call, box), box.now());
    },
  },
};

/** In standby it reports nothing else. */
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

/** Applies a key that changes what the box reports of the player. */
function pressKey(call: Call, box: Box): void {
  const { id } = playerOf(call, box);
  const status = box.store.object(`player/${id}/api/v6/status`);
  const sound = box.store.object(`player/${id}/api/v6/control/volume`);
  const turn = (step: number) => {
    sound.volume = Math.min(100, Math.max(0, Number(sound.volume) + step));
  };
  const keys: Record<string, () => void> = {
    power: () => {
      status.power_state = status.power_state === "running" ? "standby" : "running";
    },
    prgm_inc: () => zap(status, 1),
    prgm_dec: () => zap(status, -1),
    vol_inc: () => turn(5),
    vol_dec: () => turn(-5),
    mute: () => {
      sound.mute = !sound.mute;
    },
  };
  keys[String((call.body as Item).key)]?.();
  touch(status);
}

/** When a player was last started, in Unix seconds. */
const startedAt = new WeakMap<Item, number>();

function system(call: Call, box: Box): Item {
  const player = playerOf(call, box);
  const uptime_val = Math.floor(box.now() - (startedAt.get(player) ?? box.now() - box.uptime()));
  return {
    board_name: player.device_model,
    configured: true,
    firmware_version: "1.4.20",
    serial: "957003B210000001",
    uptime: `${uptime_val} secondes`,
    uptime_val,
  };
}

/** The path has the major of the player's own API, or an older one. */
function playerOf({ params }: Call, { store }: Box): Item {
  const player = store.list("player").find(({ id }) => id === Number(params.id_player));
  if (!player) throw new Refusal("noent", "Player introuvable");
  const major = Number(/^v(\d+)$/.exec(params.player_api ?? "")?.[1] ?? NaN);
  if (!(major <= parseInt(String(player.api_version)))) {
    throw new Refusal("inval", "Version de l'API inconnue");
  }
  return player;
}

function touch(status: Item): void {
  (status.player as Item).last_activity = 0;
}

function statusOf({ params }: Call, { store }: Box): Item {
  const path = `player/${params.id_player}/api/v6/status`;
  if (!store.has(path)) throw new Refusal("noent", "Player introuvable");
  return store.object(path);
}
