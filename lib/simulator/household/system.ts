/**
 * The box itself: its model, sensors, fans, screen, lights, plannings, services.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { encodePath } from "../live/tree.ts";
import { like } from "./example.ts";
import { boxMac } from "./hosts.ts";
import { generation, hasFibre, hasLedStrip, prettyName } from "./model.ts";

/** Fills `system`, `lcd`, `ledstrip`, `standby`, `sfp`, `lang`, `update` and the file services. */
export function laySystem(box: Box): void {
  const { store } = box;
  store.set("system", system(box));
  store.set("lang", like("LanguageSupport"));
  store.set("update", { state: "up_to_date" });
  layPanel(box);
  layPlannings(box);
  laySfp(box);
  layServices(store);
}

function system(box: Box): Item {
  return like("SystemConfig", {
    mac: boxMac,
    serial: "020000000000001",
    firmware_version: "4.12.2",
    board_name: box.model.replace(/-.*/, "r"),
    user_main_storage: "Freebox",
    user_storage_powered: true,
    usb3_enable: true,
    uptime_val: 0,
    uptime: "0 seconde",
    sensors: sensors(),
    fans: [{ id: "fan0_speed", name: "Ventilateur 1", value: 1725 }],
    expansions: generation(box.model) === 7 ? like("SystemConfig").expansions : [],
    model_info: modelInfo(box.model),
  });
}

function sensors(): Item[] {
  const cpus = [0, 1, 2, 3].map((n) => ({ id: `temp_cpu${n}`, name: `Température CPU ${n}` }));
  return [...cpus, { id: "temp_t1", name: "Température 1" }]
    .map((sensor) => ({ ...sensor, value: 55 }));
}

function modelInfo(model: string): Item {
  const since = (first: number) => generation(model) >= first;
  const delta = generation(model) === 7;
  return {
    name: model,
    pretty_name: prettyName(model),
    has_expansions: delta,
    has_lan_sfp: delta || since(9),
    has_dect: true,
    has_home_automation: since(7),
    has_femtocell_exp: !since(7),
    has_fixed_femtocell: false,
    has_vm: delta || since(9),
    has_dsl: !hasFibre(model),
    has_standby: since(8),
    has_eco_wifi: since(8),
    has_wop: since(9),
    has_led_strip: hasLedStrip(model),
    has_status_led: since(8),
    has_usb3_enable: since(7),
    has_lcd_screensaver: since(9),
    internal_hdd_size: since(7) ? 0 : 250,
    wifi_type: since(9) ? "2d4_5g_6g" : since(7) ? "2d4_5g_5g" : "2d4_5g",
    wifi_country: "FR",
    net_operator: "free",
    supported_languages: ["fra", "eng"],
    default_language: "fra",
    has_basic_raid_support: since(9),
  };
}

function layPanel({ store, model }: Box): void {
  const strip = {
    led_strip_enabled: true,
    led_strip_brightness: 50,
    led_strip_animation: "organic",
    available_led_strip_animations: ["organic", "static", "breathing", "rain", "trail", "wave"],
  };
  store.set(
    "lcd/config",
    like("LcdConfig", {
      screensaver: "disabled",
      hide_status_led: false,
      ...(hasLedStrip(model) ? strip : {}),
    }),
  );
  if (!hasLedStrip(model)) return;
  store.set("ledstrip/status", like("LedstripStatus", { use_planning: false, next_change: 0 }));
  store.set("ledstrip/planning", like("LedstripPlanning", week()));
}

function layPlannings({ store, model }: Box): void {
  const planning_mode = generation(model) >= 8 ? "suspend" : "wifi_off";
  store.set("standby/config", like("StandbyConfig", { ...week(), planning_mode }));
  store.set(
    "standby/status",
    like("StandbyStatus", { use_planning: false, planning_mode, next_change: 0 }),
  );
}

/** A planning of the week that is off: one slot for each half hour. */
function week(): Item {
  return { use_planning: false, resolution: 48, mapping: Array(7 * 48).fill(false) };
}

function laySfp({ store, model }: Box): void {
  store.set("sfp/config", like("SfpConfig"));
  const present = generation(model) === 7;
  store.set("sfp/status", like("SfpStatus", { present, link: present, power_good: present }));
}

function layServices(store: Box["store"]): void {
  const password = "********";
  store.set(
    "ftp/config",
    like("FtpConfig", {
      username: "freebox",
      password,
      port_ctrl: 21,
      port_data: 15_020,
      min_port: 1,
      max_port: 65_535,
      remote_domain: "r0ro.freeboxos.fr",
      weak_password: false,
    }),
  );
  store.set("tftp/config", like("TftpConfig", { root: encodePath("/Freebox") }));
  store.set("upnpav/config", like("UPnPAVConfig"));
  store.set("netshare/samba", like("SambaConfig", { smbv2_enabled: true, logon_password: "" }));
  store.set("netshare/afp", like("AfpConfig", { login_password: "" }));
  store.set("airmedia/config", like("AirMediaConfig"));
  store.set("airmedia/receivers", [like("AirMediaReceiver")]);
}
