/**
 * Types of the Freebox OS API 16.0: what every method takes and returns.
 *
 * Made from `api.json` by `deno task generate`; edit that, never this. What the box sends has the
 * name of the documentation (`LanHost`); what may be sent to it ends in `Input` (`LanHostInput`).
 *
 * @module
 */
import type { BinaryResult, CallOptions, FsExtras, TaskCall } from "./call_types.ts";
import type { SocketStreams } from "../net/web_streams.ts";

/**
 * Marks a value that the documentation does not list.
 *
 * @example
 * ```ts
 * import { Fbx, type unlisted, type Unlisted } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const isMarked: keyof Unlisted extends typeof unlisted ? true : false = true;
 * console.log((await f.connection.status()).state, isMarked);
 * ```
 */
export declare const unlisted: unique symbol;

/**
 * Marks the type of a value that the documentation does not list; a newer firmware may send one.
 *
 * @example
 * ```ts
 * import { Fbx, type Unlisted } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { state } = await f.connection.status();
 * if (state !== "up" && state !== "down") {
 *   const other: string & Unlisted | typeof state = state; // what a newer firmware says
 *   console.log(other);
 * }
 * ```
 */
export type Unlisted = { readonly [unlisted]: true };

/**
 * One of the values listed, or one that the box itself gave. So a newer firmware's values pass
 * through, and may be sent back, while a misspelt one is refused.
 *
 * @example
 * ```ts
 * import { Fbx, type Known } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const mode: Known<"whitelist" | "blacklist"> = "blacklist"; // a misspelt one is refused
 * await f.wifi.setConfig({ mac_filter_state: mode });
 * ```
 */
export type Known<Value extends string> = Value | (string & Unlisted);

/**
 * One of the values listed, or any other.
 *
 * @example
 * ```ts
 * import { Fbx, type Open } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const category: Open<"shutter" | "alarm"> = "a category of tomorrow";
 * console.log((await f.home.nodes()).filter((node) => node.category === category).length);
 * ```
 */
export type Open<Value extends string> = Value | (string & Record<never, never>);

/**
 * Every subsystem, under its short and its long name.
 *
 * @example
 * ```ts
 * import { Fbx, type Subsystems } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const rates = async ({ connection }: Subsystems) => (await connection.status()).rate_down;
 * console.log(await rates(f));
 * ```
 */
export interface Subsystems {
  /** Settings of the Freebox's AirMedia server, and playing media on AirMedia receivers. */
  airmedia: AirmediaSubsystem;
  /** Settings of the Freebox's AirMedia server, and playing media on AirMedia receivers. */
  Airmedia: AirmediaSubsystem;
  /** Call log, phone account and voicemail of the Freebox. */
  call: CallSubsystem;
  /** Call log, phone account and voicemail of the Freebox. */
  Call: CallSubsystem;
  /** Cameras paired with the Freebox. */
  camera: CameraSubsystem;
  /** Cameras paired with the Freebox. */
  Camera: CameraSubsystem;
  /** Internet connection: state, rates, remote access, IPv6, xDSL, LTE, FTTH and dynamic DNS. */
  connection: ConnectionSubsystem;
  /** Internet connection: state, rates, remote access, IPv6, xDSL, LTE, FTTH and dynamic DNS. */
  Connection: ConnectionSubsystem;
  /** Contact list stored on the Freebox, with phone numbers, addresses, URLs and emails. */
  contacts: ContactsSubsystem;
  /** Contact list stored on the Freebox, with phone numbers, addresses, URLs and emails. */
  Contacts: ContactsSubsystem;
  /** DHCP server: settings, static leases, leases in force. */
  dhcp: DhcpSubsystem;
  /** DHCP server: settings, static leases, leases in force. */
  Dhcp: DhcpSubsystem;
  /** DHCPv6 server and the IPv6 DNS servers announced on the LAN. */
  dhcpv6: Dhcpv6Subsystem;
  /** DHCPv6 server and the IPv6 DNS servers announced on the LAN. */
  Dhcpv6: Dhcpv6Subsystem;
  /** Domain names of the box. */
  domain: DomainSubsystem;
  /** Domain names of the box. */
  Domain: DomainSubsystem;
  /** The download queue (HTTP, FTP, bittorrent, newsgroups): tasks, files, trackers, peers. */
  download: DownloadSubsystem;
  /** The download queue (HTTP, FTP, bittorrent, newsgroups): tasks, files, trackers, peers. */
  Download: DownloadSubsystem;
  /** Downloader settings: folders, rate limits, newsgroups, bittorrent, RSS, block list. */
  downloadConfig: DownloadConfigSubsystem;
  /** Downloader settings: folders, rate limits, newsgroups, bittorrent, RSS, block list. */
  Download_Config: DownloadConfigSubsystem;
  /** RSS feeds the downloader subscribes to, with automatic or manual download of their items. */
  downloadFeeds: DownloadFeedsSubsystem;
  /** RSS feeds the downloader subscribes to, with automatic or manual download of their items. */
  Download_Feeds: DownloadFeedsSubsystem;
  /** Powerline adapters (Freeplugs) seen on the Freebox network, and their statistics. */
  freeplug: FreeplugSubsystem;
  /** Powerline adapters (Freeplugs) seen on the Freebox network, and their statistics. */
  Freeplug: FreeplugSubsystem;
  /** Files on the Freebox's disks: listing, tasks (copy, move, pack …), hashing and download. */
  fs: FsSubsystem;
  /** Files on the Freebox's disks: listing, tasks (copy, move, pack …), hashing and download. */
  Fs: FsSubsystem;
  /** Settings of the Freebox's FTP server. */
  ftp: FtpSubsystem;
  /** Settings of the Freebox's FTP server. */
  Ftp: FtpSubsystem;
  /** Home automation: adapters, pairing, nodes, endpoint values, tiles. */
  home: HomeSubsystem;
  /** Home automation: adapters, pairing, nodes, endpoint values, tiles. */
  Home: HomeSubsystem;
  /** UPnP IGD service, by which LAN hosts open NAT redirections themselves. */
  igd: IgdSubsystem;
  /** UPnP IGD service, by which LAN hosts open NAT redirections themselves. */
  Igd: IgdSubsystem;
  /** Server's LAN address and names, static routes, hosts seen on the LAN, wake on LAN. */
  lan: LanSubsystem;
  /** Server's LAN address and names, static routes, hosts seen on the LAN, wake on LAN. */
  Lan: LanSubsystem;
  /** Languages the box supports, and the one in use. */
  lang: LangSubsystem;
  /** Languages the box supports, and the one in use. */
  Lang: LangSubsystem;
  /** Settings of the front screen, its LED strip and status LED. */
  lcd: LcdSubsystem;
  /** Settings of the front screen, its LED strip and status LED. */
  Lcd: LcdSubsystem;
  /** Weekly planning of the LED strip; only where has_led_strip is true. */
  ledstrip: LedstripSubsystem;
  /** Weekly planning of the LED strip; only where has_led_strip is true. */
  Ledstrip: LedstripSubsystem;
  /** App authorization and sessions. */
  login: LoginSubsystem;
  /** App authorization and sessions. */
  Login: LoginSubsystem;
  /** DMZ host, port forwarding rules, and the public ports of the box's own services. */
  nat: NatSubsystem;
  /** DMZ host, port forwarding rules, and the public ports of the box's own services. */
  Nat: NatSubsystem;
  /** Settings of the Samba and AFP file sharing services of the Freebox. */
  networkShare: NetworkShareSubsystem;
  /** Settings of the Samba and AFP file sharing services of the Freebox. */
  Network_Share: NetworkShareSubsystem;
  /** Devices to notify, the server that relays to them, and what the notifications carry. */
  notif: NotifSubsystem;
  /** Devices to notify, the server that relays to them, and what the notifications carry. */
  Notif: NotifSubsystem;
  /** Parental filter of older boxes, replaced by Profile; a box of today refuses it. */
  parental: ParentalSubsystem;
  /** Parental filter of older boxes, replaced by Profile; a box of today refuses it. */
  Parental: ParentalSubsystem;
  /** Freebox Players on the LAN: list, state, playback, volume, URL opening (internal use). */
  player: PlayerSubsystem;
  /** Freebox Players on the LAN: list, state, playback, volume, URL opening (internal use). */
  Player: PlayerSubsystem;
  /** User profiles, and the network access control (parental filter) of each. */
  profile: ProfileSubsystem;
  /** User profiles, and the network access control (parental filter) of each. */
  Profile: ProfileSubsystem;
  /** TV recordings: settings, quota, programmed and finished records, storage (internal use). */
  pvr: PvrSubsystem;
  /** TV recordings: settings, quota, programmed and finished records, storage (internal use). */
  Pvr: PvrSubsystem;
  /** RAID arrays of the internal disks; may change without notice. */
  raid: RaidSubsystem;
  /** RAID arrays of the internal disks; may change without notice. */
  Raid: RaidSubsystem;
  /** Statistics the box collects: network, switch, DSL and temperatures. */
  rrd: RrdSubsystem;
  /** Statistics the box collects: network, switch, DSL and temperatures. */
  Rrd: RrdSubsystem;
  /** State and settings of the LAN SFP port; only on boxes whose system info has has_lan_sfp true. */
  sfp: SfpSubsystem;
  /** State and settings of the LAN SFP port; only on boxes whose system info has has_lan_sfp true. */
  Sfp: SfpSubsystem;
  /** Public links to files and folders; works only when remote HTTP access is enabled. */
  share: ShareSubsystem;
  /** Public links to files and folders; works only when remote HTTP access is enabled. */
  Share: ShareSubsystem;
  /** Weekly planning of Wi-Fi off, or of box standby where has_standby is true. */
  standby: StandbySubsystem;
  /** Weekly planning of Wi-Fi off, or of box standby where has_standby is true. */
  Standby: StandbySubsystem;
  /** Internal and attached disks, their partitions and power saving; may change without notice. */
  storage: StorageSubsystem;
  /** Internal and attached disks, their partitions and power saving; may change without notice. */
  Storage: StorageSubsystem;
  /** State, settings and counters of the ports of the built-in Ethernet switch. */
  switch: SwitchSubsystem;
  /** State, settings and counters of the ports of the built-in Ethernet switch. */
  Switch: SwitchSubsystem;
  /** Identity, model, sensors, fans and expansions of the box; reboot and shutdown. */
  system: SystemSubsystem;
  /** Identity, model, sensors, fans and expansions of the box; reboot and shutdown. */
  System: SystemSubsystem;
  /** Settings of the Freebox's TFTP server. */
  tftp: TftpSubsystem;
  /** Settings of the Freebox's TFTP server. */
  Tftp: TftpSubsystem;
  /** State of the firmware update. */
  update: UpdateSubsystem;
  /** State of the firmware update. */
  Update: UpdateSubsystem;
  /** Sending files to the box over a WebSocket and following them; large files go better by FTP. */
  upload: UploadSubsystem;
  /** Sending files to the box over a WebSocket and following them; large files go better by FTP. */
  Upload: UploadSubsystem;
  /** Settings of the Freebox's UPnP AV service. */
  upnpav: UpnpavSubsystem;
  /** Settings of the Freebox's UPnP AV service. */
  Upnpav: UpnpavSubsystem;
  /** Virtual machines, on boxes whose SystemConfig has has_vm true (unstable API). */
  vm: VmSubsystem;
  /** Virtual machines, on boxes whose SystemConfig has has_vm true (unstable API). */
  Vm: VmSubsystem;
  /** The box's VPN servers: settings, users, address pool, live connections, client files. */
  vpn: VpnSubsystem;
  /** The box's VPN servers: settings, users, address pool, live connections, client files. */
  Vpn: VpnSubsystem;
  /** The box as a VPN client: its configurations, state and log. */
  vpnClient: VpnClientSubsystem;
  /** The box as a VPN client: its configurations, state and log. */
  Vpn_Client: VpnClientSubsystem;
  /** Message conventions of the websocket APIs, and the event channel. */
  websocket: WebsocketSubsystem;
  /** Message conventions of the websocket APIs, and the event channel. */
  Websocket: WebsocketSubsystem;
  /** Wi-Fi settings, radios, networks, stations, guests, WPS, planning and diagnostics. */
  wifi: WifiSubsystem;
  /** Wi-Fi settings, radios, networks, stations, guests, WPS, planning and diagnostics. */
  Wifi: WifiSubsystem;
}

/**
 * Settings of the Freebox's AirMedia server, and playing media on AirMedia receivers.
 *
 * @example
 * ```ts
 * import { Fbx, type AirmediaSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const airmedia: AirmediaSubsystem = f.airmedia;
 * console.log(await airmedia.config());
 * ```
 */
export interface AirmediaSubsystem {
  /**
   * Get the current AirMedia configuration.
   *
   * `GET airmedia/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  config(options?: CallOptions): Promise<AirMediaConfig>;
  /** Long name of {@linkcode AirmediaSubsystem.config}. */
  Get_the_current_AirMedia_configuration: AirmediaSubsystem["config"];
  /**
   * Update the current AirMedia configuration.
   *
   * `PUT airmedia/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  setConfig(body: AirMediaConfigInput, options?: CallOptions): Promise<AirMediaConfig>;
  /** Long name of {@linkcode AirmediaSubsystem.setConfig}. */
  Update_the_current_AirMedia_configuration: AirmediaSubsystem["setConfig"];
  /**
   * Get the list of available AirMedia receivers.
   *
   * `GET airmedia/receivers/`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  receivers(options?: CallOptions): Promise<AirMediaReceiver[]>;
  /** Long name of {@linkcode AirmediaSubsystem.receivers}. */
  Get_the_list_of_available_AirMedia_receivers: AirmediaSubsystem["receivers"];
  /**
   * Sending a new request to an AirMedia receiver.
   *
   * A stop needs only action and media_type; this example plays a video from a URL.
   *
   * `POST airmedia/receviers/{receiver_name}/` or `airmedia/receivers/{receiver_name}/`. Needs the
   * permission `settings`.
   *
   * @param receiver_name Name of an AirMediaReceiver.
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  send(
    receiver_name: string,
    body: AirMediaReceiverRequestInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode AirmediaSubsystem.send}. */
  Sending_a_new_request_to_an_AirMedia_receiver:
    & AirmediaSubsystem["send"]
    & ((
      body: AirMediaReceiverRequestInput,
      receiver_name: string,
      options?: CallOptions,
    ) => Promise<void>);
}

/** Settings of the Freebox's own AirMedia server. */
export interface AirMediaConfig {
  /** Whether the AirMedia server runs. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode AirMediaConfig}. */
export interface AirMediaConfigInput {
  /** Whether the AirMedia server runs. */
  enabled?: boolean;
  /** If not empty, clients must enter it. The box never tells it. */
  password?: string;
}

/** An AirMedia receiver connected to the Freebox Server. */
export interface AirMediaReceiver {
  /** Receiver name; serves as its id in request paths. Read-only. */
  name: string;
  /** Whether the receiver asks for a password. Read-only. */
  password_protected: boolean;
  /**
   * What the receiver can do; the keys are the listed values. Read-only.
   *
   * - `photo`: shows photos
   * - `audio`: plays audio
   * - `video`: plays videos
   * - `screen`: shows a remote screen
   */
  capabilities: {
    [key: string]: boolean | undefined;
    photo?: boolean;
    audio?: boolean;
    video?: boolean;
    screen?: boolean;
  };
}

/** An order to a receiver. */
export interface AirMediaReceiverRequestInput {
  /**
   * What to do.
   *
   * - `start`: begin playing
   * - `stop`: end playing
   */
  action: Known<"start" | "stop">;
  /**
   * Kind of media.
   *
   * - `photo`: show a photo
   * - `video`: play a video
   */
  media_type: Known<"photo" | "video">;
  /** Receiver password, if it has one. */
  password?: string;
  /** Where a video starts, in percent times 1000 (50000 is 50 %). Unit: percent/1000. */
  position?: number;
  /** Video: its URL; photo: base64 path of a file on the Freebox, as fs/ls gives it. */
  media?: string;
}

/**
 * A code that the box may refuse a call of `airmedia` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `unknown_target`: no receiver of that name can be reached
 * - `no_client`: no AirMedia client is connected
 * - `set_pass`: the password could not be changed
 * - `set_onscreen_code`: the on-screen code could not be turned on
 * - `no_ctrl`: no remote control available
 * - `http`: internal HTTP failure
 * - `bad_session`: stream session not found
 * - `bad_name`: AirMedia name not valid
 * - `bad_device_id`: no such device id
 * - `bad_remote_id`: no such remote control id
 * - `req_in_progress`: another request is being handled; retry
 * - `fetch`: slideshow information could not be read
 * - `no_display`: no screen to show on
 * - `playback_state`: playback state not valid
 * - `no_slideshow_srv`: slideshows are not supported
 * - `no_mem`: internal failure
 * - `inout_file`: input file cannot be read
 * - `no_volume_control`: volume cannot be controlled
 * - `connect`: connection to the AirMedia device failed
 * - `unauthorized`: the device asks for a password
 * - `unsupported_media`: the device cannot handle this format
 * - `bad_type`: file type not valid
 * - `unimplemented`: not implemented
 */
export type AirmediaErrorCode =
  | "unknown_target"
  | "no_client"
  | "set_pass"
  | "set_onscreen_code"
  | "no_ctrl"
  | "http"
  | "bad_session"
  | "bad_name"
  | "bad_device_id"
  | "bad_remote_id"
  | "req_in_progress"
  | "fetch"
  | "no_display"
  | "playback_state"
  | "no_slideshow_srv"
  | "no_mem"
  | "inout_file"
  | "no_volume_control"
  | "connect"
  | "unauthorized"
  | "unsupported_media"
  | "bad_type"
  | "unimplemented"
  | CommonErrorCode;

/**
 * Call log, phone account and voicemail of the Freebox.
 *
 * @example
 * ```ts
 * import { Fbx, type CallSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const call: CallSubsystem = f.call;
 * console.log(await call.list());
 * ```
 */
export interface CallSubsystem {
  /**
   * List every calls.
   *
   * `GET call/log/`. Needs the permission `calls`.
   *
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  list(options?: CallOptions): Promise<CallEntry[]>;
  /** Long name of {@linkcode CallSubsystem.list}. */
  List_every_calls: CallSubsystem["list"];
  /**
   * Delete all calls.
   *
   * `POST call/log/delete_all/`. Needs the permission `calls`.
   *
   * Care: this deletes every call of the log.
   *
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  deleteAll(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.deleteAll}. */
  Delete_every_calls: CallSubsystem["deleteAll"];
  /** Long name of {@linkcode CallSubsystem.deleteAll}. */
  Delete_all_calls: CallSubsystem["deleteAll"];
  /**
   * Mark all calls as read.
   *
   * `POST call/log/mark_all_as_read/`. Needs the permission `calls`.
   *
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  markAllAsRead(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.markAllAsRead}. */
  Mark_every_calls_as_read: CallSubsystem["markAllAsRead"];
  /** Long name of {@linkcode CallSubsystem.markAllAsRead}. */
  Mark_all_calls_as_read: CallSubsystem["markAllAsRead"];
  /**
   * Access a given call entry.
   *
   * `GET call/log/{id}`. Needs the permission `calls`.
   *
   * @param id CallEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<CallEntry>;
  /** Long name of {@linkcode CallSubsystem.get}. */
  Access_a_given_call_entry: CallSubsystem["get"];
  /**
   * Delete a call.
   *
   * `DELETE call/log/{id}`. Needs the permission `calls`.
   *
   * Care: this deletes call {id} from the log.
   *
   * @param id CallEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.delete}. */
  Delete_a_call: CallSubsystem["delete"];
  /**
   * Update a call entry.
   *
   * Only `new` can be written.
   *
   * `PUT call/log/{id}`. Needs the permission `calls`.
   *
   * @param id CallEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  update(id: number, body: CallEntryInput, options?: CallOptions): Promise<CallEntry>;
  /** Long name of {@linkcode CallSubsystem.update}. */
  Update_a_call_entry:
    & CallSubsystem["update"]
    & ((body: CallEntryInput, id: number, options?: CallOptions) => Promise<CallEntry>);
  /**
   * Account.
   *
   * Phone number of the subscription.
   *
   * `GET call/account`. Needs the permission `calls`. Since API 10.
   *
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  account(options?: CallOptions): Promise<CallAccountResult>;
  /** Long name of {@linkcode CallSubsystem.account}. */
  Account: CallSubsystem["account"];
  /**
   * List voicemails.
   *
   * `GET call/voicemail/`. Needs the permission `calls`. Since API 10.
   *
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  voicemails(options?: CallOptions): Promise<VoicemailEntry[]>;
  /** Long name of {@linkcode CallSubsystem.voicemails}. */
  List_voicemails: CallSubsystem["voicemails"];
  /**
   * Access a specific voicemail entry.
   *
   * `GET call/voicemail/{id}`. Needs the permission `calls`. Since API 10.
   *
   * @param id VoicemailEntry id, such as a .au file name.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  voicemail(id: string, options?: CallOptions): Promise<VoicemailEntry>;
  /** Long name of {@linkcode CallSubsystem.voicemail}. */
  Access_a_specific_voicemail_entry: CallSubsystem["voicemail"];
  /**
   * Delete a voicemail.
   *
   * `DELETE call/voicemail/{id}`. Needs the permission `calls`. Since API 10.
   *
   * Care: this deletes voice message {id}.
   *
   * @param id VoicemailEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  deleteVoicemail(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.deleteVoicemail}. */
  Delete_a_voicemail: CallSubsystem["deleteVoicemail"];
  /**
   * Update a voicemail entry.
   *
   * Only `read` can be written; the example sends the whole entry back.
   *
   * `PUT call/voicemail/{id}`. Needs the permission `calls`. Since API 10.
   *
   * @param id VoicemailEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  updateVoicemail(
    id: string,
    body: VoicemailEntryInput,
    options?: CallOptions,
  ): Promise<VoicemailEntry>;
  /** Long name of {@linkcode CallSubsystem.updateVoicemail}. */
  Update_a_voicemail_entry:
    & CallSubsystem["updateVoicemail"]
    & ((body: VoicemailEntryInput, id: string, options?: CallOptions) => Promise<VoicemailEntry>);
  /**
   * Retrieve a voicemail.
   *
   * WAV audio (audio/wav), with a Content-Disposition file name ending in .wav.
   *
   * `GET call/voicemail/{id}/audio_file`. Needs the permission `calls`. Since API 10.
   *
   * @param id VoicemailEntry id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  voicemailAudio(id: string, options?: CallOptions): Promise<BinaryResult>;
  /** Long name of {@linkcode CallSubsystem.voicemailAudio}. */
  Retrieve_a_voicemail: CallSubsystem["voicemailAudio"];
}

/** Result of {@linkcode CallSubsystem.account}. */
export interface CallAccountResult {
  /** Phone number of the subscription. */
  phone_number: string;
}

/** One call of the log. */
export interface CallEntry {
  /** Call id. Read-only. */
  id: number;
  /**
   * Direction and outcome. Read-only.
   *
   * - `missed`: incoming, not answered
   * - `accepted`: incoming
   * - `outgoing`: outgoing
   */
  type: Known<"missed" | "accepted" | "outgoing">;
  /** When the call was created. Unix time in seconds. Read-only. */
  datetime: number;
  /** Number of the other party (callee if outgoing, else caller). Read-only. */
  number: string;
  /** Name of the other party; incoming: from the network, else looked up in contacts. Read-only. */
  name: string;
  /** Call length. Unit: s. Read-only. */
  duration: number;
  /** True until the entry is acknowledged. */
  new: boolean;
  /** Id of the contact whose number matches, if any (0 in an example without one). Read-only. */
  contact_id: number;
  /** Telephone line; in every example. Read-only. */
  line_id: number;
}

/** What may be sent of a {@linkcode CallEntry}. */
export interface CallEntryInput {
  /** Read-only: left as it is. */
  id?: CallEntry["id"];
  /** Read-only: left as it is. */
  type?: CallEntry["type"];
  /** Read-only: left as it is. */
  datetime?: CallEntry["datetime"];
  /** Read-only: left as it is. */
  number?: CallEntry["number"];
  /** Read-only: left as it is. */
  name?: CallEntry["name"];
  /** Read-only: left as it is. */
  duration?: CallEntry["duration"];
  /** True until the entry is acknowledged. */
  new?: boolean;
  /** Read-only: left as it is. */
  contact_id?: CallEntry["contact_id"];
  /** Read-only: left as it is. */
  line_id?: CallEntry["line_id"];
}

/** One voicemail message. */
export interface VoicemailEntry {
  /** Message id. Read-only. */
  id: string;
  /** Country code part of the caller's number; may be empty. Read-only. */
  country_code: string | number;
  /** caller's number; may be empty. Read-only. */
  phone_number: string;
  /** When the message was left. Unix time in seconds. Read-only. */
  date: number;
  /** Whether it has been read. */
  read: boolean;
  /** Message length. Unit: s. Read-only. */
  duration: number;
}

/** What may be sent of a {@linkcode VoicemailEntry}. */
export interface VoicemailEntryInput {
  /** Read-only: left as it is. */
  id?: VoicemailEntry["id"];
  /** Read-only: left as it is. */
  country_code?: VoicemailEntry["country_code"];
  /** Read-only: left as it is. */
  phone_number?: VoicemailEntry["phone_number"];
  /** Read-only: left as it is. */
  date?: VoicemailEntry["date"];
  /** Whether it has been read. */
  read?: boolean;
  /** Read-only: left as it is. */
  duration?: VoicemailEntry["duration"];
}

/**
 * A code that the box may refuse a call of `call` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal failure (call log and voicemail)
 * - `invalid_id`: no call, or for voicemail no message, with this id
 * - `invalid_category`: call category not valid (call log)
 */
export type CallErrorCode = "internal_error" | "invalid_id" | "invalid_category" | CommonErrorCode;

/**
 * Cameras paired with the Freebox.
 *
 * @example
 * ```ts
 * import { Fbx, type CameraSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const camera: CameraSubsystem = f.camera;
 * console.log(await camera.list());
 * ```
 */
export interface CameraSubsystem {
  /**
   * Get list of cameras.
   *
   * `GET camera/`. Needs the permission `camera`.
   *
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  list(options?: CallOptions): Promise<Camera[]>;
  /** Long name of {@linkcode CameraSubsystem.list}. */
  Get_list_of_cameras: CameraSubsystem["list"];
  /**
   * Access a given camera.
   *
   * `GET camera/{id}`. Needs the permission `camera`.
   *
   * @param id Camera id.
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  get(id: string, options?: CallOptions): Promise<Camera>;
  /** Long name of {@linkcode CameraSubsystem.get}. */
  Access_a_given_camera: CameraSubsystem["get"];
}

/** One camera. */
export interface Camera {
  /** Camera id. */
  id: string;
  /** Id of its home node; the Home API deletes the camera by it. */
  node_id: number;
  /** Camera name. */
  name: string;
  /** Stream URL; in the examples a path ending in .m3u8, without a host. */
  stream_url: string;
  /** Its LAN id, such as ether-<mac>. */
  lan_gid: string;
}

/**
 * A code that the box may refuse a call of `camera` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no camera has this id
 * - `inval`: parameters not valid
 */
export type CameraErrorCode = "noent" | "inval" | CommonErrorCode;

/**
 * Internet connection: state, rates, remote access, IPv6, xDSL, LTE, FTTH and dynamic DNS.
 *
 * @example
 * ```ts
 * import { Fbx, type ConnectionSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const connection: ConnectionSubsystem = f.connection;
 * console.log(await connection.status());
 * ```
 */
export interface ConnectionSubsystem {
  /**
   * Get the current Connection status.
   *
   * `GET connection/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  status(options?: CallOptions): Promise<ConnectionStatus>;
  /** Long name of {@linkcode ConnectionSubsystem.status}. */
  Get_the_current_Connection_status: ConnectionSubsystem["status"];
  /**
   * Get the current Connection configuration.
   *
   * `GET connection/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  config(options?: CallOptions): Promise<ConnectionConfiguration>;
  /** Long name of {@linkcode ConnectionSubsystem.config}. */
  Get_the_current_Connection_configuration: ConnectionSubsystem["config"];
  /**
   * Update the Connection configuration.
   *
   * Send only the fields to change.
   *
   * `PUT connection/config/`. Needs the permission `settings`.
   *
   * Care where `remote_access` is `false`: this disables remote access: the box can then no longer
   * be reached from outside to enable it again.
   *
   * Care where `allow_token_request` is `false`: this stops applications from requesting tokens:
   * without one, this cannot be undone remotely.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  setConfig(
    body: ConnectionConfigurationInput,
    options?: CallOptions,
  ): Promise<ConnectionConfiguration>;
  /** Long name of {@linkcode ConnectionSubsystem.setConfig}. */
  Update_the_Connection_configuration: ConnectionSubsystem["setConfig"];
  /**
   * Get the current IPv6 Connection configuration.
   *
   * `GET connection/ipv6/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  ipv6Config(options?: CallOptions): Promise<ConnectionIpv6Configuration>;
  /** Long name of {@linkcode ConnectionSubsystem.ipv6Config}. */
  Get_the_current_IPv6_Connection_configuration: ConnectionSubsystem["ipv6Config"];
  /**
   * Update the IPv6 Connection configuration.
   *
   * Send only what changes; the example names a single delegation by its prefix.
   *
   * `PUT connection/ipv6/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  setIpv6Config(
    body: ConnectionIpv6ConfigurationInput,
    options?: CallOptions,
  ): Promise<ConnectionIpv6Configuration>;
  /** Long name of {@linkcode ConnectionSubsystem.setIpv6Config}. */
  Update_the_IPv6_Connection_configuration: ConnectionSubsystem["setIpv6Config"];
  /**
   * Get the current xDSL infos.
   *
   * `GET connection/xdsl/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   */
  xdsl(options?: CallOptions): Promise<XdslInfos>;
  /** Long name of {@linkcode ConnectionSubsystem.xdsl}. */
  Get_the_current_xDSL_infos: ConnectionSubsystem["xdsl"];
  /**
   * Get the current LTE infos.
   *
   * `GET connection/lte/{id}`. Since API 11. Marked unstable by the documentation.
   *
   * @param id Which LTE link: `aggregation` xDSL/LTE aggregation, `backup` Internet backup.
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   */
  lte(id: Known<"aggregation" | "backup">, options?: CallOptions): Promise<LteConfiguration>;
  /** Long name of {@linkcode ConnectionSubsystem.lte}. */
  Get_the_current_LTE_infos: ConnectionSubsystem["lte"];
  /**
   * Get the current xDSL/LTE aggregation infos.
   *
   * The text names LteTunnel; the example wraps it in {enabled, tunnel}.
   *
   * `GET connection/aggregation`. Since API 11. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   */
  aggregation(options?: CallOptions): Promise<ConnectionAggregationResult>;
  /** Long name of {@linkcode ConnectionSubsystem.aggregation}. */
  Get_the_current_xDSL_LTE_aggregation_infos: ConnectionSubsystem["aggregation"];
  /**
   * Update the xDSL/LTE aggregation configuration.
   *
   * The page shows no response.
   *
   * `PUT connection/aggregation`. Needs the permission `settings`. Since API 11. Marked unstable
   * by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   */
  setAggregation(body: ConnectionSetAggregationInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ConnectionSubsystem.setAggregation}. */
  Update_the_xDSL_LTE_aggregation_configuration: ConnectionSubsystem["setAggregation"];
  /**
   * Get the current FTTH status.
   *
   * `GET connection/ftth/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   */
  ftth(options?: CallOptions): Promise<FtthStatus>;
  /** Long name of {@linkcode ConnectionSubsystem.ftth}. */
  Get_the_current_FTTH_status: ConnectionSubsystem["ftth"];
  /**
   * Get the status of a DynDNS service.
   *
   * `GET connection/ddns/{provider}/status/`.
   *
   * @param provider Dynamic DNS provider: `ovh` OVH, `dyndns` DynDNS, `noip` No-IP.
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  ddnsStatus(
    provider: Known<"ovh" | "dyndns" | "noip">,
    options?: CallOptions,
  ): Promise<DDNSStatus>;
  /** Long name of {@linkcode ConnectionSubsystem.ddnsStatus}. */
  Get_the_status_of_a_DynDNS_service: ConnectionSubsystem["ddnsStatus"];
  /**
   * Get the config of a DynDNS service.
   *
   * `GET connection/ddns/{provider}/`.
   *
   * @param provider Dynamic DNS provider: `ovh` OVH, `dyndns` DynDNS, `noip` No-IP.
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  ddnsConfig(
    provider: Known<"ovh" | "dyndns" | "noip">,
    options?: CallOptions,
  ): Promise<DDNSConfig>;
  /** Long name of {@linkcode ConnectionSubsystem.ddnsConfig}. */
  Get_the_config_of_a_DynDNS_service: ConnectionSubsystem["ddnsConfig"];
  /**
   * Set the config of a DynDNS service.
   *
   * The password is never sent back.
   *
   * `PUT connection/ddns/{provider}/`. Needs the permission `settings`.
   *
   * @param provider Dynamic DNS provider: `ovh` OVH, `dyndns` DynDNS, `noip` No-IP.
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  setDdnsConfig(
    provider: Known<"ovh" | "dyndns" | "noip">,
    body: DDNSConfigInput,
    options?: CallOptions,
  ): Promise<DDNSConfig>;
  /** Long name of {@linkcode ConnectionSubsystem.setDdnsConfig}. */
  Set_the_config_of_a_DynDNS_service:
    & ConnectionSubsystem["setDdnsConfig"]
    & ((
      body: DDNSConfigInput,
      provider: Known<"ovh" | "dyndns" | "noip">,
      options?: CallOptions,
    ) => Promise<DDNSConfig>);
  /**
   * Get the full Connection status.
   *
   * Connection status with ftth and xdsl inside.
   *
   * `GET connection/full/`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  full(options?: CallOptions): Promise<ConnectionFull>;
  /** Long name of {@linkcode ConnectionSubsystem.full}. */
  Get_the_full_Connection_status: ConnectionSubsystem["full"];
  /**
   * Get the Connection logs.
   *
   * Events of the line and the connection.
   *
   * `GET connection/logs/`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  logs(options?: CallOptions): Promise<ConnectionLog[]>;
  /** Long name of {@linkcode ConnectionSubsystem.logs}. */
  Get_the_Connection_logs: ConnectionSubsystem["logs"];
}

/** Result of {@linkcode ConnectionSubsystem.aggregation}. */
export interface ConnectionAggregationResult {
  /** Is aggregation on. */
  enabled: boolean;
  /** State of the two tunnels. */
  tunnel: LteTunnel;
}

/** Body of {@linkcode ConnectionSubsystem.setAggregation}. */
export interface ConnectionSetAggregationInput {
  /** Switch aggregation on or off. */
  enabled: boolean;
}

/** State, addresses and rates of the Internet connection. */
export interface ConnectionStatus {
  /**
   * State. Read-only.
   *
   * - `going_up`: starting
   * - `up`: active
   * - `going_down`: about to stop
   * - `down`: inactive
   */
  state: Known<"going_up" | "up" | "going_down" | "down">;
  /**
   * Type. Read-only.
   *
   * - `ethernet`: FTTH or Ethernet
   * - `rfc2684`: unbundled xDSL
   * - `pppoatm`: xDSL
   */
  type: Known<"ethernet" | "rfc2684" | "pppoatm">;
  /**
   * Media. Read-only.
   *
   * - `ftth`: FTTH
   * - `ethernet`: Ethernet
   * - `xdsl`: xDSL
   * - `backup_4g`: Internet backup
   */
  media: Known<"ftth" | "ethernet" | "xdsl" | "backup_4g">;
  /** Public IPv4 address; only when state is up. Read-only. */
  ipv4?: string;
  /** Public IPv6 address; only when state is up. Read-only. */
  ipv6?: string;
  /** Current upload rate. Unit: byte/s. Read-only. */
  rate_up: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rate_down: number;
  /** Available upload bandwidth. Unit: bit/s. Read-only. */
  bandwidth_up: number;
  /** Available download bandwidth. Unit: bit/s. Read-only. */
  bandwidth_down: number;
  /** Uploaded since the last connection. Unit: byte. Read-only. */
  bytes_up: number;
  /** Downloaded since the last connection. Unit: byte. Read-only. */
  bytes_down: number;
  /** [first, last] port, inclusive, where the IPv4 is shared; forwardings must fit. Read-only. */
  ipv4_port_range: number[];
}

/** Ping, remote access, Wake-on-LAN, ad blocking and SIP ALG settings. */
export interface ConnectionConfiguration {
  /** Answer pings from outside. */
  ping: boolean;
  /** Admin password strong enough for remote access. Read-only. */
  is_secure_pass: boolean;
  /** Remote access over HTTP. */
  remote_access: boolean;
  /** Port of remote HTTP access. */
  remote_access_port: number;
  /** Lowest allowed remote_access_port (see ipv4_port_range). Read-only. */
  remote_access_min_port: number;
  /** Highest allowed remote_access_port (see ipv4_port_range). Read-only. */
  remote_access_max_port: number;
  /** IPv4 for remote access; may be absent when the connection is down. Read-only. */
  remote_access_ip?: string;
  /** Remote access open to apps or share links. Read-only. */
  api_remote_access: boolean;
  /** Wake-on-LAN proxy. */
  wol: boolean;
  /** Ad blocking. */
  adblock: boolean;
  /** True while the user never chose an adblock setting. Read-only. */
  adblock_not_set: boolean;
  /** False: no app may ask a new token; existing tokens still work. */
  allow_token_request: boolean;
  /**
   * SIP ALG mode.
   *
   * - `disabled`: SIP ALG off
   * - `direct_media`: on, RTP only between SIP user agents
   * - `any_media`: on, RTP between any hosts; unsafe with untrusted hosts
   */
  sip_alg: Known<"disabled" | "direct_media" | "any_media">;
  /** No guest access. Seen on real boxes, not documented. */
  disable_guest?: boolean;
  /** As in discovery. Read-only. Seen on real boxes, not documented. */
  api_domain?: string;
  /** As in discovery. Read-only. Seen on real boxes, not documented. */
  https_port?: number;
  /** As in discovery. Read-only. Seen on real boxes, not documented. */
  https_available?: boolean;
}

/** What may be sent of a {@linkcode ConnectionConfiguration}. */
export interface ConnectionConfigurationInput {
  /** Answer pings from outside. */
  ping?: boolean;
  /** Read-only: left as it is. */
  is_secure_pass?: ConnectionConfiguration["is_secure_pass"];
  /** Remote access over HTTP. */
  remote_access?: boolean;
  /** Port of remote HTTP access. */
  remote_access_port?: number;
  /** Read-only: left as it is. */
  remote_access_min_port?: ConnectionConfiguration["remote_access_min_port"];
  /** Read-only: left as it is. */
  remote_access_max_port?: ConnectionConfiguration["remote_access_max_port"];
  /** Read-only: left as it is. */
  remote_access_ip?: ConnectionConfiguration["remote_access_ip"];
  /** Read-only: left as it is. */
  api_remote_access?: ConnectionConfiguration["api_remote_access"];
  /** Wake-on-LAN proxy. */
  wol?: boolean;
  /** Ad blocking. */
  adblock?: boolean;
  /** Read-only: left as it is. */
  adblock_not_set?: ConnectionConfiguration["adblock_not_set"];
  /** False: no app may ask a new token; existing tokens still work. */
  allow_token_request?: boolean;
  /**
   * SIP ALG mode.
   *
   * - `disabled`: SIP ALG off
   * - `direct_media`: on, RTP only between SIP user agents
   * - `any_media`: on, RTP between any hosts; unsafe with untrusted hosts
   */
  sip_alg?: Known<"disabled" | "direct_media" | "any_media">;
  /** No guest access. Seen on real boxes, not documented. */
  disable_guest?: boolean;
  /** Read-only: left as it is. */
  api_domain?: ConnectionConfiguration["api_domain"];
  /** Read-only: left as it is. */
  https_port?: ConnectionConfiguration["https_port"];
  /** Read-only: left as it is. */
  https_available?: ConnectionConfiguration["https_available"];
}

/** One delegated IPv6 prefix. */
export interface ConnectionIpv6Delegation {
  /** IPv6 prefix with its length, as 2a01:e30:d252:a2a2::/64. */
  prefix: string;
  /** link-local next hop of the prefix; empty string when unset. */
  next_hop: string;
}

/** What may be sent of a {@linkcode ConnectionIpv6Delegation}. */
export interface ConnectionIpv6DelegationInput {
  /** IPv6 prefix with its length, as 2a01:e30:d252:a2a2::/64. */
  prefix?: string;
  /** link-local next hop of the prefix; empty string when unset. */
  next_hop?: string;
}

/** IPv6 switch, firewall and prefix delegations. */
export interface ConnectionIpv6Configuration {
  /** IPv6 on. */
  ipv6_enabled: boolean;
  /** IPv6 firewall on. */
  ipv6_firewall: boolean;
  /** IPv6 firewall on for secondary (delegated) prefixes. */
  ipv6_prefix_firewall: boolean;
  /** link-local IPv6 address of the box. Read-only. */
  ipv6ll: string;
  /** Prefix delegations, 8 entries. */
  delegations: ConnectionIpv6Delegation[];
}

/** What may be sent of a {@linkcode ConnectionIpv6Configuration}. */
export interface ConnectionIpv6ConfigurationInput {
  /** IPv6 on. */
  ipv6_enabled?: boolean;
  /** IPv6 firewall on. */
  ipv6_firewall?: boolean;
  /** IPv6 firewall on for secondary (delegated) prefixes. */
  ipv6_prefix_firewall?: boolean;
  /** Read-only: left as it is. */
  ipv6ll?: ConnectionIpv6Configuration["ipv6ll"];
  /** Prefix delegations, 8 entries. */
  delegations?: ConnectionIpv6DelegationInput[];
}

/** xDSL line state; unstable. */
export interface XdslStatus {
  /**
   * Status. Read-only.
   *
   * - `down`: not synchronised
   * - `training`: synchronising, step 1 of 4
   * - `started`: synchronising, step 2 of 4
   * - `chan_analysis`: synchronising, step 3 of 4
   * - `msg_exchange`: synchronising, step 4 of 4
   * - `showtime`: ready
   * - `disabled`: disabled
   */
  status: Known<
    "down" | "training" | "started" | "chan_analysis" | "msg_exchange" | "showtime" | "disabled"
  >;
  /**
   * Protocol. Read-only.
   *
   * - `t1413`: T1.413
   * - `adsl1_a`: ADSL
   * - `adsl2_a`: ADSL2
   * - `adsl2plus_a`: ADSL2+
   * - `readsl2`: ReachDSL
   * - `adsl2_m`: ADSL2, annex M
   * - `adsl2plus_m`: ADSL2+, annex M
   * - `unknown`: unknown
   */
  protocol: Known<
    | "t1413"
    | "adsl1_a"
    | "adsl2_a"
    | "adsl2plus_a"
    | "readsl2"
    | "adsl2_m"
    | "adsl2plus_m"
    | "unknown"
  >;
  /**
   * Modulation. Read-only.
   *
   * - `adsl`: ADSL
   * - `vdsl`: VDSL
   */
  modulation: Known<"adsl" | "vdsl">;
  /** How long the line has been up. Unit: s. Read-only. */
  uptime: number;
}

/** xDSL figures of one direction; unstable. */
export interface XdslStats {
  /** Highest ATM rate. Unit: kbit/s. Read-only. */
  maxrate: number;
  /** ATM rate. Unit: kbit/s. Read-only. */
  rate: number;
  /** SNR. Unit: dB. Read-only. */
  snr: number;
  /** Attenuation. Unit: dB. Read-only. */
  attn: number;
  /** SNR in tenths of dB. Unit: dB/10. Read-only. */
  snr_10: number;
  /** Attenuation in tenths of dB. Unit: dB/10. Read-only. */
  attn_10: number;
  /** Fec. Read-only. */
  fec: number;
  /** Crc. Read-only. */
  crc: number;
  /** Hec. Read-only. */
  hec: number;
  /** Es. Read-only. */
  es: number;
  /** Ses. Read-only. */
  ses: number;
  /** Phyr. Read-only. */
  phyr: boolean;
  /** Ginp. Read-only. */
  ginp: boolean;
  /** Nitro. Read-only. */
  nitro: boolean;
  /** Only when phyr is on. Read-only. */
  rxmt?: number;
  /** Only when phyr is on. Read-only. */
  rxmt_corr?: number;
  /** Only when phyr is on. Read-only. */
  rxmt_uncorr?: number;
  /** Only when ginp is on. Read-only. */
  rtx_tx?: number;
  /** Only when ginp is on. Read-only. */
  rtx_c?: number;
  /** Only when ginp is on. Read-only. */
  rtx_uc?: number;
}

/** xDSL state and figures of both directions; unstable. */
export interface XdslInfos {
  /** Status. Read-only. */
  status: XdslStatus;
  /** Download direction. Read-only. */
  down: XdslStats;
  /** Upload direction. Read-only. */
  up: XdslStats;
}

/** One LTE radio band; unstable. */
export interface LteRadioBand {
  /** Enabled. Read-only. */
  enabled: boolean;
  /** Bandwidth. Read-only. */
  bandwidth: number;
  /** Rsrq. Read-only. */
  rsrq: number;
  /** Rsrp. Read-only. */
  rsrp: number;
  /** Rssi. Read-only. */
  rssi: number;
  /** Band. Read-only. */
  band: number;
  /** Pci. Read-only. */
  pci: number;
}

/** LTE radio state; unstable. */
export interface LteRadio {
  /** Associated. Read-only. */
  associated: boolean;
  /** Plmn. Read-only. */
  plmn: number;
  /** Signal level. Read-only. */
  signal_level: number;
  /** Gcid. Read-only. */
  gcid: string;
  /** The page types it only [ro]; the example holds a list. Read-only. */
  bands: LteRadioBand[];
  /** Ue active. Read-only. */
  ue_active: boolean;
  /** State of the attachment. Read-only. Seen on real boxes, not documented. */
  attach_status?: string;
}

/** Addresses on the LTE side; unstable. */
export interface LteNetwork {
  /** Pdn up. Read-only. */
  pdn_up: boolean;
  /** Has ipv6. Read-only. */
  has_ipv6: boolean;
  /** ipv6 dns. Read-only. */
  ipv6_dns: string;
  /** ipv6. Read-only. */
  ipv6: string;
  /** ipv6 netmask. Read-only. */
  ipv6_netmask: string;
  /** Has ipv4. Read-only. */
  has_ipv4: boolean;
  /** ipv4 dns. Read-only. */
  ipv4_dns: string;
  /** ipv4. Read-only. */
  ipv4: string;
  /** ipv4 netmask. Read-only. */
  ipv4_netmask: string;
}

/** SIM card state; unstable. */
export interface LteSim {
  /** Present. Read-only. */
  present: boolean;
  /** Pin locked. Read-only. */
  pin_locked: boolean;
  /** Puk remaining. Read-only. */
  puk_remaining: number;
  /** Iccid. Read-only. */
  iccid: string;
  /** Puk locked. Read-only. */
  puk_locked: boolean;
  /** Pin remaining. Read-only. */
  pin_remaining: number;
  /** Subscriber id. Read-only. Seen on real boxes, not documented. */
  imsi?: string;
}

/** State and rates of one aggregation tunnel; unstable. */
export interface LteTunnelDetails {
  /** Connected. Read-only. */
  connected: boolean;
  /** no_error in the example when all is well. Read-only. */
  last_error: string;
  /** Tx flows rate. Read-only. */
  tx_flows_rate: number;
  /** Tx max rate. Read-only. */
  tx_max_rate: number;
  /** Tx used rate. Read-only. */
  tx_used_rate: number;
  /** Rx flows rate. Read-only. */
  rx_flows_rate: number;
  /** Rx max rate. Read-only. */
  rx_max_rate: number;
  /** Rx used rate. Read-only. */
  rx_used_rate: number;
}

/** Both tunnels of xDSL/LTE aggregation; unstable. */
export interface LteTunnel {
  /** Lte. Read-only. */
  lte: LteTunnelDetails;
  /** Xdsl. Read-only. */
  xdsl: LteTunnelDetails;
}

/** LTE link: radio, network and SIM; unstable. */
export interface LteConfiguration {
  /** Enabled. */
  enabled: boolean;
  /** Radio. */
  radio: LteRadio;
  /** Connected in the example. */
  state: string;
  /** Network. */
  network: LteNetwork;
  /** poll_network in the example. */
  fsm_state: string;
  /** Sim. */
  sim: LteSim;
  /** Antenna in use. Read-only. Seen on real boxes, not documented. */
  antenna?: unknown;
  /** Has external antennas. Read-only. Seen on real boxes, not documented. */
  has_external_antennas?: boolean;
}

/** Fibre link and its SFP module; unstable. */
export interface FtthStatus {
  /** Sfp present. Read-only. */
  sfp_present: boolean;
  /** Sfp alim ok. Read-only. */
  sfp_alim_ok: boolean;
  /** Sfp has power report. Read-only. */
  sfp_has_power_report: boolean;
  /** Sfp has signal. Read-only. */
  sfp_has_signal: boolean;
  /** Link. Read-only. */
  link: boolean;
  /** Sfp serial. Read-only. */
  sfp_serial: string;
  /** Sfp model. Read-only. */
  sfp_model: string;
  /** Sfp vendor. Read-only. */
  sfp_vendor: string;
  /** Transmitted power, in hundredths of dBm. Unit: dBm/100. Read-only. */
  sfp_pwr_tx: number;
  /** Received power, in hundredths of dBm. Unit: dBm/100. Read-only. */
  sfp_pwr_rx: number;
  /** Kind of fibre, such as pon. Read-only. Seen on real boxes, not documented. */
  link_type?: string;
  /** Has an SFP module. Read-only. Seen on real boxes, not documented. */
  has_sfp?: boolean;
}

/** State of one dynamic DNS service. */
export interface DDNSStatus {
  /**
   * Status. Read-only.
   *
   * - `disabled`: off
   * - `ok`: working
   * - `wait`: being updated
   * - `reqfail`: request failed
   * - `authfail`: authentication failed
   * - `nocredential`: credentials not valid
   * - `ipinval`: IP address not valid
   * - `hostinval`: host name not valid
   * - `abuse`: blocked for abuse
   * - `dnserror`: DNS error
   * - `unavailable`: service not available
   * - `nowan`: WAN address not known
   * - `unknown`: unknown
   */
  status: Known<
    | "disabled"
    | "ok"
    | "wait"
    | "reqfail"
    | "authfail"
    | "nocredential"
    | "ipinval"
    | "hostinval"
    | "abuse"
    | "dnserror"
    | "unavailable"
    | "nowan"
    | "unknown"
  >;
  /** Timestamp of the next refresh; 0 in the example. Unix time in seconds. Read-only. */
  next_refresh: number;
  /** Timestamp of the last refresh; 0 in the example. Unix time in seconds. Read-only. */
  last_refresh: number;
  /** Timestamp of the next retry; 0 in the example. Unix time in seconds. Read-only. */
  next_retry: number;
  /** Timestamp of the last error; Unix seconds in the example. Unix time in seconds. Read-only. */
  last_error: number;
}

/** Settings of one dynamic DNS service. */
export interface DDNSConfig {
  /** Enabled. */
  enabled: boolean;
  /** DNS name to register. */
  hostname: string;
  /** User name at the provider. */
  user: string;
}

/** What may be sent of a {@linkcode DDNSConfig}. */
export interface DDNSConfigInput {
  /** Enabled. */
  enabled?: boolean;
  /** DNS name to register. */
  hostname?: string;
  /** Password at the provider. The box never tells it. */
  password?: string;
  /** User name at the provider. */
  user?: string;
}

/** Connection status, with the state of the line inside. Seen on real boxes, not documented. */
export interface ConnectionFull {
  /**
   * State. Read-only.
   *
   * - `going_up`: starting
   * - `up`: active
   * - `going_down`: about to stop
   * - `down`: inactive
   */
  state: Known<"going_up" | "up" | "going_down" | "down">;
  /**
   * Type. Read-only.
   *
   * - `ethernet`: FTTH or Ethernet
   * - `rfc2684`: unbundled xDSL
   * - `pppoatm`: xDSL
   */
  type: Known<"ethernet" | "rfc2684" | "pppoatm">;
  /**
   * Media. Read-only.
   *
   * - `ftth`: FTTH
   * - `ethernet`: Ethernet
   * - `xdsl`: xDSL
   * - `backup_4g`: Internet backup
   */
  media: Known<"ftth" | "ethernet" | "xdsl" | "backup_4g">;
  /** Public IPv4 address; only when state is up. Read-only. */
  ipv4?: string;
  /** Public IPv6 address; only when state is up. Read-only. */
  ipv6?: string;
  /** Current upload rate. Unit: byte/s. Read-only. */
  rate_up: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rate_down: number;
  /** Available upload bandwidth. Unit: bit/s. Read-only. */
  bandwidth_up: number;
  /** Available download bandwidth. Unit: bit/s. Read-only. */
  bandwidth_down: number;
  /** Uploaded since the last connection. Unit: byte. Read-only. */
  bytes_up: number;
  /** Downloaded since the last connection. Unit: byte. Read-only. */
  bytes_down: number;
  /** [first, last] port, inclusive, where the IPv4 is shared; forwardings must fit. Read-only. */
  ipv4_port_range: number[];
  /** Fibre, on a fibre line. Read-only. Seen on real boxes, not documented. */
  ftth?: FtthStatus;
  /** xDSL, on an xDSL line. Read-only. Seen on real boxes, not documented. */
  xdsl?: XdslInfos;
}

/** One event of the line or the connection. Seen on real boxes, not documented. */
export interface ConnectionLog {
  /**
   * What changed. Read-only. Seen on real boxes, not documented.
   *
   * - `link`: the line
   * - `conn`: the connection
   */
  type?: Known<"link" | "conn">;
}

/**
 * A code that the box may refuse a call of `connection` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: request not valid
 * - `nodev`: no such device
 * - `noent`: no such entity
 * - `netdown`: network down
 * - `busy`: device busy
 * - `invalid_port`: port not valid
 * - `insecure_password`: admin password too weak for remote access
 * - `invalid_provider`: unknown dynamic DNS provider
 * - `invalid_next_hop`: next hop must be a link-local address
 */
export type ConnectionErrorCode =
  | "inval"
  | "nodev"
  | "noent"
  | "netdown"
  | "busy"
  | "invalid_port"
  | "insecure_password"
  | "invalid_provider"
  | "invalid_next_hop"
  | CommonErrorCode;

/**
 * Contact list stored on the Freebox, with phone numbers, addresses, URLs and emails.
 *
 * @example
 * ```ts
 * import { Fbx, type ContactsSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const contacts: ContactsSubsystem = f.contacts;
 * console.log(await contacts.list());
 * ```
 */
export interface ContactsSubsystem {
  /**
   * Get a list of contacts.
   *
   * The example is one item of the documented list.
   *
   * `GET contact/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactEntry[]>;
  /** Long name of {@linkcode ContactsSubsystem.list}. */
  Get_a_list_of_contacts: ContactsSubsystem["list"];
  /**
   * Access a given contact entry.
   *
   * `GET contact/{id}`. Needs the permission `contacts`.
   *
   * @param id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<ContactEntry>;
  /** Long name of {@linkcode ContactsSubsystem.get}. */
  Access_a_given_contact_entry: ContactsSubsystem["get"];
  /**
   * Create a contact.
   *
   * `POST contact/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  create(body: ContactEntryInput, options?: CallOptions): Promise<ContactEntry>;
  /** Long name of {@linkcode ContactsSubsystem.create}. */
  Create_a_contact: ContactsSubsystem["create"];
  /**
   * Delete a contact.
   *
   * `DELETE contact/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes contact {id} with all that belongs to it.
   *
   * @param id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.delete}. */
  Delete_a_contact: ContactsSubsystem["delete"];
  /**
   * Update a contact entry.
   *
   * `PUT contact/{id}`. Needs the permission `contacts`.
   *
   * @param id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  update(id: number, body: ContactEntryInput, options?: CallOptions): Promise<ContactEntry>;
  /** Long name of {@linkcode ContactsSubsystem.update}. */
  Update_a_contact_entry:
    & ContactsSubsystem["update"]
    & ((body: ContactEntryInput, id: number, options?: CallOptions) => Promise<ContactEntry>);
  /**
   * Get the list of numbers for a given contact.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET contact/{contact_id}/numbers/`. Needs the permission `contacts`.
   *
   * @param contact_id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  numbers(contact_id: number, options?: CallOptions): Promise<ContactNumber[]>;
  /** Long name of {@linkcode ContactsSubsystem.numbers}. */
  Get_the_list_of_numbers_for_a_given_contact: ContactsSubsystem["numbers"];
  /**
   * Get the list of numbers for a given contact.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET contact/{contact_id}/addresses/`. Needs the permission `contacts`.
   *
   * @param contact_id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addresses(contact_id: number, options?: CallOptions): Promise<ContactAddress[]>;
  /** Long name of {@linkcode ContactsSubsystem.addresses}. */
  Get_the_list_of_addresses_for_a_given_contact: ContactsSubsystem["addresses"];
  /**
   * Get the list of numbers for a given contact.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET contact/{contact_id}/urls/`. Needs the permission `contacts`.
   *
   * @param contact_id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  urls(contact_id: number, options?: CallOptions): Promise<ContactUrl[]>;
  /** Long name of {@linkcode ContactsSubsystem.urls}. */
  Get_the_list_of_urls_for_a_given_contact: ContactsSubsystem["urls"];
  /**
   * Get the list of numbers for a given contact.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET contact/{contact_id}/emails/`. Needs the permission `contacts`.
   *
   * @param contact_id ContactEntry id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  emails(contact_id: number, options?: CallOptions): Promise<ContactEmail[]>;
  /** Long name of {@linkcode ContactsSubsystem.emails}. */
  Get_the_list_of_emails_for_a_given_contact: ContactsSubsystem["emails"];
  /**
   * Access a given contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET number/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  number(id: number, options?: CallOptions): Promise<ContactNumber>;
  /** Long name of {@linkcode ContactsSubsystem.number}. */
  Access_a_given_contact_number: ContactsSubsystem["number"];
  /**
   * Access a given contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET address/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  address(id: number, options?: CallOptions): Promise<ContactAddress>;
  /** Long name of {@linkcode ContactsSubsystem.address}. */
  Access_a_given_contact_address: ContactsSubsystem["address"];
  /**
   * Access a given contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET url/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  url(id: number, options?: CallOptions): Promise<ContactUrl>;
  /** Long name of {@linkcode ContactsSubsystem.url}. */
  Access_a_given_contact_url: ContactsSubsystem["url"];
  /**
   * Access a given contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `GET email/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  email(id: number, options?: CallOptions): Promise<ContactEmail>;
  /** Long name of {@linkcode ContactsSubsystem.email}. */
  Access_a_given_contact_email: ContactsSubsystem["email"];
  /**
   * Create a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `POST number/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addNumber(
    body: ContactNumberInput & Required<Pick<ContactNumberInput, "contact_id" | "number">>,
    options?: CallOptions,
  ): Promise<ContactNumber>;
  /** Long name of {@linkcode ContactsSubsystem.addNumber}. */
  Create_a_contact_number: ContactsSubsystem["addNumber"];
  /**
   * Create a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `POST address/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addAddress(
    body: ContactAddressInput & Required<Pick<ContactAddressInput, "contact_id">>,
    options?: CallOptions,
  ): Promise<ContactAddress>;
  /** Long name of {@linkcode ContactsSubsystem.addAddress}. */
  Create_a_contact_address: ContactsSubsystem["addAddress"];
  /**
   * Create a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `POST url/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addUrl(
    body: ContactUrlInput & Required<Pick<ContactUrlInput, "contact_id" | "url">>,
    options?: CallOptions,
  ): Promise<ContactUrl>;
  /** Long name of {@linkcode ContactsSubsystem.addUrl}. */
  Create_a_contact_url: ContactsSubsystem["addUrl"];
  /**
   * Create a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `POST email/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addEmail(
    body: ContactEmailInput & Required<Pick<ContactEmailInput, "contact_id" | "email">>,
    options?: CallOptions,
  ): Promise<ContactEmail>;
  /** Long name of {@linkcode ContactsSubsystem.addEmail}. */
  Create_a_contact_email: ContactsSubsystem["addEmail"];
  /**
   * Delete a contact number.
   *
   * Documented for numbers, same for the others.
   *
   * `DELETE number/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes number {id} of a contact.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  deleteNumber(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.deleteNumber}. */
  Delete_a_contact_number: ContactsSubsystem["deleteNumber"];
  /**
   * Delete a contact number.
   *
   * Documented for numbers, same for the others.
   *
   * `DELETE address/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes address {id} of a contact.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  deleteAddress(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.deleteAddress}. */
  Delete_a_contact_address: ContactsSubsystem["deleteAddress"];
  /**
   * Delete a contact number.
   *
   * Documented for numbers, same for the others.
   *
   * `DELETE url/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes URL {id} of a contact.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  deleteUrl(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.deleteUrl}. */
  Delete_a_contact_url: ContactsSubsystem["deleteUrl"];
  /**
   * Delete a contact number.
   *
   * Documented for numbers, same for the others.
   *
   * `DELETE email/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes e-mail address {id} of a contact.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  deleteEmail(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.deleteEmail}. */
  Delete_a_contact_email: ContactsSubsystem["deleteEmail"];
  /**
   * Update a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `PUT number/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  updateNumber(id: number, body: ContactNumberInput, options?: CallOptions): Promise<ContactNumber>;
  /** Long name of {@linkcode ContactsSubsystem.updateNumber}. */
  Update_a_contact_number:
    & ContactsSubsystem["updateNumber"]
    & ((body: ContactNumberInput, id: number, options?: CallOptions) => Promise<ContactNumber>);
  /**
   * Update a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `PUT address/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  updateAddress(
    id: number,
    body: ContactAddressInput,
    options?: CallOptions,
  ): Promise<ContactAddress>;
  /** Long name of {@linkcode ContactsSubsystem.updateAddress}. */
  Update_a_contact_address:
    & ContactsSubsystem["updateAddress"]
    & ((body: ContactAddressInput, id: number, options?: CallOptions) => Promise<ContactAddress>);
  /**
   * Update a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `PUT url/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  updateUrl(id: number, body: ContactUrlInput, options?: CallOptions): Promise<ContactUrl>;
  /** Long name of {@linkcode ContactsSubsystem.updateUrl}. */
  Update_a_contact_url:
    & ContactsSubsystem["updateUrl"]
    & ((body: ContactUrlInput, id: number, options?: CallOptions) => Promise<ContactUrl>);
  /**
   * Update a contact number.
   *
   * Documented for numbers, same for the others; types follow the alternatives in order.
   *
   * `PUT email/{id}`. Needs the permission `contacts`.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  updateEmail(id: number, body: ContactEmailInput, options?: CallOptions): Promise<ContactEmail>;
  /** Long name of {@linkcode ContactsSubsystem.updateEmail}. */
  Update_a_contact_email:
    & ContactsSubsystem["updateEmail"]
    & ((body: ContactEmailInput, id: number, options?: CallOptions) => Promise<ContactEmail>);
  /**
   * Get a list of contact groups.
   *
   * Contact groups; an empty list answers `total` beside `success`.
   *
   * `GET group/`. Needs the permission `contacts`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  groups(options?: CallOptions): Promise<unknown[]>;
  /** Long name of {@linkcode ContactsSubsystem.groups}. */
  Get_a_list_of_contact_groups: ContactsSubsystem["groups"];
  /**
   * Get the number of contacts.
   *
   * How many contacts there are.
   *
   * `GET contact/count`. Needs the permission `contacts`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  count(options?: CallOptions): Promise<number>;
  /** Long name of {@linkcode ContactsSubsystem.count}. */
  Get_the_number_of_contacts: ContactsSubsystem["count"];
}

/** Query of {@linkcode ContactsSubsystem.list}. */
export interface ContactsListQuery {
  /** Offset of the first contact. */
  start?: number;
  /** Most contacts to return; -1: no limit. */
  limit?: number;
  /** Only the contacts of this group. */
  group_id?: number;
}

/** One contact. */
export interface ContactEntry {
  /** Contact id. Read-only. */
  id: number;
  /** Name to show. */
  display_name: string;
  /** Given name. */
  first_name: string;
  /** Family name. */
  last_name: string;
  /** Company name. */
  company: string;
  /** URL of the photo, possibly an embedded data: URL. */
  photo_url: string;
  /** When it was last changed. Unix time in seconds. Read-only. */
  last_update: number;
  /** Free text. */
  notes: string;
  /** Postal addresses; absent in examples without any. */
  addresses?: ContactAddress[];
  /** Email addresses; absent in examples without any. */
  emails?: ContactEmail[];
  /** Phone numbers; absent in examples without any. */
  numbers?: ContactNumber[];
  /** URLs; absent in examples without any. */
  urls?: ContactUrl[];
  /** Birthday, may be empty; in every example. */
  birthday: string;
}

/** What may be sent of a {@linkcode ContactEntry}. */
export interface ContactEntryInput {
  /** Read-only: left as it is. */
  id?: ContactEntry["id"];
  /** Name to show. */
  display_name?: string;
  /** Given name. */
  first_name?: string;
  /** Family name. */
  last_name?: string;
  /** Company name. */
  company?: string;
  /** URL of the photo, possibly an embedded data: URL. */
  photo_url?: string;
  /** Read-only: left as it is. */
  last_update?: ContactEntry["last_update"];
  /** Free text. */
  notes?: string;
  /** Postal addresses; absent in examples without any. */
  addresses?: ContactAddressInput[];
  /** Email addresses; absent in examples without any. */
  emails?: ContactEmailInput[];
  /** Phone numbers; absent in examples without any. */
  numbers?: ContactNumberInput[];
  /** URLs; absent in examples without any. */
  urls?: ContactUrlInput[];
  /** Birthday, may be empty; in every example. */
  birthday?: string;
}

/** Phone number of a contact. */
export interface ContactNumber {
  /** Id of this number. Read-only. */
  id: number;
  /** Id of the contact it belongs to. */
  contact_id: number;
  /**
   * Kind of number.
   *
   * - `fixed`: landline
   * - `mobile`: mobile phone
   * - `work`: work phone
   * - `fax`: fax
   * - `other`: any other
   */
  type: Known<"fixed" | "mobile" | "work" | "fax" | "other">;
  /** Number. */
  number: string;
  /** Whether it is the contact's preferred number. */
  is_default: boolean;
  /** Whether it is the Freebox owner's number. */
  is_own: boolean;
}

/** What may be sent of a {@linkcode ContactNumber}. */
export interface ContactNumberInput {
  /** Read-only: left as it is. */
  id?: ContactNumber["id"];
  /** Id of the contact it belongs to. */
  contact_id?: number;
  /**
   * Kind of number.
   *
   * - `fixed`: landline
   * - `mobile`: mobile phone
   * - `work`: work phone
   * - `fax`: fax
   * - `other`: any other
   */
  type?: Known<"fixed" | "mobile" | "work" | "fax" | "other">;
  /** Number. */
  number?: string;
  /** Whether it is the contact's preferred number. */
  is_default?: boolean;
  /** Whether it is the Freebox owner's number. */
  is_own?: boolean;
}

/** Postal address of a contact. */
export interface ContactAddress {
  /** Id of this address. Read-only. */
  id: number;
  /** Id of the contact it belongs to. */
  contact_id: number;
  /**
   * Kind of address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: any other
   */
  type: Known<"home" | "work" | "other">;
  /** Number. */
  number: string;
  /** Street. */
  street: string;
  /** street2. */
  street2: string;
  /** City. */
  city: string;
  /** Zipcode. */
  zipcode: string;
  /** Country. */
  country: string;
}

/** What may be sent of a {@linkcode ContactAddress}. */
export interface ContactAddressInput {
  /** Read-only: left as it is. */
  id?: ContactAddress["id"];
  /** Id of the contact it belongs to. */
  contact_id?: number;
  /**
   * Kind of address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: any other
   */
  type?: Known<"home" | "work" | "other">;
  /** Number. */
  number?: string;
  /** Street. */
  street?: string;
  /** street2. */
  street2?: string;
  /** City. */
  city?: string;
  /** Zipcode. */
  zipcode?: string;
  /** Country. */
  country?: string;
}

/** URL of a contact. */
export interface ContactUrl {
  /** Id of this URL. Read-only. */
  id: number;
  /** Id of the contact it belongs to. */
  contact_id: number;
  /**
   * Kind of URL.
   *
   * - `profile`: profile page
   * - `blog`: blog
   * - `site`: website
   * - `other`: any other
   */
  type: Known<"profile" | "blog" | "site" | "other">;
  /** The URL. */
  url: string;
}

/** What may be sent of a {@linkcode ContactUrl}. */
export interface ContactUrlInput {
  /** Read-only: left as it is. */
  id?: ContactUrl["id"];
  /** Id of the contact it belongs to. */
  contact_id?: number;
  /**
   * Kind of URL.
   *
   * - `profile`: profile page
   * - `blog`: blog
   * - `site`: website
   * - `other`: any other
   */
  type?: Known<"profile" | "blog" | "site" | "other">;
  /** The URL. */
  url?: string;
}

/** Email address of a contact. */
export interface ContactEmail {
  /** Id of this email. Read-only. */
  id: number;
  /** Id of the contact it belongs to. */
  contact_id: number;
  /**
   * Kind of email address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: any other
   */
  type: Known<"home" | "work" | "other">;
  /** The email address. */
  email: string;
}

/** What may be sent of a {@linkcode ContactEmail}. */
export interface ContactEmailInput {
  /** Read-only: left as it is. */
  id?: ContactEmail["id"];
  /** Id of the contact it belongs to. */
  contact_id?: number;
  /**
   * Kind of email address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: any other
   */
  type?: Known<"home" | "work" | "other">;
  /** The email address. */
  email?: string;
}

/**
 * A code that the box may refuse a call of `contacts` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no entry has this id
 * - `exists`: such an entry is already there
 * - `no_match`: nothing matched the request
 */
export type ContactsErrorCode = "noent" | "exists" | "no_match" | CommonErrorCode;

/**
 * DHCP server: settings, static leases, leases in force.
 *
 * @example
 * ```ts
 * import { Fbx, type DhcpSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const dhcp: DhcpSubsystem = f.dhcp;
 * console.log(await dhcp.config());
 * ```
 */
export interface DhcpSubsystem {
  /**
   * Get the current DHCP configuration.
   *
   * `GET dhcp/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  config(options?: CallOptions): Promise<DhcpConfig>;
  /** Long name of {@linkcode DhcpSubsystem.config}. */
  Get_the_current_DHCP_configuration: DhcpSubsystem["config"];
  /**
   * Update the current DHCP configuration.
   *
   * The example sends only the fields to change.
   *
   * `PUT dhcp/config/`. Needs the permission `settings`.
   *
   * Care where `enabled` is `false`: this switches DHCP off: devices get no address any more, and
   * then do not reach the box, this one perhaps among them.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  setConfig(body: DhcpConfigInput, options?: CallOptions): Promise<DhcpConfig>;
  /** Long name of {@linkcode DhcpSubsystem.setConfig}. */
  Update_the_current_DHCP_configuration: DhcpSubsystem["setConfig"];
  /**
   * Get the list of DHCP static leases.
   *
   * `GET dhcp/static_lease/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  staticLeases(options?: CallOptions): Promise<DhcpStaticLease[]>;
  /** Long name of {@linkcode DhcpSubsystem.staticLeases}. */
  Get_the_list_of_DHCP_static_leases: DhcpSubsystem["staticLeases"];
  /**
   * Get a given DHCP static lease.
   *
   * `GET dhcp/static_lease/{id}`.
   *
   * @param id DhcpStaticLease id; the MAC address in the examples.
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  staticLease(id: string, options?: CallOptions): Promise<DhcpStaticLease>;
  /** Long name of {@linkcode DhcpSubsystem.staticLease}. */
  Get_a_given_DHCP_static_lease: DhcpSubsystem["staticLease"];
  /**
   * Update DHCP static lease.
   *
   * The example sends only the fields to change.
   *
   * `PUT dhcp/static_lease/{id}`. Needs the permission `settings`.
   *
   * @param id DhcpStaticLease id; the MAC address in the examples.
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  updateStaticLease(
    id: string,
    body: Partial<DhcpStaticLeaseInput>,
    options?: CallOptions,
  ): Promise<DhcpStaticLease>;
  /** Long name of {@linkcode DhcpSubsystem.updateStaticLease}. */
  Update_DHCP_static_lease:
    & DhcpSubsystem["updateStaticLease"]
    & ((
      body: Partial<DhcpStaticLeaseInput>,
      id: string,
      options?: CallOptions,
    ) => Promise<DhcpStaticLease>);
  /**
   * Delete a DHCP static lease.
   *
   * `DELETE dhcp/static_lease/{id}`. Needs the permission `settings`.
   *
   * Care: this deletes static lease {id}.
   *
   * @param id DhcpStaticLease id; the MAC address in the examples.
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  deleteStaticLease(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DhcpSubsystem.deleteStaticLease}. */
  Delete_a_DHCP_static_lease: DhcpSubsystem["deleteStaticLease"];
  /**
   * Add a DHCP static lease.
   *
   * The example sends ip and mac only.
   *
   * `POST dhcp/static_lease/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  addStaticLease(body: DhcpStaticLeaseInput, options?: CallOptions): Promise<DhcpStaticLease>;
  /** Long name of {@linkcode DhcpSubsystem.addStaticLease}. */
  Add_a_DHCP_static_lease: DhcpSubsystem["addStaticLease"];
  /**
   * Get the list of DHCP dynamic leases.
   *
   * `GET dhcp/dynamic_lease/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  dynamicLeases(options?: CallOptions): Promise<DhcpDynamicLease[]>;
  /** Long name of {@linkcode DhcpSubsystem.dynamicLeases}. */
  Get_the_list_of_DHCP_dynamic_leases: DhcpSubsystem["dynamicLeases"];
}

/** Settings of the DHCP server. */
export interface DhcpConfig {
  /** The server is on. */
  enabled: boolean;
  /** Give a host the same address every time. */
  sticky_assign: boolean;
  /** Gateway address. Read-only. */
  gateway: string;
  /** Netmask of the gateway's network. Read-only. */
  netmask: string;
  /** First address to hand out. */
  ip_range_start: string;
  /** Last address to hand out. */
  ip_range_end: string;
  /** Broadcast every reply. */
  always_broadcast: boolean;
  /** Disregard an address asked for outside the range. */
  ignore_out_of_range_hint: boolean;
  /** Address of the TFTP server to boot from. */
  boot_server: string;
  /** File to fetch from the TFTP server at boot. */
  boot_file: string;
  /** DNS servers sent in replies; the example pads the list to 5 with empty strings. */
  dns: string[];
  /** DHCP options sent in replies. */
  options: DhcpOption[];
}

/** What may be sent of a {@linkcode DhcpConfig}. */
export interface DhcpConfigInput {
  /** The server is on. */
  enabled?: boolean;
  /** Give a host the same address every time. */
  sticky_assign?: boolean;
  /** Read-only: left as it is. */
  gateway?: DhcpConfig["gateway"];
  /** Read-only: left as it is. */
  netmask?: DhcpConfig["netmask"];
  /** First address to hand out. */
  ip_range_start?: string;
  /** Last address to hand out. */
  ip_range_end?: string;
  /** Broadcast every reply. */
  always_broadcast?: boolean;
  /** Disregard an address asked for outside the range. */
  ignore_out_of_range_hint?: boolean;
  /** Address of the TFTP server to boot from. */
  boot_server?: string;
  /** File to fetch from the TFTP server at boot. */
  boot_file?: string;
  /** DNS servers sent in replies; the example pads the list to 5 with empty strings. */
  dns?: string[];
  /** DHCP options sent in replies. */
  options?: DhcpOptionInput[];
}

/** A DHCP option; id says which and fixes the form of val. */
export interface DhcpOption {
  /**
   * Option name; each meaning here begins with the value type of val.
   *
   * - `time_offset`: s32: time offset
   * - `time_server`: ip_list: time servers
   * - `log_server`: ip_list: log servers
   * - `cookie_server`: ip_list: cookie servers
   * - `lpr_server`: ip_list: LPR print servers
   * - `impress_server`: ip_list: Impress servers
   * - `resource_location_server`: ip_list: resource location servers
   * - `hostname`: string: host name
   * - `merit_dump_file`: string: merit dump file
   * - `domain_name`: string: domain name
   * - `swap_server`: ip_list: swap servers
   * - `root_path`: string: root path
   * - `extensions_path`: string: extensions path
   * - `ip_fwd`: bool: IP forwarding
   * - `ip_fwd_non_local`: bool: source routing for non-local addresses
   * - `ip_max_reassembly_size`: u16: largest datagram to reassemble
   * - `ip_ttl`: u8: default TTL of IP packets
   * - `ip_pmtu_timeout`: u32: path MTU timeout
   * - `mtu`: u16: interface MTU
   * - `local_subnets`: bool: every subnet is local
   * - `mask_discovery`: bool: do mask discovery
   * - `mask_supplier`: bool: act as mask supplier
   * - `perform_rd`: bool: do router discovery
   * - `rs_address`: ip: address for router solicitations
   * - `trailer_encapsulation`: bool: trailer encapsulation
   * - `arp_cache_timeout`: u32: ARP cache timeout
   * - `eth_encapsulation`: bool: Ethernet encapsulation
   * - `tcp_ttl`: u8: default TTL of TCP packets
   * - `tcp_keepalive_interval`: u32: TCP keepalive interval
   * - `tcp_keepalive_garbage`: bool: TCP keepalive garbage
   * - `nis_domain`: string: NIS domain
   * - `nis_server`: ip_list: NIS servers
   * - `ntp_server`: ip_list: NTP servers
   * - `vendor_specific`: hexstring: vendor's own data
   * - `nis_plus_domain`: string: NIS+ domain
   * - `nis_plus_server`: ip_list: NIS+ servers
   * - `tftp_server_name`: string: TFTP server name
   * - `bootfile_name`: string: boot file name
   * - `mobile_ip_agent`: ip_list: mobile IP home agents
   * - `smtp_server`: ip_list: SMTP servers
   * - `pop3_server`: ip_list: POP3 servers
   * - `nntp_server`: ip_list: NNTP servers
   * - `www_server`: ip_list: default web servers
   * - `finger_server`: ip_list: default Finger servers
   * - `irc_server`: ip_list: default IRC servers
   * - `streettalk_server`: ip_list: StreetTalk servers
   * - `stda_server`: ip_list: StreetTalk directory assistance servers
   * - `slp_directory_agent`: ip_list: SLP directory agents
   * - `slp_service_scope`: hexstring: SLP service scope
   * - `nds_servers`: ip_list: NDS servers
   * - `nds_tree_name`: string: NDS tree name
   * - `nds_context`: string: NDS context
   * - `ldap_servers`: ip_list: LDAP servers
   * - `timezone_posix`: string: time zone in POSIX form
   * - `timezone_database`: string: time zone database
   * - `name_service`: hexstring: name service
   * - `domain_search`: hexstring: domain search
   * - `classless_static_route`: hexstring: classless static routes
   * - `capwap_ac`: ip_list: CAPWAP access controllers
   * - `tftp_server_address`: ip_list: TFTP server addresses
   */
  id: Known<
    | "time_offset"
    | "time_server"
    | "log_server"
    | "cookie_server"
    | "lpr_server"
    | "impress_server"
    | "resource_location_server"
    | "hostname"
    | "merit_dump_file"
    | "domain_name"
    | "swap_server"
    | "root_path"
    | "extensions_path"
    | "ip_fwd"
    | "ip_fwd_non_local"
    | "ip_max_reassembly_size"
    | "ip_ttl"
    | "ip_pmtu_timeout"
    | "mtu"
    | "local_subnets"
    | "mask_discovery"
    | "mask_supplier"
    | "perform_rd"
    | "rs_address"
    | "trailer_encapsulation"
    | "arp_cache_timeout"
    | "eth_encapsulation"
    | "tcp_ttl"
    | "tcp_keepalive_interval"
    | "tcp_keepalive_garbage"
    | "nis_domain"
    | "nis_server"
    | "ntp_server"
    | "vendor_specific"
    | "nis_plus_domain"
    | "nis_plus_server"
    | "tftp_server_name"
    | "bootfile_name"
    | "mobile_ip_agent"
    | "smtp_server"
    | "pop3_server"
    | "nntp_server"
    | "www_server"
    | "finger_server"
    | "irc_server"
    | "streettalk_server"
    | "stda_server"
    | "slp_directory_agent"
    | "slp_service_scope"
    | "nds_servers"
    | "nds_tree_name"
    | "nds_context"
    | "ldap_servers"
    | "timezone_posix"
    | "timezone_database"
    | "name_service"
    | "domain_search"
    | "classless_static_route"
    | "capwap_ac"
    | "tftp_server_address"
  >;
  /** Ip; ip_list: comma-separated; string: ASCII; hexstring; bool: true/false/1/0; sN, uN: int. */
  val: string;
}

/** What may be sent of a {@linkcode DhcpOption}. */
export interface DhcpOptionInput {
  /**
   * Option name; each meaning here begins with the value type of val.
   *
   * - `time_offset`: s32: time offset
   * - `time_server`: ip_list: time servers
   * - `log_server`: ip_list: log servers
   * - `cookie_server`: ip_list: cookie servers
   * - `lpr_server`: ip_list: LPR print servers
   * - `impress_server`: ip_list: Impress servers
   * - `resource_location_server`: ip_list: resource location servers
   * - `hostname`: string: host name
   * - `merit_dump_file`: string: merit dump file
   * - `domain_name`: string: domain name
   * - `swap_server`: ip_list: swap servers
   * - `root_path`: string: root path
   * - `extensions_path`: string: extensions path
   * - `ip_fwd`: bool: IP forwarding
   * - `ip_fwd_non_local`: bool: source routing for non-local addresses
   * - `ip_max_reassembly_size`: u16: largest datagram to reassemble
   * - `ip_ttl`: u8: default TTL of IP packets
   * - `ip_pmtu_timeout`: u32: path MTU timeout
   * - `mtu`: u16: interface MTU
   * - `local_subnets`: bool: every subnet is local
   * - `mask_discovery`: bool: do mask discovery
   * - `mask_supplier`: bool: act as mask supplier
   * - `perform_rd`: bool: do router discovery
   * - `rs_address`: ip: address for router solicitations
   * - `trailer_encapsulation`: bool: trailer encapsulation
   * - `arp_cache_timeout`: u32: ARP cache timeout
   * - `eth_encapsulation`: bool: Ethernet encapsulation
   * - `tcp_ttl`: u8: default TTL of TCP packets
   * - `tcp_keepalive_interval`: u32: TCP keepalive interval
   * - `tcp_keepalive_garbage`: bool: TCP keepalive garbage
   * - `nis_domain`: string: NIS domain
   * - `nis_server`: ip_list: NIS servers
   * - `ntp_server`: ip_list: NTP servers
   * - `vendor_specific`: hexstring: vendor's own data
   * - `nis_plus_domain`: string: NIS+ domain
   * - `nis_plus_server`: ip_list: NIS+ servers
   * - `tftp_server_name`: string: TFTP server name
   * - `bootfile_name`: string: boot file name
   * - `mobile_ip_agent`: ip_list: mobile IP home agents
   * - `smtp_server`: ip_list: SMTP servers
   * - `pop3_server`: ip_list: POP3 servers
   * - `nntp_server`: ip_list: NNTP servers
   * - `www_server`: ip_list: default web servers
   * - `finger_server`: ip_list: default Finger servers
   * - `irc_server`: ip_list: default IRC servers
   * - `streettalk_server`: ip_list: StreetTalk servers
   * - `stda_server`: ip_list: StreetTalk directory assistance servers
   * - `slp_directory_agent`: ip_list: SLP directory agents
   * - `slp_service_scope`: hexstring: SLP service scope
   * - `nds_servers`: ip_list: NDS servers
   * - `nds_tree_name`: string: NDS tree name
   * - `nds_context`: string: NDS context
   * - `ldap_servers`: ip_list: LDAP servers
   * - `timezone_posix`: string: time zone in POSIX form
   * - `timezone_database`: string: time zone database
   * - `name_service`: hexstring: name service
   * - `domain_search`: hexstring: domain search
   * - `classless_static_route`: hexstring: classless static routes
   * - `capwap_ac`: ip_list: CAPWAP access controllers
   * - `tftp_server_address`: ip_list: TFTP server addresses
   */
  id?: Known<
    | "time_offset"
    | "time_server"
    | "log_server"
    | "cookie_server"
    | "lpr_server"
    | "impress_server"
    | "resource_location_server"
    | "hostname"
    | "merit_dump_file"
    | "domain_name"
    | "swap_server"
    | "root_path"
    | "extensions_path"
    | "ip_fwd"
    | "ip_fwd_non_local"
    | "ip_max_reassembly_size"
    | "ip_ttl"
    | "ip_pmtu_timeout"
    | "mtu"
    | "local_subnets"
    | "mask_discovery"
    | "mask_supplier"
    | "perform_rd"
    | "rs_address"
    | "trailer_encapsulation"
    | "arp_cache_timeout"
    | "eth_encapsulation"
    | "tcp_ttl"
    | "tcp_keepalive_interval"
    | "tcp_keepalive_garbage"
    | "nis_domain"
    | "nis_server"
    | "ntp_server"
    | "vendor_specific"
    | "nis_plus_domain"
    | "nis_plus_server"
    | "tftp_server_name"
    | "bootfile_name"
    | "mobile_ip_agent"
    | "smtp_server"
    | "pop3_server"
    | "nntp_server"
    | "www_server"
    | "finger_server"
    | "irc_server"
    | "streettalk_server"
    | "stda_server"
    | "slp_directory_agent"
    | "slp_service_scope"
    | "nds_servers"
    | "nds_tree_name"
    | "nds_context"
    | "ldap_servers"
    | "timezone_posix"
    | "timezone_database"
    | "name_service"
    | "domain_search"
    | "classless_static_route"
    | "capwap_ac"
    | "tftp_server_address"
  >;
  /** Ip; ip_list: comma-separated; string: ASCII; hexstring; bool: true/false/1/0; sN, uN: int. */
  val?: string;
}

/** Address reserved for a host. */
export interface DhcpStaticLease {
  /** Lease id; the MAC address in the examples. */
  id: string;
  /** MAC address of the host. */
  mac: string;
  /** Free text, optional. */
  comment?: string;
  /** Name known for the MAC address. Read-only. */
  hostname: string;
  /** IPv4 address to give the host. */
  ip: string;
  /** What the LAN browser knows of the host. Read-only. */
  host: LanHost;
  /** DHCP options sent to this host. */
  options: DhcpOption[];
}

/** What may be sent of a {@linkcode DhcpStaticLease}. */
export interface DhcpStaticLeaseInput {
  /** Lease id; the MAC address in the examples. */
  id?: string;
  /** MAC address of the host. */
  mac: string;
  /** Free text, optional. */
  comment?: string;
  /** Read-only: left as it is. */
  hostname?: DhcpStaticLease["hostname"];
  /** IPv4 address to give the host. */
  ip: string;
  /** Read-only: left as it is. */
  host?: DhcpStaticLease["host"];
  /** DHCP options sent to this host. */
  options?: DhcpOptionInput[];
}

/** Lease in force. */
export interface DhcpDynamicLease {
  /** MAC address of the host. Read-only. */
  mac: string;
  /** Name known for the MAC address. Read-only. */
  hostname: string;
  /** IPv4 address the host was given. Read-only. */
  ip: string;
  /** Time left until the lease must be refreshed. Read-only. */
  lease_remaining: number;
  /** When the lease was first given. Unix time in seconds. Read-only. */
  assign_time: number;
  /** When the lease was last refreshed. Unix time in seconds. Read-only. */
  refresh_time: number;
  /** The lease is a static one. Read-only. */
  is_static: boolean;
  /** What the LAN browser knows of the host. Read-only. */
  host: LanHost;
  /** DHCP options; in the example. Read-only. */
  options: DhcpOption[];
}

/**
 * A code that the box may refuse a call of `dhcp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: argument not valid
 * - `inval_netmask`: netmask not valid
 * - `inval_ip_range`: address range not valid
 * - `inval_ip_range_net`: address range does not fit the netmask
 * - `inval_gw_net`: gateway does not fit the netmask
 * - `exist`: there is one already
 * - `nodev`: device unknown
 * - `noent`: entry unknown
 * - `netdown`: the network is down
 * - `busy`: device or resource in use
 */
export type DhcpErrorCode =
  | "inval"
  | "inval_netmask"
  | "inval_ip_range"
  | "inval_ip_range_net"
  | "inval_gw_net"
  | "exist"
  | "nodev"
  | "noent"
  | "netdown"
  | "busy"
  | CommonErrorCode;

/**
 * DHCPv6 server and the IPv6 DNS servers announced on the LAN.
 *
 * @example
 * ```ts
 * import { Fbx, type Dhcpv6Subsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const dhcpv6: Dhcpv6Subsystem = f.dhcpv6;
 * console.log(await dhcpv6.config());
 * ```
 */
export interface Dhcpv6Subsystem {
  /**
   * Get the current DHCPv6 configuration.
   *
   * `GET dhcpv6/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode Dhcpv6ErrorCode}.
   */
  config(options?: CallOptions): Promise<DHCPv6Config>;
  /** Long name of {@linkcode Dhcpv6Subsystem.config}. */
  Get_the_current_DHCPv6_configuration: Dhcpv6Subsystem["config"];
  /**
   * Update the current DHCPv6 configuration.
   *
   * The example sends only the fields to change.
   *
   * `PUT dhcpv6/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode Dhcpv6ErrorCode}.
   */
  setConfig(body: DHCPv6ConfigInput, options?: CallOptions): Promise<DHCPv6Config>;
  /** Long name of {@linkcode Dhcpv6Subsystem.setConfig}. */
  Update_the_current_DHCPv6_configuration: Dhcpv6Subsystem["setConfig"];
}

/** Settings of the DHCPv6 server. */
export interface DHCPv6Config {
  /** The server is on; some Android devices may then lose IPv6. */
  enabled: boolean;
  /** Announce dns instead of Free's servers, also by RA RDNSS with the server off. */
  use_custom_dns: boolean;
  /** IPv6 DNS servers announced when use_custom_dns is true. */
  dns: string[];
}

/** What may be sent of a {@linkcode DHCPv6Config}. */
export interface DHCPv6ConfigInput {
  /** The server is on; some Android devices may then lose IPv6. */
  enabled?: boolean;
  /** Announce dns instead of Free's servers, also by RA RDNSS with the server off. */
  use_custom_dns?: boolean;
  /** IPv6 DNS servers announced when use_custom_dns is true. */
  dns?: string[];
}

/**
 * A code that the box may refuse a call of `dhcpv6` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: parameter not valid
 * - `noent`: entry unknown
 * - `nospc`: no room for more entries
 * - `exist`: there is one already
 * - `conflict`: clashes with another rule
 * - `nomem`: internal failure
 */
export type Dhcpv6ErrorCode =
  | "inval"
  | "noent"
  | "nospc"
  | "exist"
  | "conflict"
  | "nomem"
  | CommonErrorCode;

/**
 * Domain names of the box.
 *
 * @example
 * ```ts
 * import { Fbx, type DomainSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const domain: DomainSubsystem = f.domain;
 * console.log(await domain.config());
 * ```
 */
export interface DomainSubsystem {
  /**
   * Get the current Domain configuration.
   *
   * Domain names of the box.
   *
   * `GET domain/config/`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  config(options?: CallOptions): Promise<DomainConfig>;
  /** Long name of {@linkcode DomainSubsystem.config}. */
  Get_the_current_Domain_configuration: DomainSubsystem["config"];
}

/** Domain names of the box. Seen on real boxes, not documented. */
export interface DomainConfig {
  /** Domain the box was given. Read-only. Seen on real boxes, not documented. */
  default_domain?: string;
  /** Domains under which the box may have a name. Read-only. Seen on real boxes, not documented. */
  root_domains?: string[];
  /** Domain to reach the API at. Read-only. Seen on real boxes, not documented. */
  api_domain?: string;
}

/**
 * A code that the box may refuse a call of `domain` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type DomainErrorCode = CommonErrorCode;

/**
 * The download queue (HTTP, FTP, bittorrent, newsgroups): tasks, files, trackers, peers.
 *
 * @example
 * ```ts
 * import { Fbx, type DownloadSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const download: DownloadSubsystem = f.download;
 * console.log(await download.list());
 * ```
 */
export interface DownloadSubsystem {
  /**
   * Retrieve a Download task.
   *
   * All the download tasks.
   *
   * `GET downloads/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  list(options?: CallOptions): Promise<Download[]>;
  /** Long name of {@linkcode DownloadSubsystem.list}. */
  Retrieve_a_Download_task: DownloadSubsystem["list"];
  /**
   * Retrieve a Download task.
   *
   * One download task.
   *
   * `GET downloads/{id}`. Needs the permission `downloader`.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<Download>;
  /** Long name of {@linkcode DownloadSubsystem.get}. */
  Retrieve_a_Download_task_by_id: DownloadSubsystem["get"];
  /**
   * Delete a Download task.
   *
   * Stops the task if it is not done and forgets it; the downloaded files stay.
   *
   * `DELETE downloads/{id}`. Needs the permission `downloader`.
   *
   * Care: this stops and forgets download {id}; what it has downloaded stays.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.delete}. */
  Delete_a_Download_task: DownloadSubsystem["delete"];
  /**
   * Delete a Download task.
   *
   * Stops and forgets the task, and erases its downloaded files.
   *
   * `DELETE downloads/{id}/erase`. Needs the permission `downloader`.
   *
   * Care: this stops and forgets download {id}, and erases what it has downloaded.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  erase(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.erase}. */
  Delete_a_Download_task_and_its_files: DownloadSubsystem["erase"];
  /**
   * Update a Download task.
   *
   * Send only what changes: status, io_priority, queue_pos …
   *
   * `PUT downloads/{id}`. Needs the permission `downloader`.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  update(id: number, body: DownloadInput, options?: CallOptions): Promise<Download>;
  /** Long name of {@linkcode DownloadSubsystem.update}. */
  Update_a_Download_task:
    & DownloadSubsystem["update"]
    & ((body: DownloadInput, id: number, options?: CallOptions) => Promise<Download>);
  /**
   * Get download log.
   *
   * The log as one text, its lines parted by newlines.
   *
   * `GET downloads/{id}/log`. Needs the permission `downloader`.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  log(id: number, options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode DownloadSubsystem.log}. */
  Get_download_log: DownloadSubsystem["log"];
  /**
   * Adding by URL.
   *
   * form-encoded, not JSON; http://, ftp:// and magnet: URLs; credentials may also be in the URL.
   *
   * `POST downloads/add`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  create(body: DownloadCreateInput, options?: CallOptions): Promise<DownloadCreateResult>;
  /** Long name of {@linkcode DownloadSubsystem.create}. */
  Adding_a_new_Download_task: DownloadSubsystem["create"];
  /**
   * Adding by file upload.
   *
   * multipart/form-data, not JSON; .torrent and .nzb files.
   *
   * `POST downloads/add`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  createFromFile(
    body: DownloadCreateFromFileInput,
    options?: CallOptions,
  ): Promise<DownloadCreateFromFileResult>;
  /** Long name of {@linkcode DownloadSubsystem.createFromFile}. */
  Adding_by_file_upload: DownloadSubsystem["createFromFile"];
  /**
   * Get the Download Stats.
   *
   * The downloader at a glance.
   *
   * `GET downloads/stats`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  stats(options?: CallOptions): Promise<DownloadStats>;
  /** Long name of {@linkcode DownloadSubsystem.stats}. */
  Get_the_Download_Stats: DownloadSubsystem["stats"];
  /**
   * Get the list of files for a given Download.
   *
   * `GET downloads/{task_id}/files`. Needs the permission `downloader`.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  files(task_id: number, options?: CallOptions): Promise<DownloadFile[]>;
  /** Long name of {@linkcode DownloadSubsystem.files}. */
  Get_the_list_of_files_for_a_given_Download: DownloadSubsystem["files"];
  /**
   * Change the priority of a Download File.
   *
   * `PUT downloads/{task_id}/files/{file_id}`. Needs the permission `downloader`.
   *
   * @param task_id Download task id.
   * @param file_id Id of the DownloadFile.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  updateFile(
    task_id: number,
    file_id: string,
    body: DownloadUpdateFileInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.updateFile}. */
  Change_the_priority_of_a_Download_File:
    & DownloadSubsystem["updateFile"]
    & ((
      body: DownloadUpdateFileInput,
      task_id: number,
      file_id: string,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * Get the list of trackers for a given Download.
   *
   * Only for bittorrent tasks; fails on any other.
   *
   * `GET downloads/{task_id}/trackers`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  trackers(task_id: number, options?: CallOptions): Promise<DownloadTracker[]>;
  /** Long name of {@linkcode DownloadSubsystem.trackers}. */
  Get_the_list_of_trackers_for_a_given_Download: DownloadSubsystem["trackers"];
  /**
   * Add a new tracker.
   *
   * Only for bittorrent tasks; fails on any other.
   *
   * `POST downloads/{task_id}/trackers`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  addTracker(task_id: number, body: DownloadAddTrackerInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.addTracker}. */
  Add_a_new_tracker:
    & DownloadSubsystem["addTracker"]
    & ((body: DownloadAddTrackerInput, task_id: number, options?: CallOptions) => Promise<void>);
  /**
   * Remove a tracker.
   *
   * The example also sends the announce URL as a JSON body.
   *
   * `DELETE downloads/{task_id}/trackers/{announce}`. Needs the permission `downloader`. Marked
   * unstable by the documentation.
   *
   * @param task_id Download task id.
   * @param announce The tracker's announce URL.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  deleteTracker(
    task_id: number,
    announce: string,
    body?: DownloadDeleteTrackerInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.deleteTracker}. */
  Remove_a_tracker:
    & DownloadSubsystem["deleteTracker"]
    & ((
      body: DownloadDeleteTrackerInput,
      task_id: number,
      announce: string,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * Update a tracker.
   *
   * `PUT downloads/{task_id}/trackers/{announce}`. Needs the permission `downloader`. Marked
   * unstable by the documentation.
   *
   * @param task_id Download task id.
   * @param announce The tracker's announce URL.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  updateTracker(
    task_id: number,
    announce: string,
    body: DownloadUpdateTrackerInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.updateTracker}. */
  Update_a_tracker:
    & DownloadSubsystem["updateTracker"]
    & ((
      body: DownloadUpdateTrackerInput,
      task_id: number,
      announce: string,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * Get the list of peers for a given Download.
   *
   * Only for bittorrent tasks; fails on any other.
   *
   * `GET downloads/{task_id}/peers`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  peers(task_id: number, options?: CallOptions): Promise<DownloadPeer[]>;
  /** Long name of {@linkcode DownloadSubsystem.peers}. */
  Get_the_list_of_peers_for_a_given_Download: DownloadSubsystem["peers"];
  /**
   * Get the pieces status a given download.
   *
   * Torrents only: one character per piece, see result_values.
   *
   * `GET downloads/{task_id}/pieces`. Needs the permission `downloader`.
   *
   * - `X`: complete
   * - `+`: being downloaded
   * - `.`: wanted, not begun
   * - `-`: not wanted, will not be downloaded
   * - `/`: being downloaded first, a preview needs it
   * - `U`: scheduled to come first, a preview needs it
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  pieces(task_id: number, options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode DownloadSubsystem.pieces}. */
  Get_the_pieces_status_a_given_download: DownloadSubsystem["pieces"];
  /**
   * Get the list of blacklist entries for a given download.
   *
   * Only for bittorrent tasks; fails on any other.
   *
   * `GET downloads/{task_id}/blacklist`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  blacklist(task_id: number, options?: CallOptions): Promise<DownloadBlacklistEntry[]>;
  /** Long name of {@linkcode DownloadSubsystem.blacklist}. */
  Get_the_list_of_blacklist_entries_for_a_given_download: DownloadSubsystem["blacklist"];
  /**
   * Empty the blacklist for a given download.
   *
   * Removes this task's entries, and all the global ones.
   *
   * `DELETE downloads/{task_id}/blacklist/empty`. Needs the permission `downloader`. Marked
   * unstable by the documentation.
   *
   * Care: this empties the blacklist of download {task_id}, and the one of all downloads.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  clearBlacklist(task_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.clearBlacklist}. */
  Empty_the_blacklist_for_a_given_download: DownloadSubsystem["clearBlacklist"];
  /**
   * Delete a particular blacklist entry.
   *
   * `DELETE downloads/blacklist/{host}`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @param host IP address of the entry.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  deleteBlacklistEntry(host: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.deleteBlacklistEntry}. */
  Delete_a_particular_blacklist_entry: DownloadSubsystem["deleteBlacklistEntry"];
  /**
   * Add a blacklist entry.
   *
   * `POST downloads/blacklist`. Needs the permission `downloader`. Marked unstable by the
   * documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  addBlacklistEntry(
    body: DownloadAddBlacklistEntryInput,
    options?: CallOptions,
  ): Promise<DownloadBlacklistEntry>;
  /** Long name of {@linkcode DownloadSubsystem.addBlacklistEntry}. */
  Add_a_blacklist_entry: DownloadSubsystem["addBlacklistEntry"];
}

/** Body of {@linkcode DownloadSubsystem.create}. */
export interface DownloadCreateInput {
  /** URL to download; give this or download_url_list. */
  download_url?: string;
  /** Several URLs, one per line; give this or download_url. */
  download_url_list?: string | string[];
  /**
   * Destination folder; default: download_dir of the configuration. A plain path here: the library
   * encodes and decodes it.
   */
  download_dir?: string;
  /** Name for the file; only with one non-recursive download_url. */
  filename?: string;
  /** sha256:… or sha512:… or a sums file's URL; one non-recursive download_url only. */
  hash?: string;
  /** Also follow the page's links, same domain and same root path. */
  recursive?: boolean;
  /** User name for the server. */
  username?: string;
  /** Password for the server. */
  password?: string;
  /** Password to extract the content; nzb only. */
  archive_password?: string;
  /** Content of the HTTP Cookie header: name=value; name2=value2. */
  cookies?: string;
}

/** Result of {@linkcode DownloadSubsystem.create}. */
export interface DownloadCreateResult {
  /** The new task's id, or the list of ids with download_url_list. */
  id: number | number[];
}

/** Body of {@linkcode DownloadSubsystem.createFromFile}. */
export interface DownloadCreateFromFileInput {
  /** The file itself, as a multipart part with a filename. */
  download_file: Blob;
  /**
   * Destination folder; default: download_dir of the configuration. A plain path here: the library
   * encodes and decodes it.
   */
  download_dir?: string;
  /** Password to extract the content; nzb only. */
  archive_password?: string;
}

/** Result of {@linkcode DownloadSubsystem.createFromFile}. */
export interface DownloadCreateFromFileResult {
  /** The new task's id. */
  id: number;
}

/** Body of {@linkcode DownloadSubsystem.updateFile}. */
export interface DownloadUpdateFileInput {
  /**
   * The file's new priority.
   *
   * - `no_dl`: not downloaded
   * - `low`: low priority
   * - `normal`: default priority
   * - `high`: high priority
   */
  priority: Known<"no_dl" | "low" | "normal" | "high">;
}

/** Body of {@linkcode DownloadSubsystem.addTracker}. */
export interface DownloadAddTrackerInput {
  /** Announce URL of the tracker to add. */
  announce: string;
}

/** Body of {@linkcode DownloadSubsystem.deleteTracker}. */
export interface DownloadDeleteTrackerInput {
  /** Announce URL of the tracker, as in the path. */
  announce?: string;
}

/** Body of {@linkcode DownloadSubsystem.updateTracker}. */
export interface DownloadUpdateTrackerInput {
  /** Announce URL of the tracker, as in the path. */
  announce?: string;
  /** Use the tracker or not. */
  is_enabled?: boolean;
}

/** Body of {@linkcode DownloadSubsystem.addBlacklistEntry}. */
export interface DownloadAddBlacklistEntryInput {
  /** IP address to blacklist. */
  host: string;
  /** How long the entry lives; unit not stated (example: 3600). */
  expire?: number;
}

/** A download task. */
export interface Download {
  /** Task id. Read-only. */
  id: number;
  /**
   * Kind of download. Read-only.
   *
   * - `bt`: bittorrent
   * - `nzb`: newsgroups
   * - `http`: HTTP
   * - `ftp`: FTP
   */
  type: Known<"bt" | "nzb" | "http" | "ftp">;
  /** Name of the task. Read-only. */
  name: string;
  /**
   * State; write it to stop, resume, seed or retry.
   *
   * - `stopped`: stopped; write downloading to resume
   * - `queued`: waits for a free slot; its place is queue_pos
   * - `starting`: about to download
   * - `stopping`: being stopped gracefully
   * - `error`: failed; the cause is in error
   * - `done`: over; a bt task below its ratio resumes on writing seeding
   * - `checking`: nzb only: downloaded, being checked with par2
   * - `repairing`: nzb only: downloaded, being repaired with par2
   * - `extracting`: nzb only: downloaded, being extracted
   * - `seeding`: bt only: downloaded, being shared until the ratio is reached
   * - `retry`: write it to start the task again
   */
  status: Known<
    | "stopped"
    | "queued"
    | "starting"
    | "downloading"
    | "stopping"
    | "error"
    | "done"
    | "checking"
    | "repairing"
    | "extracting"
    | "seeding"
    | "retry"
  >;
  /** Size of the download. Unit: byte. Read-only. */
  size: number;
  /** Place in the queue; 0 when not queued. */
  queue_pos: number;
  /**
   * Disk priority of the task.
   *
   * - `low`: low
   * - `normal`: normal
   * - `high`: high
   */
  io_priority: Known<"low" | "normal" | "high">;
  /** Sent so far, protocol overhead included. Unit: byte. Read-only. */
  tx_bytes: number;
  /** Received so far, protocol overhead included. Unit: byte. Read-only. */
  rx_bytes: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Share sent, without overhead, scaled by 100: 123 is 1.23 %. Unit: 0.01 percent. Read-only. */
  tx_pct: number;
  /** Share received, without overhead, scaled by 100: 123 is 1.23 %. Unit: 0.01 percent. Read-only. */
  rx_pct: number;
  /**
   * Why the task failed, or none. Read-only.
   *
   * - `none`: no error
   * - `internal`: fault inside the downloader
   * - `disk_full`: no space left on the disk
   * - `unknown`: cause not known
   * - `parse_error`: answer or file could not be parsed
   * - `http_301`: HTTP status 301
   * - `http_400`: HTTP status 400
   * - `http_401`: HTTP status 401
   * - `http_402`: HTTP status 402
   * - `http_403`: HTTP status 403
   * - `http_404`: HTTP status 404
   * - `http_405`: HTTP status 405
   * - `http_406`: HTTP status 406
   * - `http_407`: HTTP status 407
   * - `http_408`: HTTP status 408
   * - `http_409`: HTTP status 409
   * - `http_410`: HTTP status 410
   * - `http_411`: HTTP status 411
   * - `http_412`: HTTP status 412
   * - `http_413`: HTTP status 413
   * - `http_414`: HTTP status 414
   * - `http_415`: HTTP status 415
   * - `http_416`: HTTP status 416
   * - `http_417`: HTTP status 417
   * - `http_422`: HTTP status 422
   * - `http_423`: HTTP status 423
   * - `http_424`: HTTP status 424
   * - `http_425`: HTTP status 425
   * - `http_426`: HTTP status 426
   * - `http_427`: HTTP status 427
   * - `http_428`: HTTP status 428
   * - `http_429`: HTTP status 429
   * - `http_430`: HTTP status 430
   * - `http_431`: HTTP status 431
   * - `http_4xx`: any other HTTP 4xx status
   * - `http_500`: HTTP status 500
   * - `http_501`: HTTP status 501
   * - `http_502`: HTTP status 502
   * - `http_503`: HTTP status 503
   * - `http_504`: HTTP status 504
   * - `http_505`: HTTP status 505
   * - `http_506`: HTTP status 506
   * - `http_507`: HTTP status 507
   * - `http_508`: HTTP status 508
   * - `http_509`: HTTP status 509
   * - `http_510`: HTTP status 510
   * - `http_511`: HTTP status 511
   * - `http_5xx`: any other HTTP 5xx status
   * - `http_redirections_exceeded`: redirected too often
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article absent from the server
   * - `nzb_invalid_crc`: article CRC is wrong
   * - `nzb_invalid_size`: article size is wrong
   * - `nzb_invalid_filename`: file name is not valid
   * - `nzb_open_failed`: file could not be opened
   * - `nzb_write_failed`: file could not be written
   * - `nzb_missing_size`: article gives no size
   * - `nzb_decode_error`: article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: any other nzb fault
   * - `unknown_host`: host name not resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: remote host refused the connection
   * - `nzb_authentication_required`: nzb server asks for credentials
   * - `bt_tracker_error`: announce to the tracker failed
   * - `bt_missing_files`: torrent files are missing
   * - `bt_file_error`: torrent files could not be accessed
   * - `missing_ctx_file`: the task's context file could not be accessed
   */
  error: Known<
    | "none"
    | "internal"
    | "disk_full"
    | "unknown"
    | "parse_error"
    | "http_301"
    | "http_400"
    | "http_401"
    | "http_402"
    | "http_403"
    | "http_404"
    | "http_405"
    | "http_406"
    | "http_407"
    | "http_408"
    | "http_409"
    | "http_410"
    | "http_411"
    | "http_412"
    | "http_413"
    | "http_414"
    | "http_415"
    | "http_416"
    | "http_417"
    | "http_422"
    | "http_423"
    | "http_424"
    | "http_425"
    | "http_426"
    | "http_427"
    | "http_428"
    | "http_429"
    | "http_430"
    | "http_431"
    | "http_4xx"
    | "http_500"
    | "http_501"
    | "http_502"
    | "http_503"
    | "http_504"
    | "http_505"
    | "http_506"
    | "http_507"
    | "http_508"
    | "http_509"
    | "http_510"
    | "http_511"
    | "http_5xx"
    | "http_redirections_exceeded"
    | "nzb_no_group"
    | "nzb_not_found"
    | "nzb_invalid_crc"
    | "nzb_invalid_size"
    | "nzb_invalid_filename"
    | "nzb_open_failed"
    | "nzb_write_failed"
    | "nzb_missing_size"
    | "nzb_decode_error"
    | "nzb_missing_segments"
    | "nzb_error"
    | "unknown_host"
    | "timeout"
    | "bad_authentication"
    | "connection_refused"
    | "nzb_authentication_required"
    | "bt_tracker_error"
    | "bt_missing_files"
    | "bt_file_error"
    | "missing_ctx_file"
  >;
  /** When the task was created. Unix time in seconds. Read-only. */
  created_ts: number;
  /** Estimated time left. Unit: s. Read-only. */
  eta: number;
  /**
   * Folder where the files are saved, base64-encoded path. A plain path here: the library encodes
   * and decodes it. Read-only.
   */
  download_dir: string;
  /** bt only: seeding stops at this ratio, scaled by 100: 150 is 1.5 x rx_bytes. Read-only. */
  stop_ratio: number;
  /** nzb only: password to extract the archives. */
  archive_password: string;
  /** bt only: the torrent's info hash, in hexadecimal. Read-only. */
  info_hash: string;
  /** bt only: length of a piece. Unit: byte. Read-only. */
  piece_length: number;
}

/** What may be sent of a {@linkcode Download}. */
export interface DownloadInput {
  /** Read-only: left as it is. */
  id?: Download["id"];
  /** Read-only: left as it is. */
  type?: Download["type"];
  /** Read-only: left as it is. */
  name?: Download["name"];
  /**
   * State; write it to stop, resume, seed or retry.
   *
   * - `stopped`: stopped; write downloading to resume
   * - `queued`: waits for a free slot; its place is queue_pos
   * - `starting`: about to download
   * - `stopping`: being stopped gracefully
   * - `error`: failed; the cause is in error
   * - `done`: over; a bt task below its ratio resumes on writing seeding
   * - `checking`: nzb only: downloaded, being checked with par2
   * - `repairing`: nzb only: downloaded, being repaired with par2
   * - `extracting`: nzb only: downloaded, being extracted
   * - `seeding`: bt only: downloaded, being shared until the ratio is reached
   * - `retry`: write it to start the task again
   */
  status?: Known<
    | "stopped"
    | "queued"
    | "starting"
    | "downloading"
    | "stopping"
    | "error"
    | "done"
    | "checking"
    | "repairing"
    | "extracting"
    | "seeding"
    | "retry"
  >;
  /** Read-only: left as it is. */
  size?: Download["size"];
  /** Place in the queue; 0 when not queued. */
  queue_pos?: number;
  /**
   * Disk priority of the task.
   *
   * - `low`: low
   * - `normal`: normal
   * - `high`: high
   */
  io_priority?: Known<"low" | "normal" | "high">;
  /** Read-only: left as it is. */
  tx_bytes?: Download["tx_bytes"];
  /** Read-only: left as it is. */
  rx_bytes?: Download["rx_bytes"];
  /** Read-only: left as it is. */
  tx_rate?: Download["tx_rate"];
  /** Read-only: left as it is. */
  rx_rate?: Download["rx_rate"];
  /** Read-only: left as it is. */
  tx_pct?: Download["tx_pct"];
  /** Read-only: left as it is. */
  rx_pct?: Download["rx_pct"];
  /** Read-only: left as it is. */
  error?: Download["error"];
  /** Read-only: left as it is. */
  created_ts?: Download["created_ts"];
  /** Read-only: left as it is. */
  eta?: Download["eta"];
  /** Read-only: left as it is. */
  download_dir?: Download["download_dir"];
  /** Read-only: left as it is. */
  stop_ratio?: Download["stop_ratio"];
  /** nzb only: password to extract the archives. */
  archive_password?: string;
  /** Read-only: left as it is. */
  info_hash?: Download["info_hash"];
  /** Read-only: left as it is. */
  piece_length?: Download["piece_length"];
}

/** Result of the check of the newsgroups settings. */
export interface NzbConfigStatus {
  /**
   * State of the check. Read-only.
   *
   * - `not_checked`: not checked so far
   * - `checking`: check under way
   * - `error`: settings are wrong, see error
   * - `ok`: settings are right
   */
  status: Known<"not_checked" | "checking" | "error" | "ok">;
  /**
   * What is wrong with the settings. Read-only.
   *
   * - `none`: nothing is wrong
   * - `nzb_authentication_required`: the server asks for credentials
   * - `bad_authentication`: credentials are wrong
   * - `connection_refused`: the NNTP server cannot be reached
   */
  error: Known<
    "none" | "nzb_authentication_required" | "bad_authentication" | "connection_refused"
  >;
}

/** State of the bittorrent DHT. */
export interface DhtStats {
  /** DHT in use. Read-only. */
  enabled: boolean;
  /** Active nodes. Read-only. */
  node_count: number;
  /** DHT in use over IPv6. Read-only. */
  enabled_ipv6: boolean;
  /** Active IPv6 nodes. Read-only. */
  node_count_ipv6: number;
}

/** The downloader's counters and rates. */
export interface DownloadStats {
  /** Tasks in all. Read-only. */
  nb_tasks: number;
  /** Tasks in state stopped. Read-only. */
  nb_tasks_stopped: number;
  /** Tasks in state checking. Read-only. */
  nb_tasks_checking: number;
  /** Tasks in state queued. Read-only. */
  nb_tasks_queued: number;
  /** Tasks in state extracting. Read-only. */
  nb_tasks_extracting: number;
  /** Tasks in state done. Read-only. */
  nb_tasks_done: number;
  /** Tasks in state repairing. Read-only. */
  nb_tasks_repairing: number;
  /** Tasks in state seeding. Read-only. */
  nb_tasks_seeding: number;
  /** Tasks in state downloading. Read-only. */
  nb_tasks_downloading: number;
  /** Tasks in state error. Read-only. */
  nb_tasks_error: number;
  /** Tasks in state stopping. Read-only. */
  nb_tasks_stopping: number;
  /** Checking, queued, extracting, repairing, seeding and downloading tasks. Read-only. */
  nb_tasks_active: number;
  /** RSS feeds subscribed to. Read-only. */
  nb_rss: number;
  /** RSS items not read yet. Read-only. */
  nb_rss_items_unread: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /**
   * Mode in force; values of DlThrottlingConfig.mode. Read-only.
   *
   * - `normal`: force the normal rates, ignoring the schedule
   * - `slow`: force the slow rates, ignoring the schedule
   * - `hibernate`: force hibernation, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  throttling_mode: Known<"normal" | "slow" | "hibernate" | "schedule">;
  /** True: mode set by the schedule; false: forced by hand. Read-only. */
  throttling_is_scheduled: boolean;
  /** Rate limits in force. Read-only. */
  throttling_rate: DlRate;
  /** Check of the newsgroups settings. Read-only. */
  nzb_config_status: NzbConfigStatus;
  /** The connection is ready. Read-only. */
  conn_ready: boolean;
  /** Bittorrent peers. Read-only. */
  nb_peer: number;
  /** Rules in the block list. Read-only. */
  blocklist_entries: number;
  /** Times a rule of the block list applied. Read-only. */
  blocklist_hits: number;
  /** State of the DHT. Read-only. */
  dht_stats: DhtStats;
}

/** A file of a download task; a task has one or more. */
export interface DownloadFile {
  /** Opaque file id. Read-only. */
  id: string;
  /** Id of its download task. Read-only. */
  task_id: number | string;
  /**
   * Full path on the disk, encoded as in the file system API. A plain path here: the library
   * encodes and decodes it. Read-only.
   */
  filepath: string;
  /** Name of the file. Read-only. */
  name: string;
  /** MIME type of the file. Read-only. */
  mimetype: string;
  /** Size of the file. Unit: byte. Read-only. */
  size: number;
  /** Received so far. Unit: byte. Read-only. */
  rx: number;
  /**
   * State of the file. Read-only.
   *
   * - `queued`: waits to be downloaded
   * - `error`: failed; the cause is in error
   * - `done`: downloaded
   */
  status: Known<"queued" | "error" | "done">;
  /**
   * Why it failed, when status is error. Read-only.
   *
   * - `none`: no error
   * - `internal`: fault inside the downloader
   * - `disk_full`: no space left on the disk
   * - `unknown`: cause not known
   * - `parse_error`: answer or file could not be parsed
   * - `http_301`: HTTP status 301
   * - `http_400`: HTTP status 400
   * - `http_401`: HTTP status 401
   * - `http_402`: HTTP status 402
   * - `http_403`: HTTP status 403
   * - `http_404`: HTTP status 404
   * - `http_405`: HTTP status 405
   * - `http_406`: HTTP status 406
   * - `http_407`: HTTP status 407
   * - `http_408`: HTTP status 408
   * - `http_409`: HTTP status 409
   * - `http_410`: HTTP status 410
   * - `http_411`: HTTP status 411
   * - `http_412`: HTTP status 412
   * - `http_413`: HTTP status 413
   * - `http_414`: HTTP status 414
   * - `http_415`: HTTP status 415
   * - `http_416`: HTTP status 416
   * - `http_417`: HTTP status 417
   * - `http_422`: HTTP status 422
   * - `http_423`: HTTP status 423
   * - `http_424`: HTTP status 424
   * - `http_425`: HTTP status 425
   * - `http_426`: HTTP status 426
   * - `http_427`: HTTP status 427
   * - `http_428`: HTTP status 428
   * - `http_429`: HTTP status 429
   * - `http_430`: HTTP status 430
   * - `http_431`: HTTP status 431
   * - `http_4xx`: any other HTTP 4xx status
   * - `http_500`: HTTP status 500
   * - `http_501`: HTTP status 501
   * - `http_502`: HTTP status 502
   * - `http_503`: HTTP status 503
   * - `http_504`: HTTP status 504
   * - `http_505`: HTTP status 505
   * - `http_506`: HTTP status 506
   * - `http_507`: HTTP status 507
   * - `http_508`: HTTP status 508
   * - `http_509`: HTTP status 509
   * - `http_510`: HTTP status 510
   * - `http_511`: HTTP status 511
   * - `http_5xx`: any other HTTP 5xx status
   * - `http_redirections_exceeded`: redirected too often
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article absent from the server
   * - `nzb_invalid_crc`: article CRC is wrong
   * - `nzb_invalid_size`: article size is wrong
   * - `nzb_invalid_filename`: file name is not valid
   * - `nzb_open_failed`: file could not be opened
   * - `nzb_write_failed`: file could not be written
   * - `nzb_missing_size`: article gives no size
   * - `nzb_decode_error`: article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: any other nzb fault
   * - `unknown_host`: host name not resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: remote host refused the connection
   * - `nzb_authentication_required`: nzb server asks for credentials
   * - `bt_tracker_error`: announce to the tracker failed
   * - `bt_missing_files`: torrent files are missing
   * - `bt_file_error`: torrent files could not be accessed
   * - `missing_ctx_file`: the task's context file could not be accessed
   */
  error: Known<
    | "none"
    | "internal"
    | "disk_full"
    | "unknown"
    | "parse_error"
    | "http_301"
    | "http_400"
    | "http_401"
    | "http_402"
    | "http_403"
    | "http_404"
    | "http_405"
    | "http_406"
    | "http_407"
    | "http_408"
    | "http_409"
    | "http_410"
    | "http_411"
    | "http_412"
    | "http_413"
    | "http_414"
    | "http_415"
    | "http_416"
    | "http_417"
    | "http_422"
    | "http_423"
    | "http_424"
    | "http_425"
    | "http_426"
    | "http_427"
    | "http_428"
    | "http_429"
    | "http_430"
    | "http_431"
    | "http_4xx"
    | "http_500"
    | "http_501"
    | "http_502"
    | "http_503"
    | "http_504"
    | "http_505"
    | "http_506"
    | "http_507"
    | "http_508"
    | "http_509"
    | "http_510"
    | "http_511"
    | "http_5xx"
    | "http_redirections_exceeded"
    | "nzb_no_group"
    | "nzb_not_found"
    | "nzb_invalid_crc"
    | "nzb_invalid_size"
    | "nzb_invalid_filename"
    | "nzb_open_failed"
    | "nzb_write_failed"
    | "nzb_missing_size"
    | "nzb_decode_error"
    | "nzb_missing_segments"
    | "nzb_error"
    | "unknown_host"
    | "timeout"
    | "bad_authentication"
    | "connection_refused"
    | "nzb_authentication_required"
    | "bt_tracker_error"
    | "bt_missing_files"
    | "bt_file_error"
    | "missing_ctx_file"
  >;
  /**
   * Priority inside its task.
   *
   * - `no_dl`: not downloaded
   * - `low`: low priority
   * - `normal`: default priority
   * - `high`: high priority
   */
  priority: Known<"no_dl" | "low" | "normal" | "high">;
  /** bt only: URL to preview the file; like a share link, needs no login. Read-only. */
  preview_url?: string;
  /**
   * The path again. A plain path here: the library encodes and decodes it. Read-only. Seen on real
   * boxes, not documented.
   */
  path?: string;
}

/** A tracker of a torrent, known by its announce URL (UNSTABLE). */
export interface DownloadTracker {
  /** Announce URL, the tracker's identity. Read-only. */
  announce: string;
  /** Backup tracker, used only when the primary one fails. Read-only. */
  is_backup: boolean;
  /**
   * State of the announce. Read-only.
   *
   * - `unannounced`: not announced yet
   * - `announcing`: announce under way
   * - `announce_failed`: announce failed
   * - `announced`: announce done
   */
  status: Known<"unannounced" | "announcing" | "announce_failed" | "announced">;
  /** Wished time between two announces. Unit: s. Read-only. */
  interval: number;
  /** Shortest time between two announces. Unit: s. Read-only. */
  min_interval: number;
  /** Time until the next announce. Unit: s. Read-only. */
  reannounce_in: number;
  /** Seeders the tracker knows. Read-only. */
  nseeders: number;
  /** Leechers the tracker knows. Read-only. */
  nleechers: number;
  /** Tracker in use. */
  is_enabled: boolean;
}

/** A peer of a torrent (UNSTABLE). */
export interface DownloadPeer {
  /** The peer's IP address. Read-only. */
  host: string;
  /** The peer's port. Read-only. */
  port: number;
  /**
   * State of the connection. Read-only.
   *
   * - `disconnected`: no connection
   * - `connecting`: connection being tried
   * - `handshaking`: connected, agreeing on capabilities
   * - `ready`: can exchange data
   */
  state: Known<"disconnected" | "connecting" | "handshaking" | "ready">;
  /**
   * How the peer was found. Read-only.
   *
   * - `tracker`: given by the tracker
   * - `incoming`: it came to us
   * - `dht`: found by DHT
   * - `pex`: found by peer exchange
   * - `user`: added by hand
   */
  origin: Known<"tracker" | "incoming" | "dht" | "pex" | "user">;
  /**
   * Transport. Read-only.
   *
   * - `tcp`: TCP
   * - `tcp_obfuscated`: obfuscated TCP
   * - `udp`: UDP
   */
  protocol: Known<"tcp" | "tcp_obfuscated" | "udp">;
  /** Name of its bittorrent client. Read-only. */
  client: string;
  /** ISO 3166 country code; ?? when not known. Read-only. */
  country_code: string;
  /** Sent to it. Unit: byte. Read-only. */
  tx: number;
  /** Received from it. Unit: byte. Read-only. */
  rx: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** How far its own download is; unit not stated (examples 91 and 11). Read-only. */
  progress: number;
  /** Pieces being requested. Read-only. */
  requests: number[];
  /** State of the exchange; in the examples. Read-only. */
  remote_choke: boolean;
  /** State of the exchange; in the examples. Read-only. */
  local_choke: boolean;
  /** State of the exchange; in the examples. Read-only. */
  remote_interest: boolean;
  /** State of the exchange; in the examples. Read-only. */
  local_interest: boolean;
}

/** A peer the downloader avoids, for one torrent or for all (UNSTABLE). */
export interface DownloadBlacklistEntry {
  /** The peer's IP address. Read-only. */
  host: string;
  /**
   * Why it is avoided. Read-only.
   *
   * - `crypto_not_supported`: it does not do encryption
   * - `connect_fail`: connection failed
   * - `hs_timeout`: handshake timed out
   * - `hs_failed`: handshake failed
   * - `hs_crypt_failed`: handshake failed at the encryption
   * - `hs_crypto_disabled`: handshake failed, encryption being disabled
   * - `torrent_not_found`: it lacks the torrent
   * - `read_failed`: reading from it failed
   * - `write_failed`: sending to it failed
   * - `crap_received`: it sent invalid data
   * - `conn_closed`: it closed the connection
   * - `timeout`: timed out
   * - `blocklist`: its address is in a blocked range
   * - `user`: blacklisted by hand
   */
  reason: Known<
    | "not_blacklisted"
    | "crypto_not_supported"
    | "connect_fail"
    | "hs_timeout"
    | "hs_failed"
    | "hs_crypt_failed"
    | "hs_crypto_disabled"
    | "torrent_not_found"
    | "read_failed"
    | "write_failed"
    | "crap_received"
    | "conn_closed"
    | "timeout"
    | "blocklist"
    | "user"
  >;
  /** Time left before the entry goes; unit not stated. Read-only. */
  expire: number;
  /** True: for all torrents. Read-only. */
  global: boolean;
}

/**
 * A code that the box may refuse a call of `download` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `task_not_found`: no task has this id
 * - `invalid_operation`: operation is not valid
 * - `invalid_file`: bad download file, perhaps of a wrong format
 * - `invalid_url`: URL is not valid
 * - `not_implemented`: method is not implemented
 * - `out_of_memory`: no memory left for the action
 * - `invalid_task_type`: task type is not valid
 * - `hibernating`: downloader is hibernating
 * - `need_bt_stopped_done`: only for a bittorrent task that is stopped or done
 * - `bt_tracker_not_found`: no such tracker
 * - `too_many_tasks`: task limit reached
 * - `invalid_address`: peer address is not valid
 * - `port_conflict`: the port set conflicts with another
 * - `invalid_priority`: priority is not valid
 * - `internal_error`: fault inside the box
 * - `ctx_file_error`: task context file not created; check the disk
 * - `exists`: the same task is there already
 * - `port_outside_range`: incoming port not open to this customer, see
 *   ConnectionStatus.ipv4_port_range
 */
export type DownloadErrorCode =
  | "task_not_found"
  | "invalid_operation"
  | "invalid_file"
  | "invalid_url"
  | "not_implemented"
  | "out_of_memory"
  | "invalid_task_type"
  | "hibernating"
  | "need_bt_stopped_done"
  | "bt_tracker_not_found"
  | "too_many_tasks"
  | "invalid_address"
  | "port_conflict"
  | "invalid_priority"
  | "internal_error"
  | "ctx_file_error"
  | "exists"
  | "port_outside_range"
  | CommonErrorCode;

/**
 * Downloader settings: folders, rate limits, newsgroups, bittorrent, RSS, block list.
 *
 * @example
 * ```ts
 * import { Fbx, type DownloadConfigSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const downloadConfig: DownloadConfigSubsystem = f.downloadConfig;
 * console.log(await downloadConfig.config());
 * ```
 */
export interface DownloadConfigSubsystem {
  /**
   * Get the current Download configuration.
   *
   * `GET downloads/config/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadConfigErrorCode}.
   */
  config(options?: CallOptions): Promise<DownloadConfiguration>;
  /** Long name of {@linkcode DownloadConfigSubsystem.config}. */
  Get_the_current_Download_configuration: DownloadConfigSubsystem["config"];
  /**
   * Update the Download configuration.
   *
   * `PUT downloads/config/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadConfigErrorCode}.
   */
  setConfig(
    body: DownloadConfigurationInput,
    options?: CallOptions,
  ): Promise<DownloadConfiguration>;
  /** Long name of {@linkcode DownloadConfigSubsystem.setConfig}. */
  Updating_the_download_config: DownloadConfigSubsystem["setConfig"];
  /**
   * Updating the current Throttling mode.
   *
   * Any mode but schedule is forced until schedule is set again.
   *
   * `PUT downloads/throttling`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadConfigErrorCode}.
   */
  setThrottling(
    body: DownloadConfigSetThrottlingInput,
    options?: CallOptions,
  ): Promise<DownloadConfigSetThrottlingResult>;
  /** Long name of {@linkcode DownloadConfigSubsystem.setThrottling}. */
  Updating_the_current_Throttling_mode: DownloadConfigSubsystem["setThrottling"];
}

/** Body of {@linkcode DownloadConfigSubsystem.setThrottling}. */
export interface DownloadConfigSetThrottlingInput {
  /**
   * The mode to set.
   *
   * - `normal`: force the normal rates, ignoring the schedule
   * - `slow`: force the slow rates, ignoring the schedule
   * - `hibernate`: force hibernation, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  throttling: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** Result of {@linkcode DownloadConfigSubsystem.setThrottling}. */
export interface DownloadConfigSetThrottlingResult {
  /** The schedule decides the mode. */
  is_scheduled: boolean;
  /**
   * The mode in force.
   *
   * - `normal`: force the normal rates, ignoring the schedule
   * - `slow`: force the slow rates, ignoring the schedule
   * - `hibernate`: force hibernation, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  throttling: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** The downloader's settings; there is one. */
export interface DownloadConfiguration {
  /** Most tasks downloading at once. */
  max_downloading_tasks: number;
  /**
   * Default folder for downloads, base64-encoded path. A plain path here: the library encodes and
   * decodes it.
   */
  download_dir: string;
  /**
   * Folder whose new .nzb and .torrent files are queued, base64-encoded path. A plain path here:
   * the library encodes and decodes it.
   */
  watch_dir: string;
  /** False: watch_dir is not watched. */
  use_watch_dir: boolean;
  /** Rate limits. */
  throttling: DlThrottlingConfig;
  /** Newsgroups settings. */
  news: DlNewsConfig;
  /** Bittorrent settings. */
  bt: DlBtConfig;
  /** RSS settings. */
  feed: DlFeedConfig;
  /** Block list settings. */
  blocklist: DlBlockListConfig;
  /** IP of the downloader's DNS server; empty for the default one. */
  dns1: string;
  /** IP of a second DNS server for the downloader. */
  dns2: string;
}

/** What may be sent of a {@linkcode DownloadConfiguration}. */
export interface DownloadConfigurationInput {
  /** Most tasks downloading at once. */
  max_downloading_tasks?: number;
  /**
   * Default folder for downloads, base64-encoded path. A plain path here: the library encodes and
   * decodes it.
   */
  download_dir?: string;
  /**
   * Folder whose new .nzb and .torrent files are queued, base64-encoded path. A plain path here:
   * the library encodes and decodes it.
   */
  watch_dir?: string;
  /** False: watch_dir is not watched. */
  use_watch_dir?: boolean;
  /** Rate limits. */
  throttling?: DlThrottlingConfigInput;
  /** Newsgroups settings. */
  news?: DlNewsConfigInput;
  /** Bittorrent settings. */
  bt?: DlBtConfigInput;
  /** RSS settings. */
  feed?: DlFeedConfigInput;
  /** Block list settings. */
  blocklist?: DlBlockListConfigInput;
  /** IP of the downloader's DNS server; empty for the default one. */
  dns1?: string;
  /** IP of a second DNS server for the downloader. */
  dns2?: string;
}

/** Rate limits by hour of the week. */
export interface DlThrottlingConfig {
  /** Limits of the normal slots. Unit: byte/s. */
  normal: DlRate;
  /** Limits of the slow slots. Unit: byte/s. */
  slow: DlRate;
  /**
   * One slot per hour of the week, from Monday midnight (24 x 7). 168 entries.
   *
   * - `normal`: use the normal rates in this slot
   * - `slow`: use the slow rates in this slot
   * - `hibernate`: downloads paused in this slot
   */
  schedule: Known<"normal" | "slow" | "hibernate">[];
  /**
   * Forced mode, or schedule.
   *
   * - `normal`: force the normal rates, ignoring the schedule
   * - `slow`: force the slow rates, ignoring the schedule
   * - `hibernate`: force hibernation, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  mode: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** What may be sent of a {@linkcode DlThrottlingConfig}. */
export interface DlThrottlingConfigInput {
  /** Limits of the normal slots. Unit: byte/s. */
  normal?: DlRateInput;
  /** Limits of the slow slots. Unit: byte/s. */
  slow?: DlRateInput;
  /**
   * One slot per hour of the week, from Monday midnight (24 x 7). 168 entries.
   *
   * - `normal`: use the normal rates in this slot
   * - `slow`: use the slow rates in this slot
   * - `hibernate`: downloads paused in this slot
   */
  schedule?: Known<"normal" | "slow" | "hibernate">[];
  /**
   * Forced mode, or schedule.
   *
   * - `normal`: force the normal rates, ignoring the schedule
   * - `slow`: force the slow rates, ignoring the schedule
   * - `hibernate`: force hibernation, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  mode?: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** A pair of rate limits. */
export interface DlRate {
  /** Upload limit; 0: none. Unit: byte/s. */
  tx_rate: number;
  /** Download limit; 0: none. Unit: byte/s. */
  rx_rate: number;
}

/** What may be sent of a {@linkcode DlRate}. */
export interface DlRateInput {
  /** Upload limit; 0: none. Unit: byte/s. */
  tx_rate?: number;
  /** Download limit; 0: none. Unit: byte/s. */
  rx_rate?: number;
}

/** Newsgroups (NNTP) settings. */
export interface DlNewsConfig {
  /** Host name of the NNTP server. */
  server: string;
  /** Port of the NNTP server. */
  port: number;
  /** Connect with SSL. */
  ssl: boolean;
  /** User name; empty if the server asks for none. */
  user: string;
  /** Most connections to the server at once. */
  nthreads: number;
  /** Check and repair the files with their par2 files. */
  auto_repair: boolean;
  /** Fetch the par2 files only for a damaged download. */
  lazy_par2: boolean;
  /** Try to extract the downloaded files. */
  auto_extract: boolean;
  /** With auto_extract: delete the archives once extracted. */
  erase_tmp: boolean;
  /** How files are named. Read-only. Seen on real boxes, not documented. */
  file_naming?: unknown;
}

/** What may be sent of a {@linkcode DlNewsConfig}. */
export interface DlNewsConfigInput {
  /** Host name of the NNTP server. */
  server?: string;
  /** Port of the NNTP server. */
  port?: number;
  /** Connect with SSL. */
  ssl?: boolean;
  /** User name; empty if the server asks for none. */
  user?: string;
  /** Password; empty if the server asks for none. The box never tells it. */
  password?: string;
  /** Most connections to the server at once. */
  nthreads?: number;
  /** Check and repair the files with their par2 files. */
  auto_repair?: boolean;
  /** Fetch the par2 files only for a damaged download. */
  lazy_par2?: boolean;
  /** Try to extract the downloaded files. */
  auto_extract?: boolean;
  /** With auto_extract: delete the archives once extracted. */
  erase_tmp?: boolean;
  /** Read-only: left as it is. */
  file_naming?: DlNewsConfig["file_naming"];
}

/** Bittorrent settings. */
export interface DlBtConfig {
  /** Most peers at once. */
  max_peers: number;
  /** Default stop ratio, scaled by 100: 200 is 2 x size; 0: seed until stopped. */
  stop_ratio: number;
  /**
   * Use of bittorrent encryption.
   *
   * - `unsupported`: never encrypt
   * - `allowed`: choose plain in the handshake
   * - `preferred`: choose encryption in the handshake
   * - `required`: said to allow plain; see the errata
   */
  crypto_support: Known<"unsupported" | "allowed" | "preferred" | "required">;
  /** Use DHT. */
  enable_dht: boolean;
  /** Use peer exchange. */
  enable_pex: boolean;
  /** Timeout of a tracker announce. Unit: s. */
  announce_timeout: number;
  /** Main bittorrent port. */
  main_port: number;
  /** DHT port. */
  dht_port: number;
  /** Bound of the ports that may be used. Read-only. Seen on real boxes, not documented. */
  min_port?: number;
  /** Bound of the ports that may be used. Read-only. Seen on real boxes, not documented. */
  max_port?: number;
}

/** What may be sent of a {@linkcode DlBtConfig}. */
export interface DlBtConfigInput {
  /** Most peers at once. */
  max_peers?: number;
  /** Default stop ratio, scaled by 100: 200 is 2 x size; 0: seed until stopped. */
  stop_ratio?: number;
  /**
   * Use of bittorrent encryption.
   *
   * - `unsupported`: never encrypt
   * - `allowed`: choose plain in the handshake
   * - `preferred`: choose encryption in the handshake
   * - `required`: said to allow plain; see the errata
   */
  crypto_support?: Known<"unsupported" | "allowed" | "preferred" | "required">;
  /** Use DHT. */
  enable_dht?: boolean;
  /** Use peer exchange. */
  enable_pex?: boolean;
  /** Timeout of a tracker announce. Unit: s. */
  announce_timeout?: number;
  /** Main bittorrent port. */
  main_port?: number;
  /** DHT port. */
  dht_port?: number;
  /** Read-only: left as it is. */
  min_port?: DlBtConfig["min_port"];
  /** Read-only: left as it is. */
  max_port?: DlBtConfig["max_port"];
}

/** RSS settings. */
export interface DlFeedConfig {
  /** Time between two automatic refreshes. Unit: min. */
  fetch_interval: number;
  /** Most items kept of a feed. */
  max_items: number;
}

/** What may be sent of a {@linkcode DlFeedConfig}. */
export interface DlFeedConfigInput {
  /** Time between two automatic refreshes. Unit: min. */
  fetch_interval?: number;
  /** Most items kept of a feed. */
  max_items?: number;
}

/** Block list settings. */
export interface DlBlockListConfig {
  /** URLs of block lists in CIDR format. */
  sources: string[];
}

/** What may be sent of a {@linkcode DlBlockListConfig}. */
export interface DlBlockListConfigInput {
  /** URLs of block lists in CIDR format. */
  sources?: string[];
}

/**
 * A code that the box may refuse a call of `downloadConfig` with. The documentation lists codes
 * by subsystem, not by method.
 */
export type DownloadConfigErrorCode = CommonErrorCode;

/**
 * RSS feeds the downloader subscribes to, with automatic or manual download of their items.
 *
 * @example
 * ```ts
 * import { Fbx, type DownloadFeedsSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const downloadFeeds: DownloadFeedsSubsystem = f.downloadFeeds;
 * console.log(await downloadFeeds.list());
 * ```
 */
export interface DownloadFeedsSubsystem {
  /**
   * Get the list of all download Feeds.
   *
   * `GET downloads/feeds/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  list(options?: CallOptions): Promise<DownloadFeed[]>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.list}. */
  Get_the_list_of_all_download_Feeds: DownloadFeedsSubsystem["list"];
  /**
   * Get a download Feed.
   *
   * `GET downloads/feeds/{id}`. Needs the permission `downloader`.
   *
   * @param id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<DownloadFeed>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.get}. */
  Get_a_download_Feed: DownloadFeedsSubsystem["get"];
  /**
   * Add a Download Feed.
   *
   * The answer has id as feed_id, see the errata.
   *
   * `POST downloads/feeds/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  create(body: DownloadFeedsCreateInput, options?: CallOptions): Promise<DownloadFeed>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.create}. */
  Add_a_Download_Feed: DownloadFeedsSubsystem["create"];
  /**
   * Delete Download Feed.
   *
   * Also deletes its items; download tasks are left alone.
   *
   * `DELETE downloads/feeds/{id}`. Needs the permission `downloader`.
   *
   * Care: this deletes feed {id} and its items.
   *
   * @param id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.delete}. */
  Delete_Download_Feed: DownloadFeedsSubsystem["delete"];
  /**
   * Update a Download Feed.
   *
   * The answer has id as feed_id, see the errata.
   *
   * `PUT downloads/feeds/{id}`. Needs the permission `downloader`.
   *
   * @param id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  update(id: number, body: DownloadFeedInput, options?: CallOptions): Promise<DownloadFeed>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.update}. */
  Update_a_Download_Feed:
    & DownloadFeedsSubsystem["update"]
    & ((body: DownloadFeedInput, id: number, options?: CallOptions) => Promise<DownloadFeed>);
  /**
   * Refresh a Download Feed.
   *
   * Fetches the feed; before the end of a remote TTL it fails with feed_is_recent.
   *
   * `POST downloads/feeds/{id}/fetch`. Needs the permission `downloader`.
   *
   * @param id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  refresh(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.refresh}. */
  Refresh_a_Download_Feed: DownloadFeedsSubsystem["refresh"];
  /**
   * Refresh all Download Feeds.
   *
   * Fetches every feed.
   *
   * `POST downloads/feeds/fetch`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  refreshAll(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.refreshAll}. */
  Refresh_all_Download_Feeds: DownloadFeedsSubsystem["refreshAll"];
  /**
   * Get the items of a given RSS feed.
   *
   * `GET downloads/feeds/{feed_id}/items/`. Needs the permission `downloader`.
   *
   * @param feed_id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  items(feed_id: number, options?: CallOptions): Promise<DownloadFeedItem[]>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.items}. */
  Get_the_items_of_a_given_RSS_feed: DownloadFeedsSubsystem["items"];
  /**
   * Update a feed item.
   *
   * Only is_read can be written.
   *
   * `PUT downloads/feeds/{feed_id}/items/{item_id}`. Needs the permission `downloader`.
   *
   * @param feed_id Feed id.
   * @param item_id Feed item id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  updateItem(
    feed_id: number,
    item_id: number,
    body: DownloadFeedItemInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.updateItem}. */
  Update_a_feed_item:
    & DownloadFeedsSubsystem["updateItem"]
    & ((
      body: DownloadFeedItemInput,
      feed_id: number,
      item_id: number,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * Download a feed item.
   *
   * Queues the item for download.
   *
   * `POST downloads/feeds/{feed_id}/items/{item_id}/download`. Needs the permission `downloader`.
   *
   * @param feed_id Feed id.
   * @param item_id Feed item id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  downloadItem(feed_id: number, item_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.downloadItem}. */
  Download_a_feed_item: DownloadFeedsSubsystem["downloadItem"];
  /**
   * Mark all items as read.
   *
   * `POST downloads/feeds/{feed_id}/items/mark_all_as_read`. Needs the permission `downloader`.
   *
   * @param feed_id Feed id.
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  markAllAsRead(feed_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.markAllAsRead}. */
  Mark_all_items_as_read: DownloadFeedsSubsystem["markAllAsRead"];
}

/** Body of {@linkcode DownloadFeedsSubsystem.create}. */
export interface DownloadFeedsCreateInput {
  /** URL of the RSS feed. */
  url: string;
}

/** An RSS feed. */
export interface DownloadFeed {
  /** Feed id. Read-only. */
  id: number;
  /**
   * State of the feed. Read-only.
   *
   * - `ready`: up to date
   * - `fetching`: being refreshed
   * - `error`: the refresh failed; the cause is in error
   */
  status: Known<"ready" | "fetching" | "error">;
  /** URL of the feed. Can be set only when created. */
  url: string;
  /** Title, from the RSS. Read-only. */
  title: string;
  /** Description, from the RSS. Read-only. */
  desc: string;
  /** URL of its image, from the RSS. Read-only. */
  image_url: string;
  /** Items read. Read-only. */
  nb_read: number;
  /** Items not read yet. Read-only. */
  nb_unread: number;
  /** Download new items without being asked. */
  auto_download: boolean;
  /** When the feed was last fetched. Unix time in seconds. Read-only. */
  fetch_ts: number;
  /** When the remote server last published it. Unix time in seconds. Read-only. */
  pub_ts: number;
  /**
   * Why the refresh failed; values of Download.error. Read-only.
   *
   * - `none`: no error
   * - `internal`: fault inside the downloader
   * - `disk_full`: no space left on the disk
   * - `unknown`: cause not known
   * - `parse_error`: answer or file could not be parsed
   * - `http_301`: HTTP status 301
   * - `http_400`: HTTP status 400
   * - `http_401`: HTTP status 401
   * - `http_402`: HTTP status 402
   * - `http_403`: HTTP status 403
   * - `http_404`: HTTP status 404
   * - `http_405`: HTTP status 405
   * - `http_406`: HTTP status 406
   * - `http_407`: HTTP status 407
   * - `http_408`: HTTP status 408
   * - `http_409`: HTTP status 409
   * - `http_410`: HTTP status 410
   * - `http_411`: HTTP status 411
   * - `http_412`: HTTP status 412
   * - `http_413`: HTTP status 413
   * - `http_414`: HTTP status 414
   * - `http_415`: HTTP status 415
   * - `http_416`: HTTP status 416
   * - `http_417`: HTTP status 417
   * - `http_422`: HTTP status 422
   * - `http_423`: HTTP status 423
   * - `http_424`: HTTP status 424
   * - `http_425`: HTTP status 425
   * - `http_426`: HTTP status 426
   * - `http_427`: HTTP status 427
   * - `http_428`: HTTP status 428
   * - `http_429`: HTTP status 429
   * - `http_430`: HTTP status 430
   * - `http_431`: HTTP status 431
   * - `http_4xx`: any other HTTP 4xx status
   * - `http_500`: HTTP status 500
   * - `http_501`: HTTP status 501
   * - `http_502`: HTTP status 502
   * - `http_503`: HTTP status 503
   * - `http_504`: HTTP status 504
   * - `http_505`: HTTP status 505
   * - `http_506`: HTTP status 506
   * - `http_507`: HTTP status 507
   * - `http_508`: HTTP status 508
   * - `http_509`: HTTP status 509
   * - `http_510`: HTTP status 510
   * - `http_511`: HTTP status 511
   * - `http_5xx`: any other HTTP 5xx status
   * - `http_redirections_exceeded`: redirected too often
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article absent from the server
   * - `nzb_invalid_crc`: article CRC is wrong
   * - `nzb_invalid_size`: article size is wrong
   * - `nzb_invalid_filename`: file name is not valid
   * - `nzb_open_failed`: file could not be opened
   * - `nzb_write_failed`: file could not be written
   * - `nzb_missing_size`: article gives no size
   * - `nzb_decode_error`: article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: any other nzb fault
   * - `unknown_host`: host name not resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: remote host refused the connection
   * - `nzb_authentication_required`: nzb server asks for credentials
   * - `bt_tracker_error`: announce to the tracker failed
   * - `bt_missing_files`: torrent files are missing
   * - `bt_file_error`: torrent files could not be accessed
   * - `missing_ctx_file`: the task's context file could not be accessed
   */
  error: Known<
    | "none"
    | "internal"
    | "disk_full"
    | "unknown"
    | "parse_error"
    | "http_301"
    | "http_400"
    | "http_401"
    | "http_402"
    | "http_403"
    | "http_404"
    | "http_405"
    | "http_406"
    | "http_407"
    | "http_408"
    | "http_409"
    | "http_410"
    | "http_411"
    | "http_412"
    | "http_413"
    | "http_414"
    | "http_415"
    | "http_416"
    | "http_417"
    | "http_422"
    | "http_423"
    | "http_424"
    | "http_425"
    | "http_426"
    | "http_427"
    | "http_428"
    | "http_429"
    | "http_430"
    | "http_431"
    | "http_4xx"
    | "http_500"
    | "http_501"
    | "http_502"
    | "http_503"
    | "http_504"
    | "http_505"
    | "http_506"
    | "http_507"
    | "http_508"
    | "http_509"
    | "http_510"
    | "http_511"
    | "http_5xx"
    | "http_redirections_exceeded"
    | "nzb_no_group"
    | "nzb_not_found"
    | "nzb_invalid_crc"
    | "nzb_invalid_size"
    | "nzb_invalid_filename"
    | "nzb_open_failed"
    | "nzb_write_failed"
    | "nzb_missing_size"
    | "nzb_decode_error"
    | "nzb_missing_segments"
    | "nzb_error"
    | "unknown_host"
    | "timeout"
    | "bad_authentication"
    | "connection_refused"
    | "nzb_authentication_required"
    | "bt_tracker_error"
    | "bt_missing_files"
    | "bt_file_error"
    | "missing_ctx_file"
  >;
}

/** What may be sent of a {@linkcode DownloadFeed}. */
export interface DownloadFeedInput {
  /** Read-only: left as it is. */
  id?: DownloadFeed["id"];
  /** Read-only: left as it is. */
  status?: DownloadFeed["status"];
  /** URL of the feed. Can be set only when created. */
  url?: string;
  /** Read-only: left as it is. */
  title?: DownloadFeed["title"];
  /** Read-only: left as it is. */
  desc?: DownloadFeed["desc"];
  /** Read-only: left as it is. */
  image_url?: DownloadFeed["image_url"];
  /** Read-only: left as it is. */
  nb_read?: DownloadFeed["nb_read"];
  /** Read-only: left as it is. */
  nb_unread?: DownloadFeed["nb_unread"];
  /** Download new items without being asked. */
  auto_download?: boolean;
  /** Read-only: left as it is. */
  fetch_ts?: DownloadFeed["fetch_ts"];
  /** Read-only: left as it is. */
  pub_ts?: DownloadFeed["pub_ts"];
  /** Read-only: left as it is. */
  error?: DownloadFeed["error"];
}

/** An item of an RSS feed. */
export interface DownloadFeedItem {
  /** Item id. Read-only. */
  id: number;
  /** Id of its feed. Read-only. */
  feed_id: number;
  /** Title of the item. Read-only. */
  title: string;
  /** Description of the item. Read-only. */
  desc: string;
  /** Author of the item. Read-only. */
  author: string;
  /** URL of what the item links to. Read-only. */
  link: string;
  /** Read; set by hand, or by the box on download. */
  is_read: boolean;
  /** Downloaded; set by the box. Read-only. */
  is_downloaded: boolean;
  /** When the item was created here. Unix time in seconds. Read-only. */
  fetch_ts: number;
  /** When the item was published. Unix time in seconds. Read-only. */
  pub_ts: number;
  /** URL of the enclosure, if the feed gives one. Read-only. */
  enclosure_url?: string;
  /** MIME type of the enclosure, if the feed gives one. Read-only. */
  enclosure_type?: string;
  /** Size of the enclosure, if the feed gives one. Unit: byte. Read-only. */
  enclosure_length?: number;
}

/** What may be sent of a {@linkcode DownloadFeedItem}. */
export interface DownloadFeedItemInput {
  /** Read-only: left as it is. */
  id?: DownloadFeedItem["id"];
  /** Read-only: left as it is. */
  feed_id?: DownloadFeedItem["feed_id"];
  /** Read-only: left as it is. */
  title?: DownloadFeedItem["title"];
  /** Read-only: left as it is. */
  desc?: DownloadFeedItem["desc"];
  /** Read-only: left as it is. */
  author?: DownloadFeedItem["author"];
  /** Read-only: left as it is. */
  link?: DownloadFeedItem["link"];
  /** Read; set by hand, or by the box on download. */
  is_read?: boolean;
  /** Read-only: left as it is. */
  is_downloaded?: DownloadFeedItem["is_downloaded"];
  /** Read-only: left as it is. */
  fetch_ts?: DownloadFeedItem["fetch_ts"];
  /** Read-only: left as it is. */
  pub_ts?: DownloadFeedItem["pub_ts"];
  /** Read-only: left as it is. */
  enclosure_url?: DownloadFeedItem["enclosure_url"];
  /** Read-only: left as it is. */
  enclosure_type?: DownloadFeedItem["enclosure_type"];
  /** Read-only: left as it is. */
  enclosure_length?: DownloadFeedItem["enclosure_length"];
}

/**
 * A code that the box may refuse a call of `downloadFeeds` with. The documentation lists codes
 * by subsystem, not by method.
 *
 * - `feed_not_found`: no feed has this id
 * - `item_not_found`: no feed item has this id
 * - `feed_is_recent`: the feed is up to date already, nothing to refresh
 * - `internal_error`: fault inside the box
 */
export type DownloadFeedsErrorCode =
  | "feed_not_found"
  | "item_not_found"
  | "feed_is_recent"
  | "internal_error"
  | CommonErrorCode;

/**
 * Powerline adapters (Freeplugs) seen on the Freebox network, and their statistics.
 *
 * @example
 * ```ts
 * import { Fbx, type FreeplugSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const freeplug: FreeplugSubsystem = f.freeplug;
 * console.log(await freeplug.list());
 * ```
 */
export interface FreeplugSubsystem {
  /**
   * Get the current Freeplugs networks.
   *
   * `GET freeplug/`.
   *
   * @throws {FbxError} Its code is a {@linkcode FreeplugErrorCode}.
   */
  list(options?: CallOptions): Promise<FreeplugNetwork[]>;
  /** Long name of {@linkcode FreeplugSubsystem.list}. */
  Get_the_current_Freeplugs_networks: FreeplugSubsystem["list"];
  /**
   * Get a particular Freeplug information.
   *
   * One Freeplug, not a list.
   *
   * `GET freeplug/{id}/`.
   *
   * @param id Freeplug id, as in F4:CA:E5:1D:46:AE.
   * @throws {FbxError} Its code is a {@linkcode FreeplugErrorCode}.
   */
  get(id: string, options?: CallOptions): Promise<Freeplug>;
  /** Long name of {@linkcode FreeplugSubsystem.get}. */
  Get_a_particular_Freeplug_information: FreeplugSubsystem["get"];
  /**
   * Reset a Freeplug.
   *
   * No body, no result.
   *
   * `POST freeplug/{id}/reset/`. Needs the permission `settings`.
   *
   * Care: this resets Freeplug {id}: what is connected through it may lose the network.
   *
   * @param id Freeplug id, as in F4:CA:E5:1D:46:AE.
   * @throws {FbxError} Its code is a {@linkcode FreeplugErrorCode}.
   */
  reset(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode FreeplugSubsystem.reset}. */
  Reset_a_Freeplug: FreeplugSubsystem["reset"];
}

/** One powerline network and its members. */
export interface FreeplugNetwork {
  /** Unique id of the network. Read-only. */
  id: string;
  /** Freeplugs that belong to the network. Read-only. */
  members: Freeplug[];
}

/** One powerline adapter. */
export interface Freeplug {
  /** Unique id. Read-only. */
  id: string;
  /** Plugged straight into the Freebox. Read-only. */
  local: boolean;
  /**
   * Role in its network. Read-only.
   *
   * - `sta`: plain station
   * - `pco`: proxy coordinator
   * - `cco`: central coordinator
   */
  net_role: Known<"sta" | "pco" | "cco">;
  /** Model name (see errata). Read-only. */
  model: string;
  /**
   * Ethernet port state. Read-only.
   *
   * - `up`: port is up
   * - `down`: port is down
   * - `unknown`: state not known
   */
  eth_port_status: Known<"up" | "down" | "unknown">;
  /** Ethernet link runs full duplex. Read-only. */
  eth_full_duplex: boolean;
  /** Joined to the powerline network. Read-only. */
  has_network: boolean;
  /** Ethernet port speed; unit not stated, the example has 100. Read-only. */
  eth_speed: number;
  /** Time since the last activity. Unit: s. Read-only. */
  inactive: number;
  /** Id of the network it belongs to. Read-only. */
  net_id: string;
  /** Rate from the Freeplug to the cco one. Unit: Mbit/s. -1 if unknown. Read-only. */
  rx_rate: number;
  /** Rate from the cco Freeplug to this one. Unit: Mbit/s. -1 if unknown. Read-only. */
  tx_rate: number;
}

/**
 * A code that the box may refuse a call of `freeplug` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid request
 * - `nomem`: internal error
 * - `nosta`: no such Freeplug
 * - `nopeer`: no such Freeplug
 */
export type FreeplugErrorCode = "inval" | "nomem" | "nosta" | "nopeer" | CommonErrorCode;

/**
 * Files on the Freebox's disks: listing, tasks (copy, move, pack …), hashing and download.
 *
 * @example
 * ```ts
 * import { Fbx, type FsSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const fs: FsSubsystem = f.fs;
 * console.log(await fs.tasks());
 * ```
 */
export interface FsSubsystem extends FsExtras {
  /**
   * List every tasks.
   *
   * All file-system tasks.
   *
   * `GET fs/tasks/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  tasks(options?: CallOptions): Promise<FsTask[]>;
  /** Long name of {@linkcode FsSubsystem.tasks}. */
  List_every_tasks: FsSubsystem["tasks"];
  /**
   * List a task.
   *
   * `GET fs/tasks/{id}`. Needs the permission `explorer`.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  task(id: number, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.task}. */
  List_a_task: FsSubsystem["task"];
  /**
   * Delete a task.
   *
   * Stops a running task; files already handled stay as they are.
   *
   * `DELETE fs/tasks/{id}`. Needs the permission `explorer`.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  deleteTask(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode FsSubsystem.deleteTask}. */
  Delete_a_task: FsSubsystem["deleteTask"];
  /**
   * Update a task.
   *
   * Changes the state, e.g. paused.
   *
   * `PUT fs/tasks/{id}`. Needs the permission `explorer`.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  updateTask(id: number, body: FsTaskInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.updateTask}. */
  Update_a_task:
    & FsSubsystem["updateTask"]
    & ((body: FsTaskInput, id: number, options?: CallOptions) => TaskCall<FsTask>);
  /**
   * List files.
   *
   * Contents of a folder, in pages when limit is given.
   *
   * `GET fs/ls/{path}`. Needs the permission `explorer`.
   *
   * @param path base64-encoded path, best taken as the listing returned it.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  list(path: string, query?: FsListQuery, options?: CallOptions): Promise<FsListResult>;
  /** Long name of {@linkcode FsSubsystem.list}. */
  List_files: FsSubsystem["list"];
  /**
   * Get file information.
   *
   * `GET fs/info/{path}`. Needs the permission `explorer`.
   *
   * @param path base64-encoded path, best taken as the listing returned it.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  info(path: string, options?: CallOptions): Promise<FileInfo>;
  /** Long name of {@linkcode FsSubsystem.info}. */
  Get_file_information: FsSubsystem["info"];
  /**
   * Batch file information.
   *
   * Body is a JSON list of paths; invalid ones are skipped.
   *
   * `POST fs/info`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  infos(body: string[], options?: CallOptions): Promise<FileInfo[]>;
  /** Long name of {@linkcode FsSubsystem.infos}. */
  Batch_file_information: FsSubsystem["infos"];
  /**
   * Move files.
   *
   * Starts a task; may be queued.
   *
   * `POST fs/mv/`. Needs the permission `explorer`.
   *
   * Care where `mode` is `overwrite` or `recent`: this replaces what has the same name in {dst}.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  mv(body: FsMvInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.mv}. */
  Move_files: FsSubsystem["mv"];
  /** Long name of {@linkcode FsSubsystem.mv}. */
  Conflict_resolution: FsSubsystem["mv"];
  /**
   * Copy files.
   *
   * Starts a task; may be queued.
   *
   * `POST fs/cp/`. Needs the permission `explorer`.
   *
   * Care where `mode` is `overwrite` or `recent`: this replaces what has the same name in {dst}.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  cp(body: FsCpInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.cp}. */
  Copy_files: FsSubsystem["cp"];
  /**
   * Remove files.
   *
   * Starts a task; may be queued.
   *
   * `POST fs/rm/`. Needs the permission `explorer`.
   *
   * Care: this deletes {files} for good.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  rm(body: FsRmInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.rm}. */
  Remove_files: FsSubsystem["rm"];
  /**
   * Cat files.
   *
   * Starts a task; with multi_volumes give only the first volume.
   *
   * `POST fs/cat/`. Needs the permission `explorer`.
   *
   * Care where `overwrite` is `true`: this replaces {dst}.
   *
   * Care where `delete_files` is `true`: this deletes {files} once they are joined.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  cat(body: FsCatInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.cat}. */
  Cat_files: FsSubsystem["cat"];
  /**
   * Create an archive.
   *
   * Starts a task.
   *
   * `POST fs/archive/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  archive(body: FsArchiveInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.archive}. */
  Create_an_archive: FsSubsystem["archive"];
  /**
   * Extract a file.
   *
   * Starts a task.
   *
   * `POST fs/extract/`. Needs the permission `explorer`.
   *
   * Care where `overwrite` is `true`: this replaces what has the same name in {dst}.
   *
   * Care where `delete_archive` is `true`: this deletes {src} once it is unpacked.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  extract(body: FsExtractInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.extract}. */
  Extract_a_file: FsSubsystem["extract"];
  /**
   * Repair a file.
   *
   * Starts a task.
   *
   * `POST fs/repair/`. Needs the permission `explorer`.
   *
   * Care where `delete_archive` is `true`: this deletes {src} and what belongs to it once the file
   * is repaired.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  repair(body: FsRepairInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.repair}. */
  Repair_a_file: FsSubsystem["repair"];
  /**
   * Hash a file.
   *
   * Starts a task; fetch the value once it is done.
   *
   * `POST fs/hash/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  hash(body: FsHashInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.hash}. */
  Hash_a_file: FsSubsystem["hash"];
  /**
   * Get the hash value.
   *
   * Only when the hash task's state is done.
   *
   * `GET fs/tasks/{id}/hash`. Needs the permission `explorer`.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  taskHash(id: number, options?: CallOptions): Promise<FsTaskHashResult>;
  /** Long name of {@linkcode FsSubsystem.taskHash}. */
  Get_the_hash_value: FsSubsystem["taskHash"];
  /**
   * Create a directory.
   *
   * Done at once: no task, only success.
   *
   * `POST fs/mkdir/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  mkdir(body: FsMkdirInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode FsSubsystem.mkdir}. */
  Create_a_directory: FsSubsystem["mkdir"];
  /**
   * Rename a file/folder.
   *
   * Done at once: no task; answers the new path, base64-encoded.
   *
   * `POST fs/rename/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  rename(body: FsRenameInput, options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode FsSubsystem.rename}. */
  Rename_a_file_folder: FsSubsystem["rename"];
  /** Long name of {@linkcode FsSubsystem.download}. */
  Download_a_file: FsSubsystem["download"];
}

/** Query of {@linkcode FsSubsystem.list}. */
export interface FsListQuery {
  /** Folders only. */
  onlyFolder?: boolean;
  /** Fill foldercount and filecount of folders. */
  countSubFolder?: boolean;
  /** Leave hidden files out. */
  removeHidden?: boolean;
  /**
   * EXIF data to give for JPEG and HEIC images.
   *
   * - `light`: basic data
   * - `full`: everything
   * - `base64`: everything, base64-encoded
   */
  exifMode?: Known<"light" | "full" | "base64">;
  /** Most entries in one reply. */
  limit?: number;
  /** Opaque value from the reply before, to go on listing. */
  cursor?: string;
}

/** Result of {@linkcode FsSubsystem.list}. */
export interface FsListResult {
  /** The entries. */
  entries: FileInfo[];
  /** Opaque value to send to get the next page. */
  cursor: string;
}

/** Body of {@linkcode FsSubsystem.mv}. */
export interface FsMvInput {
  /** Paths to move. A plain path here: the library encodes and decodes it. */
  files: string[];
  /** Destination. A plain path here: the library encodes and decodes it. */
  dst: string;
  /**
   * How name conflicts are solved.
   *
   * - `overwrite`: replace the destination file
   * - `both`: keep the two, renaming with a suffix
   * - `recent`: replace only when the source is newer
   * - `skip`: leave the destination file as it is
   */
  mode: Known<"overwrite" | "both" | "recent" | "skip">;
}

/** Body of {@linkcode FsSubsystem.cp}. */
export interface FsCpInput {
  /** Paths to copy. A plain path here: the library encodes and decodes it. */
  files: string[];
  /** Destination. A plain path here: the library encodes and decodes it. */
  dst: string;
  /**
   * How name conflicts are solved.
   *
   * - `overwrite`: replace the destination file
   * - `both`: keep the two, renaming with a suffix
   * - `recent`: replace only when the source is newer
   * - `skip`: leave the destination file as it is
   */
  mode: Known<"overwrite" | "both" | "recent" | "skip">;
}

/** Body of {@linkcode FsSubsystem.rm}. */
export interface FsRmInput {
  /** Paths to delete. A plain path here: the library encodes and decodes it. */
  files: string[];
}

/** Body of {@linkcode FsSubsystem.cat}. */
export interface FsCatInput {
  /** Paths to join. A plain path here: the library encodes and decodes it. */
  files: string[];
  /** Destination file. A plain path here: the library encodes and decodes it. */
  dst: string;
  /** Start at the 001 volume and find 002, 003 … by itself. */
  multi_volumes?: boolean;
  /** Delete the sources. */
  delete_files?: boolean;
  /** Replace the destination. */
  overwrite?: boolean;
  /** Add at the destination's end. */
  append?: boolean;
}

/** Body of {@linkcode FsSubsystem.archive}. */
export interface FsArchiveInput {
  /** Paths to pack. A plain path here: the library encodes and decodes it. */
  files: string[];
  /**
   * Archive to write (a .zip in the example). A plain path here: the library encodes and decodes
   * it.
   */
  dst: string;
}

/** Body of {@linkcode FsSubsystem.extract}. */
export interface FsExtractInput {
  /** Archive. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Folder to unpack into. A plain path here: the library encodes and decodes it. */
  dst: string;
  /** archive's password, empty if none. */
  password?: string;
  /** Delete the archive afterwards. */
  delete_archive?: boolean;
  /** Replace files that are there already. */
  overwrite?: boolean;
}

/** Body of {@linkcode FsSubsystem.repair}. */
export interface FsRepairInput {
  /** The .par2 file. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Delete the par2 files afterwards. */
  delete_archive?: boolean;
}

/** Body of {@linkcode FsSubsystem.hash}. */
export interface FsHashInput {
  /** File to hash. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Algorithm, such as md5 or sha1; the page's list is left open. */
  hash_type: string;
}

/** Result of {@linkcode FsSubsystem.taskHash}. */
export interface FsTaskHashResult {
  /** Digest in hexadecimal. */
  hash: string;
}

/** Body of {@linkcode FsSubsystem.mkdir}. */
export interface FsMkdirInput {
  /** Folder to make it in. A plain path here: the library encodes and decodes it. */
  parent: string;
  /** Name of the new folder. */
  dirname: string;
}

/** Body of {@linkcode FsSubsystem.rename}. */
export interface FsRenameInput {
  /** Path to rename. A plain path here: the library encodes and decodes it. */
  src: string;
  /** New name in plain text, without a path. */
  dst: string;
}

/** A file-system task; the box runs one at a time and queues the others. */
export interface FsTask {
  /** Task id. Read-only. */
  id: number;
  /**
   * Kind of work. Read-only.
   *
   * - `cat`: join several files
   * - `cp`: copy
   * - `mv`: move
   * - `rm`: delete
   * - `archive`: make an archive
   * - `extract`: unpack an archive
   * - `repair`: verify and mend files
   * - `hash`: hash a file (seen only in an example)
   */
  type: Known<"cat" | "cp" | "mv" | "rm" | "archive" | "extract" | "repair" | "hash">;
  /**
   * Writable, e.g. to pause the task.
   *
   * - `queued`: waiting for its turn
   * - `running`: at work
   * - `paused`: suspended by the user
   * - `done`: finished
   * - `failed`: stopped by the fault given in error
   */
  state: Known<"queued" | "running" | "paused" | "done" | "failed">;
  /**
   * Why the task failed. Read-only.
   *
   * - `none`: no fault
   * - `archive_read_failed`: archive could not be read
   * - `archive_open_failed`: archive could not be opened
   * - `archive_write_failed`: archive could not be written
   * - `chdir_failed`: could not enter a directory
   * - `dest_is_not_dir`: destination is no directory
   * - `file_exists`: file is there already
   * - `file_not_found`: no such file
   * - `mkdir_failed`: directory could not be made
   * - `open_input_failed`: source file could not be opened
   * - `open_output_failed`: target file could not be opened
   * - `opendir_failed`: directory could not be opened
   * - `overwrite_failed`: file could not be replaced
   * - `path_too_big`: path too long
   * - `repair_failed`: damaged files could not be mended
   * - `rmdir_failed`: directory could not be deleted
   * - `same_file`: source equals destination
   * - `unlink_failed`: file could not be deleted
   * - `unsupported_file_type`: kind of file not handled
   * - `write_failed`: file could not be written
   * - `disk_full`: no space left on the disk
   * - `internal`: fault inside the box
   * - `invalid_format`: bad or damaged file format
   * - `incorrect_password`: archive password wrong or not given
   * - `permission_denied`: not permitted
   * - `readlink_failed`: symbolic link's target could not be read
   * - `symlink_failed`: symbolic link could not be made
   * - `copy_into_itself`: directory copied below itself
   * - `truncate_failed`: file could not be truncated
   */
  error: Known<
    | "none"
    | "archive_read_failed"
    | "archive_open_failed"
    | "archive_write_failed"
    | "chdir_failed"
    | "dest_is_not_dir"
    | "file_exists"
    | "file_not_found"
    | "mkdir_failed"
    | "open_input_failed"
    | "open_output_failed"
    | "opendir_failed"
    | "overwrite_failed"
    | "path_too_big"
    | "repair_failed"
    | "rmdir_failed"
    | "same_file"
    | "unlink_failed"
    | "unsupported_file_type"
    | "write_failed"
    | "disk_full"
    | "internal"
    | "invalid_format"
    | "incorrect_password"
    | "permission_denied"
    | "readlink_failed"
    | "symlink_failed"
    | "copy_into_itself"
    | "truncate_failed"
  >;
  /** When the task was created. Unix time in seconds. Read-only. */
  created_ts: number;
  /** When it started. Unix time in seconds. Read-only. */
  started_ts: number;
  /** When it ended (0 while unfinished in the examples). Unix time in seconds. Read-only. */
  done_ts: number;
  /** Time spent on the task. Unit: s. Read-only. */
  duration: number;
  /** Share done, 0 to 100. Unit: percent. Read-only. */
  progress: number;
  /** Estimated time left. Unit: s. Read-only. */
  eta: number;
  /** Source file at hand, if known. Read-only. */
  from?: string;
  /** Destination file at hand, if known. Read-only. */
  to?: string;
  /** How many files to process. Read-only. */
  nfiles: number;
  /** How many files are processed. Read-only. */
  nfiles_done: number;
  /** Amount to process. Unit: byte. Read-only. */
  total_bytes: number;
  /** Amount processed. Unit: byte. Read-only. */
  total_bytes_done: number;
  /** Size of the file at hand. Unit: byte. Read-only. */
  curr_bytes: number;
  /** Amount processed of the file at hand. Unit: byte. Read-only. */
  curr_bytes_done: number;
  /** Speed of the work. Unit: byte/s. Read-only. */
  rate: number;
  /** Source paths of the task (plain text in the examples). Read-only. */
  src: string[];
  /** Destination path of the task (plain text; absent for rm). Read-only. */
  dst?: string;
}

/** What may be sent of a {@linkcode FsTask}. */
export interface FsTaskInput {
  /** Read-only: left as it is. */
  id?: FsTask["id"];
  /** Read-only: left as it is. */
  type?: FsTask["type"];
  /**
   * Writable, e.g. to pause the task.
   *
   * - `queued`: waiting for its turn
   * - `running`: at work
   * - `paused`: suspended by the user
   * - `done`: finished
   * - `failed`: stopped by the fault given in error
   */
  state?: Known<"queued" | "running" | "paused" | "done" | "failed">;
  /** Read-only: left as it is. */
  error?: FsTask["error"];
  /** Read-only: left as it is. */
  created_ts?: FsTask["created_ts"];
  /** Read-only: left as it is. */
  started_ts?: FsTask["started_ts"];
  /** Read-only: left as it is. */
  done_ts?: FsTask["done_ts"];
  /** Read-only: left as it is. */
  duration?: FsTask["duration"];
  /** Read-only: left as it is. */
  progress?: FsTask["progress"];
  /** Read-only: left as it is. */
  eta?: FsTask["eta"];
  /** Read-only: left as it is. */
  from?: FsTask["from"];
  /** Read-only: left as it is. */
  to?: FsTask["to"];
  /** Read-only: left as it is. */
  nfiles?: FsTask["nfiles"];
  /** Read-only: left as it is. */
  nfiles_done?: FsTask["nfiles_done"];
  /** Read-only: left as it is. */
  total_bytes?: FsTask["total_bytes"];
  /** Read-only: left as it is. */
  total_bytes_done?: FsTask["total_bytes_done"];
  /** Read-only: left as it is. */
  curr_bytes?: FsTask["curr_bytes"];
  /** Read-only: left as it is. */
  curr_bytes_done?: FsTask["curr_bytes_done"];
  /** Read-only: left as it is. */
  rate?: FsTask["rate"];
  /** Read-only: left as it is. */
  src?: FsTask["src"];
  /** Read-only: left as it is. */
  dst?: FsTask["dst"];
}

/** A file or folder as listed. */
export interface FileInfo {
  /**
   * base64-encoded path; use it as given in later calls. A plain path here: the library encodes
   * and decodes it. Read-only.
   */
  path: string;
  /** Name in plain text. Read-only. */
  name: string;
  /** MIME type, such as inode/directory. Read-only. */
  mimetype: string;
  /**
   * Kind of entry. Read-only.
   *
   * - `dir`: folder
   * - `file`: regular file
   */
  type: Known<"dir" | "file">;
  /** Size. Unit: byte. Read-only. */
  size: number;
  /** Time of the last change. Unix time in seconds. Read-only. */
  modification: number;
  /** Rank in natural sort order, for display. Read-only. */
  index: number;
  /** Whether it is a link. Read-only. */
  link: boolean;
  /**
   * base64-encoded target of a symlink; only when link is true. A plain path here: the library
   * encodes and decodes it. Read-only.
   */
  target?: string;
  /** Whether to hide it from the user. Read-only. */
  hidden: boolean;
  /** Subfolders; folders only, needs countSubFolder. Read-only. */
  foldercount?: number;
  /** Files inside; folders only, needs countSubFolder. Read-only. */
  filecount?: number;
  /** EXIF data of JPEG or HEIC images; needs exifMode. Read-only. */
  exif?: Record<string, unknown>;
  /**
   * base64-encoded path of the folder; in the example of fs/info. A plain path here: the library
   * encodes and decodes it. Read-only.
   */
  parent: string;
}

/**
 * A code that the box may refuse a call of `fs` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `archive_read_failed`: archive could not be read
 * - `archive_open_failed`: archive could not be opened
 * - `archive_write_failed`: archive could not be written
 * - `chdir_failed`: could not enter a directory
 * - `dest_is_not_dir`: destination is no directory
 * - `file_exists`: file is there already
 * - `file_not_found`: no such file
 * - `mkdir_failed`: directory could not be made
 * - `open_input_failed`: source file could not be opened
 * - `open_output_failed`: target file could not be opened
 * - `opendir_failed`: directory could not be opened
 * - `overwrite_failed`: file could not be replaced
 * - `path_too_big`: path too long
 * - `repair_failed`: damaged files could not be mended
 * - `rmdir_failed`: directory could not be deleted
 * - `same_file`: source equals destination
 * - `unlink_failed`: file could not be deleted
 * - `unsupported_file_type`: kind of file not handled
 * - `write_failed`: file could not be written
 * - `disk_full`: no space left at the destination
 * - `internal`: fault inside the box
 * - `invalid_format`: bad or damaged file format
 * - `incorrect_password`: archive password wrong or not given
 * - `permission_denied`: not permitted
 * - `readlink_failed`: symbolic link's target could not be read
 * - `symlink_failed`: symbolic link could not be made
 * - `copy_into_itself`: directory copied below itself
 * - `truncate_failed`: file could not be truncated
 * - `invalid_id`: bad object id
 * - `path_not_found`: no such file or folder
 * - `internal_error`: fault inside the box
 * - `disk_unavailable`: disk not mounted
 * - `invalid_request`: request not valid
 * - `invalid_conflict_mode`: unknown conflict mode
 * - `exec_failed`: fault inside the box
 * - `out_of_memory`: no memory left
 * - `task_not_found`: no task has this id
 * - `invalid_state`: state that cannot be set
 * - `invalid_task_type`: not possible for a task of this type
 * - `destination_conflict`: destination is there already
 * - `access_denied`: file may not be accessed
 */
export type FsErrorCode =
  | "archive_read_failed"
  | "archive_open_failed"
  | "archive_write_failed"
  | "chdir_failed"
  | "dest_is_not_dir"
  | "file_exists"
  | "file_not_found"
  | "mkdir_failed"
  | "open_input_failed"
  | "open_output_failed"
  | "opendir_failed"
  | "overwrite_failed"
  | "path_too_big"
  | "repair_failed"
  | "rmdir_failed"
  | "same_file"
  | "unlink_failed"
  | "unsupported_file_type"
  | "write_failed"
  | "disk_full"
  | "internal"
  | "invalid_format"
  | "incorrect_password"
  | "permission_denied"
  | "readlink_failed"
  | "symlink_failed"
  | "copy_into_itself"
  | "truncate_failed"
  | "invalid_id"
  | "path_not_found"
  | "internal_error"
  | "disk_unavailable"
  | "invalid_request"
  | "invalid_conflict_mode"
  | "exec_failed"
  | "out_of_memory"
  | "task_not_found"
  | "invalid_state"
  | "invalid_task_type"
  | "destination_conflict"
  | "access_denied"
  | CommonErrorCode;

/**
 * Settings of the Freebox's FTP server.
 *
 * @example
 * ```ts
 * import { Fbx, type FtpSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const ftp: FtpSubsystem = f.ftp;
 * console.log(await ftp.config());
 * ```
 */
export interface FtpSubsystem {
  /**
   * Get the current Ftp configuration.
   *
   * `GET ftp/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode FtpErrorCode}.
   */
  config(options?: CallOptions): Promise<FtpConfig>;
  /** Long name of {@linkcode FtpSubsystem.config}. */
  Get_the_current_Ftp_configuration: FtpSubsystem["config"];
  /**
   * Update the FTP configuration.
   *
   * `PUT ftp/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode FtpErrorCode}.
   */
  setConfig(body: FtpConfigInput, options?: CallOptions): Promise<FtpConfig>;
  /** Long name of {@linkcode FtpSubsystem.setConfig}. */
  Update_the_FTP_configuration: FtpSubsystem["setConfig"];
}

/** FTP server settings. */
export interface FtpConfig {
  /** Whether the FTP server runs. */
  enabled: boolean;
  /** Whether anonymous users may log in. */
  allow_anonymous: boolean;
  /** Whether anonymous users may write. */
  allow_anonymous_write: boolean;
  /** User name to log in with; fixed. Read-only. */
  username: string;
  /** Access from outside; only with a strong enough password. */
  allow_remote_access: boolean;
  /** Whether the password is weak, which disables remote access. Read-only. */
  weak_password: boolean;
  /** Control port for remote access. */
  port_ctrl: number;
  /** Data port for remote access. */
  port_data: number;
  /** Domain name for remote access. */
  remote_domain: string;
  /** Bound of the ports that may be used. Read-only. Seen on real boxes, not documented. */
  min_port?: number;
  /** Bound of the ports that may be used. Read-only. Seen on real boxes, not documented. */
  max_port?: number;
}

/** What may be sent of a {@linkcode FtpConfig}. */
export interface FtpConfigInput {
  /** Whether the FTP server runs. */
  enabled?: boolean;
  /** Whether anonymous users may log in. */
  allow_anonymous?: boolean;
  /** Whether anonymous users may write. */
  allow_anonymous_write?: boolean;
  /** Read-only: left as it is. */
  username?: FtpConfig["username"];
  /** That user's password. The box never tells it. */
  password?: string;
  /** Access from outside; only with a strong enough password. */
  allow_remote_access?: boolean;
  /** Read-only: left as it is. */
  weak_password?: FtpConfig["weak_password"];
  /** Control port for remote access. */
  port_ctrl?: number;
  /** Data port for remote access. */
  port_data?: number;
  /** Domain name for remote access. */
  remote_domain?: string;
  /** Read-only: left as it is. */
  min_port?: FtpConfig["min_port"];
  /** Read-only: left as it is. */
  max_port?: FtpConfig["max_port"];
}

/**
 * A code that the box may refuse a call of `ftp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal failure
 * - `weak_password`: the password is too weak for remote access
 */
export type FtpErrorCode = "internal_error" | "weak_password" | CommonErrorCode;

/**
 * Home automation: adapters, pairing, nodes, endpoint values, tiles.
 *
 * @example
 * ```ts
 * import { Fbx, type HomeSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const home: HomeSubsystem = f.home;
 * console.log(await home.adapters());
 * ```
 */
export interface HomeSubsystem {
  /**
   * Get Home Adapters List.
   *
   * A new adapter appears when a home-automation dongle is plugged in.
   *
   * `GET home/adapters`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  adapters(options?: CallOptions): Promise<HomeAdapter[]>;
  /** Long name of {@linkcode HomeSubsystem.adapters}. */
  Get_Home_Adapters_List: HomeSubsystem["adapters"];
  /**
   * Get a Home Adapter.
   *
   * `GET home/adapters/{id}`. Needs the permission `home`.
   *
   * @param id Adapter id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  adapter(id: number, options?: CallOptions): Promise<HomeAdapter>;
  /** Long name of {@linkcode HomeSubsystem.adapter}. */
  Get_a_Home_Adapter: HomeSubsystem["adapter"];
  /**
   * Change a Home Adapter status.
   *
   * `PUT home/adapters/{id}`. Needs the permission `home`.
   *
   * @param id Adapter id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  updateAdapter(id: number, body: HomeUpdateAdapterInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.updateAdapter}. */
  Change_a_Home_Adapter_status:
    & HomeSubsystem["updateAdapter"]
    & ((body: HomeUpdateAdapterInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Start Pairing.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Id of the HomeAdapter.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  startPairing(
    adapter_id: number,
    body: HomeStartPairingInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.startPairing}. */
  Start_Pairing:
    & HomeSubsystem["startPairing"]
    & ((body: HomeStartPairingInput, adapter_id: number, options?: CallOptions) => Promise<void>);
  /**
   * Current Pairing Step.
   *
   * `GET home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Id of the HomeAdapter.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  pairing(adapter_id: number, options?: CallOptions): Promise<HomePairingStep>;
  /** Long name of {@linkcode HomeSubsystem.pairing}. */
  Current_Pairing_Step: HomeSubsystem["pairing"];
  /**
   * Next Step.
   *
   * Call it when the user clicks a button, a bar button or a select item.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Id of the HomeAdapter.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  continuePairing(
    adapter_id: number,
    body: HomeContinuePairingInput,
    options?: CallOptions,
  ): Promise<HomePairingStep>;
  /** Long name of {@linkcode HomeSubsystem.continuePairing}. */
  Next_Step:
    & HomeSubsystem["continuePairing"]
    & ((
      body: HomeContinuePairingInput,
      adapter_id: number,
      options?: CallOptions,
    ) => Promise<HomePairingStep>);
  /**
   * Stop Pairing.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Id of the HomeAdapter.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  stopPairing(adapter_id: number, body: HomeStopPairingInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.stopPairing}. */
  Stop_Pairing:
    & HomeSubsystem["stopPairing"]
    & ((body: HomeStopPairingInput, adapter_id: number, options?: CallOptions) => Promise<void>);
  /**
   * Get Home Nodes.
   *
   * Physical nodes belong to an adapter; slots and signals can be tied together by links.
   *
   * `GET home/nodes`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodes(options?: CallOptions): Promise<HomeNode[]>;
  /** Long name of {@linkcode HomeSubsystem.nodes}. */
  Get_Home_Nodes: HomeSubsystem["nodes"];
  /**
   * Get a Home Node.
   *
   * `GET home/nodes/{id}`. Needs the permission `home`.
   *
   * @param id Node id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  node(id: number, options?: CallOptions): Promise<HomeNode>;
  /** Long name of {@linkcode HomeSubsystem.node}. */
  Get_a_Home_Node: HomeSubsystem["node"];
  /**
   * Rename a Home Node.
   *
   * `PUT home/nodes/{id}`. Needs the permission `home`.
   *
   * @param id Node id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  updateNode(id: number, body: HomeUpdateNodeInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.updateNode}. */
  Rename_a_Home_Node:
    & HomeSubsystem["updateNode"]
    & ((body: HomeUpdateNodeInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Delete a Home Node.
   *
   * Leaves the automation network; a physical node must then be paired anew.
   *
   * `DELETE home/nodes/{id}`. Needs the permission `home`.
   *
   * Care: this removes device {id} from home automation: it must be paired again.
   *
   * @param id Node id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  deleteNode(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.deleteNode}. */
  Delete_a_Home_Node: HomeSubsystem["deleteNode"];
  /**
   * Fetch Endpoint Value.
   *
   * A slot gives the last pushed value, a signal is read from its back-end.
   *
   * `GET home/endpoints/{node_id}/{endpoint_id}`. Needs the permission `home`.
   *
   * @param node_id Node id.
   * @param endpoint_id Endpoint id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  endpoint(
    node_id: number,
    endpoint_id: number,
    options?: CallOptions,
  ): Promise<HomeNodeEndpointValue>;
  /** Long name of {@linkcode HomeSubsystem.endpoint}. */
  Fetch_Endpoint_Value: HomeSubsystem["endpoint"];
  /**
   * Change Endpoint Value.
   *
   * Slot endpoints only.
   *
   * `PUT home/endpoints/{node_id}/{endpoint_id}`. Needs the permission `home`.
   *
   * @param node_id Node id.
   * @param endpoint_id Endpoint id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  setEndpoint(
    node_id: number,
    endpoint_id: number,
    body: HomeSetEndpointInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.setEndpoint}. */
  Change_Endpoint_Value:
    & HomeSubsystem["setEndpoint"]
    & ((
      body: HomeSetEndpointInput,
      node_id: number,
      endpoint_id: number,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * List all Tiles.
   *
   * `GET home/tileset/all`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  tiles(options?: CallOptions): Promise<HomeTile[]>;
  /** Long name of {@linkcode HomeSubsystem.tiles}. */
  List_all_Tiles: HomeSubsystem["tiles"];
  /**
   * List a Node sub-tileset.
   *
   * `GET home/tileset/{node_id}`. Needs the permission `home`.
   *
   * @param node_id Node whose tile has action "tileset".
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodeTiles(node_id: number, options?: CallOptions): Promise<HomeTile[]>;
  /** Long name of {@linkcode HomeSubsystem.nodeTiles}. */
  List_a_Node_subtileset: HomeSubsystem["nodeTiles"];
}

/** Body of {@linkcode HomeSubsystem.updateAdapter}. */
export interface HomeUpdateAdapterInput {
  /**
   * New status; the example disables the adapter.
   *
   * - `unplugged`: adapter not available
   * - `disabled`: adapter disabled
   * - `active`: adapter working
   */
  status: Known<"unplugged" | "disabled" | "active">;
}

/** Body of {@linkcode HomeSubsystem.startPairing}. */
export interface HomeStartPairingInput {
  /**
   * The action.
   *
   * - `start`: start pairing
   */
  op: "start";
  /**
   * Object to pair; only matters for the domus adapter.
   *
   * - `node::domus::freebox::secmod`: security module
   * - `node::domus::sercomm::pir`: movement detector
   * - `node::domus::sercomm::keyfob`: alarm remote control
   * - `node::domus::sercomm::doorswitch`: opening detector
   */
  type?: Known<
    | "node::domus::freebox::secmod"
    | "node::domus::sercomm::pir"
    | "node::domus::sercomm::keyfob"
    | "node::domus::sercomm::doorswitch"
  >;
}

/** Body of {@linkcode HomeSubsystem.continuePairing}. */
export interface HomeContinuePairingInput {
  /**
   * The action.
   *
   * - `next`: send the step and ask for the next one
   */
  op: "next";
  /** Id of the pairing session (a string in the example). */
  session: number;
  /** Id of the current step (a string in the example). */
  pageid: number;
  /** One value per widget of the page; see pairing_widgets. */
  fields: unknown[];
}

/** Body of {@linkcode HomeSubsystem.stopPairing}. */
export interface HomeStopPairingInput {
  /**
   * The action.
   *
   * - `stop`: stop pairing
   */
  op: "stop";
  /** Id of the pairing session to stop. */
  session: number;
}

/** Body of {@linkcode HomeSubsystem.updateNode}. */
export interface HomeUpdateNodeInput {
  /** New display name. */
  label: string;
}

/** Body of {@linkcode HomeSubsystem.setEndpoint}. */
export interface HomeSetEndpointInput {
  /** Value to push, of the endpoint's value_type. */
  value: unknown;
}

/** A home-automation network adapter (dongle or built-in). */
export interface HomeAdapter {
  /** Adapter id. Read-only. */
  id: number;
  /** URL of the adapter icon. Read-only. */
  icon_url: string;
  /** Display name. Read-only. */
  label: string;
  /**
   * Adapter status.
   *
   * - `unplugged`: adapter not available
   * - `disabled`: adapter disabled
   * - `active`: adapter working
   */
  status: Known<"unplugged" | "disabled" | "active">;
  /** Technical type; the examples show {"name": "adapter::cam"}. Read-only. */
  type: Record<string, unknown>;
  /** Technical data for developers; absent from some example adapters. */
  props?: Record<string, unknown>;
}

/** One step of a pairing process. */
export interface HomePairingStep {
  /** UI elements to show. Read-only. */
  fields: HomePairingStepField[];
  /** URL of the picture for this step. Read-only. */
  icon_url: string;
  /** Id of this step. Read-only. */
  pageid: number;
  /** Delay before asking for the step again. Unit: ms. */
  refresh: number;
  /** Id of the pairing session. Read-only. */
  session: number;
}

/** One UI element of a pairing step. */
export interface HomePairingStepField {
  /**
   * Kind of UI element. Read-only.
   *
   * - `label`: plain text
   * - `select`: selectable item of a list
   * - `button`: clickable button
   * - `display_qrcode`: QR code
   * - `input`: text input
   * - `checkbox`: check box
   * - `progress`: progress bar
   * - `bar_button_left`: button on the left of the bottom navigation bar
   * - `bar_button_right`: button on the right of the bottom navigation bar
   */
  widget: Known<
    | "label"
    | "select"
    | "button"
    | "display_qrcode"
    | "input"
    | "checkbox"
    | "progress"
    | "bar_button_left"
    | "bar_button_right"
  >;
  /** Data for the widget; meaning by widget: see pairing_widgets. Read-only. */
  text: string;
}

/** A physical automation device, or a virtual box that interacts with other nodes. */
export interface HomeNode {
  /** Id of the HomeAdapter the node hangs on. Read-only. */
  adapter: number;
  /** Not explained by the page. Read-only. */
  category: string;
  /** Node id. Read-only. */
  id: number;
  /** Display name. Read-only. */
  label: string;
  /** Technical name. Read-only. */
  name: string;
  /** Endpoints the node exposes. Read-only. */
  show_endpoints: HomeNodeEndpoint[];
  /** Links from other objects to its signals; HomeNodeLink is never defined. Read-only. */
  signal_links: Record<string, unknown>[];
  /** Links from other objects to its slots; HomeNodeLink is never defined. Read-only. */
  slot_links: Record<string, unknown>[];
  /**
   * Node status. Read-only.
   *
   * - `unreachable`: its adapter cannot be reached
   * - `disabled`: node disabled
   * - `active`: node connected
   * - `unpaired`: node paired to no network
   */
  status: Known<"unreachable" | "disabled" | "active" | "unpaired">;
  /** What kind of node it is. Read-only. */
  type: HomeNodeType;
}

/** An input or output of a node. */
export interface HomeNodeEndpoint {
  /** Not explained by the page. Read-only. */
  category: string;
  /**
   * Direction of the endpoint. Read-only.
   *
   * - `signal`: gives out a piece of information
   * - `slot`: controls the object
   */
  ep_type: Known<"signal" | "slot">;
  /** Endpoint id. Read-only. */
  id: number;
  /**
   * Who gets to see the endpoint. Read-only.
   *
   * - `internal`: internal, never exposed
   * - `normal`: usable in scenarios, shows nothing to the user
   * - `dashboard`: carries data that a UI can show
   */
  visibility: Known<"internal" | "normal" | "dashboard">;
  /**
   * Access mode. Read-only.
   *
   * - `r`: read only
   * - `w`: write only
   * - `rw`: read and write
   */
  access: Known<"r" | "w" | "rw">;
}

/** Type information of a node. */
export interface HomeNodeType {
  /** Icon name or URL. Read-only. */
  icon: string;
  /** Display name of the type. Read-only. */
  label: string;
  /** Technical name of the type (printed as "label name", see errata). Read-only. */
  name: string;
  /** True for a real connected object, false for a virtual node. Read-only. */
  physical: boolean;
}

/** How to display an endpoint value. */
export interface HomeNodeEndpointUi {
  /**
   * Display mode. Read-only.
   *
   * - `text`: value as text, with unit if set; always readable; user may edit it if writable
   * - `icon`: icon_url with % replaced by value, range index, on/off, or nothing when null
   * - `button`: push button; always writable; a null value is sent on push
   * - `slider`: slider within range; always readable; movable if writable, else may be a progress
   *   bar
   * - `toggle`: on/off switch; always readable; if writable a boolean is sent on toggle
   * - `color`: color, an int holding RGB; always readable
   * - `warning`: icon shown when the value is true, or lies within a range of size 2
   */
  display: Known<"text" | "icon" | "button" | "slider" | "toggle" | "color" | "warning">;
  /** Icon URL or name; may be shown with any display mode. Read-only. */
  icon_url: string;
  /** Unit of the shown value. Read-only. */
  unit: string;
  /** Tint for the icon, hexadecimal. Read-only. */
  icon_color: string;
  /** Color of the endpoint label, hexadecimal. Read-only. */
  text_color: string;
  /** Color of the endpoint value, hexadecimal. Read-only. */
  value_color: string;
  /** Range, or list of thresholds, for the value. Read-only. */
  range: number[];
  /** Icon colors to pick from by index of the threshold just below the value. Read-only. */
  icon_color_range: string[];
  /** Text colors to pick from by index of the threshold just below the value. Read-only. */
  text_color_range: string[];
  /** Value colors to pick from by index of the threshold just below the value. Read-only. */
  value_color_range: string[];
  /** Texts shown instead of the value, picked by index of the threshold below it. Read-only. */
  status_text_range: string[];
  /** In the examples. Read-only. */
  access: string;
}

/** Current value of an endpoint. */
export interface HomeNodeEndpointValue {
  /** Current value, of the kind value_type names. Read-only. */
  value: unknown;
  /** Unit to show. Read-only. */
  unit: string;
  /** How often to refresh the value; unit not stated. Read-only. */
  refresh: number;
  /** Kind of value. Read-only. */
  value_type: Known<"bool" | "int" | "float" | "void" | "string">;
}

/** A feature of connected objects, in user-friendly form. */
export interface HomeTile {
  /** Id of the HomeNode behind the tile. Read-only. */
  node_id: number;
  /** Display label. Read-only. */
  label: string;
  /**
   * What a click on the tile does. Read-only.
   *
   * - `tileset`: open the sub-tileset of the node
   * - `graph`: open a graph page
   * - `store`: simple shutter command
   * - `store_slider`: shutter command with a slider
   * - `color_picker`: color selection widget
   * - `heat_picker`: white tone selection widget
   * - `intensity_picker`: intensity selection widget
   * - `none`: nothing
   */
  action: Known<
    | "tileset"
    | "graph"
    | "store"
    | "store_slider"
    | "color_picker"
    | "heat_picker"
    | "intensity_picker"
    | "none"
  >;
  /**
   * Kind of tile. Read-only.
   *
   * - `action`: button without data
   * - `info`: generic tile, shows its data according to their ui
   * - `light`: light control, with color, intensity and heat pickers
   * - `alarm_sensor`: sensor of an alarm system
   * - `alarm_control`: control of an alarm system
   * - `camera`: camera
   */
  type: Known<"action" | "info" | "light" | "alarm_sensor" | "alarm_control" | "camera">;
  /** Group the tile belongs to. Read-only. */
  group: HomeNodeGroup;
  /** Data of the tile; by index for the special tiles, see tile_specs. Read-only. */
  data: HomeTileData[];
  /** In the examples. Read-only. */
  ep_type: unknown;
}

/** A group of tiles. */
export interface HomeNodeGroup {
  /** Display name of the group. Read-only. */
  label: string;
  /** Icon URL or name. Read-only. */
  icon_url: string;
}

/** One value of a tile. */
export interface HomeTileData {
  /** How often to refresh the data; unit not stated. Read-only. */
  refresh: number;
  /** Display name. Read-only. */
  label: string;
  /** Id of the HomeNodeEndpoint behind the data. Read-only. */
  ep_id: number;
  /** Kind of value. Read-only. */
  value_type: Known<"bool" | "int" | "float" | "string" | "void">;
  /** The value, of the kind value_type names. */
  value: unknown;
  /** Past values: "timestamp:value" joined by ";" (printed as a second "value"). Read-only. */
  history: string;
  /** How to display the data. Read-only. */
  ui: HomeNodeEndpointUi;
  /** In the examples. Read-only. */
  category: string;
}

/**
 * A code that the box may refuse a call of `home` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type HomeErrorCode = CommonErrorCode;

/**
 * UPnP IGD service, by which LAN hosts open NAT redirections themselves.
 *
 * @example
 * ```ts
 * import { Fbx, type IgdSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const igd: IgdSubsystem = f.igd;
 * console.log(await igd.config());
 * ```
 */
export interface IgdSubsystem {
  /**
   * Get the current UPnP IGD configuration.
   *
   * `GET upnpigd/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  config(options?: CallOptions): Promise<UPnPIGDConfig>;
  /** Long name of {@linkcode IgdSubsystem.config}. */
  Get_the_current_UPnP_IGD_configuration: IgdSubsystem["config"];
  /**
   * Update the UPnP IGD configuration.
   *
   * `PUT upnpigd/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  setConfig(body: UPnPIGDConfigInput, options?: CallOptions): Promise<UPnPIGDConfig>;
  /** Long name of {@linkcode IgdSubsystem.setConfig}. */
  Update_the_UPnP_IGD_configuration: IgdSubsystem["setConfig"];
  /**
   * Get the list of current redirection.
   *
   * `GET upnpigd/redir/`.
   *
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  redirects(options?: CallOptions): Promise<UPnPRedir[]>;
  /** Long name of {@linkcode IgdSubsystem.redirects}. */
  Get_the_list_of_current_redirection: IgdSubsystem["redirects"];
  /**
   * Delete a redirection.
   *
   * `DELETE upnpigd/redir/{id}`. Needs the permission `settings`.
   *
   * Care: this deletes redirection {id}, which only the device that asked for it opens again.
   *
   * @param id UPnPRedir id, e.g. 0.0.0.0-53644-udp.
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  deleteRedirect(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode IgdSubsystem.deleteRedirect}. */
  Delete_a_redirection: IgdSubsystem["deleteRedirect"];
}

/** Settings of the UPnP IGD service. */
export interface UPnPIGDConfig {
  /** The service is on. */
  enabled: boolean;
  /** IGD protocol version, 1 or 2. */
  version: number;
}

/** What may be sent of a {@linkcode UPnPIGDConfig}. */
export interface UPnPIGDConfigInput {
  /** The service is on. */
  enabled?: boolean;
  /** IGD protocol version, 1 or 2. */
  version?: number;
}

/** Redirection opened by a LAN host over UPnP IGD. */
export interface UPnPRedir {
  /** Redirection id, e.g. 0.0.0.0-53644-udp. Read-only. */
  id: string;
  /** The redirection is on. Read-only. */
  enabled: boolean;
  /** Source address; 0.0.0.0 in the example. Read-only. */
  ext_src_ip: string;
  /** Public port. Read-only. */
  ext_port: number;
  /** Address of the LAN target. Read-only. */
  int_ip: string;
  /** Port on the LAN target. Read-only. */
  int_port: number;
  /** IP protocol, e.g. udp. Read-only. */
  proto: string;
  /** Label of the redirection. Read-only. */
  desc: string;
  /** Time left before the redirection expires. Unit: s. Read-only. */
  remaining: number;
  /** The target host, when known. Read-only. */
  host?: LanHost;
}

/**
 * A code that the box may refuse a call of `igd` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `disabled`: the UPnP IGD service is off
 * - `noent`: no such redirection
 */
export type IgdErrorCode = "disabled" | "noent" | CommonErrorCode;

/**
 * Server's LAN address and names, static routes, hosts seen on the LAN, wake on LAN.
 *
 * @example
 * ```ts
 * import { Fbx, type LanSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const lan: LanSubsystem = f.lan;
 * console.log(await lan.config());
 * ```
 */
export interface LanSubsystem {
  /**
   * Get the current Lan configuration.
   *
   * `GET lan/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  config(options?: CallOptions): Promise<LanConfig>;
  /** Long name of {@linkcode LanSubsystem.config}. */
  Get_the_current_Lan_configuration: LanSubsystem["config"];
  /**
   * Update the current Lan configuration.
   *
   * third-party apps should leave the router/bridge mode alone.
   *
   * `PUT lan/config/`. Needs the permission `settings`.
   *
   * Care where `ip` is sent: this changes the box's LAN address to {ip}: devices lose the box and
   * the internet until they learn the new address.
   *
   * Care where `mode` is sent: this puts the box in {mode} mode: devices lose the network, and the
   * box may be out of reach, until they are set up for it.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  setConfig(body: LanConfigInput, options?: CallOptions): Promise<LanConfig>;
  /** Long name of {@linkcode LanSubsystem.setConfig}. */
  Update_the_current_Lan_configuration: LanSubsystem["setConfig"];
  /**
   * Get the current routing configuration.
   *
   * The static routes.
   *
   * `GET lan/routes`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  routes(options?: CallOptions): Promise<Route[]>;
  /** Long name of {@linkcode LanSubsystem.routes}. */
  Get_the_current_routing_configuration: LanSubsystem["routes"];
  /**
   * Update the current routing configuration.
   *
   * Takes the whole list of static routes and answers the new one.
   *
   * `PUT lan/routes/`. Needs the permission `settings`. Since API 16.
   *
   * Care: this replaces every static route: those that are not in the list are gone.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  setRoutes(body: RouteInput[], options?: CallOptions): Promise<Route[]>;
  /** Long name of {@linkcode LanSubsystem.setRoutes}. */
  Update_the_current_routing_configuration: LanSubsystem["setRoutes"];
  /**
   * Getting the list of browsable LAN interfaces.
   *
   * Answers a list.
   *
   * `GET lan/browser/interfaces/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  interfaces(options?: CallOptions): Promise<LanInterfacesResult[]>;
  /** Long name of {@linkcode LanSubsystem.interfaces}. */
  Getting_the_list_of_browsable_LAN_interfaces: LanSubsystem["interfaces"];
  /**
   * Getting the list of hosts on a given interface.
   *
   * `GET lan/browser/{interface}/`.
   *
   * @param interface_ LAN interface name, e.g. pub.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  hosts(interface_: string, options?: CallOptions): Promise<LanHost[]>;
  /** Long name of {@linkcode LanSubsystem.hosts}. */
  Getting_the_list_of_hosts_on_a_given_interface: LanSubsystem["hosts"];
  /**
   * Getting an host information.
   *
   * `GET lan/browser/{interface}/{hostid}/`.
   *
   * @param interface_ LAN interface name, e.g. pub.
   * @param hostid LanHost id, e.g. ether-00:24:d4:7e:00:4c.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  host(interface_: string, hostid: string, options?: CallOptions): Promise<LanHost>;
  /** Long name of {@linkcode LanSubsystem.host}. */
  Getting_an_host_information: LanSubsystem["host"];
  /**
   * Updating an host information.
   *
   * The example sends the id and the field to change.
   *
   * `PUT lan/browser/{interface}/{hostid}/`. Needs the permission `settings`.
   *
   * @param interface_ LAN interface name, e.g. pub.
   * @param hostid LanHost id, e.g. ether-00:24:d4:7e:00:4c.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  updateHost(
    interface_: string,
    hostid: string,
    body: LanHostInput,
    options?: CallOptions,
  ): Promise<LanHost>;
  /** Long name of {@linkcode LanSubsystem.updateHost}. */
  Updating_an_host_information:
    & LanSubsystem["updateHost"]
    & ((
      body: LanHostInput,
      interface_: string,
      hostid: string,
      options?: CallOptions,
    ) => Promise<LanHost>);
  /**
   * Getting available lan host types.
   *
   * Answers a list.
   *
   * `GET lan/browser/types/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  hostTypes(options?: CallOptions): Promise<LanHostTypesResult[]>;
  /** Long name of {@linkcode LanSubsystem.hostTypes}. */
  Getting_available_lan_host_types: LanSubsystem["hostTypes"];
  /**
   * Send Wake ok Lan packet to an host.
   *
   * `POST lan/wol/{interface}/`. Needs the permission `settings`.
   *
   * @param interface_ LAN interface name, e.g. pub.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  wakeOnLan(interface_: string, body: LanWakeOnLanInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode LanSubsystem.wakeOnLan}. */
  Send_Wake_ok_Lan_packet_to_an_host:
    & LanSubsystem["wakeOnLan"]
    & ((body: LanWakeOnLanInput, interface_: string, options?: CallOptions) => Promise<void>);
}

/** Result of {@linkcode LanSubsystem.interfaces}. */
export interface LanInterfacesResult {
  /** Interface name, used in the other paths, e.g. pub. */
  name: string;
  /** Number of hosts on the interface. */
  host_count: number;
}

/** Result of {@linkcode LanSubsystem.hostTypes}. */
export interface LanHostTypesResult {
  /** Icon path relative to the box's root. */
  icon: string;
  /** Type identifier, as in LanHost.host_type. */
  type: string;
  /** Display name (French in the example). */
  name: string;
  /** Group of the type, e.g. personal_device, network. */
  category: string;
}

/** Body of {@linkcode LanSubsystem.wakeOnLan}. */
export interface LanWakeOnLanInput {
  /** Hardware address of the host to wake. */
  mac: string;
  /** Optional wake password, empty for none. */
  password?: string;
}

/** LAN settings of the Server. */
export interface LanConfig {
  /** IPv4 address of the Server on the LAN. */
  ip: string;
  /** Display name of the Server. */
  name: string;
  /** Name in the local DNS. */
  name_dns: string;
  /** Name announced over mDNS. */
  name_mdns: string;
  /** NetBIOS name. */
  name_netbios: string;
  /**
   * LAN mode; third-party apps should leave it alone.
   *
   * - `router`: the box routes the network
   * - `bridge`: the box is a plain bridge; most of its services are off
   */
  mode: Known<"router" | "bridge">;
}

/** What may be sent of a {@linkcode LanConfig}. */
export interface LanConfigInput {
  /** IPv4 address of the Server on the LAN. */
  ip?: string;
  /** Display name of the Server. */
  name?: string;
  /** Name in the local DNS. */
  name_dns?: string;
  /** Name announced over mDNS. */
  name_mdns?: string;
  /** NetBIOS name. */
  name_netbios?: string;
  /**
   * LAN mode; third-party apps should leave it alone.
   *
   * - `router`: the box routes the network
   * - `bridge`: the box is a plain bridge; most of its services are off
   */
  mode?: Known<"router" | "bridge">;
}

/** Static route; no prefix inside 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 192.168.27.0/24. */
export interface Route {
  /** Target IPv4 network in CIDR form, e.g. 192.168.1.0/24; unique among enabled routes. */
  prefix: string;
  /** Address of the next hop. */
  gateway: string;
  /** False keeps the route out of the routing table. */
  enabled: boolean;
  /** Free text, optional. */
  description?: string;
}

/** What may be sent of a {@linkcode Route}. */
export interface RouteInput {
  /** Target IPv4 network in CIDR form, e.g. 192.168.1.0/24; unique among enabled routes. */
  prefix: string;
  /** Address of the next hop. */
  gateway: string;
  /** False keeps the route out of the routing table. */
  enabled?: boolean;
  /** Free text, optional. */
  description?: string;
}

/** Host known on a LAN interface. */
export interface LanHost {
  /** Host id, unique on its interface. Read-only. */
  id: string;
  /** Main name, picked among names or set by the user. */
  primary_name: string;
  /**
   * Max 63, ends in .home; labels of letters, digits, -: first a letter, last not -; empty for
   * none.
   */
  domain_name: string;
  /**
   * Kind of device, guessed by the box and open to correction.
   *
   * - `workstation`: desktop computer
   * - `laptop`: laptop
   * - `smartphone`: smartphone
   * - `tablet`: tablet
   * - `printer`: printer
   * - `vg_console`: game console
   * - `television`: TV set
   * - `nas`: network storage
   * - `ip_camera`: IP camera
   * - `ip_phone`: IP phone
   * - `freebox_player`: Freebox Player
   * - `freebox_hd`: Freebox HD
   * - `freebox_crystal`: Freebox Crystal
   * - `freebox_mini`: Freebox Mini 4K
   * - `freebox_delta`: Freebox Delta
   * - `freebox_one`: Freebox One
   * - `freebox_wifi`: Freebox Wi-Fi Pop
   * - `freebox_pop`: Freebox Pop
   * - `networking_device`: network equipment
   * - `multimedia_device`: media device
   * - `car`: connected car
   * - `watch`: smart watch
   * - `light`: lamp
   * - `outlet`: connected plug
   * - `appliances`: home appliance
   * - `thermostat`: thermostat
   * - `shutter`: electric shutter
   * - `other`: anything else
   */
  host_type: Open<
    | "workstation"
    | "laptop"
    | "smartphone"
    | "tablet"
    | "printer"
    | "vg_console"
    | "television"
    | "nas"
    | "ip_camera"
    | "ip_phone"
    | "freebox_player"
    | "freebox_hd"
    | "freebox_crystal"
    | "freebox_mini"
    | "freebox_delta"
    | "freebox_one"
    | "freebox_wifi"
    | "freebox_pop"
    | "networking_device"
    | "multimedia_device"
    | "car"
    | "watch"
    | "light"
    | "outlet"
    | "appliances"
    | "thermostat"
    | "shutter"
    | "other"
  >;
  /** The user set primary_name. Read-only. */
  primary_name_manual: boolean;
  /** Layer 2 address. Read-only. */
  l2ident: LanHostL2Ident;
  /** Maker, found from the MAC address. Read-only. */
  vendor_name: string;
  /** List the host even if unseen since the box started. */
  persistent: boolean;
  /** The box can send traffic to the host. Read-only. */
  reachable: boolean;
  /** Last moment the host could be reached. Unix time in seconds. Read-only. */
  last_time_reachable: number;
  /** The host is sending traffic to the box. Read-only. */
  active: boolean;
  /** Last traffic from the host. Unix time in seconds. Read-only. */
  last_activity: number;
  /**
   * First traffic from the host; 0 if seen only before this field existed. Unix time in seconds.
   * Read-only.
   */
  first_activity: number;
  /** Names found for the host, with their sources. Read-only. */
  names: LanHostName[];
  /** Layer 3 addresses of the host. Read-only. */
  l3connectivities: LanHostL3Connectivity[];
  /** Profile summary, only if the host belongs to a profile. Read-only. */
  network_control?: LanHostNetworkControl;
  /** Details found, by protocol (upnp, mdns, dhcp), each a map of strings. Read-only. */
  info: Record<string, unknown>;
  /** Interface the host is on. Read-only. Seen on real boxes, not documented. */
  interface?: string;
  /** Name before the user set one. Read-only. Seen on real boxes, not documented. */
  default_name?: string;
  /** Device model, when known. Read-only. Seen on real boxes, not documented. */
  model?: string;
  /** What the host is attached to. Read-only. Seen on real boxes, not documented. */
  access_point?: LanHostAccessPoint;
}

/** What may be sent of a {@linkcode LanHost}. */
export interface LanHostInput {
  /** Read-only: left as it is. */
  id?: LanHost["id"];
  /** Main name, picked among names or set by the user. */
  primary_name?: string;
  /**
   * Max 63, ends in .home; labels of letters, digits, -: first a letter, last not -; empty for
   * none.
   */
  domain_name?: string;
  /**
   * Kind of device, guessed by the box and open to correction.
   *
   * - `workstation`: desktop computer
   * - `laptop`: laptop
   * - `smartphone`: smartphone
   * - `tablet`: tablet
   * - `printer`: printer
   * - `vg_console`: game console
   * - `television`: TV set
   * - `nas`: network storage
   * - `ip_camera`: IP camera
   * - `ip_phone`: IP phone
   * - `freebox_player`: Freebox Player
   * - `freebox_hd`: Freebox HD
   * - `freebox_crystal`: Freebox Crystal
   * - `freebox_mini`: Freebox Mini 4K
   * - `freebox_delta`: Freebox Delta
   * - `freebox_one`: Freebox One
   * - `freebox_wifi`: Freebox Wi-Fi Pop
   * - `freebox_pop`: Freebox Pop
   * - `networking_device`: network equipment
   * - `multimedia_device`: media device
   * - `car`: connected car
   * - `watch`: smart watch
   * - `light`: lamp
   * - `outlet`: connected plug
   * - `appliances`: home appliance
   * - `thermostat`: thermostat
   * - `shutter`: electric shutter
   * - `other`: anything else
   */
  host_type?: Open<
    | "workstation"
    | "laptop"
    | "smartphone"
    | "tablet"
    | "printer"
    | "vg_console"
    | "television"
    | "nas"
    | "ip_camera"
    | "ip_phone"
    | "freebox_player"
    | "freebox_hd"
    | "freebox_crystal"
    | "freebox_mini"
    | "freebox_delta"
    | "freebox_one"
    | "freebox_wifi"
    | "freebox_pop"
    | "networking_device"
    | "multimedia_device"
    | "car"
    | "watch"
    | "light"
    | "outlet"
    | "appliances"
    | "thermostat"
    | "shutter"
    | "other"
  >;
  /** Read-only: left as it is. */
  primary_name_manual?: LanHost["primary_name_manual"];
  /** Read-only: left as it is. */
  l2ident?: LanHost["l2ident"];
  /** Read-only: left as it is. */
  vendor_name?: LanHost["vendor_name"];
  /** List the host even if unseen since the box started. */
  persistent?: boolean;
  /** Read-only: left as it is. */
  reachable?: LanHost["reachable"];
  /** Read-only: left as it is. */
  last_time_reachable?: LanHost["last_time_reachable"];
  /** Read-only: left as it is. */
  active?: LanHost["active"];
  /** Read-only: left as it is. */
  last_activity?: LanHost["last_activity"];
  /** Read-only: left as it is. */
  first_activity?: LanHost["first_activity"];
  /** Read-only: left as it is. */
  names?: LanHost["names"];
  /** Read-only: left as it is. */
  l3connectivities?: LanHost["l3connectivities"];
  /** Read-only: left as it is. */
  network_control?: LanHost["network_control"];
  /** Read-only: left as it is. */
  info?: LanHost["info"];
  /** Read-only: left as it is. */
  interface?: LanHost["interface"];
  /** Read-only: left as it is. */
  default_name?: LanHost["default_name"];
  /** Read-only: left as it is. */
  model?: LanHost["model"];
  /** Read-only: left as it is. */
  access_point?: LanHost["access_point"];
}

/** A name of a host and where it came from. */
export interface LanHostName {
  /** The name. Read-only. */
  name: string;
  /**
   * How the name was learnt. Read-only.
   *
   * - `dhcp`: DHCP request
   * - `netbios`: NetBIOS
   * - `mdns`: mDNS host name
   * - `mdns_srv`: mDNS service
   * - `upnp`: UPnP
   * - `wsd`: WS-Discovery
   */
  source: Known<"dhcp" | "netbios" | "mdns" | "mdns_srv" | "upnp" | "wsd">;
}

/** Layer 2 address of a host. */
export interface LanHostL2Ident {
  /** The address. Read-only. */
  id: string;
  /** Kind of address; mac_address in every example. Read-only. */
  type: string;
}

/** Layer 3 address of a host and its state. */
export interface LanHostL3Connectivity {
  /** IPv4 or IPv6 address. Read-only. */
  addr: string;
  /**
   * Address family. Read-only.
   *
   * - `ipv4`: IPv4
   * - `ipv6`: IPv6
   */
  af: Known<"ipv4" | "ipv6">;
  /** Traffic comes from this address. Read-only. */
  active: boolean;
  /** This address can be reached. Read-only. */
  reachable: boolean;
  /** Last traffic from this address. Unix time in seconds. Read-only. */
  last_activity: number;
  /** Last moment this address could be reached. Unix time in seconds. Read-only. */
  last_time_reachable: number;
  /** Device model, when known. Read-only. */
  model?: string;
}

/** The profile that governs a host. */
export interface LanHostNetworkControl {
  /** Id of the host's profile. Read-only. */
  profile_id: number;
  /** Name of that profile. Read-only. */
  name: string;
  /**
   * Access mode in force, as in NetworkControl. Read-only.
   *
   * - `allowed`: access granted
   * - `denied`: access refused
   * - `webonly`: HTTP and HTTPS only; legacy, better avoided
   */
  current_mode: Known<"allowed" | "denied" | "webonly">;
}

/** What a host is attached to. Seen on real boxes, not documented. */
export interface LanHostAccessPoint {
  /** MAC address of the access point. Read-only. Seen on real boxes, not documented. */
  mac?: string;
  /** Id of the access point. Read-only. Seen on real boxes, not documented. */
  uid?: string;
  /**
   * Kind of access point. Read-only. Seen on real boxes, not documented.
   *
   * - `gateway`: the box itself
   */
  type?: Open<"gateway">;
  /**
   * How the host is attached. Read-only. Seen on real boxes, not documented.
   *
   * - `wifi`: by Wi-Fi
   * - `ethernet`: by cable
   */
  connectivity_type?: Open<"wifi" | "ethernet">;
  /** Received. Unit: byte. Read-only. Seen on real boxes, not documented. */
  rx_bytes?: number;
  /** Sent. Unit: byte. Read-only. Seen on real boxes, not documented. */
  tx_bytes?: number;
  /** Receiving rate. Unit: byte/s. Read-only. Seen on real boxes, not documented. */
  rx_rate?: number;
  /** Sending rate. Unit: byte/s. Read-only. Seen on real boxes, not documented. */
  tx_rate?: number;
  /** How it is attached, by Wi-Fi. Read-only. Seen on real boxes, not documented. */
  wifi_information?: {
    /** Band. Read-only. Seen on real boxes, not documented. */
    band?: string;
    /** Network name. Read-only. Seen on real boxes, not documented. */
    ssid?: string;
    /** BSS. Read-only. Seen on real boxes, not documented. */
    bssid?: string;
    /** 802.11 standard. Read-only. Seen on real boxes, not documented. */
    standard?: string;
    /** Signal. Unit: dBm. Read-only. Seen on real boxes, not documented. */
    signal?: number;
    /**
     * Receiving rate of the radio; the name of the field is not certain. Unit: Mbit/s. Read-only.
     * Seen on real boxes, not documented.
     */
    phy_rx_rate?: number;
    /**
     * Sending rate of the radio; the name of the field is not certain. Unit: Mbit/s. Read-only. Seen
     * on real boxes, not documented.
     */
    phy_tx_rate?: number;
    /** Since it joined. Unit: s. Read-only. Seen on real boxes, not documented. */
    sess_duration?: number;
  };
  /** How it is attached, by cable. Read-only. Seen on real boxes, not documented. */
  ethernet_information?: {
    /** Speed. Unit: Mbit/s. Read-only. Seen on real boxes, not documented. */
    speed?: number | string;
    /** Duplex mode. Read-only. Seen on real boxes, not documented. */
    duplex?: string;
    /** Highest speed of the port. Unit: Mbit/s. Read-only. Seen on real boxes, not documented. */
    max_port_speed?: number | string;
    /** State of the link. Read-only. Seen on real boxes, not documented. */
    link?: string;
  };
}

/**
 * A code that the box may refuse a call of `lan` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no such id
 * - `internal_error`: internal failure
 * - `ioerror`: internal failure
 * - `inval`: parameter not valid
 * - `invalid_gateway_ip`: gateway address not valid
 * - `invalid_route`: static route not valid
 * - `exists`: two enabled routes have the same prefix
 * - `nodev`: no such interface (LAN browser); in bridge mode the box has none, and does not see
 *   the devices on the network
 * - `nohost`: no such host id (LAN browser)
 * - `nomem`: internal failure (LAN browser)
 * - `netdown`: the network is down (LAN browser)
 */
export type LanErrorCode =
  | "noent"
  | "internal_error"
  | "ioerror"
  | "inval"
  | "invalid_gateway_ip"
  | "invalid_route"
  | "exists"
  | "nodev"
  | "nohost"
  | "nomem"
  | "netdown"
  | CommonErrorCode;

/**
 * Languages the box supports, and the one in use.
 *
 * @example
 * ```ts
 * import { Fbx, type LangSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const lang: LangSubsystem = f.lang;
 * console.log(await lang.status());
 * ```
 */
export interface LangSubsystem {
  /**
   * Get language status.
   *
   * `GET lang/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LangErrorCode}.
   */
  status(options?: CallOptions): Promise<LanguageSupport>;
  /** Long name of {@linkcode LangSubsystem.status}. */
  Get_language_status: LangSubsystem["status"];
  /**
   * Set language.
   *
   * `POST lang/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode LangErrorCode}.
   */
  set(body: LangSetInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode LangSubsystem.set}. */
  Set_language: LangSubsystem["set"];
}

/** Body of {@linkcode LangSubsystem.set}. */
export interface LangSetInput {
  /** ISO 639-3 code, one of those listed in avalaible. */
  lang: string;
}

/** Current and supported languages. */
export interface LanguageSupport {
  /** Current language, ISO 639-3 (three letters). */
  lang: string;
  /** Supported languages, ISO 639-3 (three letters); spelt so. Read-only. */
  avalaible: string[];
}

/**
 * A code that the box may refuse a call of `lang` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type LangErrorCode = CommonErrorCode;

/**
 * Settings of the front screen, its LED strip and status LED.
 *
 * @example
 * ```ts
 * import { Fbx, type LcdSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const lcd: LcdSubsystem = f.lcd;
 * console.log(await lcd.config());
 * ```
 */
export interface LcdSubsystem {
  /**
   * Get the current LCD configuration.
   *
   * `GET lcd/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LcdErrorCode}.
   */
  config(options?: CallOptions): Promise<LcdConfig>;
  /** Long name of {@linkcode LcdSubsystem.config}. */
  Get_the_current_LCD_configuration: LcdSubsystem["config"];
  /**
   * Update the lcd configuration.
   *
   * Send only the fields to change.
   *
   * `PUT lcd/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode LcdErrorCode}.
   */
  setConfig(body: LcdConfigInput, options?: CallOptions): Promise<LcdConfig>;
  /** Long name of {@linkcode LcdSubsystem.setConfig}. */
  Update_the_lcd_configuration: LcdSubsystem["setConfig"];
}

/** Screen and LED settings. */
export interface LcdConfig {
  /** Screen brightness, 0 to 100. */
  brightness: number;
  /** Impose the orientation set here. */
  orientation_forced: boolean;
  /** Angle of the screen orientation. */
  orientation: number;
  /** Hide the Wi-Fi key and its QR code; optional. */
  hide_wifi_key?: boolean;
  /** LED strip on; optional. */
  led_strip_enabled?: boolean;
  /** LED strip brightness, 0 to 100; optional. */
  led_strip_brightness?: number;
  /** LED strip animation, from available_led_strip_animations; optional. */
  led_strip_animation?: string;
  /** Animations that the LED strip can be set to. Read-only. */
  available_led_strip_animations: string[];
  /** Hide the status LED; the name in the property list. */
  hide_status_led: boolean;
  /**
   * Screensaver mode; only where has_lcd_screensaver is true; optional.
   *
   * - `disabled`: screen always on
   * - `on`: screensaver on
   * - `night`: screensaver at night only
   */
  screensaver?: Known<"disabled" | "on" | "night">;
  /** Hide the status LED; the name in both examples. */
  hide_led: boolean;
}

/** What may be sent of a {@linkcode LcdConfig}. */
export interface LcdConfigInput {
  /** Screen brightness, 0 to 100. */
  brightness?: number;
  /** Impose the orientation set here. */
  orientation_forced?: boolean;
  /** Angle of the screen orientation. */
  orientation?: number;
  /** Hide the Wi-Fi key and its QR code; optional. */
  hide_wifi_key?: boolean;
  /** LED strip on; optional. */
  led_strip_enabled?: boolean;
  /** LED strip brightness, 0 to 100; optional. */
  led_strip_brightness?: number;
  /** LED strip animation, from available_led_strip_animations; optional. */
  led_strip_animation?: string;
  /** Read-only: left as it is. */
  available_led_strip_animations?: LcdConfig["available_led_strip_animations"];
  /** Hide the status LED; the name in the property list. */
  hide_status_led?: boolean;
  /**
   * Screensaver mode; only where has_lcd_screensaver is true; optional.
   *
   * - `disabled`: screen always on
   * - `on`: screensaver on
   * - `night`: screensaver at night only
   */
  screensaver?: Known<"disabled" | "on" | "night">;
  /** Hide the status LED; the name in both examples. */
  hide_led?: boolean;
}

/**
 * A code that the box may refuse a call of `lcd` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: parameters not valid
 * - `no_panel`: no screen found
 * - `setup`: screen could not be set up
 * - `notsup`: operation not supported
 */
export type LcdErrorCode = "inval" | "no_panel" | "setup" | "notsup" | CommonErrorCode;

/**
 * Weekly planning of the LED strip; only where has_led_strip is true.
 *
 * @example
 * ```ts
 * import { Fbx, type LedstripSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate({ model: "fbxgw7-r1/full" });
 * await using f = await Fbx(box.access);
 * const ledstrip: LedstripSubsystem = f.ledstrip;
 * console.log(await ledstrip.status());
 * ```
 */
export interface LedstripSubsystem {
  /**
   * Get ledstrip status.
   *
   * `GET ledstrip/status`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  status(options?: CallOptions): Promise<LedstripStatus>;
  /** Long name of {@linkcode LedstripSubsystem.status}. */
  Get_ledstrip_status: LedstripSubsystem["status"];
  /**
   * Get ledstrip planning.
   *
   * Seen only in an example.
   *
   * `GET ledstrip/planning/`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  planning(options?: CallOptions): Promise<LedstripPlanning>;
  /** Long name of {@linkcode LedstripSubsystem.planning}. */
  Get_ledstrip_planning: LedstripSubsystem["planning"];
  /**
   * Update ledstrip planning.
   *
   * `PUT ledstrip/planning`. Needs the permission `settings`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  setPlanning(body: LedstripPlanningInput, options?: CallOptions): Promise<LedstripPlanning>;
  /** Long name of {@linkcode LedstripSubsystem.setPlanning}. */
  Update_ledstrip_planning: LedstripSubsystem["setPlanning"];
}

/** Weekly planning of the LED strip. */
export interface LedstripPlanning {
  /** Is the planning on. */
  use_planning: boolean;
  /**
   * What the planning does.
   *
   * - `ledstrip_off`: LED strip off
   */
  planning_mode: Known<"ledstrip_off">;
  /** Slots per day; a slot lasts 60 * 24 / resolution minutes. Unit: slot/day. Read-only. */
  resolution: number;
  /** 7 * resolution slots from Monday 0:00; true: planning in effect (strip off). */
  mapping: boolean[];
}

/** What may be sent of a {@linkcode LedstripPlanning}. */
export interface LedstripPlanningInput {
  /** Is the planning on. */
  use_planning?: boolean;
  /**
   * What the planning does.
   *
   * - `ledstrip_off`: LED strip off
   */
  planning_mode?: Known<"ledstrip_off">;
  /** Read-only: left as it is. */
  resolution?: LedstripPlanning["resolution"];
  /** 7 * resolution slots from Monday 0:00; true: planning in effect (strip off). */
  mapping?: boolean[];
}

/** Is the planning on, and its next change. */
export interface LedstripStatus {
  /** Is the planning on. Read-only. */
  use_planning: boolean;
  /** Next change the planning will make; in ms in the example. Unix time in ms. Read-only. */
  next_change: number;
}

/**
 * A code that the box may refuse a call of `ledstrip` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: parameters not valid
 */
export type LedstripErrorCode = "inval" | CommonErrorCode;

/**
 * App authorization and sessions.
 *
 * @example
 * ```ts
 * import { Fbx, type LoginSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const login: LoginSubsystem = f.login;
 * console.log(await login.challenge());
 * ```
 */
export interface LoginSubsystem {
  /**
   * Request authorization.
   *
   * Local network only; the user grants or denies on the front panel of the box.
   *
   * `POST login/authorize/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorize(body: TokenRequestInput, options?: CallOptions): Promise<LoginAuthorizeResult>;
  /** Long name of {@linkcode LoginSubsystem.authorize}. */
  Request_authorization: LoginSubsystem["authorize"];
  /**
   * Track authorization progress.
   *
   * Must be polled until no longer pending, or the authorization is void.
   *
   * `GET login/authorize/{track_id}`.
   *
   * @param track_id track_id given by the authorization request.
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorization(track_id: number, options?: CallOptions): Promise<LoginAuthorizationResult>;
  /** Long name of {@linkcode LoginSubsystem.authorization}. */
  Track_authorization_progress: LoginSubsystem["authorization"];
  /**
   * Getting the challenge value.
   *
   * The challenge also comes with tracking and with any answer that asks to authenticate.
   *
   * `GET login/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  challenge(options?: CallOptions): Promise<LoginChallengeResult>;
  /** Long name of {@linkcode LoginSubsystem.challenge}. */
  Getting_the_challenge_value: LoginSubsystem["challenge"];
  /**
   * Opening a session.
   *
   * On failure: HTTP 403, with uid beside error_code to check the box, and a new challenge.
   *
   * `POST login/session/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  openSession(body: SessionStartInput, options?: CallOptions): Promise<LoginOpenSessionResult>;
  /** Long name of {@linkcode LoginSubsystem.openSession}. */
  Opening_a_session: LoginSubsystem["openSession"];
  /**
   * Closing the current session.
   *
   * `POST login/logout/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  logout(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode LoginSubsystem.logout}. */
  Closing_the_current_session: LoginSubsystem["logout"];
  /**
   * Make an authenticated call to the API.
   *
   * Seen only in an example, of the X-Fbx-App-Auth header; its result is left out.
   *
   * `GET login/session/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  session(options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode LoginSubsystem.session}. */
  Make_an_authenticated_call_to_the_API: LoginSubsystem["session"];
  /**
   * Get the permissions.
   *
   * Every permission, by name, and whether this session has it.
   *
   * `GET login/perms/`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  permissions(options?: CallOptions): Promise<Record<string, LoginPermission>>;
  /** Long name of {@linkcode LoginSubsystem.permissions}. */
  Get_the_permissions: LoginSubsystem["permissions"];
  /**
   * Get the list of authorized applications.
   *
   * Applications that hold a token; no endpoint to revoke one was found.
   *
   * `GET authorization/`. Seen on real boxes, not documented.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorizations(options?: CallOptions): Promise<Authorization[]>;
  /** Long name of {@linkcode LoginSubsystem.authorizations}. */
  Get_the_list_of_authorized_applications: LoginSubsystem["authorizations"];
}

/** Result of {@linkcode LoginSubsystem.authorize}. */
export interface LoginAuthorizeResult {
  /** Secret token of the app, to store safely. */
  app_token: string;
  /** Id to track the authorization with. */
  track_id: number;
}

/** Result of {@linkcode LoginSubsystem.authorization}. */
export interface LoginAuthorizationResult {
  /**
   * Progress of the authorization.
   *
   * - `unknown`: app_token invalid or revoked
   * - `pending`: not confirmed by the user yet
   * - `timeout`: not confirmed by the user in time
   * - `granted`: app_token valid, a session can be opened
   * - `denied`: denied by the user
   */
  status: Known<"unknown" | "pending" | "timeout" | "granted" | "denied">;
  /** Current challenge. */
  challenge: string;
}

/** Result of {@linkcode LoginSubsystem.challenge}. */
export interface LoginChallengeResult {
  /** Whether the caller has a session. */
  logged_in: boolean;
  /** Current challenge; changes often, valid for a short time. */
  challenge: string;
}

/** Result of {@linkcode LoginSubsystem.openSession}. */
export interface LoginOpenSessionResult {
  /** Token to send in X-Fbx-App-Auth; valid for a limited time. */
  session_token: string;
  /** Next challenge. */
  challenge: string;
  /**
   * Permissions of the app; one not listed is false.
   *
   * - `settings`: change the settings (reading them is always allowed)
   * - `contacts`: contact list
   * - `calls`: call log
   * - `explorer`: file system
   * - `downloader`: downloader
   * - `pvr`: personal video recorder
   * - `profile`: management of user profiles
   */
  permissions: {
    [key: string]: boolean | undefined;
    settings?: boolean;
    contacts?: boolean;
    calls?: boolean;
    explorer?: boolean;
    downloader?: boolean;
    pvr?: boolean;
    profile?: boolean;
  };
}

/** Request for an app_token. */
export interface TokenRequestInput {
  /** Unique id of the app. */
  app_id: string;
  /** Descriptive name, shown on the front panel. */
  app_name: string;
  /** App version. */
  app_version?: string;
  /** Name of the device the app runs on. */
  device_name: string;
}

/** Request for a session. */
export interface SessionStartInput {
  /** Same app_id as in TokenRequest. */
  app_id: string;
  /** App version; absent from the example. */
  app_version?: string;
  /** hmac-sha1(app_token, challenge). */
  password: string;
}

/** One permission. Seen on real boxes, not documented. */
export interface LoginPermission {
  /** The session has it. Read-only. Seen on real boxes, not documented. */
  granted?: boolean;
  /** Its name for display, in French. Read-only. Seen on real boxes, not documented. */
  desc?: string;
}

/** An application that holds a token. Seen on real boxes, not documented. */
export interface Authorization {
  /** Application id. Read-only. Seen on real boxes, not documented. */
  app_id?: string;
  /** How long its token is valid. Read-only. Seen on real boxes, not documented. */
  token_validity?: unknown;
  /** Its permissions. Read-only. Seen on real boxes, not documented. */
  permissions?: Record<string, boolean>;
}

/**
 * A code that the box may refuse a call of `login` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type LoginErrorCode = CommonErrorCode;

/**
 * DMZ host, port forwarding rules, and the public ports of the box's own services.
 *
 * @example
 * ```ts
 * import { Fbx, type NatSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const nat: NatSubsystem = f.nat;
 * console.log(await nat.dmzConfig());
 * ```
 */
export interface NatSubsystem {
  /**
   * Get the current Dmz configuration.
   *
   * `GET fw/dmz/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  dmzConfig(options?: CallOptions): Promise<DmzConfig>;
  /** Long name of {@linkcode NatSubsystem.dmzConfig}. */
  Get_the_current_Dmz_configuration: NatSubsystem["dmzConfig"];
  /**
   * Update the current Dmz configuration.
   *
   * `PUT fw/dmz/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  setDmzConfig(body: DmzConfigInput, options?: CallOptions): Promise<DmzConfig>;
  /** Long name of {@linkcode NatSubsystem.setDmzConfig}. */
  Update_the_current_Dmz_configuration: NatSubsystem["setDmzConfig"];
  /**
   * Getting the list of port forwarding.
   *
   * `GET fw/redir/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  redirects(options?: CallOptions): Promise<PortForwardingConfig[]>;
  /** Long name of {@linkcode NatSubsystem.redirects}. */
  Getting_the_list_of_port_forwarding: NatSubsystem["redirects"];
  /**
   * Getting a specific port forwarding.
   *
   * `GET fw/redir/{redir_id}`.
   *
   * @param redir_id PortForwardingConfig id.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  redirect(redir_id: number, options?: CallOptions): Promise<PortForwardingConfig>;
  /** Long name of {@linkcode NatSubsystem.redirect}. */
  Getting_a_specific_port_forwarding: NatSubsystem["redirect"];
  /**
   * Updating a port forwarding.
   *
   * The example sends only the fields to change.
   *
   * `PUT fw/redir/{redir_id}`. Needs the permission `settings`.
   *
   * @param redir_id PortForwardingConfig id.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  updateRedirect(
    redir_id: number,
    body: Partial<PortForwardingConfigInput>,
    options?: CallOptions,
  ): Promise<PortForwardingConfig>;
  /** Long name of {@linkcode NatSubsystem.updateRedirect}. */
  Updating_a_port_forwarding:
    & NatSubsystem["updateRedirect"]
    & ((
      body: Partial<PortForwardingConfigInput>,
      redir_id: number,
      options?: CallOptions,
    ) => Promise<PortForwardingConfig>);
  /**
   * Add a port forwarding.
   *
   * The answer carries the new id.
   *
   * `POST fw/redir/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  addRedirect(
    body: PortForwardingConfigInput,
    options?: CallOptions,
  ): Promise<PortForwardingConfig>;
  /** Long name of {@linkcode NatSubsystem.addRedirect}. */
  Add_a_port_forwarding: NatSubsystem["addRedirect"];
  /**
   * Delete a port forwarding.
   *
   * `DELETE fw/redir/{redir_id}`. Needs the permission `settings`.
   *
   * Care: this deletes port forwarding {redir_id}.
   *
   * @param redir_id PortForwardingConfig id.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  deleteRedirect(redir_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NatSubsystem.deleteRedirect}. */
  Delete_a_port_forwarding: NatSubsystem["deleteRedirect"];
  /**
   * Getting the list of incoming ports.
   *
   * `GET fw/incoming/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  incomingPorts(options?: CallOptions): Promise<IncomingPortConfig[]>;
  /** Long name of {@linkcode NatSubsystem.incomingPorts}. */
  Getting_the_list_of_incoming_ports: NatSubsystem["incomingPorts"];
  /**
   * Getting a specific incoming port.
   *
   * `GET fw/incoming/{port_id}`.
   *
   * @param port_id IncomingPortConfig id, e.g. bittorrent-main.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  incomingPort(port_id: string, options?: CallOptions): Promise<IncomingPortConfig>;
  /** Long name of {@linkcode NatSubsystem.incomingPort}. */
  Getting_a_specific_incoming_port: NatSubsystem["incomingPort"];
  /**
   * Updating an incoming port.
   *
   * The example sends only the fields to change.
   *
   * `PUT fw/incoming/{port_id}`. Needs the permission `settings`.
   *
   * @param port_id IncomingPortConfig id, e.g. bittorrent-main.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  updateIncomingPort(
    port_id: string,
    body: IncomingPortConfigInput,
    options?: CallOptions,
  ): Promise<IncomingPortConfig>;
  /** Long name of {@linkcode NatSubsystem.updateIncomingPort}. */
  Updating_an_incoming_port:
    & NatSubsystem["updateIncomingPort"]
    & ((
      body: IncomingPortConfigInput,
      port_id: string,
      options?: CallOptions,
    ) => Promise<IncomingPortConfig>);
}

/** DMZ settings: one LAN host. */
export interface DmzConfig {
  /** Address of the DMZ host; empty in the example with the DMZ off. */
  ip: string;
  /** The DMZ is on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode DmzConfig}. */
export interface DmzConfigInput {
  /** Address of the DMZ host; empty in the example with the DMZ off. */
  ip?: string;
  /** The DMZ is on. */
  enabled?: boolean;
}

/** Rule that forwards a range of public ports to a LAN host. */
export interface PortForwardingConfig {
  /** Rule id, given by the box. Read-only. */
  id: number;
  /** The rule is on. */
  enabled: boolean;
  /**
   * Protocol forwarded.
   *
   * - `tcp`: TCP
   * - `udp`: UDP
   */
  ip_proto: Known<"tcp" | "udp">;
  /** First public port. */
  wan_port_start: number;
  /** Last public port. */
  wan_port_end: number;
  /** Address of the LAN target. */
  lan_ip: string;
  /** First port on the target; the last is lan_port + wan_port_end - wan_port_start. */
  lan_port: number;
  /** Name of the LAN target. Read-only. */
  hostname: string;
  /** What the LAN browser knows of the target. Read-only. */
  host: LanHost;
  /** Only source address let through; 0.0.0.0 for any. */
  src_ip: string;
  /** Free text. */
  comment: string;
}

/** What may be sent of a {@linkcode PortForwardingConfig}. */
export interface PortForwardingConfigInput {
  /** Read-only: left as it is. */
  id?: PortForwardingConfig["id"];
  /** The rule is on. */
  enabled?: boolean;
  /**
   * Protocol forwarded.
   *
   * - `tcp`: TCP
   * - `udp`: UDP
   */
  ip_proto: Known<"tcp" | "udp">;
  /** First public port. */
  wan_port_start: number;
  /** Last public port. */
  wan_port_end: number;
  /** Address of the LAN target. */
  lan_ip: string;
  /** First port on the target; the last is lan_port + wan_port_end - wan_port_start. */
  lan_port: number;
  /** Read-only: left as it is. */
  hostname?: PortForwardingConfig["hostname"];
  /** Read-only: left as it is. */
  host?: PortForwardingConfig["host"];
  /** Only source address let through; 0.0.0.0 for any. */
  src_ip?: string;
  /** Free text. */
  comment?: string;
}

/** Public port of a box service, neither added nor removed; it wins over a forwarding rule. */
export interface IncomingPortConfig {
  /**
   * Which service the port is for. Read-only.
   *
   * - `http`: HTTP remote access to Freebox OS
   * - `https`: HTTPS remote access to Freebox OS
   * - `bittorrent-main`: main BitTorrent port of the downloader
   * - `bittorrent-dht`: BitTorrent DHT
   * - `openvpn_routed`: OpenVPN, routed mode
   * - `openvpn_bridge`: OpenVPN, bridged mode
   * - `ipsec_ike`: IPsec IKEv2 VPN
   * - `ipsec_nat`: IPsec VPN through NAT
   * - `pptp`: PPTP VPN server
   * - `ftp`: FTP remote access, control
   * - `ftp_pasv`: FTP remote access, data
   * - `wireguard`: WireGuard server
   */
  id: Known<
    | "http"
    | "https"
    | "bittorrent-main"
    | "bittorrent-dht"
    | "openvpn_routed"
    | "openvpn_bridge"
    | "ipsec_ike"
    | "ipsec_nat"
    | "pptp"
    | "ftp"
    | "ftp_pasv"
    | "wireguard"
  >;
  /** The service may bind the port. */
  enabled: boolean;
  /** The port is bound now. Read-only. */
  active: boolean;
  /**
   * Protocol of the port. Read-only.
   *
   * - `tcp`: TCP
   * - `udp`: UDP
   * - `tcp_udp`: both
   */
  type: Known<"tcp" | "udp" | "tcp_udp">;
  /** Port to bind, from min_port to max_port; fixed if readonly. */
  in_port: number;
  /** Network namespace of the service, e.g. init, or vpn behind the VPN client. Read-only. */
  netns: string;
  /** Lowest in_port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  min_port: number;
  /** Highest in_port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  max_port: number;
  /** The protocol fixes the port, so in_port cannot change. Read-only. */
  readonly: boolean;
}

/** What may be sent of a {@linkcode IncomingPortConfig}. */
export interface IncomingPortConfigInput {
  /** Read-only: left as it is. */
  id?: IncomingPortConfig["id"];
  /** The service may bind the port. */
  enabled?: boolean;
  /** Read-only: left as it is. */
  active?: IncomingPortConfig["active"];
  /** Read-only: left as it is. */
  type?: IncomingPortConfig["type"];
  /** Port to bind, from min_port to max_port; fixed if readonly. */
  in_port?: number;
  /** Read-only: left as it is. */
  netns?: IncomingPortConfig["netns"];
  /** Read-only: left as it is. */
  min_port?: IncomingPortConfig["min_port"];
  /** Read-only: left as it is. */
  max_port?: IncomingPortConfig["max_port"];
  /** Read-only: left as it is. */
  readonly?: IncomingPortConfig["readonly"];
}

/**
 * A code that the box may refuse a call of `nat` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no such id
 * - `internal_error`: internal failure
 * - `exist`: clashes with a redirection that exists
 */
export type NatErrorCode = "noent" | "internal_error" | "exist" | CommonErrorCode;

/**
 * Settings of the Samba and AFP file sharing services of the Freebox.
 *
 * @example
 * ```ts
 * import { Fbx, type NetworkShareSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const networkShare: NetworkShareSubsystem = f.networkShare;
 * console.log(await networkShare.sambaConfig());
 * ```
 */
export interface NetworkShareSubsystem {
  /**
   * Get the current Samba configuration.
   *
   * `GET netshare/samba/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NetworkShareErrorCode}.
   */
  sambaConfig(options?: CallOptions): Promise<SambaConfig>;
  /** Long name of {@linkcode NetworkShareSubsystem.sambaConfig}. */
  Get_the_current_Samba_configuration: NetworkShareSubsystem["sambaConfig"];
  /**
   * Update the Samba configuration.
   *
   * `PUT netshare/samba/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode NetworkShareErrorCode}.
   */
  setSambaConfig(body: SambaConfigInput, options?: CallOptions): Promise<SambaConfig>;
  /** Long name of {@linkcode NetworkShareSubsystem.setSambaConfig}. */
  Update_the_Samba_configuration: NetworkShareSubsystem["setSambaConfig"];
  /**
   * Get the current Afp configuration.
   *
   * `GET netshare/afp/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NetworkShareErrorCode}.
   */
  afpConfig(options?: CallOptions): Promise<AfpConfig>;
  /** Long name of {@linkcode NetworkShareSubsystem.afpConfig}. */
  Get_the_current_Afp_configuration: NetworkShareSubsystem["afpConfig"];
  /**
   * Update the Afp configuration.
   *
   * `PUT netshare/afp/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode NetworkShareErrorCode}.
   */
  setAfpConfig(body: AfpConfigInput, options?: CallOptions): Promise<AfpConfig>;
  /** Long name of {@linkcode NetworkShareSubsystem.setAfpConfig}. */
  Update_the_Afp_configuration: NetworkShareSubsystem["setAfpConfig"];
}

/** Samba settings. */
export interface SambaConfig {
  /** Whether files are shared. */
  file_share_enabled: boolean;
  /** Whether printers are shared. */
  print_share_enabled: boolean;
  /** Whether shares ask for a user name and password. */
  logon_enabled: boolean;
  /** Samba user name. */
  logon_user: string;
  /** Workgroup name. */
  workgroup: string;
  /** Whether SMBv2/v3 are on. */
  smbv2_enabled: boolean;
}

/** What may be sent of a {@linkcode SambaConfig}. */
export interface SambaConfigInput {
  /** Whether files are shared. */
  file_share_enabled?: boolean;
  /** Whether printers are shared. */
  print_share_enabled?: boolean;
  /** Whether shares ask for a user name and password. */
  logon_enabled?: boolean;
  /** Samba user name. */
  logon_user?: string;
  /** Samba password. The box never tells it. */
  logon_password?: string;
  /** Workgroup name. */
  workgroup?: string;
  /** Whether SMBv2/v3 are on. */
  smbv2_enabled?: boolean;
}

/** AFP settings. */
export interface AfpConfig {
  /** Whether the AFP service runs. */
  enabled: boolean;
  /** Whether guests may reach shared files. */
  guest_allow: boolean;
  /** Kind of Apple machine whose icon macOS shows. */
  server_type: Known<
    | "powerbook"
    | "powermac"
    | "macmini"
    | "imac"
    | "macbook"
    | "macbookpro"
    | "macbookair"
    | "macpro"
    | "appletv"
    | "airport"
    | "xserve"
  >;
  /** AFP user name. */
  login_name: string;
}

/** What may be sent of a {@linkcode AfpConfig}. */
export interface AfpConfigInput {
  /** Whether the AFP service runs. */
  enabled?: boolean;
  /** Whether guests may reach shared files. */
  guest_allow?: boolean;
  /** Kind of Apple machine whose icon macOS shows. */
  server_type?: Known<
    | "powerbook"
    | "powermac"
    | "macmini"
    | "imac"
    | "macbook"
    | "macbookpro"
    | "macbookair"
    | "macpro"
    | "appletv"
    | "airport"
    | "xserve"
  >;
  /** AFP user name. */
  login_name?: string;
  /** AFP password. The box never tells it. */
  login_password?: string;
}

/**
 * A code that the box may refuse a call of `networkShare` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `invalid_workgroup_name`: workgroup name not valid
 * - `invalid_logon_user`: Samba user name not valid
 * - `invalid_logon_password`: Samba password not valid
 * - `invalid_afp_login_name`: AFP user name not valid
 * - `invalid_afp_login_password`: AFP password not valid
 */
export type NetworkShareErrorCode =
  | "invalid_workgroup_name"
  | "invalid_logon_user"
  | "invalid_logon_password"
  | "invalid_afp_login_name"
  | "invalid_afp_login_password"
  | CommonErrorCode;

/**
 * Devices to notify, the server that relays to them, and what the notifications carry.
 *
 * @example
 * ```ts
 * import { Fbx, type NotifSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const notif: NotifSubsystem = f.notif;
 * console.log(await notif.list());
 * ```
 */
export interface NotifSubsystem {
  /**
   * Get list of notification target.
   *
   * `GET notif/targets`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  list(options?: CallOptions): Promise<NotificationTarget[]>;
  /** Long name of {@linkcode NotifSubsystem.list}. */
  Get_list_of_notification_target: NotifSubsystem["list"];
  /**
   * Get a given notification target by this id.
   *
   * The example gives a list of one target; accept both.
   *
   * `GET notif/targets/{id}`. Since API 11.
   *
   * @param id NotificationTarget id.
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  get(id: string, options?: CallOptions): Promise<NotificationTarget>;
  /** Long name of {@linkcode NotifSubsystem.get}. */
  Get_a_given_notification_target_by_this_id: NotifSubsystem["get"];
  /**
   * Delete a notification target.
   *
   * `DELETE notif/targets/{id}`. Needs the permission `settings`. Since API 11.
   *
   * Care: this deletes notification target {id}.
   *
   * @param id NotificationTarget id.
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NotifSubsystem.delete}. */
  Delete_a_notification_target: NotifSubsystem["delete"];
  /**
   * Update a notification target.
   *
   * Example: as for adding a target.
   *
   * `PUT notif/targets/{id}`. Needs the permission `settings`. Since API 11.
   *
   * @param id NotificationTarget id.
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  update(id: string, body: NotifUpdateInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NotifSubsystem.update}. */
  Update_a_notification_target:
    & NotifSubsystem["update"]
    & ((body: NotifUpdateInput, id: string, options?: CallOptions) => Promise<void>);
  /**
   * Add a notification target.
   *
   * `POST notif/targets/`. Needs the permission `settings`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  create(body: NotifCreateInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NotifSubsystem.create}. */
  Add_a_notification_target: NotifSubsystem["create"];
}

/** Body of {@linkcode NotifSubsystem.update}. */
export interface NotifUpdateInput {
  /** Device name. */
  name?: string;
  /** Platform. */
  type?: Known<"ios" | "android" | "firebase">;
  /** Token of the platform's notification service; not part of NotificationTarget. */
  token?: string;
  /**
   * Notifications to send.
   *
   * - `phone`: missed call
   * - `download`: download finished
   * - `security`: alarm on
   * - `box_state`: box state changed
   * - `lan_host`: LAN event
   * - `password_change`: admin password changed
   */
  subscriptions?: Known<
    "phone" | "download" | "security" | "box_state" | "lan_host" | "password_change"
  >[];
  /** URL of the notification server. */
  api_url?: string;
  /**
   * What a message carries.
   *
   * - `data`: payload only
   * - `notification`: payload with a title and a body
   */
  message_type?: Known<"data" | "notification">;
}

/** Body of {@linkcode NotifSubsystem.create}. */
export interface NotifCreateInput {
  /** Device name. */
  name: string;
  /** Platform. */
  type: Known<"ios" | "android" | "firebase">;
  /** Token of the platform's notification service; not part of NotificationTarget. */
  token: string;
  /**
   * Notifications to send.
   *
   * - `phone`: missed call
   * - `download`: download finished
   * - `security`: alarm on
   * - `box_state`: box state changed
   * - `lan_host`: LAN event
   * - `password_change`: admin password changed
   */
  subscriptions: Known<
    "phone" | "download" | "security" | "box_state" | "lan_host" | "password_change"
  >[];
  /** URL of the notification server. */
  api_url: string;
  /**
   * What a message carries.
   *
   * - `data`: payload only
   * - `notification`: payload with a title and a body
   */
  message_type?: Known<"data" | "notification">;
}

/** A device that receives notifications. */
export interface NotificationTarget {
  /** Unique device id. */
  id: string;
  /** Last use. */
  last_use: number;
  /** Platform. */
  type: Known<"ios" | "android" | "firebase">;
  /** Device name. */
  name: string;
  /** URL of the notification server that talks to the device. */
  api_url: string;
  /**
   * What a message carries.
   *
   * - `data`: payload only
   * - `notification`: payload with a title and a body
   */
  message_type: Known<"data" | "notification">;
  /**
   * Notifications the device gets.
   *
   * - `phone`: missed call
   * - `download`: download finished
   * - `security`: alarm on
   * - `box_state`: box state changed
   * - `lan_host`: LAN event
   * - `password_change`: admin password changed
   */
  subscriptions: Known<
    "phone" | "download" | "security" | "box_state" | "lan_host" | "password_change"
  >[];
}

/** Payload of a download notification. */
export interface NotifDownloader {
  /** Id of the sending box. */
  box_id: string;
  /**
   * Notification type.
   *
   * - `downloader`: the only value
   */
  type: "downloader";
  /** Id of the download task concerned. */
  data: number;
  /**
   * What happened.
   *
   * - `task_done`: download complete
   * - `task_error`: download failed
   * - `task_seeding_done`: seeding complete
   */
  event: Known<"task_done" | "task_error" | "task_seeding_done">;
}

/** Payload of a call notification. */
export interface NotifPhone {
  /** Id of the sending box. */
  box_id: string;
  /**
   * Notification type.
   *
   * - `phone`: the only value
   */
  type: "phone";
  /** The call concerned. */
  data: CallEntry;
  /**
   * What happened.
   *
   * - `missed_call`: a call was missed
   */
  event: Known<"missed_call">;
}

/** Payload of a box state notification. */
export interface NotifBoxState {
  /** Id of the sending box. */
  box_id: string;
  /**
   * Notification type.
   *
   * - `box_state`: the only value
   */
  type: "box_state";
  /**
   * What happened.
   *
   * - `pub_up`: the public WAN connection came up
   * - `enter_sleep`: about to sleep
   * - `shut_down`: about to shut down
   * - `reboot`: about to reboot
   */
  event: Known<"pub_up" | "enter_sleep" | "shut_down" | "reboot">;
}

/** Payload of a LAN host notification. */
export interface NotifLanHost {
  /** Id of the sending box. */
  box_id: string;
  /**
   * Notification type.
   *
   * - `lan`: the only value
   */
  type: "lan";
  /** Id of the host concerned. */
  host_id: string;
  /** LAN interface of that host. */
  interface: string;
  /**
   * What happened.
   *
   * - `first_connection`: a device connected for the first time
   */
  event: Known<"first_connection">;
}

/** Payload of a password change notification. */
export interface NotifPasswordChange {
  /** Id of the sending box. */
  box_id: string;
  /**
   * Notification type.
   *
   * - `password_change`: the only value
   */
  type: "password_change";
  /** IP of the LAN host that asked for the change. */
  ip: string;
}

/**
 * A code that the box may refuse a call of `notif` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no device has this id
 * - `inval`: parameters not valid
 */
export type NotifErrorCode = "noent" | "inval" | CommonErrorCode;

/**
 * Parental filter of older boxes, replaced by Profile; a box of today refuses it.
 *
 * @example
 * ```ts
 * import { Fbx, type ParentalSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate({ apiVersion: "15.0" });
 * await using f = await Fbx(box.access);
 * const parental: ParentalSubsystem = f.parental;
 * console.log(await parental.config());
 * ```
 */
export interface ParentalSubsystem {
  /**
   * Get parental filter config.
   *
   * `GET parental/config/`. Needs the permission `parental`.
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  config(options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.config}.
   *
   * @deprecated Gone since API 16.
   */
  Get_parental_filter_config: ParentalSubsystem["config"];
  /**
   * Update parental filter config.
   *
   * `PUT parental/config/`. Needs the permission `parental`.
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  setConfig(body: unknown, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.setConfig}.
   *
   * @deprecated Gone since API 16.
   */
  Update_parental_filter_config: ParentalSubsystem["setConfig"];
  /**
   * Retrieve all Parental Filter rules.
   *
   * `GET parental/filter/`. Needs the permission `parental`.
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  list(options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.list}.
   *
   * @deprecated Gone since API 16.
   */
  Retrieve_all_Parental_Filter_rules: ParentalSubsystem["list"];
  /**
   * Retrieve a Parental Filter rule.
   *
   * `GET parental/filter/{id}`. Needs the permission `parental`.
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  get(id: number, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.get}.
   *
   * @deprecated Gone since API 16.
   */
  Retrieve_a_Parental_Filter_rule: ParentalSubsystem["get"];
  /**
   * Delete a Parental Filter rule.
   *
   * `DELETE parental/filter/{id}`. Needs the permission `parental`.
   *
   * Care: this deletes parental filter rule {id}.
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /**
   * Long name of {@linkcode ParentalSubsystem.delete}.
   *
   * @deprecated Gone since API 16.
   */
  Delete_a_Parental_Filter_rule: ParentalSubsystem["delete"];
  /**
   * Update a Parental Filter rule.
   *
   * `PUT parental/filter/{id}`. Needs the permission `parental`.
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  update(id: number, body: unknown, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.update}.
   *
   * @deprecated Gone since API 16.
   */
  Update_a_Parental_Filter_rule:
    & ParentalSubsystem["update"]
    & ((body: unknown, id: number, options?: CallOptions) => Promise<unknown>);
  /**
   * Add a Parental Filter rule.
   *
   * `POST parental/filter/`. Needs the permission `parental`.
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  create(body: unknown, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.create}.
   *
   * @deprecated Gone since API 16.
   */
  Add_a_Parental_Filter_rule: ParentalSubsystem["create"];
  /**
   * Get a parental filter Planning.
   *
   * `GET parental/filter/{id}/planning`. Needs the permission `parental`.
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  planning(id: number, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.planning}.
   *
   * @deprecated Gone since API 16.
   */
  Get_a_parental_filter_Planning: ParentalSubsystem["planning"];
  /**
   * Update a parental filter Planning.
   *
   * `PUT parental/filter/{id}/planning`. Needs the permission `parental`.
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  setPlanning(id: number, body: unknown, options?: CallOptions): Promise<unknown>;
  /**
   * Long name of {@linkcode ParentalSubsystem.setPlanning}.
   *
   * @deprecated Gone since API 16.
   */
  Update_a_parental_filter_Planning:
    & ParentalSubsystem["setPlanning"]
    & ((body: unknown, id: number, options?: CallOptions) => Promise<unknown>);
}

/**
 * A code that the box may refuse a call of `parental` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type ParentalErrorCode = CommonErrorCode;

/**
 * Freebox Players on the LAN: list, state, playback, volume, URL opening (internal use).
 *
 * @example
 * ```ts
 * import { Fbx, type PlayerSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const player: PlayerSubsystem = f.player;
 * console.log(await player.list());
 * ```
 */
export interface PlayerSubsystem {
  /**
   * List every player devices.
   *
   * All the players registered on the local network.
   *
   * `GET player`. Needs the permission `player`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  list(options?: CallOptions): Promise<Player[]>;
  /** Long name of {@linkcode PlayerSubsystem.list}. */
  List_every_player_devices: PlayerSubsystem["list"];
  /**
   * Get player device status.
   *
   * `GET player/{id_player}/api/v6/status/`. Needs the permission `player`. Marked unstable by the
   * documentation.
   *
   * @param id_player Player id: Player.id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  status(id_player: number, options?: CallOptions): Promise<PlayerStatus>;
  /** Long name of {@linkcode PlayerSubsystem.status}. */
  Get_player_device_status: PlayerSubsystem["status"];
  /**
   * Control the active media player of a device.
   *
   * The status's player.capabilities tell which commands can be used.
   *
   * `POST player/{id_player}/api/v6/control/mediactrl/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id: Player.id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  control(id_player: number, body: PlayerControlInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PlayerSubsystem.control}. */
  Control_the_active_media_player_of_a_device:
    & PlayerSubsystem["control"]
    & ((body: PlayerControlInput, id_player: number, options?: CallOptions) => Promise<void>);
  /**
   * Control the playback volume of the device.
   *
   * Reads the volume.
   *
   * `GET player/{id_player}/api/v6/control/volume/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id: Player.id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  volume(id_player: number, options?: CallOptions): Promise<PlayerVolumeResult>;
  /** Long name of {@linkcode PlayerSubsystem.volume}. */
  Get_the_playback_volume_of_the_device: PlayerSubsystem["volume"];
  /**
   * Control the playback volume of the device.
   *
   * Sets the volume.
   *
   * `PUT player/{id_player}/api/v6/control/volume/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id: Player.id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  setVolume(
    id_player: number,
    body: PlayerSetVolumeInput,
    options?: CallOptions,
  ): Promise<PlayerSetVolumeResult>;
  /** Long name of {@linkcode PlayerSubsystem.setVolume}. */
  Control_the_playback_volume_of_the_device:
    & PlayerSubsystem["setVolume"]
    & ((
      body: PlayerSetVolumeInput,
      id_player: number,
      options?: CallOptions,
    ) => Promise<PlayerSetVolumeResult>);
  /**
   * Open a url on a player device.
   *
   * Opens a video, a web page (type text/html), a TV channel or a YouTube video.
   *
   * `POST player/{id_player}/api/v6/control/open`. Needs the permission `player`. Marked unstable
   * by the documentation.
   *
   * @param id_player Player id: Player.id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  open(id_player: number, body: PlayerOpenInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PlayerSubsystem.open}. */
  Open_a_url_on_a_player_device:
    & PlayerSubsystem["open"]
    & ((body: PlayerOpenInput, id_player: number, options?: CallOptions) => Promise<void>);
}

/** Body of {@linkcode PlayerSubsystem.control}. */
export interface PlayerControlInput {
  /**
   * Command to run.
   *
   * - `play_pause`: play or pause
   * - `stop`: stop
   * - `prev`: previous
   * - `next`: next
   * - `select_stream`: choose the stream quality
   * - `select_audio_track`: choose the audio track
   * - `select_srt_track`: choose the subtitle track
   */
  cmd: Known<
    | "play_pause"
    | "stop"
    | "prev"
    | "next"
    | "select_stream"
    | "select_audio_track"
    | "select_srt_track"
  >;
}

/** Result of {@linkcode PlayerSubsystem.volume}. */
export interface PlayerVolumeResult {
  /** Whether the sound is off. */
  mute: boolean;
  /** Master volume, 0 to 100. */
  volume: number;
}

/** Body of {@linkcode PlayerSubsystem.setVolume}. */
export interface PlayerSetVolumeInput {
  /** Master volume, 0 to 100. */
  volume?: number;
  /** Turn the sound off. */
  mute?: boolean;
}

/** Result of {@linkcode PlayerSubsystem.setVolume}. */
export interface PlayerSetVolumeResult {
  /** Whether the sound is off. */
  mute: boolean;
  /** Master volume, 0 to 100. */
  volume: number;
}

/** Body of {@linkcode PlayerSubsystem.open}. */
export interface PlayerOpenInput {
  /** What to open: http(s) URL, or tv:?channel=N for a TV channel. */
  url: string;
  /** MIME type of the content, e.g. video/x-matroska; empty by default. */
  type?: string;
}

/** One player device. */
export interface Player {
  /** Id. */
  id: number;
  /** Device name. */
  device_name: string;
  /** Uid. */
  uid: string;
  /** Reachable. */
  reachable: boolean;
  /** Api version. */
  api_version: string;
  /** Api available. */
  api_available: boolean;
  /** MAC address. Read-only. Seen on real boxes, not documented. */
  mac?: string;
  /** Model. Read-only. Seen on real boxes, not documented. */
  device_model?: string;
  /** Kind of player; in the example. Read-only. Seen on real boxes, not documented. */
  stb_type?: string;
  /**
   * Last moment it could be reached. Unix time in seconds. Read-only. Seen on real boxes, not
   * documented.
   */
  last_time_reachable?: number;
  /** LAN hosts of the player. Read-only. Seen on real boxes, not documented. */
  lan_gids?: unknown;
}

/** The running application; its fields are up to that application and may change. */
export interface PlayerStatusForegroundApp {
  /** Package id. */
  package_id: unknown;
  /** Cur url. */
  cur_url: string;
  /** Context. */
  context: Record<string, unknown>;
  /** Package. */
  package: string;
}

/** What the active media player can do. */
export interface PlayerStatusCapabilities {
  /** Play. */
  play: boolean;
  /** Pause. */
  pause: boolean;
  /** Stop. */
  stop: boolean;
  /** Next. */
  next: boolean;
  /** Prev. */
  prev: boolean;
  /** Record. */
  record: boolean;
  /** Record stop. */
  record_stop: boolean;
  /** Seek forward. */
  seek_forward: boolean;
  /** Seek backward. */
  seek_backward: boolean;
  /** Seek to. */
  seek_to: boolean;
  /** Shuffle. */
  shuffle: boolean;
  /** Repeat all. */
  repeat_all: boolean;
  /** Repeat one. */
  repeat_one: boolean;
  /** Select stream. */
  select_stream: boolean;
  /** Select audio track. */
  select_audio_track: boolean;
  /** Select srt track. */
  select_srt_track: boolean;
}

/** The active media player. */
export interface PlayerStatusInformations {
  /** Name. */
  name: string;
  /** Last activity. */
  last_activity: number;
  /** Capabilities. */
  capabilities: PlayerStatusCapabilities;
}

/** State of a player device. */
export interface PlayerStatus {
  /**
   * Whether the device is on.
   *
   * - `standby`: in standby
   * - `running`: on
   */
  power_state: Known<"standby" | "running">;
  /** State of the active media player. */
  player: PlayerStatusInformations;
  /** Context of the application now running; fields may change. */
  foreground_app: PlayerStatusForegroundApp;
}

/**
 * A code that the box may refuse a call of `player` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal error
 * - `inval`: invalid parameters
 * - `noent`: no player has this id
 */
export type PlayerErrorCode = "internal_error" | "inval" | "noent" | CommonErrorCode;

/**
 * User profiles, and the network access control (parental filter) of each.
 *
 * @example
 * ```ts
 * import { Fbx, type ProfileSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const profile: ProfileSubsystem = f.profile;
 * console.log(await profile.list());
 * ```
 */
export interface ProfileSubsystem {
  /**
   * Get the list of profiles.
   *
   * `GET profile`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  list(options?: CallOptions): Promise<Profile[]>;
  /** Long name of {@linkcode ProfileSubsystem.list}. */
  Get_the_list_of_profiles: ProfileSubsystem["list"];
  /**
   * Get a profile.
   *
   * `GET profile/{id}`. Needs the permission `profile`.
   *
   * @param id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<Profile>;
  /** Long name of {@linkcode ProfileSubsystem.get}. */
  Get_a_profile: ProfileSubsystem["get"];
  /**
   * Add a profile.
   *
   * The example sends name and url, and gets the id alone.
   *
   * `POST profile/`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  create(body: ProfileInput, options?: CallOptions): Promise<ProfileCreateResult>;
  /** Long name of {@linkcode ProfileSubsystem.create}. */
  Add_a_profile: ProfileSubsystem["create"];
  /**
   * Delete a profile.
   *
   * `DELETE profile/{id}`. Needs the permission `profile`.
   *
   * Care: this deletes profile {id} with all that belongs to it.
   *
   * @param id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ProfileSubsystem.delete}. */
  Delete_a_profile: ProfileSubsystem["delete"];
  /**
   * Update a profile.
   *
   * The 3 of the path is an example id.
   *
   * `PUT profile/{id}`. Needs the permission `profile`.
   *
   * @param id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  update(id: number, body: Partial<ProfileInput>, options?: CallOptions): Promise<Profile>;
  /** Long name of {@linkcode ProfileSubsystem.update}. */
  Update_a_profile:
    & ProfileSubsystem["update"]
    & ((body: Partial<ProfileInput>, id: number, options?: CallOptions) => Promise<Profile>);
  /**
   * Get Network Control for all profiles.
   *
   * Result taken from the title, the page shows none.
   *
   * `GET network_control`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControls(options?: CallOptions): Promise<NetworkControl[]>;
  /** Long name of {@linkcode ProfileSubsystem.networkControls}. */
  Get_Network_Control_for_all_profiles: ProfileSubsystem["networkControls"];
  /**
   * Get Network Control for a profile.
   *
   * `GET network_control/{profile_id}`. Needs the permission `profile`.
   *
   * @param profile_id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControl(profile_id: number, options?: CallOptions): Promise<NetworkControl>;
  /** Long name of {@linkcode ProfileSubsystem.networkControl}. */
  Get_Network_Control_for_a_profile: ProfileSubsystem["networkControl"];
  /**
   * Update Network Control for a profile.
   *
   * The example sends the whole object, read-only fields too.
   *
   * `PUT network_control/{profile_id}`. Needs the permission `profile`.
   *
   * @param profile_id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  updateNetworkControl(
    profile_id: number,
    body: NetworkControlInput,
    options?: CallOptions,
  ): Promise<NetworkControl>;
  /** Long name of {@linkcode ProfileSubsystem.updateNetworkControl}. */
  Update_Network_Control_for_a_profile:
    & ProfileSubsystem["updateNetworkControl"]
    & ((
      body: NetworkControlInput,
      profile_id: number,
      options?: CallOptions,
    ) => Promise<NetworkControl>);
  /**
   * Get migration to new default mode status.
   *
   * Has a modified default mode been moved to "allowed".
   *
   * `GET network_control/migrate`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControlMigration(options?: CallOptions): Promise<ProfileNetworkControlMigrationResult>;
  /** Long name of {@linkcode ProfileSubsystem.networkControlMigration}. */
  Get_migration_to_new_default_mode_status: ProfileSubsystem["networkControlMigration"];
  /**
   * Migrate to new default mode.
   *
   * Moves a default mode modified earlier to "allowed".
   *
   * `POST network_control/migrate`. Needs the permission `profile`.
   *
   * Care: this sets the default mode to “allowed” for good.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  migrateNetworkControl(options?: CallOptions): Promise<ProfileMigrateNetworkControlResult>;
  /** Long name of {@linkcode ProfileSubsystem.migrateNetworkControl}. */
  Migrate_to_new_default_mode: ProfileSubsystem["migrateNetworkControl"];
  /**
   * Get Network Control Rules for a profile.
   *
   * `GET network_control/{profile_id}/rules`. Needs the permission `profile`.
   *
   * @param profile_id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControlRules(profile_id: number, options?: CallOptions): Promise<NetworkControlRule[]>;
  /** Long name of {@linkcode ProfileSubsystem.networkControlRules}. */
  Get_Network_Control_Rules_for_a_profile: ProfileSubsystem["networkControlRules"];
  /**
   * Get a Network Control Rule.
   *
   * `GET network_control/{profile_id}/rules/{rule_id}`. Needs the permission `profile`.
   *
   * @param profile_id Profile id.
   * @param rule_id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControlRule(
    profile_id: number,
    rule_id: number,
    options?: CallOptions,
  ): Promise<NetworkControlRule>;
  /** Long name of {@linkcode ProfileSubsystem.networkControlRule}. */
  Get_a_Network_Control_Rule: ProfileSubsystem["networkControlRule"];
  /**
   * Create a Network Control Rule.
   *
   * The page shows no result.
   *
   * `POST network_control/{profile_id}/rules/`. Needs the permission `profile`.
   *
   * @param profile_id Profile id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  addNetworkControlRule(
    profile_id: number,
    body: NetworkControlRuleInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode ProfileSubsystem.addNetworkControlRule}. */
  Create_a_Network_Control_Rule:
    & ProfileSubsystem["addNetworkControlRule"]
    & ((body: NetworkControlRuleInput, profile_id: number, options?: CallOptions) => Promise<void>);
  /**
   * Update a Network Control Rule.
   *
   * Body taken from the title; the page shows neither body nor result.
   *
   * `PUT network_control/{id}/rules/{rule_id}`. Needs the permission `profile`.
   *
   * @param id Profile id (called profile_id elsewhere).
   * @param rule_id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  updateNetworkControlRule(
    id: number,
    rule_id: number,
    body: Partial<NetworkControlRuleInput>,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode ProfileSubsystem.updateNetworkControlRule}. */
  Update_a_Network_Control_Rule:
    & ProfileSubsystem["updateNetworkControlRule"]
    & ((
      body: Partial<NetworkControlRuleInput>,
      id: number,
      rule_id: number,
      options?: CallOptions,
    ) => Promise<void>);
  /**
   * Delete a Network Control Rule.
   *
   * `DELETE network_control/{id}/rules/{rule_id}`. Needs the permission `profile`.
   *
   * Care: this deletes network control rule {rule_id} of profile {id}.
   *
   * @param id Profile id (called profile_id elsewhere).
   * @param rule_id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  deleteNetworkControlRule(id: number, rule_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ProfileSubsystem.deleteNetworkControlRule}. */
  Delete_a_Network_Control_Rule: ProfileSubsystem["deleteNetworkControlRule"];
}

/** Result of {@linkcode ProfileSubsystem.create}. */
export interface ProfileCreateResult {
  /** Id of the new profile. */
  id: number;
}

/** Result of {@linkcode ProfileSubsystem.networkControlMigration}. */
export interface ProfileNetworkControlMigrationResult {
  /** Whether the default mode is now "allowed". */
  default_mode_migrated: boolean;
}

/** Result of {@linkcode ProfileSubsystem.migrateNetworkControl}. */
export interface ProfileMigrateNetworkControlResult {
  /** Whether the default mode is now "allowed". */
  default_mode_migrated: boolean;
}

/** A user profile of the household. */
export interface Profile {
  /** Profile id. Read-only. */
  id: number;
  /** Profile name. */
  name: string;
  /** Icon URL; the name in the property list. */
  icon: string;
  /** Icon URL, relative to the root of the API domain; the name in every example. */
  url: string;
}

/** What may be sent of a {@linkcode Profile}. */
export interface ProfileInput {
  /** Read-only: left as it is. */
  id?: Profile["id"];
  /** Profile name. */
  name: string;
  /** Icon URL; the name in the property list. */
  icon?: string;
  /** Icon URL, relative to the root of the API domain; the name in every example. */
  url?: string;
}

/** Network access control of a profile. */
export interface NetworkControl {
  /** Id of the profile; writable only in a POST that adds a network control. Read-only. */
  profile_id?: number;
  /** Time of the next rule change, 0 if none. Unix time in seconds. Read-only. */
  next_change: number;
  /**
   * Mode of the current override.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  override_mode: Known<"allowed" | "denied" | "webonly">;
  /**
   * Mode in use: override_mode while override is true, else from the rules. Read-only.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  current_mode: Known<"allowed" | "denied" | "webonly">;
  /**
   * Mode the rules alone would give. Read-only.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  rule_mode: Known<"allowed" | "denied" | "webonly">;
  /** When the override ends, 0 = no limit; only when override is true. Unix time in seconds. */
  override_until?: number;
  /** Whether an override is on. */
  override: boolean;
  /** MAC addresses under this control. */
  macs: string[];
  /** LAN hosts under this control, derived from macs; bare names in the examples. Read-only. */
  hosts: LanHost[] | string[];
  /** Slots per day of the planning, now 288 (5 minutes each). Read-only. */
  resolution: number;
  /**
   * Custom day ranges with their own planning; an item may be a comma-separated list.
   *
   * - `:fr_bank_holidays`: French bank holidays
   * - `:fr_school_holidays_a`: French school holidays, zone A
   * - `:fr_school_holidays_b`: French school holidays, zone B
   * - `:fr_school_holidays_c`: French school holidays, zone C
   * - `:fr_school_holidays_corse`: French school holidays, Corsica
   */
  cdayranges: Open<
    | ":fr_bank_holidays"
    | ":fr_school_holidays_a"
    | ":fr_school_holidays_b"
    | ":fr_school_holidays_c"
    | ":fr_school_holidays_corse"
  >[];
}

/** What may be sent of a {@linkcode NetworkControl}. */
export interface NetworkControlInput {
  /** Read-only: left as it is. */
  profile_id?: NetworkControl["profile_id"];
  /** Read-only: left as it is. */
  next_change?: NetworkControl["next_change"];
  /**
   * Mode of the current override.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  override_mode?: Known<"allowed" | "denied" | "webonly">;
  /** Read-only: left as it is. */
  current_mode?: NetworkControl["current_mode"];
  /** Read-only: left as it is. */
  rule_mode?: NetworkControl["rule_mode"];
  /** When the override ends, 0 = no limit; only when override is true. Unix time in seconds. */
  override_until?: number;
  /** Whether an override is on. */
  override?: boolean;
  /** MAC addresses under this control. */
  macs?: string[];
  /** Read-only: left as it is. */
  hosts?: NetworkControl["hosts"];
  /** Read-only: left as it is. */
  resolution?: NetworkControl["resolution"];
  /**
   * Custom day ranges with their own planning; an item may be a comma-separated list.
   *
   * - `:fr_bank_holidays`: French bank holidays
   * - `:fr_school_holidays_a`: French school holidays, zone A
   * - `:fr_school_holidays_b`: French school holidays, zone B
   * - `:fr_school_holidays_c`: French school holidays, zone C
   * - `:fr_school_holidays_corse`: French school holidays, Corsica
   */
  cdayranges?: Open<
    | ":fr_bank_holidays"
    | ":fr_school_holidays_a"
    | ":fr_school_holidays_b"
    | ":fr_school_holidays_c"
    | ":fr_school_holidays_corse"
  >[];
}

/** A planning rule of a network control. */
export interface NetworkControlRule {
  /** Rule id. Read-only. */
  id: number;
  /** Id of the profile the rule is for. Read-only. */
  profile_id: number;
  /** Rule name. */
  name: string;
  /**
   * Access mode while the rule holds.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  mode: Known<"allowed" | "denied" | "webonly">;
  /** Start, from 00:00; a multiple of the slot (300 when resolution is 288). Unit: s. */
  start_time: number;
  /** End, from 00:00; a multiple of 300 when resolution is 288. Unit: s. */
  end_time: number;
  /** 8 flags: the 7 days of the week, then the custom day ranges. 8 entries. */
  weekdays: boolean[];
  /** Whether the rule is on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode NetworkControlRule}. */
export interface NetworkControlRuleInput {
  /** Read-only: left as it is. */
  id?: NetworkControlRule["id"];
  /** Read-only: left as it is. */
  profile_id?: NetworkControlRule["profile_id"];
  /** Rule name. */
  name?: string;
  /**
   * Access mode while the rule holds.
   *
   * - `allowed`: access allowed
   * - `denied`: access denied
   * - `webonly`: HTTP and HTTPS only; legacy, better not used
   */
  mode: Known<"allowed" | "denied" | "webonly">;
  /** Start, from 00:00; a multiple of the slot (300 when resolution is 288). Unit: s. */
  start_time: number;
  /** End, from 00:00; a multiple of 300 when resolution is 288. Unit: s. */
  end_time: number;
  /** 8 flags: the 7 days of the week, then the custom day ranges. 8 entries. */
  weekdays: boolean[];
  /** Whether the rule is on. */
  enabled?: boolean;
}

/**
 * A code that the box may refuse a call of `profile` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type ProfileErrorCode = CommonErrorCode;

/**
 * TV recordings: settings, quota, programmed and finished records, storage (internal use).
 *
 * @example
 * ```ts
 * import { Fbx, type PvrSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const pvr: PvrSubsystem = f.pvr;
 * console.log(await pvr.config());
 * ```
 */
export interface PvrSubsystem {
  /**
   * Get the current PVR configuration.
   *
   * `GET pvr/config/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  config(options?: CallOptions): Promise<PvrConfig>;
  /** Long name of {@linkcode PvrSubsystem.config}. */
  Get_the_current_PVR_configuration: PvrSubsystem["config"];
  /**
   * Update the current PVR configuration.
   *
   * `PUT pvr/config/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  setConfig(body: PvrConfigInput, options?: CallOptions): Promise<PvrConfig>;
  /** Long name of {@linkcode PvrSubsystem.setConfig}. */
  Update_the_current_PVR_configuration: PvrSubsystem["setConfig"];
  /**
   * Getting the current quota info.
   *
   * `GET pvr/quota/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  quota(options?: CallOptions): Promise<PvrQuota>;
  /** Long name of {@linkcode PvrSubsystem.quota}. */
  Getting_the_current_quota_info: PvrSubsystem["quota"];
  /**
   * Request next quota threshold.
   *
   * Takes no argument (empty object); the quota is adjusted if need be.
   *
   * `PUT pvr/quota/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  requestNextQuota(body?: Record<string, never>, options?: CallOptions): Promise<PvrQuota>;
  /** Long name of {@linkcode PvrSubsystem.requestNextQuota}. */
  Request_next_quota_threshold: PvrSubsystem["requestNextQuota"];
  /**
   * Getting the list of precords.
   *
   * `GET pvr/programmed/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  precords(options?: CallOptions): Promise<Precord[]>;
  /** Long name of {@linkcode PvrSubsystem.precords}. */
  Getting_the_list_of_precords: PvrSubsystem["precords"];
  /**
   * Getting a specific precord.
   *
   * `GET pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Precord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  precord(id: number, options?: CallOptions): Promise<Precord>;
  /** Long name of {@linkcode PvrSubsystem.precord}. */
  Getting_a_specific_precord: PvrSubsystem["precord"];
  /**
   * Updating a precord.
   *
   * Only a manual precord can be edited directly.
   *
   * `PUT pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Precord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  updatePrecord(id: number, body: Partial<PrecordInput>, options?: CallOptions): Promise<Precord>;
  /** Long name of {@linkcode PvrSubsystem.updatePrecord}. */
  Updating_a_precord:
    & PvrSubsystem["updatePrecord"]
    & ((body: Partial<PrecordInput>, id: number, options?: CallOptions) => Promise<Precord>);
  /**
   * Delete a precord.
   *
   * `DELETE pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes programmed recording {id}, which will not be made.
   *
   * @param id Precord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  deletePrecord(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PvrSubsystem.deletePrecord}. */
  Delete_a_precord: PvrSubsystem["deletePrecord"];
  /**
   * Create a precord.
   *
   * `POST pvr/programmed/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  addPrecord(body: PrecordInput, options?: CallOptions): Promise<Precord>;
  /** Long name of {@linkcode PvrSubsystem.addPrecord}. */
  Create_a_precord: PvrSubsystem["addPrecord"];
  /**
   * Getting the list of frecords.
   *
   * `GET pvr/finished/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  frecords(options?: CallOptions): Promise<Frecord[]>;
  /** Long name of {@linkcode PvrSubsystem.frecords}. */
  Getting_the_list_of_frecords: PvrSubsystem["frecords"];
  /**
   * Getting a specific frecord.
   *
   * `GET pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Frecord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  frecord(id: number, options?: CallOptions): Promise<Frecord>;
  /** Long name of {@linkcode PvrSubsystem.frecord}. */
  Getting_a_specific_frecord: PvrSubsystem["frecord"];
  /**
   * Updating an frecord.
   *
   * Only name and subname can be written.
   *
   * `PUT pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Frecord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  updateFrecord(id: number, body: FrecordInput, options?: CallOptions): Promise<Frecord>;
  /** Long name of {@linkcode PvrSubsystem.updateFrecord}. */
  Updating_an_frecord:
    & PvrSubsystem["updateFrecord"]
    & ((body: FrecordInput, id: number, options?: CallOptions) => Promise<Frecord>);
  /**
   * Delete an frecord.
   *
   * Its files are deleted too.
   *
   * `DELETE pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * Care: this deletes recording {id} and its files.
   *
   * @param id Frecord id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  deleteFrecord(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PvrSubsystem.deleteFrecord}. */
  Delete_an_frecord: PvrSubsystem["deleteFrecord"];
  /**
   * Getting the list of media.
   *
   * `GET pvr/media/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  media(options?: CallOptions): Promise<Media[]>;
  /** Long name of {@linkcode PvrSubsystem.media}. */
  Getting_the_list_of_media: PvrSubsystem["media"];
}

/** Recording settings. */
export interface PvrConfig {
  /** Default margin before the start; no unit given. */
  margin_before: number;
  /** Default margin after the end; no unit given. */
  margin_after: number;
  /** Acknowledges recordings by itself. Seen on real boxes, not documented. */
  auto_ack?: unknown;
}

/** What may be sent of a {@linkcode PvrConfig}. */
export interface PvrConfigInput {
  /** Default margin before the start; no unit given. */
  margin_before?: number;
  /** Default margin after the end; no unit given. */
  margin_after?: number;
  /** Acknowledges recordings by itself. Seen on real boxes, not documented. */
  auto_ack?: unknown;
}

/** Recording quota. */
export interface PvrQuota {
  /** Whether the quota is exceeded. */
  quota_exceeded: boolean;
  /** Quota threshold that is needed; no unit given. */
  needed_tresh: number;
  /** Quota threshold now; no unit given. */
  cur_tresh: number;
}

/** A programmed record, manual or made by a generator; only a manual one can be edited. */
export interface Precord {
  /** Precord id. Read-only. */
  id: number;
  /** Medium to write on (Media.media); empty when the file is not available. */
  media: string;
  /** Folder on the medium where it will be written. */
  path: string;
  /** Whether a generator made it. Read-only. */
  has_record_gen: boolean;
  /** Id of its generator, if has_record_gen. Read-only. */
  record_gen_id: number;
  /** Whether it may conflict with another record. Read-only. */
  conflict: boolean;
  /** Ids of the records it may conflict with. Read-only. */
  overlap_list: number[];
  /** Generated precords only: false skips it. */
  enabled: boolean;
  /** Part of the recording may be missing (conflict, or connection down). Read-only. */
  altered: boolean;
  /**
   * State of the record. Read-only.
   *
   * - `disabled`: disabled
   * - `start_error`: could not start
   * - `waiting_start_time`: scheduled
   * - `starting`: starting
   * - `running`: running
   * - `running_error`: running, with an error
   * - `failed`: failed
   * - `finished`: finished
   */
  state: Known<
    | "disabled"
    | "start_error"
    | "waiting_start_time"
    | "starting"
    | "running"
    | "running_error"
    | "failed"
    | "finished"
  >;
  /** What went wrong. Read-only. */
  error: Known<
    | "none"
    | "file_access_error"
    | "disk_full"
    | "private_but_no_private_dir"
    | "network_problem"
    | "resource_problem"
    | "no_stream_available"
    | "no_data_received"
    | "missed"
    | "stopped"
    | "internal_error"
    | "unknown_error"
  >;
  /** Uuid of the channel. */
  channel_uuid: string;
  /** Name of the channel, optional. */
  channel_name?: string;
  /** Quality of the channel. */
  channel_quality: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type: Known<"" | "iptv" | "dvb">;
  /** Name of the record. */
  name: string;
  /** Second name of the record. */
  subname: string;
  /** Kind of broadcast. */
  broadcast_type: Known<"tv" | "radio">;
  /** Time of the start. Unix time in seconds. */
  start: number;
  /** Time of the end. Unix time in seconds. */
  end: number;
  /** For legacy applications, seen only from a player; prefer channel_uuid. */
  legacy_uri: string;
  /** For legacy applications, seen only from a player; prefer channel_uuid. */
  force_channel_name: string;
  /** Seconds recorded before the start; in the example. Unit: s. */
  margin_before: number;
  /** Seconds recorded after the end; in the example. Unit: s. */
  margin_after: number;
}

/** What may be sent of a {@linkcode Precord}. */
export interface PrecordInput {
  /** Read-only: left as it is. */
  id?: Precord["id"];
  /** Medium to write on (Media.media); empty when the file is not available. */
  media?: string;
  /** Folder on the medium where it will be written. */
  path?: string;
  /** Read-only: left as it is. */
  has_record_gen?: Precord["has_record_gen"];
  /** Read-only: left as it is. */
  record_gen_id?: Precord["record_gen_id"];
  /** Read-only: left as it is. */
  conflict?: Precord["conflict"];
  /** Read-only: left as it is. */
  overlap_list?: Precord["overlap_list"];
  /** Generated precords only: false skips it. */
  enabled?: boolean;
  /** Read-only: left as it is. */
  altered?: Precord["altered"];
  /** Read-only: left as it is. */
  state?: Precord["state"];
  /** Read-only: left as it is. */
  error?: Precord["error"];
  /** Uuid of the channel. */
  channel_uuid?: string;
  /** Name of the channel, optional. */
  channel_name?: string;
  /** Quality of the channel. */
  channel_quality?: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type?: Known<"" | "iptv" | "dvb">;
  /** Name of the record. */
  name?: string;
  /** Second name of the record. */
  subname?: string;
  /** Kind of broadcast. */
  broadcast_type?: Known<"tv" | "radio">;
  /** Time of the start. Unix time in seconds. */
  start: number;
  /** Time of the end. Unix time in seconds. */
  end: number;
  /** For legacy applications, seen only from a player; prefer channel_uuid. */
  legacy_uri?: string;
  /** For legacy applications, seen only from a player; prefer channel_uuid. */
  force_channel_name?: string;
  /** Seconds recorded before the start; in the example. Unit: s. */
  margin_before?: number;
  /** Seconds recorded after the end; in the example. Unit: s. */
  margin_after?: number;
}

/** A finished or running record; made by the box when a precord starts. */
export interface Frecord {
  /** Frecord id. Read-only. */
  id: number;
  /** Medium it is written on (Media.media); empty when the file is not available. Read-only. */
  media: string;
  /** Folder on the medium. Read-only. */
  path: string;
  /** Name of the file. Read-only. */
  filename: string;
  /** Size of the file. Unit: byte. Read-only. */
  byte_size: number;
  /** Whether a generator made it. Read-only. */
  has_record_gen: boolean;
  /** Id of its generator, if has_record_gen. Read-only. */
  record_gen_id: number;
  /** Part of the recording may be missing (conflict, or connection down). Read-only. */
  altered: boolean;
  /**
   * State of the record. Read-only.
   *
   * - `disabled`: disabled
   * - `start_error`: could not start
   * - `waiting_start_time`: scheduled
   * - `starting`: starting
   * - `running`: running
   * - `running_error`: running, with an error
   * - `failed`: failed
   * - `finished`: finished
   */
  state: Known<
    | "disabled"
    | "start_error"
    | "waiting_start_time"
    | "starting"
    | "running"
    | "running_error"
    | "failed"
    | "finished"
  >;
  /** What went wrong. Read-only. */
  error: Known<
    | "none"
    | "file_access_error"
    | "disk_full"
    | "private_but_no_private_dir"
    | "network_problem"
    | "resource_problem"
    | "no_stream_available"
    | "no_data_received"
    | "missed"
    | "stopped"
    | "internal_error"
    | "unknown_error"
  >;
  /** Uuid of the channel. Read-only. */
  channel_uuid: string;
  /** Name of the channel, optional. Read-only. */
  channel_name?: string;
  /** Quality of the channel. Read-only. */
  channel_quality: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use. Read-only.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type: Known<"" | "iptv" | "dvb">;
  /** Name of the record. */
  name: string;
  /** Second name of the record. */
  subname: string;
  /** Kind of broadcast. Read-only. */
  broadcast_type: Known<"tv" | "radio">;
  /** Time of the start. Unix time in seconds. Read-only. */
  start: number;
  /** Time of the end. Unix time in seconds. Read-only. */
  end: number;
  /** Whether DRM protects the record. Read-only. */
  secure: boolean;
  /** In every example. Read-only. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode Frecord}. */
export interface FrecordInput {
  /** Read-only: left as it is. */
  id?: Frecord["id"];
  /** Read-only: left as it is. */
  media?: Frecord["media"];
  /** Read-only: left as it is. */
  path?: Frecord["path"];
  /** Read-only: left as it is. */
  filename?: Frecord["filename"];
  /** Read-only: left as it is. */
  byte_size?: Frecord["byte_size"];
  /** Read-only: left as it is. */
  has_record_gen?: Frecord["has_record_gen"];
  /** Read-only: left as it is. */
  record_gen_id?: Frecord["record_gen_id"];
  /** Read-only: left as it is. */
  altered?: Frecord["altered"];
  /** Read-only: left as it is. */
  state?: Frecord["state"];
  /** Read-only: left as it is. */
  error?: Frecord["error"];
  /** Read-only: left as it is. */
  channel_uuid?: Frecord["channel_uuid"];
  /** Read-only: left as it is. */
  channel_name?: Frecord["channel_name"];
  /** Read-only: left as it is. */
  channel_quality?: Frecord["channel_quality"];
  /** Read-only: left as it is. */
  channel_type?: Frecord["channel_type"];
  /** Name of the record. */
  name?: string;
  /** Second name of the record. */
  subname?: string;
  /** Read-only: left as it is. */
  broadcast_type?: Frecord["broadcast_type"];
  /** Read-only: left as it is. */
  start?: Frecord["start"];
  /** Read-only: left as it is. */
  end?: Frecord["end"];
  /** Read-only: left as it is. */
  secure?: Frecord["secure"];
  /** Read-only: left as it is. */
  enabled?: Frecord["enabled"];
}

/** A storage, usually a disk, that records can be written on. */
export interface Media {
  /** Name of the storage. Read-only. */
  media: string;
  /** Free space. Unit: byte. Read-only. */
  free_bytes: number;
  /** Total space. Unit: byte. Read-only. */
  total_bytes: number;
  /** Time left to record, by channel type (dvb, iptv) then quality. Unit: s. Read-only. */
  record_time: Record<string, Record<string, number>>;
}

/**
 * A code that the box may refuse a call of `pvr` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no such id
 * - `inval`: invalid parameters
 * - `inval_date_fmt`: bad date format
 * - `inval_end_before_start`: the end comes before the start
 * - `system_time_incorrect`: the box does not know the time
 * - `record_duration_too_long`: record too long
 * - `record_date_in_past`: the date has passed
 * - `unknown_channel`: unknown channel
 * - `no_channel_svc`: the channel has no service
 * - `only_auto_disable`: a manual precord cannot be disabled
 * - `cannot_change_en_state`: enabled cannot be changed
 * - `cannot_disable_has_data`: a record that has started cannot be disabled
 * - `internal_error`: internal error
 */
export type PvrErrorCode =
  | "noent"
  | "inval"
  | "inval_date_fmt"
  | "inval_end_before_start"
  | "system_time_incorrect"
  | "record_duration_too_long"
  | "record_date_in_past"
  | "unknown_channel"
  | "no_channel_svc"
  | "only_auto_disable"
  | "cannot_change_en_state"
  | "cannot_disable_has_data"
  | "internal_error"
  | CommonErrorCode;

/**
 * RAID arrays of the internal disks; may change without notice.
 *
 * @example
 * ```ts
 * import { Fbx, type RaidSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const raid: RaidSubsystem = f.raid;
 * console.log(await raid.list());
 * ```
 */
export interface RaidSubsystem {
  /**
   * Get the list of RAID arrays.
   *
   * `GET storage/raid/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  list(options?: CallOptions): Promise<RaidArray[]>;
  /** Long name of {@linkcode RaidSubsystem.list}. */
  Get_the_list_of_RAID_arrays: RaidSubsystem["list"];
  /**
   * Get a given RAID array info.
   *
   * `GET storage/raid/{id}`. Marked unstable by the documentation.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  get(id: number, options?: CallOptions): Promise<RaidArray>;
  /** Long name of {@linkcode RaidSubsystem.get}. */
  Get_a_given_RAID_array_info: RaidSubsystem["get"];
  /**
   * Create a RAID array.
   *
   * Send level, name and members (each with its id); reply not shown.
   *
   * `POST storage/raid/`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * Care: this erases the disks that the new array {name} is made of.
   *
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  create(body: RaidArrayInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.create}. */
  Create_a_RAID_array: RaidSubsystem["create"];
  /**
   * Delete a RAID array.
   *
   * Reply not shown.
   *
   * `DELETE storage/raid/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes RAID array {id} with all that is on it.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.delete}. */
  Delete_a_RAID_array: RaidSubsystem["delete"];
  /**
   * Start or stop a RAID array.
   *
   * Send id and state (stopped or running); other fields are ignored; reply not shown.
   *
   * `PUT storage/raid/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care where `state` is `stopped`: this stops RAID array {id}: its contents are unreachable
   * until it is started again.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  update(id: number, body: Partial<RaidArrayInput>, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.update}. */
  Start_or_stop_a_RAID_array:
    & RaidSubsystem["update"]
    & ((body: Partial<RaidArrayInput>, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Force start a RAID array.
   *
   * Starts an incomplete array degraded; only when state is error; reply not shown.
   *
   * `POST storage/raid/{id}/forcestart`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this runs RAID array {id} without the members that it lacks, which may never fit in
   * again.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  forceStart(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.forceStart}. */
  Force_start_a_RAID_array: RaidSubsystem["forceStart"];
  /**
   * Remove faulty members from RAID array.
   *
   * Only when the array is not running; reply not shown.
   *
   * `DELETE storage/raid/{id}/members/faulty`. Needs the permission `settings`. Marked unstable by
   * the documentation.
   *
   * Care: this removes the faulty members of RAID array {id}.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  removeFaultyMembers(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.removeFaultyMembers}. */
  Remove_faulty_members_from_RAID_array: RaidSubsystem["removeFaultyMembers"];
  /**
   * Add members to an existing array that has missing members.
   *
   * Only when the array is not running; reply not shown.
   *
   * `PUT storage/raid/{id}/members`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this erases the disks that RAID array {id} is given.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  addMembers(id: number, body: RaidAddMembersInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.addMembers}. */
  Add_members_to_an_existing_array_that_has_missing_members:
    & RaidSubsystem["addMembers"]
    & ((body: RaidAddMembersInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Re-add out-of-sync members that appear as spares.
   *
   * Only when a member has the role spare and the array is not running; reply not shown.
   *
   * `POST storage/raid/{id}/members/addspares`. Needs the permission `settings`. Marked unstable
   * by the documentation.
   *
   * Care: this writes over the spare members of RAID array {id}.
   *
   * @param id Array id.
   * @throws {FbxError} Its code is a {@linkcode RaidErrorCode}.
   * @experimental
   */
  readdSpares(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RaidSubsystem.readdSpares}. */
  Readd_outofsync_members_that_appear_as_spares: RaidSubsystem["readdSpares"];
}

/** Body of {@linkcode RaidSubsystem.addMembers}. */
export interface RaidAddMembersInput {
  /** Members to add; only each one's id is needed. */
  members: RaidMemberInput[];
}

/** A RAID array. */
export interface RaidArray {
  /** Array id used in calls. Read-only. */
  id: number;
  /**
   * Writable: stopped or running.
   *
   * - `stopped`: not running
   * - `running`: at work
   * - `error`: faulty
   */
  state: Known<"stopped" | "running" | "error">;
  /** array's name. Can be set only when created. */
  name: string;
  /**
   * RAID level. Can be set only when created.
   *
   * - `basic`: one drive, like a raid1 of a single disk
   * - `raid0`: RAID 0
   * - `raid1`: RAID 1
   * - `raid5`: RAID 5
   * - `raid10`: RAID 10
   */
  level: Known<"basic" | "raid0" | "raid1" | "raid5" | "raid10">;
  /** Disk id of the array, for the disk format call. Read-only. */
  disk_id: number;
  /** The only id sure to survive reboots. Read-only. */
  uuid: string;
  /**
   * What the array is doing. Read-only.
   *
   * - `idle`: nothing
   * - `resync`: synchronizing
   * - `recover`: recovering
   * - `check`: being checked
   * - `repair`: being repaired
   * - `reshape`: growing
   * - `frozen`: frozen
   */
  sync_action: Known<"idle" | "resync" | "recover" | "check" | "repair" | "reshape" | "frozen">;
  /** Linux md array_state as read in sysfs. Read-only. */
  sysfs_state: Known<
    | "clear"
    | "inactive"
    | "suspended"
    | "readonly"
    | "read_auto"
    | "clean"
    | "active"
    | "write_pending"
    | "active_idle"
  >;
  /** Size of the array. Unit: byte. Read-only. */
  array_size: number;
  /** Members the array should have. Read-only. */
  raid_disks: number;
  /** Speed of the sync. Unit: byte/s. Read-only. */
  sync_speed: number;
  /** Where the sync stands. Unit: byte. Read-only. */
  sync_completed_pos: number;
  /** Total to sync. Unit: byte. Read-only. */
  sync_completed_end: number;
  /** Share of the sync done. Unit: percent. Read-only. */
  sync_completed_percent: number;
  /** Time between checks. Unit: s. Read-only. */
  check_interval: number;
  /** Time of the last check. Unix time in seconds. Read-only. */
  last_check: number;
  /** Time of the next check; may be 0 when check_interval is 0. Unix time in seconds. Read-only. */
  next_check: number;
  /** Whether the array is degraded. Read-only. */
  degraded: boolean;
  /** The array's members. Can be set only when created. */
  members: RaidMember[];
}

/** What may be sent of a {@linkcode RaidArray}. */
export interface RaidArrayInput {
  /** Read-only: left as it is. */
  id?: RaidArray["id"];
  /**
   * Writable: stopped or running.
   *
   * - `stopped`: not running
   * - `running`: at work
   * - `error`: faulty
   */
  state?: Known<"stopped" | "running" | "error">;
  /** array's name. Can be set only when created. */
  name: string;
  /**
   * RAID level. Can be set only when created.
   *
   * - `basic`: one drive, like a raid1 of a single disk
   * - `raid0`: RAID 0
   * - `raid1`: RAID 1
   * - `raid5`: RAID 5
   * - `raid10`: RAID 10
   */
  level: Known<"basic" | "raid0" | "raid1" | "raid5" | "raid10">;
  /** Read-only: left as it is. */
  disk_id?: RaidArray["disk_id"];
  /** Read-only: left as it is. */
  uuid?: RaidArray["uuid"];
  /** Read-only: left as it is. */
  sync_action?: RaidArray["sync_action"];
  /** Read-only: left as it is. */
  sysfs_state?: RaidArray["sysfs_state"];
  /** Read-only: left as it is. */
  array_size?: RaidArray["array_size"];
  /** Read-only: left as it is. */
  raid_disks?: RaidArray["raid_disks"];
  /** Read-only: left as it is. */
  sync_speed?: RaidArray["sync_speed"];
  /** Read-only: left as it is. */
  sync_completed_pos?: RaidArray["sync_completed_pos"];
  /** Read-only: left as it is. */
  sync_completed_end?: RaidArray["sync_completed_end"];
  /** Read-only: left as it is. */
  sync_completed_percent?: RaidArray["sync_completed_percent"];
  /** Read-only: left as it is. */
  check_interval?: RaidArray["check_interval"];
  /** Read-only: left as it is. */
  last_check?: RaidArray["last_check"];
  /** Read-only: left as it is. */
  next_check?: RaidArray["next_check"];
  /** Read-only: left as it is. */
  degraded?: RaidArray["degraded"];
  /** The array's members. Can be set only when created. */
  members: RaidMemberInput[];
}

/** A disk as member of an array. */
export interface RaidMember {
  /** Member id: the disk's id in the storage API. Read-only. */
  id: number;
  /** Id of its array. Read-only. */
  array_id: number;
  /**
   * Part it plays. Read-only.
   *
   * - `active`: in use
   * - `faulty`: broken
   * - `spare`: kept in reserve
   * - `missing`: removed or dead
   */
  role: Known<"active" | "faulty" | "spare" | "missing">;
  /** Name of its array. Read-only. */
  set_name: string;
  /** UUID of its array. Read-only. */
  set_uuid: string;
  /** UUID of the member. Read-only. */
  dev_uuid: string;
  /**
   * Internal slot. Read-only.
   *
   * - `sata-internal-p0`: slot 0
   * - `sata-internal-p1`: slot 1
   * - `sata-internal-p2`: slot 2
   * - `sata-internal-p3`: slot 3 (seen only in an example)
   * - `sata-internal-p4`: slot 4
   */
  device_location: Known<
    | "sata-internal-p0"
    | "sata-internal-p1"
    | "sata-internal-p2"
    | "sata-internal-p3"
    | "sata-internal-p4"
  >;
  /** Size of the member. Unit: byte. Read-only. */
  total_bytes: number;
  /** Device number within the array. Read-only. */
  active_device: number;
  /** How many read errors. Read-only. */
  corrected_read_errors: number;
  /** SCT ERC supported, as SMART says. Read-only. */
  sct_erc_supported: boolean;
  /** SCT ERC enabled, as SMART says. Read-only. */
  sct_erc_enabled: boolean;
  /** Some properties of the disk. Read-only. */
  disk: RaidDisk;
}

/** What may be sent of a {@linkcode RaidMember}. */
export interface RaidMemberInput {
  /** Read-only: left as it is. */
  id?: RaidMember["id"];
  /** Read-only: left as it is. */
  array_id?: RaidMember["array_id"];
  /** Read-only: left as it is. */
  role?: RaidMember["role"];
  /** Read-only: left as it is. */
  set_name?: RaidMember["set_name"];
  /** Read-only: left as it is. */
  set_uuid?: RaidMember["set_uuid"];
  /** Read-only: left as it is. */
  dev_uuid?: RaidMember["dev_uuid"];
  /** Read-only: left as it is. */
  device_location?: RaidMember["device_location"];
  /** Read-only: left as it is. */
  total_bytes?: RaidMember["total_bytes"];
  /** Read-only: left as it is. */
  active_device?: RaidMember["active_device"];
  /** Read-only: left as it is. */
  corrected_read_errors?: RaidMember["corrected_read_errors"];
  /** Read-only: left as it is. */
  sct_erc_supported?: RaidMember["sct_erc_supported"];
  /** Read-only: left as it is. */
  sct_erc_enabled?: RaidMember["sct_erc_enabled"];
  /** Read-only: left as it is. */
  disk?: RaidMember["disk"];
}

/** Some properties of a member's disk. */
export interface RaidDisk {
  /** Model. Read-only. */
  model: string;
  /** Serial number. Read-only. */
  serial: string;
  /** Firmware revision. Read-only. */
  firmware: string;
  /** Temperature. Unit: °C. Read-only. */
  temp: number;
}

/**
 * A code that the box may refuse a call of `raid` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: bad parameter
 * - `no_sys`: feature not present
 * - `member_not_found`: no such member
 * - `members_too_many`: more members than allowed
 * - `array_not_found`: no such array
 * - `array_stop_failed`: array could not be stopped
 * - `array_start_failed`: array could not be started
 * - `array_destroy_failed`: array could not be destroyed
 * - `array_not_running`: array is not running
 * - `array_not_stopped`: array must be stopped first
 * - `array_degraded`: array lacks a member
 * - `array_not_degraded`: array lacks no member
 * - `array_complete`: array has no free place
 * - `already_member`: disks belong to an array already
 * - `disk_more_than_once`: a disk is named twice
 * - `disks_missing`: too few disks
 * - `bad_disk_location`: only internal drives may take part
 * - `disk_internal`: disk may not take part
 * - `disk_busy`: disk in use
 * - `create_failed`: array could not be created
 * - `create_too_many_members`: too many disks (basic)
 * - `create_not_enough_members`: too few disks
 * - `create_bad_member_count`: wrong number of disks (raid10)
 * - `sync_action_bad_level`: level cannot be synchronized
 * - `sync_action_array_busy`: resync or recovery under way
 * - `sync_action_bad_action`: resync cannot be forced by hand
 * - `sync_action_failed`: action refused
 * - `check_interval_too_large`: check interval above the limit
 * - `check_interval_not_supported`: check interval not possible
 * - `remove_bad_level`: level does not let members go
 * - `remove_not_enough_active`: too few active members to let one go
 * - `remove_failed`: member could not be removed
 * - `add_too_many`: too many members to add
 * - `add_member_too_small`: new member too small for this array
 * - `add_failed`: member could not be added
 * - `member_examine_data_failed`: member's data could not be read
 * - `sync_speed_min_greaterthan_max`: lowest sync speed above the highest
 * - `sync_speed_min_toohigh`: lowest sync speed above its limit
 * - `sync_speed_max_toohigh`: highest sync speed above its limit
 * - `sync_speed_min_toolow`: lowest sync speed below its limit
 * - `sync_speed_max_toolow`: highest sync speed below its limit
 * - `sync_speed_set_failed`: sync speed could not be changed
 * - `grow_bad_level`: level cannot be migrated
 * - `grow_not_enough_disks`: too few disks to grow
 * - `grow_failed`: array could not be grown
 * - `grow_array_busy`: a busy array cannot grow
 * - `grow_member_too_small`: a member is too small to grow the array
 * - `rescan_member_failed`: some member could not be rescanned
 * - `add_spares_busy`: array busy, so no re-adding of out-of-sync disks
 * - `add_spares_nospares`: no member is out of sync
 * - `add_spares_complete`: array full, so no re-adding of a member
 * - `add_spares_failed`: out-of-sync disks could not be re-added
 */
export type RaidErrorCode =
  | "inval"
  | "no_sys"
  | "member_not_found"
  | "members_too_many"
  | "array_not_found"
  | "array_stop_failed"
  | "array_start_failed"
  | "array_destroy_failed"
  | "array_not_running"
  | "array_not_stopped"
  | "array_degraded"
  | "array_not_degraded"
  | "array_complete"
  | "already_member"
  | "disk_more_than_once"
  | "disks_missing"
  | "bad_disk_location"
  | "disk_internal"
  | "disk_busy"
  | "create_failed"
  | "create_too_many_members"
  | "create_not_enough_members"
  | "create_bad_member_count"
  | "sync_action_bad_level"
  | "sync_action_array_busy"
  | "sync_action_bad_action"
  | "sync_action_failed"
  | "check_interval_too_large"
  | "check_interval_not_supported"
  | "remove_bad_level"
  | "remove_not_enough_active"
  | "remove_failed"
  | "add_too_many"
  | "add_member_too_small"
  | "add_failed"
  | "member_examine_data_failed"
  | "sync_speed_min_greaterthan_max"
  | "sync_speed_min_toohigh"
  | "sync_speed_max_toohigh"
  | "sync_speed_min_toolow"
  | "sync_speed_max_toolow"
  | "sync_speed_set_failed"
  | "grow_bad_level"
  | "grow_not_enough_disks"
  | "grow_failed"
  | "grow_array_busy"
  | "grow_member_too_small"
  | "rescan_member_failed"
  | "add_spares_busy"
  | "add_spares_nospares"
  | "add_spares_complete"
  | "add_spares_failed"
  | CommonErrorCode;

/**
 * Statistics the box collects: network, switch, DSL and temperatures.
 *
 * @example
 * ```ts
 * import { Fbx, type RrdSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const rrd: RrdSubsystem = f.rrd;
 * console.log(await rrd.get({ db: "net" }));
 * ```
 */
export interface RrdSubsystem {
  /**
   * Get RRD stats.
   *
   * Samples of one database over a period.
   *
   * `POST rrd/`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode RrdErrorCode}.
   * @experimental
   */
  fetch(body: RRDFetchInput, options?: CallOptions): Promise<RrdFetchResult>;
  /** Long name of {@linkcode RrdSubsystem.fetch}. */
  Get_RRD_stats: RrdSubsystem["fetch"];
  /**
   * Get RRD stats.
   *
   * As the POST, but needs no settings permission; how to pass the request is not shown.
   *
   * `GET rrd/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode RrdErrorCode}.
   * @experimental
   */
  get(query: RrdGetQuery, options?: CallOptions): Promise<RrdGetResult>;
  /** Long name of {@linkcode RrdSubsystem.get}. */
  Get_RRD_stats_with_GET: RrdSubsystem["get"];
}

/** Result of {@linkcode RrdSubsystem.fetch}. */
export interface RrdFetchResult {
  /** Start in effect. Unix time in seconds. */
  date_start: number;
  /** End in effect. Unix time in seconds. */
  date_end: number;
  /** Samples: time (Unix time) and one value per field, times precision. */
  data: Record<string, number>[];
}

/** Query of {@linkcode RrdSubsystem.get}. */
export interface RrdGetQuery {
  /**
   * Which database to read.
   *
   * - `net`: network
   * - `temp`: temperature
   * - `dsl`: xDSL line
   * - `switch`: switch ports
   */
  db: Known<"net" | "temp" | "dsl" | "switch">;
  /** Start wanted; may be moved to fit the resolution. Unix time in seconds. */
  date_start?: number;
  /** End wanted; may be moved to fit the resolution. Unix time in seconds. */
  date_end?: number;
  /** Factor on every value, which else is cut to int; 100 gives 2 decimals. */
  precision?: number;
  /**
   * Fields wanted, of those the database has.
   *
   * - `bw_up`: net: upload bandwidth available (byte/s)
   * - `bw_down`: net: download bandwidth available (byte/s)
   * - `rate_up`: net: upload rate (byte/s)
   * - `rate_down`: net: download rate (byte/s)
   * - `vpn_rate_up`: net: upload rate of the VPN client (byte/s)
   * - `vpn_rate_down`: net: download rate of the VPN client (byte/s)
   * - `cpum`: temp: sensor cpum (°C)
   * - `cpub`: temp: sensor cpub (°C)
   * - `sw`: temp: sensor sw (°C)
   * - `hdd`: temp: sensor hdd (°C)
   * - `fan_speed`: temp: speed of the fan (rpm)
   * - `rate_up`: dsl: DSL upload bandwidth available (byte/s)
   * - `rate_down`: dsl: DSL download bandwidth available (byte/s)
   * - `snr_up`: dsl: signal-to-noise ratio, upload (0.1 dB)
   * - `snr_down`: dsl: signal-to-noise ratio, download (0.1 dB)
   * - `rx_1`: switch: rate received on port 1 (byte/s)
   * - `tx_1`: switch: rate sent on port 1 (byte/s)
   * - `rx_2`: switch: rate received on port 2 (byte/s)
   * - `tx_2`: switch: rate sent on port 2 (byte/s)
   * - `rx_3`: switch: rate received on port 3 (byte/s)
   * - `tx_3`: switch: rate sent on port 3 (byte/s)
   * - `rx_4`: switch: rate received on port 4 (byte/s)
   * - `tx_4`: switch: rate sent on port 4 (byte/s)
   */
  fields?: Known<
    | "bw_up"
    | "bw_down"
    | "rate_up"
    | "rate_down"
    | "vpn_rate_up"
    | "vpn_rate_down"
    | "cpum"
    | "cpub"
    | "sw"
    | "hdd"
    | "fan_speed"
    | "snr_up"
    | "snr_down"
    | "rx_1"
    | "tx_1"
    | "rx_2"
    | "tx_2"
    | "rx_3"
    | "tx_3"
    | "rx_4"
    | "tx_4"
  >[];
}

/** Result of {@linkcode RrdSubsystem.get}. */
export interface RrdGetResult {
  /** Start in effect. Unix time in seconds. */
  date_start: number;
  /** End in effect. Unix time in seconds. */
  date_end: number;
  /** Samples: time (Unix time) and one value per field, times precision. */
  data: Record<string, number>[];
}

/** Request for statistics. */
export interface RRDFetchInput {
  /**
   * Which database to read.
   *
   * - `net`: network
   * - `temp`: temperature
   * - `dsl`: xDSL line
   * - `switch`: switch ports
   */
  db: Known<"net" | "temp" | "dsl" | "switch">;
  /** Start wanted; may be moved to fit the resolution. Unix time in seconds. */
  date_start?: number;
  /** End wanted; may be moved to fit the resolution. Unix time in seconds. */
  date_end?: number;
  /** Factor on every value, which else is cut to int; 100 gives 2 decimals. */
  precision?: number;
  /**
   * Fields wanted, of those the database has.
   *
   * - `bw_up`: net: upload bandwidth available (byte/s)
   * - `bw_down`: net: download bandwidth available (byte/s)
   * - `rate_up`: net: upload rate (byte/s)
   * - `rate_down`: net: download rate (byte/s)
   * - `vpn_rate_up`: net: upload rate of the VPN client (byte/s)
   * - `vpn_rate_down`: net: download rate of the VPN client (byte/s)
   * - `cpum`: temp: sensor cpum (°C)
   * - `cpub`: temp: sensor cpub (°C)
   * - `sw`: temp: sensor sw (°C)
   * - `hdd`: temp: sensor hdd (°C)
   * - `fan_speed`: temp: speed of the fan (rpm)
   * - `rate_up`: dsl: DSL upload bandwidth available (byte/s)
   * - `rate_down`: dsl: DSL download bandwidth available (byte/s)
   * - `snr_up`: dsl: signal-to-noise ratio, upload (0.1 dB)
   * - `snr_down`: dsl: signal-to-noise ratio, download (0.1 dB)
   * - `rx_1`: switch: rate received on port 1 (byte/s)
   * - `tx_1`: switch: rate sent on port 1 (byte/s)
   * - `rx_2`: switch: rate received on port 2 (byte/s)
   * - `tx_2`: switch: rate sent on port 2 (byte/s)
   * - `rx_3`: switch: rate received on port 3 (byte/s)
   * - `tx_3`: switch: rate sent on port 3 (byte/s)
   * - `rx_4`: switch: rate received on port 4 (byte/s)
   * - `tx_4`: switch: rate sent on port 4 (byte/s)
   */
  fields?: Known<
    | "bw_up"
    | "bw_down"
    | "rate_up"
    | "rate_down"
    | "vpn_rate_up"
    | "vpn_rate_down"
    | "cpum"
    | "cpub"
    | "sw"
    | "hdd"
    | "fan_speed"
    | "snr_up"
    | "snr_down"
    | "rx_1"
    | "tx_1"
    | "rx_2"
    | "tx_2"
    | "rx_3"
    | "tx_3"
    | "rx_4"
    | "tx_4"
  >[];
}

/**
 * A code that the box may refuse a call of `rrd` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type RrdErrorCode = CommonErrorCode;

/**
 * State and settings of the LAN SFP port; only on boxes whose system info has has_lan_sfp true.
 *
 * @example
 * ```ts
 * import { Fbx, type SfpSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const sfp: SfpSubsystem = f.sfp;
 * console.log(await sfp.status());
 * ```
 */
export interface SfpSubsystem {
  /**
   * Get SFP status.
   *
   * `GET sfp/status`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  status(options?: CallOptions): Promise<SfpStatus>;
  /** Long name of {@linkcode SfpSubsystem.status}. */
  Get_SFP_status: SfpSubsystem["status"];
  /**
   * Get SFP config.
   *
   * Seen only in an example.
   *
   * `GET sfp/config/`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  config(options?: CallOptions): Promise<SfpConfig>;
  /** Long name of {@linkcode SfpSubsystem.config}. */
  Get_SFP_config: SfpSubsystem["config"];
  /**
   * Update SFP config.
   *
   * Send sfp_type_forced and sfp_type_forced_value.
   *
   * `PUT sfp/config`. Needs the permission `settings`. Since API 11.
   *
   * Care where `sfp_type_forced` is `true`: this forces the type of the module that brings the
   * internet, which is gone with the wrong one.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  setConfig(body: SfpConfigInput, options?: CallOptions): Promise<SfpConfig>;
  /** Long name of {@linkcode SfpSubsystem.setConfig}. */
  Update_SFP_config: SfpSubsystem["setConfig"];
}

/** Settings of the LAN SFP port. */
export interface SfpConfig {
  /** Module type is forced. */
  sfp_type_forced: boolean;
  /**
   * Forced type, one of available_sfp_types; counts only if forced.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   * - ``: nothing is forced
   */
  sfp_type_forced_value: Open<
    | "p2p_1g"
    | "p2p_2d5g_no_aneg"
    | "p2p_10g"
    | "copper_1g"
    | "copper_sgmii_1g"
    | "copper_sgmii_10g"
    | "copper_usxgmii_10g"
    | ""
  >;
  /**
   * Types that can be set on this port. Read-only.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   */
  available_sfp_types: Known<
    | "p2p_1g"
    | "p2p_2d5g_no_aneg"
    | "p2p_10g"
    | "copper_1g"
    | "copper_sgmii_1g"
    | "copper_sgmii_10g"
    | "copper_usxgmii_10g"
  >[];
}

/** What may be sent of a {@linkcode SfpConfig}. */
export interface SfpConfigInput {
  /** Module type is forced. */
  sfp_type_forced?: boolean;
  /**
   * Forced type, one of available_sfp_types; counts only if forced.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   * - ``: nothing is forced
   */
  sfp_type_forced_value?: Open<
    | "p2p_1g"
    | "p2p_2d5g_no_aneg"
    | "p2p_10g"
    | "copper_1g"
    | "copper_sgmii_1g"
    | "copper_sgmii_10g"
    | "copper_usxgmii_10g"
    | ""
  >;
  /** Read-only: left as it is. */
  available_sfp_types?: SfpConfig["available_sfp_types"];
}

/** What the LAN SFP port reports. */
export interface SfpStatus {
  /** A module is in the port. Read-only. */
  present: boolean;
  /** The module's EEPROM is valid. Read-only. */
  eeprom_valid: boolean;
  /** The module is supported. Read-only. */
  supported: boolean;
  /**
   * Type read from the EEPROM; no table of its own, the example has copper_1g. Read-only.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   */
  type: Open<
    | "p2p_1g"
    | "p2p_2d5g_no_aneg"
    | "p2p_10g"
    | "copper_1g"
    | "copper_sgmii_1g"
    | "copper_sgmii_10g"
    | "copper_usxgmii_10g"
  >;
  /** The port is powered. Read-only. */
  power_good: boolean;
  /** The link is up. Read-only. */
  link: boolean;
  /** Module vendor. Read-only. */
  vendor_name: string;
  /** Module part number. Read-only. */
  part_number: string;
  /** Module hardware revision. Read-only. */
  hardware_rev: string;
  /** Module serial number. Read-only. */
  serial_number: string;
}

/**
 * A code that the box may refuse a call of `sfp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `noent`: no such id
 * - `internal`: internal system error
 */
export type SfpErrorCode = "inval" | "noent" | "internal" | CommonErrorCode;

/**
 * Public links to files and folders; works only when remote HTTP access is enabled.
 *
 * @example
 * ```ts
 * import { Fbx, type ShareSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const share: ShareSubsystem = f.share;
 * console.log(await share.list());
 * ```
 */
export interface ShareSubsystem {
  /**
   * Retrieve a File Sharing link.
   *
   * All sharing links.
   *
   * `GET share_link/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  list(options?: CallOptions): Promise<ShareLink[]>;
  /** Long name of {@linkcode ShareSubsystem.list}. */
  Retrieve_a_File_Sharing_link: ShareSubsystem["list"];
  /**
   * Retrieve a File Sharing link.
   *
   * One sharing link.
   *
   * `GET share_link/{token}`. Needs the permission `explorer`.
   *
   * @param token The link's token.
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  get(token: string, options?: CallOptions): Promise<ShareLink>;
  /** Long name of {@linkcode ShareSubsystem.get}. */
  Retrieve_a_File_Sharing_link_by_token: ShareSubsystem["get"];
  /**
   * Delete a File Sharing link.
   *
   * `DELETE share_link/{token}`. Needs the permission `explorer`.
   *
   * Care: this revokes sharing link {token}: it stops working for everyone who has it.
   *
   * @param token The link's token.
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  delete(token: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ShareSubsystem.delete}. */
  Delete_a_File_Sharing_link: ShareSubsystem["delete"];
  /**
   * Create a File Sharing link.
   *
   * Send path and expire; the example sends fullurl empty.
   *
   * `POST share_link/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  create(body: ShareLinkInput, options?: CallOptions): Promise<ShareLink>;
  /** Long name of {@linkcode ShareSubsystem.create}. */
  Create_a_File_Sharing_link: ShareSubsystem["create"];
}

/** A link that shares a file or a folder. */
export interface ShareLink {
  /** The link's unique token. Read-only. */
  token: string;
  /**
   * Root of the share, base64-encoded in the examples; a file shares itself alone. A plain path
   * here: the library encodes and decodes it. Can be set only when created.
   */
  path: string;
  /** Plain name of what is shared. Read-only. */
  name: string;
  /** When the link ends; 0: never. Unix time in seconds. Can be set only when created. */
  expire: number;
  /** URL for remote access; empty while remote access is off. Read-only. */
  fullurl: string;
}

/** What may be sent of a {@linkcode ShareLink}. */
export interface ShareLinkInput {
  /** Read-only: left as it is. */
  token?: ShareLink["token"];
  /**
   * Root of the share, base64-encoded in the examples; a file shares itself alone. A plain path
   * here: the library encodes and decodes it. Can be set only when created.
   */
  path: string;
  /** Read-only: left as it is. */
  name?: ShareLink["name"];
  /** When the link ends; 0: never. Unix time in seconds. Can be set only when created. */
  expire?: number;
  /** Read-only: left as it is. */
  fullurl?: ShareLink["fullurl"];
}

/**
 * A code that the box may refuse a call of `share` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `invalid_id`: bad object id
 * - `path_not_found`: no such file or folder
 * - `internal_error`: fault inside the box
 */
export type ShareErrorCode = "invalid_id" | "path_not_found" | "internal_error" | CommonErrorCode;

/**
 * Weekly planning of Wi-Fi off, or of box standby where has_standby is true.
 *
 * @example
 * ```ts
 * import { Fbx, type StandbySubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const standby: StandbySubsystem = f.standby;
 * console.log(await standby.status());
 * ```
 */
export interface StandbySubsystem {
  /**
   * Get standby status.
   *
   * `GET standby/status`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode StandbyErrorCode}.
   */
  status(options?: CallOptions): Promise<StandbyStatus>;
  /** Long name of {@linkcode StandbySubsystem.status}. */
  Get_standby_status: StandbySubsystem["status"];
  /**
   * Get standby config.
   *
   * Seen only in an example.
   *
   * `GET standby/config/`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode StandbyErrorCode}.
   */
  config(options?: CallOptions): Promise<StandbyConfig>;
  /** Long name of {@linkcode StandbySubsystem.config}. */
  Get_standby_config: StandbySubsystem["config"];
  /**
   * Update standby config.
   *
   * `PUT standby/config`. Needs the permission `settings`. Since API 11.
   *
   * Care where `planning_mode` is `standby` or `suspend`: this puts the whole box on standby at
   * the planned hours: no internet, telephone or TV until the next change.
   *
   * @throws {FbxError} Its code is a {@linkcode StandbyErrorCode}.
   */
  setConfig(body: StandbyConfigInput, options?: CallOptions): Promise<StandbyConfig>;
  /** Long name of {@linkcode StandbySubsystem.setConfig}. */
  Update_standby_config: StandbySubsystem["setConfig"];
}

/** Weekly planning of Wi-Fi or of the box. */
export interface StandbyConfig {
  /** Is the planning on. */
  use_planning: boolean;
  /**
   * What the planning does.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby, as seen
   */
  planning_mode: Known<"wifi_off" | "standby" | "suspend">;
  /** Slots per day; a slot lasts 60 * 24 / resolution minutes. Unit: slot/day. Read-only. */
  resolution: number;
  /** 7 * resolution slots from Monday 0:00; true: planning in effect (off or asleep). */
  mapping: boolean[];
}

/** What may be sent of a {@linkcode StandbyConfig}. */
export interface StandbyConfigInput {
  /** Is the planning on. */
  use_planning?: boolean;
  /**
   * What the planning does.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby, as seen
   */
  planning_mode?: Known<"wifi_off" | "standby" | "suspend">;
  /** Read-only: left as it is. */
  resolution?: StandbyConfig["resolution"];
  /** 7 * resolution slots from Monday 0:00; true: planning in effect (off or asleep). */
  mapping?: boolean[];
}

/** Planning in force, its next change and the modes the box offers. */
export interface StandbyStatus {
  /** Is the planning on. Read-only. */
  use_planning: boolean;
  /**
   * Mode that is configured, as in StandbyConfig. Read-only.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby, as seen
   */
  planning_mode: Known<"wifi_off" | "standby" | "suspend">;
  /** Next change the planning will make; in ms in the example. Unix time in ms. Read-only. */
  next_change: number;
  /**
   * Modes that this box offers, as in StandbyConfig. Read-only.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   */
  available_planning_modes: Known<"wifi_off" | "standby">[];
}

/**
 * A code that the box may refuse a call of `standby` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: parameters not valid
 */
export type StandbyErrorCode = "inval" | CommonErrorCode;

/**
 * Internal and attached disks, their partitions and power saving; may change without notice.
 *
 * @example
 * ```ts
 * import { Fbx, type StorageSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const storage: StorageSubsystem = f.storage;
 * console.log(await storage.disks());
 * ```
 */
export interface StorageSubsystem {
  /**
   * Get the list of disks.
   *
   * `GET storage/disk/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  disks(options?: CallOptions): Promise<StorageDisk[]>;
  /** Long name of {@linkcode StorageSubsystem.disks}. */
  Get_the_list_of_disks: StorageSubsystem["disks"];
  /**
   * Get a given disk info.
   *
   * `GET storage/disk/{id}`. Marked unstable by the documentation.
   *
   * @param id Disk id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  disk(id: number, options?: CallOptions): Promise<StorageDisk>;
  /** Long name of {@linkcode StorageSubsystem.disk}. */
  Get_a_given_disk_info: StorageSubsystem["disk"];
  /**
   * Update a disk state.
   *
   * Enables or disables the disk; send state.
   *
   * `PUT storage/disk/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * @param id Disk id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  updateDisk(id: number, body: StorageDiskInput, options?: CallOptions): Promise<StorageDisk>;
  /** Long name of {@linkcode StorageSubsystem.updateDisk}. */
  Update_a_disk_state:
    & StorageSubsystem["updateDisk"]
    & ((body: StorageDiskInput, id: number, options?: CallOptions) => Promise<StorageDisk>);
  /**
   * Get FS advices.
   *
   * Checks the disk's file system and advises how to format it.
   *
   * `GET storage/disk/{disk_id}/fsadvice`. Marked unstable by the documentation.
   *
   * @param disk_id Disk id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  fsAdvice(
    disk_id: number,
    query?: StorageFsAdviceQuery,
    options?: CallOptions,
  ): Promise<StorageFsAdviceResult>;
  /** Long name of {@linkcode StorageSubsystem.fsAdvice}. */
  Get_FS_advices: StorageSubsystem["fsAdvice"];
  /**
   * Format a disk.
   *
   * Erases all, one partition over the disk; progress in operation_pct.
   *
   * `PUT storage/disk/{id}/format/`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this erases everything on disk {id}.
   *
   * @param id Disk id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  formatDisk(id: number, body: StorageFormatDiskInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode StorageSubsystem.formatDisk}. */
  Format_a_disk:
    & StorageSubsystem["formatDisk"]
    & ((body: StorageFormatDiskInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Get the list of partitions.
   *
   * `GET storage/partition/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  partitions(options?: CallOptions): Promise<DiskPartition[]>;
  /** Long name of {@linkcode StorageSubsystem.partitions}. */
  Get_the_list_of_partitions: StorageSubsystem["partitions"];
  /**
   * Get a given partition info.
   *
   * `GET storage/partition/{id}`. Marked unstable by the documentation.
   *
   * @param id Partition id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  partition(id: number, options?: CallOptions): Promise<DiskPartition>;
  /** Long name of {@linkcode StorageSubsystem.partition}. */
  Get_a_given_partition_info: StorageSubsystem["partition"];
  /**
   * Update a partition state.
   *
   * Mounts or unmounts the partition; send state.
   *
   * `PUT storage/partition/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * @param id Partition id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  updatePartition(
    id: number,
    body: DiskPartitionInput,
    options?: CallOptions,
  ): Promise<DiskPartition>;
  /** Long name of {@linkcode StorageSubsystem.updatePartition}. */
  Update_a_partition_state:
    & StorageSubsystem["updatePartition"]
    & ((body: DiskPartitionInput, id: number, options?: CallOptions) => Promise<DiskPartition>);
  /**
   * Check a partition.
   *
   * Starts a check; progress in operation_pct.
   *
   * `PUT storage/partition/{id}/check/`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care where `checkmode` is `rw`: this repairs partition {id}: what cannot be repaired may be
   * lost.
   *
   * @param id Partition id.
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  checkPartition(
    id: number,
    body: StorageCheckPartitionInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode StorageSubsystem.checkPartition}. */
  Check_a_partition:
    & StorageSubsystem["checkPartition"]
    & ((body: StorageCheckPartitionInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Get the current storage configuration.
   *
   * `GET storage/config/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  config(options?: CallOptions): Promise<StorageConfig>;
  /** Long name of {@linkcode StorageSubsystem.config}. */
  Get_the_current_storage_configuration: StorageSubsystem["config"];
  /**
   * Update the External Storage configuration.
   *
   * Fields may be sent alone.
   *
   * `PUT storage/config/`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode StorageErrorCode}.
   * @experimental
   */
  setConfig(body: StorageConfigInput, options?: CallOptions): Promise<StorageConfig>;
  /** Long name of {@linkcode StorageSubsystem.setConfig}. */
  Update_the_External_Storage_configuration: StorageSubsystem["setConfig"];
}

/** Query of {@linkcode StorageSubsystem.fsAdvice}. */
export interface StorageFsAdviceQuery {
  /** Partition to check; leave out for an empty disk. */
  partition_id?: number;
  /** Disk serves this box only; needless for an internal SATA disk. */
  dedicated_disk?: boolean;
}

/** Result of {@linkcode StorageSubsystem.fsAdvice}. */
export interface StorageFsAdviceResult {
  /** File system advised (DiskPartition.fstype). */
  fstype: Known<
    "empty" | "unknown" | "xfs" | "ext4" | "vfat" | "ntfs" | "hf" | "hfsplus" | "swap" | "exfat"
  >;
  /** Partition table advised (StorageDisk.table_type). */
  table_type: Known<"msdos" | "gpt" | "superfloppy" | "empty">;
  /**
   * Why.
   *
   * - `max_file_size`: speed, and files over 4 GB
   * - `perf_and_compat`: speed, and works with devices
   * - `sata_performance`: speed on a SATA disk
   * - `nvme_performance`: speed on an NVMe disk
   * - `no_partition`: disk is formatted but no partition id was given
   * - `partition_error`: partition is faulty
   */
  reason: Known<
    | "max_file_size"
    | "perf_and_compat"
    | "sata_performance"
    | "nvme_performance"
    | "no_partition"
    | "partition_error"
  >;
  /** Partitions to remove first. */
  partitions_to_delete: DiskPartition[];
}

/** Body of {@linkcode StorageSubsystem.formatDisk}. */
export interface StorageFormatDiskInput {
  /** Partition table (see StorageDisk.table_type); ignored for the internal disk. */
  table_type: string;
  /** File system (see DiskPartition.fstype); ignored for the internal disk. */
  fs_type: string;
  /** partition's name; ignored for the internal disk. */
  label: string;
}

/** Body of {@linkcode StorageSubsystem.checkPartition}. */
export interface StorageCheckPartitionInput {
  /**
   * How to check.
   *
   * - `ro`: only look
   * - `rw`: try to repair
   */
  checkmode: Known<"ro" | "rw">;
}

/** Progress of a format or check. */
export interface OperationProgress {
  /** Steps finished. Read-only. */
  done_steps: number;
  /** Steps in all. Read-only. */
  max_steps: number;
  /** Progress of the present step. Unit: percent. Read-only. */
  percent: number;
}

/** A partition of a disk. */
export interface DiskPartition {
  /** Partition id. Read-only. */
  id: number;
  /** Id of its disk. Read-only. */
  disk_id: number;
  /**
   * State; writable to mount or unmount.
   *
   * - `error`: faulty
   * - `checking`: being checked
   * - `formatting`: being formatted
   * - `mounting`: being mounted
   * - `maintenance`: under maintenance
   * - `mounted`: ready for use
   * - `umounting`: being unmounted
   * - `umounted`: not mounted
   * - `ejecting`: being ejected
   */
  state: Known<
    | "error"
    | "checking"
    | "formatting"
    | "mounting"
    | "maintenance"
    | "mounted"
    | "umounting"
    | "umounted"
    | "ejecting"
  >;
  /** File system. Read-only. */
  fstype: Known<
    | "empty"
    | "unknown"
    | "xfs"
    | "ext4"
    | "vfat"
    | "ntfs"
    | "hf"
    | "hfsplus"
    | "swap"
    | "exfat"
    | "hfs"
  >;
  /** partition's name. */
  label: string;
  /**
   * Mount point, base64-encoded as in the fs API. A plain path here: the library encodes and
   * decodes it. Read-only.
   */
  path: string;
  /** Size. Unit: byte. Read-only. */
  total_bytes: number;
  /** Space used. Unit: byte. Read-only. */
  used_bytes: number;
  /** Space left. Unit: byte. Read-only. */
  free_bytes: number;
  /**
   * Outcome of the last check. Read-only.
   *
   * - `no_run_yet`: never checked
   * - `running`: check under way
   * - `fs_clean`: sound
   * - `fs_corrected`: was mended
   * - `fs_needs_correction`: needs mending
   * - `failed`: beyond repair
   */
  fsck_result: Known<
    "no_run_yet" | "running" | "fs_clean" | "fs_corrected" | "fs_needs_correction" | "failed"
  >;
  /** Progress of the operation under way. Read-only. */
  operation_pct: OperationProgress;
  /** On an internal disk. Read-only. Seen on real boxes, not documented. */
  internal?: boolean;
}

/** What may be sent of a {@linkcode DiskPartition}. */
export interface DiskPartitionInput {
  /** Read-only: left as it is. */
  id?: DiskPartition["id"];
  /** Read-only: left as it is. */
  disk_id?: DiskPartition["disk_id"];
  /**
   * State; writable to mount or unmount.
   *
   * - `error`: faulty
   * - `checking`: being checked
   * - `formatting`: being formatted
   * - `mounting`: being mounted
   * - `maintenance`: under maintenance
   * - `mounted`: ready for use
   * - `umounting`: being unmounted
   * - `umounted`: not mounted
   * - `ejecting`: being ejected
   */
  state?: Known<
    | "error"
    | "checking"
    | "formatting"
    | "mounting"
    | "maintenance"
    | "mounted"
    | "umounting"
    | "umounted"
    | "ejecting"
  >;
  /** Read-only: left as it is. */
  fstype?: DiskPartition["fstype"];
  /** partition's name. */
  label?: string;
  /** Read-only: left as it is. */
  path?: DiskPartition["path"];
  /** Read-only: left as it is. */
  total_bytes?: DiskPartition["total_bytes"];
  /** Read-only: left as it is. */
  used_bytes?: DiskPartition["used_bytes"];
  /** Read-only: left as it is. */
  free_bytes?: DiskPartition["free_bytes"];
  /** Read-only: left as it is. */
  fsck_result?: DiskPartition["fsck_result"];
  /** Read-only: left as it is. */
  operation_pct?: DiskPartition["operation_pct"];
  /** Read-only: left as it is. */
  internal?: DiskPartition["internal"];
}

/** A disk. */
export interface StorageDisk {
  /** Disk id. Read-only. */
  id: number;
  /**
   * Kind of disk. Read-only.
   *
   * - `internal`: the box's own disk
   * - `usb`: on USB
   * - `sata`: on SATA
   * - `nvme`: NVMe
   */
  type: Known<"internal" | "usb" | "sata" | "nvme">;
  /**
   * State; writable to enable or disable.
   *
   * - `error`: faulty
   * - `disabled`: switched off
   * - `enabled`: in use
   * - `formatting`: being formatted
   */
  state: Known<"error" | "disabled" | "enabled" | "formatting">;
  /** Id of the physical connector. Read-only. */
  connector: number;
  /** Size. Unit: byte. Read-only. */
  total_bytes: number;
  /** Kind of partition table. Read-only. */
  table_type: Known<"msdos" | "gpt" | "superfloppy" | "empty">;
  /** Model. Read-only. */
  model: string;
  /** Serial number. Read-only. */
  serial: string;
  /** Firmware version. Read-only. */
  firmware: string;
  /** Temperature, where the disk tells it (0 in an example without). Unit: °C. Read-only. */
  temp: number;
  /** Progress of the operation under way. Read-only. */
  operation_pct: OperationProgress;
  /** The disk's partitions. Read-only. */
  partitions: DiskPartition[];
  /** Whether it is idle, when known. Read-only. */
  idle?: boolean;
  /** Time idle, when known. Unit: s. Read-only. */
  idle_duration?: number;
  /** Whether it spins, when known. Read-only. */
  spinning?: boolean;
  /** Time active, when known. Unit: s. Read-only. */
  active_duration?: number;
  /** Time until it spins down, when known. Unit: s. Read-only. */
  time_before_spindown?: number;
  /** Reads since boot, when known. Read-only. */
  read_requests?: number;
  /** Failed reads since boot, when known; may foretell a disk failure. Read-only. */
  read_error_requests?: number;
  /** Writes since boot, when known. Read-only. */
  write_requests?: number;
  /** Failed writes since boot, when known; may foretell a disk failure. Read-only. */
  write_error_requests?: number;
}

/** What may be sent of a {@linkcode StorageDisk}. */
export interface StorageDiskInput {
  /** Read-only: left as it is. */
  id?: StorageDisk["id"];
  /** Read-only: left as it is. */
  type?: StorageDisk["type"];
  /**
   * State; writable to enable or disable.
   *
   * - `error`: faulty
   * - `disabled`: switched off
   * - `enabled`: in use
   * - `formatting`: being formatted
   */
  state?: Known<"error" | "disabled" | "enabled" | "formatting">;
  /** Read-only: left as it is. */
  connector?: StorageDisk["connector"];
  /** Read-only: left as it is. */
  total_bytes?: StorageDisk["total_bytes"];
  /** Read-only: left as it is. */
  table_type?: StorageDisk["table_type"];
  /** Read-only: left as it is. */
  model?: StorageDisk["model"];
  /** Read-only: left as it is. */
  serial?: StorageDisk["serial"];
  /** Read-only: left as it is. */
  firmware?: StorageDisk["firmware"];
  /** Read-only: left as it is. */
  temp?: StorageDisk["temp"];
  /** Read-only: left as it is. */
  operation_pct?: StorageDisk["operation_pct"];
  /** Read-only: left as it is. */
  partitions?: StorageDisk["partitions"];
  /** Read-only: left as it is. */
  idle?: StorageDisk["idle"];
  /** Read-only: left as it is. */
  idle_duration?: StorageDisk["idle_duration"];
  /** Read-only: left as it is. */
  spinning?: StorageDisk["spinning"];
  /** Read-only: left as it is. */
  active_duration?: StorageDisk["active_duration"];
  /** Read-only: left as it is. */
  time_before_spindown?: StorageDisk["time_before_spindown"];
  /** Read-only: left as it is. */
  read_requests?: StorageDisk["read_requests"];
  /** Read-only: left as it is. */
  read_error_requests?: StorageDisk["read_error_requests"];
  /** Read-only: left as it is. */
  write_requests?: StorageDisk["write_requests"];
  /** Read-only: left as it is. */
  write_error_requests?: StorageDisk["write_error_requests"];
}

/** Power saving of external disks. */
export interface StorageConfig {
  /** Whether external disks save power. */
  external_pm_enabled: boolean;
  /** Idle time before an external disk spins down. Unit: min. */
  external_pm_idle_before_spindown: number;
}

/** What may be sent of a {@linkcode StorageConfig}. */
export interface StorageConfigInput {
  /** Whether external disks save power. */
  external_pm_enabled?: boolean;
  /** Idle time before an external disk spins down. Unit: min. */
  external_pm_idle_before_spindown?: number;
}

/**
 * A code that the box may refuse a call of `storage` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `not_found`: no disk or partition has this id
 * - `invalid_disk`: no such disk
 * - `is_a_partition`: a partition, where a disk is wanted
 * - `is_internal`: not allowed on the internal disk
 * - `op_not_supported`: operation not possible
 * - `op_failed`: operation went wrong
 * - `disk_busy`: disk in use
 * - `partition_not_found`: no such partition
 * - `partition_needed`: a partition must be given
 */
export type StorageErrorCode =
  | "not_found"
  | "invalid_disk"
  | "is_a_partition"
  | "is_internal"
  | "op_not_supported"
  | "op_failed"
  | "disk_busy"
  | "partition_not_found"
  | "partition_needed"
  | CommonErrorCode;

/**
 * State, settings and counters of the ports of the built-in Ethernet switch.
 *
 * @example
 * ```ts
 * import { Fbx, type SwitchSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const switch_: SwitchSubsystem = f.switch;
 * console.log(await switch_.status());
 * ```
 */
export interface SwitchSubsystem {
  /**
   * Get the current switch status.
   *
   * One entry per port.
   *
   * `GET switch/status/`.
   *
   * @throws {FbxError} Its code is a {@linkcode SwitchErrorCode}.
   */
  status(options?: CallOptions): Promise<SwitchPortStatus[]>;
  /** Long name of {@linkcode SwitchSubsystem.status}. */
  Get_the_current_switch_status: SwitchSubsystem["status"];
  /**
   * Get a port configuration.
   *
   * `GET switch/port/{id}`.
   *
   * @param id Switch port id.
   * @throws {FbxError} Its code is a {@linkcode SwitchErrorCode}.
   */
  portConfig(id: number, options?: CallOptions): Promise<SwitchPortConfig>;
  /** Long name of {@linkcode SwitchSubsystem.portConfig}. */
  Get_a_port_configuration: SwitchSubsystem["portConfig"];
  /**
   * Update a port configuration.
   *
   * The example sends only the fields to change.
   *
   * `PUT switch/port/{id}`. Needs the permission `settings`.
   *
   * @param id Switch port id.
   * @throws {FbxError} Its code is a {@linkcode SwitchErrorCode}.
   */
  setPortConfig(
    id: number,
    body: SwitchPortConfigInput,
    options?: CallOptions,
  ): Promise<SwitchPortConfig>;
  /** Long name of {@linkcode SwitchSubsystem.setPortConfig}. */
  Update_a_port_configuration:
    & SwitchSubsystem["setPortConfig"]
    & ((
      body: SwitchPortConfigInput,
      id: number,
      options?: CallOptions,
    ) => Promise<SwitchPortConfig>);
  /**
   * Get a port stats.
   *
   * The result object is marked UNSTABLE.
   *
   * `GET switch/port/{id}/stats`. Marked unstable by the documentation.
   *
   * @param id Switch port id.
   * @throws {FbxError} Its code is a {@linkcode SwitchErrorCode}.
   * @experimental
   */
  portStats(id: number, options?: CallOptions): Promise<SwitchPortStats>;
  /** Long name of {@linkcode SwitchSubsystem.portStats}. */
  Get_a_port_stats: SwitchSubsystem["portStats"];
}

/** State of a port. */
export interface SwitchPortStatus {
  /** Port id. Read-only. */
  id: number;
  /** Name of the port, where it has one: Sfp lan. Read-only. Seen on real boxes, not documented. */
  name?: string;
  /**
   * Link state. Read-only.
   *
   * - `up`: link up
   * - `down`: link down
   */
  link: Known<"up" | "down">;
  /**
   * Duplex mode in use. Read-only.
   *
   * - `half`: half duplex
   * - `full`: full duplex
   */
  duplex: Known<"half" | "full">;
  /**
   * Speed in use, a string. Unit: Mbit/s. Read-only.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   */
  speed: Open<"10" | "100" | "1000">;
  /** Speed and duplex in display form, e.g. 1000BaseT-FD. Read-only. */
  mode: string;
  /** Hosts on the port; absent if none. Read-only. */
  mac_list?: {
    /** MAC address. Read-only. */
    mac: string;
    /** Name of the host. Read-only. */
    hostname: string;
  }[];
}

/** Settings of a port. */
export interface SwitchPortConfig {
  /** Port id. Read-only. */
  id: number;
  /**
   * Duplex mode wanted.
   *
   * - `auto`: negotiate
   * - `half`: half duplex only
   * - `full`: full duplex only
   */
  duplex: Known<"auto" | "half" | "full">;
  /**
   * Speed wanted, a string. Unit: Mbit/s.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   * - `auto`: negotiate
   */
  speed: Known<"10" | "100" | "1000" | "auto">;
}

/** What may be sent of a {@linkcode SwitchPortConfig}. */
export interface SwitchPortConfigInput {
  /** Read-only: left as it is. */
  id?: SwitchPortConfig["id"];
  /**
   * Duplex mode wanted.
   *
   * - `auto`: negotiate
   * - `half`: half duplex only
   * - `full`: full duplex only
   */
  duplex?: Known<"auto" | "half" | "full">;
  /**
   * Speed wanted, a string. Unit: Mbit/s.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   * - `auto`: negotiate
   */
  speed?: Known<"10" | "100" | "1000" | "auto">;
}

/** Counters of a port; marked UNSTABLE. Marked unstable by the documentation. */
export interface SwitchPortStats {
  /** Rx bad bytes. Unit: byte. Read-only. */
  rx_bad_bytes: number;
  /** Rx broadcast packets. Unit: packet. Read-only. */
  rx_broadcast_packets: number;
  /** Rx bytes rate. Unit: byte/s. -1 if unknown. Read-only. */
  rx_bytes_rate: number;
  /** Rx err packets. Unit: packet. Read-only. */
  rx_err_packets: number;
  /** Rx fcs packets. Unit: packet. Read-only. */
  rx_fcs_packets: number;
  /** Rx fragments packets. Unit: packet. Read-only. */
  rx_fragments_packets: number;
  /** Rx good bytes. Unit: byte. Read-only. */
  rx_good_bytes: number;
  /** Rx good packets. Unit: packet. Read-only. */
  rx_good_packets: number;
  /** Rx jabber packets. Unit: packet. Read-only. */
  rx_jabber_packets: number;
  /** Rx multicast packets. Unit: packet. Read-only. */
  rx_multicast_packets: number;
  /** Rx oversize packets. Unit: packet. Read-only. */
  rx_oversize_packets: number;
  /** Rx packets rate. Unit: packet/s. -1 if unknown. Read-only. */
  rx_packets_rate: number;
  /** Rx pause. Read-only. */
  rx_pause: number;
  /** Rx undersize packets. Unit: packet. Read-only. */
  rx_undersize_packets: number;
  /** Rx unicast packets. Unit: packet. Read-only. */
  rx_unicast_packets: number;
  /** Tx broadcast packets. Unit: packet. Read-only. */
  tx_broadcast_packets: number;
  /** Tx bytes. Unit: byte. Read-only. */
  tx_bytes: number;
  /** Tx bytes rate. Unit: byte/s. -1 if unknown. Read-only. */
  tx_bytes_rate: number;
  /** Tx collisions. Read-only. */
  tx_collisions: number;
  /** Tx deferred. Read-only. */
  tx_deferred: number;
  /** Tx excessive. Read-only. */
  tx_excessive: number;
  /** Tx fcs. Read-only. */
  tx_fcs: number;
  /** Tx late. Read-only. */
  tx_late: number;
  /** Tx multicast packets. Unit: packet. Read-only. */
  tx_multicast_packets: number;
  /** Tx multiple. Read-only. */
  tx_multiple: number;
  /** Tx packets. Unit: packet. Read-only. */
  tx_packets: number;
  /** Tx packets rate. Unit: packet/s. -1 if unknown. Read-only. */
  tx_packets_rate: number;
  /** Tx pause. Read-only. */
  tx_pause: number;
  /** Tx single. Read-only. */
  tx_single: number;
  /** Tx unicast packets. Unit: packet. Read-only. */
  tx_unicast_packets: number;
}

/**
 * A code that the box may refuse a call of `switch` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `bad_port`: no such port
 * - `bad_speed`: the port's speed could not be set
 * - `bad_link`: the port's link mode could not be set
 * - `bad_mac_entry_type`: MAC entry type not valid
 */
export type SwitchErrorCode =
  | "bad_port"
  | "bad_speed"
  | "bad_link"
  | "bad_mac_entry_type"
  | CommonErrorCode;

/**
 * Identity, model, sensors, fans and expansions of the box; reboot and shutdown.
 *
 * @example
 * ```ts
 * import { Fbx, type SystemSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const system: SystemSubsystem = f.system;
 * console.log(await system.info());
 * ```
 */
export interface SystemSubsystem {
  /**
   * Current version (api >= v6).
   *
   * Stands under the heading Get the current system info [UNSTABLE].
   *
   * `GET system/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode SystemErrorCode}.
   * @experimental
   */
  info(options?: CallOptions): Promise<SystemConfig>;
  /** Long name of {@linkcode SystemSubsystem.info}. */
  Get_the_current_system_info: SystemSubsystem["info"];
  /**
   * Reboot the system.
   *
   * `POST system/reboot/`. Needs the permission `settings`.
   *
   * Care: this restarts the box: internet, telephone and TV are gone for some minutes.
   *
   * @throws {FbxError} Its code is a {@linkcode SystemErrorCode}.
   */
  reboot(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode SystemSubsystem.reboot}. */
  Reboot_the_system: SystemSubsystem["reboot"];
  /**
   * Shutdown the system.
   *
   * `POST system/shutdown/`. Needs the permission `settings`. Since API 11.
   *
   * Care: this shuts the box down: no internet, telephone or TV until it is switched on by hand.
   *
   * @throws {FbxError} Its code is a {@linkcode SystemErrorCode}.
   */
  shutdown(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode SystemSubsystem.shutdown}. */
  Shutdown_the_system: SystemSubsystem["shutdown"];
}

/** Identity and hardware state of the box. */
export interface SystemConfig {
  /** Firmware version. Read-only. */
  firmware_version: string;
  /** MAC address of the box. Read-only. */
  mac: string;
  /** Serial number of the box. Read-only. */
  serial: string;
  /** Time since boot, as readable text (in French in the example). Read-only. */
  uptime: string;
  /** Time since boot. Unit: s. Read-only. */
  uptime_val: number;
  /** Hardware revision. Read-only. */
  board_name: string;
  /** True once authentication (start-up étape 6) is done. Read-only. */
  box_authenticated: boolean;
  /**
   * State of the internal disk. Read-only.
   *
   * - `not_detected`: no disk found
   * - `disabled`: disk disabled
   * - `initializing`: disk starting
   * - `error`: disk could not be mounted
   * - `active`: disk ready
   */
  disk_status: Known<"not_detected" | "disabled" | "initializing" | "error" | "active">;
  /** USB 3 on, where the platform supports it. */
  usb3_enable: boolean;
  /** Label of the DiskPartition for user data; light boxes: a fixed external one. */
  user_main_storage: string;
  /** Is the user storage powered. Read-only. */
  user_storage_powered: boolean;
  /** Temperature sensors; the page misnames it expansions. Read-only. */
  sensors: SystemConfigSensor[];
  /** Model and capabilities. Read-only. */
  model_info: SystemModelInfo;
  /** Fans. Read-only. */
  fans: SystemConfigFan[];
  /** Modules in the expansion slots. Read-only. */
  expansions: SystemConfigExpansion[];
}

/** Model of the box and what it can do. */
export interface SystemModelInfo {
  /**
   * Model code; without what follows the slash on some boxes. Read-only.
   *
   * - `fbxgw-r1/full`: Freebox Server (v6) revision 1
   * - `fbxgw-r2/full`: Freebox Server (v6) revision 2
   * - `fbxgw-r1/mini`: Freebox Mini revision 1
   * - `fbxgw-r2/mini`: Freebox Mini revision 2
   * - `fbxgw-r1/one`: Freebox One revision 1
   * - `fbxgw-r2/one`: Freebox One revision 2
   * - `fbxgw7-r1/full`: Freebox v7 revision 1
   * - `fbxgw8-r1/full`: Freebox v8 revision 1
   * - `fbxgw9-r1/full`: Freebox v9 revision 1
   */
  name: Open<
    | "fbxgw-r1/full"
    | "fbxgw-r2/full"
    | "fbxgw-r1/mini"
    | "fbxgw-r2/mini"
    | "fbxgw-r1/one"
    | "fbxgw-r2/one"
    | "fbxgw7-r1/full"
    | "fbxgw8-r1/full"
    | "fbxgw9-r1/full"
  >;
  /** Model name for display. Read-only. */
  pretty_name: string;
  /** Has expansions; may be absent. Read-only. */
  has_expansions?: boolean;
  /** Has a LAN SFP port; may be absent. Read-only. */
  has_lan_sfp?: boolean;
  /** Has a DECT base; may be absent. Read-only. */
  has_dect?: boolean;
  /** Has a home automation module; may be absent. Read-only. */
  has_home_automation?: boolean;
  /** Has a femtocell expansion slot; may be absent. Read-only. */
  has_femtocell_exp?: boolean;
  /** Has an internal femtocell; may be absent. Read-only. */
  has_fixed_femtocell?: boolean;
  /** Can run virtual machines; may be absent. Read-only. */
  has_vm?: boolean;
  /** Supports DSL; may be absent. Read-only. */
  has_dsl?: boolean;
  /** Supports standby; may be absent. Read-only. */
  has_standby?: boolean;
  /** Supports Eco-WiFi; may be absent. Read-only. */
  has_eco_wifi?: boolean;
  /** Supports Wake-On-PON; may be absent. Read-only. */
  has_wop?: boolean;
  /** Has a LED strip; may be absent. Read-only. */
  has_led_strip?: boolean;
  /** Has a status LED; may be absent. Read-only. */
  has_status_led?: boolean;
  /** Lets USB 3 be disabled; may be absent. Read-only. */
  has_usb3_enable?: boolean;
  /** Has a screensaver on its LCD; may be absent. Read-only. */
  has_lcd_screensaver?: boolean;
  /** In the example. Read-only. */
  internal_hdd_size: number;
  /** In the example. Read-only. */
  wifi_type: string;
  /** Wifi country. Read-only. Seen on real boxes, not documented. */
  wifi_country?: string;
  /** Net operator. Read-only. Seen on real boxes, not documented. */
  net_operator?: string;
  /** Supported languages. Read-only. Seen on real boxes, not documented. */
  supported_languages?: string[];
  /** Default language. Read-only. Seen on real boxes, not documented. */
  default_language?: string;
  /** Supports RAID arrays. Read-only. Seen on real boxes, not documented. */
  has_basic_raid_support?: boolean;
}

/** One temperature sensor. */
export interface SystemConfigSensor {
  /** Sensor id. Read-only. */
  id: string;
  /** Name for display. Read-only. */
  name: string;
  /** Current temperature. Unit: °C. Read-only. */
  value: number;
}

/** One fan. */
export interface SystemConfigFan {
  /** Fan id. Read-only. */
  id: string;
  /** Name for display. Read-only. */
  name: string;
  /** Current speed. Unit: rpm. Read-only. */
  value: number;
}

/** One expansion slot and its module. */
export interface SystemConfigExpansion {
  /** Slot id. Read-only. */
  slot: number;
  /** Has the slot been probed yet. Read-only. */
  probe_done: boolean;
  /** Is a module in the slot. Read-only. */
  present: boolean;
  /** Is the module supported in this slot. Read-only. */
  supported: boolean;
  /** Serial number of the module. Read-only. */
  bundle: string;
  /**
   * Kind of module. Read-only.
   *
   * - `unknown`: unknown module
   * - `dsl_lte`: xDSL and LTE
   * - `dsl_lte_external_antennas`: xDSL and LTE, with an external antenna switch
   * - `ftth_p2p`: FTTH, point to point
   * - `ftth_pon`: FTTH, PON
   * - `security`: security module
   */
  type: Known<
    "unknown" | "dsl_lte" | "dsl_lte_external_antennas" | "ftth_p2p" | "ftth_pon" | "security"
  >;
}

/**
 * A code that the box may refuse a call of `system` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type SystemErrorCode = CommonErrorCode;

/**
 * Settings of the Freebox's TFTP server.
 *
 * @example
 * ```ts
 * import { Fbx, type TftpSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const tftp: TftpSubsystem = f.tftp;
 * console.log(await tftp.config());
 * ```
 */
export interface TftpSubsystem {
  /**
   * Get the current TFTP configuration.
   *
   * `GET tftp/config/`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode TftpErrorCode}.
   */
  config(options?: CallOptions): Promise<TftpConfig>;
  /** Long name of {@linkcode TftpSubsystem.config}. */
  Get_the_current_TFTP_configuration: TftpSubsystem["config"];
  /**
   * Update the TFTP configuration.
   *
   * `PUT tftp/config/`. Needs the permission `settings`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode TftpErrorCode}.
   */
  setConfig(body: TftpConfigInput, options?: CallOptions): Promise<TftpConfig>;
  /** Long name of {@linkcode TftpSubsystem.setConfig}. */
  Update_the_TFTP_configuration: TftpSubsystem["setConfig"];
}

/** TFTP server settings. */
export interface TftpConfig {
  /** Whether the TFTP server runs. */
  enabled: boolean;
  /**
   * Absolute path of the served folder on the storage; plain text in both examples. A plain path
   * here: the library encodes and decodes it.
   */
  root: string;
}

/** What may be sent of a {@linkcode TftpConfig}. */
export interface TftpConfigInput {
  /** Whether the TFTP server runs. */
  enabled?: boolean;
  /**
   * Absolute path of the served folder on the storage; plain text in both examples. A plain path
   * here: the library encodes and decodes it.
   */
  root?: string;
}

/**
 * A code that the box may refuse a call of `tftp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `absolute`: the given root is not an absolute path
 */
export type TftpErrorCode = "absolute" | CommonErrorCode;

/**
 * State of the firmware update.
 *
 * @example
 * ```ts
 * import { Fbx, type UpdateSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const update: UpdateSubsystem = f.update;
 * console.log(await update.status());
 * ```
 */
export interface UpdateSubsystem {
  /**
   * Get the update status.
   *
   * `GET update/`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode UpdateErrorCode}.
   */
  status(options?: CallOptions): Promise<UpdateStatus>;
  /** Long name of {@linkcode UpdateSubsystem.status}. */
  Get_the_update_status: UpdateSubsystem["status"];
}

/** State of the firmware update. */
export interface UpdateStatus {
  /**
   * Current state. Read-only.
   *
   * - `initializing`: update starting
   * - `upgrading`: firmware being upgraded
   * - `up_to_date`: firmware up to date
   * - `error`: the update failed
   * - `auto_up_to_date`: firmware up to date, as in the example
   * - `upgrade_failed`: the update failed, as in the text
   */
  state: Open<
    "initializing" | "upgrading" | "up_to_date" | "error" | "auto_up_to_date" | "upgrade_failed"
  >;
  /** Details; only when state is upgrading or upgrade_failed. Read-only. */
  upgrade_state?: UpgradeState;
}

/** Details of the upgrade under way. */
export interface UpgradeState {
  /**
   * Step of the upgrade. Read-only.
   *
   * - `downloading`: download under way
   * - `download_failed`: download failed
   * - `checking`: downloaded data being checked
   * - `check_failed`: downloaded data not valid
   * - `prepare_write`: write being prepared
   * - `prepare_write_failed`: write could not be prepared
   * - `writing`: data being written
   * - `write_failed`: write failed
   * - `reread`: written data being checked
   * - `reread_failed`: written data not valid
   * - `commit`: update being applied
   * - `commit_failed`: update could not be applied
   */
  state: Known<
    | "downloading"
    | "download_failed"
    | "checking"
    | "check_failed"
    | "prepare_write"
    | "prepare_write_failed"
    | "writing"
    | "write_failed"
    | "reread"
    | "reread_failed"
    | "commit"
    | "commit_failed"
  >;
  /** Firmware version in use. Read-only. */
  old_version: string;
  /** Firmware version being downloaded. Read-only. */
  new_version: string;
  /** Download progress; when state is downloading. Unit: percent. Read-only. */
  percent?: number;
  /** What went wrong; when state is download_failed. Read-only. */
  error_string?: string;
}

/**
 * A code that the box may refuse a call of `update` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type UpdateErrorCode = CommonErrorCode;

/**
 * Sending files to the box over a WebSocket and following them; large files go better by FTP.
 *
 * @example
 * ```ts
 * import { Fbx, type UploadSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const upload: UploadSubsystem = f.upload;
 * console.log(await upload.list());
 * ```
 */
export interface UploadSubsystem {
  /**
   * File Upload example.
   *
   * WebSocket handshake, with X-Fbx-App-Auth; one connection serves many files in turn.
   *
   * `GET ws/upload`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  open(options?: CallOptions): Promise<SocketStreams<string | Uint8Array>>;
  /** Long name of {@linkcode UploadSubsystem.open}. */
  File_Upload_example: UploadSubsystem["open"];
  /**
   * Get the list of uploads.
   *
   * `GET upload/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  list(options?: CallOptions): Promise<FileUpload[]>;
  /** Long name of {@linkcode UploadSubsystem.list}. */
  Get_the_list_of_uploads: UploadSubsystem["list"];
  /**
   * Track an upload status.
   *
   * `GET upload/{id}`. Needs the permission `explorer`.
   *
   * @param id Upload id.
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<FileUpload>;
  /** Long name of {@linkcode UploadSubsystem.get}. */
  Track_an_upload_status: UploadSubsystem["get"];
  /**
   * Cancel an upload.
   *
   * Only when status is in_progress; closes the connection.
   *
   * `DELETE upload/{id}/cancel`. Needs the permission `explorer`.
   *
   * @param id Upload id.
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  cancel(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode UploadSubsystem.cancel}. */
  Cancel_an_upload: UploadSubsystem["cancel"];
  /**
   * Delete an upload.
   *
   * Closes the connection where needed.
   *
   * `DELETE upload/{id}`. Needs the permission `explorer`.
   *
   * @param id Upload id.
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode UploadSubsystem.delete}. */
  Delete_an_upload: UploadSubsystem["delete"];
  /**
   * Cleanup all terminated uploads.
   *
   * Forgets every upload that has ended.
   *
   * `DELETE upload/clean`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   * @deprecated Gone since API 16.
   */
  clean(options?: CallOptions): Promise<void>;
  /**
   * Long name of {@linkcode UploadSubsystem.clean}.
   *
   * @deprecated Gone since API 16.
   */
  Cleanup_all_terminated_uploads: UploadSubsystem["clean"];
}

/** An upload and its progress. */
export interface FileUpload {
  /** Upload id. Read-only. */
  id: number;
  /** Size of the file. Unit: byte. Read-only. */
  size: number;
  /** Amount received. Unit: byte. Read-only. */
  uploaded: number;
  /**
   * State of the upload. Read-only.
   *
   * - `authorized`: allowed, not begun
   * - `in_progress`: under way
   * - `done`: finished
   * - `failed`: gone wrong
   * - `conflict`: clashes with a file at the destination
   * - `timeout`: authorization has lapsed
   * - `cancelled`: cancelled by the user
   */
  status: Known<
    "authorized" | "in_progress" | "done" | "failed" | "conflict" | "timeout" | "cancelled"
  >;
  /** When it began. Unix time in seconds. Read-only. */
  start_date: number;
  /** When this object last changed. Unix time in seconds. Read-only. */
  last_update: number;
  /** file's name. Read-only. */
  upload_name: string;
  /** Destination folder (plain text in the examples). Read-only. */
  dirname: string;
}

/** Message that opens an upload. */
export interface FileUploadStartActionInput {
  /** Optional number, given back in the replies. */
  request_id?: number;
  /** Always upload_start. */
  action: "upload_start";
  /** Optional file size (bytes in the example). Unit: byte. */
  size?: number;
  /** Destination folder, base64-encoded. A plain path here: the library encodes and decodes it. */
  dirname: string;
  /** Destination file's name. */
  filename: string;
  /**
   * What to do when the file is there already.
   *
   * - `missing`: no literal: attribute left out; a conflict refuses the start
   * - `overwrite`: replace the existing file
   * - `resume`: append the chunks to the existing file
   */
  force?: Known<"missing" | "overwrite" | "resume">;
}

/** Message that ends an upload once every chunk is sent. */
export interface FileUploadFinalizeActionInput {
  /** Optional number, given back in the reply. */
  request_id?: number;
  /** Always upload_finalize. */
  action: "upload_finalize";
}

/** Message that cancels an upload; the partial file is deleted. */
export interface FileUploadCancelActionInput {
  /** Optional number, given back in the reply. */
  request_id?: number;
  /** Always upload_cancel. */
  action: "upload_cancel";
}

/** Result part of the replies to chunks, finalize and cancel. */
export interface FileUploadChunkResponse {
  /** Present length of the target file (bytes in the example). Unit: byte. */
  total_len: number;
  /** True in the reply to finalize or cancel. */
  complete: boolean;
  /** True in the reply to cancel. */
  cancelled: boolean;
}

/**
 * A code that the box may refuse a call of `upload` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `invalid_request`: request not valid
 * - `path_not_found`: no such file or folder
 * - `access_denied`: destination folder not writable
 * - `destination_conflict`: a file of that name is there already
 * - `invalid_id`: bad upload id
 * - `cancelled`: upload was cancelled from elsewhere
 * - `noent`: no upload has this id
 */
export type UploadErrorCode =
  | "invalid_request"
  | "path_not_found"
  | "access_denied"
  | "destination_conflict"
  | "invalid_id"
  | "cancelled"
  | "noent"
  | CommonErrorCode;

/**
 * Settings of the Freebox's UPnP AV service.
 *
 * @example
 * ```ts
 * import { Fbx, type UpnpavSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const upnpav: UpnpavSubsystem = f.upnpav;
 * console.log(await upnpav.config());
 * ```
 */
export interface UpnpavSubsystem {
  /**
   * Get the current UPnP AV configuration.
   *
   * `GET upnpav/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode UpnpavErrorCode}.
   */
  config(options?: CallOptions): Promise<UPnPAVConfig>;
  /** Long name of {@linkcode UpnpavSubsystem.config}. */
  Get_the_current_UPnP_AV_configuration: UpnpavSubsystem["config"];
  /**
   * Update the UPnP AV configuration.
   *
   * `PUT upnpav/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode UpnpavErrorCode}.
   */
  setConfig(body: UPnPAVConfigInput, options?: CallOptions): Promise<UPnPAVConfig>;
  /** Long name of {@linkcode UpnpavSubsystem.setConfig}. */
  Update_the_UPnP_AV_configuration: UpnpavSubsystem["setConfig"];
}

/** UPnP AV settings. */
export interface UPnPAVConfig {
  /** Whether the UPnP AV service runs. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode UPnPAVConfig}. */
export interface UPnPAVConfigInput {
  /** Whether the UPnP AV service runs. */
  enabled?: boolean;
}

/**
 * A code that the box may refuse a call of `upnpav` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal failure
 */
export type UpnpavErrorCode = "internal_error" | CommonErrorCode;

/**
 * Virtual machines, on boxes whose SystemConfig has has_vm true (unstable API).
 *
 * @example
 * ```ts
 * import { Fbx, type VmSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const vm: VmSubsystem = f.vm;
 * console.log(await vm.info());
 * ```
 */
export interface VmSubsystem {
  /**
   * Get VM System Info.
   *
   * `GET vm/info/`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  info(options?: CallOptions): Promise<VmSystemInfo>;
  /** Long name of {@linkcode VmSubsystem.info}. */
  Get_VM_System_Info: VmSubsystem["info"];
  /**
   * Get Installable VM distributions.
   *
   * `GET vm/distros/`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  distros(options?: CallOptions): Promise<VmDistribution[]>;
  /** Long name of {@linkcode VmSubsystem.distros}. */
  Get_Installable_VM_distributions: VmSubsystem["distros"];
  /**
   * Get the list of all VMs.
   *
   * `GET vm/`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  list(options?: CallOptions): Promise<VM[]>;
  /** Long name of {@linkcode VmSubsystem.list}. */
  Get_the_list_of_all_VMs: VmSubsystem["list"];
  /**
   * Get a VM.
   *
   * `GET vm/{id}`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  get(id: number, options?: CallOptions): Promise<VM>;
  /** Long name of {@linkcode VmSubsystem.get}. */
  Get_a_VM: VmSubsystem["get"];
  /**
   * Add a VM.
   *
   * The page shows no result.
   *
   * `POST vm/`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  create(body: VMInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.create}. */
  Add_a_VM: VmSubsystem["create"];
  /**
   * Delete a VM.
   *
   * Only when the VM is stopped.
   *
   * `DELETE vm/{id}`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this deletes VM {id}.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.delete}. */
  Delete_a_VM: VmSubsystem["delete"];
  /**
   * Update a VM.
   *
   * Only when the VM is stopped; the page shows neither body nor result.
   *
   * `PUT vm/{id}`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  update(id: number, body: Partial<VMInput>, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.update}. */
  Update_a_VM:
    & VmSubsystem["update"]
    & ((body: Partial<VMInput>, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Start a VM.
   *
   * Only when the VM is stopped.
   *
   * `POST vm/{id}/start`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  start(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.start}. */
  Start_a_VM: VmSubsystem["start"];
  /**
   * Send a powerbutton signal to a VM.
   *
   * ACPI shutdown button, the VM may shut itself down; only when it runs.
   *
   * `POST vm/{id}/powerbutton`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  powerButton(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.powerButton}. */
  Send_a_powerbutton_signal_to_a_VM: VmSubsystem["powerButton"];
  /**
   * Stop a VM.
   *
   * Stops at once, without any safety; only when the VM runs.
   *
   * `POST vm/{id}/stop`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this switches VM {id} off at once: what it has not written yet is lost.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  stop(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.stop}. */
  Stop_a_VM: VmSubsystem["stop"];
  /**
   * Reset a VM.
   *
   * Restarts at once, without any safety; only when the VM runs.
   *
   * `POST vm/{id}/restart`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this restarts VM {id} at once: what it has not written yet is lost.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  restart(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.restart}. */
  Reset_a_VM: VmSubsystem["restart"];
  /**
   * VM virtual console.
   *
   * Serial port over a websocket (QEMU chardev); authenticate as for other calls.
   *
   * `GET vm/{id}/console`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  console(id: number, options?: CallOptions): Promise<SocketStreams<Uint8Array>>;
  /** Long name of {@linkcode VmSubsystem.console}. */
  VM_virtual_console: VmSubsystem["console"];
  /**
   * VM virtual screen.
   *
   * VNC over a websocket (QEMU), works with noVNC; only when enable_screen is true.
   *
   * `GET vm/{id}/vnc`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  vnc(id: number, options?: CallOptions): Promise<SocketStreams<Uint8Array>>;
  /** Long name of {@linkcode VmSubsystem.vnc}. */
  VM_virtual_screen: VmSubsystem["vnc"];
  /**
   * Get information on a virtual disk.
   *
   * `POST vm/disk/info`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  diskInfo(body: VmDiskInfoInput, options?: CallOptions): Promise<VmDiskInfo>;
  /** Long name of {@linkcode VmSubsystem.diskInfo}. */
  Get_information_on_a_virtual_disk: VmSubsystem["diskInfo"];
  /**
   * Create a virtual disk.
   *
   * Gives a task id; wait for the event vm_disk_task_done, do not poll.
   *
   * `POST vm/disk/create`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  createDisk(body: VmCreateDiskInput, options?: CallOptions): Promise<VmCreateDiskResult>;
  /** Long name of {@linkcode VmSubsystem.createDisk}. */
  Create_a_virtual_disk: VmSubsystem["createDisk"];
  /**
   * Resize a virtual disk.
   *
   * Gives a task id; wait for the event vm_disk_task_done, do not poll.
   *
   * `POST vm/disk/resize`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this resizes {disk_path} to {size}.
   *
   * Care where `shrink_allow` is `true`: this allows it to shrink, which can destroy its contents.
   *
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  resizeDisk(body: VmResizeDiskInput, options?: CallOptions): Promise<VmResizeDiskResult>;
  /** Long name of {@linkcode VmSubsystem.resizeDisk}. */
  Resize_a_virtual_disk: VmSubsystem["resizeDisk"];
  /**
   * Get a virtual disk task.
   *
   * `GET vm/disk/task/{id}`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  diskTask(id: number, options?: CallOptions): Promise<VmDiskTask>;
  /** Long name of {@linkcode VmSubsystem.diskTask}. */
  Get_a_virtual_disk_task: VmSubsystem["diskTask"];
  /**
   * Delete a virtual disk task.
   *
   * To do for each task of yours once it is done.
   *
   * `DELETE vm/disk/task/{id}`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * @param id Task id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  deleteDiskTask(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.deleteDiskTask}. */
  Delete_a_virtual_disk_task: VmSubsystem["deleteDiskTask"];
}

/** Body of {@linkcode VmSubsystem.diskInfo}. */
export interface VmDiskInfoInput {
  /** Disk path, base64. A plain path here: the library encodes and decodes it. */
  disk_path: string;
}

/** Body of {@linkcode VmSubsystem.createDisk}. */
export interface VmCreateDiskInput {
  /** Disk path, base64. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /** Size of the virtual disk. Unit: byte. */
  size: number;
  /**
   * Kind of disk, as VM.disk_type.
   *
   * - `raw`: raw disk data
   * - `qcow2`: qcow2 image, usually version 3; not all features, no reference to other images
   */
  disk_type: Known<"raw" | "qcow2">;
}

/** Result of {@linkcode VmSubsystem.createDisk}. */
export interface VmCreateDiskResult {
  /** Task id. */
  id: number;
}

/** Body of {@linkcode VmSubsystem.resizeDisk}. */
export interface VmResizeDiskInput {
  /** Disk path, base64. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /** New size of the virtual disk; unit not stated here. */
  size: number;
  /** Allow shrinking, which can destroy data. */
  shrink_allow: boolean;
}

/** Result of {@linkcode VmSubsystem.resizeDisk}. */
export interface VmResizeDiskResult {
  /** Task id. */
  id: number;
}

/** A virtual machine. */
export interface VM {
  /** VM id. Read-only. */
  id: number;
  /** Name, at most 31 characters. */
  name: string;
  /** Path of the hard disk image, base64. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /**
   * Kind of disk image.
   *
   * - `raw`: raw disk data
   * - `qcow2`: qcow2 image, usually version 3; not all features, no reference to other images
   */
  disk_type: Known<"raw" | "qcow2">;
  /**
   * Path of the ISO image of the CD-ROM drive, base64; optional. A plain path here: the library
   * encodes and decodes it.
   */
  cd_path?: string;
  /** Memory given to the VM. Unit: MB. */
  memory: number;
  /** Number of virtual CPUs. */
  vcpus: number;
  /**
   * VM status. Read-only.
   *
   * - `stopped`: stopped
   * - `running`: running
   * - `starting`: starting up, transitional
   * - `stopping`: being stopped, transitional
   */
  status: Known<"stopped" | "running" | "starting" | "stopping">;
  /** Give the VM a virtual screen, for VNC over websocket. */
  enable_screen: boolean;
  /**
   * USB ports bound to the VM, from VmSystemInfo.usb_ports; one VM at a time uses USB.
   *
   * - `usb-external-type-a`: external type-A port
   * - `usb-external-type-c`: external type-C port
   */
  bind_usb_ports: Open<"usb-external-type-a" | "usb-external-type-c">[];
  /** Pass data by cloud-init (NoCloud ISO, on a virtual CD-ROM drive of its own). */
  enable_cloudinit: boolean;
  /** Wished hostname, at most 59 characters; with cloud-init only. */
  cloudinit_hostname: string;
  /** Raw YAML for user-data, at most 32767 characters; with cloud-init only. */
  cloudinit_userdata: string;
  /** MAC address of the VM. Read-only. */
  mac: string;
  /** OS type, only picks an icon for now; the values are examples. */
  os: Open<
    | "unknown"
    | "fedora"
    | "debian"
    | "ubuntu"
    | "freebsd"
    | "opensuse"
    | "centos"
    | "jeedom"
    | "homebridge"
  >;
}

/** What may be sent of a {@linkcode VM}. */
export interface VMInput {
  /** Read-only: left as it is. */
  id?: VM["id"];
  /** Name, at most 31 characters. */
  name: string;
  /** Path of the hard disk image, base64. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /**
   * Kind of disk image.
   *
   * - `raw`: raw disk data
   * - `qcow2`: qcow2 image, usually version 3; not all features, no reference to other images
   */
  disk_type: Known<"raw" | "qcow2">;
  /**
   * Path of the ISO image of the CD-ROM drive, base64; optional. A plain path here: the library
   * encodes and decodes it.
   */
  cd_path?: string;
  /** Memory given to the VM. Unit: MB. */
  memory: number;
  /** Number of virtual CPUs. */
  vcpus: number;
  /** Read-only: left as it is. */
  status?: VM["status"];
  /** Give the VM a virtual screen, for VNC over websocket. */
  enable_screen?: boolean;
  /**
   * USB ports bound to the VM, from VmSystemInfo.usb_ports; one VM at a time uses USB.
   *
   * - `usb-external-type-a`: external type-A port
   * - `usb-external-type-c`: external type-C port
   */
  bind_usb_ports?: Open<"usb-external-type-a" | "usb-external-type-c">[];
  /** Pass data by cloud-init (NoCloud ISO, on a virtual CD-ROM drive of its own). */
  enable_cloudinit?: boolean;
  /** Wished hostname, at most 59 characters; with cloud-init only. */
  cloudinit_hostname?: string;
  /** Raw YAML for user-data, at most 32767 characters; with cloud-init only. */
  cloudinit_userdata?: string;
  /** Read-only: left as it is. */
  mac?: VM["mac"];
  /** OS type, only picks an icon for now; the values are examples. */
  os?: Open<
    | "unknown"
    | "fedora"
    | "debian"
    | "ubuntu"
    | "freebsd"
    | "opensuse"
    | "centos"
    | "jeedom"
    | "homebridge"
  >;
}

/** Resources available to VMs. */
export interface VmSystemInfo {
  /** Memory available to VMs; unit not stated (VM.memory is in MB). Read-only. */
  total_memory: number;
  /** Memory in use by all VMs; unit not stated. Read-only. */
  used_memory: number;
  /** vCPUs available to VMs. Read-only. */
  total_cpus: number;
  /** vCPUs in use by all VMs. Read-only. */
  used_cpus: number;
  /** USB ports of the system. Read-only. */
  usb_ports: string[];
  /** Whether a VM uses USB now; only one can. Read-only. */
  usb_used: boolean;
  /** SATA ports in use. Read-only. Seen on real boxes, not documented. */
  sata_used?: unknown;
}

/** A distribution image that can be downloaded. */
export interface VmDistribution {
  /** Name of the image. Read-only. */
  name: string;
  /** URL, usually an arm64 qcow2 cloud image with EFI boot and cloud-init. Read-only. */
  url: string;
  /** sha256:… or sha512:…, or URL of a checksum file; goes as is to the download API. Read-only. */
  hash: string;
  /** OS, to pass as VM.os. Read-only. */
  os: string;
}

/** Information on a virtual disk. */
export interface VmDiskInfo {
  /**
   * Kind of disk image, as VM.disk_type. Read-only.
   *
   * - `raw`: raw disk data
   * - `qcow2`: qcow2 image, usually version 3; not all features, no reference to other images
   */
  type: Known<"raw" | "qcow2">;
  /** Space taken on the file system of the box; unit not stated. Read-only. */
  actual_size: number;
  /** Size of the disk as the VM sees it; unit not stated. Read-only. */
  virtual_size: number;
}

/** A task on a virtual disk. */
export interface VmDiskTask {
  /** Task id. Read-only. */
  id: number;
  /**
   * Operation. Read-only.
   *
   * - `create`: creation
   * - `resize`: resize
   */
  type: Known<"create" | "resize">;
  /** Whether the task is over. Read-only. */
  done: boolean;
  /** Whether the task failed. Read-only. */
  error: boolean;
}

/** Content of the event vm_state_changed. */
export interface VmStateChange {
  /** VM id. Read-only. */
  id: number;
  /**
   * New VM.status. Read-only.
   *
   * - `stopped`: stopped
   * - `running`: running
   * - `starting`: starting up, transitional
   * - `stopping`: being stopped, transitional
   */
  status: Known<"stopped" | "running" | "starting" | "stopping">;
}

/**
 * A code that the box may refuse a call of `vm` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `initfail`: the VM cannot be initialized
 * - `startfail`: the VM cannot be launched
 * - `inval`: invalid parameter
 * - `nomem`: not enough memory
 * - `already_running`: the VM runs already
 * - `not_running`: the VM does not run
 * - `too_big`: size too big
 * - `too_small`: size too small
 * - `exists`: the file exists already
 * - `too_many_vms`: no room for one more configured VM
 * - `no_such_vm`: no such VM
 * - `disk_in_use`: the disk is in use
 * - `nocpu`: not enough CPUs
 * - `no_such_usb_port`: no such USB port
 * - `usb_in_use`: another VM uses USB
 * - `usb_init_fail`: USB cannot be initialized
 * - `disk_not_qcow2`: the disk is not qcow2
 * - `unsupported_disk_type`: disk format not supported
 * - `file_not_found`: disk file not found
 * - `efi_file_in_use`: the EFI settings file is in use
 * - `efi_file_fail`: the EFI settings file cannot be opened
 * - `distro_http`: internal HTTP error
 * - `distro_sig`: internal signature error
 * - `distro_json`: internal JSON error
 * - `create`: the file cannot be created
 * - `perm_own`: wrong permission
 * - `open_info`: the file cannot be opened for information
 * - `open_resize`: the file cannot be opened for a resize
 * - `resize_trunc`: the raw disk cannot be resized
 * - `power_button`: the shutdown signal cannot be sent
 * - `restart`: the restart cannot be sent
 * - `open_launch_disk`: the disk file cannot be opened
 * - `open_launch_cd`: the CD-ROM file cannot be opened
 * - `start_nodisk`: no start without a disk
 * - `init_vm_control`: VM control cannot be initialized
 * - `set_nodisk`: no VM without a disk
 * - `set_badformat`: disk format not supported
 * - `save_data`: the VM settings cannot be saved
 * - `stop_control`: VM control cannot be stopped
 * - `info`: disk information cannot be read
 * - `info_parse`: disk information cannot be parsed
 * - `info_novirtual`: the disk size cannot be read
 * - `info_noactual`: the actual disk size cannot be read
 * - `info_noformat`: the disk format cannot be read
 * - `create_qcow`: the qcow2 disk cannot be created
 * - `resize_qcow`: the qcow2 disk cannot be resized
 * - `set_too_many_disks`: too many disks
 * - `set_empty_disk_path`: the disk path is empty
 * - `task_notfound`: no such task
 * - `not_stopped`: the VM is not stopped
 */
export type VmErrorCode =
  | "initfail"
  | "startfail"
  | "inval"
  | "nomem"
  | "already_running"
  | "not_running"
  | "too_big"
  | "too_small"
  | "exists"
  | "too_many_vms"
  | "no_such_vm"
  | "disk_in_use"
  | "nocpu"
  | "no_such_usb_port"
  | "usb_in_use"
  | "usb_init_fail"
  | "disk_not_qcow2"
  | "unsupported_disk_type"
  | "file_not_found"
  | "efi_file_in_use"
  | "efi_file_fail"
  | "distro_http"
  | "distro_sig"
  | "distro_json"
  | "create"
  | "perm_own"
  | "open_info"
  | "open_resize"
  | "resize_trunc"
  | "power_button"
  | "restart"
  | "open_launch_disk"
  | "open_launch_cd"
  | "start_nodisk"
  | "init_vm_control"
  | "set_nodisk"
  | "set_badformat"
  | "save_data"
  | "stop_control"
  | "info"
  | "info_parse"
  | "info_novirtual"
  | "info_noactual"
  | "info_noformat"
  | "create_qcow"
  | "resize_qcow"
  | "set_too_many_disks"
  | "set_empty_disk_path"
  | "task_notfound"
  | "not_stopped"
  | CommonErrorCode;

/**
 * The box's VPN servers: settings, users, address pool, live connections, client files.
 *
 * @example
 * ```ts
 * import { Fbx, type VpnSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const vpn: VpnSubsystem = f.vpn;
 * console.log(await vpn.list());
 * ```
 */
export interface VpnSubsystem {
  /**
   * VPN Server List API.
   *
   * Lists the VPN servers of the box.
   *
   * `GET vpn/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  list(options?: CallOptions): Promise<VPNServer[]>;
  /** Long name of {@linkcode VpnSubsystem.list}. */
  VPN_Server_List_API: VpnSubsystem["list"];
  /**
   * Get a VPN config.
   *
   * `GET vpn/{vpn_id}/config/`. Marked unstable by the documentation.
   *
   * @param vpn_id Server id: VPNServer.name, e.g. openvpn_routed.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  config(vpn_id: string, options?: CallOptions): Promise<VPNServerConfig>;
  /** Long name of {@linkcode VpnSubsystem.config}. */
  Get_a_VPN_config: VpnSubsystem["config"];
  /**
   * Update the VPN configuration.
   *
   * `PUT vpn/{vpn_id}/config/`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care where `enabled` is `false`: this disables VPN server {vpn_id}: its clients are cut off
   * and cannot enable it again.
   *
   * @param vpn_id Server id: VPNServer.name, e.g. openvpn_routed.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  setConfig(
    vpn_id: string,
    body: VPNServerConfigInput,
    options?: CallOptions,
  ): Promise<VPNServerConfig>;
  /** Long name of {@linkcode VpnSubsystem.setConfig}. */
  Update_the_VPN_configuration:
    & VpnSubsystem["setConfig"]
    & ((
      body: VPNServerConfigInput,
      vpn_id?: string,
      options?: CallOptions,
    ) => Promise<VPNServerConfig>);
  /**
   * VPN Server User List.
   *
   * Users are shared by all the VPN servers.
   *
   * `GET vpn/user/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  users(options?: CallOptions): Promise<VPNUser[]>;
  /** Long name of {@linkcode VpnSubsystem.users}. */
  VPN_Server_User_List: VpnSubsystem["users"];
  /**
   * Get a VPN user.
   *
   * `GET vpn/user/{login}`. Marked unstable by the documentation.
   *
   * @param login The user's login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  user(login: string, options?: CallOptions): Promise<VPNUser>;
  /** Long name of {@linkcode VpnSubsystem.user}. */
  Get_a_VPN_user: VpnSubsystem["user"];
  /**
   * Add a VPN User.
   *
   * `POST vpn/user/`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  addUser(body: VPNUserInput, options?: CallOptions): Promise<VPNUser>;
  /** Long name of {@linkcode VpnSubsystem.addUser}. */
  Add_a_VPN_User: VpnSubsystem["addUser"];
  /**
   * Delete a VPN User.
   *
   * `DELETE vpn/user/{login}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes VPN user {login}.
   *
   * @param login The user's login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  deleteUser(login: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VpnSubsystem.deleteUser}. */
  Delete_a_VPN_User: VpnSubsystem["deleteUser"];
  /**
   * Update a VPN User.
   *
   * Only the fields to change need to be sent.
   *
   * `PUT vpn/user/{login}`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * @param login The user's login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  updateUser(login: string, body: Partial<VPNUserInput>, options?: CallOptions): Promise<VPNUser>;
  /** Long name of {@linkcode VpnSubsystem.updateUser}. */
  Update_a_VPN_User:
    & VpnSubsystem["updateUser"]
    & ((body: Partial<VPNUserInput>, login: string, options?: CallOptions) => Promise<VPNUser>);
  /**
   * Get the VPN server IP pool reservations.
   *
   * `GET vpn/ip_pool/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  ipPool(options?: CallOptions): Promise<VpnIpPoolResult>;
  /** Long name of {@linkcode VpnSubsystem.ipPool}. */
  Get_the_VPN_server_IP_pool_reservations: VpnSubsystem["ipPool"];
  /**
   * Get the list of connections.
   *
   * `GET vpn/connection/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  connections(options?: CallOptions): Promise<VPNConnection[]>;
  /** Long name of {@linkcode VpnSubsystem.connections}. */
  Get_the_list_of_connections: VpnSubsystem["connections"];
  /**
   * Close a given connection.
   *
   * `DELETE vpn/connection/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * @param id Connection id, e.g. pptp-2.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  closeConnection(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VpnSubsystem.closeConnection}. */
  Close_a_given_connection: VpnSubsystem["closeConnection"];
  /**
   * Donwload a user configuration file.
   *
   * Attachment (.ovpn for OpenVPN); a new OpenVPN file voids the user's earlier ones.
   *
   * `GET vpn/download_config/{server_name}/{login}/{fmt}`. Needs the permission `settings`. Marked
   * unstable by the documentation.
   *
   * @param server_name VPN server id; OpenVPN and WireGuard servers only.
   * @param login The user's login.
   * @param fmt Form of the file; pyfbx leaves it out.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  downloadUserConfig(
    server_name: string,
    login: string,
    fmt?: Known<"plain" | "json">,
    options?: CallOptions,
  ): Promise<string>;
  /** Long name of {@linkcode VpnSubsystem.downloadUserConfig}. */
  Donwload_a_user_configuration_file: VpnSubsystem["downloadUserConfig"];
}

/** Result of {@linkcode VpnSubsystem.ipPool}. */
export interface VpnIpPoolResult {
  /** First address of the pool. */
  ip_start: string;
  /** Last address of the pool. */
  ip_end: string;
  /** Addresses kept for users: entries of login and ip. */
  reservations: {
    /** User the address is kept for. */
    login: string;
    /** The reserved address. */
    ip: string;
  }[];
}

/** One VPN server and its state. */
export interface VPNServer {
  /** Server name, which is its id. Read-only. */
  name: string;
  /**
   * Kind of server. Read-only.
   *
   * - `ipsec`: IPsec IKEv2
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"ipsec" | "pptp" | "openvpn" | "wireguard">;
  /** State of the server. Read-only. */
  state: Known<"stopped" | "starting" | "started" | "stopping" | "error">;
  /** How many connections are active. Read-only. */
  connection_count: number;
  /** How many active connections are authenticated. Read-only. */
  auth_connection_count: number;
}

/** Settings of a PPTP server. */
export interface VPNPPTPConfig {
  /**
   * MPPE encryption policy.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe: Known<"disable" | "require" | "require_128">;
  /** Authentication methods allowed; keys pap, chap, mschapv2. */
  allowed_auth: Record<string, boolean>;
}

/** What may be sent of a {@linkcode VPNPPTPConfig}. */
export interface VPNPPTPConfigInput {
  /**
   * MPPE encryption policy.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe?: Known<"disable" | "require" | "require_128">;
  /** Authentication methods allowed; keys pap, chap, mschapv2. */
  allowed_auth?: Record<string, boolean>;
}

/** Settings of an OpenVPN server. */
export interface VPNOpenVpnConfig {
  /** Cipher in use. */
  cipher: Known<"blowfish" | "aes128" | "aes256" | "chacha20poly1305">;
  /** Leave out the fragment option. */
  disable_fragment: boolean;
  /** TCP in place of UDP. */
  use_tcp: boolean;
}

/** What may be sent of a {@linkcode VPNOpenVpnConfig}. */
export interface VPNOpenVpnConfigInput {
  /** Cipher in use. */
  cipher?: Known<"blowfish" | "aes128" | "aes256" | "chacha20poly1305">;
  /** Leave out the fragment option. */
  disable_fragment?: boolean;
  /** TCP in place of UDP. */
  use_tcp?: boolean;
}

/** Settings of a WireGuard server. */
export interface VPNWireGuardConfig {
  /** MTU of the WireGuard device, 512 to 1420. */
  mtu: number;
}

/** What may be sent of a {@linkcode VPNWireGuardConfig}. */
export interface VPNWireGuardConfigInput {
  /** MTU of the WireGuard device, 512 to 1420. */
  mtu?: number;
}

/** One IPsec authentication mode. */
export interface VPNIPSecAuthMode {
  /** Where the connection id comes from. */
  id_source: Known<"custom">;
  /** The id itself, when id_source is custom. */
  id_custom: string;
}

/** Settings of an IPsec server. */
export interface VPNIPSecConfig {
  /** Version of the IKE protocol. Read-only. */
  ike_version: number;
  /** Supported authentication modes; only psk so far. Read-only. */
  auth_modes: VPNIPSecAuthMode[];
}

/** What may be sent of a {@linkcode VPNIPSecConfig}. */
export interface VPNIPSecConfigInput {
  /** Read-only: left as it is. */
  ike_version?: VPNIPSecConfig["ike_version"];
  /** Read-only: left as it is. */
  auth_modes?: VPNIPSecConfig["auth_modes"];
}

/** Configuration of one VPN server. */
export interface VPNServerConfig {
  /** Server id. Read-only. */
  id: string;
  /**
   * Kind of server. Read-only.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `ipsec`: IPsec IKEv2
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "ipsec" | "wireguard">;
  /** Whether the server is enabled. */
  enabled: boolean;
  /** IPv4 on; meaningless for openvpn_bridge, pptp and wireguard. */
  enable_ipv4: boolean;
  /** IPv6 on; meaningless for openvpn_bridge, pptp and wireguard. */
  enable_ipv6: boolean;
  /** Server port; can be changed only for openvpn and wireguard. */
  port: number;
  /** Lowest port allowed (ConnectionStatus.ipv4_port_range). Read-only. */
  min_port: number;
  /** Highest port allowed (ConnectionStatus.ipv4_port_range). Read-only. */
  max_port: number;
  /** IKE port; there only for an ipsec server. */
  port_ike?: number;
  /** IPsec NAT port; there only for an ipsec server. */
  port_nat?: number;
  /** There only when type is pptp. */
  conf_pptp?: VPNPPTPConfig;
  /** There only when type is openvpn. */
  conf_openvpn?: VPNOpenVpnConfig;
  /** There only when type is ipsec. */
  conf_ipsec?: VPNIPSecConfig;
  /** There only when type is wireguard. */
  conf_wireguard?: VPNWireGuardConfig;
  /** First IPv4 address handed to clients. Read-only. */
  ip_start: string;
  /** Last IPv4 address handed to clients. Read-only. */
  ip_end: string;
  /** First IPv6 address handed to clients. Read-only. */
  ip6_start: string;
  /** Last IPv6 address handed to clients. Read-only. */
  ip6_end: string;
}

/** What may be sent of a {@linkcode VPNServerConfig}. */
export interface VPNServerConfigInput {
  /** Read-only: left as it is. */
  id?: VPNServerConfig["id"];
  /** Read-only: left as it is. */
  type?: VPNServerConfig["type"];
  /** Whether the server is enabled. */
  enabled?: boolean;
  /** IPv4 on; meaningless for openvpn_bridge, pptp and wireguard. */
  enable_ipv4?: boolean;
  /** IPv6 on; meaningless for openvpn_bridge, pptp and wireguard. */
  enable_ipv6?: boolean;
  /** Server port; can be changed only for openvpn and wireguard. */
  port?: number;
  /** Read-only: left as it is. */
  min_port?: VPNServerConfig["min_port"];
  /** Read-only: left as it is. */
  max_port?: VPNServerConfig["max_port"];
  /** IKE port; there only for an ipsec server. */
  port_ike?: number;
  /** IPsec NAT port; there only for an ipsec server. */
  port_nat?: number;
  /** There only when type is pptp. */
  conf_pptp?: VPNPPTPConfigInput;
  /** There only when type is openvpn. */
  conf_openvpn?: VPNOpenVpnConfigInput;
  /** There only when type is ipsec. */
  conf_ipsec?: VPNIPSecConfigInput;
  /** There only when type is wireguard. */
  conf_wireguard?: VPNWireGuardConfigInput;
  /** Read-only: left as it is. */
  ip_start?: VPNServerConfig["ip_start"];
  /** Read-only: left as it is. */
  ip_end?: VPNServerConfig["ip_end"];
  /** Read-only: left as it is. */
  ip6_start?: VPNServerConfig["ip6_start"];
  /** Read-only: left as it is. */
  ip6_end?: VPNServerConfig["ip6_end"];
}

/** One VPN user, common to all the servers. */
export interface VPNUser {
  /** Login, which is the user's id. */
  login: string;
  /** Kind of user. */
  type: Known<"standard" | "wireguard">;
  /** Whether the user has a password. Read-only. */
  password_set: boolean;
  /** Fixed address in ip_start..ip_end, empty if none; required for wireguard. */
  ip_reservation: string;
  /** There only when type is wireguard. */
  conf_wireguard?: VpnConfWireguard;
}

/** What may be sent of a {@linkcode VPNUser}. */
export interface VPNUserInput {
  /** Login, which is the user's id. */
  login: string;
  /** Kind of user. */
  type?: Known<"standard" | "wireguard">;
  /** Password, 8 to 32 characters. The box never tells it. */
  password?: string;
  /** Read-only: left as it is. */
  password_set?: VPNUser["password_set"];
  /** Fixed address in ip_start..ip_end, empty if none; required for wireguard. */
  ip_reservation?: string;
  /** There only when type is wireguard. */
  conf_wireguard?: VpnConfWireguardInput;
}

/** WireGuard part of a VPNUser (its property conf_wireguard). */
export interface VpnConfWireguard {
  /** Time between two keepalive packets. Unit: s. */
  keepalive: number;
  /** Use an optional preshared key. */
  psk: boolean;
}

/** What may be sent of a {@linkcode VpnConfWireguard}. */
export interface VpnConfWireguardInput {
  /** Time between two keepalive packets. Unit: s. */
  keepalive?: number;
  /** Use an optional preshared key. */
  psk?: boolean;
}

/** One live connection to a VPN server. */
export interface VPNConnection {
  /** Connection id. Read-only. */
  id: string;
  /** Id of the VPN server. Read-only. */
  vpn: string;
  /** Login of the user. Read-only. */
  user: string;
  /** Whether authentication has succeeded. Read-only. */
  authenticated: boolean;
  /** Time of the authentication. Unix time in seconds. Read-only. */
  auth_time: number;
  /** Source address of the connection. Read-only. */
  src_ip: string;
  /** Source port of the connection. Read-only. */
  src_port: number;
  /** Address given from the VPN pool. Read-only. */
  local_ip: string;
  /** Bytes received. Unit: byte. Read-only. */
  rx_bytes: number;
  /** Bytes sent. Unit: byte. Read-only. */
  tx_bytes: number;
}

/**
 * A code that the box may refuse a call of `vpn` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `exist`: such an entry is already there
 * - `noent`: no such id
 * - `nomem`: internal error (memory)
 * - `unsupp`: not supported
 * - `inuse`: resource in use
 * - `busy`: resource busy
 * - `ioerror`: internal error (input/output)
 * - `size`: too many elements
 */
export type VpnErrorCode =
  | "inval"
  | "exist"
  | "noent"
  | "nomem"
  | "unsupp"
  | "inuse"
  | "busy"
  | "ioerror"
  | "size"
  | CommonErrorCode;

/**
 * The box as a VPN client: its configurations, state and log.
 *
 * @example
 * ```ts
 * import { Fbx, type VpnClientSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const vpnClient: VpnClientSubsystem = f.vpnClient;
 * console.log(await vpnClient.list());
 * ```
 */
export interface VpnClientSubsystem {
  /**
   * Get VPN Client configuration list.
   *
   * `GET vpn_client/config/`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  list(options?: CallOptions): Promise<VPNClientConfig[]>;
  /** Long name of {@linkcode VpnClientSubsystem.list}. */
  Get_VPN_Client_configuration_list: VpnClientSubsystem["list"];
  /**
   * Get a VPN client config.
   *
   * `GET vpn_client/config/{id}`. Marked unstable by the documentation.
   *
   * @param id Configuration id, e.g. vpn0.
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  get(id: string, options?: CallOptions): Promise<VPNClientConfig>;
  /** Long name of {@linkcode VpnClientSubsystem.get}. */
  Get_a_VPN_client_config: VpnClientSubsystem["get"];
  /**
   * Add a VPN client configuration.
   *
   * `POST vpn_client/config/`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  create(body: VPNClientConfigInput, options?: CallOptions): Promise<VPNClientConfig>;
  /** Long name of {@linkcode VpnClientSubsystem.create}. */
  Add_a_VPN_client_configuration: VpnClientSubsystem["create"];
  /**
   * Delete a VPN client Configuration.
   *
   * `DELETE vpn_client/config/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes VPN client configuration {id}.
   *
   * @param id Configuration id, e.g. vpn0.
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VpnClientSubsystem.delete}. */
  Delete_a_VPN_client_Configuration: VpnClientSubsystem["delete"];
  /**
   * Update the VPN client configuration.
   *
   * Only the fields to change need to be sent.
   *
   * `PUT vpn_client/config/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * @param id Configuration id, e.g. vpn0.
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  update(
    id: string,
    body: Partial<VPNClientConfigInput>,
    options?: CallOptions,
  ): Promise<VPNClientConfig>;
  /** Long name of {@linkcode VpnClientSubsystem.update}. */
  Update_the_VPN_client_configuration:
    & VpnClientSubsystem["update"]
    & ((
      body: Partial<VPNClientConfigInput>,
      id: string,
      options?: CallOptions,
    ) => Promise<VPNClientConfig>);
  /**
   * Get the VPN client status.
   *
   * `GET vpn_client/status`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  status(options?: CallOptions): Promise<VPNClientStatus>;
  /** Long name of {@linkcode VpnClientSubsystem.status}. */
  Get_the_VPN_client_status: VpnClientSubsystem["status"];
  /**
   * Get the VPN client logs.
   *
   * The log as one text, inside the JSON answer.
   *
   * `GET vpn_client/log`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  log(options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode VpnClientSubsystem.log}. */
  Get_the_VPN_client_logs: VpnClientSubsystem["log"];
}

/** One VPN client configuration. */
export interface VPNClientConfig {
  /** Configuration id. Read-only. */
  id: string;
  /** Free description. */
  description: string;
  /**
   * Kind of server to connect to.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /** Whether this configuration is in use; only one is at a time. */
  active: boolean;
  /** There only when type is pptp. */
  conf_pptp?: VPNClientConfigPPTP;
  /** There only when type is wireguard. */
  conf_wireguard?: VPNClientConfigWireGuard;
}

/** What may be sent of a {@linkcode VPNClientConfig}. */
export interface VPNClientConfigInput {
  /** Read-only: left as it is. */
  id?: VPNClientConfig["id"];
  /** Free description. */
  description?: string;
  /**
   * Kind of server to connect to.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /** Whether this configuration is in use; only one is at a time. */
  active?: boolean;
  /** There only when type is pptp. */
  conf_pptp?: VPNClientConfigPPTPInput;
  /** There only when type is wireguard. */
  conf_wireguard?: VPNClientConfigWireGuardInput;
}

/** PPTP part of a configuration. */
export interface VPNClientConfigPPTP {
  /** Address or name of the server. */
  remote_host: string;
  /** User name. */
  username: string;
  /**
   * MPPE encryption policy.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe: Known<"disable" | "require" | "require_128">;
  /** Authentication methods allowed; keys eap, pap, chap, mschap, mschapv2. */
  allowed_auth: Record<string, boolean>;
}

/** What may be sent of a {@linkcode VPNClientConfigPPTP}. */
export interface VPNClientConfigPPTPInput {
  /** Address or name of the server. */
  remote_host?: string;
  /** User name. */
  username?: string;
  /** Password. The box never tells it. */
  password?: string;
  /**
   * MPPE encryption policy.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe?: Known<"disable" | "require" | "require_128">;
  /** Authentication methods allowed; keys eap, pap, chap, mschap, mschapv2. */
  allowed_auth?: Record<string, boolean>;
}

/** WireGuard part of a configuration. */
export interface VPNClientConfigWireGuard {
  /** Address of the server. */
  remote_addr: string;
  /** Port of the server. */
  remote_port: number;
  /** Public key of the server. */
  remote_public_key: string;
  /** Preshared key, optional. */
  remote_preshared_key?: string;
  /** The box's own private key. */
  local_priv_key: string;
  /** Addresses of the local interface. */
  local_addr: VPNClientConfigWireGuardIP[];
  /** Addresses of the DNS servers, IPv4 or IPv6. */
  dns: string[];
  /** MTU; in the list example. */
  mtu: number;
}

/** What may be sent of a {@linkcode VPNClientConfigWireGuard}. */
export interface VPNClientConfigWireGuardInput {
  /** Address of the server. */
  remote_addr?: string;
  /** Port of the server. */
  remote_port?: number;
  /** Public key of the server. */
  remote_public_key?: string;
  /** Preshared key, optional. */
  remote_preshared_key?: string;
  /** The box's own private key. */
  local_priv_key?: string;
  /** Addresses of the local interface. */
  local_addr?: VPNClientConfigWireGuardIPInput[];
  /** Addresses of the DNS servers, IPv4 or IPv6. */
  dns?: string[];
  /** MTU; in the list example. */
  mtu?: number;
}

/** An address with its prefix length. */
export interface VPNClientConfigWireGuardIP {
  /** IPv4 or IPv6 address. */
  ip: string;
  /** Prefix length. */
  len: number;
}

/** What may be sent of a {@linkcode VPNClientConfigWireGuardIP}. */
export interface VPNClientConfigWireGuardIPInput {
  /** IPv4 or IPv6 address. */
  ip?: string;
  /** Prefix length. */
  len?: number;
}

/** State of the VPN client. */
export interface VPNClientStatus {
  /** Whether the VPN client is enabled. Read-only. */
  enabled: boolean;
  /** Id of the configuration in use. Read-only. */
  active_vpn: string;
  /** Description of the configuration in use. Read-only. */
  active_vpn_description: string;
  /**
   * Kind of the configuration in use. Read-only.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /**
   * State of the connection. Read-only.
   *
   * - `waiting_wan`: waits for the WAN connection
   * - `going_up`: connecting
   * - `up`: connected
   * - `going_down`: disconnecting
   * - `down`: disconnected
   */
  state: Known<"waiting_wan" | "going_up" | "up" | "going_down" | "down">;
  /** Time of the last successful connection. Unix time in seconds. Read-only. */
  last_up: number;
  /** Time of the last attempt. Unix time in seconds. Read-only. */
  last_try: number;
  /** Time left before the next attempt. Unit: s. Read-only. */
  next_try: number;
  /**
   * Last connection error. Read-only.
   *
   * - `none`: no error
   * - `internal`: internal error
   * - `authentication_failed`: wrong credentials
   * - `auth_failed`: wrong credentials
   * - `resolv_failed`: host name does not resolve
   * - `connect_timeout`: connection timed out
   * - `connect_failed`: could not connect
   * - `setup_control_failed`: PPTP session could not be negotiated
   * - `setup_call_failed`: PPTP session failed
   * - `protocol`: protocol error
   * - `remote_terminated`: closed by the other side
   * - `remote_disconnect`: closed by the other side
   */
  last_error: Known<
    | "none"
    | "internal"
    | "authentication_failed"
    | "auth_failed"
    | "resolv_failed"
    | "connect_timeout"
    | "connect_failed"
    | "setup_control_failed"
    | "setup_call_failed"
    | "protocol"
    | "remote_terminated"
    | "remote_disconnect"
  >;
  /** Traffic counters. Read-only. */
  stats: VpnClientStats;
  /** IPv4 details of the connection. Read-only. */
  ipv4: VpnClientIpInfo;
}

/** Traffic counters of the VPN client. */
export interface VpnClientStats {
  /** Current upload rate. Unit: byte/s. Read-only. */
  rate_up: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rate_down: number;
  /** Bytes uploaded in all. Unit: byte. Read-only. */
  bytes_up: number;
  /** Bytes downloaded in all. Unit: byte. Read-only. */
  bytes_down: number;
}

/** IPv4 details of the VPN client's connection. */
export interface VpnClientIpInfo {
  /** Whether the configuration is valid. Read-only. */
  config_valid: boolean;
  /** Assigned address and netmask: fields ip and mask. Read-only. */
  ip_mask: Record<string, unknown>;
  /** Domain provided by the server. Read-only. */
  domain: string;
  /** Gateway provided by the server. Read-only. */
  gateway: string;
  /** DNS servers. Read-only. */
  dns: string[];
  /**
   * Where ip_mask comes from. Read-only.
   *
   * - `none`: nowhere
   * - `static`: static configuration
   * - `ppp`: PPP
   * - `dhcp`: DHCP server
   */
  provider: Known<"none" | "static" | "ppp" | "dhcp">;
  /** Routes provided by the server. Read-only. */
  routes: unknown[];
  /** State of DHCP; its fields appear only in the example. Read-only. */
  dhcp: Record<string, unknown>;
}

/**
 * A code that the box may refuse a call of `vpnClient` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `nomem`: internal error (memory)
 * - `ioerror`: internal error (input/output)
 * - `nodev`: invalid device
 * - `noent`: no such id
 * - `netdown`: no network
 * - `exist`: such an entry is already there
 * - `busy`: resource busy
 */
export type VpnClientErrorCode =
  | "inval"
  | "nomem"
  | "ioerror"
  | "nodev"
  | "noent"
  | "netdown"
  | "exist"
  | "busy"
  | CommonErrorCode;

/**
 * Message conventions of the websocket APIs, and the event channel.
 *
 * @example
 * ```ts
 * import { Fbx, type WebsocketSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const websocket: WebsocketSubsystem = f.websocket;
 * await websocket.events();
 * ```
 */
export interface WebsocketSubsystem {
  /**
   * WebSocket event API.
   *
   * One JSON text per line; send RegisterAction, get a response, then notifications.
   *
   * `GET ws/event`.
   *
   * @throws {FbxError} Its code is a {@linkcode WebsocketErrorCode}.
   */
  events(options?: CallOptions): Promise<SocketStreams<string | Uint8Array>>;
  /** Long name of {@linkcode WebsocketSubsystem.events}. */
  WebSocket_event_API: WebsocketSubsystem["events"];
}

/** Message from the client; other fields are parameters of the action. */
export interface WebSocketRequest {
  /** Optional; comes back in the response, to tell which request it answers. */
  request_id?: number;
  /** Action asked for; each API names its own. */
  action: string;
}

/** Answer to a WebSocketRequest. */
export interface WebSocketResponse {
  /** request_id of the request, if it had one. */
  request_id: number;
  /** Action of the request. */
  action: string;
  /** Whether the request succeeded. Read-only. */
  success: boolean;
  /** Result; absent when the request has none. Read-only. */
  result?: Record<string, unknown>;
  /** Error code, on failure; each API names its own. Read-only. */
  error_code: string;
  /** Error message in French, on failure. Read-only. */
  msg: string;
}

/** Message the box sends of its own accord. */
export interface WebSocketNotification {
  /**
   * Always notification. Read-only.
   *
   * - `notification`: a notification
   */
  action: "notification";
  /** Always true. Read-only. */
  success: boolean;
  /** Source of the notification: the event name up to its first part, e.g. vm. Read-only. */
  source: string;
  /** Rest of the event name, e.g. disk_task_done. Read-only. */
  event: string;
  /** Content; absent when there is nothing to tell. Read-only. */
  result?: Record<string, unknown>;
}

/** WebSocketRequest that subscribes to events. */
export interface RegisterActionInput {
  /**
   * Always register.
   *
   * - `register`: subscribe
   */
  action: "register";
  /**
   * Events to subscribe to.
   *
   * - `vm_state_changed`: VM status changed
   * - `vm_disk_task_done`: VM disk task over
   * - `lan_host_l3addr_reachable`: an IPv4 or IPv6 address of a LAN host became reachable: new
   *   host or new IP
   * - `lan_host_l3addr_unreachable`: an IPv4 or IPv6 address of a LAN host went away: host left
   *   (timeout) or new IP
   */
  events: Known<
    | "vm_state_changed"
    | "vm_disk_task_done"
    | "lan_host_l3addr_reachable"
    | "lan_host_l3addr_unreachable"
  >[];
}

/**
 * A code that the box may refuse a call of `websocket` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type WebsocketErrorCode = CommonErrorCode;

/**
 * Wi-Fi settings, radios, networks, stations, guests, WPS, planning and diagnostics.
 *
 * @example
 * ```ts
 * import { Fbx, type WifiSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const wifi: WifiSubsystem = f.wifi;
 * console.log(await wifi.config());
 * ```
 */
export interface WifiSubsystem {
  /**
   * Get the current Wi-Fi global configuration.
   *
   * `GET wifi/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  config(options?: CallOptions): Promise<WifiGlobalConfig>;
  /** Long name of {@linkcode WifiSubsystem.config}. */
  Get_the_current_WiFi_global_configuration: WifiSubsystem["config"];
  /**
   * Update the Wi-Fi global configuration.
   *
   * Partial update.
   *
   * `PUT wifi/config/`. Needs the permission `settings`.
   *
   * Care where `enabled` is `false`: this switches the Wi-Fi off: the devices on it lose the
   * network, this one perhaps among them.
   *
   * Care where `mac_filter_state` is `whitelist`: this keeps every unlisted device off the Wi-Fi,
   * possibly this one.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setConfig(body: WifiGlobalConfigInput, options?: CallOptions): Promise<WifiGlobalConfig>;
  /** Long name of {@linkcode WifiSubsystem.setConfig}. */
  Update_the_WiFi_global_configuration: WifiSubsystem["setConfig"];
  /**
   * Get the current Wi-Fi steering configuration.
   *
   * `GET wifi/steering/config/`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  steeringConfig(options?: CallOptions): Promise<WifiSteeringConfig>;
  /** Long name of {@linkcode WifiSubsystem.steeringConfig}. */
  Get_the_current_WiFi_steering_configuration: WifiSubsystem["steeringConfig"];
  /**
   * Update the Wi-Fi steering configuration.
   *
   * `PUT wifi/steering/config/`. Needs the permission `settings`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setSteeringConfig(
    body: WifiSteeringConfigInput,
    options?: CallOptions,
  ): Promise<WifiSteeringConfig>;
  /** Long name of {@linkcode WifiSubsystem.setSteeringConfig}. */
  Update_the_WiFi_steering_configuration: WifiSubsystem["setSteeringConfig"];
  /**
   * Get the global wifi state.
   *
   * The example wraps the object in a list (see errata).
   *
   * `GET wifi/state/`. Since API 10.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  state(options?: CallOptions): Promise<WifiGlobalState>;
  /** Long name of {@linkcode WifiSubsystem.state}. */
  Get_the_global_wifi_state: WifiSubsystem["state"];
  /**
   * Get the ap list.
   *
   * `GET wifi/ap/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  aps(options?: CallOptions): Promise<WifiAp[]>;
  /** Long name of {@linkcode WifiSubsystem.aps}. */
  WiFi_AP_API: WifiSubsystem["aps"];
  /**
   * Get a particular AP.
   *
   * `GET wifi/ap/{id}`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  ap(id: number, options?: CallOptions): Promise<WifiAp>;
  /** Long name of {@linkcode WifiSubsystem.ap}. */
  Get_a_particular_AP: WifiSubsystem["ap"];
  /**
   * Update an AP.
   *
   * Partial update, only config is writable.
   *
   * `PUT wifi/ap/{id}`. Needs the permission `settings`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  updateAp(id: number, body: WifiApInput, options?: CallOptions): Promise<WifiAp>;
  /** Long name of {@linkcode WifiSubsystem.updateAp}. */
  Update_an_AP:
    & WifiSubsystem["updateAp"]
    & ((body: WifiApInput, id: number, options?: CallOptions) => Promise<WifiAp>);
  /**
   * Wi-Fi AP allowed channels.
   *
   * Channel combinations that the AP accepts.
   *
   * `GET wifi/ap/{id}/allowed_channel_comb`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  allowedChannels(id: number, options?: CallOptions): Promise<WifiAllowedComb[]>;
  /** Long name of {@linkcode WifiSubsystem.allowedChannels}. */
  WiFi_AP_allowed_channels: WifiSubsystem["allowedChannels"];
  /**
   * Get Wi-Fi Stations List.
   *
   * Stations associated to the AP.
   *
   * `GET wifi/ap/{id}/stations/`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  stations(id: number, options?: CallOptions): Promise<WifiStation[]>;
  /** Long name of {@linkcode WifiSubsystem.stations}. */
  Get_WiFi_Stations_List: WifiSubsystem["stations"];
  /**
   * Get Wi-Fi Station.
   *
   * A station associated to the AP.
   *
   * `GET wifi/ap/{id}/stations/{mac}`.
   *
   * @param id AP id.
   * @param mac Station MAC address.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  station(id: number, mac: string, options?: CallOptions): Promise<WifiStation>;
  /** Long name of {@linkcode WifiSubsystem.station}. */
  Get_WiFi_Station: WifiSubsystem["station"];
  /**
   * Get survey data history.
   *
   * Samples of the AP's current channel since the given time.
   *
   * `GET wifi/ap/{id}/channel_survey_history/{timestamp}`. Since API 9.
   *
   * @param id AP id.
   * @param timestamp Start of the history.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  channelSurveyHistory(
    id: number,
    timestamp: number,
    options?: CallOptions,
  ): Promise<WifiApChannelSurveyData[]>;
  /** Long name of {@linkcode WifiSubsystem.channelSurveyHistory}. */
  Get_survey_data_history: WifiSubsystem["channelSurveyHistory"];
  /**
   * Restart an AP.
   *
   * AP is down meanwhile and the reply may be lost over it; cures a failed AP.
   *
   * `POST wifi/ap/{id}/restart`. Needs the permission `settings`. Since API 9.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  restartAp(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.restartAp}. */
  Restart_an_AP: WifiSubsystem["restartAp"];
  /**
   * Get the bss list.
   *
   * `GET wifi/bss/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bsses(options?: CallOptions): Promise<WifiBss[]>;
  /** Long name of {@linkcode WifiSubsystem.bsses}. */
  WiFi_BSS_API: WifiSubsystem["bsses"];
  /**
   * Get a particular BSS.
   *
   * `GET wifi/bss/{id}`.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bss(id: string, options?: CallOptions): Promise<WifiBss>;
  /** Long name of {@linkcode WifiSubsystem.bss}. */
  Get_a_particular_BSS: WifiSubsystem["bss"];
  /**
   * Update an BSS.
   *
   * Partial update through config and use_shared_params.
   *
   * `PUT wifi/bss/{id}`. Needs the permission `settings`.
   *
   * Care where `config.enabled` is `false`: this switches Wi-Fi network {id} off: the devices on
   * it lose the network, this one perhaps among them.
   *
   * Care where `config.ssid` is sent or `config.key` is sent or `config.encryption` is sent or
   * `config.use_default_config` is sent or `use_shared_params` is sent: this changes how devices
   * join Wi-Fi network {id}: they lose it until they are reconfigured, possibly this one too.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  updateBss(id: string, body: WifiBssInput, options?: CallOptions): Promise<WifiBss>;
  /** Long name of {@linkcode WifiSubsystem.updateBss}. */
  Update_an_BSS:
    & WifiSubsystem["updateBss"]
    & ((body: WifiBssInput, id: string, options?: CallOptions) => Promise<WifiBss>);
  /**
   * List AP neighbors.
   *
   * Foreign APs seen; scanned at AP start or on demand.
   *
   * `GET wifi/ap/{id}/neighbors/`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  neighbors(id: number, options?: CallOptions): Promise<WifiNeighbor[]>;
  /** Long name of {@linkcode WifiSubsystem.neighbors}. */
  List_AP_neighbors: WifiSubsystem["neighbors"];
  /**
   * List Wi-Fi channels usage.
   *
   * `GET wifi/ap/{id}/channel_usage/`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  channelUsage(id: number, options?: CallOptions): Promise<WifiChannelUsage[]>;
  /** Long name of {@linkcode WifiSubsystem.channelUsage}. */
  List_WiFi_channels_usage: WifiSubsystem["channelUsage"];
  /**
   * Refresh radar informations.
   *
   * AP is down during the scan; wait until its state leaves scanning.
   *
   * `POST wifi/ap/{id}/neighbors/scan`. Needs the permission `settings`.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  scanNeighbors(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.scanNeighbors}. */
  Refresh_radar_informations: WifiSubsystem["scanNeighbors"];
  /**
   * Get Wi-Fi Planning.
   *
   * `GET wifi/planning/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  planning(options?: CallOptions): Promise<WifiPlanning>;
  /** Long name of {@linkcode WifiSubsystem.planning}. */
  Get_WiFi_Planning: WifiSubsystem["planning"];
  /**
   * Update Wi-Fi Planning.
   *
   * Partial update.
   *
   * `PUT wifi/planning/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setPlanning(body: WifiPlanningInput, options?: CallOptions): Promise<WifiPlanning>;
  /** Long name of {@linkcode WifiSubsystem.setPlanning}. */
  Update_WiFi_Planning: WifiSubsystem["setPlanning"];
  /**
   * Get the MAC filter list.
   *
   * `GET wifi/mac_filter/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  macFilters(options?: CallOptions): Promise<WifiMacFilter[]>;
  /** Long name of {@linkcode WifiSubsystem.macFilters}. */
  Get_the_MAC_filter_list: WifiSubsystem["macFilters"];
  /**
   * Getting a particular MAC filter.
   *
   * `GET wifi/mac_filter/{filter_id}`.
   *
   * @param filter_id Filter id, as in 00:07:CB:01:02:03.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  macFilter(filter_id: string, options?: CallOptions): Promise<WifiMacFilter>;
  /** Long name of {@linkcode WifiSubsystem.macFilter}. */
  Getting_a_particular_MAC_filter: WifiSubsystem["macFilter"];
  /**
   * Updating a MAC filter.
   *
   * Comment and type can change.
   *
   * `PUT wifi/mac_filter/{filter_id}`. Needs the permission `settings`.
   *
   * @param filter_id Filter id, as in 00:07:CB:01:02:03.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  updateMacFilter(
    filter_id: string,
    body: Partial<WifiMacFilterInput>,
    options?: CallOptions,
  ): Promise<WifiMacFilter>;
  /** Long name of {@linkcode WifiSubsystem.updateMacFilter}. */
  Updating_a_MAC_filter:
    & WifiSubsystem["updateMacFilter"]
    & ((
      body: Partial<WifiMacFilterInput>,
      filter_id: string,
      options?: CallOptions,
    ) => Promise<WifiMacFilter>);
  /**
   * Delete a MAC filter.
   *
   * `DELETE wifi/mac_filter/{filter_id}`. Needs the permission `settings`.
   *
   * Care: this deletes MAC filter {filter_id}.
   *
   * @param filter_id Filter id, as in 00:07:CB:01:02:03.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  deleteMacFilter(filter_id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.deleteMacFilter}. */
  Delete_a_MAC_filter: WifiSubsystem["deleteMacFilter"];
  /**
   * Create a new MAC filter.
   *
   * Send mac, type and comment.
   *
   * `POST wifi/mac_filter/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  addMacFilter(body: WifiMacFilterInput, options?: CallOptions): Promise<WifiMacFilter>;
  /** Long name of {@linkcode WifiSubsystem.addMacFilter}. */
  Create_a_new_MAC_filter: WifiSubsystem["addMacFilter"];
  /**
   * Global reset.
   *
   * Puts the whole Wi-Fi back to its defaults.
   *
   * `POST wifi/config/reset/`. Needs the permission `settings`. Since API 9.
   *
   * Care: this resets the whole Wi-Fi to its defaults: names, keys and filters are lost, and
   * devices must be reconfigured.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  reset(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.reset}. */
  Global_reset: WifiSubsystem["reset"];
  /**
   * Config reset value of an AP.
   *
   * Default settings of the AP.
   *
   * `GET wifi/ap/{id}/default`. Since API 9.
   *
   * @param id AP id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  apDefault(id: number, options?: CallOptions): Promise<WifiApConfig>;
  /** Long name of {@linkcode WifiSubsystem.apDefault}. */
  Config_reset_value_of_an_AP: WifiSubsystem["apDefault"];
  /**
   * Config reset value of a BSS.
   *
   * Default settings of the BSS.
   *
   * `GET wifi/bss/{id}/default`. Since API 9.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bssDefault(id: string, options?: CallOptions): Promise<WifiBssConfig>;
  /** Long name of {@linkcode WifiSubsystem.bssDefault}. */
  Config_reset_value_of_a_BSS: WifiSubsystem["bssDefault"];
  /**
   * Config reset value (bulk).
   *
   * Defaults of every AP and BSS in one call.
   *
   * `GET wifi/default`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  defaults(options?: CallOptions): Promise<WifiDefaultsResult>;
  /** Long name of {@linkcode WifiSubsystem.defaults}. */
  Config_reset_value_bulk: WifiSubsystem["defaults"];
  /**
   * Global diagnostic.
   *
   * Findings for every AP and BSS.
   *
   * `GET wifi/diag`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  diagnostic(options?: CallOptions): Promise<WifiDiagnosticResult>;
  /** Long name of {@linkcode WifiSubsystem.diagnostic}. */
  Global_diagnostic: WifiSubsystem["diagnostic"];
  /**
   * Global diagnostic.
   *
   * Fixes the listed items; an item needs ap_id or bssid, and code.
   *
   * `POST wifi/diag`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixDiagnostic(body: WifiFixDiagnosticInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixDiagnostic}. */
  Fix_global_diagnostic: WifiSubsystem["fixDiagnostic"];
  /**
   * Per AP/BSS diagnostic.
   *
   * Findings for one AP.
   *
   * `GET wifi/ap/{id}/diag`. Since API 9.
   *
   * @param id AP id (int) on the first path, BSSID on the second.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  apDiagnostic(id: number | string, options?: CallOptions): Promise<WifiDiagItem[]>;
  /** Long name of {@linkcode WifiSubsystem.apDiagnostic}. */
  Per_AP_diagnostic: WifiSubsystem["apDiagnostic"];
  /**
   * Per AP/BSS diagnostic.
   *
   * Findings for one BSS.
   *
   * `GET wifi/bss/{id}/diag`. Since API 9.
   *
   * @param id AP id (int) on the first path, BSSID on the second.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bssDiagnostic(id: number | string, options?: CallOptions): Promise<WifiDiagItem[]>;
  /** Long name of {@linkcode WifiSubsystem.bssDiagnostic}. */
  Per_BSS_diagnostic: WifiSubsystem["bssDiagnostic"];
  /**
   * Per AP/BSS diagnostic.
   *
   * Fixes one AP; body is a bare list of WifiDiagItem codes.
   *
   * `POST wifi/ap/{id}/diag`. Needs the permission `settings`. Since API 9.
   *
   * @param id AP id (int) on the first path, BSSID on the second.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixApDiagnostic(id: number | string, body: string[], options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixApDiagnostic}. */
  Fix_AP_diagnostic:
    & WifiSubsystem["fixApDiagnostic"]
    & ((body: string[], id: number | string, options?: CallOptions) => Promise<void>);
  /**
   * Per AP/BSS diagnostic.
   *
   * Fixes one BSS; body is a bare list of WifiDiagItem codes.
   *
   * `POST wifi/bss/{id}/diag`. Needs the permission `settings`. Since API 9.
   *
   * @param id AP id (int) on the first path, BSSID on the second.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixBssDiagnostic(id: number | string, body: string[], options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixBssDiagnostic}. */
  Fix_BSS_diagnostic:
    & WifiSubsystem["fixBssDiagnostic"]
    & ((body: string[], id: number | string, options?: CallOptions) => Promise<void>);
  /**
   * Enable/disable WPS on all Wi-Fi cards.
   *
   * True once any BSS has WPS on.
   *
   * `GET wifi/wps/config/`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsConfig(options?: CallOptions): Promise<WifiWpsConfigResult>;
  /** Long name of {@linkcode WifiSubsystem.wpsConfig}. */
  Get_WPS_on_all_WiFi_cards: WifiSubsystem["wpsConfig"];
  /**
   * Enable/disable WPS on all Wi-Fi cards.
   *
   * Applied to every BSS.
   *
   * `PUT wifi/wps/config/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setWpsConfig(body: WifiSetWpsConfigInput, options?: CallOptions): Promise<WifiSetWpsConfigResult>;
  /** Long name of {@linkcode WifiSubsystem.setWpsConfig}. */
  Enable_disable_WPS_on_all_WiFi_cards: WifiSubsystem["setWpsConfig"];
  /**
   * Start a Wps session on a bss.
   *
   * Returns the session id; BSS needs wps_enabled and WPA2 (ccmp or auto); one session at a time.
   *
   * `POST wifi/wps/start/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  startWps(body: WifiStartWpsInput, options?: CallOptions): Promise<number>;
  /** Long name of {@linkcode WifiSubsystem.startWps}. */
  Start_a_Wps_session_on_a_bss: WifiSubsystem["startWps"];
  /**
   * Stop a Wps session.
   *
   * Seen only in an example.
   *
   * `POST wifi/wps/stop/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  stopWps(body: WifiStopWpsInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.stopWps}. */
  Stop_a_Wps_session: WifiSubsystem["stopWps"];
  /**
   * List the Wps session.
   *
   * `GET wifi/wps/sessions/`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsSessions(options?: CallOptions): Promise<WifiWpsSession[]>;
  /** Long name of {@linkcode WifiSubsystem.wpsSessions}. */
  List_the_Wps_session: WifiSubsystem["wpsSessions"];
  /**
   * Clear all Wps Sessions.
   *
   * `DELETE wifi/wps/sessions/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  clearWpsSessions(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.clearWpsSessions}. */
  Clear_all_Wps_Sessions: WifiSubsystem["clearWpsSessions"];
  /**
   * Get or change the dedicated ap config.
   *
   * Guest network settings.
   *
   * `GET wifi/custom_keys/config/`. Since API 14.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  customKeysConfig(options?: CallOptions): Promise<WifiCustomKeyConfig>;
  /** Long name of {@linkcode WifiSubsystem.customKeysConfig}. */
  Get_or_change_the_dedicated_ap_config: WifiSubsystem["customKeysConfig"];
  /**
   * Get or change the dedicated ap config.
   *
   * Only the SSID (or a global switch) can change.
   *
   * `PUT wifi/custom_keys/config/`. Needs the permission `settings`. Since API 14.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setCustomKeysConfig(
    body: WifiCustomKeyConfigInput,
    options?: CallOptions,
  ): Promise<WifiCustomKeyConfig>;
  /** Long name of {@linkcode WifiSubsystem.setCustomKeysConfig}. */
  Change_the_dedicated_ap_config: WifiSubsystem["setCustomKeysConfig"];
  /**
   * Get the list of wifi custom key.
   *
   * Guest keys.
   *
   * `GET wifi/custom_key/`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  customKeys(options?: CallOptions): Promise<WifiCustomKey[]>;
  /** Long name of {@linkcode WifiSubsystem.customKeys}. */
  Get_the_list_of_wifi_custom_key: WifiSubsystem["customKeys"];
  /**
   * Getting a particular wifi custom key.
   *
   * `GET wifi/custom_key/{key_id}`. Since API 9.
   *
   * @param key_id Custom key id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  customKey(key_id: number, options?: CallOptions): Promise<WifiCustomKey>;
  /** Long name of {@linkcode WifiSubsystem.customKey}. */
  Getting_a_particular_wifi_custom_key: WifiSubsystem["customKey"];
  /**
   * Delete a wifi custom key.
   *
   * Also drops the stations that use the key.
   *
   * `DELETE wifi/custom_key/{key_id}`. Needs the permission `settings`. Since API 9.
   *
   * Care: this deletes Wi-Fi key {key_id}, and drops the devices that use it.
   *
   * @param key_id Custom key id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  deleteCustomKey(key_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.deleteCustomKey}. */
  Delete_a_wifi_custom_key: WifiSubsystem["deleteCustomKey"];
  /**
   * Create a new wifi custom key.
   *
   * Send the bare parameters.
   *
   * `POST wifi/custom_key/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  addCustomKey(body: WifiCustomKeyParamsInput, options?: CallOptions): Promise<WifiCustomKey>;
  /** Long name of {@linkcode WifiSubsystem.addCustomKey}. */
  Create_a_new_wifi_custom_key: WifiSubsystem["addCustomKey"];
  /**
   * Get temporary disable state.
   *
   * Only remaining comes back.
   *
   * `GET wifi/temp_disable`. Since API 13.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  tempDisable(options?: CallOptions): Promise<TemporaryWifiDisable>;
  /** Long name of {@linkcode WifiSubsystem.tempDisable}. */
  Get_temporary_disable_state: WifiSubsystem["tempDisable"];
  /**
   * Get temporary disable state.
   *
   * Starts or stops the pause of some bands; no result.
   *
   * `POST wifi/temp_disable`. Needs the permission `settings`. Since API 13.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setTempDisable(body: TemporaryWifiDisableInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.setTempDisable}. */
  Set_temporary_disable_state: WifiSubsystem["setTempDisable"];
  /**
   * Available partner.
   *
   * Each item is a list of AP ids that may pair up.
   *
   * `GET wifi/bss/{id}/mlo/allowed_comb`. Since API 14.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  mloAllowedCombinations(id: string, options?: CallOptions): Promise<number[][]>;
  /** Long name of {@linkcode WifiSubsystem.mloAllowedCombinations}. */
  Available_partner: WifiSubsystem["mloAllowedCombinations"];
  /**
   * Getting the MLO config.
   *
   * `GET wifi/bss/{id}/mlo/config`. Since API 14.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  mloConfig(id: string, options?: CallOptions): Promise<WifiMLOConfiguration>;
  /** Long name of {@linkcode WifiSubsystem.mloConfig}. */
  Getting_the_MLO_config: WifiSubsystem["mloConfig"];
  /**
   * Changing the MLO config.
   *
   * The signature is a wrong copy; the example puts to bss/{id}/mlo/config/ of v14.
   *
   * `PUT wifi/bss/{id}/mlo/config`. Needs the permission `settings`. Since API 14.
   *
   * @param id BSS id, its BSSID, as in 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setMloConfig(
    id: string,
    body: WifiMLOConfigurationInput,
    options?: CallOptions,
  ): Promise<WifiMLOConfiguration>;
  /** Long name of {@linkcode WifiSubsystem.setMloConfig}. */
  Changing_the_MLO_config:
    & WifiSubsystem["setMloConfig"]
    & ((
      body: WifiMLOConfigurationInput,
      id: string,
      options?: CallOptions,
    ) => Promise<WifiMLOConfiguration>);
}

/** Result of {@linkcode WifiSubsystem.defaults}. */
export interface WifiDefaultsResult {
  /** One entry per AP. */
  aps: {
    /** Default AP settings. */
    params: WifiApConfig;
    /** AP id. */
    ap_id: number;
  }[];
  /** One entry per BSS. */
  bsss: {
    /** Default BSS settings. */
    params: WifiBssConfig;
    /** BSS id. */
    bssid: string;
  }[];
}

/** Result of {@linkcode WifiSubsystem.diagnostic}. */
export interface WifiDiagnosticResult {
  /** Findings about APs, with ap_id. */
  aps: WifiDiagItem[];
  /** Findings about BSSs, with bssid. */
  bsss: WifiDiagItem[];
}

/** Body of {@linkcode WifiSubsystem.fixDiagnostic}. */
export interface WifiFixDiagnosticInput {
  /** AP items to fix: ap_id and code. */
  aps?: WifiDiagItemInput[];
  /** BSS items to fix: bssid and code. */
  bsss?: WifiDiagItemInput[];
}

/** Result of {@linkcode WifiSubsystem.wpsConfig}. */
export interface WifiWpsConfigResult {
  /** WPS is on for at least one BSS. */
  enabled: boolean;
}

/** Body of {@linkcode WifiSubsystem.setWpsConfig}. */
export interface WifiSetWpsConfigInput {
  /** WPS on every BSS. */
  enabled: boolean;
}

/** Result of {@linkcode WifiSubsystem.setWpsConfig}. */
export interface WifiSetWpsConfigResult {
  /** WPS is on for at least one BSS. */
  enabled: boolean;
}

/** Body of {@linkcode WifiSubsystem.startWps}. */
export interface WifiStartWpsInput {
  /** BSS id to open for WPS. */
  bssid: string;
}

/** Body of {@linkcode WifiSubsystem.stopWps}. */
export interface WifiStopWpsInput {
  /** WPS session id. */
  session_id: number;
}

/** Main Wi-Fi switches. */
export interface WifiGlobalConfig {
  /** Wi-Fi is on. */
  enabled: boolean;
  /**
   * MAC filter mode.
   *
   * - `disabled`: no filtering
   * - `whitelist`: filtering with the whitelist
   * - `blacklist`: filtering with the blacklist
   */
  mac_filter_state: Known<"disabled" | "whitelist" | "blacklist">;
  /** Power saving. Seen on real boxes, not documented. */
  power_saving?: unknown;
}

/** What may be sent of a {@linkcode WifiGlobalConfig}. */
export interface WifiGlobalConfigInput {
  /** Wi-Fi is on. */
  enabled?: boolean;
  /**
   * MAC filter mode.
   *
   * - `disabled`: no filtering
   * - `whitelist`: filtering with the whitelist
   * - `blacklist`: filtering with the blacklist
   */
  mac_filter_state?: Known<"disabled" | "whitelist" | "blacklist">;
  /** Power saving. Seen on real boxes, not documented. */
  power_saving?: unknown;
}

/** How hard devices are steered between bands. */
export interface WifiSteeringConfig {
  /**
   * 0 to 2.
   *
   * - `0`: steering off
   * - `1`: steers devices that accept it
   * - `2`: steers more aggressively
   */
  steering_level: 0 | 1 | 2 | (number & Unlisted);
}

/** What may be sent of a {@linkcode WifiSteeringConfig}. */
export interface WifiSteeringConfigInput {
  /**
   * 0 to 2.
   *
   * - `0`: steering off
   * - `1`: steers devices that accept it
   * - `2`: steers more aggressively
   */
  steering_level?: 0 | 1 | 2 | (number & Unlisted);
}

/** Overall state and expected radio cards. */
export interface WifiGlobalState {
  /**
   * Overall state. Read-only.
   *
   * - `enabled`: Wi-Fi is on
   * - `disabled`: Wi-Fi is off
   * - `disabled_planning`: turned off by the planning
   */
  state: Known<"enabled" | "disabled" | "disabled_planning">;
  /** Radio cards the box should have. Read-only. */
  expected_phys: ExpectedPhy[];
  /** Power saving that the box can do. Read-only. Seen on real boxes, not documented. */
  power_saving_capability?: unknown;
}

/** One radio card that the box should have. */
export interface ExpectedPhy {
  /**
   * Band of the card. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `6g`: 6 GHz
   * - `60g`: 60 GHz
   */
  band: Known<"2d4g" | "5g" | "6g" | "60g">;
  /** Card id. Read-only. */
  phy_id: number;
  /** Card was found. Read-only. */
  detected: boolean;
}

/** One access point (radio). */
export interface WifiAp {
  /** AP id. Read-only. */
  id: number;
  /** AP name. Read-only. */
  name: string;
  /** Current state. Read-only. */
  status: WifiApStatus;
  /** What the radio supports. Read-only. */
  capabilities: WifiApCapabilities;
  /** Settings. */
  config: WifiApConfig;
}

/** What may be sent of a {@linkcode WifiAp}. */
export interface WifiApInput {
  /** Read-only: left as it is. */
  id?: WifiAp["id"];
  /** Read-only: left as it is. */
  name?: WifiAp["name"];
  /** Read-only: left as it is. */
  status?: WifiAp["status"];
  /** Read-only: left as it is. */
  capabilities?: WifiAp["capabilities"];
  /** Settings. */
  config?: WifiApConfigInput;
}

/** Current state of an AP. */
export interface WifiApStatus {
  /**
   * AP state. Read-only.
   *
   * - `scanning`: probing channels
   * - `no_param`: not configured
   * - `bad_param`: configuration is invalid
   * - `disabled`: off for good
   * - `disabled_planning`: off by the planning
   * - `disabled_power_saving`: off by power saving
   * - `disabled_temp`: off for a while
   * - `no_active_bss`: no BSS is active
   * - `starting`: starting up
   * - `acs`: choosing the best channel
   * - `ht_scan`: looking for other APs
   * - `dfs`: in dynamic frequency selection
   * - `active`: running
   * - `failed`: could not start
   * - `stopping`: shutting down (second row of the table, also spelt starting)
   */
  state: Known<
    | "scanning"
    | "no_param"
    | "bad_param"
    | "disabled"
    | "disabled_planning"
    | "disabled_power_saving"
    | "disabled_temp"
    | "no_active_bss"
    | "starting"
    | "acs"
    | "ht_scan"
    | "dfs"
    | "active"
    | "failed"
    | "stopping"
  >;
  /** Width in effect. Unit: MHz. Read-only. */
  channel_width: string;
  /** Primary channel in effect. Read-only. */
  primary_channel: number;
  /** Secondary channel in effect. Read-only. */
  secondary_channel: number;
  /** Time left in the dfs state; unit not stated. Read-only. */
  dfs_cac_remaining_time: number;
  /** DFS channels unusable whatever config says (Freebox Wi-Fi compatibility mode). Read-only. */
  dfs_disabled: boolean;
  /** Optional; time left of the temporary pause; unit not stated. Read-only. */
  temp_disable_remaining_time?: number;
}

/**
 * UNSTABLE; features per band, to check before enabling one in config. Marked unstable by the
 * documentation.
 */
export interface WifiApCapabilities {
  /** Features on 2.4 GHz. Read-only. */
  "2d4g": Record<string, boolean>;
  /** Features on 5 GHz. Read-only. */
  "5g": Record<string, boolean>;
  /** Features on 6 GHz. Read-only. */
  "6g": Record<string, boolean>;
  /** Features on 60 GHz. Read-only. */
  "60g": Record<string, boolean>;
}

/** UNSTABLE; 802.11n and 802.11ac switches. Marked unstable by the documentation. */
export interface WifiApHtConfig {
  /** 802.11ac on. */
  ac_enabled: boolean;
  /** 802.11n on. */
  ht_enabled: boolean;
}

/** What may be sent of a {@linkcode WifiApHtConfig}. */
export interface WifiApHtConfigInput {
  /** 802.11ac on. */
  ac_enabled?: boolean;
  /** 802.11n on. */
  ht_enabled?: boolean;
}

/** UNSTABLE; 802.11ax switch. Marked unstable by the documentation. */
export interface WifiApHeConfig {
  /** 802.11ax (HE) on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode WifiApHeConfig}. */
export interface WifiApHeConfigInput {
  /** 802.11ax (HE) on. */
  enabled?: boolean;
}

/** Settings of an AP. */
export interface WifiApConfig {
  /**
   * Band.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `6g`: 6 GHz
   * - `60g`: 60 GHz
   */
  band: Known<"2d4g" | "5g" | "6g" | "60g">;
  /** Wanted width: 20, 40, 80 or 160. Unit: MHz. */
  channel_width: string;
  /** Wanted primary channel; 0 for automatic. */
  primary_channel: number;
  /** Wanted secondary channel; 0 for automatic. */
  secondary_channel: number;
  /** Allow channels that need DFS. */
  dfs_enabled: boolean;
  /** 802.11n/ac settings. */
  ht: WifiApHtConfig;
  /** 802.11ax settings. */
  he: WifiApHeConfig;
}

/** What may be sent of a {@linkcode WifiApConfig}. */
export interface WifiApConfigInput {
  /**
   * Band.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `6g`: 6 GHz
   * - `60g`: 60 GHz
   */
  band?: Known<"2d4g" | "5g" | "6g" | "60g">;
  /** Wanted width: 20, 40, 80 or 160. Unit: MHz. */
  channel_width?: string;
  /** Wanted primary channel; 0 for automatic. */
  primary_channel?: number;
  /** Wanted secondary channel; 0 for automatic. */
  secondary_channel?: number;
  /** Allow channels that need DFS. */
  dfs_enabled?: boolean;
  /** 802.11n/ac settings. */
  ht?: WifiApHtConfigInput;
  /** 802.11ax settings. */
  he?: WifiApHeConfigInput;
}

/** One sample of how busy the channel is. */
export interface WifiApChannelSurveyData {
  /** When it was sampled. Unix time in ms. */
  timestamp: number;
  /** Time the channel was sensed busy. Unit: percent. */
  busy_percent: number;
  /** Time spent sending. Unit: percent. */
  tx_percent: number;
  /** Time spent receiving any Wi-Fi traffic. Unit: percent. */
  rx_percent: number;
  /** Time spent receiving traffic for a local BSS. Unit: percent. */
  rx_bss_percent: number;
}

/** One channel combination that an AP accepts. */
export interface WifiAllowedComb {
  /**
   * Band it is for. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Width it is for. Unit: MHz. Read-only. */
  channel_width: string;
  /** Needs DFS; offer it only if the AP allows DFS. Read-only. */
  need_dfs: boolean;
  /** Time to spend in dfs before the AP can start; unit not stated. Read-only. */
  dfs_cac_time: number;
  /** Primary is a preferred scanning channel; some devices see only those on 6 GHz. Read-only. */
  psc: boolean;
  /** Primary channel. Read-only. */
  primary: number;
  /** Secondary channel; 0 if unused. Read-only. */
  secondary: number;
}

/** A client of an AP. */
export interface WifiStation {
  /** Station id; the example is bssid-mac. Read-only. */
  id: string;
  /** Client MAC address. Read-only. */
  mac: string;
  /** BSS the client is on. Read-only. */
  bssid: string;
  /** Client host name. Read-only. */
  hostname: string;
  /** Client as the LAN browser knows it. Read-only. */
  host: LanHost;
  /**
   * Link state. Read-only.
   *
   * - `associated`: associated
   * - `authenticated`: authenticated
   */
  state: Known<"associated" | "authenticated">;
  /** Time without activity. Unit: s. Read-only. */
  inactive: number;
  /** Time since it connected. Unit: s. Read-only. */
  conn_duration: number;
  /** Received from the station. Unit: byte. Read-only. */
  rx_bytes: number;
  /** Sent to the station. Unit: byte. Read-only. */
  tx_bytes: number;
  /** Sending rate, Freebox to station. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Receiving rate, station to Freebox. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Signal attenuation; negative in the example. Unit: dBm. Read-only. */
  signal: number;
  /** What the station supports. Read-only. */
  flags: WifiStationFlags;
  /** Latest reception statistics. Read-only. */
  last_rx: WifiStationStats;
  /** Latest transmission statistics. Read-only. */
  last_tx: WifiStationStats;
}

/** UNSTABLE; what a station supports. Marked unstable by the documentation. */
export interface WifiStationFlags {
  /** Uses 802.11a or 802.11b. Read-only. */
  legacy: boolean;
  /** Supports 802.11n. Read-only. */
  ht: boolean;
  /** Supports 802.11ac. Read-only. */
  vht: boolean;
  /** Supports 802.11ax. Read-only. */
  he: boolean;
  /** Is authenticated. Read-only. */
  authorized: boolean;
}

/** UNSTABLE; radio link statistics. Marked unstable by the documentation. */
export interface WifiStationStats {
  /** Physical rate in tenths of Mbit/s. Unit: 0.1 Mbit/s. -1 if unknown. Read-only. */
  bitrate: number;
  /** Current MCS. -1 if unknown. Read-only. */
  mcs: number;
  /** Current VHT MCS. -1 if unknown. Read-only. */
  vht_mcs: number;
  /** Current channel width; the example has 20. Read-only. */
  width: string;
  /** Short guard interval on. Read-only. */
  shortgi: boolean;
}

/** One network (BSS) of an AP. */
export interface WifiBss {
  /** BSS id, its BSSID. Read-only. */
  id: string;
  /** AP it belongs to. Read-only. */
  phy_id: number;
  /** Current state. Read-only. */
  status: WifiBssStatus;
  /** True: uses shared_bss_params; false: uses bss_params. */
  use_shared_params: boolean;
  /** Settings; the field to edit. */
  config: WifiBssConfig;
  /** Settings of this BSS alone. Read-only. */
  bss_params: WifiBssConfig;
  /** Settings shared between BSSs. Read-only. */
  shared_bss_params: WifiBssConfig;
  /** Tells whether WEP can be used on this BSS. Read-only. */
  disable_wep: boolean;
}

/** What may be sent of a {@linkcode WifiBss}. */
export interface WifiBssInput {
  /** Read-only: left as it is. */
  id?: WifiBss["id"];
  /** Read-only: left as it is. */
  phy_id?: WifiBss["phy_id"];
  /** Read-only: left as it is. */
  status?: WifiBss["status"];
  /** True: uses shared_bss_params; false: uses bss_params. */
  use_shared_params?: boolean;
  /** Settings; the field to edit. */
  config?: WifiBssConfigInput;
  /** Read-only: left as it is. */
  bss_params?: WifiBss["bss_params"];
  /** Read-only: left as it is. */
  shared_bss_params?: WifiBss["shared_bss_params"];
  /** Read-only: left as it is. */
  disable_wep?: WifiBss["disable_wep"];
}

/** Current state of a BSS. */
export interface WifiBssStatus {
  /**
   * BSS state. Read-only.
   *
   * - `phy_stopped`: its AP is stopped
   * - `no_param`: settings are missing
   * - `bad_param`: settings are invalid
   * - `disabled`: off
   * - `temp_disabled`: off for a while
   * - `starting`: starting up
   * - `active`: running
   * - `failed`: could not start
   */
  state: Known<
    | "phy_stopped"
    | "no_param"
    | "bad_param"
    | "disabled"
    | "temp_disabled"
    | "starting"
    | "active"
    | "failed"
  >;
  /** Number of stations. Read-only. */
  sta_count: number;
  /** Number of authenticated stations. Read-only. */
  authorized_sta_count: number;
  /** SSID that takes the custom keys. Read-only. */
  custom_key_ssid: string;
  /** AP ids of the active MLO partners; may be empty if MLO is off. Read-only. */
  partners: number[];
  /** Band, in upper case (6G). Read-only. Seen on real boxes, not documented. */
  band?: string;
  /** Main BSS of its radio. Read-only. Seen on real boxes, not documented. */
  is_main_bss?: boolean;
}

/** Settings of a BSS. */
export interface WifiBssConfig {
  /** BSS on; to silence the AP use WifiGlobalConfig.enabled. */
  enabled: boolean;
  /** Network name. */
  ssid: string;
  /** Hide the network from lists. */
  hide_ssid: boolean;
  /** Use GCMP-256; only with WPA3 on an 802.11be box. */
  gcmp256: boolean;
  /**
   * Security mode.
   *
   * - `wep`: WEP (avoid)
   * - `wpa_psk_auto`: WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3 CCMP, WPA3-personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 CCMP, WPA3-personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3 CCMP, WPA3-personal only
   */
  encryption: Known<
    | "wep"
    | "wpa_psk_auto"
    | "wpa_psk_tkip"
    | "wpa_psk_ccmp"
    | "wpa12_psk_auto"
    | "wpa2_psk_auto"
    | "wpa2_psk_tkip"
    | "wpa2_psk_ccmp"
    | "wpa23_psk_ccmp"
    | "wpa23_psk_ccmp_mrsno"
    | "wpa3_psk_ccmp"
  >;
  /** Wi-Fi key; ***** without sufficient permission. */
  key: string;
  /** EAPOL version. Read-only. */
  eapol_version: number;
  /** WPS is on. */
  wps_enabled: boolean;
  /** WPS id. Read-only. */
  wps_uuid: string;
  /** Uses the default settings. Seen on real boxes, not documented. */
  use_default_config?: boolean;
}

/** What may be sent of a {@linkcode WifiBssConfig}. */
export interface WifiBssConfigInput {
  /** BSS on; to silence the AP use WifiGlobalConfig.enabled. */
  enabled?: boolean;
  /** Network name. */
  ssid?: string;
  /** Hide the network from lists. */
  hide_ssid?: boolean;
  /** Use GCMP-256; only with WPA3 on an 802.11be box. */
  gcmp256?: boolean;
  /**
   * Security mode.
   *
   * - `wep`: WEP (avoid)
   * - `wpa_psk_auto`: WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3 CCMP, WPA3-personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 CCMP, WPA3-personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3 CCMP, WPA3-personal only
   */
  encryption?: Known<
    | "wep"
    | "wpa_psk_auto"
    | "wpa_psk_tkip"
    | "wpa_psk_ccmp"
    | "wpa12_psk_auto"
    | "wpa2_psk_auto"
    | "wpa2_psk_tkip"
    | "wpa2_psk_ccmp"
    | "wpa23_psk_ccmp"
    | "wpa23_psk_ccmp_mrsno"
    | "wpa3_psk_ccmp"
  >;
  /** Wi-Fi key; ***** without sufficient permission. */
  key?: string;
  /** Read-only: left as it is. */
  eapol_version?: WifiBssConfig["eapol_version"];
  /** WPS is on. */
  wps_enabled?: boolean;
  /** Read-only: left as it is. */
  wps_uuid?: WifiBssConfig["wps_uuid"];
  /** Uses the default settings. Seen on real boxes, not documented. */
  use_default_config?: boolean;
}

/** A foreign access point seen by an AP. */
export interface WifiNeighbor {
  /** Its BSSID. Read-only. */
  bssid: string;
  /** Its SSID. Read-only. */
  ssid: string;
  /**
   * Its band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Its channel width; unit not stated. Read-only. */
  channel_width: string;
  /** Its primary channel. Read-only. */
  channel: number;
  /** Its secondary channel; 0 if unused. Read-only. */
  secondary_channel: number;
  /** Signal attenuation; negative in the example. Unit: dBm. Read-only. */
  signal: number;
  /** What it supports. Read-only. */
  capabilities: WifiNeighborCap;
}

/** What a foreign access point supports. */
export interface WifiNeighborCap {
  /** Uses 802.11a or 802.11b. Read-only. */
  legacy: boolean;
  /** Supports 802.11n. Read-only. */
  ht: boolean;
  /** Supports 802.11ac. Read-only. */
  vht: boolean;
}

/** How busy one channel is. */
export interface WifiChannelUsage {
  /** Channel number. Read-only. */
  channel: number;
  /**
   * Band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Noise on the channel; negative in the example. Unit: dBm. Read-only. */
  noise_level: number;
  /** Time the channel is busy with reception. Unit: percent. Read-only. */
  rx_busy_percent: number;
}

/** Weekly time ranges in which Wi-Fi is on. */
export interface WifiPlanning {
  /** Planning is followed. */
  use_planning: boolean;
  /** Slots per day; a slot lasts 1440/resolution minutes. Read-only. */
  resolution: number;
  /**
   * 7*resolution slots, Monday 00:00 first, Sunday's last slot last.
   *
   * - `on`: Wi-Fi on
   * - `off`: Wi-Fi off
   */
  mapping: Known<"on" | "off">[];
}

/** What may be sent of a {@linkcode WifiPlanning}. */
export interface WifiPlanningInput {
  /** Planning is followed. */
  use_planning?: boolean;
  /** Read-only: left as it is. */
  resolution?: WifiPlanning["resolution"];
  /**
   * 7*resolution slots, Monday 00:00 first, Sunday's last slot last.
   *
   * - `on`: Wi-Fi on
   * - `off`: Wi-Fi off
   */
  mapping?: Known<"on" | "off">[];
}

/** One entry of the MAC filter. */
export interface WifiMacFilter {
  /** Filter id; the MAC in the examples. Read-only. */
  id: string;
  /** MAC address to filter; given when creating. Can be set only when created. */
  mac: string;
  /** Free comment. */
  comment: string;
  /**
   * List it is on.
   *
   * - `whitelist`: let in when mac_filter_state is whitelist
   * - `blacklist`: kept out when mac_filter_state is blacklist
   */
  type: Known<"whitelist" | "blacklist">;
  /** Host name, when known. Read-only. */
  hostname?: string;
  /** Host details, when known. Read-only. */
  host?: LanHost;
}

/** What may be sent of a {@linkcode WifiMacFilter}. */
export interface WifiMacFilterInput {
  /** Read-only: left as it is. */
  id?: WifiMacFilter["id"];
  /** MAC address to filter; given when creating. Can be set only when created. */
  mac: string;
  /** Free comment. */
  comment?: string;
  /**
   * List it is on.
   *
   * - `whitelist`: let in when mac_filter_state is whitelist
   * - `blacklist`: kept out when mac_filter_state is blacklist
   */
  type: Known<"whitelist" | "blacklist">;
  /** Read-only: left as it is. */
  hostname?: WifiMacFilter["hostname"];
  /** Read-only: left as it is. */
  host?: WifiMacFilter["host"];
}

/** One finding about an AP or a BSS. */
export interface WifiDiagItem {
  /** AP concerned; unset when the finding is about a BSS. */
  ap_id?: number;
  /** BSS concerned; unset when the finding is about an AP. */
  bssid?: string;
  /**
   * Faulty or poor setting, and what the fix changes.
   *
   * - `all`: full reset of the AP or BSS
   * - `network_disabled`: WifiBssConfig.enabled
   * - `network_security`: WifiBssConfig.encryption
   * - `network_visibility`: WifiBssConfig.hide_ssid
   * - `channel_width`: WifiApConfig.channel_width
   * - `channel_value`: primary and secondary channel of WifiApConfig
   */
  code: Known<
    | "all"
    | "network_disabled"
    | "network_security"
    | "network_visibility"
    | "channel_width"
    | "channel_value"
  >;
  /**
   * How bad it is.
   *
   * - `minor`: no effect on performance or compatibility
   * - `major`: affects performance or compatibility
   */
  severity: Known<"minor" | "major">;
}

/** What may be sent of a {@linkcode WifiDiagItem}. */
export interface WifiDiagItemInput {
  /** AP concerned; unset when the finding is about a BSS. */
  ap_id?: number;
  /** BSS concerned; unset when the finding is about an AP. */
  bssid?: string;
  /**
   * Faulty or poor setting, and what the fix changes.
   *
   * - `all`: full reset of the AP or BSS
   * - `network_disabled`: WifiBssConfig.enabled
   * - `network_security`: WifiBssConfig.encryption
   * - `network_visibility`: WifiBssConfig.hide_ssid
   * - `channel_width`: WifiApConfig.channel_width
   * - `channel_value`: primary and secondary channel of WifiApConfig
   */
  code: Known<
    | "all"
    | "network_disabled"
    | "network_security"
    | "network_visibility"
    | "channel_width"
    | "channel_value"
  >;
  /**
   * How bad it is.
   *
   * - `minor`: no effect on performance or compatibility
   * - `major`: affects performance or compatibility
   */
  severity?: Known<"minor" | "major">;
}

/** A BSS that may be opened for WPS. */
export interface WifiWpsCandidate {
  /** BSS id. Read-only. */
  bssid: string;
  /** Network name. Read-only. */
  ssid: string;
  /** UUID of the BSS for WPS. Read-only. */
  bss_uuid: string;
  /**
   * Band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /**
   * Current security mode. Read-only.
   *
   * - `wep`: WEP (avoid)
   * - `wpa_psk_auto`: WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3 CCMP, WPA3-personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 CCMP, WPA3-personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3 CCMP, WPA3-personal only
   */
  encryption: Open<
    | "wep"
    | "wpa_psk_auto"
    | "wpa_psk_tkip"
    | "wpa_psk_ccmp"
    | "wpa12_psk_auto"
    | "wpa2_psk_auto"
    | "wpa2_psk_tkip"
    | "wpa2_psk_ccmp"
    | "wpa23_psk_ccmp"
    | "wpa23_psk_ccmp_mrsno"
    | "wpa3_psk_ccmp"
  >;
  /** WPS is on for this BSS. Read-only. */
  wps_enabled: boolean;
  /**
   * Current state of its AP, with the values of a BSS state. Read-only.
   *
   * - `phy_stopped`: its AP is stopped
   * - `no_param`: settings are missing
   * - `bad_param`: settings are invalid
   * - `disabled`: off
   * - `temp_disabled`: off for a while
   * - `starting`: starting up
   * - `active`: running
   * - `failed`: could not start
   */
  state: Open<
    | "phy_stopped"
    | "no_param"
    | "bad_param"
    | "disabled"
    | "temp_disabled"
    | "starting"
    | "active"
    | "failed"
  >;
}

/** One WPS session. */
export interface WifiWpsSession {
  /** Session id. Read-only. */
  id: number;
  /** WPS UUID of the BSS. Read-only. */
  bss_uuid: string;
  /** Network name. Read-only. */
  ssid: string;
  /** Still open. Read-only. */
  active: boolean;
  /**
   * How it ended. Read-only.
   *
   * - `success`: a client joined
   * - `user_canceled`: stopped by the user
   * - `self_canceled`: stopped by a BSS restart
   * - `failed_timeout`: no station came in time
   * - `failed_overlap`: another WPS session was open
   * - `failed_unknown`: unknown failure
   */
  result: Known<
    | "success"
    | "user_canceled"
    | "self_canceled"
    | "failed_timeout"
    | "failed_overlap"
    | "failed_unknown"
  >;
  /** Start. Unix time in seconds. Read-only. */
  start_date: number;
  /** End. Unix time in seconds. Read-only. */
  end_date: number;
  /** Client that joined, on success. Read-only. */
  mac: string;
}

/** Settings of the guest network; it runs only with Wi-Fi on and a key created. */
export interface WifiCustomKeyConfig {
  /** Guest network name. */
  ssid: string;
  /** The SSID cannot be changed. Read-only. */
  ssid_read_only: boolean;
  /** The guest SSID is hidden. Read-only. */
  hide_ssid: boolean;
  /** Security of the guest network; no table, the example has wpa2_psk. Read-only. */
  encryption: string;
}

/** What may be sent of a {@linkcode WifiCustomKeyConfig}. */
export interface WifiCustomKeyConfigInput {
  /** Guest network name. */
  ssid?: string;
  /** Read-only: left as it is. */
  ssid_read_only?: WifiCustomKeyConfig["ssid_read_only"];
  /** Read-only: left as it is. */
  hide_ssid?: WifiCustomKeyConfig["hide_ssid"];
  /** Read-only: left as it is. */
  encryption?: WifiCustomKeyConfig["encryption"];
}

/** A host that used a guest key. */
export interface WifiCustomKeyHost {
  /** Host name. Read-only. */
  hostname: string;
  /** Host as the LAN browser knows it, if available. Read-only. */
  host?: LanHost;
}

/** Parameters of a guest key. */
export interface WifiCustomKeyParams {
  /** What the key is for. */
  description: string;
  /** Wi-Fi password; ***** without sufficient permission. */
  key: string;
  /** How many different hosts may use it; 127 at most, 0 for no limit. */
  max_use_count: number;
  /** Time until the access is revoked. Unit: s. */
  duration: number;
  /**
   * How far guests get.
   *
   * - `full`: local network and internet
   * - `net_only`: isolated, no access to local devices
   */
  access_type: Known<"full" | "net_only">;
}

/** What may be sent of a {@linkcode WifiCustomKeyParams}. */
export interface WifiCustomKeyParamsInput {
  /** What the key is for. */
  description?: string;
  /** Wi-Fi password; ***** without sufficient permission. */
  key: string;
  /** How many different hosts may use it; 127 at most, 0 for no limit. */
  max_use_count?: number;
  /** Time until the access is revoked. Unit: s. */
  duration?: number;
  /**
   * How far guests get.
   *
   * - `full`: local network and internet
   * - `net_only`: isolated, no access to local devices
   */
  access_type?: Known<"full" | "net_only">;
}

/** A guest key. */
export interface WifiCustomKey {
  /** Key id. Read-only. */
  id: number;
  /** Time left of the access; 0 if it never expires. Unit: s. Read-only. */
  remaining: number;
  /** Its parameters. */
  params: WifiCustomKeyParams;
  /** Hosts that used it. Read-only. */
  users: WifiCustomKeyHost[];
}

/** Pause of some bands, to pair devices that know only one band. */
export interface TemporaryWifiDisable {
  /** Time left of the pause; the page says to set 0 to end it. Unit: s. Read-only. */
  remaining: number;
}

/** What may be sent of a {@linkcode TemporaryWifiDisable}. */
export interface TemporaryWifiDisableInput {
  /** Length of the pause; unit not stated, s by the look of remaining. The box never tells it. */
  duration?: number;
  /**
   * Band that stays on. The box never tells it.
   *
   * - `2d4g`: only 2.4 GHz stays on
   * - `5g`: only 5 GHz stays on
   * - `6g`: only 6 GHz stays on
   */
  keep?: Known<"2d4g" | "5g" | "6g">;
  /** Read-only: left as it is. */
  remaining?: TemporaryWifiDisable["remaining"];
}

/** Which radios of a BSS take part in multi-link operation. */
export interface WifiMLOConfiguration {
  /** AP ids; empty: MLO off; only its own AP: single link; see mlo/allowed_comb. */
  partners: number[];
}

/** What may be sent of a {@linkcode WifiMLOConfiguration}. */
export interface WifiMLOConfigurationInput {
  /** AP ids; empty: MLO off; only its own AP: single link; see mlo/allowed_comb. */
  partners?: number[];
}

/**
 * A code that the box may refuse a call of `wifi` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `exist`: entry exists already
 * - `nospc`: no room for more entries
 * - `nodev`: no such device id
 * - `noent`: no such id
 * - `busy`: device is busy
 * - `inval_band`: bad band
 * - `inval_ssid`: bad SSID
 * - `inval_freq`: bad frequency
 * - `inval_cipher`: bad cipher mode
 * - `inval_key_len`: bad key length
 * - `inval_key`: bad key
 * - `inval_ht_needs_wmm`: 802.11n needs WMM
 * - `inval_ac_needs_ht`: 802.11ac needs 802.11n (HT)
 * - `inval_ac_not_2d4g`: 802.11ac does not exist on 2.4 GHz
 * - `inval_wps_needs_ccmp`: WPS needs WPA2/AES
 * - `inval_wps_macfilter`: WPS excludes the MAC filter
 * - `inval_wps_hidden_ssid`: WPS excludes a hidden SSID
 * - `inval_eht_needs_he`: 802.11be needs 802.11ax
 * - `inval_ht_needs_ht`: 802.11ax on 2.4 GHz needs 802.11n
 * - `inval_ht_needs_vht`: 802.11ax on 6 GHz needs 802.11ac
 * - `inval_6g_needs_he`: 6 GHz needs 802.11ax
 */
export type WifiErrorCode =
  | "inval"
  | "exist"
  | "nospc"
  | "nodev"
  | "noent"
  | "busy"
  | "inval_band"
  | "inval_ssid"
  | "inval_freq"
  | "inval_cipher"
  | "inval_key_len"
  | "inval_key"
  | "inval_ht_needs_wmm"
  | "inval_ac_needs_ht"
  | "inval_ac_not_2d4g"
  | "inval_wps_needs_ccmp"
  | "inval_wps_macfilter"
  | "inval_wps_hidden_ssid"
  | "inval_eht_needs_he"
  | "inval_ht_needs_ht"
  | "inval_ht_needs_vht"
  | "inval_6g_needs_he"
  | CommonErrorCode;

/** The JSON object (UTF-8) every call answers with. */
export interface APIResponse {
  /** Whether the request succeeded. Read-only. */
  success: boolean;
  /** Result; may be absent when the request has none. Read-only. */
  result?: Record<string, unknown>;
  /** Error code, on failure; each API names its own. Read-only. */
  error_code: string;
  /** Error message in French, on failure. Read-only. */
  msg: string;
}

/**
 * The events that the box can push, by name, with what each carries.
 *
 * @example
 * ```ts
 * import { Fbx, type Events } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const names: (keyof Events)[] = ["vm_state_changed", "vm_disk_task_done"];
 * const events = f.events(...names, { signal: AbortSignal.timeout(100) });
 * for await (const { name, result } of events) console.log(name, result);
 * ```
 */
export interface Events {
  /** VM status changed. */
  vm_state_changed: VmStateChange;
  /** VM disk task over. */
  vm_disk_task_done: VmDiskTask;
  /** An address of a LAN host became reachable: host appeared or changed IP. */
  lan_host_l3addr_reachable: LanHost;
  /** An address of a LAN host became unreachable: host left (timeout) or changed IP. */
  lan_host_l3addr_unreachable: LanHost;
}

/** The calls that the box makes to the server of a notification target. */
export interface NotifCallbacks {
  /**
   * The Freebox calls it on your server, at the target's api_url: a target was added.
   *
   * `POST register`.
   */
  register: { request: NotifRegisterRequest; answer: void };
  /**
   * The Freebox calls it on your server, at the target's api_url: a target was deleted.
   *
   * `DELETE register/{box_id}/{device_id}`.
   */
  unregister: { request: NotifUnregisterRequest; answer: void };
  /**
   * The Freebox calls it on your server to notify; your answer has no success/result envelope.
   *
   * `POST send`.
   */
  send: { request: NotifSendRequest; answer: NotifSendAnswer };
}

/** What the box sends with `POST register`, path included. */
export interface NotifRegisterRequest {
  /** Uuid of the calling box. */
  box_id: string;
  /** Platform of the target. */
  device_type: Known<"ios" | "android" | "firebase">;
  /** Token of the platform's notification service. */
  token: string;
  /** Device name. */
  device_name: string;
  /** Target id. */
  device_id: string;
}

/** What the box sends with `DELETE register/{box_id}/{device_id}`, path included. */
export interface NotifUnregisterRequest {
  /** Uuid of the calling box. */
  box_id: string;
  /** Target id. */
  device_id: string;
}

/** What the box sends with `POST send`, path included. */
export interface NotifSendRequest {
  /** Target ids. */
  devices: string[];
  /** Only if the target's message_type is notification. */
  title?: string;
  /** Only if the target's message_type is notification. */
  body?: string;
  /** What happened; told apart by type. */
  payload: NotifDownloader | NotifPhone | NotifBoxState | NotifLanHost | NotifPasswordChange;
  /** Uuid of the calling box. */
  box_id: string;
}

/** What to answer to `POST send`. */
export interface NotifSendAnswer {
  /** Ids of the devices that could not be notified. */
  failureIds: string[];
  /** Ids of the devices notified. */
  successIds: string[];
}

/**
 * An error code that any method may get.
 *
 * - `auth_required`: no session token sent, or an invalid one
 * - `invalid_token`: the app token is invalid or revoked
 * - `pending_token`: the user has not validated the app token yet
 * - `insufficient_rights`: the app lacks the permission for this API
 * - `denied_from_external_ip`: an app token cannot be asked for from a remote IP
 * - `invalid_request`: invalid request
 * - `ratelimited`: too many authentication errors from this IP
 * - `new_apps_denied`: asking for new app tokens is disabled
 * - `apps_denied`: API access by apps is disabled
 * - `internal_error`: internal error
 * - `service_down`: the service is not running on this box (seen where the box has no such line)
 * - `notsupp`: not supported by this model
 *
 * @example
 * ```ts
 * import { Fbx, type CommonErrorCode, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const access: CommonErrorCode[] = ["auth_required", "insufficient_rights"];
 * await f.wifi.setConfig({ enabled: true }).catch((error) => {
 *   if (!isFbxError(error)) throw error;
 *   console.log(access.some((code) => code === error.code));
 * });
 * ```
 */
export type CommonErrorCode =
  | "auth_required"
  | "invalid_token"
  | "pending_token"
  | "insufficient_rights"
  | "denied_from_external_ip"
  | "invalid_request"
  | "ratelimited"
  | "new_apps_denied"
  | "apps_denied"
  | "internal_error"
  | "service_down"
  | "notsupp";

/**
 * An error code of the box's.
 *
 * @example
 * ```ts
 * import { Fbx, type ErrorCode, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const gone: ErrorCode[] = ["noent", "nohost", "task_not_found"];
 * const error = await f.contacts.get(99_999).catch((error) => error);
 * console.log(isFbxError(error) && gone.some((code) => code === error.code)); // true
 * ```
 */
export type ErrorCode =
  | AirmediaErrorCode
  | CallErrorCode
  | CameraErrorCode
  | ConnectionErrorCode
  | ContactsErrorCode
  | DhcpErrorCode
  | Dhcpv6ErrorCode
  | DomainErrorCode
  | DownloadErrorCode
  | DownloadConfigErrorCode
  | DownloadFeedsErrorCode
  | FreeplugErrorCode
  | FsErrorCode
  | FtpErrorCode
  | HomeErrorCode
  | IgdErrorCode
  | LanErrorCode
  | LangErrorCode
  | LcdErrorCode
  | LedstripErrorCode
  | LoginErrorCode
  | NatErrorCode
  | NetworkShareErrorCode
  | NotifErrorCode
  | ParentalErrorCode
  | PlayerErrorCode
  | ProfileErrorCode
  | PvrErrorCode
  | RaidErrorCode
  | RrdErrorCode
  | SfpErrorCode
  | ShareErrorCode
  | StandbyErrorCode
  | StorageErrorCode
  | SwitchErrorCode
  | SystemErrorCode
  | TftpErrorCode
  | UpdateErrorCode
  | UploadErrorCode
  | UpnpavErrorCode
  | VmErrorCode
  | VpnErrorCode
  | VpnClientErrorCode
  | WebsocketErrorCode
  | WifiErrorCode;

/**
 * A permission that an application may hold.
 *
 * - `settings`: change the settings of the Freebox; reading them is always allowed
 * - `contacts`: the contact list
 * - `calls`: the call log and the voicemail
 * - `explorer`: the files of the Freebox
 * - `downloader`: the downloads
 * - `pvr`: the recordings and their planning
 * - `profile`: the user profiles and network control
 * - `parental`: parental control
 * - `tv`: television
 * - `wdo`: the devices provisioned by the Freebox
 * - `camera`: the cameras
 * - `player`: the Freebox Players
 * - `home`: home automation
 * - `vm`: the virtual machines
 *
 * @example
 * ```ts
 * import { Fbx, type Permission } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const needed: Permission[] = ["settings", "explorer"];
 * const held = await f.mksession();
 * console.log(needed.every((name) => held[name])); // true
 * ```
 */
export type Permission =
  | "settings"
  | "contacts"
  | "calls"
  | "explorer"
  | "downloader"
  | "pvr"
  | "profile"
  | "parental"
  | "tv"
  | "wdo"
  | "camera"
  | "player"
  | "home"
  | "vm";

/**
 * The codes that the box may refuse a call with, by the name of its subsystem.
 *
 * @example
 * ```ts
 * import { Fbx, type ErrorCodes, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const passing: ErrorCodes["download"][] = ["internal_error", "service_down"];
 * const error = await f.download.get(99_999).catch((error) => error);
 * if (isFbxError(error, "download")) console.log(passing.some((code) => code === error.code));
 * ```
 */
export interface ErrorCodes {
  /** Codes of `airmedia`. */
  airmedia: AirmediaErrorCode;
  /** Codes of `Airmedia`. */
  Airmedia: AirmediaErrorCode;
  /** Codes of `call`. */
  call: CallErrorCode;
  /** Codes of `Call`. */
  Call: CallErrorCode;
  /** Codes of `camera`. */
  camera: CameraErrorCode;
  /** Codes of `Camera`. */
  Camera: CameraErrorCode;
  /** Codes of `connection`. */
  connection: ConnectionErrorCode;
  /** Codes of `Connection`. */
  Connection: ConnectionErrorCode;
  /** Codes of `contacts`. */
  contacts: ContactsErrorCode;
  /** Codes of `Contacts`. */
  Contacts: ContactsErrorCode;
  /** Codes of `dhcp`. */
  dhcp: DhcpErrorCode;
  /** Codes of `Dhcp`. */
  Dhcp: DhcpErrorCode;
  /** Codes of `dhcpv6`. */
  dhcpv6: Dhcpv6ErrorCode;
  /** Codes of `Dhcpv6`. */
  Dhcpv6: Dhcpv6ErrorCode;
  /** Codes of `domain`. */
  domain: DomainErrorCode;
  /** Codes of `Domain`. */
  Domain: DomainErrorCode;
  /** Codes of `download`. */
  download: DownloadErrorCode;
  /** Codes of `Download`. */
  Download: DownloadErrorCode;
  /** Codes of `downloadConfig`. */
  downloadConfig: DownloadConfigErrorCode;
  /** Codes of `Download_Config`. */
  Download_Config: DownloadConfigErrorCode;
  /** Codes of `downloadFeeds`. */
  downloadFeeds: DownloadFeedsErrorCode;
  /** Codes of `Download_Feeds`. */
  Download_Feeds: DownloadFeedsErrorCode;
  /** Codes of `freeplug`. */
  freeplug: FreeplugErrorCode;
  /** Codes of `Freeplug`. */
  Freeplug: FreeplugErrorCode;
  /** Codes of `fs`. */
  fs: FsErrorCode;
  /** Codes of `Fs`. */
  Fs: FsErrorCode;
  /** Codes of `ftp`. */
  ftp: FtpErrorCode;
  /** Codes of `Ftp`. */
  Ftp: FtpErrorCode;
  /** Codes of `home`. */
  home: HomeErrorCode;
  /** Codes of `Home`. */
  Home: HomeErrorCode;
  /** Codes of `igd`. */
  igd: IgdErrorCode;
  /** Codes of `Igd`. */
  Igd: IgdErrorCode;
  /** Codes of `lan`. */
  lan: LanErrorCode;
  /** Codes of `Lan`. */
  Lan: LanErrorCode;
  /** Codes of `lang`. */
  lang: LangErrorCode;
  /** Codes of `Lang`. */
  Lang: LangErrorCode;
  /** Codes of `lcd`. */
  lcd: LcdErrorCode;
  /** Codes of `Lcd`. */
  Lcd: LcdErrorCode;
  /** Codes of `ledstrip`. */
  ledstrip: LedstripErrorCode;
  /** Codes of `Ledstrip`. */
  Ledstrip: LedstripErrorCode;
  /** Codes of `login`. */
  login: LoginErrorCode;
  /** Codes of `Login`. */
  Login: LoginErrorCode;
  /** Codes of `nat`. */
  nat: NatErrorCode;
  /** Codes of `Nat`. */
  Nat: NatErrorCode;
  /** Codes of `networkShare`. */
  networkShare: NetworkShareErrorCode;
  /** Codes of `Network_Share`. */
  Network_Share: NetworkShareErrorCode;
  /** Codes of `notif`. */
  notif: NotifErrorCode;
  /** Codes of `Notif`. */
  Notif: NotifErrorCode;
  /** Codes of `parental`. */
  parental: ParentalErrorCode;
  /** Codes of `Parental`. */
  Parental: ParentalErrorCode;
  /** Codes of `player`. */
  player: PlayerErrorCode;
  /** Codes of `Player`. */
  Player: PlayerErrorCode;
  /** Codes of `profile`. */
  profile: ProfileErrorCode;
  /** Codes of `Profile`. */
  Profile: ProfileErrorCode;
  /** Codes of `pvr`. */
  pvr: PvrErrorCode;
  /** Codes of `Pvr`. */
  Pvr: PvrErrorCode;
  /** Codes of `raid`. */
  raid: RaidErrorCode;
  /** Codes of `Raid`. */
  Raid: RaidErrorCode;
  /** Codes of `rrd`. */
  rrd: RrdErrorCode;
  /** Codes of `Rrd`. */
  Rrd: RrdErrorCode;
  /** Codes of `sfp`. */
  sfp: SfpErrorCode;
  /** Codes of `Sfp`. */
  Sfp: SfpErrorCode;
  /** Codes of `share`. */
  share: ShareErrorCode;
  /** Codes of `Share`. */
  Share: ShareErrorCode;
  /** Codes of `standby`. */
  standby: StandbyErrorCode;
  /** Codes of `Standby`. */
  Standby: StandbyErrorCode;
  /** Codes of `storage`. */
  storage: StorageErrorCode;
  /** Codes of `Storage`. */
  Storage: StorageErrorCode;
  /** Codes of `switch`. */
  switch: SwitchErrorCode;
  /** Codes of `Switch`. */
  Switch: SwitchErrorCode;
  /** Codes of `system`. */
  system: SystemErrorCode;
  /** Codes of `System`. */
  System: SystemErrorCode;
  /** Codes of `tftp`. */
  tftp: TftpErrorCode;
  /** Codes of `Tftp`. */
  Tftp: TftpErrorCode;
  /** Codes of `update`. */
  update: UpdateErrorCode;
  /** Codes of `Update`. */
  Update: UpdateErrorCode;
  /** Codes of `upload`. */
  upload: UploadErrorCode;
  /** Codes of `Upload`. */
  Upload: UploadErrorCode;
  /** Codes of `upnpav`. */
  upnpav: UpnpavErrorCode;
  /** Codes of `Upnpav`. */
  Upnpav: UpnpavErrorCode;
  /** Codes of `vm`. */
  vm: VmErrorCode;
  /** Codes of `Vm`. */
  Vm: VmErrorCode;
  /** Codes of `vpn`. */
  vpn: VpnErrorCode;
  /** Codes of `Vpn`. */
  Vpn: VpnErrorCode;
  /** Codes of `vpnClient`. */
  vpnClient: VpnClientErrorCode;
  /** Codes of `Vpn_Client`. */
  Vpn_Client: VpnClientErrorCode;
  /** Codes of `websocket`. */
  websocket: WebsocketErrorCode;
  /** Codes of `Websocket`. */
  Websocket: WebsocketErrorCode;
  /** Codes of `wifi`. */
  wifi: WifiErrorCode;
  /** Codes of `Wifi`. */
  Wifi: WifiErrorCode;
  /** Codes of `register()`. */
  register:
    | "denied"
    | "invalid_token"
    | "new_apps_denied"
    | "denied_from_external_ip"
    | CommonErrorCode;
  /** Codes of `mksession()`. */
  mksession: "invalid_token" | "pending_token" | "ratelimited" | CommonErrorCode;
  /** Codes of `logout()`. */
  logout: CommonErrorCode;
}

/**
 * The name of something that can be called: `"wifi.setConfig"`, by either of its names; or of a
 * whole subsystem, `"wifi"`; or `"register"`.
 *
 * @example
 * ```ts
 * import { Fbx, type CallName, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const quiet: CallName[] = ["lan.wakeOnLan", "player"]; // whose failures do not matter
 * await f.player.list().catch((error) => {
 *   if (!quiet.some((name) => isFbxError(error, name))) throw error;
 * });
 * ```
 */
export type CallName =
  | keyof ErrorCodes
  | { [Name in keyof Subsystems]: `${Name}.${keyof Subsystems[Name] & string}` }[keyof Subsystems];

/**
 * The codes that the box may refuse a call with, by its name: those of its subsystem, since the
 * documentation does not list them by method.
 *
 * @example
 * ```ts
 * import { Fbx, type ErrorCodeOf, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const gone: ErrorCodeOf<"contacts.get"> = "noent";
 * const error = await f.contacts.get(99_999).catch((error) => error);
 * console.log(isFbxError(error, "contacts.get") && error.code === gone); // true
 * ```
 */
export type ErrorCodeOf<Name extends CallName> = Name extends keyof ErrorCodes ? ErrorCodes[Name]
  : Name extends `${infer Subsystem extends keyof ErrorCodes}.${string}` ? ErrorCodes[Subsystem]
  : never;
