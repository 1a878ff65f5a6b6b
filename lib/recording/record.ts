/**
 * Reads everything that a box lets one read: every GET of the catalogue, following the ids of lists to
 * their items. Nothing is written.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { collectionOf } from "../catalogue/collection.ts";
import { type Operation, operations, valueTable } from "../catalogue/mod.ts";
import { isRead, labelOf } from "../catalogue/operation.ts";
import { paramOf, segmentsOf } from "../catalogue/router.ts";
import { FbxError } from "../core/errors.ts";
import { isObject } from "../text/own.ts";
import { entryOf, type Har, type HarEntry, harOf } from "./har.ts";

/** How a box is recorded. */
export interface RecordOptions {
  /** How many items of a list are read one by one; 25 by default. */
  readonly most?: number;
  readonly signal?: AbortSignal;
  /** Called after each answer with what was called and how many were asked so far. */
  readonly onProgress?: (label: string, asked: number) => void;
}

/** Records a box, as it answers: names and keys included. */
export async function record(f: Fbx, options: RecordOptions = {}): Promise<Har> {
  return await new Recorder(f, options).run();
}

/** What one operation is asked for: the values of its path's parameters. */
type Values = Readonly<Record<string, string>>;

class Recorder {
  readonly #entries: HarEntry[] = [];
  /** Answers by path: a list is asked once, however many look into it. */
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(readonly f: Fbx, readonly options: RecordOptions) {}

  async run(): Promise<Har> {
    const started = new Date();
    const url = new URL("/api_version", this.f.url).href;
    const discovery = { method: "GET", url, status: 200, answer: this.f.discovery };
    this.#entries.push(entryOf({ ...discovery, started, milliseconds: 0 }));
    // few at a time, in the order of the catalogue: the same box makes the same file
    for (const operation of readable()) {
      for (const values of await this.#targets(operation)) await this.#ask(operation, values);
    }
    return harOf(this.#entries);
  }

  /** What an operation with parameters can be asked for on this box. */
  async #targets(operation: Operation): Promise<Values[]> {
    let all: Values[] = [{}];
    for (const [name, property] of Object.entries(operation.params)) {
      if (property.required === false && property.type !== "base64") continue;
      const listed = valueTable(property).map(([value]) => value);
      const next: Values[] = [];
      for (const values of all) {
        const found = listed.length > 0
          ? listed
          : property.type === "base64"
          ? await this.#paths(operation)
          : await this.#ids(operation, name, values);
        for (const value of found) next.push({ ...values, [name]: value });
      }
      all = next.slice(0, this.options.most ?? 25);
    }
    return all;
  }

  async #ids(operation: Operation, name: string, values: Values): Promise<string[]> {
    const collection = collectionOf(operation.params[name] ?? { type: "any" });
    if (collection === undefined) return [];
    const known = Object.entries(collection.list.params).map(([key, { refers }]) => {
      const [own = key] = Object.entries(operation.params)
        .find(([, param]) => refers !== undefined && param.refers === refers) ?? [];
      return [key, values[own] ?? ""];
    });
    const answer = await this.#ask(collection.list, Object.fromEntries(known));
    return [...new Set(collection.things(answer).map(({ id }) => String(id)))];
  }

  /** The root of the disks, and what lies there. */
  async #paths(operation: Operation): Promise<string[]> {
    const listing = operations().find((other) => labelOf(other) === "Fs.list");
    if (listing === undefined) return [];
    const isOptional = Object.values(operation.params).every(({ required }) => required === false);
    const result = await this.#ask(listing, {});
    const entries = isObject(result) ? result.entries : result;
    const paths = (Array.isArray(entries) ? entries : []).map((entry) => String(entry?.path ?? ""));
    return [...isOptional ? [""] : [], ...paths.filter((path) => path !== "")];
  }

  async #ask(operation: Operation, values: Values): Promise<unknown> {
    const path = pathOf(operation, values);
    const known = this.#asked.get(path);
    if (known !== undefined) return await known;
    const asking = this.#read(operation, path);
    this.#asked.set(path, asking);
    return await asking;
  }

  async #read(operation: Operation, path: string): Promise<unknown> {
    const { signal, onProgress } = this.options;
    const started = new Date();
    const begun = performance.now();
    const entry = { method: "GET", url: this.f.url + path, started };
    try {
      const result = await this.f.request("GET", path, signal === undefined ? {} : { signal });
      const answer = result === undefined ? { success: true } : { success: true, result };
      this.#keep({ ...entry, status: 200, answer }, begun);
      return result;
    } catch (error) {
      if (!(error instanceof FbxError) || error.status === undefined) throw error;
      const { code, msg, status, missingRight } = error;
      const answer = {
        success: false,
        error_code: code,
        ...(msg === undefined ? {} : { msg }),
        ...(missingRight === undefined ? {} : { missing_right: missingRight }),
      };
      this.#keep({ ...entry, status, answer }, begun);
      return undefined;
    } finally {
      onProgress?.(labelOf(operation), this.#entries.length);
    }
  }

  #keep(entry: Omit<Parameters<typeof entryOf>[0], "milliseconds">, begun: number): void {
    const milliseconds = Math.round(performance.now() - begun);
    this.#entries.push(entryOf({ ...entry, milliseconds }));
  }
}

/** The operations that only read, and answer with JSON: those of the login and files apart. */
export function readable(): Operation[] {
  return operations().filter((operation) =>
    operation.verb === "GET" && operation.resultFormat === "json" && isRead(operation)
  );
}

function pathOf({ path, query }: Operation, values: Values): string {
  const filled = segmentsOf(path).flatMap((segment) => {
    const name = paramOf(segment);
    if (name === undefined) return [segment];
    const value = values[name];
    return value === undefined || value === "" ? [] : [encodeURIComponent(value)];
  }).join("/") + (path.endsWith("/") ? "/" : "");
  const required = Object.entries(query).filter(([, { required }]) => required).map(
    ([name, property]) => [name, valueTable(property)[0]?.[0] ?? ""],
  );
  return required.length === 0 ? filled : `${filled}?${new URLSearchParams(required)}`;
}
