/**
 * The upload WebSocket: one file after the other, in chunks that the box acknowledges.
 *
 * @module
 */
import type { Operation } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { refusal } from "../catalogue/refusal.ts";
import { t } from "../text/language.ts";
import { received, sent } from "../net/web_streams.ts";
import type { Socket } from "../net/websocket.ts";

/** Bytes of a chunk, as in the documentation's example; a frame may have 1 MB. */
export const chunkSize = 512 * 1024;
/** Bytes that may be under way without an acknowledgement. */
const mostUnderWay = 16 * chunkSize;

/** What the box has of a file. */
export interface Acknowledged {
  /** Bytes of the file on the box. */
  readonly total_len?: number;
  readonly complete?: boolean;
}

/** The box refuses to start: a file of that name is there. */
export class Conflict {
  constructor(
    readonly error: FbxError,
    /** Length of the file that is there, where the box reports it. */
    readonly fileSize: number | undefined,
  ) {}
}

/** What a file is to be called, and where. */
export interface Start {
  /** Folder, in base64. */
  readonly dirname: string;
  readonly filename: string;
  readonly size: number | undefined;
  readonly force: "overwrite" | "resume" | undefined;
}

interface Reply extends Record<string, unknown> {
  readonly action?: unknown;
  readonly request_id?: unknown;
  readonly success?: unknown;
  readonly result?: Acknowledged;
  readonly file_size?: unknown;
}

/** The socket while it is open. */
export class UploadChannel {
  #lastId = 0;
  #waiting: { action: string; id: number; take: (reply: Reply) => void } | undefined;
  #wake: () => void = () => {};
  #fault: unknown;
  #acknowledged = 0;
  #label: string;
  #onAcknowledged: (bytes: number) => void = () => {};

  /** @param patience Milliseconds that the box may be silent while something is waited for. */
  constructor(
    readonly socket: Socket,
    readonly operation: Operation,
    label: string,
    readonly patience: number,
  ) {
    this.#label = label;
    this.#listen();
  }

  /** Opens a file. */
  async start(label: string, { dirname, filename, size, force }: Start): Promise<Conflict | void> {
    this.#label = label;
    const reply = await this.#request("upload_start", {
      ...(size === undefined ? {} : { size }),
      dirname,
      filename,
      ...(force === undefined ? {} : { force }),
    });
    if (reply.success !== false) return;
    const error = this.#refusal(reply);
    if (reply.error_code !== "conflict" && error.code !== "destination_conflict") throw error;
    return new Conflict(error, typeof reply.file_size === "number" ? reply.file_size : undefined);
  }

  /**
   * Sends the chunks of an open file, never too far ahead of the box.
   *
   * @param offset Bytes that the box has already.
   * @returns How many bytes the file has then.
   */
  async send(
    chunks: AsyncIterable<Uint8Array>,
    offset: number,
    onAcknowledged: (bytes: number) => void,
  ): Promise<number> {
    this.#acknowledged = offset;
    this.#onAcknowledged = onAcknowledged;
    let end = offset;
    for await (const chunk of chunks) {
      await this.#until(() => end - this.#acknowledged <= mostUnderWay - chunkSize);
      await this.#inTime(sent(this.socket, chunk, this.#use()));
      end += chunk.length;
    }
    await this.#until(() => this.#acknowledged >= end);
    if (this.#acknowledged > end) throw garbled(this.#label);
    return end;
  }

  /** Ends the file. */
  async finalize(): Promise<Acknowledged> {
    const reply = await this.#request("upload_finalize", {});
    if (reply.success === false) throw this.#refusal(reply);
    return reply.result ?? {};
  }

  /** Gives the file up: the box deletes what it has of it. */
  async cancel(): Promise<void> {
    if (this.socket.closing) return;
    this.#fault = undefined;
    const timer = setTimeout(() => this.fail(silent(this.#label)), 1000);
    await this.#request("upload_cancel", {}).catch(() => {});
    clearTimeout(timer);
  }

  /** Ends what is under way with an error; the connection stays. */
  fail(fault: unknown): void {
    this.#fault ??= fault;
    this.#wake();
  }

  async close(): Promise<void> {
    await this.socket.close();
  }

  #use() {
    return { label: this.#label, operation: this.operation };
  }

  #refusal(reply: Reply): FbxError {
    const code = reply.error_code === "conflict" ? "destination_conflict" : reply.error_code;
    return refusal({ ...reply, error_code: code }, { ...this.#use(), status: 101 });
  }

  async #request(action: string, fields: object): Promise<Reply> {
    const id = ++this.#lastId;
    let reply: Reply | undefined;
    this.#waiting = { action, id, take: (taken) => reply = taken };
    const message = JSON.stringify({ action, request_id: id, ...fields });
    await this.#inTime(sent(this.socket, message, this.#use()));
    try {
      await this.#until(() => reply !== undefined);
    } finally {
      this.#waiting = undefined;
    }
    return reply as Reply;
  }

  /** Waits until that holds, or the connection or the file has failed. */
  async #until(holds: () => boolean): Promise<void> {
    while (true) {
      if (this.#fault !== undefined) throw this.#fault;
      if (holds()) return;
      await this.#inTime(new Promise<void>((resolve) => this.#wake = resolve));
    }
  }

  /** Waits, but gives the connection up when the box is silent for too long: it may hang. */
  async #inTime(work: Promise<void>): Promise<void> {
    const started = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = (milliseconds: number) => {
      timer = setTimeout(() => {
        const silence = performance.now() - Math.max(started, this.socket.heard);
        if (silence < this.patience) return watch(this.patience - silence);
        const fault = silent(this.#label);
        this.fail(fault);
        this.socket.destroy(fault); // which ends what is still being written
      }, Math.min(milliseconds, 2 ** 31 - 1));
    };
    if (this.patience < Infinity) watch(this.patience);
    try {
      await work;
    } finally {
      clearTimeout(timer);
    }
  }

  async #listen(): Promise<void> {
    try {
      while (true) {
        const text = await received(this.socket, this.#use());
        if (text === undefined) throw closed(this.#label);
        if (typeof text === "string") this.#take(JSON.parse(text) as Reply);
        this.#wake();
      }
    } catch (error) {
      this.fail(error instanceof FbxError ? error : silent(this.#label));
    }
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting;
    if (waiting && reply.action === waiting.action) {
      if (reply.request_id === undefined || reply.request_id === waiting.id) waiting.take(reply);
    } else if (reply.success === false) {
      this.fail(this.#refusal(reply));
    } else if (reply.action === "upload_data") {
      this.#acknowledged = Math.max(this.#acknowledged, reply.result?.total_len ?? 0);
      this.#onAcknowledged(this.#acknowledged);
    }
  }
}

function closed(label: string): FbxError {
  return new FbxError(t`${label}: the box closed the connection`, {
    code: "network",
    operation: label,
  });
}

function silent(label: string): FbxError {
  return new FbxError(t`${label}: the box does not answer on the upload connection`, {
    code: "timeout",
    operation: label,
  });
}

/** The box went on writing what an earlier connection had brought while this one began. */
function garbled(label: string): FbxError {
  return new FbxError(t`${label}: the file on the box is longer than what was sent`, {
    code: "changed",
    operation: label,
  });
}
