/**
 * What calls take and give beside what the catalogue knows: the types that the generated ones are made
 * with. The help on them is read from here.
 *
 * @module
 */
/**
 * Which permissions a session has, by name.
 *
 * @example
 * ```ts
 * import { Fbx, type Permissions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const held: Permissions = await f.mksession();
 * console.log(held.settings, held.explorer); // true, true
 * ```
 */
export type Permissions = Record<string, boolean>;

/**
 * How far a registration is.
 *
 * @example
 * ```ts
 * import { Fbx, type RegistrationStatus } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const seen: RegistrationStatus[] = [];
 * const onStatus = (status: RegistrationStatus) => void seen.push(status);
 * await f.register("fr.example.app", "My app", "My laptop", { interval: 100, onStatus });
 * console.log(seen.at(-1)); // "granted"
 * ```
 */
export type RegistrationStatus = "pending" | "granted" | "denied" | "timeout" | "unknown";

/**
 * A path or `file:` URL of a file on this machine, a blob, bytes, or a stream of bytes.
 *
 * @example
 * ```ts
 * import { Fbx, type UploadSource } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const sources: UploadSource[] = [new Blob(["Hello"]), new TextEncoder().encode("Hello")];
 * for (const [index, source] of sources.entries()) {
 *   await f.fs.upload(`/Freebox/${index}.txt`, source);
 * }
 * ```
 */
export type UploadSource = string | URL | Blob | Uint8Array | ReadableStream<Uint8Array>;

/**
 * Options of a call; each method takes them last.
 *
 * @example
 * ```ts
 * import { Fbx, type CallOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: CallOptions = { timeout: 5_000, signal: AbortSignal.timeout(60_000) };
 * await f.connection.status(options);
 * ```
 */
export interface CallOptions {
  /** Cancels the call. */
  signal?: AbortSignal;
  /** Deadline; Infinity for none. Unit: ms. Default: That of Fbx(), 10 000. */
  timeout?: number;
}

/**
 * What {@linkcode FbxMethods.request} sends.
 *
 * @example
 * ```ts
 * import { Fbx, type RequestOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: RequestOptions = { body: { mode: "router" } };
 * await f.request("PUT", "lan/config/", options);
 * ```
 */
export interface RequestOptions extends CallOptions {
  /** Query parameters. */
  query?: Record<string, unknown>;
  /** Body, sent as JSON. */
  body?: unknown;
  /** Fields, sent as a form. */
  form?: Record<string, unknown>;
}

/**
 * What an application needs to open a session.
 *
 * @example
 * ```ts
 * import { Fbx, type Credentials } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const appId = "fr.example.app";
 * const token = await f.register(appId, "My app", "My laptop");
 * const credentials: Credentials = { appId, token };
 * await f.mksession(credentials);
 * ```
 */
export interface Credentials {
  /** Id of the application: fr.example.app. */
  appId: string;
  /** The token that its registration gave. */
  token: string;
}

/**
 * Options of a registration.
 *
 * @example
 * ```ts
 * import { Fbx, type RegisterOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: RegisterOptions = {
 *   interval: 100,
 *   onStatus: (status) => console.log(status),
 * };
 * await f.register("fr.example.app", "My app", "My laptop", options);
 * ```
 */
export interface RegisterOptions {
  /** Version of the application. Default: 1. */
  appVersion?: string;
  /** Called at each change of status. */
  onStatus?: (status: RegistrationStatus) => void;
  /** Time between two questions to the box. Unit: ms. Default: 1000. */
  interval?: number;
  /** How long to wait for the confirmation. Unit: ms. Default: Infinity; the box itself gives up. */
  timeout?: number;
  /** Cancels the registration. */
  signal?: AbortSignal;
}

/**
 * Options of {@linkcode EventsMethod}.
 *
 * @example
 * ```ts
 * import { Fbx, type EventsOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: EventsOptions = { limit: 1_000, signal: AbortSignal.timeout(100) };
 * for await (const { name } of f.events(options)) console.log(name);
 * ```
 */
export interface EventsOptions {
  /** Ends the events. */
  signal?: AbortSignal;
  /**
   * Maximum number of buffered events; the oldest are dropped. Unit: events. Default: 100
   * 000.
   */
  limit?: number;
}

/**
 * Bytes of a file from `start` up to but without `end`, as `Blob.slice` has it.
 *
 * @example
 * ```ts
 * import { Fbx, type ByteRange } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await f.fs.upload("/Freebox/notes.txt", new Blob(["one two"]));
 * const range: ByteRange = { end: 3 };
 * console.log(await (await f.fs.download("/Freebox/notes.txt", { range })).text()); // "one"
 * ```
 */
