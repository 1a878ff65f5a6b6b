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
 *   const other: string & Unlisted | typeof state = state; // from a newer firmware
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
  /** AirMedia server of the Freebox, and playback on AirMedia receivers. */
  airmedia: AirmediaSubsystem;
  /** AirMedia server of the Freebox, and playback on AirMedia receivers. */
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
  /** Contacts stored on the Freebox, with phone numbers, addresses, URLs and emails. */
  contacts: ContactsSubsystem;
  /** Contacts stored on the Freebox, with phone numbers, addresses, URLs and emails. */
  Contacts: ContactsSubsystem;
  /** DHCP server: settings, static leases and active leases. */
  dhcp: DhcpSubsystem;
  /** DHCP server: settings, static leases and active leases. */
  Dhcp: DhcpSubsystem;
  /** DHCPv6 server and IPv6 DNS servers announced on the LAN. */
  dhcpv6: Dhcpv6Subsystem;
  /** DHCPv6 server and IPv6 DNS servers announced on the LAN. */
  Dhcpv6: Dhcpv6Subsystem;
  /** Domain names of the Freebox, with their certificates. */
  domain: DomainSubsystem;
  /** Domain names of the Freebox, with their certificates. */
  Domain: DomainSubsystem;
  /** Download manager (HTTP, FTP, BitTorrent, newsgroups): tasks, files, trackers, peers. */
  download: DownloadSubsystem;
  /** Download manager (HTTP, FTP, BitTorrent, newsgroups): tasks, files, trackers, peers. */
  Download: DownloadSubsystem;
  /** Download settings: folders, rate limits, newsgroups, BitTorrent, RSS, block list. */
  downloadConfig: DownloadConfigSubsystem;
  /** Download settings: folders, rate limits, newsgroups, BitTorrent, RSS, block list. */
  Download_Config: DownloadConfigSubsystem;
  /** RSS feeds, with automatic or manual download of their items. */
  downloadFeeds: DownloadFeedsSubsystem;
  /** RSS feeds, with automatic or manual download of their items. */
  Download_Feeds: DownloadFeedsSubsystem;
  /** Powerline adapters (Freeplugs) on the Freebox network, and their statistics. */
  freeplug: FreeplugSubsystem;
  /** Powerline adapters (Freeplugs) on the Freebox network, and their statistics. */
  Freeplug: FreeplugSubsystem;
  /** Files on the Freebox disks: listing, tasks (copy, move, archive…), hashing and download. */
  fs: FsSubsystem;
  /** Files on the Freebox disks: listing, tasks (copy, move, archive…), hashing and download. */
  Fs: FsSubsystem;
  /** Settings of the Freebox FTP server. */
  ftp: FtpSubsystem;
  /** Settings of the Freebox FTP server. */
  Ftp: FtpSubsystem;
  /** Home automation: adapters, pairing, nodes, endpoint values, tiles. */
  home: HomeSubsystem;
  /** Home automation: adapters, pairing, nodes, endpoint values, tiles. */
  Home: HomeSubsystem;
  /** UPnP IGD service, with which devices of the LAN open port forwardings themselves. */
  igd: IgdSubsystem;
  /** UPnP IGD service, with which devices of the LAN open port forwardings themselves. */
  Igd: IgdSubsystem;
  /** LAN address and names of the Server, static routes, devices on the LAN, Wake-on-LAN. */
  lan: LanSubsystem;
  /** LAN address and names of the Server, static routes, devices on the LAN, Wake-on-LAN. */
  Lan: LanSubsystem;
  /** Languages of the box: supported and current. */
  lang: LangSubsystem;
  /** Languages of the box: supported and current. */
  Lang: LangSubsystem;
  /** Settings of the front screen, LED strip and status LED. */
  lcd: LcdSubsystem;
  /** Settings of the front screen, LED strip and status LED. */
  Lcd: LcdSubsystem;
  /** Weekly schedule of the LED strip; only if has_led_strip is true. */
  ledstrip: LedstripSubsystem;
  /** Weekly schedule of the LED strip; only if has_led_strip is true. */
  Ledstrip: LedstripSubsystem;
  /** App authorization and sessions. */
  login: LoginSubsystem;
  /** App authorization and sessions. */
  Login: LoginSubsystem;
  /** DMZ, port forwarding, and public ports of the box's own services. */
  nat: NatSubsystem;
  /** DMZ, port forwarding, and public ports of the box's own services. */
  Nat: NatSubsystem;
  /** Samba and AFP file sharing. */
  networkShare: NetworkShareSubsystem;
  /** Samba and AFP file sharing. */
  Network_Share: NetworkShareSubsystem;
  /** Notifications and the devices that receive them. */
  notif: NotifSubsystem;
  /** Notifications and the devices that receive them. */
  Notif: NotifSubsystem;
  /** Parental filter of older boxes; replaced by Profile, current boxes refuse it. */
  parental: ParentalSubsystem;
  /** Parental filter of older boxes; replaced by Profile, current boxes refuse it. */
  Parental: ParentalSubsystem;
  /** Phones of the Freebox, wired and DECT: state, ringing, settings. */
  phone: PhoneSubsystem;
  /** Phones of the Freebox, wired and DECT: state, ringing, settings. */
  Phone: PhoneSubsystem;
  /** Freebox Players on the LAN: list, state, playback, volume, opening URLs. */
  player: PlayerSubsystem;
  /** Freebox Players on the LAN: list, state, playback, volume, opening URLs. */
  Player: PlayerSubsystem;
  /** User profiles and their network access control (parental filter). */
  profile: ProfileSubsystem;
  /** User profiles and their network access control (parental filter). */
  Profile: ProfileSubsystem;
  /** TV recordings: settings, quota, scheduled and finished recordings, storage. */
  pvr: PvrSubsystem;
  /** TV recordings: settings, quota, scheduled and finished recordings, storage. */
  Pvr: PvrSubsystem;
  /** RAID arrays of the internal disks; may change without notice. */
  raid: RaidSubsystem;
  /** RAID arrays of the internal disks; may change without notice. */
  Raid: RaidSubsystem;
  /** Wi-Fi repeaters of the Freebox. */
  repeater: RepeaterSubsystem;
  /** Wi-Fi repeaters of the Freebox. */
  Repeater: RepeaterSubsystem;
  /** Statistics of the box: network, switch, DSL and temperatures. */
  rrd: RrdSubsystem;
  /** Statistics of the box: network, switch, DSL and temperatures. */
  Rrd: RrdSubsystem;
  /** State and settings of the LAN SFP port (boxes with has_lan_sfp only). */
  sfp: SfpSubsystem;
  /** State and settings of the LAN SFP port (boxes with has_lan_sfp only). */
  Sfp: SfpSubsystem;
  /** Public links to files and folders; they need remote HTTP access. */
  share: ShareSubsystem;
  /** Public links to files and folders; they need remote HTTP access. */
  Share: ShareSubsystem;
  /** Weekly schedule of Wi-Fi off, or of box standby (boxes with has_standby). */
  standby: StandbySubsystem;
  /** Weekly schedule of Wi-Fi off, or of box standby (boxes with has_standby). */
  Standby: StandbySubsystem;
  /** Internal and external disks, their partitions and power saving; may change without notice. */
  storage: StorageSubsystem;
  /** Internal and external disks, their partitions and power saving; may change without notice. */
  Storage: StorageSubsystem;
  /** State, settings and counters of the ports of the built-in Ethernet switch. */
  switch: SwitchSubsystem;
  /** State, settings and counters of the ports of the built-in Ethernet switch. */
  Switch: SwitchSubsystem;
  /** Identity, model, sensors, fans and expansions of the box; reboot and shutdown. */
  system: SystemSubsystem;
  /** Identity, model, sensors, fans and expansions of the box; reboot and shutdown. */
  System: SystemSubsystem;
  /** TFTP server of the box. */
  tftp: TftpSubsystem;
  /** TFTP server of the box. */
  Tftp: TftpSubsystem;
  /** TV channels, bouquets and program guide. */
  tv: TvSubsystem;
  /** TV channels, bouquets and program guide. */
  Tv: TvSubsystem;
  /** Firmware update state. */
  update: UpdateSubsystem;
  /** Firmware update state. */
  Update: UpdateSubsystem;
  /** Sending files to the box over a WebSocket; prefer FTP for large files. */
  upload: UploadSubsystem;
  /** Sending files to the box over a WebSocket; prefer FTP for large files. */
  Upload: UploadSubsystem;
  /** UPnP AV service of the box. */
  upnpav: UpnpavSubsystem;
  /** UPnP AV service of the box. */
  Upnpav: UpnpavSubsystem;
  /** Virtual machines (boxes with has_vm; unstable API). */
  vm: VmSubsystem;
  /** Virtual machines (boxes with has_vm; unstable API). */
  Vm: VmSubsystem;
  /** VPN servers of the box: settings, users, address pool, connections, client files. */
  vpn: VpnSubsystem;
  /** VPN servers of the box: settings, users, address pool, connections, client files. */
  Vpn: VpnSubsystem;
  /** VPN client of the box: configurations, state and log. */
  vpnClient: VpnClientSubsystem;
  /** VPN client of the box: configurations, state and log. */
  Vpn_Client: VpnClientSubsystem;
  /** WebSocket messages and event channel. */
  websocket: WebsocketSubsystem;
  /** WebSocket messages and event channel. */
  Websocket: WebsocketSubsystem;
  /** Wi-Fi settings, radios, networks, stations, guests, WPS, schedule and diagnostics. */
  wifi: WifiSubsystem;
  /** Wi-Fi settings, radios, networks, stations, guests, WPS, schedule and diagnostics. */
  Wifi: WifiSubsystem;
}

/**
 * AirMedia server of the Freebox, and playback on AirMedia receivers.
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
   * Get the AirMedia configuration.
   *
   * `GET airmedia/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  config(options?: CallOptions): Promise<AirMediaConfig>;
  /** Long name of {@linkcode AirmediaSubsystem.config}. */
  Get_the_current_AirMedia_configuration: AirmediaSubsystem["config"];
  /**
   * Update the AirMedia configuration.
   *
   * `PUT airmedia/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  setConfig(body: AirMediaConfigInput, options?: CallOptions): Promise<AirMediaConfig>;
  /** Long name of {@linkcode AirmediaSubsystem.setConfig}. */
  Update_the_current_AirMedia_configuration: AirmediaSubsystem["setConfig"];
  /**
   * List available AirMedia receivers.
   *
   * `GET airmedia/receivers/`.
   *
   * @throws {FbxError} Its code is a {@linkcode AirmediaErrorCode}.
   */
  receivers(options?: CallOptions): Promise<AirMediaReceiver[]>;
  /** Long name of {@linkcode AirmediaSubsystem.receivers}. */
  Get_the_list_of_available_AirMedia_receivers: AirmediaSubsystem["receivers"];
  /**
   * Send a file to an AirMedia receiver.
   *
   * To stop, action and media_type are enough; the example plays a video from a URL.
   *
   * `POST airmedia/receviers/{receiver_name}/` or `airmedia/receivers/{receiver_name}/`. Needs the
   * permission `settings`.
   *
   * @param receiver_name Name of the receiver.
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

/** Settings of the Freebox AirMedia server. */
export interface AirMediaConfig {
  /** Whether the AirMedia server is on. */
  enabled: boolean;
  /** Password that clients must enter; empty for none. */
  password: string;
}

/** What may be sent of a {@linkcode AirMediaConfig}. */
export interface AirMediaConfigInput {
  /** Whether the AirMedia server is on. */
  enabled?: boolean;
  /** Password that clients must enter; empty for none. */
  password?: string;
}

/** An AirMedia receiver connected to the Freebox Server. */
export interface AirMediaReceiver {
  /** Receiver name, used as its id. Read-only. */
  name: string;
  /** Whether the receiver asks for a password. Read-only. */
  password_protected: boolean;
  /**
   * What the receiver can do. Read-only.
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

/** A command to a receiver. */
export interface AirMediaReceiverRequestInput {
  /**
   * What to do.
   *
   * - `start`: start playing
   * - `stop`: stop playing
   */
  action: Known<"start" | "stop">;
  /**
   * Type of media.
   *
   * - `photo`: show a photo
   * - `video`: play a video
   */
  media_type: Known<"photo" | "video">;
  /** Receiver password, if it has one. */
  password?: string;
  /** Start position of a video, in percent times 1000 (50000 is 50%). Unit: percent/1000. */
  position?: number;
  /** Video: its URL; photo: path of a file on the Freebox. */
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
 * - `bad_name`: invalid AirMedia name
 * - `bad_device_id`: no device with this id
 * - `bad_remote_id`: no remote control with this id
 * - `req_in_progress`: another request is in progress; retry
 * - `fetch`: slideshow information could not be read
 * - `no_display`: no screen available
 * - `playback_state`: invalid playback state
 * - `no_slideshow_srv`: slideshows are not supported
 * - `no_mem`: internal error
 * - `inout_file`: the input file cannot be read
 * - `no_volume_control`: the volume cannot be controlled
 * - `connect`: connection to the AirMedia device failed
 * - `unauthorized`: the device requires a password
 * - `unsupported_media`: the device cannot handle this format
 * - `bad_type`: invalid file type
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
   * List all calls.
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
   * Care: this deletes every call in the log.
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
   * Get a call.
   *
   * `GET call/log/{id}`. Needs the permission `calls`.
   *
   * @param id Call id.
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
   * @param id Call id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.delete}. */
  Delete_a_call: CallSubsystem["delete"];
  /**
   * Update a call.
   *
   * Only `new` can be changed.
   *
   * `PUT call/log/{id}`. Needs the permission `calls`.
   *
   * @param id Call id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  update(id: number, body: CallEntryInput, options?: CallOptions): Promise<CallEntry>;
  /** Long name of {@linkcode CallSubsystem.update}. */
  Update_a_call_entry:
    & CallSubsystem["update"]
    & ((body: CallEntryInput, id: number, options?: CallOptions) => Promise<CallEntry>);
  /**
   * Get the phone account.
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
   * Get a voicemail.
   *
   * `GET call/voicemail/{id}`. Needs the permission `calls`. Since API 10.
   *
   * @param id Voicemail id, such as a .au file name.
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
   * Care: this deletes voicemail {id}.
   *
   * @param id Voicemail id.
   * @throws {FbxError} Its code is a {@linkcode CallErrorCode}.
   */
  deleteVoicemail(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CallSubsystem.deleteVoicemail}. */
  Delete_a_voicemail: CallSubsystem["deleteVoicemail"];
  /**
   * Update a voicemail.
   *
   * Only `read` can be changed.
   *
   * `PUT call/voicemail/{id}`. Needs the permission `calls`. Since API 10.
   *
   * @param id Voicemail id.
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
   * Download a voicemail.
   *
   * WAV audio (audio/wav).
   *
   * `GET call/voicemail/{id}/audio_file`. Needs the permission `calls`. Since API 10.
   *
   * @param id Voicemail id.
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

/** A call in the log. */
export interface CallEntry {
  /** Call id. Read-only. */
  id: number;
  /**
   * Direction and outcome. Read-only.
   *
   * - `missed`: missed; incoming, not answered
   * - `accepted`: answered; incoming
   * - `outgoing`: outgoing
   */
  type: Known<"missed" | "accepted" | "outgoing">;
  /** Date and time of the call. Unix time in seconds. Read-only. */
  datetime: number;
  /** Number of the other party (called if outgoing, caller if incoming). Read-only. */
  number: string;
  /**
   * Name of the other party; if incoming, given by the network, or else by the contacts.
   * Read-only.
   */
  name: string;
  /** Call duration. Unit: s. Read-only. */
  duration: number;
  /** True until the call is marked as read. */
  new: boolean;
  /** Id of the contact with this number; 0 if none. Read-only. */
  contact_id: number;
  /** Phone line. Read-only. */
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
  /** True until the call is marked as read. */
  new?: boolean;
  /** Read-only: left as it is. */
  contact_id?: CallEntry["contact_id"];
  /** Read-only: left as it is. */
  line_id?: CallEntry["line_id"];
}

/** A voicemail. */
export interface VoicemailEntry {
  /** Voicemail id. Read-only. */
  id: string;
  /** Country code of the caller's number; may be empty. Read-only. */
  country_code: string | number;
  /** caller's number; may be empty. Read-only. */
  phone_number: string;
  /** When the message was left. Unix time in seconds. Read-only. */
  date: number;
  /** Whether the voicemail has been read. */
  read: boolean;
  /** Voicemail duration. Unit: s. Read-only. */
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
  /** Whether the voicemail has been read. */
  read?: boolean;
  /** Read-only: left as it is. */
  duration?: VoicemailEntry["duration"];
}

/**
 * A code that the box may refuse a call of `call` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal error (call log and voicemail)
 * - `invalid_id`: no call or voicemail with this id
 * - `invalid_category`: invalid call category (call log)
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
   * List cameras.
   *
   * `GET camera/`. Needs the permission `camera`.
   *
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  list(options?: CallOptions): Promise<Camera[]>;
  /** Long name of {@linkcode CameraSubsystem.list}. */
  Get_list_of_cameras: CameraSubsystem["list"];
  /**
   * Get a camera.
   *
   * `GET camera/{id}`. Needs the permission `camera`.
   *
   * @param id Camera id.
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  get(id: string, options?: CallOptions): Promise<Camera>;
  /** Long name of {@linkcode CameraSubsystem.get}. */
  Access_a_given_camera: CameraSubsystem["get"];
  /**
   * Get the live playlist of a camera.
   *
   * HLS; segments are soon gone: read it again.
   *
   * `GET camera/stream/{id}/stream.m3u8`. Needs the permission `camera`. Not documented by Free;
   * seen on Delta (API 6-8).
   *
   * @param id Camera id.
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  playlist(id: string, query?: CameraPlaylistQuery, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode CameraSubsystem.playlist}. */
  Get_the_live_playlist_of_a_camera: CameraSubsystem["playlist"];
  /**
   * Get a snapshot from a camera.
   *
   * A JPEG.
   *
   * `GET camera/stream/{id}/snapshot.cgi`. Needs the permission `camera`. Not documented by Free;
   * seen on Delta (API 6-8).
   *
   * @param id Camera id.
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  snapshot(id: string, query?: CameraSnapshotQuery, options?: CallOptions): Promise<BinaryResult>;
  /** Long name of {@linkcode CameraSubsystem.snapshot}. */
  Get_a_snapshot_of_a_camera: CameraSubsystem["snapshot"];
  /**
   * Get a segment of the live stream.
   *
   * MPEG-TS.
   *
   * `GET camera/stream/{id}/{segment}`. Needs the permission `camera`. Not documented by Free;
   * seen on Delta (API 6-8).
   *
   * @param id Camera id.
   * @param segment Name of a .ts file in the playlist.
   * @throws {FbxError} Its code is a {@linkcode CameraErrorCode}.
   */
  segment(id: string, segment: string, options?: CallOptions): Promise<BinaryResult>;
  /** Long name of {@linkcode CameraSubsystem.segment}. */
  Get_a_segment_of_the_live_stream: CameraSubsystem["segment"];
}

/** Query of {@linkcode CameraSubsystem.playlist}. */
export interface CameraPlaylistQuery {
  /**
   * Quality of the video.
   *
   * - `1`: standard definition
   * - `2`: high definition
   */
  channel?: 1 | 2 | (number & Unlisted);
}

/** Query of {@linkcode CameraSubsystem.snapshot}. */
export interface CameraSnapshotQuery {
  /**
   * Size of the picture.
   *
   * - `2`: 320x240
   * - `3`: 640x480
   * - `4`: 1280x720
   */
  size?: 2 | 3 | 4 | (number & Unlisted);
  /** Quality of the picture, usually 5. */
  quality?: number;
}

/** A camera. */
export interface Camera {
  /** Camera id. */
  id: string;
  /** Id of its home node; to delete the camera, delete this node. */
  node_id: number;
  /** Camera name. */
  name: string;
  /** Stream URL: a path ending in .m3u8, without a host. */
  stream_url: string;
  /** Its LAN id, such as ether-<mac>. */
  lan_gid: string;
}

/**
 * A code that the box may refuse a call of `camera` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no camera with this id
 * - `inval`: invalid parameters
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
   * Get the connection status.
   *
   * `GET connection/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  status(options?: CallOptions): Promise<ConnectionStatus>;
  /** Long name of {@linkcode ConnectionSubsystem.status}. */
  Get_the_current_Connection_status: ConnectionSubsystem["status"];
  /**
   * Get the connection configuration.
   *
   * `GET connection/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  config(options?: CallOptions): Promise<ConnectionConfiguration>;
  /** Long name of {@linkcode ConnectionSubsystem.config}. */
  Get_the_current_Connection_configuration: ConnectionSubsystem["config"];
  /**
   * Update the connection configuration.
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
   * Get the IPv6 configuration.
   *
   * `GET connection/ipv6/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  ipv6Config(options?: CallOptions): Promise<ConnectionIpv6Configuration>;
  /** Long name of {@linkcode ConnectionSubsystem.ipv6Config}. */
  Get_the_current_IPv6_Connection_configuration: ConnectionSubsystem["ipv6Config"];
  /**
   * Update the IPv6 configuration.
   *
   * Send only the fields to change; the example changes a single delegation, identified by its
   * prefix.
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
   * Get the xDSL status.
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
   * Get the LTE status.
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
   * Get the 4G aggregation configuration.
   *
   * Replaced by lte and aggregation.
   *
   * `GET connection/lte/config/`. Needs the permission `settings`. Since API 6. Marked unstable by
   * the documentation. Not documented by Free; seen on Delta (API 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   * @deprecated Gone since API 11.
   */
  lteConfig(options?: CallOptions): Promise<LteConfiguration>;
  /**
   * Long name of {@linkcode ConnectionSubsystem.lteConfig}.
   *
   * @deprecated Gone since API 11.
   */
  Get_the_4G_aggregation_configuration: ConnectionSubsystem["lteConfig"];
  /**
   * Update the 4G aggregation configuration.
   *
   * Replaced by setAggregation.
   *
   * `PUT connection/lte/config/`. Needs the permission `settings`. Since API 6. Marked unstable by
   * the documentation. Not documented by Free; seen on Delta (API 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   * @experimental
   * @deprecated Gone since API 11.
   */
  setLteConfig(body: ConnectionSetLteConfigInput, options?: CallOptions): Promise<LteConfiguration>;
  /**
   * Long name of {@linkcode ConnectionSubsystem.setLteConfig}.
   *
   * @deprecated Gone since API 11.
   */
  Update_the_4G_aggregation_configuration: ConnectionSubsystem["setLteConfig"];
  /**
   * Get the xDSL/LTE aggregation status.
   *
   * State of the aggregation and of its tunnels.
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
   * The response is not documented.
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
   * Get the FTTH status.
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
   * Get the status of a dynamic DNS service.
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
   * Get the configuration of a dynamic DNS service.
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
   * Update the configuration of a dynamic DNS service.
   *
   * The password is never returned.
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
   * Get the full connection status.
   *
   * Connection status, including ftth and xdsl.
   *
   * `GET connection/full/`. Not documented by Free; seen on Révolution, Delta S, Ultra (API 2-16).
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  full(options?: CallOptions): Promise<ConnectionFull>;
  /** Long name of {@linkcode ConnectionSubsystem.full}. */
  Get_the_full_Connection_status: ConnectionSubsystem["full"];
  /**
   * Get the connection log.
   *
   * When the line and the connection went up and down.
   *
   * `GET connection/logs/`. Not documented by Free; seen on Révolution, Delta, Ultra (API 3-16).
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  logs(options?: CallOptions): Promise<ConnectionLog[]>;
  /** Long name of {@linkcode ConnectionSubsystem.logs}. */
  Get_the_Connection_logs: ConnectionSubsystem["logs"];
  /**
   * Clear the connection log.
   *
   * `DELETE connection/logs/`. Needs the permission `settings`. Not documented by Free; seen on
   * Delta S (API 8).
   *
   * Care: this deletes the whole connection log.
   *
   * @throws {FbxError} Its code is a {@linkcode ConnectionErrorCode}.
   */
  clearLogs(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ConnectionSubsystem.clearLogs}. */
  Clear_the_connection_history: ConnectionSubsystem["clearLogs"];
}

/** Body of {@linkcode ConnectionSubsystem.setLteConfig}. */
export interface ConnectionSetLteConfigInput {
  /** Enable 4G. */
  enabled: boolean;
}

/** Result of {@linkcode ConnectionSubsystem.aggregation}. */
export interface ConnectionAggregationResult {
  /** Whether aggregation is on. */
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
   * - `going_down`: stopping
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
  /**
   * [first, last] port, inclusive, when the IPv4 address is shared; port forwardings must stay
   * within it. Read-only.
   */
  ipv4_port_range: number[];
}

/** Ping, remote access, Wake-on-LAN, ad blocking and SIP ALG settings. */
export interface ConnectionConfiguration {
  /** Answer pings from outside. */
  ping: boolean;
  /** Whether the admin password is strong enough for remote access. Read-only. */
  is_secure_pass: boolean;
  /** Remote access over HTTP. */
  remote_access: boolean;
  /** Port for remote HTTP access. */
  remote_access_port: number;
  /** Lowest allowed remote_access_port (see ipv4_port_range). Read-only. */
  remote_access_min_port: number;
  /** Highest allowed remote_access_port (see ipv4_port_range). Read-only. */
  remote_access_max_port: number;
  /** IPv4 address for remote access; may be absent when the connection is down. Read-only. */
  remote_access_ip?: string;
  /** Allow remote access by apps or share links. Read-only. */
  api_remote_access: boolean;
  /** Wake-on-LAN proxy. */
  wol: boolean;
  /** Ad blocking. */
  adblock: boolean;
  /** True until the user sets adblock. Read-only. */
  adblock_not_set: boolean;
  /** If false, no app can request a new token; existing tokens still work. */
  allow_token_request: boolean;
  /**
   * SIP ALG mode.
   *
   * - `disabled`: SIP ALG off
   * - `direct_media`: on, RTP only between SIP user agents
   * - `any_media`: on, RTP between any hosts; unsafe with untrusted hosts
   */
  sip_alg: Known<"disabled" | "direct_media" | "any_media">;
  /** No access for guests. Seen on real boxes, not documented. */
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
  /** Port for remote HTTP access. */
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
  /** If false, no app can request a new token; existing tokens still work. */
  allow_token_request?: boolean;
  /**
   * SIP ALG mode.
   *
   * - `disabled`: SIP ALG off
   * - `direct_media`: on, RTP only between SIP user agents
   * - `any_media`: on, RTP between any hosts; unsafe with untrusted hosts
   */
  sip_alg?: Known<"disabled" | "direct_media" | "any_media">;
  /** No access for guests. Seen on real boxes, not documented. */
  disable_guest?: boolean;
  /** Read-only: left as it is. */
  api_domain?: ConnectionConfiguration["api_domain"];
  /** Read-only: left as it is. */
  https_port?: ConnectionConfiguration["https_port"];
  /** Read-only: left as it is. */
  https_available?: ConnectionConfiguration["https_available"];
}

/** A delegated IPv6 prefix. */
export interface ConnectionIpv6Delegation {
  /** IPv6 prefix with its length, such as 2a01:e30:d252:a2a2::/64. */
  prefix: string;
  /** link-local next hop of the prefix; empty if not set. */
  next_hop: string;
}

/** What may be sent of a {@linkcode ConnectionIpv6Delegation}. */
export interface ConnectionIpv6DelegationInput {
  /** IPv6 prefix with its length, such as 2a01:e30:d252:a2a2::/64. */
  prefix?: string;
  /** link-local next hop of the prefix; empty if not set. */
  next_hop?: string;
}

/** IPv6 activation, firewall and prefix delegations. */
export interface ConnectionIpv6Configuration {
  /** IPv6 on. */
  ipv6_enabled: boolean;
  /** IPv6 firewall on. */
  ipv6_firewall: boolean;
  /** IPv6 firewall on for secondary (delegated) prefixes. */
  ipv6_prefix_firewall: boolean;
  /** link-local IPv6 address of the box. Read-only. */
  ipv6ll: string;
  /** The 8 prefix delegations. */
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
  /** The 8 prefix delegations. */
  delegations?: ConnectionIpv6DelegationInput[];
}

/** xDSL line state (may change). */
export interface XdslStatus {
  /**
   * Status. Read-only.
   *
   * - `down`: not synchronized
   * - `training`: synchronizing, step 1 of 4
   * - `started`: synchronizing, step 2 of 4
   * - `chan_analysis`: synchronizing, step 3 of 4
   * - `msg_exchange`: synchronizing, step 4 of 4
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

/** xDSL statistics for one direction (may change). */
export interface XdslStats {
  /** Maximum ATM rate. Unit: kbit/s. Read-only. */
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
  /** Only if phyr is on. Read-only. */
  rxmt?: number;
  /** Only if phyr is on. Read-only. */
  rxmt_corr?: number;
  /** Only if phyr is on. Read-only. */
  rxmt_uncorr?: number;
  /** Only if ginp is on. Read-only. */
  rtx_tx?: number;
  /** Only if ginp is on. Read-only. */
  rtx_c?: number;
  /** Only if ginp is on. Read-only. */
  rtx_uc?: number;
}

/** xDSL state and statistics for both directions (may change). */
export interface XdslInfos {
  /** Status. Read-only. */
  status: XdslStatus;
  /** Download direction. Read-only. */
  down: XdslStats;
  /** Upload direction. Read-only. */
  up: XdslStats;
}

/** An LTE radio band (may change). */
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

/** LTE radio state (may change). */
export interface LteRadio {
  /** Associated. Read-only. */
  associated: boolean;
  /** Plmn. Read-only. */
  plmn: number;
  /** Signal level. Read-only. */
  signal_level: number;
  /** Gcid. Read-only. */
  gcid: string;
  /** LTE radio bands. Read-only. */
  bands: LteRadioBand[];
  /** Ue active. Read-only. */
  ue_active: boolean;
  /** State of the attachment to the network. Read-only. Seen on real boxes, not documented. */
  attach_status?: string;
}

/** Addresses on the LTE side (may change). */
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

/** SIM card state (may change). */
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

/** State and rates of one aggregation tunnel (may change). */
export interface LteTunnelDetails {
  /** Connected. Read-only. */
  connected: boolean;
  /** Last error; no_error if none. Read-only. */
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

/** Both tunnels of the xDSL/LTE aggregation (may change). */
export interface LteTunnel {
  /** Lte. Read-only. */
  lte: LteTunnelDetails;
  /** Xdsl. Read-only. */
  xdsl: LteTunnelDetails;
}

/** LTE link: radio, network and SIM card (may change). */
export interface LteConfiguration {
  /** Enabled. */
  enabled: boolean;
  /** Radio. */
  radio: LteRadio;
  /** State of the link, such as connected. */
  state: string;
  /** Network. */
  network: LteNetwork;
  /** Detailed state, such as poll_network. */
  fsm_state: string;
  /** Sim. */
  sim: LteSim;
  /** Antenna in use. Read-only. Seen on real boxes, not documented. */
  antenna?: unknown;
  /** Whether there are external antennas. Read-only. Seen on real boxes, not documented. */
  has_external_antennas?: boolean;
}

/** Fiber link and its SFP module (may change). */
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
  /** Type of fiber link, such as pon. Read-only. Seen on real boxes, not documented. */
  link_type?: string;
  /** Whether an SFP module is present. Read-only. Seen on real boxes, not documented. */
  has_sfp?: boolean;
}

/** State of a dynamic DNS service. */
export interface DDNSStatus {
  /**
   * Status. Read-only.
   *
   * - `disabled`: off
   * - `ok`: working
   * - `wait`: update in progress
   * - `reqfail`: request failed
   * - `authfail`: authentication failed
   * - `nocredential`: invalid credentials
   * - `ipinval`: invalid IP address
   * - `hostinval`: invalid host name
   * - `abuse`: blocked for abuse
   * - `dnserror`: DNS error
   * - `unavailable`: service unavailable
   * - `nowan`: unknown WAN address
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
  /** Timestamp of the next refresh. Unix time in seconds. Read-only. */
  next_refresh: number;
  /** Timestamp of the last refresh. Unix time in seconds. Read-only. */
  last_refresh: number;
  /** Timestamp of the next retry. Unix time in seconds. Read-only. */
  next_retry: number;
  /** Timestamp of the last error (Unix seconds). Unix time in seconds. Read-only. */
  last_error: number;
}

/** Settings of a dynamic DNS service. */
export interface DDNSConfig {
  /** Enabled. */
  enabled: boolean;
  /** DNS name to register. */
  hostname: string;
  /** User name for the provider. */
  user: string;
}

/** What may be sent of a {@linkcode DDNSConfig}. */
export interface DDNSConfigInput {
  /** Enabled. */
  enabled?: boolean;
  /** DNS name to register. */
  hostname?: string;
  /** Password for the provider. The box never returns it. */
  password?: string;
  /** User name for the provider. */
  user?: string;
}

/** Connection status, including the state of the line. Seen on real boxes, not documented. */
export interface ConnectionFull {
  /**
   * State. Read-only.
   *
   * - `going_up`: starting
   * - `up`: active
   * - `going_down`: stopping
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
  /**
   * [first, last] port, inclusive, when the IPv4 address is shared; port forwardings must stay
   * within it. Read-only.
   */
  ipv4_port_range: number[];
  /** Fiber status, on a fiber line. Read-only. Seen on real boxes, not documented. */
  ftth?: FtthStatus;
  /** xDSL status, on an xDSL line. Read-only. Seen on real boxes, not documented. */
  xdsl?: XdslInfos;
}

/** An event of the line or the connection. Seen on real boxes, not documented. */
export interface ConnectionLog {
  /** Date of the event. Unix time in seconds. Read-only. */
  date: number;
  /**
   * What changed. Read-only.
   *
   * - `link`: the line
   * - `conn`: the connection
   */
  type: Known<"link" | "conn">;
  /**
   * State from then on. Read-only.
   *
   * - `up`: up
   * - `down`: down
   */
  state: Known<"up" | "down">;
  /**
   * Kind of line; only if type is link. Read-only.
   *
   * - `ftth`: FTTH
   * - `xdsl`: xDSL
   * - `ethernet`: Ethernet
   * - `lte`: 4G
   */
  link?: Open<"ftth" | "xdsl" | "ethernet" | "lte">;
  /** Download bandwidth; only if type is link. Unit: bit/s. Read-only. */
  bw_down?: number;
  /** Upload bandwidth; only if type is link. Unit: bit/s. Read-only. */
  bw_up?: number;
  /** Name of the connection; only if type is conn. Read-only. */
  conn?: string;
  /** Event id. Read-only. */
  id: number;
}

/**
 * A code that the box may refuse a call of `connection` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid request
 * - `nodev`: no such device
 * - `noent`: not found
 * - `netdown`: network down
 * - `busy`: device busy
 * - `invalid_port`: invalid port
 * - `insecure_password`: admin password too weak for remote access
 * - `invalid_provider`: unknown dynamic DNS provider
 * - `invalid_next_hop`: the next hop must be a link-local address
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
 * Contacts stored on the Freebox, with phone numbers, addresses, URLs and emails.
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
   * List contacts.
   *
   * The example shows one contact of the list.
   *
   * `GET contact/`. Needs the permission `contacts`.
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  list(query?: ContactsListQuery, options?: CallOptions): Promise<ContactEntry[]>;
  /** Long name of {@linkcode ContactsSubsystem.list}. */
  Get_a_list_of_contacts: ContactsSubsystem["list"];
  /**
   * Get a contact.
   *
   * `GET contact/{id}`. Needs the permission `contacts`.
   *
   * @param id Contact id.
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
   * Care: this deletes contact {id} with its numbers, addresses, URLs and emails.
   *
   * @param id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.delete}. */
  Delete_a_contact: ContactsSubsystem["delete"];
  /**
   * Update a contact.
   *
   * `PUT contact/{id}`. Needs the permission `contacts`.
   *
   * @param id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  update(id: number, body: ContactEntryInput, options?: CallOptions): Promise<ContactEntry>;
  /** Long name of {@linkcode ContactsSubsystem.update}. */
  Update_a_contact_entry:
    & ContactsSubsystem["update"]
    & ((body: ContactEntryInput, id: number, options?: CallOptions) => Promise<ContactEntry>);
  /**
   * List the numbers of a contact.
   *
   * `GET contact/{contact_id}/numbers/`. Needs the permission `contacts`.
   *
   * @param contact_id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  numbers(contact_id: number, options?: CallOptions): Promise<ContactNumber[]>;
  /** Long name of {@linkcode ContactsSubsystem.numbers}. */
  Get_the_list_of_numbers_for_a_given_contact: ContactsSubsystem["numbers"];
  /**
   * List the addresses of a contact.
   *
   * `GET contact/{contact_id}/addresses/`. Needs the permission `contacts`.
   *
   * @param contact_id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  addresses(contact_id: number, options?: CallOptions): Promise<ContactAddress[]>;
  /** Long name of {@linkcode ContactsSubsystem.addresses}. */
  Get_the_list_of_addresses_for_a_given_contact: ContactsSubsystem["addresses"];
  /**
   * List the URLs of a contact.
   *
   * `GET contact/{contact_id}/urls/`. Needs the permission `contacts`.
   *
   * @param contact_id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  urls(contact_id: number, options?: CallOptions): Promise<ContactUrl[]>;
  /** Long name of {@linkcode ContactsSubsystem.urls}. */
  Get_the_list_of_urls_for_a_given_contact: ContactsSubsystem["urls"];
  /**
   * List the emails of a contact.
   *
   * `GET contact/{contact_id}/emails/`. Needs the permission `contacts`.
   *
   * @param contact_id Contact id.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  emails(contact_id: number, options?: CallOptions): Promise<ContactEmail[]>;
  /** Long name of {@linkcode ContactsSubsystem.emails}. */
  Get_the_list_of_emails_for_a_given_contact: ContactsSubsystem["emails"];
  /**
   * Get a number of a contact.
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
   * Get an address of a contact.
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
   * Get a URL of a contact.
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
   * Get an email of a contact.
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
   * Add a number to a contact.
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
   * Add an address to a contact.
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
   * Add a URL to a contact.
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
   * Add an email to a contact.
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
   * Delete a number of a contact.
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
   * Delete an address of a contact.
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
   * Delete a URL of a contact.
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
   * Delete an email of a contact.
   *
   * `DELETE email/{id}`. Needs the permission `contacts`.
   *
   * Care: this deletes email address {id} of a contact.
   *
   * @param id Id of the number, address, URL or email.
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  deleteEmail(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ContactsSubsystem.deleteEmail}. */
  Delete_a_contact_email: ContactsSubsystem["deleteEmail"];
  /**
   * Update a number of a contact.
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
   * Update an address of a contact.
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
   * Update a URL of a contact.
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
   * Update an email of a contact.
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
   * List contact groups.
   *
   * Contact groups.
   *
   * `GET group/`. Needs the permission `contacts`. Not documented by Free; seen on Ultra (API 16).
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  groups(options?: CallOptions): Promise<unknown[]>;
  /** Long name of {@linkcode ContactsSubsystem.groups}. */
  Get_a_list_of_contact_groups: ContactsSubsystem["groups"];
  /**
   * Count contacts.
   *
   * Number of contacts.
   *
   * `GET contact/count`. Needs the permission `contacts`. Not documented by Free; seen on Ultra
   * (API 16).
   *
   * @throws {FbxError} Its code is a {@linkcode ContactsErrorCode}.
   */
  count(options?: CallOptions): Promise<number>;
  /** Long name of {@linkcode ContactsSubsystem.count}. */
  Get_the_number_of_contacts: ContactsSubsystem["count"];
}

/** Query of {@linkcode ContactsSubsystem.list}. */
export interface ContactsListQuery {
  /** Index of the first contact. */
  start?: number;
  /** Maximum number of contacts; -1: no limit. */
  limit?: number;
  /** Only the contacts in this group. */
  group_id?: number;
}

/** A contact. */
export interface ContactEntry {
  /** Contact id. Read-only. */
  id: number;
  /** Display name. */
  display_name: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Company. */
  company: string;
  /** URL of the photo, or the photo itself as a data: URL. */
  photo_url: string;
  /** Date of the last change. Unix time in seconds. Read-only. */
  last_update: number;
  /** Comment. */
  notes: string;
  /** Postal addresses; may be absent if there are none. */
  addresses?: ContactAddress[];
  /** Email addresses; may be absent if there are none. */
  emails?: ContactEmail[];
  /** Phone numbers; may be absent if there are none. */
  numbers?: ContactNumber[];
  /** URLs; may be absent if there are none. */
  urls?: ContactUrl[];
  /** Birthday; may be empty. */
  birthday: string;
}

/** What may be sent of a {@linkcode ContactEntry}. */
export interface ContactEntryInput {
  /** Read-only: left as it is. */
  id?: ContactEntry["id"];
  /** Display name. */
  display_name?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Company. */
  company?: string;
  /** URL of the photo, or the photo itself as a data: URL. */
  photo_url?: string;
  /** Read-only: left as it is. */
  last_update?: ContactEntry["last_update"];
  /** Comment. */
  notes?: string;
  /** Postal addresses; may be absent if there are none. */
  addresses?: ContactAddressInput[];
  /** Email addresses; may be absent if there are none. */
  emails?: ContactEmailInput[];
  /** Phone numbers; may be absent if there are none. */
  numbers?: ContactNumberInput[];
  /** URLs; may be absent if there are none. */
  urls?: ContactUrlInput[];
  /** Birthday; may be empty. */
  birthday?: string;
}

/** Phone number of a contact. */
export interface ContactNumber {
  /** Number id. Read-only. */
  id: number;
  /** Id of its contact. */
  contact_id: number;
  /**
   * Type of number.
   *
   * - `fixed`: landline
   * - `mobile`: mobile phone
   * - `work`: work phone
   * - `fax`: fax
   * - `other`: other
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
  /** Id of its contact. */
  contact_id?: number;
  /**
   * Type of number.
   *
   * - `fixed`: landline
   * - `mobile`: mobile phone
   * - `work`: work phone
   * - `fax`: fax
   * - `other`: other
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
  /** Address id. Read-only. */
  id: number;
  /** Id of its contact. */
  contact_id: number;
  /**
   * Type of address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: other
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
  /** Id of its contact. */
  contact_id?: number;
  /**
   * Type of address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: other
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
  /** URL id. Read-only. */
  id: number;
  /** Id of its contact. */
  contact_id: number;
  /**
   * Type of URL.
   *
   * - `profile`: profile page
   * - `blog`: blog
   * - `site`: website
   * - `other`: other
   */
  type: Known<"profile" | "blog" | "site" | "other">;
  /** The URL. */
  url: string;
}

/** What may be sent of a {@linkcode ContactUrl}. */
export interface ContactUrlInput {
  /** Read-only: left as it is. */
  id?: ContactUrl["id"];
  /** Id of its contact. */
  contact_id?: number;
  /**
   * Type of URL.
   *
   * - `profile`: profile page
   * - `blog`: blog
   * - `site`: website
   * - `other`: other
   */
  type?: Known<"profile" | "blog" | "site" | "other">;
  /** The URL. */
  url?: string;
}

/** Email address of a contact. */
export interface ContactEmail {
  /** Email address id. Read-only. */
  id: number;
  /** Id of its contact. */
  contact_id: number;
  /**
   * Type of email address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: other
   */
  type: Known<"home" | "work" | "other">;
  /** The email address. */
  email: string;
}

/** What may be sent of a {@linkcode ContactEmail}. */
export interface ContactEmailInput {
  /** Read-only: left as it is. */
  id?: ContactEmail["id"];
  /** Id of its contact. */
  contact_id?: number;
  /**
   * Type of email address.
   *
   * - `home`: home
   * - `work`: work
   * - `other`: other
   */
  type?: Known<"home" | "work" | "other">;
  /** The email address. */
  email?: string;
}

/**
 * A code that the box may refuse a call of `contacts` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no entry with this id
 * - `exists`: already exists
 * - `no_match`: nothing matched the request
 */
export type ContactsErrorCode = "noent" | "exists" | "no_match" | CommonErrorCode;

/**
 * DHCP server: settings, static leases and active leases.
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
   * Get the DHCP configuration.
   *
   * `GET dhcp/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  config(options?: CallOptions): Promise<DhcpConfig>;
  /** Long name of {@linkcode DhcpSubsystem.config}. */
  Get_the_current_DHCP_configuration: DhcpSubsystem["config"];
  /**
   * Update the DHCP configuration.
   *
   * Send only the fields to change.
   *
   * `PUT dhcp/config/`. Needs the permission `settings`.
   *
   * Care where `enabled` is `false`: this switches DHCP off: devices no longer get an address and
   * lose access to the box, possibly including this one.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  setConfig(body: DhcpConfigInput, options?: CallOptions): Promise<DhcpConfig>;
  /** Long name of {@linkcode DhcpSubsystem.setConfig}. */
  Update_the_current_DHCP_configuration: DhcpSubsystem["setConfig"];
  /**
   * List DHCP static leases.
   *
   * `GET dhcp/static_lease/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  staticLeases(options?: CallOptions): Promise<DhcpStaticLease[]>;
  /** Long name of {@linkcode DhcpSubsystem.staticLeases}. */
  Get_the_list_of_DHCP_static_leases: DhcpSubsystem["staticLeases"];
  /**
   * Get a DHCP static lease.
   *
   * `GET dhcp/static_lease/{id}`.
   *
   * @param id Static lease id: the MAC address.
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  staticLease(id: string, options?: CallOptions): Promise<DhcpStaticLease>;
  /** Long name of {@linkcode DhcpSubsystem.staticLease}. */
  Get_a_given_DHCP_static_lease: DhcpSubsystem["staticLease"];
  /**
   * Update a DHCP static lease.
   *
   * Send only the fields to change.
   *
   * `PUT dhcp/static_lease/{id}`. Needs the permission `settings`.
   *
   * @param id Static lease id: the MAC address.
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
   * @param id Static lease id: the MAC address.
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  deleteStaticLease(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DhcpSubsystem.deleteStaticLease}. */
  Delete_a_DHCP_static_lease: DhcpSubsystem["deleteStaticLease"];
  /**
   * Add a DHCP static lease.
   *
   * Ip and mac are enough.
   *
   * `POST dhcp/static_lease/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  addStaticLease(body: DhcpStaticLeaseInput, options?: CallOptions): Promise<DhcpStaticLease>;
  /** Long name of {@linkcode DhcpSubsystem.addStaticLease}. */
  Add_a_DHCP_static_lease: DhcpSubsystem["addStaticLease"];
  /**
   * List DHCP dynamic leases.
   *
   * `GET dhcp/dynamic_lease/`.
   *
   * @throws {FbxError} Its code is a {@linkcode DhcpErrorCode}.
   */
  dynamicLeases(options?: CallOptions): Promise<DhcpDynamicLease[]>;
  /** Long name of {@linkcode DhcpSubsystem.dynamicLeases}. */
  Get_the_list_of_DHCP_dynamic_leases: DhcpSubsystem["dynamicLeases"];
}

/** DHCP server settings. */
export interface DhcpConfig {
  /** Whether the server is on. */
  enabled: boolean;
  /** Always give a device the same address. */
  sticky_assign: boolean;
  /** Gateway address. Read-only. */
  gateway: string;
  /** Netmask of the gateway's network. Read-only. */
  netmask: string;
  /** First address to assign. */
  ip_range_start: string;
  /** Last address to assign. */
  ip_range_end: string;
  /** Always broadcast replies. */
  always_broadcast: boolean;
  /** Ignore a requested address that is outside the range. */
  ignore_out_of_range_hint: boolean;
  /** Address of the TFTP server to boot from. */
  boot_server: string;
  /** File to load from the TFTP server at boot. */
  boot_file: string;
  /** DNS servers to announce (5, padded with empty strings). */
  dns: string[];
  /** DHCP options to announce. */
  options: DhcpOption[];
}

/** What may be sent of a {@linkcode DhcpConfig}. */
export interface DhcpConfigInput {
  /** Whether the server is on. */
  enabled?: boolean;
  /** Always give a device the same address. */
  sticky_assign?: boolean;
  /** Read-only: left as it is. */
  gateway?: DhcpConfig["gateway"];
  /** Read-only: left as it is. */
  netmask?: DhcpConfig["netmask"];
  /** First address to assign. */
  ip_range_start?: string;
  /** Last address to assign. */
  ip_range_end?: string;
  /** Always broadcast replies. */
  always_broadcast?: boolean;
  /** Ignore a requested address that is outside the range. */
  ignore_out_of_range_hint?: boolean;
  /** Address of the TFTP server to boot from. */
  boot_server?: string;
  /** File to load from the TFTP server at boot. */
  boot_file?: string;
  /** DNS servers to announce (5, padded with empty strings). */
  dns?: string[];
  /** DHCP options to announce. */
  options?: DhcpOptionInput[];
}

/** A DHCP option; id selects it and determines the format of val. */
export interface DhcpOption {
  /**
   * Option name; each description starts with the type of val.
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
   * - `ip_max_reassembly_size`: u16: maximum datagram size to reassemble
   * - `ip_ttl`: u8: default TTL of IP packets
   * - `ip_pmtu_timeout`: u32: path MTU timeout
   * - `mtu`: u16: interface MTU
   * - `local_subnets`: bool: all subnets are local
   * - `mask_discovery`: bool: perform mask discovery
   * - `mask_supplier`: bool: act as mask supplier
   * - `perform_rd`: bool: perform router discovery
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
   * - `vendor_specific`: hexstring: vendor-specific data
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
   * - `timezone_posix`: string: time zone in POSIX format
   * - `timezone_database`: string: time zone as a database name
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
   * Option name; each description starts with the type of val.
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
   * - `ip_max_reassembly_size`: u16: maximum datagram size to reassemble
   * - `ip_ttl`: u8: default TTL of IP packets
   * - `ip_pmtu_timeout`: u32: path MTU timeout
   * - `mtu`: u16: interface MTU
   * - `local_subnets`: bool: all subnets are local
   * - `mask_discovery`: bool: perform mask discovery
   * - `mask_supplier`: bool: act as mask supplier
   * - `perform_rd`: bool: perform router discovery
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
   * - `vendor_specific`: hexstring: vendor-specific data
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
   * - `timezone_posix`: string: time zone in POSIX format
   * - `timezone_database`: string: time zone as a database name
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

/** Address reserved for a device. */
export interface DhcpStaticLease {
  /** Lease id: the MAC address. */
  id: string;
  /** MAC address of the device. */
  mac: string;
  /** Comment, optional. */
  comment?: string;
  /** Known name for the MAC address. Read-only. */
  hostname: string;
  /** IPv4 address to assign to the device. */
  ip: string;
  /** What the LAN browser knows about the device. Read-only. */
  host: LanHost;
  /** DHCP options sent to this device. */
  options: DhcpOption[];
}

/** What may be sent of a {@linkcode DhcpStaticLease}. */
export interface DhcpStaticLeaseInput {
  /** Lease id: the MAC address. */
  id?: string;
  /** MAC address of the device. */
  mac: string;
  /** Comment, optional. */
  comment?: string;
  /** Read-only: left as it is. */
  hostname?: DhcpStaticLease["hostname"];
  /** IPv4 address to assign to the device. */
  ip: string;
  /** Read-only: left as it is. */
  host?: DhcpStaticLease["host"];
  /** DHCP options sent to this device. */
  options?: DhcpOptionInput[];
}

/** Active lease. */
export interface DhcpDynamicLease {
  /** MAC address of the device. Read-only. */
  mac: string;
  /** Known name for the MAC address. Read-only. */
  hostname: string;
  /** IPv4 address assigned to the device. Read-only. */
  ip: string;
  /** Time left before the lease must be renewed. Unit: s. Read-only. */
  lease_remaining: number;
  /** Date of the first assignment. Unix time in seconds. Read-only. */
  assign_time: number;
  /** Date of the last renewal. Unix time in seconds. Read-only. */
  refresh_time: number;
  /** Whether it is a static lease. Read-only. */
  is_static: boolean;
  /** What the LAN browser knows about the device. Read-only. */
  host: LanHost;
  /** DHCP options. Read-only. */
  options: DhcpOption[];
}

/**
 * A code that the box may refuse a call of `dhcp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid argument
 * - `inval_netmask`: invalid netmask
 * - `inval_ip_range`: invalid address range
 * - `inval_ip_range_net`: the address range does not match the netmask
 * - `inval_gw_net`: the gateway does not match the netmask
 * - `exist`: already exists
 * - `nodev`: unknown device
 * - `noent`: unknown entry
 * - `netdown`: network down
 * - `busy`: device or resource busy
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
 * DHCPv6 server and IPv6 DNS servers announced on the LAN.
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
   * Get the DHCPv6 configuration.
   *
   * `GET dhcpv6/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode Dhcpv6ErrorCode}.
   */
  config(options?: CallOptions): Promise<DHCPv6Config>;
  /** Long name of {@linkcode Dhcpv6Subsystem.config}. */
  Get_the_current_DHCPv6_configuration: Dhcpv6Subsystem["config"];
  /**
   * Update the DHCPv6 configuration.
   *
   * Send only the fields to change.
   *
   * `PUT dhcpv6/config/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode Dhcpv6ErrorCode}.
   */
  setConfig(body: DHCPv6ConfigInput, options?: CallOptions): Promise<DHCPv6Config>;
  /** Long name of {@linkcode Dhcpv6Subsystem.setConfig}. */
  Update_the_current_DHCPv6_configuration: Dhcpv6Subsystem["setConfig"];
}

/** DHCPv6 server settings. */
export interface DHCPv6Config {
  /** Whether the server is on; some Android devices may then lose IPv6. */
  enabled: boolean;
  /** Announce the servers in dns instead of Free's, also by RA RDNSS when the server is off. */
  use_custom_dns: boolean;
  /** IPv6 DNS servers announced when use_custom_dns is true. */
  dns: string[];
}

/** What may be sent of a {@linkcode DHCPv6Config}. */
export interface DHCPv6ConfigInput {
  /** Whether the server is on; some Android devices may then lose IPv6. */
  enabled?: boolean;
  /** Announce the servers in dns instead of Free's, also by RA RDNSS when the server is off. */
  use_custom_dns?: boolean;
  /** IPv6 DNS servers announced when use_custom_dns is true. */
  dns?: string[];
}

/**
 * A code that the box may refuse a call of `dhcpv6` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameter
 * - `noent`: unknown entry
 * - `nospc`: no room for more entries
 * - `exist`: already exists
 * - `conflict`: conflicts with another rule
 * - `nomem`: internal error
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
 * Domain names of the Freebox, with their certificates.
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
   * Get the domain configuration.
   *
   * `GET domain/config/`. Needs the permission `settings`. Not documented by Free; seen on Delta,
   * Ultra (API 8-16).
   *
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  config(options?: CallOptions): Promise<DomainConfig>;
  /** Long name of {@linkcode DomainSubsystem.config}. */
  Get_the_current_Domain_configuration: DomainSubsystem["config"];
  /**
   * Update the domain configuration.
   *
   * `PUT domain/config/`. Needs the permission `settings`. Not documented by Free; seen on Delta,
   * Ultra (API 8-10).
   *
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  setConfig(body: DomainSetConfigInput, options?: CallOptions): Promise<DomainConfig>;
  /** Long name of {@linkcode DomainSubsystem.setConfig}. */
  Update_the_domain_configuration: DomainSubsystem["setConfig"];
  /**
   * List domains.
   *
   * Domains of this box.
   *
   * `GET domain/owned/`. Needs the permission `settings`. Not documented by Free; seen on Delta,
   * Ultra (API 8-10).
   *
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  list(options?: CallOptions): Promise<OwnedDomain[]>;
  /** Long name of {@linkcode DomainSubsystem.list}. */
  List_the_owned_domains: DomainSubsystem["list"];
  /**
   * Add a domain.
   *
   * `POST domain/owned/`. Needs the permission `settings`. Not documented by Free; seen on Delta,
   * Ultra (API 8-10).
   *
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  create(body: DomainCreateInput, options?: CallOptions): Promise<OwnedDomain>;
  /** Long name of {@linkcode DomainSubsystem.create}. */
  Add_a_domain: DomainSubsystem["create"];
  /**
   * Delete a domain.
   *
   * `DELETE domain/owned/{id}`. Needs the permission `settings`. Not documented by Free; seen on
   * Delta, Ultra (API 8-10).
   *
   * Care: this removes domain {id} and its certificates from the box.
   *
   * @param id Domain name.
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DomainSubsystem.delete}. */
  Delete_a_domain: DomainSubsystem["delete"];
  /**
   * Import a certificate.
   *
   * Replaces the certificate of that key type; it may be self-signed.
   *
   * `POST domain/owned/{id}/import_cert/`. Needs the permission `settings`. Not documented by
   * Free; seen on Delta, Ultra (API 8-10).
   *
   * Care: this replaces the {key_type} certificate of domain {id}.
   *
   * @param id Domain name.
   * @throws {FbxError} Its code is a {@linkcode DomainErrorCode}.
   */
  importCertificate(
    id: string,
    body: DomainCertImportInput,
    options?: CallOptions,
  ): Promise<unknown>;
  /** Long name of {@linkcode DomainSubsystem.importCertificate}. */
  Import_a_certificate:
    & DomainSubsystem["importCertificate"]
    & ((body: DomainCertImportInput, id: string, options?: CallOptions) => Promise<unknown>);
}

/** Body of {@linkcode DomainSubsystem.setConfig}. */
export interface DomainSetConfigInput {
  /** Name of one of the owned domains. */
  default_domain?: string;
}

/** Body of {@linkcode DomainSubsystem.create}. */
export interface DomainCreateInput {
  /** Domain name. The box never returns it. */
  id: string;
}

/** Domain names of the box. Seen on real boxes, not documented. */
export interface DomainConfig {
  /** Default domain of the box. Seen on real boxes, not documented. */
  default_domain?: string;
  /** Domains in which the box can have a name. Read-only. Seen on real boxes, not documented. */
  root_domains?: string[];
  /** Domain for access to the API. Read-only. Seen on real boxes, not documented. */
  api_domain?: string;
}

/** A domain of the box. Seen on real boxes, not documented. */
export interface OwnedDomain {
  /** Domain name. Read-only. */
  id: string;
  /** Kind of domain. Read-only. */
  type: string;
  /** Owner of the domain. Read-only. */
  owner: string;
  /** Its certificates; may be empty. Read-only. */
  certs: OwnedDomainCerts;
}

/** Certificates of a domain. Seen on real boxes, not documented. */
export interface OwnedDomainCerts {
  /** RSA certificate. Read-only. */
  rsa?: OwnedDomainCert;
  /** Elliptic curve certificate. Read-only. */
  ec?: OwnedDomainCert;
}

/** A certificate. Seen on real boxes, not documented. */
export interface OwnedDomainCert {
  /**
   * State of the certificate. Read-only.
   *
   * - `issued`: in place
   */
  status: Open<"issued">;
  /** Days until it expires. Read-only. */
  days_left: number;
}

/** A certificate to import. Seen on real boxes, not documented. */
export interface DomainCertImportInput {
  /**
   * Kind of key. The box never returns it.
   *
   * - `rsa`: RSA
   * - `ec`: elliptic curve
   */
  key_type: Known<"rsa" | "ec">;
  /** Certificate, as PEM. The box never returns it. */
  cert_pem: string;
  /** Private key, as PEM. The box never returns it. */
  key_pem: string;
  /** Intermediate certificates, as PEM. The box never returns it. */
  intermediates?: string;
}

/**
 * A code that the box may refuse a call of `domain` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type DomainErrorCode = CommonErrorCode;

/**
 * Download manager (HTTP, FTP, BitTorrent, newsgroups): tasks, files, trackers, peers.
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
   * List downloads.
   *
   * `GET downloads/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  list(options?: CallOptions): Promise<Download[]>;
  /** Long name of {@linkcode DownloadSubsystem.list}. */
  Retrieve_a_Download_task: DownloadSubsystem["list"];
  /**
   * Get a download.
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
   * Delete a download.
   *
   * Stops the task if it is not done and removes it; the downloaded files are kept.
   *
   * `DELETE downloads/{id}`. Needs the permission `downloader`.
   *
   * Care: this stops and removes download {id}; the downloaded files are kept.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.delete}. */
  Delete_a_Download_task: DownloadSubsystem["delete"];
  /**
   * Delete a download and its files.
   *
   * Stops and removes the task, and erases its downloaded files.
   *
   * `DELETE downloads/{id}/erase`. Needs the permission `downloader`.
   *
   * Care: this stops and removes download {id}, and erases its downloaded files.
   *
   * @param id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  erase(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.erase}. */
  Delete_a_Download_task_and_its_files: DownloadSubsystem["erase"];
  /**
   * Update a download.
   *
   * Send only the fields to change: status, io_priority, queue_pos…
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
   * Get the log of a download.
   *
   * The log as one text, with a newline between lines.
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
   * Add a download by URL.
   *
   * Http://, ftp:// and magnet: URLs; credentials can also be in the URL.
   *
   * `POST downloads/add`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  create(body: DownloadCreateInput, options?: CallOptions): Promise<DownloadCreateResult>;
  /** Long name of {@linkcode DownloadSubsystem.create}. */
  Adding_a_new_Download_task: DownloadSubsystem["create"];
  /**
   * Add a download from a file.
   *
   * .torrent and .nzb files.
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
   * Get download statistics.
   *
   * Overview of the download manager.
   *
   * `GET downloads/stats`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  stats(options?: CallOptions): Promise<DownloadStats>;
  /** Long name of {@linkcode DownloadSubsystem.stats}. */
  Get_the_Download_Stats: DownloadSubsystem["stats"];
  /**
   * List the files of a download.
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
   * Change the priority of a file.
   *
   * `PUT downloads/{task_id}/files/{file_id}`. Needs the permission `downloader`.
   *
   * @param task_id Download task id.
   * @param file_id File id.
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
   * List the trackers of a download.
   *
   * BitTorrent tasks only; fails for any other.
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
   * Add a tracker.
   *
   * BitTorrent tasks only; fails for any other.
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
   * The announce URL can also be sent as a JSON body.
   *
   * `DELETE downloads/{task_id}/trackers/{announce}`. Needs the permission `downloader`. Marked
   * unstable by the documentation.
   *
   * @param task_id Download task id.
   * @param announce Announce URL of the tracker.
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
   * @param announce Announce URL of the tracker.
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
   * List the peers of a download.
   *
   * BitTorrent tasks only; fails for any other.
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
   * Get the state of the pieces of a download.
   *
   * Torrents only: one character per piece.
   *
   * `GET downloads/{task_id}/pieces`. Needs the permission `downloader`.
   *
   * - `X`: complete
   * - `+`: downloading
   * - `.`: wanted, not started
   * - `-`: not wanted, will not be downloaded
   * - `/`: downloading with high priority, for a preview
   * - `U`: scheduled with high priority, for a preview
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   */
  pieces(task_id: number, options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode DownloadSubsystem.pieces}. */
  Get_the_pieces_status_a_given_download: DownloadSubsystem["pieces"];
  /**
   * Get the blacklist of a download.
   *
   * BitTorrent tasks only; fails for any other.
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
   * Empty the blacklist of a download.
   *
   * Removes the entries of this task and all global entries.
   *
   * `DELETE downloads/{task_id}/blacklist/empty`. Needs the permission `downloader`. Marked
   * unstable by the documentation.
   *
   * Care: this empties the blacklist of download {task_id}, and the global blacklist.
   *
   * @param task_id Download task id.
   * @throws {FbxError} Its code is a {@linkcode DownloadErrorCode}.
   * @experimental
   */
  clearBlacklist(task_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadSubsystem.clearBlacklist}. */
  Empty_the_blacklist_for_a_given_download: DownloadSubsystem["clearBlacklist"];
  /**
   * Delete a blacklist entry.
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
  /** URL to download; this or download_url_list. */
  download_url?: string;
  /** Several URLs, one per line; this or download_url. */
  download_url_list?: string | string[];
  /**
   * Destination folder; default: download_dir of the configuration. A plain path here: the library
   * encodes and decodes it.
   */
  download_dir?: string;
  /** File name; only with a single non-recursive download_url. */
  filename?: string;
  /** sha256:…, sha512:… or URL of a checksum file; only with a single non-recursive download_url. */
  hash?: string;
  /** Also follow the links of the page, within the same domain and root path. */
  recursive?: boolean;
  /** User name on the server. */
  username?: string;
  /** Password on the server. */
  password?: string;
  /** Password to extract the content; nzb only. */
  archive_password?: string;
  /** Content of the HTTP Cookie header: name=value; name2=value2. */
  cookies?: string;
}

/** Result of {@linkcode DownloadSubsystem.create}. */
export interface DownloadCreateResult {
  /** Id of the new task, or list of ids with download_url_list. */
  id: number | number[];
}

/** Body of {@linkcode DownloadSubsystem.createFromFile}. */
export interface DownloadCreateFromFileInput {
  /** The file. */
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
  /** Id of the new task. */
  id: number;
}

/** Body of {@linkcode DownloadSubsystem.updateFile}. */
export interface DownloadUpdateFileInput {
  /**
   * New priority of the file.
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
  /** Use the tracker. */
  is_enabled?: boolean;
}

/** Body of {@linkcode DownloadSubsystem.addBlacklistEntry}. */
export interface DownloadAddBlacklistEntryInput {
  /** IP address to block. */
  host: string;
  /** Lifetime of the entry, such as 3600. */
  expire?: number;
}

/** Download. */
export interface Download {
  /** Task id. Read-only. */
  id: number;
  /**
   * Type of download. Read-only.
   *
   * - `bt`: BitTorrent
   * - `nzb`: newsgroups
   * - `http`: HTTP
   * - `ftp`: FTP
   */
  type: Known<"bt" | "nzb" | "http" | "ftp">;
  /** Name of the task. Read-only. */
  name: string;
  /**
   * State; set it to stop, resume, seed or retry.
   *
   * - `stopped`: stopped; set to downloading to resume
   * - `queued`: queued; waiting for a free slot, its position is queue_pos
   * - `starting`: starting; about to start
   * - `downloading`: downloading
   * - `stopping`: stopping
   * - `error`: failed; see error
   * - `done`: done; for a bt task below its ratio, set to seeding to resume sharing
   * - `checking`: checking; nzb only: downloaded, par2 check in progress
   * - `repairing`: repairing; nzb only: downloaded, par2 repair in progress
   * - `extracting`: extracting; nzb only: downloaded, extraction in progress
   * - `seeding`: seeding; bt only: downloaded, shared until the ratio is reached
   * - `retry`: retry; set this to restart the task
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
  /** Position in the queue; 0 if not queued. */
  queue_pos: number;
  /**
   * Disk priority of the task.
   *
   * - `low`: low
   * - `normal`: normal
   * - `high`: high
   */
  io_priority: Known<"low" | "normal" | "high">;
  /** Data sent, including protocol overhead. Unit: byte. Read-only. */
  tx_bytes: number;
  /** Data received, including protocol overhead. Unit: byte. Read-only. */
  rx_bytes: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Percentage sent, without overhead, times 100: 123 is 1.23%. Unit: 0.01 percent. Read-only. */
  tx_pct: number;
  /** Percentage received, without overhead, times 100: 123 is 1.23%. Unit: 0.01 percent. Read-only. */
  rx_pct: number;
  /**
   * Cause of the failure, or none. Read-only.
   *
   * - `none`: no error
   * - `internal`: internal error of the download manager
   * - `disk_full`: no space left on the disk
   * - `unknown`: unknown cause
   * - `parse_error`: the response or the file could not be parsed
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
   * - `http_redirections_exceeded`: too many redirects
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article not on the server
   * - `nzb_invalid_crc`: wrong article CRC
   * - `nzb_invalid_size`: wrong article size
   * - `nzb_invalid_filename`: invalid file name
   * - `nzb_open_failed`: the file could not be opened
   * - `nzb_write_failed`: the file could not be written
   * - `nzb_missing_size`: the article has no size
   * - `nzb_decode_error`: the article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: other nzb error
   * - `unknown_host`: the host name could not be resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: connection refused by the remote host
   * - `nzb_authentication_required`: the nzb server requires credentials
   * - `bt_tracker_error`: the announce to the tracker failed
   * - `bt_missing_files`: torrent files missing
   * - `bt_file_error`: the torrent files could not be accessed
   * - `missing_ctx_file`: the task context file could not be accessed
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
  /** Creation date of the task. Unix time in seconds. Read-only. */
  created_ts: number;
  /** Estimated time left. Unit: s. Read-only. */
  eta: number;
  /**
   * Path of the folder where the files are saved. A plain path here: the library encodes and
   * decodes it. Read-only.
   */
  download_dir: string;
  /** bt only: ratio at which seeding stops, times 100: 150 is 1.5 × rx_bytes. Read-only. */
  stop_ratio: number;
  /** nzb only: password to extract the archives. */
  archive_password: string;
  /** bt only: info hash of the torrent, in hexadecimal. Read-only. */
  info_hash: string;
  /** bt only: piece length. Unit: byte. Read-only. */
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
   * State; set it to stop, resume, seed or retry.
   *
   * - `stopped`: stopped; set to downloading to resume
   * - `queued`: queued; waiting for a free slot, its position is queue_pos
   * - `starting`: starting; about to start
   * - `downloading`: downloading
   * - `stopping`: stopping
   * - `error`: failed; see error
   * - `done`: done; for a bt task below its ratio, set to seeding to resume sharing
   * - `checking`: checking; nzb only: downloaded, par2 check in progress
   * - `repairing`: repairing; nzb only: downloaded, par2 repair in progress
   * - `extracting`: extracting; nzb only: downloaded, extraction in progress
   * - `seeding`: seeding; bt only: downloaded, shared until the ratio is reached
   * - `retry`: retry; set this to restart the task
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
  /** Position in the queue; 0 if not queued. */
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

/** Result of the newsgroups settings check. */
export interface NzbConfigStatus {
  /**
   * State of the check. Read-only.
   *
   * - `not_checked`: not checked yet
   * - `checking`: check in progress
   * - `error`: invalid settings; see error
   * - `ok`: valid settings
   */
  status: Known<"not_checked" | "checking" | "error" | "ok">;
  /**
   * Error in the settings. Read-only.
   *
   * - `none`: no error
   * - `nzb_authentication_required`: the server requires credentials
   * - `bad_authentication`: wrong credentials
   * - `connection_refused`: the NNTP server cannot be reached
   */
  error: Known<
    "none" | "nzb_authentication_required" | "bad_authentication" | "connection_refused"
  >;
}

/** BitTorrent DHT state. */
export interface DhtStats {
  /** Whether the DHT is in use. Read-only. */
  enabled: boolean;
  /** Number of active nodes. Read-only. */
  node_count: number;
  /** Whether the DHT is in use over IPv6. Read-only. */
  enabled_ipv6: boolean;
  /** Number of active IPv6 nodes. Read-only. */
  node_count_ipv6: number;
}

/** Counters and rates of the download manager. */
export interface DownloadStats {
  /** Number of tasks. Read-only. */
  nb_tasks: number;
  /** Number of stopped tasks. Read-only. */
  nb_tasks_stopped: number;
  /** Number of tasks being checked. Read-only. */
  nb_tasks_checking: number;
  /** Number of queued tasks. Read-only. */
  nb_tasks_queued: number;
  /** Number of tasks being extracted. Read-only. */
  nb_tasks_extracting: number;
  /** Number of finished tasks. Read-only. */
  nb_tasks_done: number;
  /** Number of tasks being repaired. Read-only. */
  nb_tasks_repairing: number;
  /** Number of seeding tasks. Read-only. */
  nb_tasks_seeding: number;
  /** Number of downloading tasks. Read-only. */
  nb_tasks_downloading: number;
  /** Number of failed tasks. Read-only. */
  nb_tasks_error: number;
  /** Number of stopping tasks. Read-only. */
  nb_tasks_stopping: number;
  /** Number of checking, queued, extracting, repairing, seeding and downloading tasks. Read-only. */
  nb_tasks_active: number;
  /** Number of RSS feeds. Read-only. */
  nb_rss: number;
  /** Number of unread RSS items. Read-only. */
  nb_rss_items_unread: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /**
   * Current mode; same values as DlThrottlingConfig.mode. Read-only.
   *
   * - `normal`: normal; always use the normal rates, ignoring the schedule
   * - `slow`: slow; always use the slow rates, ignoring the schedule
   * - `hibernate`: paused; always pause downloads, ignoring the schedule
   * - `schedule`: schedule; follow the schedule
   */
  throttling_mode: Known<"normal" | "slow" | "hibernate" | "schedule">;
  /** True: mode set by the schedule; false: set manually. Read-only. */
  throttling_is_scheduled: boolean;
  /** Current rate limits. Read-only. */
  throttling_rate: DlRate;
  /** Newsgroups settings check. Read-only. */
  nzb_config_status: NzbConfigStatus;
  /** Whether the connection is ready. Read-only. */
  conn_ready: boolean;
  /** Number of BitTorrent peers. Read-only. */
  nb_peer: number;
  /** Number of rules in the block list. Read-only. */
  blocklist_entries: number;
  /** How many times a block list rule was applied. Read-only. */
  blocklist_hits: number;
  /** DHT state. Read-only. */
  dht_stats: DhtStats;
}

/** A file of a download task. */
export interface DownloadFile {
  /** File id. Read-only. */
  id: string;
  /** Id of its download task. Read-only. */
  task_id: number | string;
  /** Full path on the disk. A plain path here: the library encodes and decodes it. Read-only. */
  filepath: string;
  /** File name. Read-only. */
  name: string;
  /** MIME type of the file. Read-only. */
  mimetype: string;
  /** File size. Unit: byte. Read-only. */
  size: number;
  /** Data received. Unit: byte. Read-only. */
  rx: number;
  /**
   * File state. Read-only.
   *
   * - `queued`: queued; waiting to be downloaded
   * - `error`: failed; see error
   * - `done`: downloaded
   */
  status: Known<"queued" | "error" | "done">;
  /**
   * Cause of the failure, if status is error. Read-only.
   *
   * - `none`: no error
   * - `internal`: internal error of the download manager
   * - `disk_full`: no space left on the disk
   * - `unknown`: unknown cause
   * - `parse_error`: the response or the file could not be parsed
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
   * - `http_redirections_exceeded`: too many redirects
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article not on the server
   * - `nzb_invalid_crc`: wrong article CRC
   * - `nzb_invalid_size`: wrong article size
   * - `nzb_invalid_filename`: invalid file name
   * - `nzb_open_failed`: the file could not be opened
   * - `nzb_write_failed`: the file could not be written
   * - `nzb_missing_size`: the article has no size
   * - `nzb_decode_error`: the article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: other nzb error
   * - `unknown_host`: the host name could not be resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: connection refused by the remote host
   * - `nzb_authentication_required`: the nzb server requires credentials
   * - `bt_tracker_error`: the announce to the tracker failed
   * - `bt_missing_files`: torrent files missing
   * - `bt_file_error`: the torrent files could not be accessed
   * - `missing_ctx_file`: the task context file could not be accessed
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
   * Priority within its task.
   *
   * - `no_dl`: none; not downloaded
   * - `low`: low; low priority
   * - `normal`: normal; default priority
   * - `high`: high; high priority
   */
  priority: Known<"no_dl" | "low" | "normal" | "high">;
  /** bt only: URL to preview the file, without login, like a share link. Read-only. */
  preview_url?: string;
  /**
   * Full path on the disk, same as filepath. A plain path here: the library encodes and decodes
   * it. Read-only. Seen on real boxes, not documented.
   */
  path?: string;
}

/** A torrent tracker, identified by its announce URL (may change). */
export interface DownloadTracker {
  /** Announce URL, which identifies the tracker. Read-only. */
  announce: string;
  /** Backup tracker, used only if the primary one fails. Read-only. */
  is_backup: boolean;
  /**
   * Announce state. Read-only.
   *
   * - `unannounced`: not yet; not announced yet
   * - `announcing`: announcing; announce in progress
   * - `announce_failed`: failed; announce failed
   * - `announced`: announced
   */
  status: Known<"unannounced" | "announcing" | "announce_failed" | "announced">;
  /** Preferred interval between two announces. Unit: s. Read-only. */
  interval: number;
  /** Minimum interval between two announces. Unit: s. Read-only. */
  min_interval: number;
  /** Time before the next announce. Unit: s. Read-only. */
  reannounce_in: number;
  /** Number of seeders known to the tracker. Read-only. */
  nseeders: number;
  /** Number of leechers known to the tracker. Read-only. */
  nleechers: number;
  /** Whether the tracker is in use. */
  is_enabled: boolean;
}

/** A torrent peer (may change). */
export interface DownloadPeer {
  /** IP address of the peer. Read-only. */
  host: string;
  /** Port of the peer. Read-only. */
  port: number;
  /**
   * Connection state. Read-only.
   *
   * - `disconnected`: not connected
   * - `connecting`: connecting
   * - `handshaking`: connected; negotiating capabilities
   * - `ready`: ready; ready to exchange data
   */
  state: Known<"disconnected" | "connecting" | "handshaking" | "ready">;
  /**
   * How the peer was found. Read-only.
   *
   * - `tracker`: tracker; given by the tracker
   * - `incoming`: incoming; incoming connection
   * - `dht`: DHT; found by DHT
   * - `pex`: exchange; found by peer exchange
   * - `user`: manual; added manually
   */
  origin: Known<"tracker" | "incoming" | "dht" | "pex" | "user">;
  /**
   * Transport protocol. Read-only.
   *
   * - `tcp`: TCP
   * - `tcp_obfuscated`: obfuscated TCP
   * - `udp`: UDP
   */
  protocol: Known<"tcp" | "tcp_obfuscated" | "udp">;
  /** Name of its BitTorrent client. Read-only. */
  client: string;
  /** ISO 3166 country code; ?? if unknown. Read-only. */
  country_code: string;
  /** Data sent to the peer. Unit: byte. Read-only. */
  tx: number;
  /** Data received from the peer. Unit: byte. Read-only. */
  rx: number;
  /** Current upload rate. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Current download rate. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Progress of its own download. Read-only. */
  progress: number;
  /** Pieces being requested. Read-only. */
  requests: number[];
  /** State of the exchange. Read-only. */
  remote_choke: boolean;
  /** State of the exchange. Read-only. */
  local_choke: boolean;
  /** State of the exchange. Read-only. */
  remote_interest: boolean;
  /** State of the exchange. Read-only. */
  local_interest: boolean;
}

/** A peer to avoid, for one torrent or for all (may change). */
export interface DownloadBlacklistEntry {
  /** IP address of the peer. Read-only. */
  host: string;
  /**
   * Why the peer is avoided. Read-only.
   *
   * - `crypto_not_supported`: encryption not supported
   * - `connect_fail`: connection failed
   * - `hs_timeout`: handshake timed out
   * - `hs_failed`: handshake failed
   * - `hs_crypt_failed`: handshake failed during encryption
   * - `hs_crypto_disabled`: handshake failed because encryption is disabled
   * - `torrent_not_found`: the peer does not have the torrent
   * - `read_failed`: read error
   * - `write_failed`: write error
   * - `crap_received`: invalid data received
   * - `conn_closed`: connection closed by the peer
   * - `timeout`: timed out
   * - `blocklist`: address in a blocked range
   * - `user`: added manually
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
  /** Time left before the entry expires. Read-only. */
  expire: number;
  /** True if it applies to all torrents. Read-only. */
  global: boolean;
}

/**
 * A code that the box may refuse a call of `download` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `task_not_found`: no task with this id
 * - `invalid_operation`: invalid operation
 * - `invalid_file`: invalid download file, possibly in the wrong format
 * - `invalid_url`: invalid URL
 * - `not_implemented`: method not implemented
 * - `out_of_memory`: out of memory
 * - `invalid_task_type`: invalid task type
 * - `hibernating`: the download manager is asleep
 * - `need_bt_stopped_done`: only for a BitTorrent task that is stopped or done
 * - `bt_tracker_not_found`: tracker not found
 * - `too_many_tasks`: too many tasks
 * - `invalid_address`: invalid peer address
 * - `port_conflict`: port conflict
 * - `invalid_priority`: invalid priority
 * - `internal_error`: internal error
 * - `ctx_file_error`: the task context file could not be created; check the disk
 * - `exists`: the task already exists
 * - `port_outside_range`: incoming port not available on this connection; see
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
 * Download settings: folders, rate limits, newsgroups, BitTorrent, RSS, block list.
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
   * Get the download configuration.
   *
   * `GET downloads/config/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadConfigErrorCode}.
   */
  config(options?: CallOptions): Promise<DownloadConfiguration>;
  /** Long name of {@linkcode DownloadConfigSubsystem.config}. */
  Get_the_current_Download_configuration: DownloadConfigSubsystem["config"];
  /**
   * Update the download configuration.
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
   * Set the download rate mode.
   *
   * Any mode except schedule stays in force until schedule is set again.
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
   * Mode to set.
   *
   * - `normal`: always use the normal rates, ignoring the schedule
   * - `slow`: always use the slow rates, ignoring the schedule
   * - `hibernate`: always pause downloads, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  throttling: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** Result of {@linkcode DownloadConfigSubsystem.setThrottling}. */
export interface DownloadConfigSetThrottlingResult {
  /** Whether the mode is set by the schedule. */
  is_scheduled: boolean;
  /**
   * Current mode.
   *
   * - `normal`: always use the normal rates, ignoring the schedule
   * - `slow`: always use the slow rates, ignoring the schedule
   * - `hibernate`: always pause downloads, ignoring the schedule
   * - `schedule`: follow the schedule
   */
  throttling: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** Download manager settings. */
export interface DownloadConfiguration {
  /** Maximum number of simultaneous downloads. */
  max_downloading_tasks: number;
  /** Path of the default download folder. A plain path here: the library encodes and decodes it. */
  download_dir: string;
  /**
   * Path of the folder whose new .nzb and .torrent files are queued. A plain path here: the
   * library encodes and decodes it.
   */
  watch_dir: string;
  /** Watch watch_dir. */
  use_watch_dir: boolean;
  /** Rate limits. */
  throttling: DlThrottlingConfig;
  /** Newsgroups settings. */
  news: DlNewsConfig;
  /** BitTorrent settings. */
  bt: DlBtConfig;
  /** RSS settings. */
  feed: DlFeedConfig;
  /** Block list settings. */
  blocklist: DlBlockListConfig;
  /** IP address of the DNS server for downloads; empty for the default. */
  dns1: string;
  /** IP address of a second DNS server for downloads. */
  dns2: string;
}

/** What may be sent of a {@linkcode DownloadConfiguration}. */
export interface DownloadConfigurationInput {
  /** Maximum number of simultaneous downloads. */
  max_downloading_tasks?: number;
  /** Path of the default download folder. A plain path here: the library encodes and decodes it. */
  download_dir?: string;
  /**
   * Path of the folder whose new .nzb and .torrent files are queued. A plain path here: the
   * library encodes and decodes it.
   */
  watch_dir?: string;
  /** Watch watch_dir. */
  use_watch_dir?: boolean;
  /** Rate limits. */
  throttling?: DlThrottlingConfigInput;
  /** Newsgroups settings. */
  news?: DlNewsConfigInput;
  /** BitTorrent settings. */
  bt?: DlBtConfigInput;
  /** RSS settings. */
  feed?: DlFeedConfigInput;
  /** Block list settings. */
  blocklist?: DlBlockListConfigInput;
  /** IP address of the DNS server for downloads; empty for the default. */
  dns1?: string;
  /** IP address of a second DNS server for downloads. */
  dns2?: string;
}

/** Rate limits for each hour of the week. */
export interface DlThrottlingConfig {
  /** Limits for normal slots. Unit: byte/s. */
  normal: DlRate;
  /** Limits for slow slots. Unit: byte/s. */
  slow: DlRate;
  /**
   * One slot per hour of the week, from Monday midnight (24 × 7). 168 entries.
   *
   * - `normal`: normal; normal rates in this slot
   * - `slow`: slow; slow rates in this slot
   * - `hibernate`: paused; downloads paused in this slot
   */
  schedule: Known<"normal" | "slow" | "hibernate">[];
  /**
   * Manual mode, or schedule.
   *
   * - `normal`: normal; always use the normal rates, ignoring the schedule
   * - `slow`: slow; always use the slow rates, ignoring the schedule
   * - `hibernate`: paused; always pause downloads, ignoring the schedule
   * - `schedule`: schedule; follow the schedule
   */
  mode: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** What may be sent of a {@linkcode DlThrottlingConfig}. */
export interface DlThrottlingConfigInput {
  /** Limits for normal slots. Unit: byte/s. */
  normal?: DlRateInput;
  /** Limits for slow slots. Unit: byte/s. */
  slow?: DlRateInput;
  /**
   * One slot per hour of the week, from Monday midnight (24 × 7). 168 entries.
   *
   * - `normal`: normal; normal rates in this slot
   * - `slow`: slow; slow rates in this slot
   * - `hibernate`: paused; downloads paused in this slot
   */
  schedule?: Known<"normal" | "slow" | "hibernate">[];
  /**
   * Manual mode, or schedule.
   *
   * - `normal`: normal; always use the normal rates, ignoring the schedule
   * - `slow`: slow; always use the slow rates, ignoring the schedule
   * - `hibernate`: paused; always pause downloads, ignoring the schedule
   * - `schedule`: schedule; follow the schedule
   */
  mode?: Known<"normal" | "slow" | "hibernate" | "schedule">;
}

/** Upload and download limits. */
export interface DlRate {
  /** Upload rate limit; 0: none. Unit: byte/s. */
  tx_rate: number;
  /** Download rate limit; 0: none. Unit: byte/s. */
  rx_rate: number;
}

/** What may be sent of a {@linkcode DlRate}. */
export interface DlRateInput {
  /** Upload rate limit; 0: none. Unit: byte/s. */
  tx_rate?: number;
  /** Download rate limit; 0: none. Unit: byte/s. */
  rx_rate?: number;
}

/** Newsgroups (NNTP) settings. */
export interface DlNewsConfig {
  /** Host name of the NNTP server. */
  server: string;
  /** Port of the NNTP server. */
  port: number;
  /** Use SSL. */
  ssl: boolean;
  /** User name; empty if not required. */
  user: string;
  /** Maximum number of simultaneous connections to the server. */
  nthreads: number;
  /** Check and repair files with par2. */
  auto_repair: boolean;
  /** Download the par2 files only if the download is damaged. */
  lazy_par2: boolean;
  /** Extract the downloaded files. */
  auto_extract: boolean;
  /** With auto_extract: delete the archives after extraction. */
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
  /** Use SSL. */
  ssl?: boolean;
  /** User name; empty if not required. */
  user?: string;
  /** Password; empty if not required. The box never returns it. */
  password?: string;
  /** Maximum number of simultaneous connections to the server. */
  nthreads?: number;
  /** Check and repair files with par2. */
  auto_repair?: boolean;
  /** Download the par2 files only if the download is damaged. */
  lazy_par2?: boolean;
  /** Extract the downloaded files. */
  auto_extract?: boolean;
  /** With auto_extract: delete the archives after extraction. */
  erase_tmp?: boolean;
  /** Read-only: left as it is. */
  file_naming?: DlNewsConfig["file_naming"];
}

/** BitTorrent settings. */
export interface DlBtConfig {
  /** Maximum number of simultaneous peers. */
  max_peers: number;
  /** Default stop ratio, times 100: 200 is 2 × size; 0: seed until stopped. */
  stop_ratio: number;
  /**
   * Use of BitTorrent encryption.
   *
   * - `unsupported`: never encrypt
   * - `allowed`: prefer no encryption in the handshake
   * - `preferred`: prefer encryption in the handshake
   * - `required`: require encryption
   */
  crypto_support: Known<"unsupported" | "allowed" | "preferred" | "required">;
  /** Use the DHT. */
  enable_dht: boolean;
  /** Use peer exchange. */
  enable_pex: boolean;
  /** Tracker announce timeout. Unit: s. */
  announce_timeout: number;
  /** Main BitTorrent port. */
  main_port: number;
  /** DHT port. */
  dht_port: number;
  /** Limit of the ports that can be used. Read-only. Seen on real boxes, not documented. */
  min_port?: number;
  /** Limit of the ports that can be used. Read-only. Seen on real boxes, not documented. */
  max_port?: number;
}

/** What may be sent of a {@linkcode DlBtConfig}. */
export interface DlBtConfigInput {
  /** Maximum number of simultaneous peers. */
  max_peers?: number;
  /** Default stop ratio, times 100: 200 is 2 × size; 0: seed until stopped. */
  stop_ratio?: number;
  /**
   * Use of BitTorrent encryption.
   *
   * - `unsupported`: never encrypt
   * - `allowed`: prefer no encryption in the handshake
   * - `preferred`: prefer encryption in the handshake
   * - `required`: require encryption
   */
  crypto_support?: Known<"unsupported" | "allowed" | "preferred" | "required">;
  /** Use the DHT. */
  enable_dht?: boolean;
  /** Use peer exchange. */
  enable_pex?: boolean;
  /** Tracker announce timeout. Unit: s. */
  announce_timeout?: number;
  /** Main BitTorrent port. */
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
  /** Interval between two automatic refreshes. Unit: min. */
  fetch_interval: number;
  /** Maximum number of items kept per feed. */
  max_items: number;
}

/** What may be sent of a {@linkcode DlFeedConfig}. */
export interface DlFeedConfigInput {
  /** Interval between two automatic refreshes. Unit: min. */
  fetch_interval?: number;
  /** Maximum number of items kept per feed. */
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
 * RSS feeds, with automatic or manual download of their items.
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
   * List RSS feeds.
   *
   * `GET downloads/feeds/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  list(options?: CallOptions): Promise<DownloadFeed[]>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.list}. */
  Get_the_list_of_all_download_Feeds: DownloadFeedsSubsystem["list"];
  /**
   * Get an RSS feed.
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
   * Add an RSS feed.
   *
   * Returns the feed id as feed_id.
   *
   * `POST downloads/feeds/`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  create(body: DownloadFeedsCreateInput, options?: CallOptions): Promise<DownloadFeed>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.create}. */
  Add_a_Download_Feed: DownloadFeedsSubsystem["create"];
  /**
   * Delete an RSS feed.
   *
   * Also deletes its items; download tasks are kept.
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
   * Update an RSS feed.
   *
   * Returns the feed id as feed_id.
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
   * Refresh an RSS feed.
   *
   * Fetches the feed; fails with feed_is_recent if its TTL has not expired.
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
   * Refresh all RSS feeds.
   *
   * Fetches all feeds.
   *
   * `POST downloads/feeds/fetch`. Needs the permission `downloader`.
   *
   * @throws {FbxError} Its code is a {@linkcode DownloadFeedsErrorCode}.
   */
  refreshAll(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode DownloadFeedsSubsystem.refreshAll}. */
  Refresh_all_Download_Feeds: DownloadFeedsSubsystem["refreshAll"];
  /**
   * List the items of an RSS feed.
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
   * Only is_read can be changed.
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
   * Adds the item to the download queue.
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
   * Feed state. Read-only.
   *
   * - `ready`: up to date
   * - `fetching`: refresh in progress
   * - `error`: refresh failed; see error
   */
  status: Known<"ready" | "fetching" | "error">;
  /** URL of the feed. Can be set only when created. */
  url: string;
  /** Title, from the RSS. Read-only. */
  title: string;
  /** Description, from the RSS. Read-only. */
  desc: string;
  /** Image URL, from the RSS. Read-only. */
  image_url: string;
  /** Number of read items. Read-only. */
  nb_read: number;
  /** Number of unread items. Read-only. */
  nb_unread: number;
  /** Download new items automatically. */
  auto_download: boolean;
  /** Date of the last refresh. Unix time in seconds. Read-only. */
  fetch_ts: number;
  /** Date of the last publication by the remote server. Unix time in seconds. Read-only. */
  pub_ts: number;
  /**
   * Cause of the refresh failure; same values as Download.error. Read-only.
   *
   * - `none`: no error
   * - `internal`: internal error of the download manager
   * - `disk_full`: no space left on the disk
   * - `unknown`: unknown cause
   * - `parse_error`: the response or the file could not be parsed
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
   * - `http_redirections_exceeded`: too many redirects
   * - `nzb_no_group`: newsgroup unknown to the server
   * - `nzb_not_found`: article not on the server
   * - `nzb_invalid_crc`: wrong article CRC
   * - `nzb_invalid_size`: wrong article size
   * - `nzb_invalid_filename`: invalid file name
   * - `nzb_open_failed`: the file could not be opened
   * - `nzb_write_failed`: the file could not be written
   * - `nzb_missing_size`: the article has no size
   * - `nzb_decode_error`: the article could not be decoded
   * - `nzb_missing_segments`: segments of the article are missing
   * - `nzb_error`: other nzb error
   * - `unknown_host`: the host name could not be resolved
   * - `timeout`: timed out
   * - `bad_authentication`: credentials refused
   * - `connection_refused`: connection refused by the remote host
   * - `nzb_authentication_required`: the nzb server requires credentials
   * - `bt_tracker_error`: the announce to the tracker failed
   * - `bt_missing_files`: torrent files missing
   * - `bt_file_error`: the torrent files could not be accessed
   * - `missing_ctx_file`: the task context file could not be accessed
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
  /** Download new items automatically. */
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
  /** Item title. Read-only. */
  title: string;
  /** Item description. Read-only. */
  desc: string;
  /** Item author. Read-only. */
  author: string;
  /** URL that the item links to. Read-only. */
  link: string;
  /** Whether the item has been read; set by the user, or by the box on download. */
  is_read: boolean;
  /** Whether the item has been downloaded; set by the box. Read-only. */
  is_downloaded: boolean;
  /** Date the box received the item. Unix time in seconds. Read-only. */
  fetch_ts: number;
  /** Publication date. Unix time in seconds. Read-only. */
  pub_ts: number;
  /** URL of the enclosure, if any. Read-only. */
  enclosure_url: string;
  /** MIME type of the enclosure, if any. Read-only. */
  enclosure_type: string;
  /** Size of the enclosure, if any. Unit: byte. Read-only. */
  enclosure_length: number;
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
  /** Whether the item has been read; set by the user, or by the box on download. */
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
 * - `feed_not_found`: no feed with this id
 * - `item_not_found`: no feed item with this id
 * - `feed_is_recent`: the feed is already up to date
 * - `internal_error`: internal error
 */
export type DownloadFeedsErrorCode =
  | "feed_not_found"
  | "item_not_found"
  | "feed_is_recent"
  | "internal_error"
  | CommonErrorCode;

/**
 * Powerline adapters (Freeplugs) on the Freebox network, and their statistics.
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
   * List Freeplug networks.
   *
   * `GET freeplug/`.
   *
   * @throws {FbxError} Its code is a {@linkcode FreeplugErrorCode}.
   */
  list(options?: CallOptions): Promise<FreeplugNetwork[]>;
  /** Long name of {@linkcode FreeplugSubsystem.list}. */
  Get_the_current_Freeplugs_networks: FreeplugSubsystem["list"];
  /**
   * Get a Freeplug.
   *
   * A single Freeplug.
   *
   * `GET freeplug/{id}/`.
   *
   * @param id Freeplug id, such as F4:CA:E5:1D:46:AE.
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
   * Care: this resets Freeplug {id}: devices connected through it may lose the network.
   *
   * @param id Freeplug id, such as F4:CA:E5:1D:46:AE.
   * @throws {FbxError} Its code is a {@linkcode FreeplugErrorCode}.
   */
  reset(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode FreeplugSubsystem.reset}. */
  Reset_a_Freeplug: FreeplugSubsystem["reset"];
}

/** A powerline network and its members. */
export interface FreeplugNetwork {
  /** Unique network id. Read-only. */
  id: string;
  /** Freeplugs in the network. Read-only. */
  members: Freeplug[];
}

/** A powerline adapter. */
export interface Freeplug {
  /** Unique id. Read-only. */
  id: string;
  /** Whether it is plugged directly into the Freebox. Read-only. */
  local: boolean;
  /**
   * Role in its network. Read-only.
   *
   * - `sta`: station
   * - `pco`: proxy; proxy coordinator
   * - `cco`: central; central coordinator
   */
  net_role: Known<"sta" | "pco" | "cco">;
  /** Model name. Read-only. */
  model: string;
  /**
   * Ethernet port state. Read-only.
   *
   * - `up`: up; port up
   * - `down`: down; port down
   * - `unknown`: unknown; unknown state
   */
  eth_port_status: Known<"up" | "down" | "unknown">;
  /** Whether the Ethernet link is full duplex. Read-only. */
  eth_full_duplex: boolean;
  /** Whether it is connected to the powerline network. Read-only. */
  has_network: boolean;
  /** Ethernet port speed, such as 100. Read-only. */
  eth_speed: number;
  /** Time since the last activity. Unit: s. Read-only. */
  inactive: number;
  /** Id of its network. Read-only. */
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
 * - `nosta`: Freeplug not found
 * - `nopeer`: Freeplug not found
 */
export type FreeplugErrorCode = "inval" | "nomem" | "nosta" | "nopeer" | CommonErrorCode;

/**
 * Files on the Freebox disks: listing, tasks (copy, move, archive…), hashing and download.
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
   * List file tasks.
   *
   * All file tasks.
   *
   * `GET fs/tasks/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  tasks(options?: CallOptions): Promise<FsTask[]>;
  /** Long name of {@linkcode FsSubsystem.tasks}. */
  List_every_tasks: FsSubsystem["tasks"];
  /**
   * Get a file task.
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
   * Delete a file task.
   *
   * Stops the task if it is running; files already processed stay as they are.
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
   * Update a file task.
   *
   * Changes the state, such as to paused.
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
   * Contents of a folder, in pages if limit is set.
   *
   * `GET fs/ls/{path}`. Needs the permission `explorer`.
   *
   * @param path Path.
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
   * @param path Path.
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  info(path: string, options?: CallOptions): Promise<FileInfo>;
  /** Long name of {@linkcode FsSubsystem.info}. */
  Get_file_information: FsSubsystem["info"];
  /**
   * Get information on several files.
   *
   * Invalid paths are skipped.
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
   * Starts a task, which may be queued.
   *
   * `POST fs/mv/`. Needs the permission `explorer`.
   *
   * Care where `mode` is `overwrite` or `recent`: this replaces files with the same name in {dst}.
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
   * Starts a task, which may be queued.
   *
   * `POST fs/cp/`. Needs the permission `explorer`.
   *
   * Care where `mode` is `overwrite` or `recent`: this replaces files with the same name in {dst}.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  cp(body: FsCpInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.cp}. */
  Copy_files: FsSubsystem["cp"];
  /**
   * Delete files.
   *
   * Starts a task, which may be queued.
   *
   * `POST fs/rm/`. Needs the permission `explorer`.
   *
   * Care: this deletes {files} permanently.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  rm(body: FsRmInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.rm}. */
  Remove_files: FsSubsystem["rm"];
  /**
   * Join files.
   *
   * Starts a task; with multi_volumes, give only the first volume.
   *
   * `POST fs/cat/`. Needs the permission `explorer`.
   *
   * Care where `overwrite` is `true`: this replaces {dst}.
   *
   * Care where `delete_files` is `true`: this deletes {files} after joining them.
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
   * Extract an archive.
   *
   * Starts a task.
   *
   * `POST fs/extract/`. Needs the permission `explorer`.
   *
   * Care where `overwrite` is `true`: this replaces files with the same name in {dst}.
   *
   * Care where `delete_archive` is `true`: this deletes {src} after extraction.
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
   * Care where `delete_archive` is `true`: this deletes {src} and its related files after the
   * repair.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  repair(body: FsRepairInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.repair}. */
  Repair_a_file: FsSubsystem["repair"];
  /**
   * Hash a file.
   *
   * Starts a task; get the hash when it is done.
   *
   * `POST fs/hash/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  hash(body: FsHashInput, options?: CallOptions): TaskCall<FsTask>;
  /** Long name of {@linkcode FsSubsystem.hash}. */
  Hash_a_file: FsSubsystem["hash"];
  /**
   * Get the hash of a file.
   *
   * Only when the hash task is done.
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
   * Create a folder.
   *
   * Immediate, without a task.
   *
   * `POST fs/mkdir/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  mkdir(body: FsMkdirInput, options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode FsSubsystem.mkdir}. */
  Create_a_directory: FsSubsystem["mkdir"];
  /**
   * Create a folder and its parents.
   *
   * `POST fs/mkpath/`. Needs the permission `explorer`. Not documented by Free; seen on Delta S
   * (API 8).
   *
   * @throws {FbxError} Its code is a {@linkcode FsErrorCode}.
   */
  mkpath(body: FsMkpathInput, options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode FsSubsystem.mkpath}. */
  Create_a_folder_and_its_parents: FsSubsystem["mkpath"];
  /**
   * Rename a file or folder.
   *
   * Immediate, without a task; returns the new path.
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
  /** Only folders. */
  onlyFolder?: boolean;
  /** Also return foldercount and filecount of folders. */
  countSubFolder?: boolean;
  /** Exclude hidden files. */
  removeHidden?: boolean;
  /**
   * EXIF data to return for JPEG and HEIC images.
   *
   * - `light`: basic data
   * - `full`: all data
   * - `base64`: all data, base64-encoded
   */
  exifMode?: Known<"light" | "full" | "base64">;
  /** Maximum number of entries per response. */
  limit?: number;
  /** Cursor from the previous response, to get the next page. */
  cursor?: string;
}

/** Result of {@linkcode FsSubsystem.list}. */
export interface FsListResult {
  /** Files and folders. */
  entries: FileInfo[];
  /** Cursor to send to get the next page. */
  cursor: string;
}

/** Body of {@linkcode FsSubsystem.mv}. */
export interface FsMvInput {
  /** Paths to move. A plain path here: the library encodes and decodes it. */
  files: string[];
  /** Destination. A plain path here: the library encodes and decodes it. */
  dst: string;
  /**
   * How name conflicts are resolved.
   *
   * - `overwrite`: replace the destination file
   * - `both`: keep both, adding a suffix to the name
   * - `recent`: replace only if the source is newer
   * - `skip`: keep the destination file
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
   * How name conflicts are resolved.
   *
   * - `overwrite`: replace the destination file
   * - `both`: keep both, adding a suffix to the name
   * - `recent`: replace only if the source is newer
   * - `skip`: keep the destination file
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
  /** Start at volume 001 and find 002, 003… automatically. */
  multi_volumes?: boolean;
  /** Delete the source files. */
  delete_files?: boolean;
  /** Replace the destination. */
  overwrite?: boolean;
  /** Append to the destination. */
  append?: boolean;
}

/** Body of {@linkcode FsSubsystem.archive}. */
export interface FsArchiveInput {
  /** Paths to archive. A plain path here: the library encodes and decodes it. */
  files: string[];
  /**
   * Path of the archive to create, such as a .zip. A plain path here: the library encodes and
   * decodes it.
   */
  dst: string;
}

/** Body of {@linkcode FsSubsystem.extract}. */
export interface FsExtractInput {
  /** Path of the archive. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Destination folder. A plain path here: the library encodes and decodes it. */
  dst: string;
  /** Password of the archive; empty if none. */
  password?: string;
  /** Delete the archive afterwards. */
  delete_archive?: boolean;
  /** Replace existing files. */
  overwrite?: boolean;
}

/** Body of {@linkcode FsSubsystem.repair}. */
export interface FsRepairInput {
  /** Path of the .par2 file. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Delete the par2 files afterwards. */
  delete_archive?: boolean;
}

/** Body of {@linkcode FsSubsystem.hash}. */
export interface FsHashInput {
  /** Path of the file to hash. A plain path here: the library encodes and decodes it. */
  src: string;
  /** Algorithm, such as md5 or sha1. */
  hash_type: string;
}

/** Result of {@linkcode FsSubsystem.taskHash}. */
export interface FsTaskHashResult {
  /** Hash in hexadecimal. */
  hash: string;
}

/** Body of {@linkcode FsSubsystem.mkdir}. */
export interface FsMkdirInput {
  /** Parent folder. A plain path here: the library encodes and decodes it. */
  parent: string;
  /** Name of the new folder. */
  dirname: string;
}

/** Body of {@linkcode FsSubsystem.mkpath}. */
export interface FsMkpathInput {
  /** Folder. A plain path here: the library encodes and decodes it. The box never returns it. */
  path: string;
}

/** Body of {@linkcode FsSubsystem.rename}. */
export interface FsRenameInput {
  /** Path to rename. A plain path here: the library encodes and decodes it. */
  src: string;
  /** New name, without a path. */
  dst: string;
}

/** A file task; the box runs one at a time and queues the others. */
export interface FsTask {
  /** Task id. Read-only. */
  id: number;
  /**
   * Type of task. Read-only.
   *
   * - `cat`: join; join several files
   * - `cp`: copy
   * - `mv`: move
   * - `rm`: delete
   * - `archive`: archive; create an archive
   * - `extract`: extract; extract an archive
   * - `repair`: repair; check and repair files
   * - `hash`: hash; hash a file
   */
  type: Known<"cat" | "cp" | "mv" | "rm" | "archive" | "extract" | "repair" | "hash">;
  /**
   * State; set it to pause the task, for example.
   *
   * - `queued`: queued
   * - `running`: running
   * - `paused`: paused; paused by the user
   * - `done`: done
   * - `failed`: failed; see error
   */
  state: Known<"queued" | "running" | "paused" | "done" | "failed">;
  /**
   * Cause of the failure. Read-only.
   *
   * - `none`: no error
   * - `archive_read_failed`: the archive could not be read
   * - `archive_open_failed`: the archive could not be opened
   * - `archive_write_failed`: the archive could not be written
   * - `chdir_failed`: could not enter a folder
   * - `dest_is_not_dir`: the destination is not a folder
   * - `file_exists`: the file already exists
   * - `file_not_found`: file not found
   * - `mkdir_failed`: the folder could not be created
   * - `open_input_failed`: the source file could not be opened
   * - `open_output_failed`: the destination file could not be opened
   * - `opendir_failed`: the folder could not be opened
   * - `overwrite_failed`: the file could not be replaced
   * - `path_too_big`: path too long
   * - `repair_failed`: the damaged files could not be repaired
   * - `rmdir_failed`: the folder could not be deleted
   * - `same_file`: source and destination are the same
   * - `unlink_failed`: the file could not be deleted
   * - `unsupported_file_type`: unsupported file type
   * - `write_failed`: the file could not be written
   * - `disk_full`: no space left on the disk
   * - `internal`: internal error
   * - `invalid_format`: invalid or damaged file format
   * - `incorrect_password`: archive password wrong or missing
   * - `permission_denied`: permission denied
   * - `readlink_failed`: the target of the symbolic link could not be read
   * - `symlink_failed`: the symbolic link could not be created
   * - `copy_into_itself`: folder copied into itself
   * - `truncate_failed`: the file could not be truncated
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
  /** Creation date of the task. Unix time in seconds. Read-only. */
  created_ts: number;
  /** Start date. Unix time in seconds. Read-only. */
  started_ts: number;
  /** End date; 0 if not finished. Unix time in seconds. Read-only. */
  done_ts: number;
  /** Duration of the task. Unit: s. Read-only. */
  duration: number;
  /** Progress, from 0 to 100. Unit: percent. Read-only. */
  progress: number;
  /** Estimated time left. Unit: s. Read-only. */
  eta: number;
  /** Current source file, if known. Read-only. */
  from?: string;
  /** Current destination file, if known. Read-only. */
  to?: string;
  /** Number of files to process. Read-only. */
  nfiles: number;
  /** Number of processed files. Read-only. */
  nfiles_done: number;
  /** Amount of data to process. Unit: byte. Read-only. */
  total_bytes: number;
  /** Amount of processed data. Unit: byte. Read-only. */
  total_bytes_done: number;
  /** Size of the current file. Unit: byte. Read-only. */
  curr_bytes: number;
  /** Amount of the current file processed. Unit: byte. Read-only. */
  curr_bytes_done: number;
  /** Processing speed. Unit: byte/s. Read-only. */
  rate: number;
  /** Source paths. Read-only. */
  src: string[];
  /** Destination path; absent for rm. Read-only. */
  dst?: string;
}

/** What may be sent of a {@linkcode FsTask}. */
export interface FsTaskInput {
  /** Read-only: left as it is. */
  id?: FsTask["id"];
  /** Read-only: left as it is. */
  type?: FsTask["type"];
  /**
   * State; set it to pause the task, for example.
   *
   * - `queued`: queued
   * - `running`: running
   * - `paused`: paused; paused by the user
   * - `done`: done
   * - `failed`: failed; see error
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

/** A file or folder. */
export interface FileInfo {
  /** Path. A plain path here: the library encodes and decodes it. Read-only. */
  path: string;
  /** Name. Read-only. */
  name: string;
  /** MIME type, such as inode/directory. Read-only. */
  mimetype: string;
  /**
   * Type of entry. Read-only.
   *
   * - `dir`: folder
   * - `file`: file
   */
  type: Known<"dir" | "file">;
  /** Size. Unit: byte. Read-only. */
  size: number;
  /** Date of the last change. Unix time in seconds. Read-only. */
  modification: number;
  /** Position in natural sort order, for display. Read-only. */
  index: number;
  /** Whether it is a link. Read-only. */
  link: boolean;
  /**
   * Path of the link target; only if link is true. A plain path here: the library encodes and
   * decodes it. Read-only.
   */
  target?: string;
  /** Whether to hide it from the user. Read-only. */
  hidden: boolean;
  /** Number of subfolders; folders only, requires countSubFolder. Read-only. */
  foldercount: number;
  /** Number of files; folders only, requires countSubFolder. Read-only. */
  filecount: number;
  /** EXIF data of JPEG or HEIC images; requires exifMode. Read-only. */
  exif: Record<string, unknown>;
  /** Path of the parent folder. A plain path here: the library encodes and decodes it. Read-only. */
  parent: string;
}

/**
 * A code that the box may refuse a call of `fs` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `archive_read_failed`: the archive could not be read
 * - `archive_open_failed`: the archive could not be opened
 * - `archive_write_failed`: the archive could not be written
 * - `chdir_failed`: could not enter a folder
 * - `dest_is_not_dir`: the destination is not a folder
 * - `file_exists`: the file already exists
 * - `file_not_found`: file not found
 * - `mkdir_failed`: the folder could not be created
 * - `open_input_failed`: the source file could not be opened
 * - `open_output_failed`: the destination file could not be opened
 * - `opendir_failed`: the folder could not be opened
 * - `overwrite_failed`: the file could not be replaced
 * - `path_too_big`: path too long
 * - `repair_failed`: the damaged files could not be repaired
 * - `rmdir_failed`: the folder could not be deleted
 * - `same_file`: source and destination are the same
 * - `unlink_failed`: the file could not be deleted
 * - `unsupported_file_type`: unsupported file type
 * - `write_failed`: the file could not be written
 * - `disk_full`: no free space at the destination
 * - `internal`: internal error
 * - `invalid_format`: invalid or damaged file format
 * - `incorrect_password`: archive password wrong or missing
 * - `permission_denied`: permission denied
 * - `readlink_failed`: the target of the symbolic link could not be read
 * - `symlink_failed`: the symbolic link could not be created
 * - `copy_into_itself`: folder copied into itself
 * - `truncate_failed`: the file could not be truncated
 * - `invalid_id`: invalid id
 * - `path_not_found`: file or folder not found
 * - `internal_error`: internal error
 * - `disk_unavailable`: disk not mounted
 * - `invalid_request`: invalid request
 * - `invalid_conflict_mode`: unknown conflict mode
 * - `exec_failed`: internal error
 * - `out_of_memory`: out of memory
 * - `task_not_found`: no task with this id
 * - `invalid_state`: this state cannot be set
 * - `invalid_task_type`: not possible for this type of task
 * - `destination_conflict`: the destination already exists
 * - `access_denied`: access to the file denied
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
 * Settings of the Freebox FTP server.
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
   * Get the FTP configuration.
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
  /** Whether the FTP server is on. */
  enabled: boolean;
  /** Allow anonymous access. */
  allow_anonymous: boolean;
  /** Allow anonymous users to write. */
  allow_anonymous_write: boolean;
  /** User name for login; cannot be changed. Read-only. */
  username: string;
  /** Password of this user. */
  password: string;
  /** Allow access from outside; only with a strong enough password. */
  allow_remote_access: boolean;
  /** Whether the password is too weak, which disables remote access. Read-only. */
  weak_password: boolean;
  /** Control port for remote access. */
  port_ctrl: number;
  /** Data port for remote access. */
  port_data: number;
  /** Domain name for remote access. */
  remote_domain: string;
  /** Limit of the ports that can be used. Read-only. Seen on real boxes, not documented. */
  min_port?: number;
  /** Limit of the ports that can be used. Read-only. Seen on real boxes, not documented. */
  max_port?: number;
}

/** What may be sent of a {@linkcode FtpConfig}. */
export interface FtpConfigInput {
  /** Whether the FTP server is on. */
  enabled?: boolean;
  /** Allow anonymous access. */
  allow_anonymous?: boolean;
  /** Allow anonymous users to write. */
  allow_anonymous_write?: boolean;
  /** Read-only: left as it is. */
  username?: FtpConfig["username"];
  /** Password of this user. */
  password?: string;
  /** Allow access from outside; only with a strong enough password. */
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
 * - `internal_error`: internal error
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
   * List home adapters.
   *
   * Plugging in a home automation dongle adds an adapter.
   *
   * `GET home/adapters`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  adapters(options?: CallOptions): Promise<HomeAdapter[]>;
  /** Long name of {@linkcode HomeSubsystem.adapters}. */
  Get_Home_Adapters_List: HomeSubsystem["adapters"];
  /**
   * Get a home adapter.
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
   * Update a home adapter.
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
   * Start pairing.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Adapter id.
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
   * Get the current pairing step.
   *
   * `GET home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Adapter id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  pairing(adapter_id: number, options?: CallOptions): Promise<HomePairingStep>;
  /** Long name of {@linkcode HomeSubsystem.pairing}. */
  Current_Pairing_Step: HomeSubsystem["pairing"];
  /**
   * Go to the next pairing step.
   *
   * Use it when the user clicks a button, a bar button or a list item.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Adapter id.
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
   * Stop pairing.
   *
   * `POST home/pairing/{adapter_id}`. Needs the permission `home`.
   *
   * @param adapter_id Adapter id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  stopPairing(adapter_id: number, body: HomeStopPairingInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.stopPairing}. */
  Stop_Pairing:
    & HomeSubsystem["stopPairing"]
    & ((body: HomeStopPairingInput, adapter_id: number, options?: CallOptions) => Promise<void>);
  /**
   * List home nodes.
   *
   * Physical nodes belong to an adapter; links can connect slots and signals.
   *
   * `GET home/nodes`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodes(options?: CallOptions): Promise<HomeNode[]>;
  /** Long name of {@linkcode HomeSubsystem.nodes}. */
  Get_Home_Nodes: HomeSubsystem["nodes"];
  /**
   * Get a home node.
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
   * Rename a home node.
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
   * Delete a home node.
   *
   * Removes the node from the home automation network; a physical node must then be paired again.
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
   * Get an endpoint value.
   *
   * A slot returns the last value sent, a signal its current value.
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
   * Set an endpoint value.
   *
   * Only for slot endpoints.
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
   * List all tiles.
   *
   * `GET home/tileset/all`. Needs the permission `home`.
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  tiles(options?: CallOptions): Promise<HomeTile[]>;
  /** Long name of {@linkcode HomeSubsystem.tiles}. */
  List_all_Tiles: HomeSubsystem["tiles"];
  /**
   * List the tiles of a node.
   *
   * `GET home/tileset/{node_id}`. Needs the permission `home`.
   *
   * @param node_id Id of a node whose tile has the action "tileset".
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodeTiles(node_id: number, options?: CallOptions): Promise<HomeTile[]>;
  /** Long name of {@linkcode HomeSubsystem.nodeTiles}. */
  List_a_Node_subtileset: HomeSubsystem["nodeTiles"];
  /**
   * Get several endpoint values.
   *
   * In the order of the request; some boxes refuse it.
   *
   * `POST home/endpoints/get`. Needs the permission `home`. Not documented by Free; seen on Delta
   * (API 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  endpoints(body: HomeEndpointRefInput[], options?: CallOptions): Promise<HomeNodeEndpointValue[]>;
  /** Long name of {@linkcode HomeSubsystem.endpoints}. */
  Read_several_endpoint_values_at_once: HomeSubsystem["endpoints"];
  /**
   * Delete a home adapter.
   *
   * `DELETE home/adapters/{id}`. Needs the permission `home`. Not documented by Free; seen on
   * Delta (API 6-8).
   *
   * Care: this removes adapter {id} from home automation, with the devices that need it.
   *
   * @param id Adapter id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  deleteAdapter(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.deleteAdapter}. */
  Delete_an_adapter: HomeSubsystem["deleteAdapter"];
  /**
   * List links between home nodes.
   *
   * `GET home/links`. Needs the permission `home`. Not documented by Free; seen on Delta (API
   * 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  links(options?: CallOptions): Promise<HomeLink[]>;
  /** Long name of {@linkcode HomeSubsystem.links}. */
  List_the_links_between_nodes: HomeSubsystem["links"];
  /**
   * Get a link between home nodes.
   *
   * `GET home/links/{link_id}`. Needs the permission `home`. Not documented by Free; seen on Delta
   * (API 6-8).
   *
   * @param link_id Link id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  link(link_id: number, options?: CallOptions): Promise<HomeLink>;
  /** Long name of {@linkcode HomeSubsystem.link}. */
  Get_a_link: HomeSubsystem["link"];
  /**
   * Delete a link between home nodes.
   *
   * `DELETE home/links/{link_id}`. Needs the permission `home`. Not documented by Free; seen on
   * Delta (API 6-8).
   *
   * Care: this deletes link {link_id}: one of its devices no longer controls the other.
   *
   * @param link_id Link id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  deleteLink(link_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode HomeSubsystem.deleteLink}. */
  Delete_a_link: HomeSubsystem["deleteLink"];
  /**
   * List the rules that a home node can join.
   *
   * `GET home/nodes/{node_id}/rules`. Needs the permission `home`. Not documented by Free; no box
   * was seen to answer it.
   *
   * @param node_id Node id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodeRules(node_id: number, options?: CallOptions): Promise<HomeRule[]>;
  /** Long name of {@linkcode HomeSubsystem.nodeRules}. */
  List_the_rules_a_node_could_take_part_in: HomeSubsystem["nodeRules"];
  /**
   * Get a rule of a home node.
   *
   * `GET home/nodes/{node_id}/rules/node/{rule_node_id}/{role_id}`. Needs the permission `home`.
   * Not documented by Free; no box was seen to answer it.
   *
   * @param node_id Node id.
   * @param rule_node_id Node id of the rule.
   * @param role_id Role of the node in the rule.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  nodeRule(
    node_id: number,
    rule_node_id: number,
    role_id: number,
    options?: CallOptions,
  ): Promise<HomeRuleConfig>;
  /** Long name of {@linkcode HomeSubsystem.nodeRule}. */
  Get_the_configuration_of_an_existing_rule: HomeSubsystem["nodeRule"];
  /**
   * Get a rule template.
   *
   * `GET home/nodes/{node_id}/rules/template/{template_name}/{role_id}`. Needs the permission
   * `home`. Not documented by Free; no box was seen to answer it.
   *
   * @param node_id Node id.
   * @param template_name Name of the template.
   * @param role_id Role of the node in the rule.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  ruleTemplate(
    node_id: number,
    template_name: string,
    role_id: number,
    options?: CallOptions,
  ): Promise<HomeRuleConfig>;
  /** Long name of {@linkcode HomeSubsystem.ruleTemplate}. */
  Get_the_configuration_of_a_rule_template: HomeSubsystem["ruleTemplate"];
  /**
   * Create a rule from a template.
   *
   * `POST home/rules/{template_name}`. Needs the permission `home`. Not documented by Free; no box
   * was seen to answer it.
   *
   * @param template_name Name of the template.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  addRule(template_name: string, body: HomeRuleInput, options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode HomeSubsystem.addRule}. */
  Create_a_rule_from_a_template:
    & HomeSubsystem["addRule"]
    & ((body: HomeRuleInput, template_name: string, options?: CallOptions) => Promise<unknown>);
  /**
   * Update a rule.
   *
   * `PUT home/rules/{rule_node_id}`. Needs the permission `home`. Not documented by Free; no box
   * was seen to answer it.
   *
   * @param rule_node_id Node id of the rule.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  updateRule(
    rule_node_id: number,
    body: HomeRuleConfigInput,
    options?: CallOptions,
  ): Promise<unknown>;
  /** Long name of {@linkcode HomeSubsystem.updateRule}. */
  Update_the_configuration_of_a_rule:
    & HomeSubsystem["updateRule"]
    & ((
      body: HomeRuleConfigInput,
      rule_node_id: number,
      options?: CallOptions,
    ) => Promise<unknown>);
  /**
   * Get the security module.
   *
   * `GET home/secmod`. Needs the permission `home`. Not documented by Free; seen on Delta (API
   * 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  securityModule(options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode HomeSubsystem.securityModule}. */
  Get_the_security_module: HomeSubsystem["securityModule"];
  /**
   * List alert phone numbers.
   *
   * `GET home/sms/numbers`. Needs the permission `home`. Not documented by Free; seen on Delta
   * (API 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  alertNumbers(options?: CallOptions): Promise<HomeSmsNumber[]>;
  /** Long name of {@linkcode HomeSubsystem.alertNumbers}. */
  List_the_alert_phone_numbers: HomeSubsystem["alertNumbers"];
  /**
   * Add an alert phone number.
   *
   * `POST home/sms/numbers`. Needs the permission `home`. Not documented by Free; seen on Delta
   * (API 6-8).
   *
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  addAlertNumber(body: HomeSmsNumberInput, options?: CallOptions): Promise<HomeSmsNumber>;
  /** Long name of {@linkcode HomeSubsystem.addAlertNumber}. */
  Add_an_alert_phone_number: HomeSubsystem["addAlertNumber"];
  /**
   * Update an alert phone number.
   *
   * `PUT home/sms/numbers/{id}`. Needs the permission `home`. Not documented by Free; seen on
   * Delta (API 6-8).
   *
   * @param id Alert number id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  updateAlertNumber(
    id: number,
    body: HomeSmsNumberInput,
    options?: CallOptions,
  ): Promise<HomeSmsNumber>;
  /** Long name of {@linkcode HomeSubsystem.updateAlertNumber}. */
  Update_an_alert_phone_number:
    & HomeSubsystem["updateAlertNumber"]
    & ((body: HomeSmsNumberInput, id: number, options?: CallOptions) => Promise<HomeSmsNumber>);
  /**
   * Send the validation SMS.
   *
   * `POST home/sms/numbers/{id}/send_validation_sms`. Needs the permission `home`. Not documented
   * by Free; no box was seen to answer it.
   *
   * Care: this sends an SMS to alert number {id}.
   *
   * @param id Alert number id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  sendValidationSms(
    id: number,
    body: HomeSendValidationSmsInput,
    options?: CallOptions,
  ): Promise<unknown>;
  /** Long name of {@linkcode HomeSubsystem.sendValidationSms}. */
  Send_the_validation_SMS:
    & HomeSubsystem["sendValidationSms"]
    & ((body: HomeSendValidationSmsInput, id: number, options?: CallOptions) => Promise<unknown>);
  /**
   * Validate an alert phone number.
   *
   * `POST home/sms/numbers/{id}/validate`. Needs the permission `home`. Not documented by Free; no
   * box was seen to answer it.
   *
   * @param id Alert number id.
   * @throws {FbxError} Its code is a {@linkcode HomeErrorCode}.
   */
  validateAlertNumber(
    id: number,
    body: HomeValidateAlertNumberInput,
    options?: CallOptions,
  ): Promise<unknown>;
  /** Long name of {@linkcode HomeSubsystem.validateAlertNumber}. */
  Validate_an_alert_phone_number:
    & HomeSubsystem["validateAlertNumber"]
    & ((body: HomeValidateAlertNumberInput, id: number, options?: CallOptions) => Promise<unknown>);
}

/** Body of {@linkcode HomeSubsystem.updateAdapter}. */
export interface HomeUpdateAdapterInput {
  /**
   * New status.
   *
   * - `unplugged`: adapter unavailable
   * - `disabled`: adapter disabled
   * - `active`: adapter active
   */
  status: Known<"unplugged" | "disabled" | "active">;
}

/** Body of {@linkcode HomeSubsystem.startPairing}. */
export interface HomeStartPairingInput {
  /**
   * Action.
   *
   * - `start`: start pairing
   */
  op: "start";
  /**
   * Object to pair; only for the domus adapter.
   *
   * - `node::domus::freebox::secmod`: security module
   * - `node::domus::sercomm::pir`: motion detector
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
   * Action.
   *
   * - `next`: send this step and get the next one
   */
  op: "next";
  /** Pairing session id. */
  session: number;
  /** Id of the current step. */
  pageid: number;
  /** One value per widget of the page; see pairing_widgets. */
  fields: unknown[];
}

/** Body of {@linkcode HomeSubsystem.stopPairing}. */
export interface HomeStopPairingInput {
  /**
   * Action.
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
  /** Value to send, of the value_type of the endpoint. */
  value: unknown;
}

/** Body of {@linkcode HomeSubsystem.sendValidationSms}. */
export interface HomeSendValidationSmsInput {
  /** Hash of the mobile app; may be empty. The box never returns it. */
  applicationHash?: string;
}

/** Body of {@linkcode HomeSubsystem.validateAlertNumber}. */
export interface HomeValidateAlertNumberInput {
  /** Code in the SMS. The box never returns it. */
  validationCode: string;
}

/** A home automation network adapter (dongle or built-in). */
export interface HomeAdapter {
  /** Adapter id. Read-only. */
  id: number;
  /** Icon URL. Read-only. */
  icon_url: string;
  /** Display name. Read-only. */
  label: string;
  /**
   * Adapter status.
   *
   * - `unplugged`: unplugged; adapter unavailable
   * - `disabled`: disabled; adapter disabled
   * - `active`: active; adapter active
   */
  status: Known<"unplugged" | "disabled" | "active">;
  /** Technical type, such as {"name": "adapter::cam"}. Read-only. */
  type: Record<string, unknown>;
  /** Technical data for developers; may be absent. */
  props?: Record<string, unknown>;
}

/** A pairing step. */
export interface HomePairingStep {
  /** UI elements to show. Read-only. */
  fields: HomePairingStepField[];
  /** Image URL for this step. Read-only. */
  icon_url: string;
  /** Id of this step. Read-only. */
  pageid: number;
  /** Delay before getting this step again. Unit: ms. */
  refresh: number;
  /** Pairing session id. Read-only. */
  session: number;
}

/** A UI element of a pairing step. */
export interface HomePairingStepField {
  /**
   * Type of UI element. Read-only.
   *
   * - `label`: plain text
   * - `select`: selectable list item
   * - `button`: button
   * - `display_qrcode`: QR code
   * - `input`: text field
   * - `checkbox`: checkbox
   * - `progress`: progress bar
   * - `bar_button_left`: left button of the bottom navigation bar
   * - `bar_button_right`: right button of the bottom navigation bar
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
  /** Data for the widget, depending on its type; see pairing_widgets. Read-only. */
  text: string;
}

/** A physical home automation device, or a virtual one that interacts with other nodes. */
export interface HomeNode {
  /** Id of the adapter of the node. Read-only. */
  adapter: number;
  /** Category. Read-only. */
  category: string;
  /** Node id. Read-only. */
  id: number;
  /** Display name. Read-only. */
  label: string;
  /** Technical name. Read-only. */
  name: string;
  /** Room of the node. Read-only. Seen on real boxes, not documented. */
  group?: HomeNodeGroup;
  /** Id of the room. Read-only. Seen on real boxes, not documented. */
  area?: number;
  /**
   * Technical data, with the password of a camera and the keys of a sensor. Read-only. Seen on
   * real boxes, not documented.
   */
  props?: Record<string, unknown>;
  /** Endpoints of the node. Read-only. */
  show_endpoints: HomeNodeEndpoint[];
  /** Links from other objects to its signals. Read-only. */
  signal_links: Record<string, unknown>[];
  /** Links from other objects to its slots. Read-only. */
  slot_links: Record<string, unknown>[];
  /**
   * Node status. Read-only.
   *
   * - `unreachable`: unreachable; its adapter is unreachable
   * - `disabled`: disabled; node disabled
   * - `active`: active; node connected
   * - `unpaired`: unpaired; node not paired to any network
   */
  status: Known<"unreachable" | "disabled" | "active" | "unpaired">;
  /** Type of node. Read-only. */
  type: HomeNodeType;
}

/** An input or output of a node. */
export interface HomeNodeEndpoint {
  /** Category. Read-only. */
  category: string;
  /**
   * Direction of the endpoint. Read-only.
   *
   * - `signal`: signal; provides information
   * - `slot`: control; controls the object
   */
  ep_type: Known<"signal" | "slot">;
  /** Endpoint id. Read-only. */
  id: number;
  /**
   * Visibility of the endpoint. Read-only.
   *
   * - `internal`: internal; internal, never shown
   * - `normal`: normal; can be used in scenarios, shows nothing to the user
   * - `dashboard`: dashboard; has data that a UI can show
   */
  visibility: Known<"internal" | "normal" | "dashboard">;
  /**
   * Access mode. Read-only.
   *
   * - `r`: read; read-only
   * - `w`: write; write-only
   * - `rw`: read and write
   */
  access: Known<"r" | "w" | "rw">;
  /**
   * Technical name; a slot and a signal of a node may share it. Read-only. Seen on real boxes, not
   * documented.
   */
  name?: string;
  /** Display name. Read-only. Seen on real boxes, not documented. */
  label?: string;
  /** Last value; null until the first refresh. Read-only. Seen on real boxes, not documented. */
  value?: unknown;
  /** Type of value. Read-only. Seen on real boxes, not documented. */
  value_type?: Known<"bool" | "int" | "float" | "void" | "string">;
  /** Type of parameter. Read-only. Seen on real boxes, not documented. */
  param_type?: string;
  /** Refresh interval of the value. Unit: ms. Read-only. Seen on real boxes, not documented. */
  refresh?: number;
  /** How to display the value. Read-only. Seen on real boxes, not documented. */
  ui?: HomeNodeEndpointUi;
  /** Past values. Read-only. Seen on real boxes, not documented. */
  history?: Record<string, unknown>[];
}

/** Information on the type of a node. */
export interface HomeNodeType {
  /** Icon name or URL. Read-only. */
  icon: string;
  /** Display name of the type. Read-only. */
  label: string;
  /** Technical name of the type. Read-only. */
  name: string;
  /** True for a real connected object, false for a virtual node. Read-only. */
  physical: boolean;
  /**
   * Type that it extends, such as node::domus, node::rts or node::ios. Read-only. Seen on real
   * boxes, not documented.
   */
  inherit?: string;
  /** Not documented. Read-only. Seen on real boxes, not documented. */
  abstract?: boolean;
  /** Not documented. Read-only. Seen on real boxes, not documented. */
  generic?: boolean;
  /** Not documented. Read-only. Seen on real boxes, not documented. */
  params?: Record<string, unknown>;
  /** Every endpoint of the type, internal ones too. Read-only. Seen on real boxes, not documented. */
  endpoints?: HomeNodeEndpoint[];
}

/** How to display an endpoint value. */
export interface HomeNodeEndpointUi {
  /**
   * Display mode. Read-only.
   *
   * - `text`: value as text, with its unit if set; always readable; the user can edit it if it is
   *   writable
   * - `icon`: icon_url with % replaced by the value, the range index, on/off, or nothing if null
   * - `button`: push button; always writable; sends a null value when pushed
   * - `slider`: slider within range; always readable; can be moved if writable, otherwise may be a
   *   progress bar
   * - `toggle`: on/off switch; always readable; if writable, sends a boolean when toggled
   * - `color`: color, as an RGB integer; always readable
   * - `warning`: icon shown if the value is true, or within a range of size 2
   * - `disk`: a disk of the box, by name
   */
  display: Known<"text" | "icon" | "button" | "slider" | "toggle" | "color" | "warning" | "disk">;
  /** Icon URL or name; may be shown in any display mode. Read-only. */
  icon_url: string;
  /** Unit of the displayed value. Read-only. */
  unit: string;
  /** Icon color, in hexadecimal. Read-only. */
  icon_color: string;
  /** Color of the endpoint label, in hexadecimal. Read-only. */
  text_color: string;
  /** Color of the endpoint value, in hexadecimal. Read-only. */
  value_color: string;
  /** Range or list of thresholds for the value. Read-only. */
  range: number[];
  /** Icon colors, selected by the index of the threshold just below the value. Read-only. */
  icon_color_range: string[];
  /** Text colors, selected by the index of the threshold just below the value. Read-only. */
  text_color_range: string[];
  /** Value colors, selected by the index of the threshold just below the value. Read-only. */
  value_color_range: string[];
  /**
   * Texts to show instead of the value, selected by the index of the threshold just below it.
   * Read-only.
   */
  status_text_range: string[];
  /**
   * Icons, selected by the index of the threshold just below the value. Read-only. Seen on real
   * boxes, not documented.
   */
  icon_range?: unknown[];
  /** Explanation for the user. Read-only. Seen on real boxes, not documented. */
  description?: string;
  /** Not documented. Read-only. */
  access: string;
}

/** Current value of an endpoint. */
export interface HomeNodeEndpointValue {
  /** Current value, of the type in value_type. Read-only. */
  value: unknown;
  /** Unit to display. Read-only. */
  unit: string;
  /** Refresh interval of the value. Read-only. */
  refresh: number;
  /** Type of value. Read-only. */
  value_type: Known<"bool" | "int" | "float" | "void" | "string">;
}

/** A feature of a connected object, in a form for users. */
export interface HomeTile {
  /** Id of the node of the tile. Read-only. */
  node_id: number;
  /** Display label. Read-only. */
  label: string;
  /**
   * Action of a click on the tile. Read-only.
   *
   * - `tileset`: open the tiles of the node
   * - `graph`: open a graph
   * - `store`: simple shutter control
   * - `store_slider`: shutter control with a slider
   * - `color_picker`: color picker
   * - `heat_picker`: white tone picker
   * - `intensity_picker`: intensity picker
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
   * Type of tile. Read-only.
   *
   * - `action`: button without data
   * - `info`: generic; generic tile, shows its data as set by their ui
   * - `light`: light control, with color, intensity and white tone pickers
   * - `alarm_sensor`: alarm sensor
   * - `alarm_control`: alarm control
   * - `alarm_remote`: remote control of the alarm
   * - `camera`: camera
   */
  type: Known<
    "action" | "info" | "light" | "alarm_sensor" | "alarm_control" | "alarm_remote" | "camera"
  >;
  /** Group of the tile. Read-only. */
  group: HomeNodeGroup;
  /** Data of the tile; for special tiles, listed by index in tile_specs. Read-only. */
  data: HomeTileData[];
  /** Not documented. Read-only. */
  ep_type: unknown;
}

/** A group of tiles. */
export interface HomeNodeGroup {
  /** Display name of the group. Read-only. */
  label: string;
  /** Icon URL or name. Read-only. */
  icon_url: string;
}

/** A value of a tile. */
export interface HomeTileData {
  /** Refresh interval of the data. Read-only. */
  refresh: number;
  /** Display name. Read-only. */
  label: string;
  /** Endpoint id of the data. Read-only. */
  ep_id: number;
  /** Type of value. Read-only. */
  value_type: Known<"bool" | "int" | "float" | "string" | "void">;
  /** The value, of the type in value_type. */
  value: unknown;
  /** Past values: "timestamp:value" separated by ";". Read-only. */
  history: string;
  /** How to display the data. Read-only. */
  ui: HomeNodeEndpointUi;
  /** Not documented. Read-only. */
  category: string;
}

/** An endpoint to read. Seen on real boxes, not documented. */
export interface HomeEndpointRefInput {
  /** Node id. */
  node: number;
  /** Endpoint id. */
  ep: number;
}

/** A link between two home nodes. Seen on real boxes, not documented. */
export interface HomeLink {
  /** Link id. Read-only. */
  link_id: number;
  /** Id of the other node. Read-only. */
  id: number;
  /** Technical name of the other node. Read-only. */
  name: string;
  /** Display name of the other node. Read-only. */
  label: string;
  /** Category of the other node. Read-only. */
  category: string;
  /** Id of the adapter of the other node. Read-only. */
  adapter: number;
  /** Status of the other node, as in a home node. Read-only. */
  status: string;
}

/** A rule that a node can join. Seen on real boxes, not documented. */
export interface HomeRule {
  /** Rule id. */
  id: number;
  /** Name of the template. */
  name: string;
  /** Display name. */
  label: string;
  /** Kind of rule. */
  type: string;
  /** Role of the node in the rule. */
  role: number;
  /** Display name of the role. */
  roleLabel: string;
  /** Icon URL. */
  iconUrl: string;
}

/** What may be sent of a {@linkcode HomeRule}. */
export interface HomeRuleInput {
  /** Rule id. */
  id?: number;
  /** Name of the template. */
  name?: string;
  /** Display name. */
  label?: string;
  /** Kind of rule. */
  type?: string;
  /** Role of the node in the rule. */
  role?: number;
  /** Display name of the role. */
  roleLabel?: string;
  /** Icon URL. */
  iconUrl?: string;
}

/** The nodes of a rule. Seen on real boxes, not documented. */
export interface HomeRuleConfig {
  /** Roles of the rule. */
  roles: HomeRuleRole[];
}

/** What may be sent of a {@linkcode HomeRuleConfig}. */
export interface HomeRuleConfigInput {
  /** Roles of the rule. */
  roles?: HomeRuleRoleInput[];
}

/** The nodes that have a role in a rule. Seen on real boxes, not documented. */
export interface HomeRuleRole {
  /** Role. */
  role: number;
  /** Node ids. */
  node: number[];
}

/** What may be sent of a {@linkcode HomeRuleRole}. */
export interface HomeRuleRoleInput {
  /** Role. */
  role?: number;
  /** Node ids. */
  node?: number[];
}

/** A phone number that is notified of alarms. Seen on real boxes, not documented. */
export interface HomeSmsNumber {
  /** Alert number id. Read-only. */
  id: number;
  /** Phone number. */
  phoneNumber: string;
  /** Name of the number. */
  description: string;
  /** Whether to send an SMS. */
  smsEnabled: boolean;
  /** Whether to leave a voice message. */
  voicemailEnabled: boolean;
}

/** What may be sent of a {@linkcode HomeSmsNumber}. */
export interface HomeSmsNumberInput {
  /** Read-only: left as it is. */
  id?: HomeSmsNumber["id"];
  /** Phone number. */
  phoneNumber?: string;
  /** Name of the number. */
  description?: string;
  /** Whether to send an SMS. */
  smsEnabled?: boolean;
  /** Whether to leave a voice message. */
  voicemailEnabled?: boolean;
}

/**
 * A code that the box may refuse a call of `home` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type HomeErrorCode = CommonErrorCode;

/**
 * UPnP IGD service, with which devices of the LAN open port forwardings themselves.
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
   * Get the UPnP IGD configuration.
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
   * List UPnP IGD redirections.
   *
   * `GET upnpigd/redir/`.
   *
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  redirects(options?: CallOptions): Promise<UPnPRedir[]>;
  /** Long name of {@linkcode IgdSubsystem.redirects}. */
  Get_the_list_of_current_redirection: IgdSubsystem["redirects"];
  /**
   * Delete a UPnP IGD redirection.
   *
   * `DELETE upnpigd/redir/{id}`. Needs the permission `settings`.
   *
   * Care: this deletes redirection {id}: only the device that requested it can open it again.
   *
   * @param id Redirection id, such as 0.0.0.0-53644-udp.
   * @throws {FbxError} Its code is a {@linkcode IgdErrorCode}.
   */
  deleteRedirect(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode IgdSubsystem.deleteRedirect}. */
  Delete_a_redirection: IgdSubsystem["deleteRedirect"];
}

/** UPnP IGD service settings. */
export interface UPnPIGDConfig {
  /** Whether the service is on. */
  enabled: boolean;
  /** IGD protocol version: 1 or 2. */
  version: number;
}

/** What may be sent of a {@linkcode UPnPIGDConfig}. */
export interface UPnPIGDConfigInput {
  /** Whether the service is on. */
  enabled?: boolean;
  /** IGD protocol version: 1 or 2. */
  version?: number;
}

/** Redirection opened by a device of the LAN over UPnP IGD. */
export interface UPnPRedir {
  /** Redirection id, such as 0.0.0.0-53644-udp. Read-only. */
  id: string;
  /** Whether the redirection is on. Read-only. */
  enabled: boolean;
  /** Source address, such as 0.0.0.0. Read-only. */
  ext_src_ip: string;
  /** External port. Read-only. */
  ext_port: number;
  /** Address of the target device. Read-only. */
  int_ip: string;
  /** Port on the target device. Read-only. */
  int_port: number;
  /** IP protocol, such as udp. Read-only. */
  proto: string;
  /** Name of the redirection. Read-only. */
  desc: string;
  /** Time left before the redirection expires. Unit: s. Read-only. */
  remaining: number;
  /** The target device, if known. Read-only. */
  host?: LanHost;
}

/**
 * A code that the box may refuse a call of `igd` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `disabled`: the UPnP IGD service is off
 * - `noent`: redirection not found
 */
export type IgdErrorCode = "disabled" | "noent" | CommonErrorCode;

/**
 * LAN address and names of the Server, static routes, devices on the LAN, Wake-on-LAN.
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
   * Get the LAN configuration.
   *
   * `GET lan/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  config(options?: CallOptions): Promise<LanConfig>;
  /** Long name of {@linkcode LanSubsystem.config}. */
  Get_the_current_Lan_configuration: LanSubsystem["config"];
  /**
   * Update the LAN configuration.
   *
   * third-party apps should not change the router/bridge mode.
   *
   * `PUT lan/config/`. Needs the permission `settings`.
   *
   * Care where `ip` is sent: this changes the box's LAN address to {ip}: devices lose the box and
   * the internet until they learn the new address.
   *
   * Care where `mode` is sent: this puts the box in {mode} mode: devices lose the network, and the
   * box may be unreachable, until they are reconfigured.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  setConfig(body: LanConfigInput, options?: CallOptions): Promise<LanConfig>;
  /** Long name of {@linkcode LanSubsystem.setConfig}. */
  Update_the_current_Lan_configuration: LanSubsystem["setConfig"];
  /**
   * List static routes.
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
   * Update static routes.
   *
   * Send the complete list of static routes; returns the new one.
   *
   * `PUT lan/routes/`. Needs the permission `settings`. Since API 16.
   *
   * Care: this replaces all static routes: those not in the list are deleted.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  setRoutes(body: RouteInput[], options?: CallOptions): Promise<Route[]>;
  /** Long name of {@linkcode LanSubsystem.setRoutes}. */
  Update_the_current_routing_configuration: LanSubsystem["setRoutes"];
  /**
   * List LAN interfaces.
   *
   * Returns a list.
   *
   * `GET lan/browser/interfaces/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  interfaces(options?: CallOptions): Promise<LanInterfacesResult[]>;
  /** Long name of {@linkcode LanSubsystem.interfaces}. */
  Getting_the_list_of_browsable_LAN_interfaces: LanSubsystem["interfaces"];
  /**
   * List the devices on an interface.
   *
   * `GET lan/browser/{interface}/`.
   *
   * @param interface_ LAN interface name, such as pub.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  hosts(interface_: Open<"pub" | "wifiguest">, options?: CallOptions): Promise<LanHost[]>;
  /** Long name of {@linkcode LanSubsystem.hosts}. */
  Getting_the_list_of_hosts_on_a_given_interface: LanSubsystem["hosts"];
  /**
   * Get a device.
   *
   * `GET lan/browser/{interface}/{hostid}/`.
   *
   * @param interface_ LAN interface name, such as pub.
   * @param hostid Device id, such as ether-00:24:d4:7e:00:4c.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  host(
    interface_: Open<"pub" | "wifiguest">,
    hostid: string,
    options?: CallOptions,
  ): Promise<LanHost>;
  /** Long name of {@linkcode LanSubsystem.host}. */
  Getting_an_host_information: LanSubsystem["host"];
  /**
   * Update a device.
   *
   * Send the id and the fields to change.
   *
   * `PUT lan/browser/{interface}/{hostid}/`. Needs the permission `settings`.
   *
   * @param interface_ LAN interface name, such as pub.
   * @param hostid Device id, such as ether-00:24:d4:7e:00:4c.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  updateHost(
    interface_: Open<"pub" | "wifiguest">,
    hostid: string,
    body: LanHostInput,
    options?: CallOptions,
  ): Promise<LanHost>;
  /** Long name of {@linkcode LanSubsystem.updateHost}. */
  Updating_an_host_information:
    & LanSubsystem["updateHost"]
    & ((
      body: LanHostInput,
      interface_: Open<"pub" | "wifiguest">,
      hostid: string,
      options?: CallOptions,
    ) => Promise<LanHost>);
  /**
   * Forget a LAN host.
   *
   * `DELETE lan/browser/{interface}/{hostid}/`. Needs the permission `settings`. Not documented by
   * Free; seen on API 6.
   *
   * Care: this forgets device {hostid}: its name and its type are lost.
   *
   * @param interface_ LAN interface name, such as pub.
   * @param hostid Device id, such as ether-00:24:d4:7e:00:4c.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  deleteHost(
    interface_: Open<"pub" | "wifiguest">,
    hostid: string,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode LanSubsystem.deleteHost}. */
  Forget_a_LAN_host: LanSubsystem["deleteHost"];
  /**
   * List device types.
   *
   * Returns a list.
   *
   * `GET lan/browser/types/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  hostTypes(options?: CallOptions): Promise<LanHostTypesResult[]>;
  /** Long name of {@linkcode LanSubsystem.hostTypes}. */
  Getting_available_lan_host_types: LanSubsystem["hostTypes"];
  /**
   * Wake a device (Wake-on-LAN).
   *
   * `POST lan/wol/{interface}/`. Needs the permission `settings`.
   *
   * @param interface_ LAN interface name, such as pub.
   * @throws {FbxError} Its code is a {@linkcode LanErrorCode}.
   */
  wakeOnLan(
    interface_: Open<"pub" | "wifiguest">,
    body: LanWakeOnLanInput,
    options?: CallOptions,
  ): Promise<void>;
  /** Long name of {@linkcode LanSubsystem.wakeOnLan}. */
  Send_Wake_ok_Lan_packet_to_an_host:
    & LanSubsystem["wakeOnLan"]
    & ((
      body: LanWakeOnLanInput,
      interface_: Open<"pub" | "wifiguest">,
      options?: CallOptions,
    ) => Promise<void>);
}

/** Result of {@linkcode LanSubsystem.interfaces}. */
export interface LanInterfacesResult {
  /** Interface name, such as pub. */
  name: string;
  /** Number of devices on the interface. */
  host_count: number;
}

/** Result of {@linkcode LanSubsystem.hostTypes}. */
export interface LanHostTypesResult {
  /** Icon path, relative to the root of the box. */
  icon: string;
  /** Type, as in LanHost.host_type. */
  type: string;
  /** Display name, in French. */
  name: string;
  /** Category of the type, such as personal_device or network. */
  category: string;
}

/** Body of {@linkcode LanSubsystem.wakeOnLan}. */
export interface LanWakeOnLanInput {
  /** MAC address of the device to wake. */
  mac: string;
  /** Wake password, optional; empty if none. */
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
  /** Name announced by mDNS. */
  name_mdns: string;
  /** NetBIOS name. */
  name_netbios: string;
  /**
   * LAN mode; third-party apps should not change it.
   *
   * - `router`: router; the box is the router of the network
   * - `bridge`: bridge; most services of the box are off
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
  /** Name announced by mDNS. */
  name_mdns?: string;
  /** NetBIOS name. */
  name_netbios?: string;
  /**
   * LAN mode; third-party apps should not change it.
   *
   * - `router`: router; the box is the router of the network
   * - `bridge`: bridge; most services of the box are off
   */
  mode?: Known<"router" | "bridge">;
}

/**
 * Static route; the prefix cannot be in 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or
 * 192.168.27.0/24.
 */
export interface Route {
  /** Target IPv4 network in CIDR form, such as 192.168.1.0/24; unique among enabled routes. */
  prefix: string;
  /** Address of the next hop. */
  gateway: string;
  /** If false, the route is not in the routing table. */
  enabled: boolean;
  /** Comment, optional. */
  description?: string;
}

/** What may be sent of a {@linkcode Route}. */
export interface RouteInput {
  /** Target IPv4 network in CIDR form, such as 192.168.1.0/24; unique among enabled routes. */
  prefix: string;
  /** Address of the next hop. */
  gateway: string;
  /** If false, the route is not in the routing table. */
  enabled?: boolean;
  /** Comment, optional. */
  description?: string;
}

/** A device known on a LAN interface. */
export interface LanHost {
  /** Device id, unique on its interface. Read-only. */
  id: string;
  /** Main name, selected from names or set by the user. */
  primary_name: string;
  /**
   * Domain name, up to 63 characters, ending in .home; labels of letters, digits and -, starting
   * with a letter and not ending with -; empty for none.
   */
  domain_name: string;
  /**
   * Type of device, detected by the box; can be changed.
   *
   * - `workstation`: desktop computer
   * - `laptop`: laptop
   * - `smartphone`: smartphone
   * - `tablet`: tablet
   * - `printer`: printer
   * - `vg_console`: game console
   * - `television`: TV
   * - `nas`: NAS
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
   * - `watch`: smartwatch
   * - `light`: lamp
   * - `outlet`: smart plug
   * - `appliances`: home appliance
   * - `thermostat`: thermostat
   * - `shutter`: electric shutter
   * - `other`: other
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
  /** Whether primary_name was set by the user. Read-only. */
  primary_name_manual: boolean;
  /** Layer 2 address. Read-only. */
  l2ident: LanHostL2Ident;
  /** Vendor, according to the MAC address. Read-only. */
  vendor_name: string;
  /** List the device even if it has not been seen since the box started. */
  persistent: boolean;
  /** Whether the box can reach the device. Read-only. */
  reachable: boolean;
  /** Last time the device was reachable. Unix time in seconds. Read-only. */
  last_time_reachable: number;
  /** Whether the device is sending traffic to the box. Read-only. */
  active: boolean;
  /** Last traffic from the device. Unix time in seconds. Read-only. */
  last_activity: number;
  /** First traffic from the device; 0 if unknown. Unix time in seconds. Read-only. */
  first_activity: number;
  /** Names found for the device, with their sources. Read-only. */
  names: LanHostName[];
  /** Layer 3 addresses of the device. Read-only. */
  l3connectivities: LanHostL3Connectivity[];
  /** Profile summary; only if the device belongs to a profile. Read-only. */
  network_control?: LanHostNetworkControl;
  /** Details found, by protocol (upnp, mdns, dhcp), each a map of strings. Read-only. */
  info: Record<string, unknown>;
  /** Interface of the device. Read-only. Seen on real boxes, not documented. */
  interface?: Open<"pub" | "wifiguest">;
  /** Name before the user changed it. Read-only. Seen on real boxes, not documented. */
  default_name?: string;
  /** Device model, if known. Read-only. Seen on real boxes, not documented. */
  model?: string;
  /** Access point of the device. Read-only. Seen on real boxes, not documented. */
  access_point?: LanHostAccessPoint;
}

/** What may be sent of a {@linkcode LanHost}. */
export interface LanHostInput {
  /** Read-only: left as it is. */
  id?: LanHost["id"];
  /** Main name, selected from names or set by the user. */
  primary_name?: string;
  /**
   * Domain name, up to 63 characters, ending in .home; labels of letters, digits and -, starting
   * with a letter and not ending with -; empty for none.
   */
  domain_name?: string;
  /**
   * Type of device, detected by the box; can be changed.
   *
   * - `workstation`: desktop computer
   * - `laptop`: laptop
   * - `smartphone`: smartphone
   * - `tablet`: tablet
   * - `printer`: printer
   * - `vg_console`: game console
   * - `television`: TV
   * - `nas`: NAS
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
   * - `watch`: smartwatch
   * - `light`: lamp
   * - `outlet`: smart plug
   * - `appliances`: home appliance
   * - `thermostat`: thermostat
   * - `shutter`: electric shutter
   * - `other`: other
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
  /** List the device even if it has not been seen since the box started. */
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

/** A name of a device and its source. */
export interface LanHostName {
  /** The name. Read-only. */
  name: string;
  /**
   * Source of the name. Read-only.
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

/** Layer 2 address of a device. */
export interface LanHostL2Ident {
  /** The address. Read-only. */
  id: string;
  /** Type of address, such as mac_address. Read-only. */
  type: string;
}

/** Layer 3 address of a device and its state. */
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
  /** Whether there is traffic from this address. Read-only. */
  active: boolean;
  /** Whether this address is reachable. Read-only. */
  reachable: boolean;
  /** Last traffic from this address. Unix time in seconds. Read-only. */
  last_activity: number;
  /** Last time this address was reachable. Unix time in seconds. Read-only. */
  last_time_reachable: number;
  /** Device model, if known. Read-only. */
  model?: string;
}

/** The profile that applies to a device. */
export interface LanHostNetworkControl {
  /** Id of the device's profile. Read-only. */
  profile_id: number;
  /** Name of this profile. Read-only. */
  name: string;
  /**
   * Current access mode, as in NetworkControl. Read-only.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; obsolete, avoid
   */
  current_mode: Known<"allowed" | "denied" | "webonly">;
}

/** Access point of a device. Seen on real boxes, not documented. */
export interface LanHostAccessPoint {
  /** MAC address of the access point. Read-only. Seen on real boxes, not documented. */
  mac?: string;
  /** Access point id; of a repeater, its id. Read-only. Seen on real boxes, not documented. */
  uid?: string;
  /**
   * Type of access point. Read-only. Seen on real boxes, not documented.
   *
   * - `gateway`: the box itself
   * - `repeater`: a Wi-Fi repeater
   */
  type?: Open<"gateway" | "repeater">;
  /**
   * How the device is connected. Read-only. Seen on real boxes, not documented.
   *
   * - `wifi`: Wi-Fi
   * - `ethernet`: cable; Ethernet cable
   */
  connectivity_type?: Open<"wifi" | "ethernet">;
  /** Data received. Unit: byte. Read-only. Seen on real boxes, not documented. */
  rx_bytes?: number;
  /** Data sent. Unit: byte. Read-only. Seen on real boxes, not documented. */
  tx_bytes?: number;
  /** Receive rate. Unit: byte/s. Read-only. Seen on real boxes, not documented. */
  rx_rate?: number;
  /** Send rate. Unit: byte/s. Read-only. Seen on real boxes, not documented. */
  tx_rate?: number;
  /** Details of the Wi-Fi connection. Read-only. Seen on real boxes, not documented. */
  wifi_information?: {
    /**
     * Wi-Fi band. Read-only. Seen on real boxes, not documented.
     *
     * - `2d4g`: 2.4 GHz
     * - `5g`: 5 GHz
     * - `6g`: 6 GHz
     * - `60g`: 60 GHz
     */
    band?: Open<"2d4g" | "5g" | "6g" | "60g">;
    /** Network name. Read-only. Seen on real boxes, not documented. */
    ssid?: string;
    /** BSS id (BSSID). Read-only. Seen on real boxes, not documented. */
    bssid?: string;
    /** 802.11 standard. Read-only. Seen on real boxes, not documented. */
    standard?: string;
    /** Signal strength. Unit: dBm. Read-only. Seen on real boxes, not documented. */
    signal?: number;
    /** Radio receive rate. Unit: 0.1 Mbit/s. Read-only. Seen on real boxes, not documented. */
    phy_rx_rate?: number;
    /** Radio send rate. Unit: 0.1 Mbit/s. Read-only. Seen on real boxes, not documented. */
    phy_tx_rate?: number;
    /** Time since the device connected. Unit: s. Read-only. Seen on real boxes, not documented. */
    sess_duration?: number;
  };
  /** Details of the Ethernet connection. Read-only. Seen on real boxes, not documented. */
  ethernet_information?: {
    /** Link speed. Unit: Mbit/s. Read-only. Seen on real boxes, not documented. */
    speed?: number | string;
    /** Duplex mode. Read-only. Seen on real boxes, not documented. */
    duplex?: string;
    /** Maximum speed of the port. Unit: Mbit/s. Read-only. Seen on real boxes, not documented. */
    max_port_speed?: number | string;
    /** Link state. Read-only. Seen on real boxes, not documented. */
    link?: string;
  };
}

/**
 * A code that the box may refuse a call of `lan` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no entry with this id
 * - `internal_error`: internal error
 * - `ioerror`: internal error
 * - `inval`: invalid parameter
 * - `invalid_gateway_ip`: invalid gateway address
 * - `invalid_route`: invalid static route
 * - `exists`: two enabled routes have the same prefix
 * - `nodev`: no such interface (LAN browser); in bridge mode the box has none and cannot see the
 *   devices on the network
 * - `nohost`: no device with this id (LAN browser)
 * - `nomem`: internal error (LAN browser)
 * - `netdown`: network down (LAN browser)
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
 * Languages of the box: supported and current.
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
   * Get the language.
   *
   * `GET lang/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LangErrorCode}.
   */
  status(options?: CallOptions): Promise<LanguageSupport>;
  /** Long name of {@linkcode LangSubsystem.status}. */
  Get_language_status: LangSubsystem["status"];
  /**
   * Set the language.
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
  /** ISO 639-3 code, from the avalaible list. */
  lang: string;
}

/** Current and supported languages. */
export interface LanguageSupport {
  /** Current language, ISO 639-3 (three letters). */
  lang: string;
  /** Supported languages, ISO 639-3 (three letters). Read-only. */
  avalaible: string[];
}

/**
 * A code that the box may refuse a call of `lang` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type LangErrorCode = CommonErrorCode;

/**
 * Settings of the front screen, LED strip and status LED.
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
   * Get the screen configuration.
   *
   * `GET lcd/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LcdErrorCode}.
   */
  config(options?: CallOptions): Promise<LcdConfig>;
  /** Long name of {@linkcode LcdSubsystem.config}. */
  Get_the_current_LCD_configuration: LcdSubsystem["config"];
  /**
   * Update the screen configuration.
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
  /** Screen brightness, from 0 to 100. */
  brightness: number;
  /** Force the orientation set by orientation. */
  orientation_forced: boolean;
  /** Angle of the screen. */
  orientation: number;
  /** Hide the Wi-Fi key and its QR code; optional. */
  hide_wifi_key?: boolean;
  /** LED strip on; optional. */
  led_strip_enabled?: boolean;
  /** LED strip brightness, from 0 to 100; optional. */
  led_strip_brightness?: number;
  /** LED strip animation, from available_led_strip_animations; optional. */
  led_strip_animation?: string;
  /** Available animations of the LED strip. Read-only. */
  available_led_strip_animations: string[];
  /** Hide the status LED. */
  hide_status_led: boolean;
  /**
   * Screensaver mode; only if has_lcd_screensaver is true; optional.
   *
   * - `disabled`: screen always on
   * - `on`: screensaver on
   * - `night`: screensaver only at night
   */
  screensaver?: Known<"disabled" | "on" | "night">;
  /** Hide the status LED (see also hide_status_led). */
  hide_led: boolean;
}

/** What may be sent of a {@linkcode LcdConfig}. */
export interface LcdConfigInput {
  /** Screen brightness, from 0 to 100. */
  brightness?: number;
  /** Force the orientation set by orientation. */
  orientation_forced?: boolean;
  /** Angle of the screen. */
  orientation?: number;
  /** Hide the Wi-Fi key and its QR code; optional. */
  hide_wifi_key?: boolean;
  /** LED strip on; optional. */
  led_strip_enabled?: boolean;
  /** LED strip brightness, from 0 to 100; optional. */
  led_strip_brightness?: number;
  /** LED strip animation, from available_led_strip_animations; optional. */
  led_strip_animation?: string;
  /** Read-only: left as it is. */
  available_led_strip_animations?: LcdConfig["available_led_strip_animations"];
  /** Hide the status LED. */
  hide_status_led?: boolean;
  /**
   * Screensaver mode; only if has_lcd_screensaver is true; optional.
   *
   * - `disabled`: screen always on
   * - `on`: screensaver on
   * - `night`: screensaver only at night
   */
  screensaver?: Known<"disabled" | "on" | "night">;
  /** Hide the status LED (see also hide_status_led). */
  hide_led?: boolean;
}

/**
 * A code that the box may refuse a call of `lcd` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `no_panel`: screen not found
 * - `setup`: the screen could not be configured
 * - `notsup`: operation not supported
 */
export type LcdErrorCode = "inval" | "no_panel" | "setup" | "notsup" | CommonErrorCode;

/**
 * Weekly schedule of the LED strip; only if has_led_strip is true.
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
   * Get the LED strip status.
   *
   * `GET ledstrip/status`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  status(options?: CallOptions): Promise<LedstripStatus>;
  /** Long name of {@linkcode LedstripSubsystem.status}. */
  Get_ledstrip_status: LedstripSubsystem["status"];
  /**
   * Get the LED strip schedule.
   *
   * Not documented.
   *
   * `GET ledstrip/planning/`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  planning(options?: CallOptions): Promise<LedstripPlanning>;
  /** Long name of {@linkcode LedstripSubsystem.planning}. */
  Get_ledstrip_planning: LedstripSubsystem["planning"];
  /**
   * Update the LED strip schedule.
   *
   * `PUT ledstrip/planning`. Needs the permission `settings`. Since API 16.
   *
   * @throws {FbxError} Its code is a {@linkcode LedstripErrorCode}.
   */
  setPlanning(body: LedstripPlanningInput, options?: CallOptions): Promise<LedstripPlanning>;
  /** Long name of {@linkcode LedstripSubsystem.setPlanning}. */
  Update_ledstrip_planning: LedstripSubsystem["setPlanning"];
}

/** Weekly schedule of the LED strip. */
export interface LedstripPlanning {
  /** Whether the schedule is on. */
  use_planning: boolean;
  /**
   * Action of the schedule.
   *
   * - `ledstrip_off`: LED strip off
   */
  planning_mode: Known<"ledstrip_off">;
  /** Slots per day; a slot lasts 60 * 24 / resolution minutes. Unit: slot/day. Read-only. */
  resolution: number;
  /** 7 * resolution slots from Monday 0:00; true: schedule in effect (strip off). */
  mapping: boolean[];
}

/** What may be sent of a {@linkcode LedstripPlanning}. */
export interface LedstripPlanningInput {
  /** Whether the schedule is on. */
  use_planning?: boolean;
  /**
   * Action of the schedule.
   *
   * - `ledstrip_off`: LED strip off
   */
  planning_mode?: Known<"ledstrip_off">;
  /** Read-only: left as it is. */
  resolution?: LedstripPlanning["resolution"];
  /** 7 * resolution slots from Monday 0:00; true: schedule in effect (strip off). */
  mapping?: boolean[];
}

/** Whether the schedule is on, and its next change. */
export interface LedstripStatus {
  /** Whether the schedule is on. Read-only. */
  use_planning: boolean;
  /** Next scheduled change, in ms. Unix time in ms. Read-only. */
  next_change: number;
}

/**
 * A code that the box may refuse a call of `ledstrip` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
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
   * Request an authorization.
   *
   * Only from the local network; the user allows or denies on the front screen of the box.
   *
   * `POST login/authorize/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorize(body: TokenRequestInput, options?: CallOptions): Promise<LoginAuthorizeResult>;
  /** Long name of {@linkcode LoginSubsystem.authorize}. */
  Request_authorization: LoginSubsystem["authorize"];
  /**
   * Track an authorization.
   *
   * Poll it until it is no longer pending, otherwise the authorization is void.
   *
   * `GET login/authorize/{track_id}`.
   *
   * @param track_id track_id returned by the authorization request.
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorization(track_id: number, options?: CallOptions): Promise<LoginAuthorizationResult>;
  /** Long name of {@linkcode LoginSubsystem.authorization}. */
  Track_authorization_progress: LoginSubsystem["authorization"];
  /**
   * Get the challenge.
   *
   * The challenge is also returned when tracking an authorization and by any response that
   * requires authentication.
   *
   * `GET login/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  challenge(options?: CallOptions): Promise<LoginChallengeResult>;
  /** Long name of {@linkcode LoginSubsystem.challenge}. */
  Getting_the_challenge_value: LoginSubsystem["challenge"];
  /**
   * Open a session.
   *
   * On failure: HTTP 403, with a new challenge, and uid to identify the box.
   *
   * `POST login/session/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  openSession(body: SessionStartInput, options?: CallOptions): Promise<LoginOpenSessionResult>;
  /** Long name of {@linkcode LoginSubsystem.openSession}. */
  Opening_a_session: LoginSubsystem["openSession"];
  /**
   * Close the session.
   *
   * `POST login/logout/`.
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  logout(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode LoginSubsystem.logout}. */
  Closing_the_current_session: LoginSubsystem["logout"];
  /**
   * Make an authenticated call.
   *
   * Example of a call with a session token.
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
   * All permissions, by name, and whether this session has them.
   *
   * `GET login/perms/`. Not documented by Free; seen on Ultra (API 16).
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  permissions(options?: CallOptions): Promise<Record<string, LoginPermission>>;
  /** Long name of {@linkcode LoginSubsystem.permissions}. */
  Get_the_permissions: LoginSubsystem["permissions"];
  /**
   * List authorized apps.
   *
   * Apps that have a token; they cannot be revoked by the API.
   *
   * `GET authorization/`. Needs the permission `settings`. Not documented by Free; seen on Ultra
   * (API 16).
   *
   * @throws {FbxError} Its code is a {@linkcode LoginErrorCode}.
   */
  authorizations(options?: CallOptions): Promise<Authorization[]>;
  /** Long name of {@linkcode LoginSubsystem.authorizations}. */
  Get_the_list_of_authorized_applications: LoginSubsystem["authorizations"];
}

/** Result of {@linkcode LoginSubsystem.authorize}. */
export interface LoginAuthorizeResult {
  /** Secret token of the app; keep it safe. */
  app_token: string;
  /** Id to track the authorization. */
  track_id: number;
}

/** Result of {@linkcode LoginSubsystem.authorization}. */
export interface LoginAuthorizationResult {
  /**
   * State of the authorization.
   *
   * - `unknown`: app_token invalid or revoked
   * - `pending`: not approved by the user yet
   * - `timeout`: not approved by the user in time
   * - `granted`: app_token valid: a session can be opened
   * - `denied`: denied by the user
   */
  status: Known<"unknown" | "pending" | "timeout" | "granted" | "denied">;
  /** Current challenge. */
  challenge: string;
}

/** Result of {@linkcode LoginSubsystem.challenge}. */
export interface LoginChallengeResult {
  /** Whether a session is open. */
  logged_in: boolean;
  /** Current challenge; changes often, valid for a short time. */
  challenge: string;
}

/** Result of {@linkcode LoginSubsystem.openSession}. */
export interface LoginOpenSessionResult {
  /** Session token, valid for a limited time. */
  session_token: string;
  /** Next challenge. */
  challenge: string;
  /**
   * Permissions of the app; a permission not listed is false.
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
  /** Unique app id. */
  app_id: string;
  /** Name shown on the front panel. */
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
  /** App version. */
  app_version?: string;
  /** hmac-sha1(app_token, challenge). */
  password: string;
}

/** A permission. Seen on real boxes, not documented. */
export interface LoginPermission {
  /** Whether the session has it. Read-only. Seen on real boxes, not documented. */
  granted?: boolean;
  /** Display name, in French. Read-only. Seen on real boxes, not documented. */
  desc?: string;
}

/** An app that holds a token. Seen on real boxes, not documented. */
export interface Authorization {
  /** Id of the authorization. Read-only. Seen on real boxes, not documented. */
  id?: number;
  /** App id. Read-only. Seen on real boxes, not documented. */
  app_id?: string;
  /** App name. Read-only. Seen on real boxes, not documented. */
  app_name?: string;
  /** App version. Read-only. Seen on real boxes, not documented. */
  app_version?: string;
  /** Name of the device the app runs on. Read-only. Seen on real boxes, not documented. */
  device_name?: string;
  /** Address that the request came from. Read-only. Seen on real boxes, not documented. */
  req_ip?: string;
  /** Date of the request. Unix time in seconds. Read-only. Seen on real boxes, not documented. */
  req_date?: number;
  /**
   * Date of the last session; 0: never. Unix time in seconds. Read-only. Seen on real boxes, not
   * documented.
   */
  last_session?: number;
  /**
   * State of the token. Read-only. Seen on real boxes, not documented.
   *
   * - `granted`: valid
   */
  token_validity?: Open<"granted">;
  /** Its permissions. Read-only. Seen on real boxes, not documented. */
  permissions?: Record<string, boolean>;
}

/**
 * A code that the box may refuse a call of `login` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type LoginErrorCode = CommonErrorCode;

/**
 * DMZ, port forwarding, and public ports of the box's own services.
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
   * Get the DMZ configuration.
   *
   * `GET fw/dmz/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  dmzConfig(options?: CallOptions): Promise<DmzConfig>;
  /** Long name of {@linkcode NatSubsystem.dmzConfig}. */
  Get_the_current_Dmz_configuration: NatSubsystem["dmzConfig"];
  /**
   * Update the DMZ configuration.
   *
   * `PUT fw/dmz/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  setDmzConfig(body: DmzConfigInput, options?: CallOptions): Promise<DmzConfig>;
  /** Long name of {@linkcode NatSubsystem.setDmzConfig}. */
  Update_the_current_Dmz_configuration: NatSubsystem["setDmzConfig"];
  /**
   * List port forwardings.
   *
   * `GET fw/redir/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  redirects(options?: CallOptions): Promise<PortForwardingConfig[]>;
  /** Long name of {@linkcode NatSubsystem.redirects}. */
  Getting_the_list_of_port_forwarding: NatSubsystem["redirects"];
  /**
   * Get a port forwarding.
   *
   * `GET fw/redir/{redir_id}`.
   *
   * @param redir_id Port forwarding id.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  redirect(redir_id: number, options?: CallOptions): Promise<PortForwardingConfig>;
  /** Long name of {@linkcode NatSubsystem.redirect}. */
  Getting_a_specific_port_forwarding: NatSubsystem["redirect"];
  /**
   * Update a port forwarding.
   *
   * Send only the fields to change.
   *
   * `PUT fw/redir/{redir_id}`. Needs the permission `settings`.
   *
   * @param redir_id Port forwarding id.
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
   * Returns the new id.
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
   * @param redir_id Port forwarding id.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  deleteRedirect(redir_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NatSubsystem.deleteRedirect}. */
  Delete_a_port_forwarding: NatSubsystem["deleteRedirect"];
  /**
   * List incoming ports.
   *
   * `GET fw/incoming/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  incomingPorts(options?: CallOptions): Promise<IncomingPortConfig[]>;
  /** Long name of {@linkcode NatSubsystem.incomingPorts}. */
  Getting_the_list_of_incoming_ports: NatSubsystem["incomingPorts"];
  /**
   * Get an incoming port.
   *
   * `GET fw/incoming/{port_id}`.
   *
   * @param port_id Incoming port id, e.g. bittorrent-main.
   * @throws {FbxError} Its code is a {@linkcode NatErrorCode}.
   */
  incomingPort(port_id: string, options?: CallOptions): Promise<IncomingPortConfig>;
  /** Long name of {@linkcode NatSubsystem.incomingPort}. */
  Getting_a_specific_incoming_port: NatSubsystem["incomingPort"];
  /**
   * Update an incoming port.
   *
   * Send only the fields to change.
   *
   * `PUT fw/incoming/{port_id}`. Needs the permission `settings`.
   *
   * @param port_id Incoming port id, e.g. bittorrent-main.
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

/** DMZ settings (one LAN host). */
export interface DmzConfig {
  /** IP address of the DMZ host. */
  ip: string;
  /** Whether the DMZ is on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode DmzConfig}. */
export interface DmzConfigInput {
  /** IP address of the DMZ host. */
  ip?: string;
  /** Whether the DMZ is on. */
  enabled?: boolean;
}

/** Rule that forwards public ports to a LAN host. */
export interface PortForwardingConfig {
  /** Rule id, set by the box. Read-only. */
  id: number;
  /** Whether the rule is on. */
  enabled: boolean;
  /** Forwarded protocol. */
  ip_proto: Known<"tcp" | "udp">;
  /** First public port. */
  wan_port_start: number;
  /** Last public port. */
  wan_port_end: number;
  /** Address of the target device. */
  lan_ip: string;
  /** First port on the target; the last is lan_port + wan_port_end - wan_port_start. */
  lan_port: number;
  /** Name of the target host. Read-only. */
  hostname: string;
  /** Details of the target host. Read-only. */
  host: LanHost;
  /** Only source address allowed; 0.0.0.0 for any. */
  src_ip: string;
  /** Comment. */
  comment: string;
  /** Whether the rule can be applied. Read-only. Seen on real boxes, not documented. */
  valid?: boolean;
}

/** What may be sent of a {@linkcode PortForwardingConfig}. */
export interface PortForwardingConfigInput {
  /** Read-only: left as it is. */
  id?: PortForwardingConfig["id"];
  /** Whether the rule is on. */
  enabled?: boolean;
  /** Forwarded protocol. */
  ip_proto: Known<"tcp" | "udp">;
  /** First public port. */
  wan_port_start: number;
  /** Last public port. */
  wan_port_end: number;
  /** Address of the target device. */
  lan_ip: string;
  /** First port on the target; the last is lan_port + wan_port_end - wan_port_start. */
  lan_port: number;
  /** Read-only: left as it is. */
  hostname?: PortForwardingConfig["hostname"];
  /** Read-only: left as it is. */
  host?: PortForwardingConfig["host"];
  /** Only source address allowed; 0.0.0.0 for any. */
  src_ip?: string;
  /** Comment. */
  comment?: string;
  /** Read-only: left as it is. */
  valid?: PortForwardingConfig["valid"];
}

/**
 * Public port of a box service; cannot be added or removed, and takes precedence over port
 * forwarding.
 */
export interface IncomingPortConfig {
  /**
   * Service that uses the port. Read-only.
   *
   * - `http`: HTTP remote access to Freebox OS
   * - `https`: HTTPS remote access to Freebox OS
   * - `bittorrent-main`: main BitTorrent port
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
  /** Whether the service may use the port. */
  enabled: boolean;
  /** Whether the port is in use now. Read-only. */
  active: boolean;
  /**
   * Protocol of the port. Read-only.
   *
   * - `tcp`: TCP
   * - `udp`: UDP
   * - `tcp_udp`: TCP, UDP; both
   */
  type: Known<"tcp" | "udp" | "tcp_udp">;
  /** Port number, from min_port to max_port; fixed if readonly. */
  in_port: number;
  /** Network namespace of the service, e.g. init, or vpn for the VPN client. Read-only. */
  netns: string;
  /** Lowest in_port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  min_port: number;
  /** Highest in_port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  max_port: number;
  /** Whether in_port is fixed by the protocol and cannot change. Read-only. */
  readonly: boolean;
}

/** What may be sent of a {@linkcode IncomingPortConfig}. */
export interface IncomingPortConfigInput {
  /** Read-only: left as it is. */
  id?: IncomingPortConfig["id"];
  /** Whether the service may use the port. */
  enabled?: boolean;
  /** Read-only: left as it is. */
  active?: IncomingPortConfig["active"];
  /** Read-only: left as it is. */
  type?: IncomingPortConfig["type"];
  /** Port number, from min_port to max_port; fixed if readonly. */
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
 * - `noent`: no entry with this id
 * - `internal_error`: internal error
 * - `exist`: conflicts with an existing port forwarding
 */
export type NatErrorCode = "noent" | "internal_error" | "exist" | CommonErrorCode;

/**
 * Samba and AFP file sharing.
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
   * Get the Samba configuration.
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
   * Get the AFP configuration.
   *
   * `GET netshare/afp/`.
   *
   * @throws {FbxError} Its code is a {@linkcode NetworkShareErrorCode}.
   */
  afpConfig(options?: CallOptions): Promise<AfpConfig>;
  /** Long name of {@linkcode NetworkShareSubsystem.afpConfig}. */
  Get_the_current_Afp_configuration: NetworkShareSubsystem["afpConfig"];
  /**
   * Update the AFP configuration.
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
  /** Whether shares require a user name and password. */
  logon_enabled: boolean;
  /** Samba user name. */
  logon_user: string;
  /** Samba password. */
  logon_password: string;
  /** Workgroup name. */
  workgroup: string;
  /** Whether SMBv2 and SMBv3 are on. */
  smbv2_enabled: boolean;
}

/** What may be sent of a {@linkcode SambaConfig}. */
export interface SambaConfigInput {
  /** Whether files are shared. */
  file_share_enabled?: boolean;
  /** Whether printers are shared. */
  print_share_enabled?: boolean;
  /** Whether shares require a user name and password. */
  logon_enabled?: boolean;
  /** Samba user name. */
  logon_user?: string;
  /** Samba password. */
  logon_password?: string;
  /** Workgroup name. */
  workgroup?: string;
  /** Whether SMBv2 and SMBv3 are on. */
  smbv2_enabled?: boolean;
}

/** AFP settings. */
export interface AfpConfig {
  /** Whether AFP is on. */
  enabled: boolean;
  /** Whether guests may access shared files. */
  guest_allow: boolean;
  /** Apple machine type whose icon macOS shows. */
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
  /** AFP password. */
  login_password: string;
}

/** What may be sent of a {@linkcode AfpConfig}. */
export interface AfpConfigInput {
  /** Whether AFP is on. */
  enabled?: boolean;
  /** Whether guests may access shared files. */
  guest_allow?: boolean;
  /** Apple machine type whose icon macOS shows. */
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
  /** AFP password. */
  login_password?: string;
}

/**
 * A code that the box may refuse a call of `networkShare` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `invalid_workgroup_name`: invalid workgroup name
 * - `invalid_logon_user`: invalid Samba user name
 * - `invalid_logon_password`: invalid Samba password
 * - `invalid_afp_login_name`: invalid AFP user name
 * - `invalid_afp_login_password`: invalid AFP password
 */
export type NetworkShareErrorCode =
  | "invalid_workgroup_name"
  | "invalid_logon_user"
  | "invalid_logon_password"
  | "invalid_afp_login_name"
  | "invalid_afp_login_password"
  | CommonErrorCode;

/**
 * Notifications and the devices that receive them.
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
   * List notification targets.
   *
   * `GET notif/targets`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  list(options?: CallOptions): Promise<NotificationTarget[]>;
  /** Long name of {@linkcode NotifSubsystem.list}. */
  Get_list_of_notification_target: NotifSubsystem["list"];
  /**
   * Get a notification target.
   *
   * Returns one target.
   *
   * `GET notif/targets/{id}`. Since API 11.
   *
   * @param id Notification target id.
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
   * @param id Notification target id.
   * @throws {FbxError} Its code is a {@linkcode NotifErrorCode}.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode NotifSubsystem.delete}. */
  Delete_a_notification_target: NotifSubsystem["delete"];
  /**
   * Update a notification target.
   *
   * Takes the same fields as adding a target.
   *
   * `PUT notif/targets/{id}`. Needs the permission `settings`. Since API 11.
   *
   * @param id Notification target id.
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
  /** Token of the platform's notification service. */
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
   * Message content.
   *
   * - `data`: payload only
   * - `notification`: payload with title and body
   */
  message_type?: Known<"data" | "notification">;
}

/** Body of {@linkcode NotifSubsystem.create}. */
export interface NotifCreateInput {
  /** Device name. */
  name: string;
  /** Platform. */
  type: Known<"ios" | "android" | "firebase">;
  /** Token of the platform's notification service. */
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
   * Message content.
   *
   * - `data`: payload only
   * - `notification`: payload with title and body
   */
  message_type?: Known<"data" | "notification">;
}

/** Device that receives notifications. */
export interface NotificationTarget {
  /** Unique device id. */
  id: string;
  /** Last use. */
  last_use: number;
  /** Platform. */
  type: Known<"ios" | "android" | "firebase">;
  /** Device name. */
  name: string;
  /** URL of the device's notification server. */
  api_url: string;
  /**
   * Message content.
   *
   * - `data`: payload only
   * - `notification`: payload with title and body
   */
  message_type: Known<"data" | "notification">;
  /**
   * Notifications the device receives.
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
   * - `downloader`: only value
   */
  type: "downloader";
  /** Id of the download task. */
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
   * - `phone`: only value
   */
  type: "phone";
  /** The call concerned. */
  data: CallEntry;
  /**
   * What happened.
   *
   * - `missed_call`: missed call
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
   * - `box_state`: only value
   */
  type: "box_state";
  /**
   * What happened.
   *
   * - `pub_up`: Internet connection up
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
   * - `lan`: only value
   */
  type: "lan";
  /** Id of the host. */
  host_id: string;
  /** LAN interface of the host. */
  interface: string;
  /**
   * What happened.
   *
   * - `first_connection`: first connection of a device
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
   * - `password_change`: only value
   */
  type: "password_change";
  /** IP address of the LAN host that requested the change. */
  ip: string;
}

/**
 * A code that the box may refuse a call of `notif` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no device has this id
 * - `inval`: invalid parameters
 */
export type NotifErrorCode = "noent" | "inval" | CommonErrorCode;

/**
 * Parental filter of older boxes; replaced by Profile, current boxes refuse it.
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
   * Get the parental filter configuration.
   *
   * `GET parental/config/`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  config(options?: CallOptions): Promise<ParentalFilterConfig>;
  /**
   * Long name of {@linkcode ParentalSubsystem.config}.
   *
   * @deprecated Gone since API 16.
   */
  Get_parental_filter_config: ParentalSubsystem["config"];
  /**
   * Update the parental filter configuration.
   *
   * `PUT parental/config/`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  setConfig(body: ParentalFilterConfigInput, options?: CallOptions): Promise<ParentalFilterConfig>;
  /**
   * Long name of {@linkcode ParentalSubsystem.setConfig}.
   *
   * @deprecated Gone since API 16.
   */
  Update_parental_filter_config: ParentalSubsystem["setConfig"];
  /**
   * List parental filter rules.
   *
   * `GET parental/filter/`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  list(options?: CallOptions): Promise<ParentalFilter[]>;
  /**
   * Long name of {@linkcode ParentalSubsystem.list}.
   *
   * @deprecated Gone since API 16.
   */
  Retrieve_all_Parental_Filter_rules: ParentalSubsystem["list"];
  /**
   * Get a parental filter rule.
   *
   * `GET parental/filter/{id}`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  get(id: number, options?: CallOptions): Promise<ParentalFilter>;
  /**
   * Long name of {@linkcode ParentalSubsystem.get}.
   *
   * @deprecated Gone since API 16.
   */
  Retrieve_a_Parental_Filter_rule: ParentalSubsystem["get"];
  /**
   * Delete a parental filter rule.
   *
   * `DELETE parental/filter/{id}`. Needs the permission `parental`. Not documented by Free; seen
   * on Révolution, Delta (API 3-8).
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
   * Update a parental filter rule.
   *
   * `PUT parental/filter/{id}`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  update(id: number, body: ParentalFilterInput, options?: CallOptions): Promise<ParentalFilter>;
  /**
   * Long name of {@linkcode ParentalSubsystem.update}.
   *
   * @deprecated Gone since API 16.
   */
  Update_a_Parental_Filter_rule:
    & ParentalSubsystem["update"]
    & ((body: ParentalFilterInput, id: number, options?: CallOptions) => Promise<ParentalFilter>);
  /**
   * Add a parental filter rule.
   *
   * `POST parental/filter/`. Needs the permission `parental`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  create(body: ParentalFilterInput, options?: CallOptions): Promise<ParentalFilter>;
  /**
   * Long name of {@linkcode ParentalSubsystem.create}.
   *
   * @deprecated Gone since API 16.
   */
  Add_a_Parental_Filter_rule: ParentalSubsystem["create"];
  /**
   * Get a parental filter schedule.
   *
   * `GET parental/filter/{id}/planning`. Needs the permission `parental`. Not documented by Free;
   * seen on Révolution, Delta (API 3-8).
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  planning(id: number, options?: CallOptions): Promise<ParentalFilterPlanning>;
  /**
   * Long name of {@linkcode ParentalSubsystem.planning}.
   *
   * @deprecated Gone since API 16.
   */
  Get_a_parental_filter_Planning: ParentalSubsystem["planning"];
  /**
   * Update a parental filter schedule.
   *
   * `PUT parental/filter/{id}/planning`. Needs the permission `parental`. Not documented by Free;
   * seen on Révolution, Delta (API 3-8).
   *
   * @param id Rule id.
   * @throws {FbxError} Its code is a {@linkcode ParentalErrorCode}.
   * @deprecated Gone since API 16.
   */
  setPlanning(
    id: number,
    body: ParentalFilterPlanningInput,
    options?: CallOptions,
  ): Promise<ParentalFilterPlanning>;
  /**
   * Long name of {@linkcode ParentalSubsystem.setPlanning}.
   *
   * @deprecated Gone since API 16.
   */
  Update_a_parental_filter_Planning:
    & ParentalSubsystem["setPlanning"]
    & ((
      body: ParentalFilterPlanningInput,
      id: number,
      options?: CallOptions,
    ) => Promise<ParentalFilterPlanning>);
}

/** Default of the parental filter. Seen on real boxes, not documented. */
export interface ParentalFilterConfig {
  /**
   * Mode of the devices without a rule.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  default_filter_mode: Known<"allowed" | "denied" | "webonly">;
}

/** What may be sent of a {@linkcode ParentalFilterConfig}. */
export interface ParentalFilterConfigInput {
  /**
   * Mode of the devices without a rule.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  default_filter_mode?: Known<"allowed" | "denied" | "webonly">;
}

/** A parental filter rule. Seen on real boxes, not documented. */
export interface ParentalFilter {
  /** Rule id. Read-only. */
  id: number;
  /** Description. */
  desc: string;
  /** MAC addresses of its devices. */
  macs: string[];
  /** Names of its devices. Read-only. */
  hosts: string[];
  /** Address, in old rules only; else 0.0.0.0. Read-only. */
  ip: string;
  /** Whether the schedule is ignored. */
  forced: boolean;
  /**
   * Mode if forced.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  forced_mode: Known<"allowed" | "denied" | "webonly">;
  /** How long to ignore the schedule; 0: not at all. Unit: s. */
  tmp_mode_expire: number;
  /**
   * Mode until tmp_mode_expire has passed.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  tmp_mode: Known<"allowed" | "denied" | "webonly">;
  /**
   * What sets the mode now. Read-only.
   *
   * - `forced`: forced
   * - `temporary`: for a while
   * - `planning`: the schedule
   */
  scheduling_mode: Known<"forced" | "temporary" | "planning">;
  /**
   * Mode now. Read-only.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  filter_state: Known<"allowed" | "denied" | "webonly">;
  /** Slot of the schedule now. Read-only. */
  current_mapping_idx: number;
  /** Time until the next change; 0: none. Unit: s. Read-only. */
  next_change: number;
}

/** What may be sent of a {@linkcode ParentalFilter}. */
export interface ParentalFilterInput {
  /** Read-only: left as it is. */
  id?: ParentalFilter["id"];
  /** Description. */
  desc?: string;
  /** MAC addresses of its devices. */
  macs?: string[];
  /** Read-only: left as it is. */
  hosts?: ParentalFilter["hosts"];
  /** Read-only: left as it is. */
  ip?: ParentalFilter["ip"];
  /** Whether the schedule is ignored. */
  forced?: boolean;
  /**
   * Mode if forced.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  forced_mode?: Known<"allowed" | "denied" | "webonly">;
  /** How long to ignore the schedule; 0: not at all. Unit: s. */
  tmp_mode_expire?: number;
  /**
   * Mode until tmp_mode_expire has passed.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  tmp_mode?: Known<"allowed" | "denied" | "webonly">;
  /** Read-only: left as it is. */
  scheduling_mode?: ParentalFilter["scheduling_mode"];
  /** Read-only: left as it is. */
  filter_state?: ParentalFilter["filter_state"];
  /** Read-only: left as it is. */
  current_mapping_idx?: ParentalFilter["current_mapping_idx"];
  /** Read-only: left as it is. */
  next_change?: ParentalFilter["next_change"];
}

/** Schedule of a parental filter rule. Seen on real boxes, not documented. */
export interface ParentalFilterPlanning {
  /** Slots per day. Read-only. */
  resolution: number;
  /** Custom day ranges, as in network control. */
  cdayranges: string[];
  /**
   * A mode per slot, for the 7 days from Monday and then each custom day range.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  mapping: Known<"allowed" | "denied" | "webonly">[];
}

/** What may be sent of a {@linkcode ParentalFilterPlanning}. */
export interface ParentalFilterPlanningInput {
  /** Read-only: left as it is. */
  resolution?: ParentalFilterPlanning["resolution"];
  /** Custom day ranges, as in network control. */
  cdayranges?: string[];
  /**
   * A mode per slot, for the 7 days from Monday and then each custom day range.
   *
   * - `allowed`: access
   * - `denied`: no access
   * - `webonly`: HTTP and HTTPS only
   */
  mapping?: Known<"allowed" | "denied" | "webonly">[];
}

/**
 * A code that the box may refuse a call of `parental` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `exist`: the device already has a rule
 * - `noent`: no rule with this id
 */
export type ParentalErrorCode = "inval" | "exist" | "noent" | CommonErrorCode;

/**
 * Phones of the Freebox, wired and DECT: state, ringing, settings.
 *
 * @example
 * ```ts
 * import { Fbx, type PhoneSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const phone: PhoneSubsystem = f.phone;
 * console.log(await phone.list());
 * ```
 */
export interface PhoneSubsystem {
  /**
   * List phones.
   *
   * `GET phone/`. Needs the permission `calls`. Not documented by Free; seen on Révolution, Delta,
   * Ultra (API 3-12).
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  list(options?: CallOptions): Promise<PhoneStatus[]>;
  /** Long name of {@linkcode PhoneSubsystem.list}. */
  List_the_phones: PhoneSubsystem["list"];
  /**
   * Get a phone.
   *
   * `GET phone/{id}`. Needs the permission `calls`. Not documented by Free; seen on Révolution,
   * Delta (API 3-8).
   *
   * @param id Phone id.
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<PhoneStatus>;
  /** Long name of {@linkcode PhoneSubsystem.get}. */
  Get_a_phone: PhoneSubsystem["get"];
  /**
   * Update a phone.
   *
   * Sets its gains.
   *
   * `PUT phone/{id}`. Needs the permission `calls`. Not documented by Free; seen on Révolution,
   * Delta (API 3-8).
   *
   * @param id Phone id.
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  update(id: number, body: PhoneStatusInput, options?: CallOptions): Promise<PhoneStatus>;
  /** Long name of {@linkcode PhoneSubsystem.update}. */
  Update_a_phone:
    & PhoneSubsystem["update"]
    & ((body: PhoneStatusInput, id: number, options?: CallOptions) => Promise<PhoneStatus>);
  /**
   * Get the phone configuration.
   *
   * `GET phone/config/`. Needs the permission `calls`. Not documented by Free; seen on Révolution,
   * Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  config(options?: CallOptions): Promise<PhoneConfig>;
  /** Long name of {@linkcode PhoneSubsystem.config}. */
  Get_the_phone_configuration: PhoneSubsystem["config"];
  /**
   * Update the phone configuration.
   *
   * Send only the fields to change.
   *
   * `PUT phone/config/`. Needs the permission `calls`. Not documented by Free; seen on Révolution,
   * Delta (API 3-8).
   *
   * Care where `dect_enabled` is `false`: this switches the DECT base off: no cordless handset can
   * make or take a call.
   *
   * Care where `dect_registration` is `true`: this opens pairing: a handset nearby can join the
   * phone line.
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  setConfig(body: PhoneConfigInput, options?: CallOptions): Promise<PhoneConfig>;
  /** Long name of {@linkcode PhoneSubsystem.setConfig}. */
  Update_the_phone_configuration: PhoneSubsystem["setConfig"];
  /**
   * List DECT vendors.
   *
   * `GET phone/dect_vendors/`. Needs the permission `calls`. Not documented by Free; seen on
   * Révolution (API 3).
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  dectVendors(options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode PhoneSubsystem.dectVendors}. */
  List_the_DECT_vendors: PhoneSubsystem["dectVendors"];
  /**
   * Ring the DECT handsets.
   *
   * `POST phone/dect_page_start/`. Needs the permission `calls`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * Care: this rings every cordless handset until it is stopped.
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  startPaging(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PhoneSubsystem.startPaging}. */
  Make_the_DECT_handsets_ring: PhoneSubsystem["startPaging"];
  /**
   * Stop ringing the DECT handsets.
   *
   * `POST phone/dect_page_stop/`. Needs the permission `calls`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  stopPaging(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PhoneSubsystem.stopPaging}. */
  Stop_the_ringing_of_the_DECT_handsets: PhoneSubsystem["stopPaging"];
  /**
   * Ring the wired phone.
   *
   * `POST phone/fxs_ring_start/`. Needs the permission `calls`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * Care: this rings the wired phone until it is stopped.
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  startRinging(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PhoneSubsystem.startRinging}. */
  Make_the_wired_phone_ring: PhoneSubsystem["startRinging"];
  /**
   * Stop ringing the wired phone.
   *
   * `POST phone/fxs_ring_stop/`. Needs the permission `calls`. Not documented by Free; seen on
   * Révolution, Delta (API 3-8).
   *
   * @throws {FbxError} Its code is a {@linkcode PhoneErrorCode}.
   */
  stopRinging(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PhoneSubsystem.stopRinging}. */
  Stop_the_ringing_of_the_wired_phone: PhoneSubsystem["stopRinging"];
}

/** A wired phone or DECT handset. Seen on real boxes, not documented. */
export interface PhoneStatus {
  /** Phone id. Read-only. */
  id: number;
  /**
   * Kind of phone. Read-only.
   *
   * - `fxs`: wired phone
   * - `dect`: cordless handset
   */
  type: Known<"fxs" | "dect">;
  /** Rank among the phones of its kind. Read-only. */
  type_id: number;
  /** Whether it is ringing. Read-only. */
  is_ringing: boolean;
  /** Whether it is on the hook. Read-only. */
  on_hook: boolean;
  /** Whether the hardware is faulty. Read-only. */
  hardware_defect: boolean;
  /** Vendor of a DECT handset; may be absent. Read-only. */
  vendor?: string;
  /** Receive gain. */
  gain_rx: number;
  /** Transmit gain. */
  gain_tx: number;
}

/** What may be sent of a {@linkcode PhoneStatus}. */
export interface PhoneStatusInput {
  /** Read-only: left as it is. */
  id?: PhoneStatus["id"];
  /** Read-only: left as it is. */
  type?: PhoneStatus["type"];
  /** Read-only: left as it is. */
  type_id?: PhoneStatus["type_id"];
  /** Read-only: left as it is. */
  is_ringing?: PhoneStatus["is_ringing"];
  /** Read-only: left as it is. */
  on_hook?: PhoneStatus["on_hook"];
  /** Read-only: left as it is. */
  hardware_defect?: PhoneStatus["hardware_defect"];
  /** Read-only: left as it is. */
  vendor?: PhoneStatus["vendor"];
  /** Receive gain. */
  gain_rx?: number;
  /** Transmit gain. */
  gain_tx?: number;
}

/** Phone settings. Seen on real boxes, not documented. */
export interface PhoneConfig {
  /**
   * State of the phone network. Read-only.
   *
   * - `working`: working
   */
  network: Open<"working">;
  /** Whether the DECT base is on. */
  dect_enabled: boolean;
  /** Whether a handset can be paired. */
  dect_registration: boolean;
  /** Whether the DECT base saves power. */
  dect_eco_mode: boolean;
  /** Whether the radio is off when idle. */
  dect_nemo_mode: boolean;
  /** Pairing PIN, in digits. */
  dect_pin: string;
  /** Ringing pattern. */
  dect_ring_pattern: number;
  /** Whether handsets ring on and off. */
  dect_ring_on_off: boolean;
}

/** What may be sent of a {@linkcode PhoneConfig}. */
export interface PhoneConfigInput {
  /** Read-only: left as it is. */
  network?: PhoneConfig["network"];
  /** Whether the DECT base is on. */
  dect_enabled?: boolean;
  /** Whether a handset can be paired. */
  dect_registration?: boolean;
  /** Whether the DECT base saves power. */
  dect_eco_mode?: boolean;
  /** Whether the radio is off when idle. */
  dect_nemo_mode?: boolean;
  /** Pairing PIN, in digits. */
  dect_pin?: string;
  /** Ringing pattern. */
  dect_ring_pattern?: number;
  /** Whether handsets ring on and off. */
  dect_ring_on_off?: boolean;
}

/**
 * A code that the box may refuse a call of `phone` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type PhoneErrorCode = CommonErrorCode;

/**
 * Freebox Players on the LAN: list, state, playback, volume, opening URLs.
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
   * List players.
   *
   * All players registered on the LAN.
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
   * Get a player's status.
   *
   * `GET player/{id_player}/api/v6/status/`. Needs the permission `player`. Marked unstable by the
   * documentation.
   *
   * @param id_player Player id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  status(id_player: number, options?: CallOptions): Promise<PlayerStatus>;
  /** Long name of {@linkcode PlayerSubsystem.status}. */
  Get_player_device_status: PlayerSubsystem["status"];
  /**
   * Control playback on a player.
   *
   * Available commands are in player.capabilities of the status.
   *
   * `POST player/{id_player}/api/v6/control/mediactrl/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  control(id_player: number, body: PlayerControlInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PlayerSubsystem.control}. */
  Control_the_active_media_player_of_a_device:
    & PlayerSubsystem["control"]
    & ((body: PlayerControlInput, id_player: number, options?: CallOptions) => Promise<void>);
  /**
   * Get the volume of a player.
   *
   * `GET player/{id_player}/api/v6/control/volume/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  volume(id_player: number, options?: CallOptions): Promise<PlayerVolumeResult>;
  /** Long name of {@linkcode PlayerSubsystem.volume}. */
  Get_the_playback_volume_of_the_device: PlayerSubsystem["volume"];
  /**
   * Set the volume of a player.
   *
   * `PUT player/{id_player}/api/v6/control/volume/`. Needs the permission `player`. Marked
   * unstable by the documentation.
   *
   * @param id_player Player id.
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
   * Open a URL on a player.
   *
   * Opens a video, a web page (type text/html), a TV channel or a YouTube video.
   *
   * `POST player/{id_player}/api/v6/control/open`. Needs the permission `player`. Marked unstable
   * by the documentation.
   *
   * @param id_player Player id.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   * @experimental
   */
  open(id_player: number, body: PlayerOpenInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PlayerSubsystem.open}. */
  Open_a_url_on_a_player_device:
    & PlayerSubsystem["open"]
    & ((body: PlayerOpenInput, id_player: number, options?: CallOptions) => Promise<void>);
  /**
   * Press a key of the remote control.
   *
   * Power toggles: read the status first.
   *
   * `POST player/{id_player}/api/{player_api}/control/remote`. Needs the permission `player`. Not
   * documented by Free; seen on Delta (API 8), Devialet (API 7).
   *
   * @param id_player Player id.
   * @param player_api V, then the major of api_version of the player.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   */
  pressKey(
    id_player: number,
    player_api: string,
    body: PlayerPressKeyInput,
    options?: CallOptions,
  ): Promise<unknown>;
  /** Long name of {@linkcode PlayerSubsystem.pressKey}. */
  Press_a_key_of_the_remote:
    & PlayerSubsystem["pressKey"]
    & ((
      body: PlayerPressKeyInput,
      id_player: number,
      player_api: string,
      options?: CallOptions,
    ) => Promise<unknown>);
  /**
   * Get the system information of a player.
   *
   * `GET player/{id_player}/api/{player_api}/system`. Needs the permission `player`. Not
   * documented by Free; seen on Delta (API 8), Devialet (API 7-8).
   *
   * @param id_player Player id.
   * @param player_api V, then the major of api_version of the player.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   */
  system(id_player: number, player_api: string, options?: CallOptions): Promise<PlayerSystem>;
  /** Long name of {@linkcode PlayerSubsystem.system}. */
  Get_the_system_of_a_player: PlayerSubsystem["system"];
  /**
   * Reboot a player.
   *
   * `POST player/{id_player}/api/{player_api}/system/reboot`. Needs the permission `player`. Not
   * documented by Free; seen on Delta (API 8), Devialet (API 7-8).
   *
   * Care: this reboots player {id_player}, and interrupts what it is playing or recording.
   *
   * @param id_player Player id.
   * @param player_api V, then the major of api_version of the player.
   * @throws {FbxError} Its code is a {@linkcode PlayerErrorCode}.
   */
  reboot(id_player: number, player_api: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PlayerSubsystem.reboot}. */
  Reboot_a_player: PlayerSubsystem["reboot"];
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
  /** Whether the sound is muted. */
  mute: boolean;
  /** Master volume, 0 to 100. */
  volume: number;
}

/** Body of {@linkcode PlayerSubsystem.setVolume}. */
export interface PlayerSetVolumeInput {
  /** Master volume, 0 to 100. */
  volume?: number;
  /** Mute the sound. */
  mute?: boolean;
}

/** Result of {@linkcode PlayerSubsystem.setVolume}. */
export interface PlayerSetVolumeResult {
  /** Whether the sound is muted. */
  mute: boolean;
  /** Master volume, 0 to 100. */
  volume: number;
}

/** Body of {@linkcode PlayerSubsystem.open}. */
export interface PlayerOpenInput {
  /** http(s) URL, or tv:?channel=N for a TV channel. */
  url: string;
  /** MIME type of the content, e.g. video/x-matroska; empty by default. */
  type?: string;
}

/** Body of {@linkcode PlayerSubsystem.pressKey}. */
export interface PlayerPressKeyInput {
  /** Key to press. The box never returns it. */
  key: Open<
    | "0"
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "7"
    | "8"
    | "9"
    | "red"
    | "green"
    | "blue"
    | "yellow"
    | "power"
    | "list"
    | "tv"
    | "back"
    | "swap"
    | "info"
    | "epg"
    | "mail"
    | "media"
    | "help"
    | "options"
    | "pip"
    | "vol_inc"
    | "vol_dec"
    | "ok"
    | "up"
    | "right"
    | "down"
    | "left"
    | "prgm_inc"
    | "prgm_dec"
    | "mute"
    | "home"
    | "rec"
    | "bwd"
    | "prev"
    | "play"
    | "fwd"
    | "next"
    | "netflix"
    | "youtube"
  >;
}

/** A player. */
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
  /**
   * Model. Read-only. Seen on real boxes, not documented.
   *
   * - `fbx6hd`: Freebox Révolution
   * - `fbx6lc`: Freebox Mini 4K
   * - `fbx6lcv2`: Freebox Mini 4K, version 2
   * - `fbx7hd`: Player v7
   * - `fbx7hd_delta`: Freebox Delta (Devialet)
   * - `fbx7hd_one`: Freebox One
   * - `fbx8am`: Player v8
   * - `tbx8am`: Freebox Pop
   */
  device_model?: Open<
    | "fbx6hd"
    | "fbx6lc"
    | "fbx6lcv2"
    | "fbx7hd"
    | "fbx7hd_delta"
    | "fbx7hd_one"
    | "fbx8am"
    | "tbx8am"
  >;
  /**
   * Kind of player. Read-only. Seen on real boxes, not documented.
   *
   * - `stb_v6`: Freebox Révolution
   * - `stb_v7`: Freebox Delta or One
   * - `stb_v8`: Freebox Pop
   * - `stb_android`: Android TV
   */
  stb_type?: Open<"stb_v6" | "stb_v7" | "stb_v8" | "stb_android">;
  /**
   * Last time it was reachable. Unix time in seconds. Read-only. Seen on real boxes, not
   * documented.
   */
  last_time_reachable?: number;
  /** LAN hosts of the player. Read-only. Seen on real boxes, not documented. */
  lan_gids?: string[];
}

/** Running app; its fields depend on the app and may change. */
export interface PlayerStatusForegroundApp {
  /** Package id. */
  package_id: unknown;
  /** Cur url. */
  cur_url: string;
  /** State of the app; of fr.freebox.tv, the channel and what plays, or empty. */
  context: PlayerTvContext | Record<string, unknown>;
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

/** Active media player. */
export interface PlayerStatusInformations {
  /** Name. */
  name: string;
  /** Last activity. */
  last_activity: number;
  /** Capabilities. */
  capabilities: PlayerStatusCapabilities;
}

/** State of a player. */
export interface PlayerStatus {
  /**
   * Whether the player is on.
   *
   * - `standby`: in standby
   * - `running`: on
   */
  power_state: Known<"standby" | "running">;
  /** State of the active media player. */
  player: PlayerStatusInformations;
  /** Context of the running app; its fields may change. */
  foreground_app: PlayerStatusForegroundApp;
}

/** What the TV app shows. Seen on real boxes, not documented. */
export interface PlayerTvContext {
  /** Channel shown; may be absent. Read-only. */
  channel?: PlayerTvContextChannel;
  /** What is playing; may be absent. Read-only. */
  player?: PlayerMediaContext;
}

/** The channel shown by the TV app. Seen on real boxes, not documented. */
export interface PlayerTvContextChannel {
  /** Channel number. Read-only. */
  channelNumber: number;
  /** Number among the channels of that number. Read-only. */
  channelSubNumber: number;
  /** Channel name. Read-only. */
  channelName: string;
  /** Channel uuid. Read-only. */
  channelUuid: string;
  /** Kind of channel, such as REGULAR. Read-only. */
  channelType: string;
  /** Bouquet id. Read-only. */
  bouquetId: number;
  /** Bouquet name. Read-only. */
  bouquetName: string;
  /** Kind of bouquet, such as adsl. Read-only. */
  bouquetType: string;
  /** Streams of the channel. Read-only. */
  services: Record<string, unknown>[];
  /** Index of the stream shown. Read-only. */
  currentServiceIndex: number;
  /** Whether it is shown with a delay. Read-only. */
  isTimeShifting: boolean;
  /** Whether the picture is shown. Read-only. */
  videoIsVisible: boolean;
}

/** What the TV app plays. Seen on real boxes, not documented. */
export interface PlayerMediaContext {
  /** State of the media, such as ready. Read-only. */
  mediaState: string;
  /** State of playback, such as play or pause. Read-only. */
  playbackState: string;
  /** URL of the media. Read-only. */
  source: string;
  /** Duration; 0 if live. Read-only. */
  duration: number;
  /** Position. Read-only. */
  position: unknown;
  /** Current position, also as text. Read-only. */
  curPos: number | string;
  /** Live position, also as text. Read-only. */
  livePos: number | string;
  /** First position, also as text. Read-only. */
  minPos: number | string;
  /** Last position, also as text. Read-only. */
  maxPos: number | string;
  /** Audio track. Read-only. */
  audioIndex: number;
  /** Audio tracks. Read-only. */
  audioList: Record<string, unknown>[];
  /** Subtitle track. Read-only. */
  subtitleIndex: number;
  /** Subtitle tracks. Read-only. */
  subtitleList: Record<string, unknown>[];
  /** Video track. Read-only. */
  videoIndex: number;
  /** Video tracks. Read-only. */
  videoList: Record<string, unknown>[];
  /** Title, artist, album and the like. Read-only. */
  metadata: Record<string, unknown>;
}

/** Identity of a player. Seen on real boxes, not documented. */
export interface PlayerSystem {
  /** Model of the board. Read-only. */
  board_name: string;
  /** Serial number. Read-only. */
  serial: string;
  /** Firmware version. Read-only. */
  firmware_version: string;
  /** Time since boot, as text. Read-only. */
  uptime: string;
  /** Time since boot. Unit: s. Read-only. */
  uptime_val: number;
  /** Whether it is set up. Read-only. */
  configured: boolean;
  /** Model; may be absent. Read-only. */
  model_info?: SystemModelInfo;
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
 * User profiles and their network access control (parental filter).
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
   * List profiles.
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
   * Returns the new id only.
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
   * Changes the profile.
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
   * List the network controls of all profiles.
   *
   * Returns the network control of each profile.
   *
   * `GET network_control`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControls(options?: CallOptions): Promise<NetworkControl[]>;
  /** Long name of {@linkcode ProfileSubsystem.networkControls}. */
  Get_Network_Control_for_all_profiles: ProfileSubsystem["networkControls"];
  /**
   * Get a profile's network control.
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
   * Update a profile's network control.
   *
   * read-only fields may be sent too.
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
   * Get the status of the migration to the new default mode.
   *
   * Whether a modified default mode was changed to "allowed".
   *
   * `GET network_control/migrate`. Needs the permission `profile`.
   *
   * @throws {FbxError} Its code is a {@linkcode ProfileErrorCode}.
   */
  networkControlMigration(options?: CallOptions): Promise<ProfileNetworkControlMigrationResult>;
  /** Long name of {@linkcode ProfileSubsystem.networkControlMigration}. */
  Get_migration_to_new_default_mode_status: ProfileSubsystem["networkControlMigration"];
  /**
   * Migrate to the new default mode.
   *
   * Changes a modified default mode to "allowed".
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
   * List a profile's network control rules.
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
   * Get a network control rule.
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
   * Add a network control rule.
   *
   * Adds a rule to the profile.
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
   * Update a network control rule.
   *
   * Changes the rule.
   *
   * `PUT network_control/{id}/rules/{rule_id}`. Needs the permission `profile`.
   *
   * @param id Profile id.
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
   * Delete a network control rule.
   *
   * `DELETE network_control/{id}/rules/{rule_id}`. Needs the permission `profile`.
   *
   * Care: this deletes network control rule {rule_id} of profile {id}.
   *
   * @param id Profile id.
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

/** User profile. */
export interface Profile {
  /** Profile id. Read-only. */
  id: number;
  /** Profile name. */
  name: string;
  /** Icon URL. */
  icon: string;
  /** Icon URL, relative to the root of the API domain. */
  url: string;
}

/** What may be sent of a {@linkcode Profile}. */
export interface ProfileInput {
  /** Read-only: left as it is. */
  id?: Profile["id"];
  /** Profile name. */
  name: string;
  /** Icon URL. */
  icon?: string;
  /** Icon URL, relative to the root of the API domain. */
  url?: string;
}

/** Network access control of a profile. */
export interface NetworkControl {
  /** Profile id; writable only when adding a network control. Read-only. */
  profile_id?: number;
  /** Time of the next rule change; 0 if none. Unix time in seconds. Read-only. */
  next_change: number;
  /**
   * Mode of the current override.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  override_mode: Known<"allowed" | "denied" | "webonly">;
  /**
   * Current mode: override_mode if override is true, otherwise set by the rules. Read-only.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  current_mode: Known<"allowed" | "denied" | "webonly">;
  /**
   * Mode the rules alone would apply. Read-only.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  rule_mode: Known<"allowed" | "denied" | "webonly">;
  /** End of the override, 0 = no limit; only if override is true. Unix time in seconds. */
  override_until?: number;
  /** Whether an override is active. */
  override: boolean;
  /** MAC addresses under this control. */
  macs: string[];
  /** LAN hosts under this control, from macs. Read-only. */
  hosts: LanHost[] | string[];
  /** Slots per day of the schedule: 288 (5 minutes each). Read-only. */
  resolution: number;
  /**
   * Custom day ranges with their own schedule; an item may be a comma-separated list.
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
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  override_mode?: Known<"allowed" | "denied" | "webonly">;
  /** Read-only: left as it is. */
  current_mode?: NetworkControl["current_mode"];
  /** Read-only: left as it is. */
  rule_mode?: NetworkControl["rule_mode"];
  /** End of the override, 0 = no limit; only if override is true. Unix time in seconds. */
  override_until?: number;
  /** Whether an override is active. */
  override?: boolean;
  /** MAC addresses under this control. */
  macs?: string[];
  /** Read-only: left as it is. */
  hosts?: NetworkControl["hosts"];
  /** Read-only: left as it is. */
  resolution?: NetworkControl["resolution"];
  /**
   * Custom day ranges with their own schedule; an item may be a comma-separated list.
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

/** Scheduling rule of a network control. */
export interface NetworkControlRule {
  /** Rule id. Read-only. */
  id: number;
  /** Id of the rule's profile. Read-only. */
  profile_id: number;
  /** Rule name. */
  name: string;
  /**
   * Access mode while the rule applies.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  mode: Known<"allowed" | "denied" | "webonly">;
  /** Start, counted from 00:00; multiple of the slot (300 if resolution is 288). Unit: s. */
  start_time: number;
  /** End, counted from 00:00; multiple of the slot (300 if resolution is 288). Unit: s. */
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
   * Access mode while the rule applies.
   *
   * - `allowed`: allowed; access allowed
   * - `denied`: denied; access denied
   * - `webonly`: web only; HTTP and HTTPS only; legacy, avoid
   */
  mode: Known<"allowed" | "denied" | "webonly">;
  /** Start, counted from 00:00; multiple of the slot (300 if resolution is 288). Unit: s. */
  start_time: number;
  /** End, counted from 00:00; multiple of the slot (300 if resolution is 288). Unit: s. */
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
 * TV recordings: settings, quota, scheduled and finished recordings, storage.
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
   * Get the recording configuration.
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
   * Update the recording configuration.
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
   * Get the recording quota.
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
   * Request the next quota threshold.
   *
   * Takes no argument; the quota is adjusted if needed.
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
   * List scheduled recordings.
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
   * Get a scheduled recording.
   *
   * `GET pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Scheduled recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  precord(id: number, options?: CallOptions): Promise<Precord>;
  /** Long name of {@linkcode PvrSubsystem.precord}. */
  Getting_a_specific_precord: PvrSubsystem["precord"];
  /**
   * Update a scheduled recording.
   *
   * Only manual recordings can be edited.
   *
   * `PUT pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Scheduled recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  updatePrecord(id: number, body: Partial<PrecordInput>, options?: CallOptions): Promise<Precord>;
  /** Long name of {@linkcode PvrSubsystem.updatePrecord}. */
  Updating_a_precord:
    & PvrSubsystem["updatePrecord"]
    & ((body: Partial<PrecordInput>, id: number, options?: CallOptions) => Promise<Precord>);
  /**
   * Delete a scheduled recording.
   *
   * `DELETE pvr/programmed/{id}`. Needs the permission `pvr`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes scheduled recording {id}, which will not be made.
   *
   * @param id Scheduled recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  deletePrecord(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PvrSubsystem.deletePrecord}. */
  Delete_a_precord: PvrSubsystem["deletePrecord"];
  /**
   * Schedule a recording.
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
   * List recordings.
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
   * Get a recording.
   *
   * `GET pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  frecord(id: number, options?: CallOptions): Promise<Frecord>;
  /** Long name of {@linkcode PvrSubsystem.frecord}. */
  Getting_a_specific_frecord: PvrSubsystem["frecord"];
  /**
   * Update a recording.
   *
   * Only name and subname are writable.
   *
   * `PUT pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @param id Recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  updateFrecord(id: number, body: FrecordInput, options?: CallOptions): Promise<Frecord>;
  /** Long name of {@linkcode PvrSubsystem.updateFrecord}. */
  Updating_an_frecord:
    & PvrSubsystem["updateFrecord"]
    & ((body: FrecordInput, id: number, options?: CallOptions) => Promise<Frecord>);
  /**
   * Delete a recording.
   *
   * Its files are deleted too.
   *
   * `DELETE pvr/finished/{id}`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * Care: this deletes recording {id} and its files.
   *
   * @param id Recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  deleteFrecord(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PvrSubsystem.deleteFrecord}. */
  Delete_an_frecord: PvrSubsystem["deleteFrecord"];
  /**
   * List recording media.
   *
   * `GET pvr/media/`. Needs the permission `pvr`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   * @experimental
   */
  media(options?: CallOptions): Promise<Media[]>;
  /** Long name of {@linkcode PvrSubsystem.media}. */
  Getting_the_list_of_media: PvrSubsystem["media"];
  /**
   * List recurring recordings.
   *
   * Each creates scheduled recordings.
   *
   * `GET pvr/generator/`. Needs the permission `pvr`. Not documented by Free; seen on Révolution,
   * Mini 4K, Delta (API 6).
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  generators(options?: CallOptions): Promise<PvrGenerator[]>;
  /** Long name of {@linkcode PvrSubsystem.generators}. */
  List_the_record_generators: PvrSubsystem["generators"];
  /**
   * Get a recurring recording.
   *
   * A recording may outlive its generator.
   *
   * `GET pvr/generator/{generator_id}`. Needs the permission `pvr`. Not documented by Free; used
   * by other clients.
   *
   * @param generator_id Generator id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  generator(generator_id: number, options?: CallOptions): Promise<PvrGenerator>;
  /** Long name of {@linkcode PvrSubsystem.generator}. */
  Get_a_record_generator: PvrSubsystem["generator"];
  /**
   * Create a recurring recording.
   *
   * Schedules its recordings at once.
   *
   * `POST pvr/generator/`. Needs the permission `pvr`. Not documented by Free; seen on Révolution,
   * Mini 4K, Delta (API 6).
   *
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  addGenerator(body: PvrGeneratorInput, options?: CallOptions): Promise<PvrGenerator>;
  /** Long name of {@linkcode PvrSubsystem.addGenerator}. */
  Create_a_record_generator: PvrSubsystem["addGenerator"];
  /**
   * Update a recurring recording.
   *
   * Send type, name and all of params.
   *
   * `PUT pvr/generator/{generator_id}`. Needs the permission `pvr`. Not documented by Free; seen
   * on Révolution, Mini 4K, Delta (API 6).
   *
   * @param generator_id Generator id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  updateGenerator(
    generator_id: number,
    body: PvrGeneratorInput,
    options?: CallOptions,
  ): Promise<PvrGenerator>;
  /** Long name of {@linkcode PvrSubsystem.updateGenerator}. */
  Update_a_record_generator:
    & PvrSubsystem["updateGenerator"]
    & ((
      body: PvrGeneratorInput,
      generator_id: number,
      options?: CallOptions,
    ) => Promise<PvrGenerator>);
  /**
   * Delete a recurring recording.
   *
   * `DELETE pvr/generator/{generator_id}`. Needs the permission `pvr`. Not documented by Free;
   * seen on Révolution, Mini 4K, Delta (API 6).
   *
   * Care: this deletes recurring recording {generator_id} and the recordings that it has
   * scheduled.
   *
   * @param generator_id Generator id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  deleteGenerator(generator_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode PvrSubsystem.deleteGenerator}. */
  Delete_a_record_generator: PvrSubsystem["deleteGenerator"];
  /**
   * Acknowledge a scheduled recording.
   *
   * auto_ack of the configuration does it automatically.
   *
   * `POST pvr/programmed/{record_id}/ack/`. Needs the permission `pvr`. Not documented by Free;
   * seen on Delta S (API 8).
   *
   * @param record_id Scheduled recording id.
   * @throws {FbxError} Its code is a {@linkcode PvrErrorCode}.
   */
  acknowledgePrecord(record_id: number, options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode PvrSubsystem.acknowledgePrecord}. */
  Acknowledge_a_programmed_record: PvrSubsystem["acknowledgePrecord"];
}

/** Recording settings. */
export interface PvrConfig {
  /** Default margin before the start. */
  margin_before: number;
  /** Default margin after the end. */
  margin_after: number;
  /** Acknowledge recordings automatically. Seen on real boxes, not documented. */
  auto_ack?: unknown;
}

/** What may be sent of a {@linkcode PvrConfig}. */
export interface PvrConfigInput {
  /** Default margin before the start. */
  margin_before?: number;
  /** Default margin after the end. */
  margin_after?: number;
  /** Acknowledge recordings automatically. Seen on real boxes, not documented. */
  auto_ack?: unknown;
}

/** Recording quota. */
export interface PvrQuota {
  /** Whether the quota is exceeded. */
  quota_exceeded: boolean;
  /** Required quota threshold. */
  needed_tresh: number;
  /** Current quota threshold. */
  cur_tresh: number;
}

/** Scheduled recording, manual or generated; only manual ones can be edited. */
export interface Precord {
  /** Scheduled recording id. Read-only. */
  id: number;
  /** Medium to write to (Media.media); empty if the file is not available. */
  media: string;
  /** Destination folder on the medium. */
  path: string;
  /** Whether a generator created it. Read-only. */
  has_record_gen: boolean;
  /** Id of its generator, if has_record_gen. Read-only. */
  record_gen_id: number;
  /** Whether it may conflict with another recording. Read-only. */
  conflict: boolean;
  /** Ids of the recordings it may conflict with. Read-only. */
  overlap_list: number[];
  /** Generated recordings only: false skips it. */
  enabled: boolean;
  /** Part of the recording may be missing (conflict, or connection down). Read-only. */
  altered: boolean;
  /**
   * State of the recording. Read-only.
   *
   * - `disabled`: disabled
   * - `start_error`: could not start
   * - `waiting_start_time`: scheduled
   * - `starting`: starting
   * - `running`: running
   * - `running_error`: running, with an error
   * - `failed`: failed
   * - `finished`: done
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
  /** Channel name, optional. */
  channel_name?: string;
  /** Channel quality. */
  channel_quality: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type: Known<"" | "iptv" | "dvb">;
  /** Name of the recording. */
  name: string;
  /** Second name of the recording. */
  subname: string;
  /** Kind of broadcast. */
  broadcast_type: Known<"tv" | "radio">;
  /** Start time. Unix time in seconds. */
  start: number;
  /** End time. Unix time in seconds. */
  end: number;
  /** For legacy apps, only from a player; prefer channel_uuid. */
  legacy_uri: string;
  /** For legacy apps, only from a player; prefer channel_uuid. */
  force_channel_name: string;
  /** Recorded before the start, in seconds. Unit: s. */
  margin_before: number;
  /** Recorded after the end, in seconds. Unit: s. */
  margin_after: number;
}

/** What may be sent of a {@linkcode Precord}. */
export interface PrecordInput {
  /** Read-only: left as it is. */
  id?: Precord["id"];
  /** Medium to write to (Media.media); empty if the file is not available. */
  media?: string;
  /** Destination folder on the medium. */
  path?: string;
  /** Read-only: left as it is. */
  has_record_gen?: Precord["has_record_gen"];
  /** Read-only: left as it is. */
  record_gen_id?: Precord["record_gen_id"];
  /** Read-only: left as it is. */
  conflict?: Precord["conflict"];
  /** Read-only: left as it is. */
  overlap_list?: Precord["overlap_list"];
  /** Generated recordings only: false skips it. */
  enabled?: boolean;
  /** Read-only: left as it is. */
  altered?: Precord["altered"];
  /** Read-only: left as it is. */
  state?: Precord["state"];
  /** Read-only: left as it is. */
  error?: Precord["error"];
  /** Uuid of the channel. */
  channel_uuid?: string;
  /** Channel name, optional. */
  channel_name?: string;
  /** Channel quality. */
  channel_quality?: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type?: Known<"" | "iptv" | "dvb">;
  /** Name of the recording. */
  name?: string;
  /** Second name of the recording. */
  subname?: string;
  /** Kind of broadcast. */
  broadcast_type?: Known<"tv" | "radio">;
  /** Start time. Unix time in seconds. */
  start: number;
  /** End time. Unix time in seconds. */
  end: number;
  /** For legacy apps, only from a player; prefer channel_uuid. */
  legacy_uri?: string;
  /** For legacy apps, only from a player; prefer channel_uuid. */
  force_channel_name?: string;
  /** Recorded before the start, in seconds. Unit: s. */
  margin_before?: number;
  /** Recorded after the end, in seconds. Unit: s. */
  margin_after?: number;
}

/** Finished or running recording; created when a scheduled one starts. */
export interface Frecord {
  /** Recording id. Read-only. */
  id: number;
  /** Medium it is written to (Media.media); empty if the file is not available. Read-only. */
  media: string;
  /** Folder on the medium. Read-only. */
  path: string;
  /** File name. Read-only. */
  filename: string;
  /** File size. Unit: byte. Read-only. */
  byte_size: number;
  /** Whether a generator created it. Read-only. */
  has_record_gen: boolean;
  /** Id of its generator, if has_record_gen. Read-only. */
  record_gen_id: number;
  /** Part of the recording may be missing (conflict, or connection down). Read-only. */
  altered: boolean;
  /**
   * State of the recording. Read-only.
   *
   * - `disabled`: disabled
   * - `start_error`: could not start
   * - `waiting_start_time`: scheduled
   * - `starting`: starting
   * - `running`: running
   * - `running_error`: running, with an error
   * - `failed`: failed
   * - `finished`: done
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
  /** Channel name, optional. Read-only. */
  channel_name?: string;
  /** Channel quality. Read-only. */
  channel_quality: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /**
   * Streams to use. Read-only.
   *
   * - ``: automatic
   * - `iptv`: IPTV streams only
   * - `dvb`: DVB streams only
   */
  channel_type: Known<"" | "iptv" | "dvb">;
  /** Name of the recording. */
  name: string;
  /** Second name of the recording. */
  subname: string;
  /** Kind of broadcast. Read-only. */
  broadcast_type: Known<"tv" | "radio">;
  /** Start time. Unix time in seconds. Read-only. */
  start: number;
  /** End time. Unix time in seconds. Read-only. */
  end: number;
  /** Whether the recording is DRM-protected. Read-only. */
  secure: boolean;
  /** Whether the recording is enabled. Read-only. */
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
  /** Name of the recording. */
  name?: string;
  /** Second name of the recording. */
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

/** Storage for recordings, usually a disk. */
export interface Media {
  /** Name of the storage. Read-only. */
  media: string;
  /** Free space. Unit: byte. Read-only. */
  free_bytes: number;
  /** Total space. Unit: byte. Read-only. */
  total_bytes: number;
  /** Recording time left, by channel type (dvb, iptv) then quality. Unit: s. Read-only. */
  record_time: Record<string, Record<string, number>>;
}

/** A recurring recording. Seen on real boxes, not documented. */
export interface PvrGenerator {
  /** Generator id. Read-only. */
  id: number;
  /** Name of the recordings. */
  name: string;
  /** Second name of the recordings. */
  subname: string;
  /**
   * Kind of repetition.
   *
   * - `manual_repeat`: on given days at a given time
   */
  type: Open<"manual_repeat">;
  /** Medium to write to (Media.media). */
  media: string;
  /** Destination folder on the medium. */
  path: string;
  /** What to record, and when. */
  params: PvrGeneratorParams;
}

/** What may be sent of a {@linkcode PvrGenerator}. */
export interface PvrGeneratorInput {
  /** Read-only: left as it is. */
  id?: PvrGenerator["id"];
  /** Name of the recordings. */
  name?: string;
  /** Second name of the recordings. */
  subname?: string;
  /**
   * Kind of repetition.
   *
   * - `manual_repeat`: on given days at a given time
   */
  type?: Open<"manual_repeat">;
  /** Medium to write to (Media.media). */
  media?: string;
  /** Destination folder on the medium. */
  path?: string;
  /** What to record, and when. */
  params?: PvrGeneratorParamsInput;
}

/** What a recurring recording records, and when. Seen on real boxes, not documented. */
export interface PvrGeneratorParams {
  /** Hour of the start. */
  start_hour: number;
  /** Minute of the start. */
  start_min: number;
  /** Second of the start. */
  start_sec: number;
  /** Duration. Unit: s. */
  duration: number;
  /** Recorded before the start. Unit: s. */
  margin_before: number;
  /** Recorded after the end. Unit: s. */
  margin_after: number;
  /** Uuid of the channel. */
  channel_uuid: string;
  /** Streams to use, as in a scheduled recording. */
  channel_type?: string;
  /** Channel quality, as in a scheduled recording. */
  channel_quality?: string;
  /** Not known. */
  channel_strict?: unknown;
  /** Kind of broadcast, as in a scheduled recording. */
  broadcast_type?: string;
  /** Days of the week. */
  repeat_days: PvrRepeatDays;
}

/** What may be sent of a {@linkcode PvrGeneratorParams}. */
export interface PvrGeneratorParamsInput {
  /** Hour of the start. */
  start_hour?: number;
  /** Minute of the start. */
  start_min?: number;
  /** Second of the start. */
  start_sec?: number;
  /** Duration. Unit: s. */
  duration?: number;
  /** Recorded before the start. Unit: s. */
  margin_before?: number;
  /** Recorded after the end. Unit: s. */
  margin_after?: number;
  /** Uuid of the channel. */
  channel_uuid?: string;
  /** Streams to use, as in a scheduled recording. */
  channel_type?: string;
  /** Channel quality, as in a scheduled recording. */
  channel_quality?: string;
  /** Not known. */
  channel_strict?: unknown;
  /** Kind of broadcast, as in a scheduled recording. */
  broadcast_type?: string;
  /** Days of the week. */
  repeat_days?: PvrRepeatDaysInput;
}

/** Days of the week on which to record. Seen on real boxes, not documented. */
export interface PvrRepeatDays {
  /** Whether to record on Monday. */
  monday: boolean;
  /** Whether to record on Tuesday. */
  tuesday: boolean;
  /** Whether to record on Wednesday. */
  wednesday: boolean;
  /** Whether to record on Thursday. */
  thursday: boolean;
  /** Whether to record on Friday. */
  friday: boolean;
  /** Whether to record on Saturday. */
  saturday: boolean;
  /** Whether to record on Sunday. */
  sunday: boolean;
}

/** What may be sent of a {@linkcode PvrRepeatDays}. */
export interface PvrRepeatDaysInput {
  /** Whether to record on Monday. */
  monday?: boolean;
  /** Whether to record on Tuesday. */
  tuesday?: boolean;
  /** Whether to record on Wednesday. */
  wednesday?: boolean;
  /** Whether to record on Thursday. */
  thursday?: boolean;
  /** Whether to record on Friday. */
  friday?: boolean;
  /** Whether to record on Saturday. */
  saturday?: boolean;
  /** Whether to record on Sunday. */
  sunday?: boolean;
}

/**
 * A code that the box may refuse a call of `pvr` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `noent`: no entry with this id
 * - `inval`: invalid parameters
 * - `inval_date_fmt`: invalid date format
 * - `inval_end_before_start`: the end comes before the start
 * - `system_time_incorrect`: the box's clock is not set
 * - `record_duration_too_long`: recording too long
 * - `record_date_in_past`: the date has passed
 * - `unknown_channel`: unknown channel
 * - `no_channel_svc`: the channel has no service
 * - `only_auto_disable`: a manual recording cannot be disabled
 * - `cannot_change_en_state`: enabled cannot be changed
 * - `cannot_disable_has_data`: a recording that has started cannot be disabled
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
   * List RAID arrays.
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
   * Get a RAID array.
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
   * Takes level, name and members (each with its id).
   *
   * `POST storage/raid/`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * Care: this erases the disks used for the new array {name}.
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
   * Deletes the array.
   *
   * `DELETE storage/raid/{id}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes RAID array {id} with everything on it.
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
   * Takes id and state (stopped or running); other fields are ignored.
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
   * Force-start a RAID array.
   *
   * Starts an incomplete array degraded; only if state is error.
   *
   * `POST storage/raid/{id}/forcestart`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this runs RAID array {id} without its missing members, which may never be usable in it
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
   * Remove faulty members from a RAID array.
   *
   * Only if the array is not running.
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
   * Add members to an incomplete RAID array.
   *
   * Only if the array is not running.
   *
   * `PUT storage/raid/{id}/members`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this erases the disks added to RAID array {id}.
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
   * Re-add out-of-sync members of a RAID array.
   *
   * Only if a member has the role spare and the array is not running.
   *
   * `POST storage/raid/{id}/members/addspares`. Needs the permission `settings`. Marked unstable
   * by the documentation.
   *
   * Care: this overwrites the spare members of RAID array {id}.
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

/** RAID array. */
export interface RaidArray {
  /** Array id. Read-only. */
  id: number;
  /**
   * State; writable: stopped or running.
   *
   * - `stopped`: stopped
   * - `running`: running
   * - `error`: error
   */
  state: Known<"stopped" | "running" | "error">;
  /** Array name. Can be set only when created. */
  name: string;
  /**
   * RAID level. Can be set only when created.
   *
   * - `basic`: single disk (like a one-disk raid1)
   * - `raid0`: RAID 0
   * - `raid1`: RAID 1
   * - `raid5`: RAID 5
   * - `raid10`: RAID 10
   */
  level: Known<"basic" | "raid0" | "raid1" | "raid5" | "raid10">;
  /** Disk id of the array, for formatting. Read-only. */
  disk_id: number;
  /** UUID, the only id that survives reboots. Read-only. */
  uuid: string;
  /**
   * Current operation on the array. Read-only.
   *
   * - `idle`: idle; nothing
   * - `resync`: synchronizing
   * - `recover`: recovering
   * - `check`: being checked
   * - `repair`: being repaired
   * - `reshape`: growing
   * - `frozen`: frozen
   */
  sync_action: Known<"idle" | "resync" | "recover" | "check" | "repair" | "reshape" | "frozen">;
  /** Linux md array_state, from sysfs. Read-only. */
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
  /** Expected number of members. Read-only. */
  raid_disks: number;
  /** Sync speed. Unit: byte/s. Read-only. */
  sync_speed: number;
  /** Sync position. Unit: byte. Read-only. */
  sync_completed_pos: number;
  /** Total to sync. Unit: byte. Read-only. */
  sync_completed_end: number;
  /** Sync progress. Unit: percent. Read-only. */
  sync_completed_percent: number;
  /** Time between checks. Unit: s. Read-only. */
  check_interval: number;
  /** Time of the last check. Unix time in seconds. Read-only. */
  last_check: number;
  /** Time of the next check; may be 0 when check_interval is 0. Unix time in seconds. Read-only. */
  next_check: number;
  /** Whether the array is degraded. Read-only. */
  degraded: boolean;
  /** Members of the array. Can be set only when created. */
  members: RaidMember[];
}

/** What may be sent of a {@linkcode RaidArray}. */
export interface RaidArrayInput {
  /** Read-only: left as it is. */
  id?: RaidArray["id"];
  /**
   * State; writable: stopped or running.
   *
   * - `stopped`: stopped
   * - `running`: running
   * - `error`: error
   */
  state?: Known<"stopped" | "running" | "error">;
  /** Array name. Can be set only when created. */
  name: string;
  /**
   * RAID level. Can be set only when created.
   *
   * - `basic`: single disk (like a one-disk raid1)
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
  /** Members of the array. Can be set only when created. */
  members: RaidMemberInput[];
}

/** Disk that is a member of an array. */
export interface RaidMember {
  /** Member id (the disk's id in the storage API). Read-only. */
  id: number;
  /** Id of its array. Read-only. */
  array_id: number;
  /**
   * Role in the array. Read-only.
   *
   * - `active`: in use
   * - `faulty`: faulty
   * - `spare`: spare
   * - `missing`: missing (removed or dead)
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
   * - `sata-internal-p3`: slot 3
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
  /** Number of corrected read errors. Read-only. */
  corrected_read_errors: number;
  /** Whether SCT ERC is supported, according to SMART. Read-only. */
  sct_erc_supported: boolean;
  /** Whether SCT ERC is enabled, according to SMART. Read-only. */
  sct_erc_enabled: boolean;
  /** Disk details. Read-only. */
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

/** Details of a member's disk. */
export interface RaidDisk {
  /** Model. Read-only. */
  model: string;
  /** Serial number. Read-only. */
  serial: string;
  /** Firmware version. Read-only. */
  firmware: string;
  /** Temperature. Unit: °C. Read-only. */
  temp: number;
}

/**
 * A code that the box may refuse a call of `raid` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameter
 * - `no_sys`: feature not available
 * - `member_not_found`: no such member
 * - `members_too_many`: too many members
 * - `array_not_found`: no such array
 * - `array_stop_failed`: array could not be stopped
 * - `array_start_failed`: array could not be started
 * - `array_destroy_failed`: array could not be destroyed
 * - `array_not_running`: array is not running
 * - `array_not_stopped`: array must be stopped first
 * - `array_degraded`: array is missing a member
 * - `array_not_degraded`: array is not missing any member
 * - `array_complete`: array is full
 * - `already_member`: disks already belong to an array
 * - `disk_more_than_once`: a disk is listed twice
 * - `disks_missing`: too few disks
 * - `bad_disk_location`: only internal disks can be used
 * - `disk_internal`: disk cannot be used
 * - `disk_busy`: disk in use
 * - `create_failed`: array could not be created
 * - `create_too_many_members`: too many disks (basic)
 * - `create_not_enough_members`: too few disks
 * - `create_bad_member_count`: wrong number of disks (raid10)
 * - `sync_action_bad_level`: level cannot be synchronized
 * - `sync_action_array_busy`: resync or recovery in progress
 * - `sync_action_bad_action`: resync cannot be forced manually
 * - `sync_action_failed`: action refused
 * - `check_interval_too_large`: check interval above the limit
 * - `check_interval_not_supported`: check interval not supported
 * - `remove_bad_level`: members cannot be removed at this level
 * - `remove_not_enough_active`: too few active members to remove one
 * - `remove_failed`: member could not be removed
 * - `add_too_many`: too many members to add
 * - `add_member_too_small`: new member too small for this array
 * - `add_failed`: member could not be added
 * - `member_examine_data_failed`: member's data could not be read
 * - `sync_speed_min_greaterthan_max`: minimum sync speed above the maximum
 * - `sync_speed_min_toohigh`: minimum sync speed too high
 * - `sync_speed_max_toohigh`: maximum sync speed too high
 * - `sync_speed_min_toolow`: minimum sync speed too low
 * - `sync_speed_max_toolow`: maximum sync speed too low
 * - `sync_speed_set_failed`: sync speed could not be changed
 * - `grow_bad_level`: level cannot be migrated
 * - `grow_not_enough_disks`: too few disks to grow
 * - `grow_failed`: array could not be grown
 * - `grow_array_busy`: a busy array cannot grow
 * - `grow_member_too_small`: a member is too small to grow the array
 * - `rescan_member_failed`: a member could not be rescanned
 * - `add_spares_busy`: array busy: out-of-sync disks cannot be re-added
 * - `add_spares_nospares`: no member is out of sync
 * - `add_spares_complete`: array full: a member cannot be re-added
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
 * Wi-Fi repeaters of the Freebox.
 *
 * @example
 * ```ts
 * import { Fbx, type RepeaterSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const repeater: RepeaterSubsystem = f.repeater;
 * console.log(await repeater.list());
 * ```
 */
export interface RepeaterSubsystem {
  /**
   * List Wi-Fi repeaters.
   *
   * `GET repeater/`. Not documented by Free; seen on API 8, fbxwmr.
   *
   * @throws {FbxError} Its code is a {@linkcode RepeaterErrorCode}.
   */
  list(options?: CallOptions): Promise<Repeater[]>;
  /** Long name of {@linkcode RepeaterSubsystem.list}. */
  List_the_Wi_Fi_repeaters: RepeaterSubsystem["list"];
  /**
   * Get a Wi-Fi repeater.
   *
   * `GET repeater/{id}`. Not documented by Free; seen on API 8, fbxwmr.
   *
   * @param id Repeater id.
   * @throws {FbxError} Its code is a {@linkcode RepeaterErrorCode}.
   */
  get(id: number, options?: CallOptions): Promise<Repeater>;
  /** Long name of {@linkcode RepeaterSubsystem.get}. */
  Get_a_repeater: RepeaterSubsystem["get"];
  /**
   * Update a Wi-Fi repeater.
   *
   * `PUT repeater/{id}`. Needs the permission `settings`. Not documented by Free; seen on API 8,
   * fbxwmr.
   *
   * @param id Repeater id.
   * @throws {FbxError} Its code is a {@linkcode RepeaterErrorCode}.
   */
  update(
    id: number,
    body: RepeaterUpdateInput,
    options?: CallOptions,
  ): Promise<RepeaterUpdateResult>;
  /** Long name of {@linkcode RepeaterSubsystem.update}. */
  Update_a_repeater:
    & RepeaterSubsystem["update"]
    & ((
      body: RepeaterUpdateInput,
      id: number,
      options?: CallOptions,
    ) => Promise<RepeaterUpdateResult>);
  /**
   * Reboot a Wi-Fi repeater.
   *
   * `POST repeater/{id}/reboot`. Needs the permission `settings`. Not documented by Free; seen on
   * API 8, fbxwmr.
   *
   * Care: this reboots repeater {id}: its devices lose the network for a while.
   *
   * @param id Repeater id.
   * @throws {FbxError} Its code is a {@linkcode RepeaterErrorCode}.
   */
  reboot(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode RepeaterSubsystem.reboot}. */
  Reboot_a_repeater: RepeaterSubsystem["reboot"];
  /**
   * List the devices on a Wi-Fi repeater.
   *
   * `GET repeater/{id}/host`. Not documented by Free; seen on API 8, fbxwmr.
   *
   * @param id Repeater id.
   * @throws {FbxError} Its code is a {@linkcode RepeaterErrorCode}.
   */
  hosts(id: number, options?: CallOptions): Promise<LanHost[]>;
  /** Long name of {@linkcode RepeaterSubsystem.hosts}. */
  List_the_hosts_behind_a_repeater: RepeaterSubsystem["hosts"];
}

/** Body of {@linkcode RepeaterSubsystem.update}. */
export interface RepeaterUpdateInput {
  /** Repeater id. The box never returns it. */
  id?: number;
  /** Whether its LED is on. */
  led_activated?: boolean;
}

/** Result of {@linkcode RepeaterSubsystem.update}. */
export interface RepeaterUpdateResult {
  /** Repeater id. Read-only. */
  id: number;
  /** Whether its LED is on. Read-only. */
  led_activated: boolean;
}

/** A Wi-Fi repeater. Seen on real boxes, not documented. */
export interface Repeater {
  /** Repeater id. Read-only. */
  id: number;
  /** Name. Read-only. */
  name: string;
  /**
   * State of the repeater. Read-only.
   *
   * - `starting`: starting
   * - `running`: running
   * - `rebooting`: rebooting
   * - `updating`: updating
   * - `reboot_failure`: reboot failed
   * - `update_failure`: update failed
   */
  status: Known<
    "starting" | "running" | "rebooting" | "updating" | "reboot_failure" | "update_failure"
  >;
  /**
   * Whether it is connected to the box. Read-only.
   *
   * - `connected`: connected
   * - `disconnected`: disconnected
   */
  connection: Known<"connected" | "disconnected">;
  /** Whether it is enabled. Read-only. */
  enabled: boolean;
  /** Whether its LED is on. */
  led_activated: boolean;
  /**
   * Model. Read-only.
   *
   * - `fbxwmr`: Wi-Fi repeater
   */
  model: Open<"fbxwmr">;
  /** MAC address. Read-only. */
  main_mac: string;
  /** Serial number. Read-only. */
  sn: string;
  /** Firmware version. Read-only. */
  firmware_version: string;
  /** API version. Read-only. */
  api_ver: string;
  /** Date of its last boot. Unix time in seconds. Read-only. */
  boot_time: number;
  /** Date when it was last seen. Unix time in seconds. Read-only. */
  last_seen: number;
}

/**
 * A code that the box may refuse a call of `repeater` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type RepeaterErrorCode = CommonErrorCode;

/**
 * Statistics of the box: network, switch, DSL and temperatures.
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
   * Get statistics of a period.
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
   * Get recent statistics.
   *
   * Same as the POST, without the settings permission.
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
  /** Actual start. Unix time in seconds. */
  date_start: number;
  /** Actual end. Unix time in seconds. */
  date_end: number;
  /** Samples: time (Unix time) and one value per field, multiplied by precision. */
  data: Record<string, number>[];
}

/** Query of {@linkcode RrdSubsystem.get}. */
export interface RrdGetQuery {
  /**
   * Database to read.
   *
   * - `net`: network
   * - `temp`: temperature
   * - `dsl`: xDSL line
   * - `switch`: switch ports
   */
  db: Known<"net" | "temp" | "dsl" | "switch">;
  /** Requested start; may be moved to fit the resolution. Unix time in seconds. */
  date_start?: number;
  /** Requested end; may be moved to fit the resolution. Unix time in seconds. */
  date_end?: number;
  /** Factor applied to every value, otherwise truncated to an integer; 100 gives 2 decimals. */
  precision?: number;
  /**
   * Fields to return, among those of the database.
   *
   * - `bw_up`: net: available upload bandwidth (byte/s)
   * - `bw_down`: net: available download bandwidth (byte/s)
   * - `rate_up`: net: upload rate (byte/s)
   * - `rate_down`: net: download rate (byte/s)
   * - `vpn_rate_up`: net: VPN client upload rate (byte/s)
   * - `vpn_rate_down`: net: VPN client download rate (byte/s)
   * - `cpum`: temp: sensor cpum (°C)
   * - `cpub`: temp: sensor cpub (°C)
   * - `sw`: temp: sensor sw (°C)
   * - `hdd`: temp: sensor hdd (°C)
   * - `temp_cpu0`: temp: sensor temp_cpu0 (°C)
   * - `temp_cpu1`: temp: sensor temp_cpu1 (°C)
   * - `temp_cpu2`: temp: sensor temp_cpu2 (°C)
   * - `temp_cpu3`: temp: sensor temp_cpu3 (°C)
   * - `temp_t1`: temp: sensor temp_t1 (°C)
   * - `fan0_speed`: temp: speed of fan 0 (rpm)
   * - `fan_speed`: temp: fan speed (rpm)
   * - `rate_up`: dsl: available DSL upload bandwidth (byte/s)
   * - `rate_down`: dsl: available DSL download bandwidth (byte/s)
   * - `snr_up`: dsl: upload signal-to-noise ratio (0.1 dB)
   * - `snr_down`: dsl: download signal-to-noise ratio (0.1 dB)
   * - `rx_1`: switch: receive rate on port 1 (byte/s)
   * - `tx_1`: switch: transmit rate on port 1 (byte/s)
   * - `rx_2`: switch: receive rate on port 2 (byte/s)
   * - `tx_2`: switch: transmit rate on port 2 (byte/s)
   * - `rx_3`: switch: receive rate on port 3 (byte/s)
   * - `tx_3`: switch: transmit rate on port 3 (byte/s)
   * - `rx_4`: switch: receive rate on port 4 (byte/s)
   * - `tx_4`: switch: transmit rate on port 4 (byte/s)
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
    | "temp_cpu0"
    | "temp_cpu1"
    | "temp_cpu2"
    | "temp_cpu3"
    | "temp_t1"
    | "fan0_speed"
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
  /** Actual start. Unix time in seconds. */
  date_start: number;
  /** Actual end. Unix time in seconds. */
  date_end: number;
  /** Samples: time (Unix time) and one value per field, multiplied by precision. */
  data: Record<string, number>[];
}

/** Request for statistics. */
export interface RRDFetchInput {
  /**
   * Database to read.
   *
   * - `net`: network
   * - `temp`: temperature
   * - `dsl`: xDSL line
   * - `switch`: switch ports
   */
  db: Known<"net" | "temp" | "dsl" | "switch">;
  /** Requested start; may be moved to fit the resolution. Unix time in seconds. */
  date_start?: number;
  /** Requested end; may be moved to fit the resolution. Unix time in seconds. */
  date_end?: number;
  /** Factor applied to every value, otherwise truncated to an integer; 100 gives 2 decimals. */
  precision?: number;
  /**
   * Fields to return, among those of the database.
   *
   * - `bw_up`: net: available upload bandwidth (byte/s)
   * - `bw_down`: net: available download bandwidth (byte/s)
   * - `rate_up`: net: upload rate (byte/s)
   * - `rate_down`: net: download rate (byte/s)
   * - `vpn_rate_up`: net: VPN client upload rate (byte/s)
   * - `vpn_rate_down`: net: VPN client download rate (byte/s)
   * - `cpum`: temp: sensor cpum (°C)
   * - `cpub`: temp: sensor cpub (°C)
   * - `sw`: temp: sensor sw (°C)
   * - `hdd`: temp: sensor hdd (°C)
   * - `temp_cpu0`: temp: sensor temp_cpu0 (°C)
   * - `temp_cpu1`: temp: sensor temp_cpu1 (°C)
   * - `temp_cpu2`: temp: sensor temp_cpu2 (°C)
   * - `temp_cpu3`: temp: sensor temp_cpu3 (°C)
   * - `temp_t1`: temp: sensor temp_t1 (°C)
   * - `fan0_speed`: temp: speed of fan 0 (rpm)
   * - `fan_speed`: temp: fan speed (rpm)
   * - `rate_up`: dsl: available DSL upload bandwidth (byte/s)
   * - `rate_down`: dsl: available DSL download bandwidth (byte/s)
   * - `snr_up`: dsl: upload signal-to-noise ratio (0.1 dB)
   * - `snr_down`: dsl: download signal-to-noise ratio (0.1 dB)
   * - `rx_1`: switch: receive rate on port 1 (byte/s)
   * - `tx_1`: switch: transmit rate on port 1 (byte/s)
   * - `rx_2`: switch: receive rate on port 2 (byte/s)
   * - `tx_2`: switch: transmit rate on port 2 (byte/s)
   * - `rx_3`: switch: receive rate on port 3 (byte/s)
   * - `tx_3`: switch: transmit rate on port 3 (byte/s)
   * - `rx_4`: switch: receive rate on port 4 (byte/s)
   * - `tx_4`: switch: transmit rate on port 4 (byte/s)
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
    | "temp_cpu0"
    | "temp_cpu1"
    | "temp_cpu2"
    | "temp_cpu3"
    | "temp_t1"
    | "fan0_speed"
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
 * State and settings of the LAN SFP port (boxes with has_lan_sfp only).
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
   * Get the SFP status.
   *
   * `GET sfp/status`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  status(options?: CallOptions): Promise<SfpStatus>;
  /** Long name of {@linkcode SfpSubsystem.status}. */
  Get_SFP_status: SfpSubsystem["status"];
  /**
   * Get the SFP configuration.
   *
   * Not documented.
   *
   * `GET sfp/config/`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  config(options?: CallOptions): Promise<SfpConfig>;
  /** Long name of {@linkcode SfpSubsystem.config}. */
  Get_SFP_config: SfpSubsystem["config"];
  /**
   * Update the SFP configuration.
   *
   * Takes sfp_type_forced and sfp_type_forced_value.
   *
   * `PUT sfp/config`. Needs the permission `settings`. Since API 11.
   *
   * Care where `sfp_type_forced` is `true`: this forces the type of the module that carries the
   * internet connection, which is lost with the wrong one.
   *
   * @throws {FbxError} Its code is a {@linkcode SfpErrorCode}.
   */
  setConfig(body: SfpConfigInput, options?: CallOptions): Promise<SfpConfig>;
  /** Long name of {@linkcode SfpSubsystem.setConfig}. */
  Update_SFP_config: SfpSubsystem["setConfig"];
}

/** Settings of the LAN SFP port. */
export interface SfpConfig {
  /** Whether the module type is forced. */
  sfp_type_forced: boolean;
  /**
   * Forced type, one of available_sfp_types; used only if sfp_type_forced.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   * - ``: not forced
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
   * Types that can be forced on this port. Read-only.
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
  /** Whether the module type is forced. */
  sfp_type_forced?: boolean;
  /**
   * Forced type, one of available_sfp_types; used only if sfp_type_forced.
   *
   * - `p2p_1g`: 1000BASE-X
   * - `p2p_2d5g_no_aneg`: 2500BASE-X
   * - `p2p_10g`: 10GBASE-R
   * - `copper_1g`: 1000BASE-T
   * - `copper_sgmii_1g`: SGMII
   * - `copper_sgmii_10g`: USXGMII
   * - `copper_usxgmii_10g`: USXGMII
   * - ``: not forced
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

/** State of the LAN SFP port. */
export interface SfpStatus {
  /** Whether a module is in the port. Read-only. */
  present: boolean;
  /** Whether the module's EEPROM is valid. Read-only. */
  eeprom_valid: boolean;
  /** Whether the module is supported. Read-only. */
  supported: boolean;
  /**
   * Type read from the EEPROM, e.g. copper_1g. Read-only.
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
  /** Whether the port is powered. Read-only. */
  power_good: boolean;
  /** Whether the link is up. Read-only. */
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
 * - `noent`: no entry with this id
 * - `internal`: internal system error
 */
export type SfpErrorCode = "inval" | "noent" | "internal" | CommonErrorCode;

/**
 * Public links to files and folders; they need remote HTTP access.
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
   * List sharing links.
   *
   * `GET share_link/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  list(options?: CallOptions): Promise<ShareLink[]>;
  /** Long name of {@linkcode ShareSubsystem.list}. */
  Retrieve_a_File_Sharing_link: ShareSubsystem["list"];
  /**
   * Get a sharing link.
   *
   * `GET share_link/{token}`. Needs the permission `explorer`.
   *
   * @param token Token of the link.
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  get(token: string, options?: CallOptions): Promise<ShareLink>;
  /** Long name of {@linkcode ShareSubsystem.get}. */
  Retrieve_a_File_Sharing_link_by_token: ShareSubsystem["get"];
  /**
   * Delete a sharing link.
   *
   * `DELETE share_link/{token}`. Needs the permission `explorer`.
   *
   * Care: this revokes sharing link {token}: it stops working for everyone who has it.
   *
   * @param token Token of the link.
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  delete(token: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode ShareSubsystem.delete}. */
  Delete_a_File_Sharing_link: ShareSubsystem["delete"];
  /**
   * Create a sharing link.
   *
   * Takes path and expire.
   *
   * `POST share_link/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode ShareErrorCode}.
   */
  create(body: ShareLinkInput, options?: CallOptions): Promise<ShareLink>;
  /** Long name of {@linkcode ShareSubsystem.create}. */
  Create_a_File_Sharing_link: ShareSubsystem["create"];
}

/** Link that shares a file or a folder. */
export interface ShareLink {
  /** Unique token of the link. Read-only. */
  token: string;
  /**
   * Path of the shared file or folder. A plain path here: the library encodes and decodes it. Can
   * be set only when created.
   */
  path: string;
  /** Name of the shared file or folder. Read-only. */
  name: string;
  /** Expiry of the link; 0: never. Unix time in seconds. Can be set only when created. */
  expire: number;
  /** URL for remote access; empty if remote access is off. Read-only. */
  fullurl: string;
  /** Not documented. Read-only. Seen on real boxes, not documented. */
  internal?: number;
}

/** What may be sent of a {@linkcode ShareLink}. */
export interface ShareLinkInput {
  /** Read-only: left as it is. */
  token?: ShareLink["token"];
  /**
   * Path of the shared file or folder. A plain path here: the library encodes and decodes it. Can
   * be set only when created.
   */
  path: string;
  /** Read-only: left as it is. */
  name?: ShareLink["name"];
  /** Expiry of the link; 0: never. Unix time in seconds. Can be set only when created. */
  expire?: number;
  /** Read-only: left as it is. */
  fullurl?: ShareLink["fullurl"];
  /** Read-only: left as it is. */
  internal?: ShareLink["internal"];
}

/**
 * A code that the box may refuse a call of `share` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `invalid_id`: invalid id
 * - `path_not_found`: file or folder not found
 * - `internal_error`: internal error
 */
export type ShareErrorCode = "invalid_id" | "path_not_found" | "internal_error" | CommonErrorCode;

/**
 * Weekly schedule of Wi-Fi off, or of box standby (boxes with has_standby).
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
   * Get the standby status.
   *
   * `GET standby/status`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode StandbyErrorCode}.
   */
  status(options?: CallOptions): Promise<StandbyStatus>;
  /** Long name of {@linkcode StandbySubsystem.status}. */
  Get_standby_status: StandbySubsystem["status"];
  /**
   * Get the standby configuration.
   *
   * Not documented.
   *
   * `GET standby/config/`. Since API 11.
   *
   * @throws {FbxError} Its code is a {@linkcode StandbyErrorCode}.
   */
  config(options?: CallOptions): Promise<StandbyConfig>;
  /** Long name of {@linkcode StandbySubsystem.config}. */
  Get_standby_config: StandbySubsystem["config"];
  /**
   * Update the standby configuration.
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

/** Weekly schedule of Wi-Fi or of the box. */
export interface StandbyConfig {
  /** Whether the schedule is on. */
  use_planning: boolean;
  /**
   * Action of the schedule.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby
   */
  planning_mode: Known<"wifi_off" | "standby" | "suspend">;
  /** Slots per day; a slot lasts 60 * 24 / resolution minutes. Unit: slot/day. Read-only. */
  resolution: number;
  /** 7 * resolution slots from Monday 00:00; true: schedule applies (Wi-Fi off or standby). */
  mapping: boolean[];
}

/** What may be sent of a {@linkcode StandbyConfig}. */
export interface StandbyConfigInput {
  /** Whether the schedule is on. */
  use_planning?: boolean;
  /**
   * Action of the schedule.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby
   */
  planning_mode?: Known<"wifi_off" | "standby" | "suspend">;
  /** Read-only: left as it is. */
  resolution?: StandbyConfig["resolution"];
  /** 7 * resolution slots from Monday 00:00; true: schedule applies (Wi-Fi off or standby). */
  mapping?: boolean[];
}

/** Current schedule, next change and available modes. */
export interface StandbyStatus {
  /** Whether the schedule is on. Read-only. */
  use_planning: boolean;
  /**
   * Configured mode, as in StandbyConfig. Read-only.
   *
   * - `wifi_off`: Wi-Fi off
   * - `standby`: whole box in standby
   * - `suspend`: whole box in standby
   */
  planning_mode: Known<"wifi_off" | "standby" | "suspend">;
  /** Next scheduled change, in ms. Unix time in ms. Read-only. */
  next_change: number;
  /**
   * Modes available on this box, as in StandbyConfig. Read-only.
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
 * - `inval`: invalid parameters
 */
export type StandbyErrorCode = "inval" | CommonErrorCode;

/**
 * Internal and external disks, their partitions and power saving; may change without notice.
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
   * List disks.
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
   * Get a disk.
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
   * Enable or disable a disk.
   *
   * Takes state.
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
   * Get file system advice.
   *
   * Checks the disk's file system and recommends how to format it.
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
   * Erases the disk and creates a single partition; progress in operation_pct.
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
   * List partitions.
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
   * Get a partition.
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
   * Mount or unmount a partition.
   *
   * Takes state.
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
   * Get the storage configuration.
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
   * Update the storage configuration.
   *
   * Fields may be sent separately.
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
  /** Partition to check; omit for an empty disk. */
  partition_id?: number;
  /** Whether the disk is used by this box only; not needed for an internal SATA disk. */
  dedicated_disk?: boolean;
}

/** Result of {@linkcode StorageSubsystem.fsAdvice}. */
export interface StorageFsAdviceResult {
  /** Recommended file system (DiskPartition.fstype). */
  fstype: Known<
    "empty" | "unknown" | "xfs" | "ext4" | "vfat" | "ntfs" | "hf" | "hfsplus" | "swap" | "exfat"
  >;
  /** Recommended partition table (StorageDisk.table_type). */
  table_type: Known<"msdos" | "gpt" | "superfloppy" | "empty">;
  /**
   * Reason for the advice.
   *
   * - `max_file_size`: performance, and files over 4 GB
   * - `perf_and_compat`: performance and compatibility with devices
   * - `sata_performance`: performance on a SATA disk
   * - `nvme_performance`: performance on an NVMe disk
   * - `no_partition`: disk is formatted but no partition id was given
   * - `partition_error`: partition has errors
   */
  reason: Known<
    | "max_file_size"
    | "perf_and_compat"
    | "sata_performance"
    | "nvme_performance"
    | "no_partition"
    | "partition_error"
  >;
  /** Partitions to delete first. */
  partitions_to_delete: DiskPartition[];
}

/** Body of {@linkcode StorageSubsystem.formatDisk}. */
export interface StorageFormatDiskInput {
  /** Partition table (see StorageDisk.table_type); ignored for the internal disk. */
  table_type: string;
  /** File system (see DiskPartition.fstype); ignored for the internal disk. */
  fs_type: string;
  /** Partition name; ignored for the internal disk. */
  label: string;
}

/** Body of {@linkcode StorageSubsystem.checkPartition}. */
export interface StorageCheckPartitionInput {
  /**
   * Check mode.
   *
   * - `ro`: check only
   * - `rw`: try to repair
   */
  checkmode: Known<"ro" | "rw">;
}

/** Progress of a format or check. */
export interface OperationProgress {
  /** Completed steps. Read-only. */
  done_steps: number;
  /** Total steps. Read-only. */
  max_steps: number;
  /** Progress of the current step. Unit: percent. Read-only. */
  percent: number;
}

/** Disk partition. */
export interface DiskPartition {
  /** Partition id. Read-only. */
  id: number;
  /** Id of its disk. Read-only. */
  disk_id: number;
  /**
   * State; writable to mount or unmount.
   *
   * - `error`: error
   * - `checking`: being checked
   * - `formatting`: being formatted
   * - `mounting`: being mounted
   * - `maintenance`: under maintenance
   * - `mounted`: mounted
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
  /** Partition name. */
  label: string;
  /** Path of the mount point. A plain path here: the library encodes and decodes it. Read-only. */
  path: string;
  /** Size. Unit: byte. Read-only. */
  total_bytes: number;
  /** Used space. Unit: byte. Read-only. */
  used_bytes: number;
  /** Free space. Unit: byte. Read-only. */
  free_bytes: number;
  /**
   * Result of the last check. Read-only.
   *
   * - `no_run_yet`: never; never checked
   * - `running`: running; check in progress
   * - `fs_clean`: clean; no errors
   * - `fs_corrected`: repaired; errors repaired
   * - `fs_needs_correction`: to repair; repair needed
   * - `failed`: failed; cannot be repaired
   */
  fsck_result: Known<
    "no_run_yet" | "running" | "fs_clean" | "fs_corrected" | "fs_needs_correction" | "failed"
  >;
  /** Progress of the current operation. Read-only. */
  operation_pct: OperationProgress;
  /** Whether it is on an internal disk. Read-only. Seen on real boxes, not documented. */
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
   * - `error`: error
   * - `checking`: being checked
   * - `formatting`: being formatted
   * - `mounting`: being mounted
   * - `maintenance`: under maintenance
   * - `mounted`: mounted
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
  /** Partition name. */
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

/** Disk. */
export interface StorageDisk {
  /** Disk id. Read-only. */
  id: number;
  /**
   * Type of disk. Read-only.
   *
   * - `internal`: internal; internal disk
   * - `usb`: USB
   * - `sata`: SATA
   * - `nvme`: NVMe
   */
  type: Known<"internal" | "usb" | "sata" | "nvme">;
  /**
   * State; writable to enable or disable.
   *
   * - `error`: error
   * - `disabled`: disabled
   * - `enabled`: in use
   * - `formatting`: being formatted
   */
  state: Known<"error" | "disabled" | "enabled" | "formatting">;
  /** Id of the physical connector. Read-only. */
  connector: number;
  /** Size. Unit: byte. Read-only. */
  total_bytes: number;
  /** Partition table type. Read-only. */
  table_type: Known<"msdos" | "gpt" | "superfloppy" | "empty">;
  /** Model. Read-only. */
  model: string;
  /** Serial number. Read-only. */
  serial: string;
  /** Firmware version. Read-only. */
  firmware: string;
  /** Temperature, if the disk reports it. Unit: °C. 0 if unknown. Read-only. */
  temp: number;
  /** Progress of the current operation. Read-only. */
  operation_pct: OperationProgress;
  /** Partitions of the disk. Read-only. */
  partitions: DiskPartition[];
  /** Whether it is idle, if known. Read-only. */
  idle?: boolean;
  /** Idle time, if known. Unit: s. Read-only. */
  idle_duration?: number;
  /** Whether it is spinning, if known. Read-only. */
  spinning?: boolean;
  /** Active time, if known. Unit: s. Read-only. */
  active_duration?: number;
  /** Time before spin-down, if known. Unit: s. Read-only. */
  time_before_spindown?: number;
  /** Reads since boot, if known. Read-only. */
  read_requests?: number;
  /** Failed reads since boot, if known; may be a sign of disk failure. Read-only. */
  read_error_requests?: number;
  /** Writes since boot, when known. Read-only. */
  write_requests?: number;
  /** Failed writes since boot, if known; may be a sign of disk failure. Read-only. */
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
   * - `error`: error
   * - `disabled`: disabled
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
 * - `invalid_disk`: disk not found
 * - `is_a_partition`: not a disk but a partition
 * - `is_internal`: not allowed on the internal disk
 * - `op_not_supported`: operation not supported
 * - `op_failed`: operation failed
 * - `disk_busy`: disk in use
 * - `partition_not_found`: partition not found
 * - `partition_needed`: partition required
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
   * Get the switch status.
   *
   * One element per port.
   *
   * `GET switch/status/`.
   *
   * @throws {FbxError} Its code is a {@linkcode SwitchErrorCode}.
   */
  status(options?: CallOptions): Promise<SwitchPortStatus[]>;
  /** Long name of {@linkcode SwitchSubsystem.status}. */
  Get_the_current_switch_status: SwitchSubsystem["status"];
  /**
   * Get a port's configuration.
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
   * Update a port's configuration.
   *
   * Send only the fields to change.
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
   * Get a port's statistics.
   *
   * Unstable: may change.
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
   * - `up`: up; link up
   * - `down`: down; link down
   */
  link: Known<"up" | "down">;
  /**
   * Current duplex mode. Read-only.
   *
   * - `half`: half; half duplex
   * - `full`: full; full duplex
   */
  duplex: Known<"half" | "full">;
  /**
   * Current speed, as a string. Unit: Mbit/s. Read-only.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   */
  speed: Open<"10" | "100" | "1000">;
  /** Speed and duplex for display, e.g. 1000BaseT-FD. Read-only. */
  mode: string;
  /** Hosts on the port; absent if none. Read-only. */
  mac_list?: {
    /** MAC address. Read-only. */
    mac: string;
    /** Host name. Read-only. */
    hostname: string;
  }[];
}

/** Settings of a port. */
export interface SwitchPortConfig {
  /** Port id. Read-only. */
  id: number;
  /**
   * Configured duplex mode.
   *
   * - `auto`: automatic negotiation
   * - `half`: half duplex only
   * - `full`: full duplex only
   */
  duplex: Known<"auto" | "half" | "full">;
  /**
   * Configured speed, as a string. Unit: Mbit/s.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   * - `auto`: automatic negotiation
   */
  speed: Known<"10" | "100" | "1000" | "auto">;
}

/** What may be sent of a {@linkcode SwitchPortConfig}. */
export interface SwitchPortConfigInput {
  /** Read-only: left as it is. */
  id?: SwitchPortConfig["id"];
  /**
   * Configured duplex mode.
   *
   * - `auto`: automatic negotiation
   * - `half`: half duplex only
   * - `full`: full duplex only
   */
  duplex?: Known<"auto" | "half" | "full">;
  /**
   * Configured speed, as a string. Unit: Mbit/s.
   *
   * - `10`: 10BASE-T
   * - `100`: 100BASE-TX
   * - `1000`: 1000BASE-T
   * - `auto`: automatic negotiation
   */
  speed?: Known<"10" | "100" | "1000" | "auto">;
}

/** Counters of a port; unstable, may change. Marked unstable by the documentation. */
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
 * - `bad_port`: port not found
 * - `bad_speed`: the port's speed could not be set
 * - `bad_link`: the port's link mode could not be set
 * - `bad_mac_entry_type`: invalid MAC entry type
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
   * Get the system information.
   *
   * Returns the identity and hardware state of the box.
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
   * Reboot the box.
   *
   * `POST system/reboot/`. Needs the permission `settings`.
   *
   * Care: this restarts the box: internet, telephone and TV are unavailable for some minutes.
   *
   * @throws {FbxError} Its code is a {@linkcode SystemErrorCode}.
   */
  reboot(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode SystemSubsystem.reboot}. */
  Reboot_the_system: SystemSubsystem["reboot"];
  /**
   * Shut down the box.
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
  /** Time since boot, as text in French. Read-only. */
  uptime: string;
  /** Time since boot. Unit: s. Read-only. */
  uptime_val: number;
  /** Hardware revision. Read-only. */
  board_name: string;
  /** Whether the box is authenticated (start-up step 6). Read-only. */
  box_authenticated: boolean;
  /**
   * State of the internal disk. Read-only.
   *
   * - `not_detected`: no disk detected
   * - `disabled`: disk disabled
   * - `initializing`: disk starting
   * - `error`: disk could not be mounted
   * - `active`: disk ready
   */
  disk_status: Known<"not_detected" | "disabled" | "initializing" | "error" | "active">;
  /** Whether USB 3 is on, if the box supports it. */
  usb3_enable: boolean;
  /** Label of the partition for user data; a fixed external one on boxes without an internal disk. */
  user_main_storage: string;
  /** Whether the user storage is powered. Read-only. */
  user_storage_powered: boolean;
  /** Temperature sensors. Read-only. */
  sensors: SystemConfigSensor[];
  /** Model and capabilities. Read-only. */
  model_info: SystemModelInfo;
  /** Fans. Read-only. */
  fans: SystemConfigFan[];
  /** Modules in the expansion slots. Read-only. */
  expansions: SystemConfigExpansion[];
  /**
   * Temperature of the main CPU, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_cpum?: number;
  /**
   * Temperature of the box CPU, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_cpub?: number;
  /**
   * Temperature of the switch, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_sw?: number;
  /**
   * Temperature of the application CPU, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_cpu_ap?: number;
  /**
   * Temperature of the first communication CPU, before API 6. Unit: °C. Read-only. Seen on real
   * boxes, not documented.
   */
  temp_cpu_cp_master?: number;
  /**
   * Temperature of the second communication CPU, before API 6. Unit: °C. Read-only. Seen on real
   * boxes, not documented.
   */
  temp_cpu_cp_slave?: number;
  /**
   * Temperature of the disk, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_hdd?: number;
  /**
   * Temperature of the disk in bay 0, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_hdd0?: number;
  /**
   * Temperature of sensor 1, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_t1?: number;
  /**
   * Temperature of sensor 2, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_t2?: number;
  /**
   * Temperature of sensor 3, before API 6. Unit: °C. Read-only. Seen on real boxes, not
   * documented.
   */
  temp_t3?: number;
  /** Temperature of CPU 0, before API 6. Unit: °C. Read-only. Seen on real boxes, not documented. */
  temp_cpu0?: number;
  /** Temperature of CPU 1, before API 6. Unit: °C. Read-only. Seen on real boxes, not documented. */
  temp_cpu1?: number;
  /** Temperature of CPU 2, before API 6. Unit: °C. Read-only. Seen on real boxes, not documented. */
  temp_cpu2?: number;
  /** Temperature of CPU 3, before API 6. Unit: °C. Read-only. Seen on real boxes, not documented. */
  temp_cpu3?: number;
  /** Speed of the fan, before API 6. Unit: rpm. Read-only. Seen on real boxes, not documented. */
  fan_rpm?: number;
  /**
   * Kind of box, before API 6. Read-only. Seen on real boxes, not documented.
   *
   * - `full`: with an internal disk
   * - `light`: without an internal disk
   */
  box_flavor?: Open<"full" | "light">;
}

/** Model of the box and its capabilities. */
export interface SystemModelInfo {
  /**
   * Model code; without the part after the slash on some boxes. Read-only.
   *
   * - `fbxgw-r2/full`: Freebox Server (v6) revision 2
   * - `fbxgw-r1/full`: Freebox Server (v6) revision 1
   * - `fbxgw-r2/mini`: Freebox Mini revision 2
   * - `fbxgw-r1/mini`: Freebox Mini revision 1
   * - `fbxgw-r2/one`: Freebox One revision 2
   * - `fbxgw-r1/one`: Freebox One revision 1
   * - `fbxgw7-r1/full`: Freebox v7 revision 1
   * - `fbxgw8-r1/full`: Freebox v8 revision 1
   * - `fbxgw9-r1/full`: Freebox v9 revision 1
   */
  name: Open<
    | "fbxgw-r2/full"
    | "fbxgw-r1/full"
    | "fbxgw-r2/mini"
    | "fbxgw-r1/mini"
    | "fbxgw-r2/one"
    | "fbxgw-r1/one"
    | "fbxgw7-r1/full"
    | "fbxgw8-r1/full"
    | "fbxgw9-r1/full"
  >;
  /** Model name for display. Read-only. */
  pretty_name: string;
  /** Whether it has expansion slots; may be absent. Read-only. */
  has_expansions?: boolean;
  /** Whether it has a LAN SFP port; may be absent. Read-only. */
  has_lan_sfp?: boolean;
  /** Whether it has a DECT base; may be absent. Read-only. */
  has_dect?: boolean;
  /** Whether it has a home automation module; may be absent. Read-only. */
  has_home_automation?: boolean;
  /** Whether it has a femtocell expansion slot; may be absent. Read-only. */
  has_femtocell_exp?: boolean;
  /** Whether it has an internal femtocell; may be absent. Read-only. */
  has_fixed_femtocell?: boolean;
  /** Whether it can run virtual machines; may be absent. Read-only. */
  has_vm?: boolean;
  /** Whether it supports DSL; may be absent. Read-only. */
  has_dsl?: boolean;
  /** Whether it supports standby; may be absent. Read-only. */
  has_standby?: boolean;
  /** Whether it supports Eco-WiFi; may be absent. Read-only. */
  has_eco_wifi?: boolean;
  /** Whether it supports Wake-On-PON; may be absent. Read-only. */
  has_wop?: boolean;
  /** Whether it has an LED strip; may be absent. Read-only. */
  has_led_strip?: boolean;
  /** Whether it has a status LED; may be absent. Read-only. */
  has_status_led?: boolean;
  /** Whether USB 3 can be disabled; may be absent. Read-only. */
  has_usb3_enable?: boolean;
  /** Whether its display has a screensaver; may be absent. Read-only. */
  has_lcd_screensaver?: boolean;
  /** Size of the internal disk. Read-only. */
  internal_hdd_size: number;
  /** Bands of the Wi-Fi radios. Read-only. */
  wifi_type: string;
  /**
   * Whether it has an external telephone base; may be absent. Read-only. Seen on real boxes, not
   * documented.
   */
  has_ext_telephony?: boolean;
  /** Whether it has loudspeakers; may be absent. Read-only. Seen on real boxes, not documented. */
  has_speakers?: boolean;
  /**
   * Whether it has a jack for loudspeakers; may be absent. Read-only. Seen on real boxes, not
   * documented.
   */
  has_speakers_jack?: boolean;
  /** Whether it has an internal disk; may be absent. Read-only. Seen on real boxes, not documented. */
  has_internal_hdd?: boolean;
  /** Number of bays for disks of the user. Read-only. Seen on real boxes, not documented. */
  customer_hdd_slots?: number;
  /** Wi-Fi country. Read-only. Seen on real boxes, not documented. */
  wifi_country?: string;
  /** Network operator. Read-only. Seen on real boxes, not documented. */
  net_operator?: string;
  /** Supported languages. Read-only. Seen on real boxes, not documented. */
  supported_languages?: string[];
  /** Default language. Read-only. Seen on real boxes, not documented. */
  default_language?: string;
  /** Whether it supports RAID arrays. Read-only. Seen on real boxes, not documented. */
  has_basic_raid_support?: boolean;
}

/** Temperature sensor. */
export interface SystemConfigSensor {
  /** Sensor id. Read-only. */
  id: string;
  /** Display name. Read-only. */
  name: string;
  /** Current temperature. Unit: °C. Read-only. */
  value: number;
}

/** Fan. */
export interface SystemConfigFan {
  /** Fan id. Read-only. */
  id: string;
  /** Display name. Read-only. */
  name: string;
  /** Current speed. Unit: rpm. Read-only. */
  value: number;
}

/** Expansion slot and its module. */
export interface SystemConfigExpansion {
  /** Slot id. Read-only. */
  slot: number;
  /** Whether the slot has been probed. Read-only. */
  probe_done: boolean;
  /** Whether a module is in the slot. Read-only. */
  present: boolean;
  /** Whether the module is supported in this slot. Read-only. */
  supported: boolean;
  /** Serial number of the module. Read-only. */
  bundle: string;
  /**
   * Type of module. Read-only.
   *
   * - `unknown`: unknown module
   * - `dsl_lte`: xDSL and LTE
   * - `dsl_lte_external_antennas`: xDSL and LTE, with an external antenna switch
   * - `ftth_p2p`: FTTH, point-to-point
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
 * TFTP server of the box.
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
   * Get the TFTP configuration.
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
  /** Whether the TFTP server is on. */
  enabled: boolean;
  /**
   * Absolute path of the served folder on the storage. A plain path here: the library encodes and
   * decodes it.
   */
  root: string;
}

/** What may be sent of a {@linkcode TftpConfig}. */
export interface TftpConfigInput {
  /** Whether the TFTP server is on. */
  enabled?: boolean;
  /**
   * Absolute path of the served folder on the storage. A plain path here: the library encodes and
   * decodes it.
   */
  root?: string;
}

/**
 * A code that the box may refuse a call of `tftp` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `absolute`: root is not an absolute path
 */
export type TftpErrorCode = "absolute" | CommonErrorCode;

/**
 * TV channels, bouquets and program guide.
 *
 * @example
 * ```ts
 * import { Fbx, type TvSubsystem } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const tv: TvSubsystem = f.tv;
 * console.log(await tv.channels());
 * ```
 */
export interface TvSubsystem {
  /**
   * List TV channels.
   *
   * By uuid; the channel numbers are in the bouquets.
   *
   * `GET tv/channels/`. Needs the permission `tv`. Not documented by Free; seen on Révolution,
   * Mini 4K, Delta, Ultra (API 6-15).
   *
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  channels(options?: CallOptions): Promise<Record<string, TvChannel>>;
  /** Long name of {@linkcode TvSubsystem.channels}. */
  List_the_TV_channels: TvSubsystem["channels"];
  /**
   * List TV bouquets.
   *
   * `GET tv/bouquets/`. Needs the permission `tv`. Not documented by Free; seen on API 6-15.
   *
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  bouquets(options?: CallOptions): Promise<TvBouquet[]>;
  /** Long name of {@linkcode TvSubsystem.bouquets}. */
  List_the_TV_bouquets: TvSubsystem["bouquets"];
  /**
   * List the channels of a bouquet.
   *
   * With their numbers; a channel may have several numbers, and a number several channels.
   *
   * `GET tv/bouquets/{bouquet_id}/channels/`. Needs the permission `tv`. Not documented by Free;
   * seen on Révolution, Mini 4K, Delta (API 6).
   *
   * @param bouquet_id Bouquet id, or freeboxtv for the main bouquet.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  bouquetChannels(bouquet_id: string, options?: CallOptions): Promise<TvBouquetChannel[]>;
  /** Long name of {@linkcode TvSubsystem.bouquetChannels}. */
  List_the_channels_of_a_bouquet: TvSubsystem["bouquetChannels"];
  /**
   * Get the programs of all channels.
   *
   * By channel uuid, then by start and a hash; some 7 days back and ahead.
   *
   * `GET tv/epg/by_time/{date}`. Needs the permission `tv`. Not documented by Free; seen on
   * Révolution, Mini 4K, Delta (API 6).
   *
   * @param date Start of the period, on a whole hour.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  programs(
    date: number,
    options?: CallOptions,
  ): Promise<Record<string, Record<string, EpgProgram>>>;
  /** Long name of {@linkcode TvSubsystem.programs}. */
  Get_the_programs_of_all_channels_at_a_time: TvSubsystem["programs"];
  /**
   * Get the programs of a channel.
   *
   * By start and a hash; a program that spans two periods is in both.
   *
   * `GET tv/epg/by_channel/{channel_uuid}/{date}`. Needs the permission `tv`. Not documented by
   * Free; seen on API 6.
   *
   * @param channel_uuid Channel uuid.
   * @param date Start of the period, on a whole 2 hours.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  channelPrograms(
    channel_uuid: string,
    date: number,
    options?: CallOptions,
  ): Promise<Record<string, EpgProgram>>;
  /** Long name of {@linkcode TvSubsystem.channelPrograms}. */
  Get_the_programs_of_one_channel: TvSubsystem["channelPrograms"];
  /**
   * Get the highlights of a channel.
   *
   * prime-time programs.
   *
   * `GET tv/epg/highlights/{channel_uuid}/{date}`. Needs the permission `tv`. Not documented by
   * Free; used by other clients.
   *
   * @param channel_uuid Channel uuid.
   * @param date Start of the period.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  channelHighlights(channel_uuid: string, date: number, options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode TvSubsystem.channelHighlights}. */
  Get_the_highlights_of_one_channel: TvSubsystem["channelHighlights"];
  /**
   * Get a program.
   *
   * The only result that has desc, cast and year.
   *
   * `GET tv/epg/programs/{program_id}`. Needs the permission `tv`. Not documented by Free; seen on
   * Révolution, Mini 4K, Delta (API 6).
   *
   * @param program_id Program id.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  program(program_id: string, options?: CallOptions): Promise<EpgProgram>;
  /** Long name of {@linkcode TvSubsystem.program}. */
  Get_one_program_in_full: TvSubsystem["program"];
  /**
   * Get the TV status.
   *
   * `GET tv/status/`. Needs the permission `tv`. Not documented by Free; seen on Delta S (API 8).
   *
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  status(options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode TvSubsystem.status}. */
  Get_the_TV_status: TvSubsystem["status"];
  /**
   * Get a myCANAL token.
   *
   * A credential: keep it secret.
   *
   * `GET tv/mycanal_token`. Needs the permission `tv`. Not documented by Free; no box was seen to
   * answer it.
   *
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  mycanalToken(options?: CallOptions): Promise<unknown>;
  /** Long name of {@linkcode TvSubsystem.mycanalToken}. */
  Get_a_myCANAL_token: TvSubsystem["mycanalToken"];
  /**
   * Get the logo of a channel.
   *
   * A PNG of 68 by 60 pixels.
   *
   * `GET tv/img/channels/logos68x60/{file}`. Needs the permission `tv`. Not documented by Free;
   * used by other clients.
   *
   * @param file File name in logo_url of the channel: its uuid, then .png.
   * @throws {FbxError} Its code is a {@linkcode TvErrorCode}.
   */
  logo(file: string, options?: CallOptions): Promise<BinaryResult>;
  /** Long name of {@linkcode TvSubsystem.logo}. */
  Get_a_channel_logo: TvSubsystem["logo"];
}

/** A TV channel. Seen on real boxes, not documented. */
export interface TvChannel {
  /** Channel uuid. Read-only. */
  uuid: string;
  /** Channel name. Read-only. */
  name: string;
  /** Short name. Read-only. */
  short_name: string;
  /** Path of the logo on the box. Read-only. */
  logo_url: string;
  /** Whether it can be watched. Read-only. */
  available: boolean;
  /** Whether it has a stream. Read-only. */
  has_service: boolean;
  /** Whether it is part of a subscription. Read-only. */
  has_abo: boolean;
}

/** A TV bouquet. Seen on real boxes, not documented. */
export interface TvBouquet {
  /** Bouquet id. Read-only. */
  id: number | string;
  /** Bouquet name. Read-only. */
  name: string;
  /** Uuids of its channels. Read-only. */
  channels?: string[];
}

/** A channel at its number in a bouquet. Seen on real boxes, not documented. */
export interface TvBouquetChannel {
  /** Channel number. Read-only. */
  number: number;
  /** Number among the channels of that number; 0 for the main one. Read-only. */
  sub_number: number;
  /** Channel uuid. Read-only. */
  uuid: string;
  /** Whether it can be watched. Read-only. */
  available: boolean;
  /** Whether it is a public channel. Read-only. */
  pub_service: boolean;
  /** Its streams; may be absent. Read-only. */
  streams?: TvStream[];
}

/** A stream of a channel. Seen on real boxes, not documented. */
export interface TvStream {
  /**
   * Source of the stream. Read-only.
   *
   * - ``: automatic
   * - `iptv`: over IP
   * - `dvb`: terrestrial
   */
  type: Known<"" | "iptv" | "dvb">;
  /**
   * Quality of the stream. Read-only.
   *
   * - `auto`: automatic
   */
  quality: Known<"auto" | "hd" | "sd" | "ld" | "3d">;
  /** RTSP URL. Read-only. */
  rtsp: string;
  /** HLS URL; may be absent. Read-only. */
  hls?: string;
}

/** A TV program; lists have only some of its fields. Seen on real boxes, not documented. */
export interface EpgProgram {
  /** Program id. Read-only. */
  id: string;
  /** Start. Unix time in seconds. Read-only. */
  date: number;
  /** Duration. Unit: s. Read-only. */
  duration: number;
  /** Title. Read-only. */
  title: string;
  /** Subtitle; may be absent. Read-only. */
  sub_title?: string;
  /** Season; may be absent. Read-only. */
  season_number?: number;
  /** Episode; may be absent. Read-only. */
  episode_number?: number;
  /**
   * Category. Read-only.
   *
   * - `1`: film
   * - `2`: TV film
   * - `3`: series
   * - `4`: serial
   * - `5`: documentary
   * - `6`: theatre
   * - `7`: opera
   * - `8`: ballet
   * - `9`: variety
   * - `10`: magazine
   * - `11`: youth
   * - `12`: game
   * - `13`: music
   * - `14`: entertainment
   * - `16`: cartoon
   * - `19`: sport
   * - `20`: news
   * - `22`: debate
   * - `24`: show
   * - `31`: religious
   */
  category?: number;
  /** Name of the category, in French. Read-only. */
  category_name?: string;
  /** Image URL. Read-only. */
  picture?: string;
  /** URL of a larger image. Read-only. */
  picture_big?: string;
  /** Summary. Read-only. */
  short_desc?: string;
  /** Full description; only if the program is read alone. Read-only. */
  desc?: string;
  /** Year; only if the program is read alone. Read-only. */
  year?: number;
  /** Cast; only if the program is read alone. Read-only. */
  cast?: EpgCastMember[];
  /** Id of the program before. Read-only. */
  prev?: string;
  /** Id of the program after. Read-only. */
  next?: string;
}

/** A cast member of a program. Seen on real boxes, not documented. */
export interface EpgCastMember {
  /** Role in the making, in French. Read-only. */
  job: string;
  /** First name. Read-only. */
  first_name: string;
  /** Last name. Read-only. */
  last_name: string;
  /** Character played. Read-only. */
  role: string;
}

/**
 * A code that the box may refuse a call of `tv` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type TvErrorCode = CommonErrorCode;

/**
 * Firmware update state.
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

/** Firmware update state. */
export interface UpdateStatus {
  /**
   * Current state. Read-only.
   *
   * - `initializing`: update starting
   * - `upgrading`: firmware being upgraded
   * - `up_to_date`: firmware up to date
   * - `error`: the update failed
   * - `auto_up_to_date`: firmware up to date
   * - `upgrade_failed`: update failed
   */
  state: Open<
    "initializing" | "upgrading" | "up_to_date" | "error" | "auto_up_to_date" | "upgrade_failed"
  >;
  /** Details; only if state is upgrading or upgrade_failed. Read-only. */
  upgrade_state?: UpgradeState;
}

/** Details of the current update. */
export interface UpgradeState {
  /**
   * Update step. Read-only.
   *
   * - `downloading`: downloading
   * - `download_failed`: download failed
   * - `checking`: checking the downloaded data
   * - `check_failed`: downloaded data invalid
   * - `prepare_write`: preparing to write
   * - `prepare_write_failed`: could not prepare to write
   * - `writing`: writing
   * - `write_failed`: write failed
   * - `reread`: checking the written data
   * - `reread_failed`: written data invalid
   * - `commit`: applying the update
   * - `commit_failed`: could not apply the update
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
  /** Current firmware version. Read-only. */
  old_version: string;
  /** Firmware version being downloaded. Read-only. */
  new_version: string;
  /** Download progress; only if state is downloading. Unit: percent. Read-only. */
  percent?: number;
  /** Error details; only if state is download_failed. Read-only. */
  error_string?: string;
}

/**
 * A code that the box may refuse a call of `update` with. The documentation lists codes by
 * subsystem, not by method.
 */
export type UpdateErrorCode = CommonErrorCode;

/**
 * Sending files to the box over a WebSocket; prefer FTP for large files.
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
   * Upload a file.
   *
   * WebSocket handshake with X-Fbx-App-Auth; one connection can send several files in turn.
   *
   * `GET ws/upload`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  open(options?: CallOptions): Promise<SocketStreams<string | Uint8Array>>;
  /** Long name of {@linkcode UploadSubsystem.open}. */
  File_Upload_example: UploadSubsystem["open"];
  /**
   * List uploads.
   *
   * `GET upload/`. Needs the permission `explorer`.
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   */
  list(options?: CallOptions): Promise<FileUpload[]>;
  /** Long name of {@linkcode UploadSubsystem.list}. */
  Get_the_list_of_uploads: UploadSubsystem["list"];
  /**
   * Request an HTTP upload.
   *
   * Replaced by the WebSocket of open.
   *
   * `POST upload/`. Needs the permission `explorer`. Not documented by Free; seen on Révolution
   * (API 3-4).
   *
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   * @deprecated Gone since API 8.
   */
  create(body: UploadCreateInput, options?: CallOptions): Promise<UploadCreateResult>;
  /**
   * Long name of {@linkcode UploadSubsystem.create}.
   *
   * @deprecated Gone since API 8.
   */
  Ask_for_an_HTTP_upload: UploadSubsystem["create"];
  /**
   * Get an upload.
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
   * Send the file of an HTTP upload.
   *
   * Replaced by the WebSocket of open.
   *
   * `POST upload/{id}/send`. Needs the permission `explorer`. Not documented by Free; seen on
   * Révolution (API 3-4).
   *
   * @param id Upload id.
   * @throws {FbxError} Its code is a {@linkcode UploadErrorCode}.
   * @deprecated Gone since API 8.
   */
  send(id: number, body: UploadSendInput, options?: CallOptions): Promise<void>;
  /**
   * Long name of {@linkcode UploadSubsystem.send}.
   *
   * @deprecated Gone since API 8.
   */
  Send_the_file_of_an_HTTP_upload:
    & UploadSubsystem["send"]
    & ((body: UploadSendInput, id: number, options?: CallOptions) => Promise<void>);
  /**
   * Cancel an upload.
   *
   * Only if status is in_progress; closes the connection.
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
   * Closes the connection if needed.
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
   * Clear finished uploads.
   *
   * Clears all finished uploads from the list.
   *
   * `DELETE upload/clean`. Needs the permission `explorer`. Not documented by Free; seen on
   * Révolution, Delta (API 4-10).
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

/** Body of {@linkcode UploadSubsystem.create}. */
export interface UploadCreateInput {
  /**
   * Destination folder. A plain path here: the library encodes and decodes it. The box never
   * returns it.
   */
  dirname: string;
  /** File name. The box never returns it. */
  upload_name: string;
}

/** Result of {@linkcode UploadSubsystem.create}. */
export interface UploadCreateResult {
  /** Upload id. Read-only. */
  id: number;
}

/** Body of {@linkcode UploadSubsystem.send}. */
export interface UploadSendInput {
  /** The file. */
  file: Blob;
}

/** Upload and its progress. */
export interface FileUpload {
  /** Upload id. Read-only. */
  id: number;
  /** File size. Unit: byte. Read-only. */
  size: number;
  /** Amount received. Unit: byte. Read-only. */
  uploaded: number;
  /**
   * State of the upload. Read-only.
   *
   * - `authorized`: authorized; not started
   * - `in_progress`: in progress
   * - `done`: done
   * - `failed`: failed
   * - `conflict`: conflict; conflict with a file at the destination
   * - `timeout`: expired; authorization expired
   * - `cancelled`: cancelled; cancelled by the user
   */
  status: Known<
    "authorized" | "in_progress" | "done" | "failed" | "conflict" | "timeout" | "cancelled"
  >;
  /** Start date. Unix time in seconds. Read-only. */
  start_date: number;
  /** Date of the last change. Unix time in seconds. Read-only. */
  last_update: number;
  /** File name. Read-only. */
  upload_name: string;
  /** Path of the destination folder. Read-only. */
  dirname: string;
}

/** Message that opens an upload. */
export interface FileUploadStartActionInput {
  /** Optional number, returned in the replies. */
  request_id?: number;
  /** Always upload_start. */
  action: "upload_start";
  /** Optional file size, in bytes. Unit: byte. */
  size?: number;
  /** Path of the destination folder. A plain path here: the library encodes and decodes it. */
  dirname: string;
  /** Destination file name. */
  filename: string;
  /**
   * What to do if the file already exists.
   *
   * - `missing`: not sent (the default): an existing file is a conflict and the upload is refused
   * - `overwrite`: replace the existing file
   * - `resume`: append the chunks to the existing file
   */
  force?: Known<"missing" | "overwrite" | "resume">;
}

/** Message that ends an upload, after the last chunk. */
export interface FileUploadFinalizeActionInput {
  /** Optional number, returned in the reply. */
  request_id?: number;
  /** Always upload_finalize. */
  action: "upload_finalize";
}

/** Message that cancels an upload; the partial file is deleted. */
export interface FileUploadCancelActionInput {
  /** Optional number, returned in the reply. */
  request_id?: number;
  /** Always upload_cancel. */
  action: "upload_cancel";
}

/** Result of the replies to chunks, finalize and cancel. */
export interface FileUploadChunkResponse {
  /** Current size of the target file, in bytes. Unit: byte. */
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
 * - `invalid_request`: invalid request
 * - `path_not_found`: file or folder not found
 * - `access_denied`: destination folder not writable
 * - `destination_conflict`: a file of that name already exists
 * - `invalid_id`: invalid upload id
 * - `cancelled`: upload cancelled from elsewhere
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
 * UPnP AV service of the box.
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
   * Get the UPnP AV configuration.
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
  /** Whether UPnP AV is on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode UPnPAVConfig}. */
export interface UPnPAVConfigInput {
  /** Whether UPnP AV is on. */
  enabled?: boolean;
}

/**
 * A code that the box may refuse a call of `upnpav` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `internal_error`: internal error
 */
export type UpnpavErrorCode = "internal_error" | CommonErrorCode;

/**
 * Virtual machines (boxes with has_vm; unstable API).
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
   * Get the resources available to VMs.
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
   * List installable VM distributions.
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
   * List VMs.
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
   * Adds a rule to the profile.
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
   * Only if the VM is stopped.
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
   * Only if the VM is stopped.
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
   * Only if the VM is stopped.
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
   * Press a VM's power button.
   *
   * ACPI shutdown signal: the VM may shut itself down; only if it is running.
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
   * Stops at once, without a clean shutdown; only if the VM is running.
   *
   * `POST vm/{id}/stop`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this switches VM {id} off at once: unsaved data is lost.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  stop(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.stop}. */
  Stop_a_VM: VmSubsystem["stop"];
  /**
   * Restart a VM.
   *
   * Restarts at once, without a clean shutdown; only if the VM is running.
   *
   * `POST vm/{id}/restart`. Needs the permission `vm`. Marked unstable by the documentation.
   *
   * Care: this restarts VM {id} at once: unsaved data is lost.
   *
   * @param id VM id.
   * @throws {FbxError} Its code is a {@linkcode VmErrorCode}.
   * @experimental
   */
  restart(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VmSubsystem.restart}. */
  Reset_a_VM: VmSubsystem["restart"];
  /**
   * Open a VM's console.
   *
   * Serial port over a WebSocket (QEMU chardev); authentication as for other calls.
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
   * Open a VM's screen.
   *
   * VNC over a WebSocket (QEMU), compatible with noVNC; only if enable_screen is true.
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
   * Get a virtual disk's information.
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
   * Returns a task id; wait for the event vm_disk_task_done, do not poll.
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
   * Returns a task id; wait for the event vm_disk_task_done, do not poll.
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
   * Do this for each of your tasks once it is done.
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
  /** Disk path. A plain path here: the library encodes and decodes it. */
  disk_path: string;
}

/** Body of {@linkcode VmSubsystem.createDisk}. */
export interface VmCreateDiskInput {
  /** Disk path. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /** Size of the virtual disk. Unit: byte. */
  size: number;
  /**
   * Type of disk, as in VM.disk_type.
   *
   * - `raw`: raw disk image
   * - `qcow2`: qcow2 image, usually version 3; some features unsupported, no reference to other
   *   images
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
  /** Disk path. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /** New size of the virtual disk. Unit: byte. */
  size: number;
  /** Allow shrinking, which can destroy data. */
  shrink_allow: boolean;
}

/** Result of {@linkcode VmSubsystem.resizeDisk}. */
export interface VmResizeDiskResult {
  /** Task id. */
  id: number;
}

/** Virtual machine. */
export interface VM {
  /** VM id. Read-only. */
  id: number;
  /** Name, up to 31 characters. */
  name: string;
  /** Path of the disk image. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /**
   * Type of disk image.
   *
   * - `raw`: raw; raw disk image
   * - `qcow2`: qcow2; usually version 3; some features unsupported, no reference to other images
   */
  disk_type: Known<"raw" | "qcow2">;
  /**
   * Path of the ISO image in the CD-ROM drive; optional. A plain path here: the library encodes
   * and decodes it.
   */
  cd_path?: string;
  /** Memory of the VM. Unit: MiB. */
  memory: number;
  /** Number of virtual CPUs. */
  vcpus: number;
  /**
   * VM status. Read-only.
   *
   * - `stopped`: stopped
   * - `running`: running
   * - `starting`: starting
   * - `stopping`: stopping
   */
  status: Known<"stopped" | "running" | "starting" | "stopping">;
  /** Give the VM a virtual screen, for VNC over WebSocket. */
  enable_screen: boolean;
  /**
   * USB ports attached to the VM, from VmSystemInfo.usb_ports; only one VM at a time can use USB.
   *
   * - `usb-external-type-a`: external type-A port
   * - `usb-external-type-c`: external type-C port
   */
  bind_usb_ports: Open<"usb-external-type-a" | "usb-external-type-c">[];
  /** Pass data with cloud-init (NoCloud ISO on a dedicated virtual CD-ROM drive). */
  enable_cloudinit: boolean;
  /** Host name, up to 59 characters; with cloud-init only. */
  cloudinit_hostname: string;
  /** YAML for user-data, up to 32767 characters; with cloud-init only. */
  cloudinit_userdata: string;
  /** MAC address of the VM. Read-only. */
  mac: string;
  /** OS type; only changes the icon. */
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
  /** Name, up to 31 characters. */
  name: string;
  /** Path of the disk image. A plain path here: the library encodes and decodes it. */
  disk_path: string;
  /**
   * Type of disk image.
   *
   * - `raw`: raw; raw disk image
   * - `qcow2`: qcow2; usually version 3; some features unsupported, no reference to other images
   */
  disk_type: Known<"raw" | "qcow2">;
  /**
   * Path of the ISO image in the CD-ROM drive; optional. A plain path here: the library encodes
   * and decodes it.
   */
  cd_path?: string;
  /** Memory of the VM. Unit: MiB. */
  memory: number;
  /** Number of virtual CPUs. */
  vcpus: number;
  /** Read-only: left as it is. */
  status?: VM["status"];
  /** Give the VM a virtual screen, for VNC over WebSocket. */
  enable_screen?: boolean;
  /**
   * USB ports attached to the VM, from VmSystemInfo.usb_ports; only one VM at a time can use USB.
   *
   * - `usb-external-type-a`: external type-A port
   * - `usb-external-type-c`: external type-C port
   */
  bind_usb_ports?: Open<"usb-external-type-a" | "usb-external-type-c">[];
  /** Pass data with cloud-init (NoCloud ISO on a dedicated virtual CD-ROM drive). */
  enable_cloudinit?: boolean;
  /** Host name, up to 59 characters; with cloud-init only. */
  cloudinit_hostname?: string;
  /** YAML for user-data, up to 32767 characters; with cloud-init only. */
  cloudinit_userdata?: string;
  /** Read-only: left as it is. */
  mac?: VM["mac"];
  /** OS type; only changes the icon. */
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
  /** Memory available to VMs. Unit: MiB. Read-only. */
  total_memory: number;
  /** Memory used by all VMs. Unit: MiB. Read-only. */
  used_memory: number;
  /** vCPUs available to VMs. Read-only. */
  total_cpus: number;
  /** vCPUs used by all VMs. Read-only. */
  used_cpus: number;
  /** USB ports of the box. Read-only. */
  usb_ports: string[];
  /** Whether a VM is using USB; only one can. Read-only. */
  usb_used: boolean;
  /** SATA ports in use. Read-only. Seen on real boxes, not documented. */
  sata_used?: unknown;
  /** SATA ports of the box. Read-only. Seen on real boxes, not documented. */
  sata_ports?: string[];
}

/** Distribution image that can be downloaded. */
export interface VmDistribution {
  /** Name of the image. Read-only. */
  name: string;
  /** URL, usually of an arm64 qcow2 cloud image with EFI boot and cloud-init. Read-only. */
  url: string;
  /**
   * sha256:… or sha512:…, or URL of a checksum file; pass it unchanged to the download API.
   * Read-only.
   */
  hash: string;
  /** OS, for VM.os. Read-only. */
  os: string;
}

/** Virtual disk information. */
export interface VmDiskInfo {
  /**
   * Type of disk image, as in VM.disk_type. Read-only.
   *
   * - `raw`: raw disk image
   * - `qcow2`: qcow2 image, usually version 3; some features unsupported, no reference to other
   *   images
   */
  type: Known<"raw" | "qcow2">;
  /** Space used on the box. Read-only. */
  actual_size: number;
  /** Disk size as seen by the VM. Read-only. */
  virtual_size: number;
}

/** Virtual disk task. */
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
  /** Whether the task is done. Read-only. */
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
   * - `starting`: starting
   * - `stopping`: stopping
   */
  status: Known<"stopped" | "running" | "starting" | "stopping">;
}

/**
 * A code that the box may refuse a call of `vm` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `initfail`: the VM cannot be initialized
 * - `startfail`: the VM cannot be started
 * - `inval`: invalid parameter
 * - `nomem`: not enough memory
 * - `already_running`: the VM is already running
 * - `not_running`: the VM is not running
 * - `too_big`: size too big
 * - `too_small`: size too small
 * - `exists`: the file already exists
 * - `too_many_vms`: too many VMs
 * - `no_such_vm`: VM not found
 * - `disk_in_use`: the disk is in use
 * - `nocpu`: not enough CPUs
 * - `no_such_usb_port`: USB port not found
 * - `usb_in_use`: another VM is using USB
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
 * - `open_info`: the file cannot be opened to read its information
 * - `open_resize`: the file cannot be opened for resizing
 * - `resize_trunc`: the raw disk cannot be resized
 * - `power_button`: the shutdown signal cannot be sent
 * - `restart`: the restart signal cannot be sent
 * - `open_launch_disk`: the disk file cannot be opened
 * - `open_launch_cd`: the CD-ROM file cannot be opened
 * - `start_nodisk`: a VM cannot start without a disk
 * - `init_vm_control`: VM control cannot be initialized
 * - `set_nodisk`: a VM requires a disk
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
 * - `task_notfound`: task not found
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
 * VPN servers of the box: settings, users, address pool, connections, client files.
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
   * List VPN servers.
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
   * Get a VPN server's configuration.
   *
   * `GET vpn/{vpn_id}/config/`. Marked unstable by the documentation.
   *
   * @param vpn_id Server id, e.g. openvpn_routed.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  config(vpn_id: string, options?: CallOptions): Promise<VPNServerConfig>;
  /** Long name of {@linkcode VpnSubsystem.config}. */
  Get_a_VPN_config: VpnSubsystem["config"];
  /**
   * Update a VPN server's configuration.
   *
   * `PUT vpn/{vpn_id}/config/`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care where `enabled` is `false`: this disables VPN server {vpn_id}: its clients are cut off
   * and cannot enable it again.
   *
   * @param vpn_id Server id, e.g. openvpn_routed.
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
   * List VPN users.
   *
   * Users are common to all VPN servers.
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
   * @param login User login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  user(login: string, options?: CallOptions): Promise<VPNUser>;
  /** Long name of {@linkcode VpnSubsystem.user}. */
  Get_a_VPN_user: VpnSubsystem["user"];
  /**
   * Add a VPN user.
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
   * Delete a VPN user.
   *
   * `DELETE vpn/user/{login}`. Needs the permission `settings`. Marked unstable by the
   * documentation.
   *
   * Care: this deletes VPN user {login}.
   *
   * @param login User login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  deleteUser(login: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode VpnSubsystem.deleteUser}. */
  Delete_a_VPN_User: VpnSubsystem["deleteUser"];
  /**
   * Update a VPN user.
   *
   * Only the fields to change are required.
   *
   * `PUT vpn/user/{login}`. Needs the permission `settings`. Marked unstable by the documentation.
   *
   * @param login User login.
   * @throws {FbxError} Its code is a {@linkcode VpnErrorCode}.
   * @experimental
   */
  updateUser(login: string, body: Partial<VPNUserInput>, options?: CallOptions): Promise<VPNUser>;
  /** Long name of {@linkcode VpnSubsystem.updateUser}. */
  Update_a_VPN_User:
    & VpnSubsystem["updateUser"]
    & ((body: Partial<VPNUserInput>, login: string, options?: CallOptions) => Promise<VPNUser>);
  /**
   * Get the VPN address pool and its reservations.
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
   * List VPN connections.
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
   * Close a VPN connection.
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
   * Download a VPN user's configuration file.
   *
   * Returns a file (.ovpn for OpenVPN); a new OpenVPN file invalidates the user's earlier ones.
   *
   * `GET vpn/download_config/{server_name}/{login}/{fmt}`. Needs the permission `settings`. Marked
   * unstable by the documentation.
   *
   * @param server_name VPN server id; OpenVPN and WireGuard only.
   * @param login User login.
   * @param fmt File format.
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
  /** Addresses reserved for users. */
  reservations: {
    /** User the address is reserved for. */
    login: string;
    /** Reserved address. */
    ip: string;
  }[];
}

/** VPN server and its state. */
export interface VPNServer {
  /** Server name, used as its id. Read-only. */
  name: string;
  /**
   * Type of server. Read-only.
   *
   * - `ipsec`: IPsec IKEv2
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"ipsec" | "pptp" | "openvpn" | "wireguard">;
  /** State of the server. Read-only. */
  state: Known<"stopped" | "starting" | "started" | "stopping" | "error">;
  /** Number of active connections. Read-only. */
  connection_count: number;
  /** Number of active authenticated connections. Read-only. */
  auth_connection_count: number;
}

/** Settings of a PPTP server. */
export interface VPNPPTPConfig {
  /**
   * MPPE encryption.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe: Known<"disable" | "require" | "require_128">;
  /** Allowed authentication methods; keys pap, chap, mschapv2. */
  allowed_auth: Record<string, boolean>;
}

/** What may be sent of a {@linkcode VPNPPTPConfig}. */
export interface VPNPPTPConfigInput {
  /**
   * MPPE encryption.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe?: Known<"disable" | "require" | "require_128">;
  /** Allowed authentication methods; keys pap, chap, mschapv2. */
  allowed_auth?: Record<string, boolean>;
}

/** Settings of an OpenVPN server. */
export interface VPNOpenVpnConfig {
  /** Cipher. */
  cipher: Known<"blowfish" | "aes128" | "aes256" | "chacha20poly1305">;
  /** Disable the fragment option. */
  disable_fragment: boolean;
  /** Use TCP instead of UDP. */
  use_tcp: boolean;
}

/** What may be sent of a {@linkcode VPNOpenVpnConfig}. */
export interface VPNOpenVpnConfigInput {
  /** Cipher. */
  cipher?: Known<"blowfish" | "aes128" | "aes256" | "chacha20poly1305">;
  /** Disable the fragment option. */
  disable_fragment?: boolean;
  /** Use TCP instead of UDP. */
  use_tcp?: boolean;
}

/** Settings of a WireGuard server. */
export interface VPNWireGuardConfig {
  /** MTU of the WireGuard interface, 512 to 1420. */
  mtu: number;
}

/** What may be sent of a {@linkcode VPNWireGuardConfig}. */
export interface VPNWireGuardConfigInput {
  /** MTU of the WireGuard interface, 512 to 1420. */
  mtu?: number;
}

/** IPsec authentication mode. */
export interface VPNIPSecAuthMode {
  /** Source of the connection id. */
  id_source: Known<"custom">;
  /** Connection id, if id_source is custom. */
  id_custom: string;
}

/** Settings of an IPsec server. */
export interface VPNIPSecConfig {
  /** IKE version. Read-only. */
  ike_version: number;
  /** Supported authentication modes; only psk. Read-only. */
  auth_modes: VPNIPSecAuthMode[];
}

/** What may be sent of a {@linkcode VPNIPSecConfig}. */
export interface VPNIPSecConfigInput {
  /** Read-only: left as it is. */
  ike_version?: VPNIPSecConfig["ike_version"];
  /** Read-only: left as it is. */
  auth_modes?: VPNIPSecConfig["auth_modes"];
}

/** VPN server configuration. */
export interface VPNServerConfig {
  /** Server id. Read-only. */
  id: string;
  /**
   * Type of server. Read-only.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `ipsec`: IPsec IKEv2
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "ipsec" | "wireguard">;
  /** Whether the server is enabled. */
  enabled: boolean;
  /** Whether IPv4 is on; not used by openvpn_bridge, pptp and wireguard. */
  enable_ipv4: boolean;
  /** Whether IPv6 is on; not used by openvpn_bridge, pptp and wireguard. */
  enable_ipv6: boolean;
  /** Server port; writable only for openvpn and wireguard. */
  port: number;
  /** Lowest port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  min_port: number;
  /** Highest port allowed (see ConnectionStatus.ipv4_port_range). Read-only. */
  max_port: number;
  /** IKE port; ipsec only. */
  port_ike: number;
  /** IPsec NAT port; ipsec only. */
  port_nat: number;
  /** PPTP settings; only if type is pptp. */
  conf_pptp?: VPNPPTPConfig;
  /** OpenVPN settings; only if type is openvpn. */
  conf_openvpn?: VPNOpenVpnConfig;
  /** IPsec settings; only if type is ipsec. */
  conf_ipsec?: VPNIPSecConfig;
  /** WireGuard settings; only if type is wireguard. */
  conf_wireguard?: VPNWireGuardConfig;
  /** First IPv4 address for clients. Read-only. */
  ip_start: string;
  /** Last IPv4 address for clients. Read-only. */
  ip_end: string;
  /** First IPv6 address for clients. Read-only. */
  ip6_start: string;
  /** Last IPv6 address for clients. Read-only. */
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
  /** Whether IPv4 is on; not used by openvpn_bridge, pptp and wireguard. */
  enable_ipv4?: boolean;
  /** Whether IPv6 is on; not used by openvpn_bridge, pptp and wireguard. */
  enable_ipv6?: boolean;
  /** Server port; writable only for openvpn and wireguard. */
  port?: number;
  /** Read-only: left as it is. */
  min_port?: VPNServerConfig["min_port"];
  /** Read-only: left as it is. */
  max_port?: VPNServerConfig["max_port"];
  /** IKE port; ipsec only. */
  port_ike?: number;
  /** IPsec NAT port; ipsec only. */
  port_nat?: number;
  /** PPTP settings; only if type is pptp. */
  conf_pptp?: VPNPPTPConfigInput;
  /** OpenVPN settings; only if type is openvpn. */
  conf_openvpn?: VPNOpenVpnConfigInput;
  /** IPsec settings; only if type is ipsec. */
  conf_ipsec?: VPNIPSecConfigInput;
  /** WireGuard settings; only if type is wireguard. */
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

/** VPN user, common to all servers. */
export interface VPNUser {
  /** Login, used as the user's id. */
  login: string;
  /** Type of user. */
  type: Known<"standard" | "wireguard">;
  /** Whether the user has a password. Read-only. */
  password_set: boolean;
  /** Fixed address from ip_start to ip_end, empty if none; required for wireguard. */
  ip_reservation: string;
  /** WireGuard settings; only if type is wireguard. */
  conf_wireguard?: VpnConfWireguard;
}

/** What may be sent of a {@linkcode VPNUser}. */
export interface VPNUserInput {
  /** Login, used as the user's id. */
  login: string;
  /** Type of user. */
  type?: Known<"standard" | "wireguard">;
  /** Password, 8 to 32 characters. The box never returns it. */
  password?: string;
  /** Read-only: left as it is. */
  password_set?: VPNUser["password_set"];
  /** Fixed address from ip_start to ip_end, empty if none; required for wireguard. */
  ip_reservation?: string;
  /** WireGuard settings; only if type is wireguard. */
  conf_wireguard?: VpnConfWireguardInput;
}

/** WireGuard settings of a user. */
export interface VpnConfWireguard {
  /** Interval between keepalive packets. Unit: s. */
  keepalive: number;
  /** Use a preshared key (optional). */
  psk: boolean;
}

/** What may be sent of a {@linkcode VpnConfWireguard}. */
export interface VpnConfWireguardInput {
  /** Interval between keepalive packets. Unit: s. */
  keepalive?: number;
  /** Use a preshared key (optional). */
  psk?: boolean;
}

/** Connection to a VPN server. */
export interface VPNConnection {
  /** Connection id. Read-only. */
  id: string;
  /** Id of the VPN server. Read-only. */
  vpn: string;
  /** User login. Read-only. */
  user: string;
  /** Whether the client is authenticated. Read-only. */
  authenticated: boolean;
  /** Time of the authentication. Unix time in seconds. Read-only. */
  auth_time: number;
  /** Source address of the connection. Read-only. */
  src_ip: string;
  /** Source port of the connection. Read-only. */
  src_port: number;
  /** Address assigned from the VPN pool. Read-only. */
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
 * - `exist`: already exists
 * - `noent`: no entry with this id
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
 * VPN client of the box: configurations, state and log.
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
   * List VPN client configurations.
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
   * Get a VPN client configuration.
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
   * Delete a VPN client configuration.
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
   * Update a VPN client configuration.
   *
   * Only the fields to change are required.
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
   * Get the VPN client log.
   *
   * Returns the log as a single text.
   *
   * `GET vpn_client/log`. Marked unstable by the documentation.
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   * @experimental
   */
  log(options?: CallOptions): Promise<string>;
  /** Long name of {@linkcode VpnClientSubsystem.log}. */
  Get_the_VPN_client_logs: VpnClientSubsystem["log"];
  /**
   * Get the apps that use the VPN.
   *
   * By name of the app.
   *
   * `GET vpn_client/apps/`. Needs the permission `settings`. Not documented by Free; seen on Delta
   * S (API 8).
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   */
  apps(options?: CallOptions): Promise<Record<string, VpnClientApp>>;
  /** Long name of {@linkcode VpnClientSubsystem.apps}. */
  Get_the_applications_bound_to_the_VPN: VpnClientSubsystem["apps"];
  /**
   * Set the apps that use the VPN.
   *
   * `PUT vpn_client/apps/`. Needs the permission `settings`. Not documented by Free; seen on Delta
   * S (API 8).
   *
   * @throws {FbxError} Its code is a {@linkcode VpnClientErrorCode}.
   */
  setApps(
    body: VpnClientSetAppsInput,
    options?: CallOptions,
  ): Promise<Record<string, VpnClientApp>>;
  /** Long name of {@linkcode VpnClientSubsystem.setApps}. */
  Bind_an_application_to_the_VPN: VpnClientSubsystem["setApps"];
}

/** Body of {@linkcode VpnClientSubsystem.setApps}. */
export interface VpnClientSetAppsInput {
  /** The downloader. */
  fbxgrabberd?: VpnClientAppInput;
}

/** VPN client configuration. */
export interface VPNClientConfig {
  /** Configuration id. Read-only. */
  id: string;
  /** Description. */
  description: string;
  /**
   * Type of server to connect to.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /** Whether this configuration is active; only one can be at a time. */
  active: boolean;
  /** PPTP settings; only if type is pptp. */
  conf_pptp?: VPNClientConfigPPTP;
  /** WireGuard settings; only if type is wireguard. */
  conf_wireguard?: VPNClientConfigWireGuard;
}

/** What may be sent of a {@linkcode VPNClientConfig}. */
export interface VPNClientConfigInput {
  /** Read-only: left as it is. */
  id?: VPNClientConfig["id"];
  /** Description. */
  description?: string;
  /**
   * Type of server to connect to.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /** Whether this configuration is active; only one can be at a time. */
  active?: boolean;
  /** PPTP settings; only if type is pptp. */
  conf_pptp?: VPNClientConfigPPTPInput;
  /** WireGuard settings; only if type is wireguard. */
  conf_wireguard?: VPNClientConfigWireGuardInput;
}

/** PPTP settings of a configuration. */
export interface VPNClientConfigPPTP {
  /** Server address or host name. */
  remote_host: string;
  /** User name. */
  username: string;
  /**
   * MPPE encryption.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe: Known<"disable" | "require" | "require_128">;
  /** Allowed authentication methods; keys eap, pap, chap, mschap, mschapv2. */
  allowed_auth: Record<string, boolean>;
}

/** What may be sent of a {@linkcode VPNClientConfigPPTP}. */
export interface VPNClientConfigPPTPInput {
  /** Server address or host name. */
  remote_host?: string;
  /** User name. */
  username?: string;
  /** Password. The box never returns it. */
  password?: string;
  /**
   * MPPE encryption.
   *
   * - `disable`: no MPPE
   * - `require`: MPPE required
   * - `require_128`: 128-bit MPPE required
   */
  mppe?: Known<"disable" | "require" | "require_128">;
  /** Allowed authentication methods; keys eap, pap, chap, mschap, mschapv2. */
  allowed_auth?: Record<string, boolean>;
}

/** WireGuard settings of a configuration. */
export interface VPNClientConfigWireGuard {
  /** Server address. */
  remote_addr: string;
  /** Server port. */
  remote_port: number;
  /** Server public key. */
  remote_public_key: string;
  /** Preshared key, optional. */
  remote_preshared_key?: string;
  /** Private key of the box. */
  local_priv_key: string;
  /** Addresses of the local interface. */
  local_addr: VPNClientConfigWireGuardIP[];
  /** DNS server addresses, IPv4 or IPv6. */
  dns: string[];
  /** MTU. */
  mtu: number;
}

/** What may be sent of a {@linkcode VPNClientConfigWireGuard}. */
export interface VPNClientConfigWireGuardInput {
  /** Server address. */
  remote_addr?: string;
  /** Server port. */
  remote_port?: number;
  /** Server public key. */
  remote_public_key?: string;
  /** Preshared key, optional. */
  remote_preshared_key?: string;
  /** Private key of the box. */
  local_priv_key?: string;
  /** Addresses of the local interface. */
  local_addr?: VPNClientConfigWireGuardIPInput[];
  /** DNS server addresses, IPv4 or IPv6. */
  dns?: string[];
  /** MTU. */
  mtu?: number;
}

/** Address with its prefix length. */
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
  /** Id of the active configuration. Read-only. */
  active_vpn: string;
  /** Description of the active configuration. Read-only. */
  active_vpn_description: string;
  /**
   * Type of the active configuration. Read-only.
   *
   * - `pptp`: PPTP
   * - `openvpn`: OpenVPN
   * - `wireguard`: WireGuard
   */
  type: Known<"pptp" | "openvpn" | "wireguard">;
  /**
   * Connection state. Read-only.
   *
   * - `waiting_wan`: waiting for the WAN connection
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
  /** Time before the next attempt. Unit: s. Read-only. */
  next_try: number;
  /**
   * Last connection error. Read-only.
   *
   * - `none`: no error
   * - `internal`: internal error
   * - `authentication_failed`: invalid credentials
   * - `auth_failed`: invalid credentials
   * - `resolv_failed`: host name could not be resolved
   * - `connect_timeout`: connection timed out
   * - `connect_failed`: could not connect
   * - `setup_control_failed`: PPTP session could not be negotiated
   * - `setup_call_failed`: PPTP session failed
   * - `protocol`: protocol error
   * - `remote_terminated`: closed by the server
   * - `remote_disconnect`: closed by the server
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
  /** Total bytes uploaded. Unit: byte. Read-only. */
  bytes_up: number;
  /** Total bytes downloaded. Unit: byte. Read-only. */
  bytes_down: number;
}

/** IPv4 details of the VPN client connection. */
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
   * Source of ip_mask. Read-only.
   *
   * - `none`: none
   * - `static`: static configuration
   * - `ppp`: PPP
   * - `dhcp`: DHCP server
   */
  provider: Known<"none" | "static" | "ppp" | "dhcp">;
  /** Routes provided by the server. Read-only. */
  routes: unknown[];
  /** DHCP state. Read-only. */
  dhcp: Record<string, unknown>;
}

/** How an app uses the VPN client. Seen on real boxes, not documented. */
export interface VpnClientApp {
  /** Whether it runs only through the VPN. */
  use_vpn: boolean;
}

/** What may be sent of a {@linkcode VpnClientApp}. */
export interface VpnClientAppInput {
  /** Whether it runs only through the VPN. */
  use_vpn?: boolean;
}

/**
 * A code that the box may refuse a call of `vpnClient` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `nomem`: internal error (memory)
 * - `ioerror`: internal error (input/output)
 * - `nodev`: invalid device
 * - `noent`: no entry with this id
 * - `netdown`: no network
 * - `exist`: already exists
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
 * WebSocket messages and event channel.
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
   * Listen to events.
   *
   * One JSON text per line; send RegisterAction, receive a response, then notifications.
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
  /** Optional; returned in the response to identify the request. */
  request_id?: number;
  /** Requested action; depends on the API. */
  action: string;
}

/** Response to a WebSocketRequest. */
export interface WebSocketResponse {
  /** request_id of the request, if any. */
  request_id: number;
  /** Action of the request. */
  action: string;
  /** Whether the request succeeded. Read-only. */
  success: boolean;
  /** Result; absent if the request has none. Read-only. */
  result?: Record<string, unknown>;
  /** Error code, on failure; each API has its own. Read-only. */
  error_code: string;
  /** Error message in French, on failure. Read-only. */
  msg: string;
}

/** Message sent by the box without a request. */
export interface WebSocketNotification {
  /**
   * Always notification. Read-only.
   *
   * - `notification`: notification
   */
  action: "notification";
  /** Always true. Read-only. */
  success: boolean;
  /** Source of the notification: first part of the event name, e.g. vm. Read-only. */
  source: string;
  /** Rest of the event name, e.g. disk_task_done. Read-only. */
  event: string;
  /** Content; absent if there is none. Read-only. */
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
   * - `vm_disk_task_done`: VM disk task done
   * - `lan_host_l3addr_reachable`: an IPv4 or IPv6 address of a LAN host became reachable: new
   *   host or new IP
   * - `lan_host_l3addr_unreachable`: an IPv4 or IPv6 address of a LAN host became unreachable:
   *   host gone (timeout) or new IP
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
 * Wi-Fi settings, radios, networks, stations, guests, WPS, schedule and diagnostics.
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
   * Get the Wi-Fi configuration.
   *
   * `GET wifi/config/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  config(options?: CallOptions): Promise<WifiGlobalConfig>;
  /** Long name of {@linkcode WifiSubsystem.config}. */
  Get_the_current_WiFi_global_configuration: WifiSubsystem["config"];
  /**
   * Update the Wi-Fi configuration.
   *
   * Only the fields to change are required.
   *
   * `PUT wifi/config/`. Needs the permission `settings`.
   *
   * Care where `enabled` is `false`: this switches the Wi-Fi off: devices on it lose the network,
   * perhaps including this one.
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
   * Get the Wi-Fi steering configuration.
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
   * Get the Wi-Fi state.
   *
   * Returns the overall state of the Wi-Fi.
   *
   * `GET wifi/state/`. Since API 10.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  state(options?: CallOptions): Promise<WifiGlobalState>;
  /** Long name of {@linkcode WifiSubsystem.state}. */
  Get_the_global_wifi_state: WifiSubsystem["state"];
  /**
   * List access points.
   *
   * `GET wifi/ap/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  aps(options?: CallOptions): Promise<WifiAp[]>;
  /** Long name of {@linkcode WifiSubsystem.aps}. */
  WiFi_AP_API: WifiSubsystem["aps"];
  /**
   * Get an access point.
   *
   * `GET wifi/ap/{id}`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  ap(id: number, options?: CallOptions): Promise<WifiAp>;
  /** Long name of {@linkcode WifiSubsystem.ap}. */
  Get_a_particular_AP: WifiSubsystem["ap"];
  /**
   * Update an access point.
   *
   * Only the fields to change are required; only config is writable.
   *
   * `PUT wifi/ap/{id}`. Needs the permission `settings`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  updateAp(id: number, body: WifiApInput, options?: CallOptions): Promise<WifiAp>;
  /** Long name of {@linkcode WifiSubsystem.updateAp}. */
  Update_an_AP:
    & WifiSubsystem["updateAp"]
    & ((body: WifiApInput, id: number, options?: CallOptions) => Promise<WifiAp>);
  /**
   * List an access point's allowed channels.
   *
   * Channel combinations allowed on the access point.
   *
   * `GET wifi/ap/{id}/allowed_channel_comb`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  allowedChannels(id: number, options?: CallOptions): Promise<WifiAllowedComb[]>;
  /** Long name of {@linkcode WifiSubsystem.allowedChannels}. */
  WiFi_AP_allowed_channels: WifiSubsystem["allowedChannels"];
  /**
   * List an access point's stations.
   *
   * Stations connected to the access point.
   *
   * `GET wifi/ap/{id}/stations/`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  stations(id: number, options?: CallOptions): Promise<WifiStation[]>;
  /** Long name of {@linkcode WifiSubsystem.stations}. */
  Get_WiFi_Stations_List: WifiSubsystem["stations"];
  /**
   * Get a station.
   *
   * A station connected to the access point.
   *
   * `GET wifi/ap/{id}/stations/{mac}`.
   *
   * @param id Access point id.
   * @param mac Station MAC address.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  station(id: number, mac: string, options?: CallOptions): Promise<WifiStation>;
  /** Long name of {@linkcode WifiSubsystem.station}. */
  Get_WiFi_Station: WifiSubsystem["station"];
  /**
   * List the stations of all access points.
   *
   * Stations, of each access point, is the documented way.
   *
   * `GET wifi/stations/`. Needs the permission `settings`. Not documented by Free; no box was seen
   * to answer it.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  allStations(options?: CallOptions): Promise<WifiStation[]>;
  /** Long name of {@linkcode WifiSubsystem.allStations}. */
  List_the_stations_of_all_access_points: WifiSubsystem["allStations"];
  /**
   * Get an access point's channel survey history.
   *
   * Samples of the current channel since the given time.
   *
   * `GET wifi/ap/{id}/channel_survey_history/{timestamp}`. Since API 9.
   *
   * @param id Access point id.
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
   * Restart an access point.
   *
   * Access point is down meanwhile and the reply may be lost; fixes a failed access point.
   *
   * `POST wifi/ap/{id}/restart`. Needs the permission `settings`. Since API 9.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  restartAp(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.restartAp}. */
  Restart_an_AP: WifiSubsystem["restartAp"];
  /**
   * List Wi-Fi networks (BSS).
   *
   * `GET wifi/bss/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bsses(options?: CallOptions): Promise<WifiBss[]>;
  /** Long name of {@linkcode WifiSubsystem.bsses}. */
  WiFi_BSS_API: WifiSubsystem["bsses"];
  /**
   * Get a Wi-Fi network (BSS).
   *
   * `GET wifi/bss/{id}`.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bss(id: string, options?: CallOptions): Promise<WifiBss>;
  /** Long name of {@linkcode WifiSubsystem.bss}. */
  Get_a_particular_BSS: WifiSubsystem["bss"];
  /**
   * Update a Wi-Fi network (BSS).
   *
   * Only the fields to change are required, in config or use_shared_params.
   *
   * `PUT wifi/bss/{id}`. Needs the permission `settings`.
   *
   * Care where `config.enabled` is `false`: this switches Wi-Fi network {id} off: devices on it
   * lose the network, perhaps including this one.
   *
   * Care where `config.ssid` is sent or `config.key` is sent or `config.encryption` is sent or
   * `config.use_default_config` is sent or `use_shared_params` is sent: this changes how devices
   * join Wi-Fi network {id}: they lose it until they are reconfigured, possibly this one too.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  updateBss(id: string, body: WifiBssInput, options?: CallOptions): Promise<WifiBss>;
  /** Long name of {@linkcode WifiSubsystem.updateBss}. */
  Update_an_BSS:
    & WifiSubsystem["updateBss"]
    & ((body: WifiBssInput, id: string, options?: CallOptions) => Promise<WifiBss>);
  /**
   * List neighboring access points.
   *
   * Neighboring access points; scanned at access point start or on demand.
   *
   * `GET wifi/ap/{id}/neighbors/`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  neighbors(id: number, options?: CallOptions): Promise<WifiNeighbor[]>;
  /** Long name of {@linkcode WifiSubsystem.neighbors}. */
  List_AP_neighbors: WifiSubsystem["neighbors"];
  /**
   * List Wi-Fi channel usage.
   *
   * `GET wifi/ap/{id}/channel_usage/`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  channelUsage(id: number, options?: CallOptions): Promise<WifiChannelUsage[]>;
  /** Long name of {@linkcode WifiSubsystem.channelUsage}. */
  List_WiFi_channels_usage: WifiSubsystem["channelUsage"];
  /**
   * Scan neighboring access points.
   *
   * Access point is down during the scan; wait until its state is no longer scanning.
   *
   * `POST wifi/ap/{id}/neighbors/scan`. Needs the permission `settings`.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  scanNeighbors(id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.scanNeighbors}. */
  Refresh_radar_informations: WifiSubsystem["scanNeighbors"];
  /**
   * Get the Wi-Fi schedule.
   *
   * `GET wifi/planning/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  planning(options?: CallOptions): Promise<WifiPlanning>;
  /** Long name of {@linkcode WifiSubsystem.planning}. */
  Get_WiFi_Planning: WifiSubsystem["planning"];
  /**
   * Update the Wi-Fi schedule.
   *
   * Only the fields to change are required.
   *
   * `PUT wifi/planning/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setPlanning(body: WifiPlanningInput, options?: CallOptions): Promise<WifiPlanning>;
  /** Long name of {@linkcode WifiSubsystem.setPlanning}. */
  Update_WiFi_Planning: WifiSubsystem["setPlanning"];
  /**
   * List MAC filters.
   *
   * `GET wifi/mac_filter/`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  macFilters(options?: CallOptions): Promise<WifiMacFilter[]>;
  /** Long name of {@linkcode WifiSubsystem.macFilters}. */
  Get_the_MAC_filter_list: WifiSubsystem["macFilters"];
  /**
   * Get a MAC filter.
   *
   * `GET wifi/mac_filter/{filter_id}`.
   *
   * @param filter_id Filter id, e.g. 00:07:CB:01:02:03.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  macFilter(filter_id: string, options?: CallOptions): Promise<WifiMacFilter>;
  /** Long name of {@linkcode WifiSubsystem.macFilter}. */
  Getting_a_particular_MAC_filter: WifiSubsystem["macFilter"];
  /**
   * Update a MAC filter.
   *
   * Only comment and type are writable.
   *
   * `PUT wifi/mac_filter/{filter_id}`. Needs the permission `settings`.
   *
   * @param filter_id Filter id, e.g. 00:07:CB:01:02:03.
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
   * @param filter_id Filter id, e.g. 00:07:CB:01:02:03.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  deleteMacFilter(filter_id: string, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.deleteMacFilter}. */
  Delete_a_MAC_filter: WifiSubsystem["deleteMacFilter"];
  /**
   * Add a MAC filter.
   *
   * Takes mac, type and comment.
   *
   * `POST wifi/mac_filter/`. Needs the permission `settings`.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  addMacFilter(body: WifiMacFilterInput, options?: CallOptions): Promise<WifiMacFilter>;
  /** Long name of {@linkcode WifiSubsystem.addMacFilter}. */
  Create_a_new_MAC_filter: WifiSubsystem["addMacFilter"];
  /**
   * Reset the Wi-Fi.
   *
   * Resets the whole Wi-Fi to its defaults.
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
   * Get an access point's default settings.
   *
   * Default settings of the access point.
   *
   * `GET wifi/ap/{id}/default`. Since API 9.
   *
   * @param id Access point id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  apDefault(id: number, options?: CallOptions): Promise<WifiApConfig>;
  /** Long name of {@linkcode WifiSubsystem.apDefault}. */
  Config_reset_value_of_an_AP: WifiSubsystem["apDefault"];
  /**
   * Get a BSS's default settings.
   *
   * Default settings of the BSS.
   *
   * `GET wifi/bss/{id}/default`. Since API 9.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bssDefault(id: string, options?: CallOptions): Promise<WifiBssConfig>;
  /** Long name of {@linkcode WifiSubsystem.bssDefault}. */
  Config_reset_value_of_a_BSS: WifiSubsystem["bssDefault"];
  /**
   * Get all default settings.
   *
   * Default settings of all access points and BSSs.
   *
   * `GET wifi/default`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  defaults(options?: CallOptions): Promise<WifiDefaultsResult>;
  /** Long name of {@linkcode WifiSubsystem.defaults}. */
  Config_reset_value_bulk: WifiSubsystem["defaults"];
  /**
   * Diagnose the Wi-Fi.
   *
   * Problems of all access points and BSSs.
   *
   * `GET wifi/diag`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  diagnostic(options?: CallOptions): Promise<WifiDiagnosticResult>;
  /** Long name of {@linkcode WifiSubsystem.diagnostic}. */
  Global_diagnostic: WifiSubsystem["diagnostic"];
  /**
   * Fix Wi-Fi problems.
   *
   * Fixes the given problems; each needs ap_id or bssid, and code.
   *
   * `POST wifi/diag`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixDiagnostic(body: WifiFixDiagnosticInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixDiagnostic}. */
  Fix_global_diagnostic: WifiSubsystem["fixDiagnostic"];
  /**
   * Diagnose an access point.
   *
   * Problems of an access point.
   *
   * `GET wifi/ap/{id}/diag`. Since API 9.
   *
   * @param id Access point id (integer) or BSSID.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  apDiagnostic(id: number | string, options?: CallOptions): Promise<WifiDiagItem[]>;
  /** Long name of {@linkcode WifiSubsystem.apDiagnostic}. */
  Per_AP_diagnostic: WifiSubsystem["apDiagnostic"];
  /**
   * Diagnose a BSS.
   *
   * Problems of a BSS.
   *
   * `GET wifi/bss/{id}/diag`. Since API 9.
   *
   * @param id Access point id (integer) or BSSID.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  bssDiagnostic(id: number | string, options?: CallOptions): Promise<WifiDiagItem[]>;
  /** Long name of {@linkcode WifiSubsystem.bssDiagnostic}. */
  Per_BSS_diagnostic: WifiSubsystem["bssDiagnostic"];
  /**
   * Fix problems of an access point.
   *
   * Fixes an access point; takes a list of WifiDiagItem codes.
   *
   * `POST wifi/ap/{id}/diag`. Needs the permission `settings`. Since API 9.
   *
   * @param id Access point id (integer) or BSSID.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixApDiagnostic(id: number | string, body: string[], options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixApDiagnostic}. */
  Fix_AP_diagnostic:
    & WifiSubsystem["fixApDiagnostic"]
    & ((body: string[], id: number | string, options?: CallOptions) => Promise<void>);
  /**
   * Fix problems of a BSS.
   *
   * Fixes a BSS; takes a list of WifiDiagItem codes.
   *
   * `POST wifi/bss/{id}/diag`. Needs the permission `settings`. Since API 9.
   *
   * @param id Access point id (integer) or BSSID.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  fixBssDiagnostic(id: number | string, body: string[], options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.fixBssDiagnostic}. */
  Fix_BSS_diagnostic:
    & WifiSubsystem["fixBssDiagnostic"]
    & ((body: string[], id: number | string, options?: CallOptions) => Promise<void>);
  /**
   * Get the WPS configuration.
   *
   * True if WPS is on for at least one BSS.
   *
   * `GET wifi/wps/config/`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsConfig(options?: CallOptions): Promise<WifiWpsConfigResult>;
  /** Long name of {@linkcode WifiSubsystem.wpsConfig}. */
  Get_WPS_on_all_WiFi_cards: WifiSubsystem["wpsConfig"];
  /**
   * Turn WPS on or off.
   *
   * Applies to all BSSs.
   *
   * `PUT wifi/wps/config/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setWpsConfig(body: WifiSetWpsConfigInput, options?: CallOptions): Promise<WifiSetWpsConfigResult>;
  /** Long name of {@linkcode WifiSubsystem.setWpsConfig}. */
  Enable_disable_WPS_on_all_WiFi_cards: WifiSubsystem["setWpsConfig"];
  /**
   * List the networks that can open WPS.
   *
   * `GET wifi/wps/candidates/`. Needs the permission `settings`. Not documented by Free; seen on
   * Delta S (API 8).
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsCandidates(options?: CallOptions): Promise<WifiWpsCandidate[]>;
  /** Long name of {@linkcode WifiSubsystem.wpsCandidates}. */
  List_the_BSS_that_can_open_WPS: WifiSubsystem["wpsCandidates"];
  /**
   * Start a WPS session.
   *
   * Returns the session id; the BSS needs wps_enabled and WPA2 (ccmp or auto); one session at a
   * time.
   *
   * `POST wifi/wps/start/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  startWps(body: WifiStartWpsInput, options?: CallOptions): Promise<number>;
  /** Long name of {@linkcode WifiSubsystem.startWps}. */
  Start_a_Wps_session_on_a_bss: WifiSubsystem["startWps"];
  /**
   * Stop a WPS session.
   *
   * Not documented.
   *
   * `POST wifi/wps/stop/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  stopWps(body: WifiStopWpsInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.stopWps}. */
  Stop_a_Wps_session: WifiSubsystem["stopWps"];
  /**
   * List WPS sessions.
   *
   * `GET wifi/wps/sessions/`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsSessions(options?: CallOptions): Promise<WifiWpsSession[]>;
  /** Long name of {@linkcode WifiSubsystem.wpsSessions}. */
  List_the_Wps_session: WifiSubsystem["wpsSessions"];
  /**
   * Get a WPS session.
   *
   * `GET wifi/wps/sessions/{session_id}`. Needs the permission `settings`. Not documented by Free;
   * seen on Delta S (API 8).
   *
   * @param session_id Session id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  wpsSession(session_id: number, options?: CallOptions): Promise<WifiWpsSession>;
  /** Long name of {@linkcode WifiSubsystem.wpsSession}. */
  Get_a_WPS_session: WifiSubsystem["wpsSession"];
  /**
   * Clear all WPS sessions.
   *
   * `DELETE wifi/wps/sessions/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  clearWpsSessions(options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.clearWpsSessions}. */
  Clear_all_Wps_Sessions: WifiSubsystem["clearWpsSessions"];
  /**
   * Get the guest network settings.
   *
   * `GET wifi/custom_keys/config/`. Since API 14.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  customKeysConfig(options?: CallOptions): Promise<WifiCustomKeyConfig>;
  /** Long name of {@linkcode WifiSubsystem.customKeysConfig}. */
  Get_or_change_the_dedicated_ap_config: WifiSubsystem["customKeysConfig"];
  /**
   * Change the guest network settings.
   *
   * Only the SSID (or a global switch) can be changed.
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
   * List guest keys.
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
   * Get a guest key.
   *
   * `GET wifi/custom_key/{key_id}`. Since API 9.
   *
   * @param key_id Guest key id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  customKey(key_id: number, options?: CallOptions): Promise<WifiCustomKey>;
  /** Long name of {@linkcode WifiSubsystem.customKey}. */
  Getting_a_particular_wifi_custom_key: WifiSubsystem["customKey"];
  /**
   * Delete a guest key.
   *
   * Also disconnects the devices that use the key.
   *
   * `DELETE wifi/custom_key/{key_id}`. Needs the permission `settings`. Since API 9.
   *
   * Care: this deletes guest key {key_id}, and disconnects the devices that use it.
   *
   * @param key_id Guest key id.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  deleteCustomKey(key_id: number, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.deleteCustomKey}. */
  Delete_a_wifi_custom_key: WifiSubsystem["deleteCustomKey"];
  /**
   * Add a guest key.
   *
   * Takes the key parameters directly.
   *
   * `POST wifi/custom_key/`. Needs the permission `settings`. Since API 9.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  addCustomKey(body: WifiCustomKeyParamsInput, options?: CallOptions): Promise<WifiCustomKey>;
  /** Long name of {@linkcode WifiSubsystem.addCustomKey}. */
  Create_a_new_wifi_custom_key: WifiSubsystem["addCustomKey"];
  /**
   * Get the temporary Wi-Fi pause.
   *
   * Returns remaining only.
   *
   * `GET wifi/temp_disable`. Since API 13.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  tempDisable(options?: CallOptions): Promise<TemporaryWifiDisable>;
  /** Long name of {@linkcode WifiSubsystem.tempDisable}. */
  Get_temporary_disable_state: WifiSubsystem["tempDisable"];
  /**
   * Pause the Wi-Fi for some time.
   *
   * Starts or stops a temporary pause of some bands.
   *
   * `POST wifi/temp_disable`. Needs the permission `settings`. Since API 13.
   *
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  setTempDisable(body: TemporaryWifiDisableInput, options?: CallOptions): Promise<void>;
  /** Long name of {@linkcode WifiSubsystem.setTempDisable}. */
  Set_temporary_disable_state: WifiSubsystem["setTempDisable"];
  /**
   * List allowed MLO combinations.
   *
   * Each item is a list of access point ids that can be combined.
   *
   * `GET wifi/bss/{id}/mlo/allowed_comb`. Since API 14.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  mloAllowedCombinations(id: string, options?: CallOptions): Promise<number[][]>;
  /** Long name of {@linkcode WifiSubsystem.mloAllowedCombinations}. */
  Available_partner: WifiSubsystem["mloAllowedCombinations"];
  /**
   * Get the MLO configuration.
   *
   * `GET wifi/bss/{id}/mlo/config`. Since API 14.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
   * @throws {FbxError} Its code is a {@linkcode WifiErrorCode}.
   */
  mloConfig(id: string, options?: CallOptions): Promise<WifiMLOConfiguration>;
  /** Long name of {@linkcode WifiSubsystem.mloConfig}. */
  Getting_the_MLO_config: WifiSubsystem["mloConfig"];
  /**
   * Update the MLO configuration.
   *
   * Changes which radios of the BSS take part in MLO.
   *
   * `PUT wifi/bss/{id}/mlo/config`. Needs the permission `settings`. Since API 14.
   *
   * @param id BSS id (its BSSID), e.g. 00:24:D4:AA:BB:CC.
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
  /** One element per access point. */
  aps: {
    /** Default access point settings. */
    params: WifiApConfig;
    /** Access point id. */
    ap_id: number;
  }[];
  /** One element per BSS. */
  bsss: {
    /** Default BSS settings. */
    params: WifiBssConfig;
    /** BSS id. */
    bssid: string;
  }[];
}

/** Result of {@linkcode WifiSubsystem.diagnostic}. */
export interface WifiDiagnosticResult {
  /** Access point problems, with ap_id. */
  aps: WifiDiagItem[];
  /** BSS problems, with bssid. */
  bsss: WifiDiagItem[];
}

/** Body of {@linkcode WifiSubsystem.fixDiagnostic}. */
export interface WifiFixDiagnosticInput {
  /** Access point problems to fix: ap_id and code. */
  aps?: WifiDiagItemInput[];
  /** BSS problems to fix: bssid and code. */
  bsss?: WifiDiagItemInput[];
}

/** Result of {@linkcode WifiSubsystem.wpsConfig}. */
export interface WifiWpsConfigResult {
  /** Whether WPS is on for at least one BSS. */
  enabled: boolean;
}

/** Body of {@linkcode WifiSubsystem.setWpsConfig}. */
export interface WifiSetWpsConfigInput {
  /** Turn WPS on for all BSSs. */
  enabled: boolean;
}

/** Result of {@linkcode WifiSubsystem.setWpsConfig}. */
export interface WifiSetWpsConfigResult {
  /** Whether WPS is on for at least one BSS. */
  enabled: boolean;
}

/** Body of {@linkcode WifiSubsystem.startWps}. */
export interface WifiStartWpsInput {
  /** Id of the BSS to open for WPS. */
  bssid: string;
}

/** Body of {@linkcode WifiSubsystem.stopWps}. */
export interface WifiStopWpsInput {
  /** WPS session id. */
  session_id: number;
}

/** Main Wi-Fi switches. */
export interface WifiGlobalConfig {
  /** Whether Wi-Fi is on. */
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
  /** Whether Wi-Fi is on. */
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

/** How strongly devices are steered between bands. */
export interface WifiSteeringConfig {
  /**
   * Steering level, 0 to 2.
   *
   * - `0`: steering off
   * - `1`: moves devices that accept it
   * - `2`: moves devices more aggressively
   */
  steering_level: 0 | 1 | 2 | (number & Unlisted);
}

/** What may be sent of a {@linkcode WifiSteeringConfig}. */
export interface WifiSteeringConfigInput {
  /**
   * Steering level, 0 to 2.
   *
   * - `0`: steering off
   * - `1`: moves devices that accept it
   * - `2`: moves devices more aggressively
   */
  steering_level?: 0 | 1 | 2 | (number & Unlisted);
}

/** Overall state and expected radio cards. */
export interface WifiGlobalState {
  /**
   * Overall state. Read-only.
   *
   * - `enabled`: on; Wi-Fi is on
   * - `disabled`: off; Wi-Fi is off
   * - `disabled_planning`: turned off by the schedule
   */
  state: Known<"enabled" | "disabled" | "disabled_planning">;
  /** Radio cards expected in the box. Read-only. */
  expected_phys: ExpectedPhy[];
  /** Power saving supported by the box. Read-only. Seen on real boxes, not documented. */
  power_saving_capability?: unknown;
}

/** Radio card expected in the box. */
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
  /** Whether the card was detected. Read-only. */
  detected: boolean;
}

/** Access point (radio). */
export interface WifiAp {
  /** Access point id. Read-only. */
  id: number;
  /** Access point name. Read-only. */
  name: string;
  /** Current state. Read-only. */
  status: WifiApStatus;
  /** Features supported by the radio. Read-only. */
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

/** Current state of an access point. */
export interface WifiApStatus {
  /**
   * Access point state. Read-only.
   *
   * - `scanning`: scanning; scanning channels
   * - `no_param`: not configured
   * - `bad_param`: invalid configuration
   * - `disabled`: disabled
   * - `disabled_planning`: scheduled off; off by the schedule
   * - `disabled_power_saving`: saving power; off by power saving
   * - `disabled_temp`: temporarily off
   * - `no_active_bss`: no active BSS
   * - `starting`: starting
   * - `acs`: choosing a channel; choosing the best channel
   * - `ht_scan`: scanning; scanning for other access points
   * - `dfs`: DFS; dynamic frequency selection (DFS) in progress
   * - `active`: active; running
   * - `failed`: could not start
   * - `stopping`: stopping
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
  /** Current channel width. Unit: MHz. Read-only. */
  channel_width: string;
  /** Current primary channel. Read-only. */
  primary_channel: number;
  /** Current secondary channel. Read-only. */
  secondary_channel: number;
  /** Time left in the dfs state. Read-only. */
  dfs_cac_remaining_time: number;
  /**
   * Whether DFS channels are unavailable regardless of the configuration (Freebox Wi-Fi
   * compatibility mode). Read-only.
   */
  dfs_disabled: boolean;
  /** Time left of the temporary pause; may be absent. Read-only. */
  temp_disable_remaining_time?: number;
}

/**
 * Features per band, to check before enabling one in config; unstable, may change. Marked
 * unstable by the documentation.
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

/** 802.11n and 802.11ac settings; unstable, may change. Marked unstable by the documentation. */
export interface WifiApHtConfig {
  /** Whether 802.11ac is on. */
  ac_enabled: boolean;
  /** Whether 802.11n is on. */
  ht_enabled: boolean;
}

/** What may be sent of a {@linkcode WifiApHtConfig}. */
export interface WifiApHtConfigInput {
  /** Whether 802.11ac is on. */
  ac_enabled?: boolean;
  /** Whether 802.11n is on. */
  ht_enabled?: boolean;
}

/** 802.11ax settings; unstable, may change. Marked unstable by the documentation. */
export interface WifiApHeConfig {
  /** Whether 802.11ax (HE) is on. */
  enabled: boolean;
  /** Beamforming. Seen on real boxes, not documented. */
  beamformer?: boolean;
  /** Target wake time. Seen on real boxes, not documented. */
  twt?: boolean;
}

/** What may be sent of a {@linkcode WifiApHeConfig}. */
export interface WifiApHeConfigInput {
  /** Whether 802.11ax (HE) is on. */
  enabled?: boolean;
  /** Beamforming. Seen on real boxes, not documented. */
  beamformer?: boolean;
  /** Target wake time. Seen on real boxes, not documented. */
  twt?: boolean;
}

/** 802.11be settings. Seen on real boxes, not documented. */
export interface WifiApEhtConfig {
  /** Whether 802.11be (EHT) is on. */
  enabled: boolean;
}

/** What may be sent of a {@linkcode WifiApEhtConfig}. */
export interface WifiApEhtConfigInput {
  /** Whether 802.11be (EHT) is on. */
  enabled?: boolean;
}

/** Settings of an access point. */
export interface WifiApConfig {
  /**
   * Wi-Fi band.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `6g`: 6 GHz
   * - `60g`: 60 GHz
   */
  band: Known<"2d4g" | "5g" | "6g" | "60g">;
  /** Configured width: 20, 40, 80 or 160. Unit: MHz. */
  channel_width: string;
  /**
   * Configured primary channel; 0 for automatic.
   *
   * - `0`: automatic
   */
  primary_channel: number;
  /**
   * Configured secondary channel; 0 for automatic.
   *
   * - `0`: automatic
   */
  secondary_channel: number;
  /** Allow channels that require DFS. */
  dfs_enabled: boolean;
  /** 802.11n and 802.11ac settings. */
  ht: WifiApHtConfig;
  /** 802.11ax settings. */
  he: WifiApHeConfig;
  /** 802.11be settings. Seen on real boxes, not documented. */
  eht?: WifiApEhtConfig;
  /** Whether the access point is on. Seen on real boxes, not documented. */
  enabled?: boolean;
}

/** What may be sent of a {@linkcode WifiApConfig}. */
export interface WifiApConfigInput {
  /**
   * Wi-Fi band.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `6g`: 6 GHz
   * - `60g`: 60 GHz
   */
  band?: Known<"2d4g" | "5g" | "6g" | "60g">;
  /** Configured width: 20, 40, 80 or 160. Unit: MHz. */
  channel_width?: string;
  /**
   * Configured primary channel; 0 for automatic.
   *
   * - `0`: automatic
   */
  primary_channel?: number;
  /**
   * Configured secondary channel; 0 for automatic.
   *
   * - `0`: automatic
   */
  secondary_channel?: number;
  /** Allow channels that require DFS. */
  dfs_enabled?: boolean;
  /** 802.11n and 802.11ac settings. */
  ht?: WifiApHtConfigInput;
  /** 802.11ax settings. */
  he?: WifiApHeConfigInput;
  /** 802.11be settings. Seen on real boxes, not documented. */
  eht?: WifiApEhtConfigInput;
  /** Whether the access point is on. Seen on real boxes, not documented. */
  enabled?: boolean;
}

/** Channel usage sample. */
export interface WifiApChannelSurveyData {
  /** Sample time. Unix time in ms. */
  timestamp: number;
  /** Time the channel was busy. Unit: percent. */
  busy_percent: number;
  /** Time spent sending. Unit: percent. */
  tx_percent: number;
  /** Time spent receiving any Wi-Fi traffic. Unit: percent. */
  rx_percent: number;
  /** Time spent receiving traffic for a local BSS. Unit: percent. */
  rx_bss_percent: number;
}

/** Channel combination allowed on an access point. */
export interface WifiAllowedComb {
  /**
   * Band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Channel width. Unit: MHz. Read-only. */
  channel_width: string;
  /** Whether it requires DFS; use only if the access point allows DFS. Read-only. */
  need_dfs: boolean;
  /** Time in the dfs state before the access point can start. Read-only. */
  dfs_cac_time: number;
  /**
   * Whether primary is a preferred scanning channel; on 6 GHz some devices see only those.
   * Read-only.
   */
  psc: boolean;
  /** Primary channel. Read-only. */
  primary: number;
  /** Secondary channel; 0 if unused. Read-only. */
  secondary: number;
}

/** Client of an access point. */
export interface WifiStation {
  /** Station id, e.g. bssid-mac. Read-only. */
  id: string;
  /** Client MAC address. Read-only. */
  mac: string;
  /** BSS the client is connected to. Read-only. */
  bssid: string;
  /** Client host name. Read-only. */
  hostname: string;
  /** LAN details of the client. Read-only. */
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
  /** Time since connection. Unit: s. Read-only. */
  conn_duration: number;
  /** Received from the station. Unit: byte. Read-only. */
  rx_bytes: number;
  /** Sent to the station. Unit: byte. Read-only. */
  tx_bytes: number;
  /** Transmit rate, Freebox to station. Unit: byte/s. Read-only. */
  tx_rate: number;
  /** Receive rate, station to Freebox. Unit: byte/s. Read-only. */
  rx_rate: number;
  /** Received signal strength; closer to 0 is better. Unit: dBm. Read-only. */
  signal: number;
  /** Features supported by the station. Read-only. */
  flags: WifiStationFlags;
  /** Latest reception statistics. Read-only. */
  last_rx: WifiStationStats;
  /** Latest transmission statistics. Read-only. */
  last_tx: WifiStationStats;
}

/** Features supported by a station; unstable, may change. Marked unstable by the documentation. */
export interface WifiStationFlags {
  /** Whether it uses 802.11a or 802.11b. Read-only. */
  legacy: boolean;
  /** Whether it supports 802.11n. Read-only. */
  ht: boolean;
  /** Whether it supports 802.11ac. Read-only. */
  vht: boolean;
  /** Whether it supports 802.11ax. Read-only. */
  he: boolean;
  /** Whether it is authenticated. Read-only. */
  authorized: boolean;
}

/** Radio link statistics; unstable, may change. Marked unstable by the documentation. */
export interface WifiStationStats {
  /** Physical rate in tenths of Mbit/s. Unit: 0.1 Mbit/s. -1 if unknown. Read-only. */
  bitrate: number;
  /** Current MCS. -1 if unknown. Read-only. */
  mcs: number;
  /** Current VHT MCS. -1 if unknown. Read-only. */
  vht_mcs: number;
  /** Current channel width, e.g. 20. Read-only. */
  width: string;
  /** Whether the short guard interval is on. Read-only. */
  shortgi: boolean;
}

/** Wi-Fi network (BSS) of an access point. */
export interface WifiBss {
  /** BSS id (its BSSID). Read-only. */
  id: string;
  /** Id of its access point. Read-only. */
  phy_id: number;
  /** Current state. Read-only. */
  status: WifiBssStatus;
  /** True: uses shared_bss_params; false: uses bss_params. */
  use_shared_params: boolean;
  /** Settings; the field to change. */
  config: WifiBssConfig;
  /** Settings of this BSS only. Read-only. */
  bss_params: WifiBssConfig;
  /** Settings shared by several BSSs. Read-only. */
  shared_bss_params: WifiBssConfig;
  /** Whether WEP can be used on this BSS. Read-only. */
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
  /** Settings; the field to change. */
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
   * - `phy_stopped`: access point stopped
   * - `no_param`: missing settings
   * - `bad_param`: invalid settings
   * - `disabled`: off
   * - `temp_disabled`: temporarily off
   * - `starting`: starting
   * - `active`: active; running
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
  /** SSID of the guest keys. Read-only. */
  custom_key_ssid: string;
  /** Access point ids of the active MLO partners; may be empty if MLO is off. Read-only. */
  partners: number[];
  /**
   * Band, in upper case, e.g. 6G. Read-only. Seen on real boxes, not documented.
   *
   * - `2D4G`: 2.4 GHz
   * - `5G`: 5 GHz
   * - `6G`: 6 GHz
   * - `60G`: 60 GHz
   */
  band?: Open<"2D4G" | "5G" | "6G" | "60G">;
  /** Whether it is the main BSS of its radio. Read-only. Seen on real boxes, not documented. */
  is_main_bss?: boolean;
}

/** Settings of a BSS. */
export interface WifiBssConfig {
  /** Whether the BSS is on; to turn off all Wi-Fi, use WifiGlobalConfig.enabled. */
  enabled: boolean;
  /** Network name. */
  ssid: string;
  /** Hide the network name (SSID). */
  hide_ssid: boolean;
  /** Use GCMP-256; WPA3 and 802.11be boxes only. */
  gcmp256: boolean;
  /**
   * Security mode.
   *
   * - `wep`: WEP; WEP (avoid)
   * - `wpa_psk_auto`: WPA; WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP; WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP; WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2; WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 auto; WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP; WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2; WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3; WPA2+WPA3 CCMP, WPA3-Personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 compat; WPA2+WPA3 CCMP, WPA3-Personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3; WPA3 CCMP, WPA3-Personal only
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
  /** Whether WPS is on. */
  wps_enabled: boolean;
  /** WPS id. Read-only. */
  wps_uuid: string;
  /** Whether it uses the default settings. Seen on real boxes, not documented. */
  use_default_config?: boolean;
}

/** What may be sent of a {@linkcode WifiBssConfig}. */
export interface WifiBssConfigInput {
  /** Whether the BSS is on; to turn off all Wi-Fi, use WifiGlobalConfig.enabled. */
  enabled?: boolean;
  /** Network name. */
  ssid?: string;
  /** Hide the network name (SSID). */
  hide_ssid?: boolean;
  /** Use GCMP-256; WPA3 and 802.11be boxes only. */
  gcmp256?: boolean;
  /**
   * Security mode.
   *
   * - `wep`: WEP; WEP (avoid)
   * - `wpa_psk_auto`: WPA; WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP; WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP; WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2; WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 auto; WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP; WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2; WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3; WPA2+WPA3 CCMP, WPA3-Personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 compat; WPA2+WPA3 CCMP, WPA3-Personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3; WPA3 CCMP, WPA3-Personal only
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
  /** Whether WPS is on. */
  wps_enabled?: boolean;
  /** Read-only: left as it is. */
  wps_uuid?: WifiBssConfig["wps_uuid"];
  /** Whether it uses the default settings. Seen on real boxes, not documented. */
  use_default_config?: boolean;
}

/** Neighboring access point. */
export interface WifiNeighbor {
  /** BSSID. Read-only. */
  bssid: string;
  /** SSID. Read-only. */
  ssid: string;
  /**
   * Band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Channel width. Unit: MHz. Read-only. */
  channel_width: string;
  /** Primary channel. Read-only. */
  channel: number;
  /** Secondary channel; 0 if unused. Read-only. */
  secondary_channel: number;
  /** Received signal strength; closer to 0 is better. Unit: dBm. Read-only. */
  signal: number;
  /** Supported features. Read-only. */
  capabilities: WifiNeighborCap;
}

/** Features supported by a neighboring access point. */
export interface WifiNeighborCap {
  /** Whether it uses 802.11a or 802.11b. Read-only. */
  legacy: boolean;
  /** Whether it supports 802.11n. Read-only. */
  ht: boolean;
  /** Whether it supports 802.11ac. Read-only. */
  vht: boolean;
}

/** Channel usage. */
export interface WifiChannelUsage {
  /** Channel number. Read-only. */
  channel: number;
  /**
   * Wi-Fi band. Read-only.
   *
   * - `2d4g`: 2.4 GHz
   * - `5g`: 5 GHz
   * - `60g`: 60 GHz
   * - `6g`: 6 GHz
   */
  band: Known<"2d4g" | "5g" | "60g" | "6g">;
  /** Noise on the channel. Unit: dBm. Read-only. */
  noise_level: number;
  /** Time the channel is busy receiving. Unit: percent. Read-only. */
  rx_busy_percent: number;
}

/** Weekly Wi-Fi schedule. */
export interface WifiPlanning {
  /** Whether the schedule is used. */
  use_planning: boolean;
  /** Slots per day; a slot lasts 1440/resolution minutes. Read-only. */
  resolution: number;
  /**
   * 7*resolution slots, from Monday 00:00 to Sunday's last slot.
   *
   * - `on`: Wi-Fi on
   * - `off`: Wi-Fi off
   */
  mapping: Known<"on" | "off">[];
}

/** What may be sent of a {@linkcode WifiPlanning}. */
export interface WifiPlanningInput {
  /** Whether the schedule is used. */
  use_planning?: boolean;
  /** Read-only: left as it is. */
  resolution?: WifiPlanning["resolution"];
  /**
   * 7*resolution slots, from Monday 00:00 to Sunday's last slot.
   *
   * - `on`: Wi-Fi on
   * - `off`: Wi-Fi off
   */
  mapping?: Known<"on" | "off">[];
}

/** MAC filter. */
export interface WifiMacFilter {
  /** Filter id, e.g. its MAC address. Read-only. */
  id: string;
  /** MAC address to filter; set when creating the filter. Can be set only when created. */
  mac: string;
  /** Comment. */
  comment: string;
  /**
   * List it belongs to.
   *
   * - `whitelist`: whitelist; allowed if mac_filter_state is whitelist
   * - `blacklist`: blacklist; blocked if mac_filter_state is blacklist
   */
  type: Known<"whitelist" | "blacklist">;
  /** Host name, if known. Read-only. */
  hostname?: string;
  /** Host details, if known. Read-only. */
  host?: LanHost;
}

/** What may be sent of a {@linkcode WifiMacFilter}. */
export interface WifiMacFilterInput {
  /** Read-only: left as it is. */
  id?: WifiMacFilter["id"];
  /** MAC address to filter; set when creating the filter. Can be set only when created. */
  mac: string;
  /** Comment. */
  comment?: string;
  /**
   * List it belongs to.
   *
   * - `whitelist`: whitelist; allowed if mac_filter_state is whitelist
   * - `blacklist`: blacklist; blocked if mac_filter_state is blacklist
   */
  type: Known<"whitelist" | "blacklist">;
  /** Read-only: left as it is. */
  hostname?: WifiMacFilter["hostname"];
  /** Read-only: left as it is. */
  host?: WifiMacFilter["host"];
}

/** Problem of an access point or a BSS. */
export interface WifiDiagItem {
  /** Access point concerned; unset if the problem concerns a BSS. */
  ap_id: number;
  /** BSS concerned; unset if the problem concerns an access point. */
  bssid: string;
  /**
   * Wrong or unsuitable setting, which the fix changes.
   *
   * - `all`: everything; full reset of the access point or BSS
   * - `network_disabled`: disabled; WifiBssConfig.enabled
   * - `network_security`: security; WifiBssConfig.encryption
   * - `network_visibility`: hidden name; WifiBssConfig.hide_ssid
   * - `channel_width`: channel width; WifiApConfig.channel_width
   * - `channel_value`: channel; primary and secondary channels of WifiApConfig
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
   * Severity.
   *
   * - `minor`: minor; no effect on performance or compatibility
   * - `major`: major; affects performance or compatibility
   */
  severity: Known<"minor" | "major">;
}

/** What may be sent of a {@linkcode WifiDiagItem}. */
export interface WifiDiagItemInput {
  /** Access point concerned; unset if the problem concerns a BSS. */
  ap_id?: number;
  /** BSS concerned; unset if the problem concerns an access point. */
  bssid?: string;
  /**
   * Wrong or unsuitable setting, which the fix changes.
   *
   * - `all`: everything; full reset of the access point or BSS
   * - `network_disabled`: disabled; WifiBssConfig.enabled
   * - `network_security`: security; WifiBssConfig.encryption
   * - `network_visibility`: hidden name; WifiBssConfig.hide_ssid
   * - `channel_width`: channel width; WifiApConfig.channel_width
   * - `channel_value`: channel; primary and secondary channels of WifiApConfig
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
   * Severity.
   *
   * - `minor`: minor; no effect on performance or compatibility
   * - `major`: major; affects performance or compatibility
   */
  severity?: Known<"minor" | "major">;
}

/** BSS that can be opened for WPS. */
export interface WifiWpsCandidate {
  /** BSS id. Read-only. */
  bssid: string;
  /** Network name. Read-only. */
  ssid: string;
  /** WPS UUID of the BSS. Read-only. */
  bss_uuid: string;
  /**
   * Wi-Fi band. Read-only.
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
   * - `wep`: WEP; WEP (avoid)
   * - `wpa_psk_auto`: WPA; WPA CCMP+TKIP (avoid)
   * - `wpa_psk_tkip`: WPA TKIP; WPA TKIP (avoid)
   * - `wpa_psk_ccmp`: WPA CCMP; WPA CCMP (avoid)
   * - `wpa12_psk_auto`: WPA+WPA2; WPA+WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_auto`: WPA2 auto; WPA2 CCMP+TKIP (avoid)
   * - `wpa2_psk_tkip`: WPA2 TKIP; WPA2 TKIP (avoid)
   * - `wpa2_psk_ccmp`: WPA2; WPA2 CCMP
   * - `wpa23_psk_ccmp`: WPA2+WPA3; WPA2+WPA3 CCMP, WPA3-Personal transition mode
   * - `wpa23_psk_ccmp_mrsno`: WPA2+WPA3 compat; WPA2+WPA3 CCMP, WPA3-Personal compatibility mode
   * - `wpa3_psk_ccmp`: WPA3; WPA3 CCMP, WPA3-Personal only
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
  /** Whether WPS is on for this BSS. Read-only. */
  wps_enabled: boolean;
  /**
   * Current state, with the values of a BSS state. Read-only.
   *
   * - `phy_stopped`: access point stopped
   * - `no_param`: missing settings
   * - `bad_param`: invalid settings
   * - `disabled`: off
   * - `temp_disabled`: temporarily off
   * - `starting`: starting
   * - `active`: active; running
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

/** WPS session. */
export interface WifiWpsSession {
  /** Session id. Read-only. */
  id: number;
  /** WPS UUID of the BSS. Read-only. */
  bss_uuid: string;
  /** Network name. Read-only. */
  ssid: string;
  /** Whether the session is open. Read-only. */
  active: boolean;
  /**
   * Result of the session. Read-only.
   *
   * - `success`: client connected
   * - `user_canceled`: stopped by the user
   * - `self_canceled`: stopped by a BSS restart
   * - `failed_timeout`: no station joined in time
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
  /** Start date. Unix time in seconds. Read-only. */
  start_date: number;
  /** End date. Unix time in seconds. Read-only. */
  end_date: number;
  /** Client that connected, on success. Read-only. */
  mac: string;
}

/** Guest network settings; active only if Wi-Fi is on and a key exists. */
export interface WifiCustomKeyConfig {
  /** Guest network name. */
  ssid: string;
  /** Whether the SSID is read-only. Read-only. */
  ssid_read_only: boolean;
  /** Whether the guest SSID is hidden. Read-only. */
  hide_ssid: boolean;
  /** Security of the guest network, e.g. wpa2_psk. Read-only. */
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

/** Host that used a guest key. */
export interface WifiCustomKeyHost {
  /** Host name. Read-only. */
  hostname: string;
  /** LAN details of the host, if available. Read-only. */
  host?: LanHost;
}

/** Guest key parameters. */
export interface WifiCustomKeyParams {
  /** Description of the key. */
  description: string;
  /** Wi-Fi key; ***** without sufficient permission. */
  key: string;
  /**
   * Maximum number of hosts that can use it: up to 127, 0 for no limit.
   *
   * - `0`: no limit
   */
  max_use_count: number;
  /**
   * Time before access is revoked. Unit: s.
   *
   * - `0`: never
   */
  duration: number;
  /**
   * Guest access level.
   *
   * - `full`: full; local network and internet
   * - `net_only`: internet only; no access to local devices
   */
  access_type: Known<"full" | "net_only">;
}

/** What may be sent of a {@linkcode WifiCustomKeyParams}. */
export interface WifiCustomKeyParamsInput {
  /** Description of the key. */
  description?: string;
  /** Wi-Fi key; ***** without sufficient permission. */
  key: string;
  /**
   * Maximum number of hosts that can use it: up to 127, 0 for no limit.
   *
   * - `0`: no limit
   */
  max_use_count?: number;
  /**
   * Time before access is revoked. Unit: s.
   *
   * - `0`: never
   */
  duration?: number;
  /**
   * Guest access level.
   *
   * - `full`: full; local network and internet
   * - `net_only`: internet only; no access to local devices
   */
  access_type?: Known<"full" | "net_only">;
}

/** Guest key. */
export interface WifiCustomKey {
  /** Key id. Read-only. */
  id: number;
  /**
   * Access time left; 0 if it never expires. Unit: s. Read-only.
   *
   * - `0`: never
   */
  remaining: number;
  /** Key parameters. */
  params: WifiCustomKeyParams;
  /** Hosts that used the key. Read-only. */
  users: WifiCustomKeyHost[];
}

/** Temporary pause of some bands, to pair single-band devices. */
export interface TemporaryWifiDisable {
  /** Time left of the pause; set to 0 to end it. Unit: s. Read-only. */
  remaining: number;
}

/** What may be sent of a {@linkcode TemporaryWifiDisable}. */
export interface TemporaryWifiDisableInput {
  /** Length of the pause. Unit: s. The box never returns it. */
  duration?: number;
  /**
   * Band that stays on. The box never returns it.
   *
   * - `2d4g`: only 2.4 GHz stays on
   * - `5g`: only 5 GHz stays on
   * - `6g`: only 6 GHz stays on
   */
  keep?: Known<"2d4g" | "5g" | "6g">;
  /** Read-only: left as it is. */
  remaining?: TemporaryWifiDisable["remaining"];
}

/** Radios of a BSS that take part in multi-link operation (MLO). */
export interface WifiMLOConfiguration {
  /** Access point ids; empty: MLO off; only its own: single link; see mlo/allowed_comb. */
  partners: number[];
}

/** What may be sent of a {@linkcode WifiMLOConfiguration}. */
export interface WifiMLOConfigurationInput {
  /** Access point ids; empty: MLO off; only its own: single link; see mlo/allowed_comb. */
  partners?: number[];
}

/**
 * A code that the box may refuse a call of `wifi` with. The documentation lists codes by
 * subsystem, not by method.
 *
 * - `inval`: invalid parameters
 * - `exist`: already exists
 * - `nospc`: no room for more entries
 * - `nodev`: no device with this id
 * - `noent`: no entry with this id
 * - `busy`: device is busy
 * - `inval_band`: invalid band
 * - `inval_ssid`: invalid SSID
 * - `inval_freq`: invalid frequency
 * - `inval_cipher`: invalid encryption mode
 * - `inval_key_len`: invalid key length
 * - `inval_key`: invalid key
 * - `inval_ht_needs_wmm`: 802.11n requires WMM
 * - `inval_ac_needs_ht`: 802.11ac requires 802.11n (HT)
 * - `inval_ac_not_2d4g`: 802.11ac is not available on 2.4 GHz
 * - `inval_wps_needs_ccmp`: WPS requires WPA2/AES
 * - `inval_wps_macfilter`: WPS cannot be used with the MAC filter
 * - `inval_wps_hidden_ssid`: WPS cannot be used with a hidden SSID
 * - `inval_eht_needs_he`: 802.11be requires 802.11ax
 * - `inval_ht_needs_ht`: 802.11ax on 2.4 GHz requires 802.11n
 * - `inval_ht_needs_vht`: 802.11ax on 6 GHz requires 802.11ac
 * - `inval_6g_needs_he`: 6 GHz requires 802.11ax
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

/** The JSON object (UTF-8) that every call returns. */
export interface APIResponse {
  /** Whether the request succeeded. Read-only. */
  success: boolean;
  /** Result; may be absent when there is none. Read-only. */
  result?: Record<string, unknown>;
  /** Error code, on failure; each API has its own. Read-only. */
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
  /** VM disk task done. */
  vm_disk_task_done: VmDiskTask;
  /** An address of a LAN host became reachable: new host or new IP. */
  lan_host_l3addr_reachable: LanHost;
  /** An address of a LAN host became unreachable: host gone (timeout) or new IP. */
  lan_host_l3addr_unreachable: LanHost;
}

/** The calls that the box makes to the server of a notification target. */
export interface NotifCallbacks {
  /**
   * Called by the box on your server (target's api_url) when a target is added.
   *
   * `POST register`.
   */
  register: { request: NotifRegisterRequest; answer: void };
  /**
   * Called by the box on your server (target's api_url) when a target is deleted.
   *
   * `DELETE register/{box_id}/{device_id}`.
   */
  unregister: { request: NotifUnregisterRequest; answer: void };
  /**
   * Called by the box on your server to notify; answer without a success/result envelope.
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
  /** What happened; its fields depend on type. */
  payload: NotifDownloader | NotifPhone | NotifBoxState | NotifLanHost | NotifPasswordChange;
  /** Uuid of the calling box. */
  box_id: string;
}

/** What to answer to `POST send`. */
export interface NotifSendAnswer {
  /** Ids of the devices not notified. */
  failureIds: string[];
  /** Ids of the devices notified. */
  successIds: string[];
}

/**
 * An error code that any method may get.
 *
 * - `auth_required`: session token missing or invalid
 * - `invalid_token`: the app token is invalid or revoked
 * - `pending_token`: the user has not approved the app token yet
 * - `insufficient_rights`: the app lacks the permission for this API
 * - `denied_from_external_ip`: an app token cannot be requested from a remote IP
 * - `invalid_request`: invalid request
 * - `ratelimited`: too many authentication errors from this IP
 * - `new_apps_denied`: requests for new app tokens are disabled
 * - `apps_denied`: API access by apps is disabled
 * - `internal_error`: internal error
 * - `service_down`: the service is not running on this box
 * - `notsupp`: not supported by this model
 * - `invalid_api_version`: this box does not know that version of the API
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
  | "notsupp"
  | "invalid_api_version";

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
  | PhoneErrorCode
  | PlayerErrorCode
  | ProfileErrorCode
  | PvrErrorCode
  | RaidErrorCode
  | RepeaterErrorCode
  | RrdErrorCode
  | SfpErrorCode
  | ShareErrorCode
  | StandbyErrorCode
  | StorageErrorCode
  | SwitchErrorCode
  | SystemErrorCode
  | TftpErrorCode
  | TvErrorCode
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
 * - `pvr`: the recordings and their schedule
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
  /** Codes of `phone`. */
  phone: PhoneErrorCode;
  /** Codes of `Phone`. */
  Phone: PhoneErrorCode;
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
  /** Codes of `repeater`. */
  repeater: RepeaterErrorCode;
  /** Codes of `Repeater`. */
  Repeater: RepeaterErrorCode;
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
  /** Codes of `tv`. */
  tv: TvErrorCode;
  /** Codes of `Tv`. */
  Tv: TvErrorCode;
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
