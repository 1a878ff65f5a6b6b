/**
 * What lies over the catalogue: downloads that resume, uploads, tasks that can be followed, events.
 * `lib/catalogue/extras.ts` declares it for the types and the help.
 *
 * @module
 */
import { labelOf } from "./client/arguments.ts";
import type { Operation } from "./catalogue/mod.ts";
import type { Client } from "./client/client.ts";
import { events, type EventsMethod } from "./client/events.ts";
import type { Call } from "./client/methods.ts";
import { followed } from "./client/tasks.ts";
import type {
  BinaryResult,
  CallOptions,
  DownloadOptions,
  FsExtras,
  FsTask,
} from "./client/types.gen.ts";

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
