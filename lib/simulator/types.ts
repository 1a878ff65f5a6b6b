/**
 * What the parts of the simulated Freebox agree on: the box, a call, a refusal, and a living part.
 *
 * @module
 */
import type { Model, Operation } from "../catalogue/mod.ts";

/**
 * Any JSON object that the box keeps or sends.
 *
 * @example
 * ```ts
 * import { type Item, simulate } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate();
 * const contacts: Item[] = freebox.box.store.list("contact");
 * console.log(contacts.length);
 * ```
 */
export type Item = Record<string, unknown>;

/**
 * One call that an application makes, its session checked, its body read and validated.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Call, simulate } from "@fbx/fbx/simulator";
 *
 * const seen = ({ operation, appId }: Call) => void console.log(appId, operation.title);
 * const behaviours = [{ handlers: { "System.reboot": seen } }];
 * await using box = await simulate({ behaviours });
 * await using f = await Fbx(box.access);
 * await f.system.reboot(); // "fr.fbx.simulated", "Reboot the system"
 * ```
 */
export interface Call {
  /** What the catalogue knows of the operation. */
  readonly operation: Operation;
  /** Major of the API version that its path names. */
  readonly major: number;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** What follows `?`. */
  readonly query: URLSearchParams;
  /** JSON body, or the fields of a form; `undefined` when nothing was sent. */
  readonly body: unknown;
  /** Headers of the request. */
  readonly headers: Headers;
  /** Permissions of the session. */
  readonly granted: ReadonlySet<string>;
  /** Id of the application. */
  readonly appId: string;
  /** IP address of the client. */
  readonly address?: string;
}

/**
 * Answers one operation: the result, `undefined` for none, or throws a {@linkcode Refusal}.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Handler, simulate } from "@fbx/fbx/simulator";
 *
 * const status: Handler = (_call, box) => ({ state: "up", rate_down: box.uptime() });
 * await using box = await simulate({ behaviours: [{ handlers: { "Connection.status": status } }] });
 * await using f = await Fbx(box.access);
 * console.log((await f.connection.status()).rate_down);
 * ```
 */
export type Handler = (call: Call, box: Box) => unknown | Promise<unknown>;

/**
 * A refusal of the box: `error_code`, HTTP status (200 unless documented), more keys of the
 * envelope.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { Refusal, simulate } from "@fbx/fbx/simulator";
 *
 * const reboot = () => {
 *   throw new Refusal("internal_error", "Pas maintenant");
 * };
 * await using box = await simulate({ behaviours: [{ handlers: { "System.reboot": reboot } }] });
 * await using f = await Fbx(box.access);
 * console.log(await f.system.reboot().catch(({ code }) => code)); // "internal_error"
 * ```
 */
export class Refusal extends Error {
  /** Always `"Refusal"`. */
  override readonly name = "Refusal";
  /** A refusal with that `error_code`. */
  constructor(
    /** `error_code` of the envelope. */
    readonly code: string,
    /** `msg` of the envelope, for humans. */
    readonly msg: string = "",
    /** HTTP status of the answer. */
    readonly status: number = 200,
    /** Further keys of the envelope, such as `missing_right`. */
    readonly extra: Item = {},
  ) {
    super(code);
  }
}

/**
 * A result with more keys of the envelope beside it, such as `total`.
 *
 * @example
 * ```ts
 * import { Enveloped, simulate } from "@fbx/fbx/simulator";
 *
 * const list = () => new Enveloped([], { total: 0 });
 * await using box = await simulate({ behaviours: [{ handlers: { "Contacts.list": list } }] });
 * console.log(box.url);
 * ```
 */
export class Enveloped {
  /** That result, with those keys. */
  constructor(
    /** `result` of the envelope. */
    readonly result: unknown,
    /** Further keys of the envelope. */
    readonly extra: Item,
  ) {}
}

/**
 * A result that is not JSON: sent as it is, with ranges where its size is known.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { Binary, simulate } from "@fbx/fbx/simulator";
 *
 * const bytes = new TextEncoder().encode("Hello");
 * const file = () => new Binary(bytes, bytes.length, "text/plain");
 * await using box = await simulate({ behaviours: [{ handlers: { "Fs.download": file } }] });
 * await using f = await Fbx(box.access);
 * console.log(await (await f.fs.download("/any")).text()); // "Hello"
 * ```
 */
export class Binary {
  /** That many bytes of that type. */
  constructor(
    /** The bytes, or what reads them from `start` up to but without `end`. */
    readonly body: Uint8Array | ((start: number, end: number) => ReadableStream<Uint8Array>),
    /** Length in bytes. */
    readonly size: number,
    /** MIME type. */
    readonly type: string,
    /** Name that the answer suggests. */
    readonly fileName?: string,
    /** When it was last written, in Unix seconds. */
    readonly modified?: number,
  ) {}
}

/**
 * State of the box by path: what `GET` answers, without a final slash. A collection is an array
 * (`contact`, `lan/browser/pub`), a single object an object (`connection/config`).
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { simulate, type Store } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate();
 * const store: Store = freebox.box.store;
 * store.object("connection/config").ping = false;
 * await using f = await Fbx(freebox.access);
 * console.log((await f.connection.config()).ping); // false
 * ```
 */
export interface Store {
  /** Returns the value at a path. */
  get(path: string): unknown;
  /** Puts something at a path. */
  set(path: string, value: unknown): void;
  /** Reports whether there is a value at a path. */
  has(path: string): boolean;
  /** Returns the list at a path, created if missing. */
  list(path: string): Item[];
  /** Returns the object at a path, created if missing. */
  object(path: string): Item;
  /** Returns the next free number for the field `id` of a list. */
  nextId(path: string): number;
}

