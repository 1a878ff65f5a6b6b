/**
 * What lies over the catalogue: downloads that resume, uploads, tasks that can be followed, events.
 * `lib/generate/extras.ts` puts the same into the types.
 *
 * @module
 */
import { labelOf } from "./arguments.ts";
import type { Operation } from "./catalogue.ts";
import type { Client } from "./client.ts";
import { events, type EventsMethod } from "./events.ts";
import type { BinaryResult, CallOptions } from "./exchange.ts";
import type { DownloadOptions } from "./files/download.ts";
import type { UploadedFile, UploadOptions, UploadSource } from "./files/upload.ts";
import type { Call } from "./subsystems.ts";
import { followed } from "./tasks.ts";
import type { FsTask } from "./types.ts";

export type { EventsMethod } from "./events.ts";
export type { DownloadOptions } from "./files/download.ts";
export type { ByteRange, Transfer } from "./files/transfer.ts";
export type { UploadedFile, UploadOptions, UploadSource } from "./files/upload.ts";
export type { SocketStreams } from "./streams.ts";
export type { FollowOptions, TaskCall } from "./tasks.ts";

/** Methods of `f.fs` beyond the catalogue's own. */
export interface FsExtras {
  /**
   * Downloads a file as a stream. When the connection breaks, it goes on by itself where it was.
   *
   * ```ts ignore
   * const { body, size } = await f.fs.download("/Freebox/film.mkv", {
   *   onProgress: ({ transferred }) => console.log(`${transferred} bytes`),
   * });
   * await body.pipeTo((await Deno.create("film.mkv")).writable);
   * ```
   *
   * `GET dl/{path}`. Needs the permission `explorer`.
   *
   * @throws {FbxError} `path_not_found`, `access_denied` …; from the stream also `network`,
   * `aborted`, and `changed` when the file on the box is another one after a break.
   */
  download(path: string, options?: DownloadOptions): Promise<BinaryResult>;
  /**
   * Uploads a file to that path on the box. Until all of it is there it has another name
   * (`….part`); when the connection breaks, the upload goes on by itself where it was. A file of this
   * machine is also taken up where an earlier run had to stop.
   *
   * ```ts ignore
   * await f.fs.upload("/Freebox/film.mkv", "film.mkv");
   * await f.fs.upload("/Freebox/notes.txt", new Blob(["…"]), { force: "overwrite" });
   * ```
   *
   * Needs the permission `explorer`.
   *
   * @param path Where it shall be, name included.
   * @param source Path or `file:` URL of a file on this machine, a `Blob`, bytes, or a stream of them.
   * @throws {FbxError} `destination_conflict` when there is a file already (see
   * {@linkcode UploadOptions.force}), `path_not_found`, `access_denied`, `disk_full` …
   */
  upload(path: string, source: UploadSource, options?: UploadOptions): Promise<UploadedFile>;
}

/** Calls operations as {@linkcode Client.call} does, those that are more than one call included. */
export function callOf(client: Client): Call {
  return (operation, args) => {
    if (operation.result === "FsTask") {
      return followed(client, client.call(operation, args) as Promise<FsTask>);
    }
    if (labelOf(operation) === "Fs.download") return downloadOf(client, operation, args);
    return client.call(operation, args);
  };
}

/** Adds the methods that the catalogue does not have. */
export function addExtras(face: object, client: Client): void {
  const target = face as { fs: Partial<FsExtras>; events: EventsMethod };
  target.fs.upload = async (path, source, options) => {
    const { upload } = await import("./files/upload.ts"); // files take node: built-ins
    return await upload(client, path, source, options);
  };
  target.events = events(client);
}

async function downloadOf(
  client: Client,
  operation: Operation,
  [path, options = {}]: readonly unknown[],
): Promise<BinaryResult> {
  const { timeout, retries } = client.exchange.settings;
  const ask = (headers: Readonly<Record<string, string>>, call: CallOptions) =>
    client.call(operation, [path, call], headers) as Promise<BinaryResult>;
  const { download } = await import("./files/download.ts"); // as uploads are
  const asking = { label: labelOf(operation), ask, timeout, retries };
  return await download(asking, options as DownloadOptions);
}
