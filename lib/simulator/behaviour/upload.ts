/**
 * The living part of `Upload`: files that applications send on a WebSocket, and what becomes of
 * them.
 *
 * An upload is hidden until it is finished, so that a name never refers to half a file. A
 * connection that breaks leaves its data for another one to resume.
 *
 * @module
 */
import {
  type Behaviour,
  type Box,
  type Call,
  type Channel,
  Enveloped,
  type Item,
  type Message,
  Refusal,
} from "../types.ts";
import { accept, perform, refuse } from "./actions.ts";
import type { Draft } from "./folder.ts";
import { decodePath, join, plainName } from "./path.ts";
import { type Tree, treeOf } from "./tree.ts";

/** `Upload`: files from applications. */
export const upload: Behaviour = {
  handlers: {
    "Upload.get": (call, box) => uploadOf(call, box),
    "Upload.cancel": (call, box) => {
      const item = uploadOf(call, box);
      if (!isOpen(item)) throw new Refusal("invalid_request", "Cet envoi n'est pas en cours");
      interrupt(item, "cancelled");
    },
    "Upload.delete": (call, box) => {
      const item = uploadOf(call, box);
      if (isOpen(item)) interrupt(item, "cancelled");
      keep(box, (other) => other !== item);
    },
    "Upload.clean": (_call, box) => keep(box, isOpen),
  },
  sockets: { "Upload.open": (_call, box) => (channel) => receive(channel, box) },
  tick(box) {
    const now = box.now();
    for (const item of box.store.list("upload")) {
      const isStale = item.status === "authorized" && now - Number(item.last_update) > patience;
      if (isStale) interrupt(item, "timeout");
    }
  },
};

/** How long an upload that has begun may bring nothing, in seconds. */
const patience = 300;
/** How many uploads that are over the box remembers. */
const longest = 100;

/** How an upload that is under way ends from elsewhere; what has come stays if it `failed`. */
type Ending = "cancelled" | "timeout" | "failed";

/** Uploads that are under way: where to, and what ends them. */
const underWay = new WeakMap<Item, { path: string; end: (status: Ending) => void }>();

function interrupt(item: Item, status: Ending): void {
  underWay.get(item)?.end(status);
}

function isOpen({ status }: Item): boolean {
  return status === "authorized" || status === "in_progress";
}

function uploadOf({ params }: Call, { store }: Box): Item {
  const id = Number(params.id);
  if (!Number.isInteger(id)) throw new Refusal("invalid_id", "Identifiant invalide");
  const item = store.list("upload").find((item) => item.id === id);
  if (item) return item;
  throw new Refusal("noent", "Envoi introuvable");
}

function keep({ store }: Box, kept: (item: Item) => boolean): void {
  store.set("upload", store.list("upload").filter(kept));
}

/** One connection, which serves many files in turn. */
async function receive(channel: Channel, box: Box): Promise<void> {
  const reception = new Reception(channel, box);
  try {
    for await (const message of channel.messages) await reception.take(message);
  } catch (refusal) {
    if (refusal instanceof Refusal) await reception.end(refusal);
    throw refusal;
  } finally {
    reception.leave();
  }
}

/** A file that is being received. */
interface Arrival {
  /** What the application asked for. */
  readonly start: Item;
  readonly path: string;
  readonly item: Item;
  readonly draft: Draft;
  /** How much was there already. */
  readonly resumed: number;
  /** Why nothing more of it is taken; it can only be cancelled. */
  fault?: Refusal;
}

class Reception {
  #arrival: Arrival | undefined;

  constructor(private readonly channel: Channel, private readonly box: Box) {}

  /** Takes a message: a chunk of the file, or what is to be done. */
  async take({ data, whole }: Message): Promise<void> {
    if (typeof data !== "string") return await this.#chunk(data, whole);
    await perform(this.channel, data, {
      upload_start: (request) => this.#start(request),
      upload_finalize: () => this.#finalize(),
      upload_cancel: () => this.#cancel(),
    });
  }

