/**
 * Uploads: a file to a path of the box's, whole or not at all, however often the connection breaks
 * meanwhile.
 *
 * @module
 */
import { operationNamed } from "../catalogue/mod.ts";
import type { Client } from "../client/client.ts";
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions, kindOf, type OptionTypes } from "../core/options.ts";
import { t } from "../text/language.ts";
import { encodePath } from "../catalogue/paths.ts";
import { backoff, isTransient, pause } from "../core/retry.ts";
import { wrong } from "../client/encode.ts";
import { expected } from "../client/expected.ts";
import { followed } from "../client/tasks.ts";
import type {
  CallOptions,
  UploadedFile,
  UploadOptions,
  UploadSource,
} from "../client/call_types.ts";
import type { FileInfo, FsTask } from "../client/types.gen.ts";
import { partName } from "./part.ts";
import { openSource, type Source } from "./source.ts";
import { chunkSize, Conflict, UploadChannel } from "./upload_channel.ts";

/** How often in a row a connection may break without a byte in between. */
const mostFailures = 5;
/** How many timeouts the box may take to acknowledge a chunk, which is half a megabyte. */
const SILENCES = 3;

/** Uploads one file. */
export async function upload(
  client: Client,
  path: string,
  from: UploadSource,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  const label = "Fs.upload";
  checkOptions<UploadOptions>(label, options, OPTION_TYPES);
  const target = split(path, label);
  if (options.force !== "resume") await refuseConflict(client, path, options, label);
  const source = await openSource(from, chunkSize, label).catch((error) => {
    throw unreadable(label, error);
  });
  try {
    const job = new Upload(client, target, source, options, label);
    return { path, size: await job.run() };
  } finally {
    await source.close();
  }
}

const OPTION_TYPES: OptionTypes<Required<UploadOptions>> = {
  ...callOptionTypes,
  force: "text",
  onProgress: "function",
};

interface Target {
  readonly folder: string;
  readonly name: string;
  readonly path: string;
}

class Upload {
  readonly #name: string;
  /** Bytes that the box is known to have. */
  #arrived = 0;
  /** Whether a connection of this run has begun the file. */
  #begun = false;
  #channel: UploadChannel | undefined;

  constructor(
    readonly client: Client,
    readonly target: Target,
    readonly source: Source,
    readonly options: UploadOptions,
    readonly label: string,
  ) {
    const identity = source.identity ?? [crypto.randomUUID()];
    this.#name = options.force === "resume" ? target.name : partName(target.name, ...identity);
  }

  async run(): Promise<number> {
    const { signal } = this.options;
    const abort = () => this.#channel?.fail(cancelled(this.label, signal));
    signal?.addEventListener("abort", abort, { once: true });
    try {
      const size = await this.#untilThere();
      if (this.#name !== this.target.name) await this.#rename();
      return size;
    } finally {
      signal?.removeEventListener("abort", abort);
      await this.#channel?.close();
    }
  }

  async #untilThere(): Promise<number> {
    for (let failures = 0;;) {
      const before = this.#arrived;
      try {
        return await this.#attempt();
      } catch (error) {
        const { signal } = this.options;
        if (signal?.aborted) {
          await this.#giveUp();
          throw cancelled(this.label, signal);
        }
        if (this.#arrived > before) failures = 0;
        if (!isPassing(error) || ++failures > mostFailures) {
          if (!isPassing(error)) await this.#giveUp();
          throw error;
        }
        this.#channel?.socket.destroy();
        await pause(backoff(failures - 1), signal).catch(() => {}); // reported by the next attempt
      }
    }
  }

  /** Sends what the box does not have yet, over one connection. */
  async #attempt(): Promise<number> {
    const { source, label, options: { onProgress } } = this;
    const channel = await this.#open();
    const offset = await this.#start(channel);
    this.#begun = true;
    const report = (bytes: number) => {
      this.#arrived = bytes;
      source.settle(bytes);
      onProgress?.({ transferred: bytes, size: source.size });
    };
    report(offset);
    const end = await channel.send(readable(source.read(offset), label), offset, report);
    const { total_len } = await channel.finalize();
    if ((total_len ?? end) === end && (source.size ?? end) === end) return end;
    throw new FbxError(
      t`${label}: ${end} bytes were sent, the box has ${total_len}, the file ${source.size}. It changed in the middle of the upload; start it again`,
      { code: "changed", operation: label },
    );
  }

