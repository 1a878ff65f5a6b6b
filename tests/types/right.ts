/**
 * Correct uses, which must compile. Nothing here runs.
 *
 * @module
 */
import { type FbxError, isFbxError, type LocalErrorCode } from "../../mod.ts";
import type {
  CommonErrorCode,
  ConnectionErrorCode,
  ErrorCode,
  Events,
  LanHost,
  NotifCallbacks,
  Permission,
  PlayerErrorCode,
  RegisterActionInput,
  Subsystems,
  WifiErrorCode,
  WifiGlobalConfig,
} from "../../lib/client/types.gen.ts";

declare const f: Subsystems;
declare const signal: AbortSignal;

/** Asserts that a value has exactly this type, neither a narrower nor a wider one. */
function exactly<Expected>() {
  return <Actual>(_: Same<Actual, Expected> extends true ? Actual : never): void => {};
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;

/** Results have the types of their fields; what may be absent is marked. */
export async function results(): Promise<void> {
  const { rate_down, ipv4, state } = await f.connection.status();
  exactly<number>()(rate_down);
  exactly<string | undefined>()(ipv4);
  const text: string = state;
  text.toUpperCase();

  const hosts = await f.lan.hosts("pub");
  exactly<LanHost[]>()(hosts);
  exactly<LanHost | undefined>()(hosts[0]);
  exactly<string | undefined>()(hosts[0]?.l3connectivities[0]?.addr);

  const { sensors } = await f.system.info();
  exactly<number[]>()(sensors.map(({ value }) => value));

  const { permissions } = await f.login.openSession({ app_id: "fr.example.app", password: "…" });
  exactly<boolean | undefined>()(permissions.settings);
  exactly<boolean | undefined>()(permissions.wdo);
}

/** Both names are one function, under both names of the subsystem. */
export async function names(): Promise<void> {
  const long = await f.Connection.Get_the_current_Connection_status();
  exactly<typeof long>()(await f.connection.status());
  exactly<typeof f.Download_Config>()(f.downloadConfig);
  await f.Call.Delete_every_calls();
  await f.call.Delete_all_calls();
}

/** Values of an enumeration can be compared, listed ones and those of a newer firmware. */
export async function enumerations(): Promise<string> {
  const { state } = await f.connection.status();
  switch (state) {
    case "up":
      return "yes";
    case "down":
      return "no";
    case "half_up":
      return "a newer firmware";
    default:
      return state.toUpperCase();
  }
}

/** Path parameters in order, then the body, then the options of the call. */
export async function parameters(): Promise<void> {
  await f.lan.host("pub", "ether-02:00:00:00:00:14");
  await f.lan.host("pub", "ether-02:00:00:00:00:14", { signal, timeout: 1_000 });
  await f.lan.wakeOnLan("pub", { mac: "02:00:00:00:00:14" }, { signal });
  await f.contacts.update(3, { company: "Acme" });
  await f.connection.ddnsConfig("ovh");
  await f.wifi.apDiagnostic(0);
  await f.wifi.bssDiagnostic("02:00:00:00:00:01");
  await f.vpn.downloadUserConfig("openvpn_routed", "sandy");
  await f.vpn.downloadUserConfig("openvpn_routed", "sandy", "json");
  await f.vpn.downloadUserConfig("openvpn_routed", "sandy", undefined, { timeout: 1_000 });
}

/** A query can be left out unless something in it must be given. */
export async function queries(): Promise<void> {
  await f.contacts.list();
  await f.contacts.list({ limit: 10 }, { timeout: 1_000 });
  await f.contacts.list(undefined, { timeout: 1_000 });
  await f.fs.list("L0Rpc3F1ZQ==", { onlyFolder: true, exifMode: "light" });
  await f.rrd.get({ db: "net", fields: ["rate_up"] });
}

/** Bodies hold what may be sent; what is read-only may come back with the rest. */
export async function bodies(): Promise<void> {
  await f.contacts.create({ display_name: "Sandy Kilo", first_name: "Sandy", last_name: "Kilo" });
  await f.wifi.setConfig({ mac_filter_state: "whitelist" });
  await f.profile.updateNetworkControl(1, { cdayranges: [":fr_bank_holidays,:of_our_own"] });
  await f.dhcp.updateStaticLease("02:00:00:00:00:14", { comment: "the printer" });
  await f.home.startPairing(1, { op: "start" });
  await f.fs.mv({ files: ["L2E="], dst: "L2I=", mode: "overwrite" });
  await f.fs.infos(["L2E=", "L2I="]);
  await f.rrd.fetch({ db: "net", fields: ["rate_up", "rate_down"] }, { signal });
  await f.raid.addMembers(1, { members: [{ id: 4 }] });
  await f.ftp.setConfig({ enabled: true, password: "a write-only field" });
  await f.download.createFromFile({ download_file: new File(["…"], "debian.torrent") });
  await f.download.deleteTracker(4, "udp://tracker.example:80");
  await f.home.setEndpoint(3, 1, { value: 12 });
  await f.pvr.requestNextQuota();
}

/** A whole object can be changed and sent back, whatever the box put in it. */
export async function wholeObjects(): Promise<void> {
  const config: WifiGlobalConfig = await f.wifi.config();
  await f.wifi.setConfig(config);
  await f.wifi.setConfig({ ...config, mac_filter_state: "blacklist" });
  for (const host of await f.lan.hosts("pub")) {
    await f.lan.updateHost("pub", host.id, { ...host, primary_name: "Printer" });
  }
  await f.lan.setRoutes(await f.lan.routes());
  const [task] = await f.fs.tasks();
  if (task) await f.fs.updateTask(task.id, { state: "paused" });
}

/** What is no JSON. */
export async function formats(): Promise<void> {
  const { body, size } = await f.fs.download("L2E=");
  exactly<ReadableStream<Uint8Array>>()(body as ReadableStream<Uint8Array>);
  exactly<number | undefined>()(size);
  const { writable } = await f.websocket.events();
  const register: RegisterActionInput = { action: "register", events: ["vm_state_changed"] };
  await writable.getWriter().write(JSON.stringify(register));
  const console = await f.vm.console(1);
  exactly<ReadableStream<Uint8Array>>()(console.readable);
  exactly<void>()(await f.system.reboot());
}

/** The type of a notification distinguishes its payload. */
export function notifications({ payload }: NotifCallbacks["send"]["request"]): string {
  switch (payload.type) {
    case "downloader":
      return `task ${payload.data}`;
    case "phone":
      return payload.data.number;
    case "lan":
      return payload.host_id;
    case "password_change":
      return payload.ip;
    case "box_state":
      return payload.event;
  }
}

/** Members beside the methods. */
export function others(host: Events["lan_host_l3addr_reachable"]): void {
  exactly<LanHost>()(host);
  const common: ConnectionErrorCode = "auth_required";
  const own: ErrorCode = "invalid_next_hop";
  const permission: Permission = "settings";
  const answer: NotifCallbacks["send"]["answer"] = { successIds: ["a"], failureIds: [] };
  void [common, own, permission, answer];
}

/** The codes of an error follow from the call, by any of its names. */
export function errors(error: unknown): string {
  if (isFbxError(error, "wifi.setConfig")) {
    exactly<WifiErrorCode | LocalErrorCode>()(error.code);
    exactly<string | undefined>()(error.missingRight);
    switch (error.code) {
      case "nodev":
      case "insufficient_rights":
        return "the box refuses";
      case "timeout":
        return "the box is slow";
      default:
        return error.message;
    }
  }
  if (isFbxError(error, "Wifi.Update_the_WiFi_global_configuration", "wifi", "Wifi")) {
    exactly<WifiErrorCode | LocalErrorCode>()(error.code);
  }
  if (isFbxError(error, "player.list", "connection.status")) {
    exactly<PlayerErrorCode | ConnectionErrorCode | LocalErrorCode>()(error.code);
  }
  if (isFbxError(error, "fs.mv", "fs.upload")) return error.code === "file_exists" ? "there" : "";
  if (isFbxError(error, "register")) {
    exactly<"denied" | CommonErrorCode | LocalErrorCode>()(error.code);
  }
  if (isFbxError(error)) {
    const whole: FbxError = error;
    void whole;
    exactly<string>()(error.code);
  }
  return "";
}
