/**
 * What can be uploaded: a file of this machine, a blob, bytes, a stream. Each is read in chunks, from
 * wherever the upload has to go on.
 *
 * @module
 */
import { type FileHandle, open, stat } from "node:fs/promises";
import { FbxError } from "../core/errors.ts";
import { kindOf } from "../core/options.ts";
import { t } from "../text/language.ts";
import type { UploadSource } from "../client/call_types.ts";

/** Something that is read in chunks. */
export interface Source {
  /** Bytes in all, where that is known. */
  readonly size: number | undefined;
  /** What identifies it, if a later run can read it again. */
  readonly identity: readonly (string | number)[] | undefined;
  /** Chunks from there on. Chunks before what was `settle`d may be gone. */
  read(offset: number): AsyncIterable<Uint8Array>;
  /** What comes before is not needed any more. */
  settle(offset: number): void;
  close(): Promise<void>;
}

/** Opens a source. */
export async function openSource(
  source: UploadSource,
  chunkSize: number,
  label: string,
): Promise<Source> {
  if (typeof source === "string" || source instanceof URL) return await ofFile(source, chunkSize);
  if (source instanceof ReadableStream) return ofStream(source, chunkSize, label);
  if (source instanceof Blob) return ofBlob(source, chunkSize);
  if (ArrayBuffer.isView(source)) return ofBlob(new Blob([source as BlobPart]), chunkSize);
  throw new FbxError(
    t`${label}: what is sent is a path, a file: URL, a Blob, bytes or a ReadableStream, not ${
      kindOf(source)
    }`,
    { code: "bad_argument", operation: label },
  );
}

async function ofFile(path: string | URL, chunkSize: number): Promise<Source> {
  const { size, mtimeMs } = await stat(path);
  const handle = await open(path, "r");
  return {
    size,
    identity: [size, mtimeMs],
    read: (offset) => chunksOfFile(handle, offset, chunkSize),
    settle() {},
    close: () => handle.close(),
  };
}

async function* chunksOfFile(
  handle: FileHandle,
  offset: number,
  chunkSize: number,
): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(chunkSize); // a chunk is consumed before the next is read
  for (let at = offset;;) {
    const { bytesRead } = await handle.read(buffer, 0, chunkSize, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function ofBlob(blob: Blob, chunkSize: number): Source {
  return {
    size: blob.size,
    identity: undefined,
    async *read(offset) {
      for (let at = offset; at < blob.size; at += chunkSize) {
        yield new Uint8Array(await blob.slice(at, at + chunkSize).arrayBuffer());
      }
    },
    settle() {},
    close: () => Promise.resolve(),
  };
}

/** A stream comes once: chunks are kept until they are settled. */
function ofStream(
  stream: ReadableStream<Uint8Array>,
  chunkSize: number,
  label: string,
): Source {
  const chunks = rechunk(stream, chunkSize)[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let start = 0;
  return {
    size: undefined,
    identity: undefined,
    async *read(offset) {
      if (offset < start) throw gone(label);
      for (let at = start;;) {
        const chunk = keptAt(at) ?? await next();
        if (!chunk) return;
        const skip = Math.max(0, offset - at);
        at += chunk.length;
        if (skip < chunk.length) yield chunk.subarray(skip);
      }
    },
    settle(offset) {
      while (kept[0] && start + kept[0].length <= offset) {
        start += kept[0].length;
        kept.shift();
      }
    },
    async close() {
      await chunks.return(undefined);
    },
  };

  function keptAt(at: number): Uint8Array | undefined {
    let begin = start;
    for (const chunk of kept) {
      if (begin === at) return chunk;
      begin += chunk.length;
    }
    return undefined;
  }

  async function next(): Promise<Uint8Array | undefined> {
    const { value, done } = await chunks.next();
    if (done) return undefined;
    kept.push(value);
    return value;
  }
}

/** The bytes of a stream in chunks of one size, the last one excepted. */
async function* rechunk(
  stream: ReadableStream<Uint8Array>,
  chunkSize: number,
): AsyncGenerator<Uint8Array, void, void> {
  let chunk: Uint8Array = new Uint8Array();
  let filled = 0;
  for await (let piece of stream) {
    while (piece.length > 0) {
      if (filled === 0 && piece.length >= chunkSize) {
        yield piece.subarray(0, chunkSize); // as it is
        piece = piece.subarray(chunkSize);
        continue;
      }
      if (filled === 0) chunk = new Uint8Array(chunkSize);
      const part = piece.subarray(0, chunkSize - filled);
      chunk.set(part, filled);
      filled += part.length;
      piece = piece.subarray(part.length);
      if (filled < chunkSize) continue;
      yield chunk;
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

function gone(label: string): FbxError {
  return new FbxError(
    t`${label}: the box lost what had arrived already, and a stream cannot be read again. Upload a file instead`,
    { code: "changed", operation: label },
  );
}
