/**
 * Downloads: a file of the box's as one stream, however often the connection breaks meanwhile.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions, type OptionTypes } from "../core/options.ts";
import { t } from "../text/language.ts";
import { backoff, pause } from "../core/retry.ts";
import type {
  BinaryResult,
  ByteRange,
  CallOptions,
  DownloadOptions,
} from "../client/call_types.ts";

/** How the box is asked. */
export interface Asking {
  /** What was called, for errors. */
  readonly label: string;
  /** Asks for the file with these headers. */
  ask(headers: Readonly<Record<string, string>>, options: CallOptions): Promise<BinaryResult>;
  /** How often in a row a connection may break without a byte in between. */
  readonly retries: number;
  /** Milliseconds without a byte after which a connection counts as broken. */
  readonly timeout: number;
}

/**
 * Starts a download.
 *
 * @throws {FbxError} the box's refusal; from the stream also `network`, `aborted`, and `changed` when
 * the file on the box is another one after a break.
 */
export async function download(asking: Asking, options: DownloadOptions): Promise<BinaryResult> {
  checkOptions<DownloadOptions>(asking.label, options, OPTION_TYPES);
  const { range, onProgress, ...call } = options;
  const { start, end } = checkRange(range, asking.label);
  const first = await askFrom(asking, start, end, call);
  const body = new Reading({ ...asking, timeout: options.timeout ?? asking.timeout }, first, {
    start,
    end,
    call,
    onProgress,
  }).stream();
  return {
    ...first.result,
    body,
    size: first.length,
    bytes: async () => new Uint8Array(await new Response(body).arrayBuffer()),
    text: () => new Response(body).text(),
  };
}

const OPTION_TYPES: OptionTypes<Required<DownloadOptions>> = {
  ...callOptionTypes,
  range: "object",
  onProgress: "function",
};

interface Part {
  readonly result: BinaryResult;
  /** Bytes before the wanted ones that come all the same. */
  readonly skip: number;
  /** Bytes that are wanted of this answer. */
  readonly length: number | undefined;
  /** Bytes of the whole file. */
  readonly total: number | undefined;
}

async function askFrom(
  { ask, label }: Asking,
  start: number,
  end: number | undefined,
  options: CallOptions,
): Promise<Part> {
  const wanted = start > 0 || end !== undefined;
  const headers: Readonly<Record<string, string>> = wanted
    ? { Range: `bytes=${start}-${end === undefined ? "" : end - 1}` }
    : {};
  const result = await ask(headers, options).catch((error) => {
    throw error instanceof FbxError && error.status === 416 ? tooShort(label, start, error) : error;
  });
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(
    result.headers.get("content-range") ?? "",
  ) ?? [];
  if (result.status === 206 && Number(from) === start) {
    return { result, skip: 0, length: result.size, total: Number(total) };
  }
  // a box that knows no ranges sends all of it
  const { size } = result;
  const length = size === undefined ? undefined : Math.max(0, Math.min(end ?? size, size) - start);
  return { result, skip: start, length, total: size };
}

interface Plan {
  readonly start: number;
  readonly end: number | undefined;
  readonly call: CallOptions;
  readonly onProgress: DownloadOptions["onProgress"];
}

const longestTimer = 2 ** 31 - 1;

