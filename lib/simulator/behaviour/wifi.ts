/**
 * The living part of `Wifi`: the radios follow switches, plannings, pauses and scans; stations come
 * with their hosts; neighbours, channels and diagnostics are read off that.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { onAp } from "../fixtures/hosts.ts";
import { apDefault, bssDefault, seedWifi, station } from "../fixtures/wifi.ts";
import { offNow } from "./planning.ts";
import { noise } from "./noise.ts";
import { diagnostics } from "./wifi_diagnostics.ts";
import { apOf, bssOf } from "./wifi_radios.ts";
import { guests } from "./wifi_guests.ts";
import { macFilters } from "./wifi_mac_filter.ts";
import { wps } from "./wifi_wps.ts";

/** Milliseconds that a radio is down while it scans or restarts. */
const scanning = 4000;
const restarting = 2000;

/** `Wifi`: the radios and their networks. */
export const wifi: Behaviour = {
  handlers: {
    ...guests.handlers,
    ...macFilters.handlers,
    ...wps.handlers,
    ...diagnostics.handlers,
    "Wifi.restartAp": (call, box) => transition(box, apOf(call, box), "starting", restarting),
    "Wifi.scanNeighbors": (call, box) => transition(box, apOf(call, box), "scanning", scanning),
    "Wifi.updateBss": updateBss,
    "Wifi.reset": (_call, box) => seedWifi(box),
    "Wifi.apDefault": (call, box) => apDefault(box, Number(apOf(call, box).id)),
    "Wifi.bssDefault": (call, box) => bssDefault(box, Number(bssOf(call, box).phy_id)),
    "Wifi.defaults": (_call, box) => ({
      aps: box.store.list("wifi/ap").map(({ id }) => ({
        ap_id: id,
        params: apDefault(box, Number(id)),
      })),
      bsss: box.store.list("wifi/bss").map(({ id, phy_id }) => ({
        bssid: id,
        params: bssDefault(box, Number(phy_id)),
      })),
    }),
    "Wifi.channelSurveyHistory": survey,
    "Wifi.allStations": (_call, { store }) =>
      store.list("wifi/ap").flatMap(({ id }) => store.list(`wifi/ap/${id}/stations`)),
    "Wifi.tempDisable": (_call, { store }) => ({
      remaining: store.object("wifi/temp_disable").remaining ?? 0,
    }),
    "Wifi.setTempDisable": pause,
    "Wifi.setMloConfig": setMlo,
  },
  tick(box, elapsed) {
    countDown(box, elapsed);
    for (const ap of box.store.list("wifi/ap")) {
      settle(box, ap);
      attend(box, ap, elapsed);
    }
    guests.tick?.(box, elapsed);
    wps.tick?.(box, elapsed);
  },
};

const transitions = new WeakMap<Item, string>();

function transition(box: Box, ap: Item, state: string, milliseconds: number): void {
  const status = ap.status as Item;
  if (transitions.has(ap)) throw new Refusal("busy", "Le point d'accès est occupé");
  transitions.set(ap, state);
  status.state = state;
  box.later(milliseconds, () => {
    transitions.delete(ap);
    settle(box, ap);
  });
}

/** The state that a radio is in when nothing is going on. */
function settle(box: Box, ap: Item): void {
  if (transitions.has(ap)) return;
  const { store } = box;
  const status = ap.status as Item;
  const config = ap.config as Item;
  const { enabled } = store.object("wifi/config");
  const asleep = offNow(store.object("wifi/planning"), box.now());
  const { remaining = 0, keep } = store.object("wifi/temp_disable");
  const paused = Number(remaining) > 0 && keep !== config.band;
  status.temp_disable_remaining_time = paused ? remaining : 0;
  status.state = !enabled || config.enabled === false
    ? "disabled"
    : asleep
    ? "disabled_planning"
    : paused
    ? "disabled_temp"
    : "active";
  if (Number(config.primary_channel) > 0) status.primary_channel = config.primary_channel;
  store.object("wifi/state").state = !enabled
    ? "disabled"
    : asleep
    ? "disabled_planning"
    : "enabled";
}

/** Lets stations come and go with their hosts, and their counters grow. */
function attend(box: Box, ap: Item, elapsed: number): void {
  const { store } = box;
  const id = Number(ap.id);
  const stations = store.list(`wifi/ap/${id}/stations`);
  const on = (ap.status as Item).state === "active";
  const hosts = store.list("lan/browser/pub");
  const here = onAp(id, box).filter(({ mac }) =>
    on && hosts.find((host) => host.id === "ether-" + mac)?.reachable
  );
  const left = stations.filter(({ mac }) =>
    here.some((one) => one.mac === String(mac).toLowerCase())
  );
  const come = here.filter(({ mac }) => !left.some((one) => String(one.mac).toLowerCase() === mac))
    .map((resident) => ({
      ...station(box, resident, id),
      conn_duration: 0,
      rx_bytes: 0,
      tx_bytes: 0,
    }));
  const present = [...left, ...come];
  store.set(`wifi/ap/${id}/stations`, present);
  for (const one of present) advance(box, one, elapsed);
  for (const bss of store.list("wifi/bss").filter(({ phy_id }) => phy_id === id)) {
    const bssOn = on && (bss.config as Item).enabled;
    const count = { sta_count: present.length, authorized_sta_count: present.length };
    Object.assign(bss.status as Item, count, {
      state: bssOn ? "active" : on ? "disabled" : "phy_stopped",
    });
  }
}

