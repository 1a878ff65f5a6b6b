/**
 * The household's Wi-Fi: three radios, one network, the stations on them and the neighbours.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";
import { bssid, hostOf, onAp, type Resident, ssid } from "./hosts.ts";

/** Bands of the radios, by the id of the AP. */
export const bands = ["2d4g", "5g", "6g"] as const;

const channels = [6, 100, 37];
const widths = ["40", "160", "320"];
const key = "tournesol-lavande-mistral";

/** Fills `wifi`. */
export function layWifi(box: Box): void {
  const { store } = box;
  layRadios(box);
  layPlans(store);
  store.set("wifi/config", {
    ...like("WifiGlobalConfig", { mac_filter_state: "disabled" }),
    power_saving: false,
  });
  store.set("wifi/steering/config", like("WifiSteeringConfig", { steering_level: 1 }));
  store.set("wifi/state", {
    state: "enabled",
    expected_phys: bands.map((band, phy_id) => ({ band, phy_id, detected: true })),
    power_saving_capability: "supported",
  });
  store.set("wifi/mac_filter", []);
  store.set("wifi/custom_key", []);
  store.set("wifi/wps/sessions", []);
  store.set("wifi/wps/config", { enabled: true });
  store.set(
    "wifi/custom_keys/config",
    like("WifiCustomKeyConfig", { ssid: ssid + "-guest", encryption: "wpa2_psk" }),
  );
}

/** Factory settings of a radio. */
export function apDefault(id: number): Item {
  return like("WifiApConfig", {
    band: bands[id],
    channel_width: widths[id],
    primary_channel: 0,
    secondary_channel: 0,
    dfs_enabled: id === 1,
    ht: { ht_enabled: true, ac_enabled: id > 0 },
    he: { enabled: true, beamformer: true, twt: false },
    eht: { enabled: true },
    enabled: true,
  });
}

/** Factory settings of a network. */
export function bssDefault(id: number): Item {
  return like("WifiBssConfig", {
    ssid,
    key,
    encryption: id === 2 ? "wpa3_psk_ccmp" : "wpa23_psk_ccmp",
    wps_enabled: id < 2,
    wps_uuid: `00000000-0000-4000-8000-0200000001${id.toString().padStart(2, "0")}`,
    gcmp256: false,
    use_default_config: true,
  });
}

function layRadios(box: Box): void {
  const { store } = box;
  store.set("wifi/ap", bands.map((_, id) => accessPoint(id)));
  store.set("wifi/bss", bands.map((_, id) => network(id)));
  for (const id of bands.keys()) {
    const home = onAp(id).filter(({ away }) => !away);
    store.set(`wifi/ap/${id}/stations`, home.map((resident) => station(box, resident, id)));
    store.set(`wifi/ap/${id}/neighbors`, neighbours(id));
    store.set(`wifi/ap/${id}/channel_usage`, usage(id));
    store.set(`wifi/ap/${id}/allowed_channel_comb`, combinations(id));
    store.set(`wifi/bss/${bssid(id)}/mlo/config`, { partners: [] });
    store.set(`wifi/bss/${bssid(id)}/mlo/allowed_comb`, [[id], ...mloPairs(id)]);
  }
}

function accessPoint(id: number): Item {
  const channel = channels[id] as number;
  const secondary = id === 0 ? channel + 4 : 0;
  return {
    id,
    name: ["2.4G", "5G", "6G"][id],
    status: {
      state: "active",
      channel_width: widths[id],
      primary_channel: channel,
      secondary_channel: secondary,
      dfs_cac_remaining_time: 0,
      dfs_disabled: false,
      temp_disable_remaining_time: 0,
    },
    capabilities: capabilities(id),
    config: { ...apDefault(id), primary_channel: channel, secondary_channel: secondary },
  };
}

function capabilities(id: number): Item {
  const known = (like("WifiApCapabilities") as Item)["2d4g"] as Item;
  return Object.fromEntries(
    [...bands, "60g"].map((band) => [band, band === bands[id] ? { ...known } : {}]),
  );
}

function network(id: number): Item {
  const config = { ...bssDefault(id), use_default_config: false };
  const here = onAp(id).filter(({ away }) => !away).length;
  return {
    id: bssid(id),
    phy_id: id,
    use_shared_params: true,
    disable_wep: true,
    status: {
      state: "active",
      sta_count: here,
      authorized_sta_count: here,
      custom_key_ssid: "",
      partners: [],
      // Upper case here, and only here.
      band: (bands[id] as string).toUpperCase(),
      is_main_bss: true,
    },
    config,
    bss_params: { ...config },
    shared_bss_params: { ...config },
  };
}

/** A device as the radio it is on sees it. */
export function station(box: Box, { mac, name, link }: Resident, ap: number): Item {
  return like("WifiStation", {
    id: `${bssid(ap)}-${mac.toUpperCase()}`,
    mac: mac.toUpperCase(),
    bssid: bssid(ap),
    hostname: name,
    host: hostOf(box, mac),
    signal: "signal" in link ? link.signal : -60,
    conn_duration: 5400,
    inactive: 0,
    rx_bytes: 781_204,
    tx_bytes: 2_651_388,
    flags: like("WifiStationFlags", { ht: true, vht: ap > 0, he: ap > 0 }),
    last_rx: like("WifiStationStats", { bitrate: 1441, width: widths[ap] }),
    last_tx: like("WifiStationStats", { bitrate: 1300, width: widths[ap] }),
  });
}

function neighbours(id: number): Item[] {
  const names = id === 2 ? ["Bbox-2E77"] : ["Livebox-9A3C", "SFR_71B0", "Bbox-2E77"];
  return names.map((ssid, n) =>
    like("WifiNeighbor", {
      ssid,
      bssid: `02:00:00:00:09:${id}${n}`,
      band: bands[id],
      channel: (channels[id] as number) + 4 * n,
      signal: -63 - 7 * n,
      channel_width: widths[id],
      capabilities: like("WifiNeighborCap", { vht: id > 0 }),
    })
  );
}

const primaries = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  [36, 40, 44, 48, 52, 56, 60, 64, 100, 104, 108, 112, 116, 120, 124, 128],
  [5, 21, 37, 53, 69, 85],
];

function usage(id: number): Item[] {
  return (primaries[id] ?? []).map((channel) =>
    like("WifiChannelUsage", {
      channel,
      band: bands[id],
      noise_level: -92,
      rx_busy_percent: channel === channels[id] ? 22 : 7,
    })
  );
}

function combinations(id: number): Item[] {
  return (primaries[id] ?? []).flatMap((primary) =>
    ["20", widths[id]].map((channel_width) =>
      like("WifiAllowedComb", {
        band: bands[id],
        channel_width,
        primary,
        secondary: id === 0 && channel_width === "40" ? primary > 7 ? primary - 4 : primary + 4 : 0,
        need_dfs: id === 1 && primary >= 52,
        dfs_cac_time: id === 1 && primary >= 52 ? 60 : 0,
        psc: id === 2,
      })
    )
  );
}

function mloPairs(id: number): number[][] {
  return id === 0 ? [[0, 1], [0, 1, 2]] : [[0, id], [0, 1, 2]];
}

function layPlans(store: Box["store"]): void {
  store.set("wifi/planning", {
    use_planning: false,
    resolution: 48,
    mapping: Array(7 * 48).fill("on"),
  });
  store.set("wifi/temp_disable", { remaining: 0 });
  store.set("wifi/diag", { aps: [], bsss: [] });
}