  async #open(): Promise<UploadChannel> {
    const { client, label, options: { signal, timeout } } = this;
    const operation = operationNamed("Upload.open");
    // once it is open, aborting does not break the connection: it is needed to cancel the upload
    const opening = new AbortController();
    const abort = () => opening.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      const call = { signal: opening.signal, ...(timeout === undefined ? {} : { timeout }) };
      const socket = await client.open(operation, [call]);
      const patience = SILENCES * (timeout ?? client.exchange.settings.timeout);
      return this.#channel = new UploadChannel(socket, operation, label, patience);
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /** Opens the file on the box; returns how many bytes of it are there already. */
  async #start(channel: UploadChannel): Promise<number> {
    const { label, target, source } = this;
    const file = { dirname: encodePath(target.folder), filename: this.#name, size: source.size };
    const start = (force: "overwrite" | "resume" | undefined) =>
      channel.start(label, { ...file, force });
    const conflict = await start(undefined);
    if (!conflict) return 0;
    const there = conflict.fileSize ?? await this.#sizeThere();
    const mine = this.#begun || source.identity !== undefined || this.options.force === "resume";
    const fits = there <= (source.size ?? Infinity);
    if (!mine || (!fits && this.options.force === "resume")) throw conflict.error;
    const again = await start(fits ? "resume" : "overwrite");
    if (again instanceof Conflict) throw again.error;
    return fits ? there : 0;
  }

  async #sizeThere(): Promise<number> {
    const path = join(this.target.folder, this.#name);
    return (await infoOf(this.client, path, this.options))?.size ?? 0;
  }

  /** What another run could continue stays on the box; all else is deleted. */
  async #giveUp(): Promise<void> {
    const { options, source } = this;
    const resumable = options.force === "resume" || source.identity !== undefined;
    if (options.signal?.aborted && resumable) return;
    await this.#channel?.cancel();
  }

  /** Gives the file its name, in place of the old one where that is wished. */
  async #rename(): Promise<void> {
    const { client, target, options, label } = this;
    const part = join(target.folder, this.#name);
    const call = signalOf(options);
    const there = await refuseConflict(client, target.path, options, label);
    if (there) {
      const removal = client.call(operationNamed("Fs.rm"), [{ files: [target.path] }, call]);
      await followed(client, "Fs.rm", removal as Promise<FsTask>).done(call);
    }
    await client.call(operationNamed("Fs.rename"), [{ src: part, dst: target.name }, call]);
  }
}

/** A file that may be replaced; an error where there is one that may not. */
async function refuseConflict(
  client: Client,
  path: string,
  options: UploadOptions,
  label: string,
): Promise<FileInfo | undefined> {
  const there = await infoOf(client, path, options);
  if (there === undefined) return undefined;
  if (there.type !== "dir" && options.force === "overwrite") return there;
  const what = there.type === "dir" ? t`a folder` : t`a file`;
  const remedy = there.type === "dir"
    ? t`Choose another name`
    : t`Choose another name, or replace it with { force: "overwrite" }`;
  throw new FbxError(t`${label}: destination_conflict: ${path} is ${what} already. ${remedy}`, {
    code: "destination_conflict",
    operation: label,
    advice: remedy,
  });
}

async function infoOf(
  client: Client,
  path: string,
  options: UploadOptions,
): Promise<FileInfo | undefined> {
  try {
    const info = await client.call(operationNamed("Fs.info"), [path, signalOf(options)]);
    return expected("Fs.info", info as FileInfo, { type: "string" });
  } catch (error) {
    if (error instanceof FbxError && error.code === "path_not_found") return undefined;
    throw error;
  }
}

function signalOf({ signal, timeout }: UploadOptions): CallOptions {
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(timeout === undefined ? {} : { timeout }),
  };
}

function split(path: string, label: string): Target {
  if (typeof path !== "string") {
    throw wrong(label, t`${"path"} must be text or a number, not ${kindOf(path)}`);
  }
  const [, folder, name] = /^(\/.*?)\/*([^/]+)$/s.exec(path) ?? [];
  if (folder !== undefined && name !== undefined && name.isWellFormed()) {
    return { folder, name, path };
  }
  throw new FbxError(
    t`${label}: “${path}” is not the path of a file. Give the full path, with the name: /Freebox/film.mkv`,
    { code: "bad_argument", operation: label },
  );
}

function join(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, "")}/${name}`;
}

async function* readable(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw unreadable(label, error);
  }
}

/** Whether it may go better over a new connection; a session that ended is renewed there. */
function isPassing(error: unknown): boolean {
  return isTransient(error) || error instanceof FbxError && error.code === "auth_required";
}

function unreadable(label: string, cause: unknown): unknown {
  if (cause instanceof FbxError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FbxError(
    t`${label}: the source cannot be read: ${reason}`,
    { code: "local_file", operation: label },
    { cause },
  );
}

function cancelled(label: string, signal: AbortSignal | undefined): FbxError {
  return new FbxError(t`${label}: cancelled`, { code: "aborted", operation: label }, {
    cause: signal?.reason,
  });
}
