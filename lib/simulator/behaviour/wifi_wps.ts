/**
 * WPS of the Wi-Fi: one session at a time, open for two minutes.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

const open = 120;

/** The part of `Wifi` that pairs by a push of a button. */
export const wps: Behaviour = {
  handlers: {
    "Wifi.wpsConfig": (_call, box) => config(box),
    "Wifi.setWpsConfig": ({ body }, box) => {
      for (const { config } of box.store.list("wifi/bss")) {
        (config as Item).wps_enabled = (body as Item).enabled;
      }
      return config(box);
    },
    "Wifi.wpsCandidates": (_call, box) => candidates(box),
    "Wifi.startWps": start,
    "Wifi.stopWps": ({ body }, box) => {
      const session = sessions(box).find(({ id }) => id === (body as Item).session_id);
      if (!session) throw new Refusal("noent", "Session introuvable");
      if (session.active) close(box, session, "user_canceled");
    },
    "Wifi.clearWpsSessions": (_call, box) => {
      box.store.set("wifi/wps/sessions", sessions(box).filter(({ active }) => active));
    },
  },
  tick(box) {
    for (const session of sessions(box)) {
      if (session.active && box.now() - Number(session.start_date) >= open) {
        close(box, session, "failed_timeout");
      }
    }
  },
};

function config({ store }: Box): Item {
  return { enabled: store.list("wifi/bss").some(({ config }) => (config as Item).wps_enabled) };
}

function candidates({ store }: Box): Item[] {
  return store.list("wifi/bss").map(({ id, config, status }) => {
    const { wps_uuid, ssid, encryption, wps_enabled } = config as Item;
    const { state, band } = status as Item;
    return {
      bssid: id,
      ssid,
      bss_uuid: wps_uuid,
      band: String(band).toLowerCase(),
      encryption,
      wps_enabled,
      state,
    };
  });
}

function start({ body }: Call, box: Box): number {
  const bss = box.store.list("wifi/bss").find(({ id }) => id === (body as Item).bssid);
  if (!bss) throw new Refusal("nodev", "Réseau inconnu");
  const { wps_enabled, wps_uuid, ssid } = bss.config as Item;
  if (!wps_enabled) throw new Refusal("inval", "WPS désactivé");
  if (sessions(box).some(({ active }) => active)) throw new Refusal("busy", "Session en cours");
  const session = {
    id: box.store.nextId("wifi/wps/sessions"),
    bss_uuid: wps_uuid,
    ssid,
    active: true,
    result: "failed_unknown",
    start_date: Math.floor(box.now()),
    end_date: 0,
    mac: "00:00:00:00:00:00",
  };
  sessions(box).push(session);
  return session.id;
}

function close(box: Box, session: Item, result: string): void {
  Object.assign(session, { active: false, result, end_date: Math.floor(box.now()) });
}

function sessions({ store }: Box): Item[] {
  return store.list("wifi/wps/sessions");
}