/**
 * What the disk of the box is made of.
 *
 * @example
 * ```ts
 * import { type Disk, simulate } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate({ diskSize: 500_000_000_000 });
 * const disk: Disk = freebox.box.disk;
 * console.log(disk.size, disk.keeping); // 500000000000, "keep"
 * ```
 */
export interface Disk {
  /** Its size in bytes. */
  readonly size: number;
  /** The folder of the machine that it shows; without one, it is kept in memory. */
  readonly folder?: string;
  /** Whether what is uploaded is kept, or only its length and its SHA-256. */
  readonly keeping: "keep" | "sink";
  /** Files made up as they are read, by name, with their sizes. */
  readonly bigFiles: Readonly<Record<string, number>>;
}

/**
 * The simulated Freebox as its parts see it.
 *
 * @example
 * ```ts
 * import { type Box, simulate } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate();
 * const box: Box = freebox.box;
 * const stop = box.listen((event, result) => console.log(event, result));
 * box.emit("vm_state_changed", { id: 0, status: "running" });
 * stop();
 * ```
 */
export interface Box {
  /** What it keeps. */
  readonly store: Store;
  /** Code of its model: `fbxgw9-r1`. */
  readonly model: string;
  /** What is known of its model. */
  readonly facts: Model;
  /** Major of its API version. */
  readonly major: number;
  /** What its disk is made of. */
  readonly disk: Disk;
  /** Returns the time of the box, in Unix seconds. */
  now(): number;
  /** Seconds since it started. */
  uptime(): number;
  /** Returns a number in [0, 1), from the seed of the box. */
  random(): number;
  /** Pushes an event to those who registered for it: `lan_host_l3addr_reachable`. */
  emit(event: string, result?: unknown): void;
  /** Listens to the events; returns what ends it. */
  listen(listener: (event: string, result: unknown) => void): () => void;
  /** Runs once after that many milliseconds, unless the box stops. */
  later(milliseconds: number, action: () => void): void;
}

/**
 * A message that an application sends on a WebSocket.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Channel, type Message, simulate } from "@fbx/fbx/simulator";
 *
 * const length = ({ data }: Message) => `${data.length}`;
 * const echo = async (channel: Channel) => {
 *   for await (const message of channel.messages) await channel.send(length(message));
 * };
 * await using box = await simulate({ behaviours: [{ handlers: {}, sockets: { "Vm.console": () => echo } }] });
 * await using f = await Fbx(box.access);
 * await using socket = await f.vm.console(0);
 * await socket.writable.getWriter().write(new TextEncoder().encode("Hello"));
 * for await (const bytes of socket.readable) {
 *   console.log(new TextDecoder().decode(bytes)); // "5"
 *   break;
 * }
 * ```
 */
export interface Message {
  /** A text, or bytes. */
  readonly data: string | Uint8Array;
  /** Whether all of it came; `false` for the last bytes of a connection that broke. */
  readonly whole: boolean;
}

/**
 * A WebSocket that an application has opened.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Channel, simulate } from "@fbx/fbx/simulator";
 *
 * const talk = async (channel: Channel) => {
 *   await channel.send("Hello");
 *   channel.close();
 * };
 * await using box = await simulate({ behaviours: [{ handlers: {}, sockets: { "Vm.console": () => talk } }] });
 * await using f = await Fbx(box.access);
 * await using socket = await f.vm.console(0);
 * for await (const bytes of socket.readable) console.log(new TextDecoder().decode(bytes));
 * ```
 */
export interface Channel {
  /**
   * What the application sends; ends with the connection. Throws a {@linkcode Refusal} when the
   * application may talk no longer: its session is over, or its permission has gone.
   */
  readonly messages: AsyncIterable<Message>;
  /** Sends a text or bytes; resolves when there is room for more. */
  send(message: string | Uint8Array): Promise<void>;
  /** Closes the connection in order; 1000 without a code. */
  close(code?: number, reason?: string): void;
}

/**
 * Opens a WebSocket: throws a {@linkcode Refusal}, or answers what talks on it. The connection closes
 * when that is through.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type SocketHandler, simulate } from "@fbx/fbx/simulator";
 *
 * const door: SocketHandler = ({ appId }) => async (channel) => {
 *   await channel.send(`Hello ${appId}`);
 *   channel.close();
 * };
 * await using box = await simulate({ behaviours: [{ handlers: {}, sockets: { "Vm.console": door } }] });
 * await using f = await Fbx(box.access);
 * await using socket = await f.vm.console(0);
 * for await (const bytes of socket.readable) console.log(new TextDecoder().decode(bytes));
 * ```
 */
export type SocketHandler = (
  call: Call,
  box: Box,
) => ((channel: Channel) => Promise<void>) | Promise<(channel: Channel) => Promise<void>>;

/**
 * A part of the box that lives: what the engine cannot know of its operations.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Behaviour, simulate } from "@fbx/fbx/simulator";
 *
 * const fan: Behaviour = {
 *   handlers: {},
 *   start: ({ store }) => void (store.object("system").fan_rpm = 0),
 *   tick: ({ store }, elapsed) => void (store.object("system").uptime_val = elapsed),
 * };
 * await using box = await simulate({ behaviours: [fan] });
 * await using f = await Fbx(box.access);
 * console.log((await f.system.info()).model_info);
 * ```
 */
export interface Behaviour {
  /** Handlers by `Subsystem.shortName`: `Fs.mv`. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** WebSockets, named in the same way: `Vm.console`. */
  readonly sockets?: Readonly<Record<string, SocketHandler>>;
  /** Called once, when the fixtures are in the store. */
  start?(box: Box): void;
  /** Called about once a second, with the seconds since the last time. */
  tick?(box: Box, elapsed: number): void;
}
