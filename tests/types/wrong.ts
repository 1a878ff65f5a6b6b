/**
 * Wrong uses, which must not compile, each for the reason in the comment before it: a part of what
 * the compiler reports (`tests/tools/generate_test.ts` compares). Nothing here runs.
 *
 * @module
 */
import { isFbxError } from "../../mod.ts";
import type {
  Events,
  NotifCallbacks,
  RegisterActionInput,
  Subsystems,
  VMInput,
} from "../../lib/client/types.gen.ts";

declare const f: Subsystems;

/** Names that do not exist. */
export function names(): void {
  // @ts-expect-error Property 'lans' does not exist on type 'Subsystems'
  f.lans.config();
  // @ts-expect-error Property 'conection' does not exist on type 'Subsystems'. Did you mean 'connection'?
  f.conection.status();
  // @ts-expect-error Property 'stats' does not exist on type 'ConnectionSubsystem'. Did you mean 'status'?
  f.connection.stats();
  // @ts-expect-error Property 'Get_the_connection_status' does not exist on type 'ConnectionSubsystem'
  f.Connection.Get_the_connection_status();
  // @ts-expect-error Property 'reboot' does not exist on type 'LanSubsystem'
  f.lan.reboot();
  // @ts-expect-error Property 'Download_config' does not exist on type 'Subsystems'
  f.Download_config.config();
}

/** Path parameters. */
export function parameters(): void {
  // @ts-expect-error Expected 2-3 arguments, but got 1
  f.lan.host("pub");
  // @ts-expect-error Expected 1-2 arguments, but got 0
  f.lan.hosts();
  // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number'
  f.contacts.get("3");
  // @ts-expect-error Argument of type 'number' is not assignable to parameter of type 'string'
  f.lan.host("pub", 3);
  // @ts-expect-error Argument of type '"ovhh"' is not assignable to parameter of type 'Known<"ovh" |
  f.connection.ddnsConfig("ovhh");
  // @ts-expect-error Argument of type 'undefined' is not assignable to parameter of type 'number'
  f.contacts.delete(undefined);
  // @ts-expect-error Argument of type '"xml"' is not assignable to parameter of type 'Known<"json" | "plain">
  f.vpn.downloadUserConfig("openvpn_routed", "sandy", "xml");
  // @ts-expect-error Argument of type 'boolean' is not assignable to parameter of type 'string | number'
  f.wifi.apDiagnostic(true);
}

/** Bodies. */
export function bodies(): void {
  // @ts-expect-error Type '"whitlist"' is not assignable to type 'Known<
  f.wifi.setConfig({ mac_filter_state: "whitlist" });
  // @ts-expect-error 'companie' does not exist in type 'ContactEntryInput'
  f.contacts.update(3, { companie: "Acme" });
  // @ts-expect-error Type 'number' is not assignable to type 'boolean'
  f.wifi.setConfig({ enabled: 1 });
  // @ts-expect-error Type 'string' is not assignable to type 'number'
  f.connection.setConfig({ remote_access_port: "80" });
  // @ts-expect-error Property 'mac' is missing in type '{}' but required in type 'LanWakeOnLanInput'
  f.lan.wakeOnLan("pub", {});
  // @ts-expect-error Property 'mode' is missing in type
  f.fs.mv({ files: ["L2E="], dst: "L2I=" });
  // @ts-expect-error Type 'string' is not assignable to type 'string[]'
  f.fs.rm({ files: "L2E=" });
  // @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'string[]'
  f.fs.infos("L2E=");
  // @ts-expect-error Expected 2-3 arguments, but got 1
  f.contacts.update(3);
  // @ts-expect-error Expected 1-2 arguments, but got 0
  f.contacts.create();
  // @ts-expect-error Type '"rate_upp"' is not assignable to type
  f.rrd.fetch({ db: "net", fields: ["rate_upp"] });
  // @ts-expect-error Property 'db' is missing in type '{}' but required in type 'RRDFetchInput'
  f.rrd.fetch({});
  // @ts-expect-error Type 'string' is not assignable to type 'Blob'
  f.download.createFromFile({ download_file: "debian.torrent" });
  // @ts-expect-error Type '3' is not assignable to type
  f.wifi.setSteeringConfig({ steering_level: 3 });
  // @ts-expect-error Types of property 'company' are incompatible
  f.contacts.update(3, { company: undefined });
  // @ts-expect-error Type 'null' is not assignable to type 'string'
  f.contacts.update(3, { company: null });
  // @ts-expect-error Type 'number' is not assignable to type 'string'
  f.contacts.addNumber({ contact_id: 9, number: 123 });
  // @ts-expect-error Property 'contact_id' is missing in type
  f.contacts.addNumber({ number: "0144456789" });
  // @ts-expect-error Property 'ip' is missing in type
  f.dhcp.addStaticLease({ mac: "02:00:00:00:00:14" });
  // @ts-expect-error Type '"next"' is not assignable to type '"start"'
  f.home.startPairing(1, { op: "next" });
}