function advance(box: Box, station: Item, elapsed: number): void {
  const wave = (name: string) => noise(box, `${station.mac} ${name}`, box.now(), 45) ** 4;
  station.rx_rate = Math.round(200_000 * wave("rx"));
  station.tx_rate = Math.round(1_500_000 * wave("tx"));
  station.rx_bytes = Math.round(Number(station.rx_bytes) + Number(station.rx_rate) * elapsed);
  station.tx_bytes = Math.round(Number(station.tx_bytes) + Number(station.tx_rate) * elapsed);
  station.conn_duration = Math.round(Number(station.conn_duration) + elapsed);
}

function countDown({ store }: Box, elapsed: number): void {
  const pause = store.object("wifi/temp_disable");
  pause.remaining = Math.max(0, Math.round(Number(pause.remaining ?? 0) - elapsed));
}

function pause({ body }: Call, box: Box): void {
  const { duration, keep, remaining } = body as Item;
  const pause = box.store.object("wifi/temp_disable");
  pause.remaining = Number(duration ?? remaining ?? 0);
  if (keep !== undefined) pause.keep = keep;
  for (const ap of box.store.list("wifi/ap")) settle(box, ap);
}

function updateBss(call: Call, box: Box): Item {
  const bss = bssOf(call, box);
  const { config = {}, use_shared_params } = call.body as {
    config?: Item;
    use_shared_params?: boolean;
  };
  checkSecurity({ ...bss.config as Item, ...config });
  if (use_shared_params !== undefined) bss.use_shared_params = use_shared_params;
  Object.assign(bss.config as Item, config);
  // What is shared is the same on every band; which keys are whose follows from the switch.
  const kept = bss.use_shared_params ? "shared_bss_params" : "bss_params";
  Object.assign(bss[kept] as Item, config);
  if (bss.use_shared_params) share(box, config);
  return bss;
}

function share({ store }: Box, config: Item): void {
  for (const other of store.list("wifi/bss").filter((bss) => bss.use_shared_params)) {
    const { ssid, key, hide_ssid } = { ...other.config as Item, ...config };
    Object.assign(other.config as Item, { ssid, key, hide_ssid });
    Object.assign(other.shared_bss_params as Item, { ssid, key, hide_ssid });
  }
}

function checkSecurity({ ssid, key, encryption, hide_ssid, wps_enabled }: Item): void {
  const bytes = new TextEncoder().encode(String(ssid)).length;
  if (bytes === 0 || bytes > 32) throw new Refusal("inval_ssid", "Nom de réseau invalide");
  const length = String(key).length;
  if (encryption !== "wep" && (length < 8 || length > 63)) {
    throw new Refusal("inval_key_len", "Longueur de clé invalide");
  }
  if (hide_ssid && wps_enabled) throw new Refusal("inval_wps_hidden_ssid");
}

/** One sample a second, ten minutes back at most. */
function survey(call: Call, box: Box): Item[] {
  const { id } = apOf(call, box);
  const now = Math.floor(box.now());
  const start = Math.max(Math.ceil(Number(call.params.timestamp) / 1000), now - 600);
  const samples: Item[] = [];
  for (let time = start; time <= now; time++) {
    const share = (name: string, most: number) =>
      Math.round(most * noise(box, `ap ${id} ${name}`, time, 30));
    const tx_percent = share("tx", 20);
    const rx_percent = share("rx", 50);
    const rx_bss_percent = Math.min(rx_percent, share("bss", 10));
    const busy_percent = tx_percent + rx_percent + share("noise", 10);
    samples.push({ timestamp: time * 1000, busy_percent, tx_percent, rx_percent, rx_bss_percent });
  }
  return samples;
}

function setMlo(call: Call, box: Box): Item {
  const bss = bssOf(call, box);
  const { partners = [] } = call.body as { partners?: number[] };
  const path = `wifi/bss/${bss.id}/mlo`;
  const wanted = JSON.stringify([...partners].sort());
  const allowed = box.store.get(`${path}/allowed_comb`) as number[][];
  if (partners.length && !allowed.some((some) => JSON.stringify([...some].sort()) === wanted)) {
    throw new Refusal("inval", "Combinaison non autorisée");
  }
  (bss.status as Item).partners = partners;
  return Object.assign(box.store.object(`${path}/config`), { partners });
}