export interface ByteRange {
  /** First byte. Unit: byte. Default: 0. */
  start?: number;
  /** The byte after the last. Unit: byte. Default: The file's end. */
  end?: number;
}

/**
 * How far a transfer has come.
 *
 * @example
 * ```ts
 * import { Fbx, type Transfer } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const onProgress = ({ transferred, size = 0 }: Transfer) => {
 *   console.log(`${Math.floor(100 * transferred / size)} %`);
 * };
 * await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000), { onProgress });
 * ```
 */
export interface Transfer {
  /** What has arrived. Unit: byte. */
  readonly transferred: number;
  /** What there is, where that is known. Unit: byte. */
  readonly size: number | undefined;
}

/**
 * Options of a download.
 *
 * @example
 * ```ts
 * import { Fbx, type DownloadOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000));
 * const options: DownloadOptions = { range: { start: 1_000_000 } };
 * const rest = await f.fs.download("/Freebox/film.mkv", options);
 * console.log((await rest.bytes()).length); // 1000000
 * ```
 */
export interface DownloadOptions extends CallOptions {
  /** Only this part of the file: { start: 1000 }, { start: 0, end: 512 }. Default: All of it. */
  range?: ByteRange;
  /** Called after each chunk with the progress so far. */
  onProgress?: (transfer: Transfer) => void;
}

/**
 * A result that is not JSON: a file, a voice message.
 *
 * @example
 * ```ts
 * import { Fbx, type BinaryResult } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));
 * const file: BinaryResult = await f.fs.download("/Freebox/notes.txt");
 * console.log(file.type, await file.text()); // "text/plain", "Hello"
 * ```
 */
export interface BinaryResult {
  /** The bytes as they come. */
  readonly body: ReadableStream<Uint8Array>;
  /** MIME type. */
  readonly type: string;
  /** Length, if known. Unit: byte. */
  readonly size: number | undefined;
  /** File name that the box suggests. */
  readonly fileName: string | undefined;
  /** HTTP status: 206 if only a part was requested. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** Reads all of it. */
  bytes(): Promise<Uint8Array>;
  /** Reads all of it as UTF-8. */
  text(): Promise<string>;
}

/**
 * Options of an upload.
 *
 * @example
 * ```ts
 * import { Fbx, type UploadOptions } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: UploadOptions = { force: "overwrite" };
 * await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), options);
 * ```
 */
export interface UploadOptions extends CallOptions {
  /**
   * What to do with a file that is there already. Default: None; such a file makes a
   * destination_conflict.
   *
   * - `overwrite`: replace it once the new one has arrived
   * - `resume`: take it for the beginning of this one, and add the rest
   */
  force?: "overwrite" | "resume";
  /** Called with the progress each time the box confirms a chunk. */
  onProgress?: (transfer: Transfer) => void;
}

/**
 * A file that has been uploaded.
 *
 * @example
 * ```ts
 * import { Fbx, type UploadedFile } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const file: UploadedFile = await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));
 * console.log(file.size); // 5
 * ```
 */
export interface UploadedFile {
  /** Its path on the box. */
  readonly path: string;
  /** Its size. Unit: byte. */
  readonly size: number;
}

/**
 * A call that gives a task: to be awaited as any other, or followed to the end of the task.
 *
 * @example
 * ```ts
 * import { Fbx, type FsTask, type TaskCall } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * await f.fs.upload("/Freebox/notes.txt", new Blob(["Hello"]));
 * const call: TaskCall<FsTask> = f.fs.rm({ files: ["/Freebox/notes.txt"] });
 * const { id } = await call; // the task, just started
 * const { state } = await call.done(); // the same, when it has ended
 * console.log(id, state);
 * ```
 */
export interface TaskCall<Task = unknown> extends Promise<Task> {
  /**
   * Waits until the task that a call gives has ended, and resolves to it: of fs.mv, cp, rm, cat,
   * archive, extract, repair, hash and task.
   *
   * See `FsTask.error` for what a task may fail for.
   *
   * @param options Progress, and the signal that ends it.
   * @throws {FbxError} `file_exists`, `file_not_found`, `disk_full`, `aborted` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.fs.mkdir({ parent: "/Freebox", dirname: "Old" });
   * const rm = f.fs.rm({ files: ["/Freebox/Old"] });
   * await rm.done({ onProgress: ({ progress }) => console.log(`${progress} %`) });
   * ```
   *
   * @usage fbx fs mv … (waits; --no-wait does not)
   * @command fbx fs rm --files /Freebox/Old --yes
   */
  done(options?: FollowOptions<Task>): Promise<Task>;
}