/** Queries and options. */
export function options(): void {
  // @ts-expect-error 'limits' does not exist in type 'ContactsListQuery'
  f.contacts.list({ limits: 10 });
  // @ts-expect-error Type '"all"' is not assignable to type 'Known<
  f.fs.list("L2E=", { exifMode: "all" });
  // @ts-expect-error Expected 1-2 arguments, but got 0
  f.rrd.get();
  // @ts-expect-error Type '"rate_upp"' is not assignable to type
  f.rrd.get({ db: "net", fields: ["rate_upp"] });
  // @ts-expect-error 'timeOut' does not exist in type 'CallOptions'
  f.connection.status({ timeOut: 1_000 });
  // @ts-expect-error Type 'string' is not assignable to type 'number'
  f.connection.status({ timeout: "1s" });
  // @ts-expect-error Type 'AbortController' is missing the following properties from type 'AbortSignal'
  f.connection.status({ signal: new AbortController() });
  // @ts-expect-error Expected 0-1 arguments, but got 2
  f.connection.status({}, {});
}

/** Results. */
export async function results(): Promise<void> {
  const status = await f.connection.status();
  // @ts-expect-error Property 'rate_dwn' does not exist on type 'ConnectionStatus'
  status.rate_dwn;
  // @ts-expect-error 'status.ipv4' is possibly 'undefined'
  status.ipv4.length;
  // @ts-expect-error Type 'number' does not satisfy the expected type 'string'
  status.rate_down satisfies string;
  // @ts-expect-error Property 'password' does not exist on type 'DDNSConfig'
  (await f.connection.ddnsConfig("dyndns")).password;
  const hosts = await f.lan.hosts("pub");
  // @ts-expect-error Object is possibly 'undefined'
  hosts[0].primary_name;
  // @ts-expect-error Property 'rate_down' does not exist on type 'Promise<ConnectionStatus>'
  f.connection.status().rate_down;
  // @ts-expect-error Property 'success' does not exist on type 'void'
  (await f.system.reboot()).success;
}

/** Members beside the methods. */
export function others(): void {
  // @ts-expect-error Property 'lan_host_gone' does not exist on type 'Events'
  type _Event = Events["lan_host_gone"];
  // @ts-expect-error Type '"unregister"' is not assignable to type '"register"'
  ({ action: "unregister", events: [] }) satisfies RegisterActionInput;
  // @ts-expect-error Property 'failureIds' is missing
  ({ successIds: [] }) satisfies NotifCallbacks["send"]["answer"];
  // @ts-expect-error Type '"vmdk"' is not assignable to type 'Known<
  ({ os: "debian", disk_type: "vmdk" }) satisfies Partial<VMInput>;
}

/** Errors. */
export function errors(error: unknown): void {
  if (isFbxError(error, "wifi.setConfig")) {
    // @ts-expect-error have no overlap
    void (error.code === "nodevv");
    // @ts-expect-error Type '"no_such_vm"' does not satisfy the expected type
    "no_such_vm" satisfies typeof error.code;
  }
  // @ts-expect-error Argument of type '"wifi.setConfg"' is not assignable to parameter of type 'CallName'
  isFbxError(error, "wifi.setConfg");
  // @ts-expect-error Argument of type '"contacts.reboot"' is not assignable to parameter of type 'CallName'
  isFbxError(error, "contacts.reboot");
  // @ts-expect-error 'error' is of type 'unknown'
  if (!isFbxError(error, "wifi")) error.code;
}
