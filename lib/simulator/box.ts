/**
 * What the parts of the simulated Freebox agree on: the box, a call, a refusal, and a living part.
 *
 * @module
 */
import type { Operation } from "../catalogue.ts";

/** Any JSON object that the box keeps or sends. */
export type Item = Record<string, unknown>;

/** One call that an application makes, its session checked, its body read and validated. */
export interface Call {
  /** What is asked for. */
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after `?`. */
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

/** Answers one operation: the result, `undefined` for none, or throws a {@linkcode Refusal}. */
export type Handler = (call: Call, box: Box) => unknown | Promise<unknown>;

/** The box says no: `error_code`, HTTP status (200 unless documented), more keys of the envelope. */
export class Refusal extends Error {
  /** `Refusal` */
  override readonly name = "Refusal";
  /** Says no with that `error_code`. */
  constructor(
    /** `error_code` of the envelope. */
    readonly code: string,
    /** `msg` of the envelope. */
    readonly msg: string = "",
    /** HTTP status. */
    readonly status: number = 200,
    /** More keys of the envelope. */
    readonly extra: Item = {},
  ) {
    super(code);
  }
}

/** A result with more keys of the envelope beside it, such as `total`. */
export class Enveloped {
  /** Puts the keys beside the result. */
  constructor(readonly result: unknown, readonly extra: Item) {}
}

/** A result that is not JSON: sent as it is, with ranges where its size is known. */
export class Binary {
  /** Sends a file. */
  constructor(
    /** The bytes, or what reads them from `start` up to but without `end`. */
    readonly body: Uint8Array | ((start: number, end: number) => ReadableStream<Uint8Array>),
    /** In bytes. */
    readonly size: number,
    /** Its content type. */
    readonly type: string,
    /** The name that it is offered under. */
    readonly fileName?: string,
    /** When it was last written, in Unix seconds. */
    readonly modified?: number,
  ) {}
}

/**
 * State of the box by path: what `GET` answers, without a final slash. A collection is an array
 * (`contact`, `lan/browser/pub`), a single object an object (`connection/config`).
 */
export interface Store {
  /** What is at a path; `undefined` for nothing. */
  get(path: string): unknown;
  /** Puts something at a path. */
  set(path: string, value: unknown): void;
  /** Whether something is at a path. */
  has(path: string): boolean;
  /** The list at a path, made when missing. */
  list(path: string): Item[];
  /** The object at a path, made when missing. */
  object(path: string): Item;
  /** The next free number for the field `id` of a list. */
  nextId(path: string): number;
}

/** What the disk of the box is made of. */
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

/** The simulated Freebox as its parts see it. */
export interface Box {
  /** Its state. */
  readonly store: Store;
  /** Its model: `fbxgw9-r1`. */
  readonly model: string;
  /** Major of its API version. */
  readonly major: number;
  /** What its disk is made of. */
  readonly disk: Disk;
  /** Now, in Unix seconds. */
  now(): number;
  /** Seconds since it started. */
  uptime(): number;
  /** A number in [0, 1), from the seed of the box. */
  random(): number;
  /** Pushes an event to those who registered for it: `lan_host_l3addr_reachable`. */
  emit(event: string, result?: unknown): void;
  /** Listens to the events; returns what ends it. */
  listen(listener: (event: string, result: unknown) => void): () => void;
  /** Runs once after that many milliseconds, unless the box stops. */
  later(milliseconds: number, action: () => void): void;
}

/** A message that an application sends on a WebSocket. */
export interface Message {
  /** Text, or bytes. */
  readonly data: string | Uint8Array;
  /** Whether all of it came; `false` for the last bytes of a connection that broke. */
  readonly whole: boolean;
}

/** A WebSocket that an application has opened. */
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
 */
export type Door = (
  call: Call,
  box: Box,
) => ((channel: Channel) => Promise<void>) | Promise<(channel: Channel) => Promise<void>>;

/** A part of the box that lives: what the engine cannot know of its operations. */
export interface Live {
  /** Handlers by `Subsystem.shortName`: `Fs.mv`. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** WebSockets, named in the same way: `Vm.console`. */
  readonly sockets?: Readonly<Record<string, Door>>;
  /** Called once, when the household has been laid in the store. */
  start?(box: Box): void;
  /** Called about once a second, with the seconds since the last time. */
  tick?(box: Box, elapsed: number): void;
}