/**
 * How to follow a task.
 *
 * @example
 * ```ts
 * import { Fbx, type FollowOptions, type FsTask } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: FollowOptions<FsTask> = { onProgress: ({ progress }) => console.log(progress) };
 * await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]));
 * await f.fs.rm({ files: ["/Freebox/notes.txt"] }).done(options);
 * ```
 */
export interface FollowOptions<Task = unknown> {
  /** Called with the task each time it is polled, including the last. */
  onProgress?: (task: Task) => void;
  /** Stops following; the task itself continues (fs.deleteTask stops it). */
  signal?: AbortSignal;
}

/**
 * Methods of `f.fs` beyond the catalogue's own.
 *
 * @example
 * ```ts
 * import { Fbx, type FsExtras } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const files: FsExtras = f.fs;
 * await files.upload("/Freebox/notes.txt", new Blob(["Hello"]));
 * console.log(await (await files.download("/Freebox/notes.txt")).text()); // "Hello"
 * ```
 */
export interface FsExtras {
  /**
   * Downloads a file as a stream. When the connection breaks, it goes on by itself where it was.
   *
   * `GET dl/{path}`. Needs the permission `explorer`.
   *
   * @param path Path of the file on the box.
   * @param options Part of the file, progress, signal and deadline.
   * @throws {FbxError} `path_not_found`, `access_denied`, `network`, `aborted`, `changed` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.fs.upload("/Freebox/film.mkv", new Uint8Array(2_000_000));
   * const { body } = await f.fs.download("/Freebox/film.mkv", {
   *   range: { start: 1_000_000 }, // the rest of what is there already
   *   onProgress: ({ transferred, size }) => console.log(transferred, size),
   * });
   * for await (const bytes of body) console.log(bytes.length);
   * ```
   *
   * @usage fbx download PATH [TARGET] [--force] [--parallel N]
   * @command fbx download /Freebox/film.mkv
   */
  download(path: string, options?: DownloadOptions): Promise<BinaryResult>;
  /**
   * Uploads a file to that path on the box. Until all of it is there it has another name (….part);
   * when the connection breaks, the upload goes on by itself where it was. A file of this machine
   * is also taken up where an earlier run had to stop.
   *
   * Needs the permission `explorer`.
   *
   * @param path Destination path on the box, including the name.
   * @param source Path or file: URL of a file on this machine, a Blob, bytes, or a stream of them.
   * @param options What to do with a file there, progress, signal, deadline.
   * @throws {FbxError} `destination_conflict`, `path_not_found`, `access_denied`, `disk_full`,
   *   `local_file` …
   *
   * @example
   * ```ts
   * import { Fbx } from "@fbx/fbx";
   * import { simulate } from "@fbx/fbx/simulator";
   *
   * await using box = await simulate();
   * await using f = await Fbx(box.access);
   * await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), { force: "overwrite" });
   * ```
   *
   * @usage fbx upload FILE… PATH [--force] [--parallel N]
   * @command fbx upload notes.txt /Freebox/
   */
  upload(path: string, source: UploadSource, options?: UploadOptions): Promise<UploadedFile>;
}

/**
 * What a box can do.
 *
 * @example
 * ```ts
 * import { type Capabilities, Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate({ model: "pop" });
 * await using f = await Fbx(box.access);
 * const { modelName, modules }: Capabilities = await f.capabilities();
 * console.log(modelName, modules.vm); // "Freebox Pop", { available: false, reason: "model", … }
 * ```
 */
export interface Capabilities {
  /** Code of the model: `fbxgw8-r1`; `null` where the box does not report it. */
  readonly model: string | null;
  /** Name that the model is sold by. */
  readonly modelName: string | null;
  /** API version of the box: `17.1`. */
  readonly apiVersion: string;
  /** Major version that calls use. */
  readonly calledVersion: number;
  /** Each subsystem by its short name. */
  readonly modules: Readonly<Record<string, Capability>>;
}

/**
 * Whether a box has a subsystem, and why not.
 *
 * @example
 * ```ts
 * import { type Capability, Fbx } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate({ permissions: [] });
 * await using f = await Fbx(box.access);
 * const calls: Capability | undefined = (await f.capabilities()).modules.call;
 * console.log(calls?.reason, calls?.permission); // "permission", "calls"
 * ```
 */
export interface Capability {
  /** Whether it can be used now. */
  readonly available: boolean;
  /** Why not: the API version, the model, a missing permission, or another refusal. */
  readonly reason?: "version" | "model" | "permission" | "refused";
  /** Major version of the API that has it. */
  readonly since?: number;
  /** Permission that the application would need. */
  readonly permission?: string;
  /** The box's error code. */
  readonly code?: string;
}