/** Reads from one answer of the box after the other until it has all. */
class Reading {
  #reader: ReadableStreamDefaultReader<Uint8Array>;
  #skip: number;
  /** Where in the file the next byte is. */
  #at: number;
  #failures = 0;
  /** Since when a read has been waiting. */
  #waiting: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly asking: Asking, readonly first: Part, readonly plan: Plan) {
    this.#reader = first.result.body.getReader();
    this.#skip = first.skip;
    this.#at = plan.start;
  }

  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const piece = await this.#next();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel: (reason) => this.#leave(reason),
    }, { highWaterMark: 0 });
  }

  async #next(): Promise<Uint8Array | undefined> {
    const { start, onProgress } = this.plan;
    const { length, total } = this.first;
    const end = length === undefined ? undefined : start + length;
    while (end === undefined || this.#at < end) {
      const piece = await this.#read(end);
      if (piece === undefined) break;
      if (piece.length === 0) continue;
      this.#at += piece.length;
      this.#failures = 0;
      onProgress?.({ transferred: this.#at, size: total });
      return piece;
    }
    await this.#leave();
    return undefined;
  }

  /** Has done with the answer at hand. */
  async #leave(reason?: unknown): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#reader.cancel(reason).catch(() => {}); // it may be broken
  }

  /**
   * Returns the next wanted bytes of the current answer; none where it had to be requested again.
   */
  async #read(end: number | undefined): Promise<Uint8Array | undefined> {
    try {
      const { value, done } = await this.#readInTime();
      if (done && end === undefined) return undefined;
      if (done) throw new Error(t`the answer ended too early`);
      const skipped = Math.min(this.#skip, value.length);
      this.#skip -= skipped;
      return value.subarray(skipped, end === undefined ? undefined : skipped + end - this.#at);
    } catch (error) {
      await this.#again(error, end);
      return new Uint8Array();
    }
  }

  /** Reads; where nothing comes for too long, the answer is broken off. */
  async #readInTime(): Promise<ReadableStreamReadResult<Uint8Array>> {
    this.#waiting = performance.now();
    this.#watch();
    try {
      return await this.#reader.read();
    } finally {
      this.#waiting = undefined;
    }
  }

  /** One timer looks now and then: one for each read would cost a tenth of the speed. */
  #watch(): void {
    const { timeout } = this.asking;
    if (this.#timer !== undefined || timeout === Infinity) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#waiting === undefined) return;
      if (performance.now() - this.#waiting >= timeout) this.#reader.cancel().catch(() => {});
      else this.#watch();
    }, Math.min(timeout, longestTimer));
  }

  /** Asks for the rest after a break. */
  async #again(error: unknown, end: number | undefined): Promise<void> {
    const { asking, plan: { call } } = this;
    this.#leave(error);
    if (call.signal?.aborted) throw cancelled(asking.label, call.signal.reason);
    if (end === undefined || ++this.#failures > asking.retries) throw lost(asking.label, error);
    await pause(backoff(this.#failures - 1), call.signal).catch((reason) => {
      throw cancelled(asking.label, reason);
    });
    const part = await askFrom(asking, this.#at, this.plan.end, call);
    this.#reader = part.result.body.getReader();
    this.#skip = part.skip;
    if (isSame(part, this.first)) return;
    await this.#leave();
    throw new FbxError(
      t`${asking.label}: the file on the box changed in the middle of the download. Start it again`,
      { code: "changed", operation: asking.label },
    );
  }
}

/** Whether two answers are of the same file, as far as their headers show. */
function isSame(part: Part, first: Part): boolean {
  if (part.total !== undefined && first.total !== undefined && part.total !== first.total) {
    return false;
  }
  return ["etag", "last-modified"].every((name) => {
    const [now, then] = [part.result.headers.get(name), first.result.headers.get(name)];
    return now === null || then === null || now === then;
  });
}

function checkRange(
  { start = 0, end }: ByteRange = {},
  label: string,
): { start: number; end: number | undefined } {
  const isOffset = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (isOffset(start) && (end === undefined || (isOffset(end) && end > start))) {
    return { start, end };
  }
  throw new FbxError(
    t`${label}: a range is { start, end }, whole numbers of bytes, end after start and not included`,
    { code: "bad_argument", operation: label },
  );
}

function tooShort(label: string, start: number, cause: FbxError): FbxError {
  return new FbxError(
    t`${label}: the file ends before byte ${start}`,
    { code: "bad_argument", operation: label, status: cause.status },
    { cause },
  );
}

function lost(label: string, cause: unknown): FbxError {
  if (cause instanceof FbxError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new FbxError(
    t`${label}: the connection to the box kept failing (${reason})`,
    { code: "network", operation: label },
    { cause },
  );
}

function cancelled(label: string, cause: unknown): FbxError {
  return new FbxError(t`${label}: cancelled`, { code: "aborted", operation: label }, { cause });
}
