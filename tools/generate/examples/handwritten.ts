/**
 * Examples written by hand, of what no call of an operation shows well.
 *
 * @module
 */
import { framed } from "./frame.ts";

/** The example of an export, if it is written here. */
export function own(name: string): readonly string[] | undefined {
  const found = written[name];
  if (found === undefined) return undefined;
  return framed(found.imports ?? [`type ${name}`], found.lines, found.box);
}

interface Written {
  readonly imports?: readonly string[];
  readonly lines: readonly string[];
  readonly box?: string;
}

const sockets = "// as the library itself does it, for f.events(…)";

const written: Readonly<Record<string, Written>> = {
  unlisted: {
    imports: ["type unlisted", "type Unlisted"],
    lines: [
      "const isMarked: keyof Unlisted extends typeof unlisted ? true : false = true;",
      "console.log((await f.connection.status()).state, isMarked);",
    ],
  },
  Unlisted: {
    lines: [
      "const { state } = await f.connection.status();",
      'if (state !== "up" && state !== "down") {',
      "  const other: string & Unlisted | typeof state = state; // what a newer firmware says",
      "  console.log(other);",
      "}",
    ],
  },
  Known: {
    lines: [
      'const mode: Known<"whitelist" | "blacklist"> = "blacklist"; // a misspelt one is refused',
      "await f.wifi.setConfig({ mac_filter_state: mode });",
    ],
  },
  Open: {
    lines: [
      'const category: Open<"shutter" | "alarm"> = "a category of tomorrow";',
      "console.log((await f.home.nodes()).filter((node) => node.category === category).length);",
    ],
  },
  Subsystems: {
    lines: [
      "const rates = async ({ connection }: Subsystems) => (await connection.status()).rate_down;",
      "console.log(await rates(f));",
    ],
  },
  FbxMethods: {
    lines: [
      'const ask = (box: FbxMethods) => box.request("GET", "connection/");',
      "console.log(await ask(f));",
    ],
  },
  FsExtras: {
    lines: [
      "const files: FsExtras = f.fs;",
      'await files.upload("/Freebox/notes.txt", new Blob(["Hello"]));',
      'console.log(await (await files.download("/Freebox/notes.txt")).text()); // "Hello"',
    ],
  },
  TaskCall: {
    lines: [
      'await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));',
      'const call: TaskCall = f.fs.rm({ files: ["/Freebox/notes.txt"] });',
      "const { id } = await call; // the task, just started",
      "const { state } = await call.done(); // the same, when it has ended",
      "console.log(id, state);",
    ],
  },
  Events: {
    lines: [
      'const names: (keyof Events)[] = ["vm_state_changed", "vm_disk_task_done"];',
      "const events = f.events(...names, { signal: AbortSignal.timeout(100) });",
      "for await (const { name, result } of events) console.log(name, result);",
    ],
  },
  ErrorCodes: {
    imports: ["type ErrorCodes", "isFbxError"],
    lines: [
      'const passing: ErrorCodes["download"][] = ["internal_error", "service_down"];',
      "const error = await f.download.get(99_999).catch((error) => error);",
      'if (isFbxError(error, "download")) console.log(passing.some((code) => code === error.code));',
    ],
  },
  CallName: {
    imports: ["type CallName", "isFbxError"],
    lines: [
      'const quiet: CallName[] = ["lan.wakeOnLan", "player"]; // whose failures do not matter',
      "await f.player.list().catch((error) => {",
      "  if (!quiet.some((name) => isFbxError(error, name))) throw error;",
      "});",
    ],
  },
  ErrorCodeOf: {
    imports: ["type ErrorCodeOf", "isFbxError"],
    lines: [
      'const gone: ErrorCodeOf<"contacts.get"> = "noent";',
      "const error = await f.contacts.get(99_999).catch((error) => error);",
      'console.log(isFbxError(error, "contacts.get") && error.code === gone); // true',
    ],
  },
  ErrorCode: {
    imports: ["type ErrorCode", "isFbxError"],
    lines: [
      'const gone: ErrorCode[] = ["noent", "nohost", "task_not_found"];',
      "const error = await f.contacts.get(99_999).catch((error) => error);",
      "console.log(isFbxError(error) && gone.some((code) => code === error.code)); // true",
    ],
  },
  CommonErrorCode: {
    imports: ["type CommonErrorCode", "isFbxError"],
    lines: [
      'const access: CommonErrorCode[] = ["auth_required", "insufficient_rights"];',
      "await f.wifi.setConfig({ enabled: true }).catch((error) => {",
      "  if (!isFbxError(error)) throw error;",
      "  console.log(access.some((code) => code === error.code));",
      "});",
    ],
  },
  Permission: {
    lines: [
      'const needed: Permission[] = ["settings", "explorer"];',
      "const held = await f.mksession();",
      "console.log(needed.every((name) => held[name])); // true",
    ],
  },
  APIResponse: {
    lines: [
      "const response = await fetch(`${f.url}login/`);",
      "const { success, result }: APIResponse = await response.json();",
      "console.log(success, result);",
    ],
  },
  NotifCallbacks: {
    lines: [
      '// what your server does when the box posts to its "send"',
      'type Send = NotifCallbacks["send"];',
      'const answer = ({ devices }: Send["request"]): Send["answer"] => ({',
      "  successIds: devices,",
      "  failureIds: [],",
      "});",
      "const [first] = await f.notif.list();",
      'const payload = { box_id: "box", type: "box_state", event: "reboot" } as const;',
      'console.log(answer({ devices: [first?.id ?? "phone"], payload, box_id: "box" }));',
    ],
  },
  NotifRegisterRequest: {
    lines: [
      '// what the box posts to your server\'s "register", when a target is added',
      "const targets = new Map<string, string>();",
      "const add = ({ device_id, token }: NotifRegisterRequest) => targets.set(device_id, token);",
      'const [device_id, token, box_id] = ["phone", "a token", box.uid];',
      'add({ box_id, device_type: "android", device_id, token, device_name: "Pixel" });',
    ],
  },
  NotifUnregisterRequest: {
    lines: [
      '// what the box sends to your server\'s "register/{box_id}/{device_id}"',
      "const gone = ({ box_id, device_id }: NotifUnregisterRequest) => `${box_id} ${device_id}`;",
      'console.log(gone({ box_id: box.uid, device_id: "phone" }));',
    ],
  },
  NotifSendRequest: {
    lines: [
      '// what the box posts to your server\'s "send"',
      "const told = ({ title, payload }: NotifSendRequest) => `${title ?? payload.type}`;",
      'const payload = { box_id: box.uid, type: "box_state", event: "reboot" } as const;',
      'console.log(told({ devices: ["phone"], payload, box_id: box.uid })); // "box_state"',
    ],
  },
  NotifSendAnswer: {
    lines: [
      '// what your server answers to the box\'s "send"',
      'const answer: NotifSendAnswer = { successIds: ["phone"], failureIds: [] };',
      "console.log(JSON.stringify(answer));",
    ],
  },
  NotifDownloader: {
    lines: [
      "const ended = ({ data, event }: NotifDownloader) => console.log(`task ${data}: ${event}`);",
      "const [task] = await f.download.list();",
      'ended({ box_id: box.uid, type: "downloader", event: "task_done", data: task!.id });',
    ],
  },
  NotifPhone: {
    lines: [
      "const missed = ({ data }: NotifPhone) => console.log(`${data.name} called`);",
      "const [data] = await f.call.list();",
      'missed({ box_id: box.uid, type: "phone", event: "missed_call", data: data! });',
    ],
  },
  NotifBoxState: {
    lines: [
      "const state = ({ box_id, event }: NotifBoxState) => console.log(`${box_id}: ${event}`);",
      'state({ box_id: box.uid, type: "box_state", event: "reboot" });',
    ],
  },
  NotifLanHost: {
    lines: [
      "const met = (told: NotifLanHost) => f.lan.host(told.interface, told.host_id);",
      'const [host] = await f.lan.hosts("pub");',
      'const there = { interface: "pub", host_id: host!.id };',
      'await met({ box_id: box.uid, type: "lan", event: "first_connection", ...there });',
    ],
  },
  NotifPasswordChange: {
    lines: [
      "const warn = ({ ip }: NotifPasswordChange) => console.log(`asked for by ${ip}`);",
      'warn({ box_id: box.uid, type: "password_change", ip: "192.168.1.42" });',
    ],
  },
  FileUploadStartActionInput: {
    imports: ["encodePath", "type FileUploadStartActionInput"],
    lines: [
      "// f.fs.upload(…) does all of this",
      "await using socket = await f.upload.open();",
      "const start: FileUploadStartActionInput = {",
      '  action: "upload_start",',
      '  dirname: encodePath("/Freebox"),',
      '  filename: "notes.txt",',
      "};",
      "await socket.writable.getWriter().write(JSON.stringify(start));",
      "for await (const answer of socket.readable) {",
      "  console.log(answer);",
      "  break;",
      "}",
    ],
  },
  FileUploadFinalizeActionInput: {
    lines: [
      "// f.fs.upload(…) does it once all bytes are sent",
      "await using socket = await f.upload.open();",
      'const finalize: FileUploadFinalizeActionInput = { action: "upload_finalize" };',
      "await socket.writable.getWriter().write(JSON.stringify(finalize));",
    ],
  },
  FileUploadCancelActionInput: {
    lines: [
      "// f.fs.upload(…) does it when its signal is aborted",
      "await using socket = await f.upload.open();",
      'const cancel: FileUploadCancelActionInput = { action: "upload_cancel" };',
      "await socket.writable.getWriter().write(JSON.stringify(cancel));",
    ],
  },
  FileUploadChunkResponse: {
    imports: ["encodePath", "type FileUploadChunkResponse"],
    lines: [
      "// f.fs.upload(…) does all of this",
      "await using socket = await f.upload.open();",
      "const writer = socket.writable.getWriter();",
      'const start = { dirname: encodePath("/Freebox"), filename: "notes.txt", size: 5 };',
      'await writer.write(JSON.stringify({ action: "upload_start", ...start }));',
      'await writer.write(new TextEncoder().encode("Hello"));',
      "for await (const message of socket.readable) {",
      "  const { action, result } = JSON.parse(String(message));",
      '  if (action !== "upload_data") continue;',
      "  const { total_len }: FileUploadChunkResponse = result;",
      "  console.log(total_len); // 5",
      "  break;",
      "}",
    ],
  },
  VmStateChange: {
    lines: [
      'await using events = f.events("vm_state_changed");',
      "await events.ready;",
      "const [vm] = await f.vm.list();",
      'await (vm!.status === "running" ? f.vm.stop(vm!.id) : f.vm.start(vm!.id));',
      "for await (const event of events) {",
      '  if (event.name === "gap") continue;',
      "  const change: VmStateChange = event.result;",
      "  console.log(change.status);",
      "  break;",
      "}",
    ],
  },
  WebSocketRequest: {
    lines: [
      sockets,
      "await using socket = await f.websocket.events();",
      'const request: WebSocketRequest = { action: "register" };',
      "const writer = socket.writable.getWriter();",
      'await writer.write(JSON.stringify({ ...request, events: ["vm_state_changed"] }));',
    ],
  },
  RegisterActionInput: {
    lines: [
      sockets,
      "await using socket = await f.websocket.events();",
      "const register: RegisterActionInput = {",
      '  action: "register",',
      '  events: ["vm_state_changed"],',
      "};",
      "await socket.writable.getWriter().write(JSON.stringify(register));",
    ],
  },
  WebSocketResponse: {
    lines: [
      sockets,
      "await using socket = await f.websocket.events();",
      'const register = { action: "register", events: ["vm_state_changed"] };',
      "await socket.writable.getWriter().write(JSON.stringify(register));",
      "for await (const message of socket.readable) {",
      "  const { action, success }: WebSocketResponse = JSON.parse(String(message));",
      '  console.log(action, success); // "register", true',
      "  break;",
      "}",
    ],
  },
  WebSocketNotification: {
    lines: [
      sockets,
      "await using socket = await f.websocket.events();",
      'const register = { action: "register", events: ["vm_state_changed"] };',
      "await socket.writable.getWriter().write(JSON.stringify(register));",
      "const [vm] = await f.vm.list();",
      'await (vm!.status === "running" ? f.vm.stop(vm!.id) : f.vm.start(vm!.id));',
      "for await (const message of socket.readable) {",
      "  const { action, source, event }: WebSocketNotification = JSON.parse(String(message));",
      '  if (action !== "notification") continue;',
      '  console.log(source, event); // "vm", "state_changed"',
      "  break;",
      "}",
    ],
  },
  WifiWpsCandidate: {
    lines: [
      'const open = ({ bssid }: Pick<WifiWpsCandidate, "bssid">) => f.wifi.startWps({ bssid });',
      "const [bss] = await f.wifi.bsses();",
      "console.log(await open({ bssid: bss!.id }));",
    ],
  },
  VPNPPTPConfig: {
    lines: [
      'const { conf_pptp } = await f.vpn.config("pptp");',
      "const config: VPNPPTPConfig | undefined = conf_pptp;",
      "console.log(config);",
    ],
  },
  VPNOpenVpnConfig: {
    lines: [
      'const { conf_openvpn } = await f.vpn.config("openvpn_routed");',
      "const config: VPNOpenVpnConfig | undefined = conf_openvpn;",
      "console.log(config);",
    ],
  },
  VPNWireGuardConfig: {
    lines: [
      'const { conf_wireguard } = await f.vpn.config("wireguard");',
      "const config: VPNWireGuardConfig | undefined = conf_wireguard;",
      "console.log(config);",
    ],
  },
  RaidAddMembersInput: {
    lines: [
      "const [array] = await f.raid.list();",
      "const input: RaidAddMembersInput = { members: [{ id: 4000 }] };",
      "if (array) await f.raid.addMembers(array.id, input);",
    ],
  },
};