  /** Ends the upload with an error. */
  async end(refusal: Refusal): Promise<void> {
    await refuse(this.channel, this.#headOfChunk(), refusal);
  }

  /** Leaves what has come, for another connection to resume. */
  leave(): void {
    const { item } = this.#arrival ?? {};
    if (item && isOpen(item)) this.#settle(item, "failed");
    this.#arrival = undefined;
  }

  #start(request: Item): Enveloped | undefined {
    if (this.#arrival) throw new Refusal("invalid_request", "Un envoi est déjà en cours");
    const path = this.#destination(request);
    const { size = 0, force } = request;
    const tree = treeOf(this.box);
    const room = tree.room(path);
    if (force === undefined) this.#refuseConflict(path, request);
    this.#takeOver(path);
    const draft = tree.begin(path, force === "resume");
    const resumed = draft.size;
    if (Number(size) - resumed > room) {
      if (resumed === 0) draft.discard();
      throw new Refusal("disk_full", "Le disque est plein");
    }
    const item = this.#record(path, request, resumed);
    this.#arrival = { start: request, path, item, draft, resumed };
    underWay.set(item, { path, end: (status) => this.#interrupt(status) });
    if (force !== "resume") return undefined;
    return new Enveloped({ total_len: resumed, complete: false }, { file_size: resumed });
  }

  /** Where a file is to go, once it is clear that what is asked for makes sense. */
  #destination({ size = 0, dirname, filename, force = "resume" }: Item): string {
    const isSize = Number.isSafeInteger(size) && Number(size) >= 0;
    const isForce = force === "overwrite" || force === "resume";
    if (typeof dirname !== "string" || typeof filename !== "string" || !isSize || !isForce) {
      throw new Refusal("invalid_request");
    }
    const tree = treeOf(this.box);
    const folder = tree.writable(decodePath(dirname));
    tree.folder(folder);
    return join(folder, plainName(filename));
  }

  /** The box may not know yet that an earlier connection for the same file is broken. */
  #takeOver(path: string): void {
    const open = this.box.store.list("upload").filter(isOpen);
    const earlier = open.find((item) => underWay.get(item)?.path === path);
    if (earlier) interrupt(earlier, "failed");
  }

  /** Refuses an existing file, or a part of one, with its length. */
  #refuseConflict(path: string, request: Item): void {
    const tree = treeOf(this.box);
    const there = tree.find(path);
    const part = tree.draft(path);
    if (!there && !part) return;
    this.#settle(this.#record(path, request, 0), "conflict");
    const length = part?.size ?? (there?.kind === "file" ? there.content.size : 0);
    throw new Refusal("destination_conflict", "Un fichier de ce nom existe déjà", 200, {
      file_size: length,
    });
  }

  async #chunk(data: Uint8Array, whole: boolean): Promise<void> {
    const arrival = this.#arrival;
    const head = this.#headOfChunk();
    if (!arrival) return await refuse(this.channel, head, new Refusal("invalid_request"));
    try {
      if (arrival.fault) throw arrival.fault;
      arrival.draft.append(data);
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      this.#fail(arrival, refusal);
      return await refuse(this.channel, head, refusal);
    }
    const total_len = arrival.draft.size;
    Object.assign(arrival.item, { status: "in_progress", uploaded: total_len });
    arrival.item.last_update = Math.floor(this.box.now());
    if (whole) await accept(this.channel, head, { total_len, complete: false });
  }

  #finalize(): Item {
    const arrival = this.#present();
    if (arrival.fault) throw arrival.fault;
    const { start, path, item, draft, resumed } = arrival;
    const total_len = draft.size;
    const { size = total_len, force } = start;
    if (size !== total_len && size !== total_len - resumed) {
      const fault = new Refusal("invalid_request", "La taille n'est pas celle annoncée");
      throw this.#fail(arrival, fault);
    }
    const tree: Tree = treeOf(this.box);
    if (force === undefined && tree.find(path)) {
      throw this.#fail(arrival, new Refusal("destination_conflict", "Ce nom a été pris"));
    }
    draft.finish(Math.floor(this.box.now()));
    this.#arrival = undefined;
    item.size = total_len;
    this.#settle(item, "done");
    return { total_len, complete: true };
  }

  #cancel(): Item {
    const { draft, item } = this.#present();
    const total_len = draft.size;
    draft.discard();
    this.#arrival = undefined;
    this.#settle(item, "cancelled");
    return { total_len, complete: true, cancelled: true };
  }

  /** Ends the upload from elsewhere: on another connection, or by the clock. */
  #interrupt(status: Ending): void {
    const { draft, item } = this.#present();
    const head = this.#headOfChunk();
    if (status !== "failed") draft.discard();
    this.#arrival = undefined;
    this.#settle(item, status);
    refuse(this.channel, head, new Refusal("cancelled", "L'envoi a été annulé"));
    this.channel.close();
  }

  #fail(arrival: Arrival, fault: Refusal): Refusal {
    arrival.fault = fault;
    this.#settle(arrival.item, "failed");
    return fault;
  }

  #present(): Arrival {
    if (!this.#arrival) throw new Refusal("invalid_request", "Aucun envoi n'est en cours");
    return this.#arrival;
  }

  #headOfChunk(): Item {
    const request_id = this.#arrival?.start.request_id;
    return { action: "upload_data", ...(request_id === undefined ? {} : { request_id }) };
  }

  #record(path: string, { size, filename }: Item, uploaded: number): Item {
    const { box } = this;
    const now = Math.floor(box.now());
    const uploads = box.store.list("upload");
    const over = uploads.filter((item) => !isOpen(item));
    if (over.length >= longest) keep(box, (item) => item !== over[0]);
    const item: Item = {
      id: 1 + Math.floor(box.random() * 0x7ffffffe),
      size: size ?? 0,
      uploaded,
      status: "authorized",
      start_date: now,
      last_update: now,
      upload_name: String(filename).toWellFormed(),
      dirname: path.slice(0, path.lastIndexOf("/")).toWellFormed(),
    };
    box.store.list("upload").push(item);
    return item;
  }

  #settle(item: Item, status: string): void {
    Object.assign(item, { status, last_update: Math.floor(this.box.now()) });
    underWay.delete(item);
  }
}
