/**
 * Removes personal data from an archive: what the catalogue marks as personal or secret, and every
 * text that it does not know.
 *
 * @module
 */
import {
  commonErrors,
  discoveryFields,
  events,
  type Operation,
  operations,
  type Property,
  subsystems,
  valueTable,
  type Verb,
} from "../catalogue/mod.ts";
import { decodePath, encodePath } from "../catalogue/paths.ts";
import { createRouter, paramOf, segmentsOf } from "../catalogue/router.ts";
import { child, element, propertyOf } from "../catalogue/shape.ts";
import { isObject } from "../text/own.ts";
import {
  answerOf,
  apiPath,
  entryOf,
  type Har,
  type HarEntry,
  type HarMessage,
  harOf,
  isDiscovery,
  secondsOf,
  sentIn,
} from "./har.ts";
import { base64Text, Pseudonyms, type Replaced } from "./pseudonyms.ts";

/** An archive without personal data, and a summary of what was replaced. */
export interface Scrubbed {
  readonly har: Har;
  /** How many different values of each kind were replaced. */
  readonly counts: ReadonlyMap<Replaced, number>;
  /** Requests that were left out: they are not the box's API. */
  readonly left: number;
}

const router = createRouter();

/** Returns an archive with pseudonyms; requests that are not of a Freebox's API are left out. */
export function scrub(har: Har): Scrubbed {
  const scrubber = new Scrubber();
  // what is public in one answer is so in the path of another: learnt before anything is replaced
  for (const entry of har.log.entries) scrubber.learn(entry);
  const entries = har.log.entries.flatMap((entry) => scrubber.entry(entry) ?? []);
  const left = har.log.entries.length - entries.length;
  return { har: harOf(entries, COMMENT), counts: scrubber.counts, left };
}

const COMMENT = "Names, addresses, numbers, keys and unknown texts are pseudonyms.";
const ORIGIN = "http://mafreebox.freebox.fr";
/** What asks a box; a browser's question before a call (OPTIONS) is none. */
const VERBS = new Set(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"]);
/** What names an event. */
const NAMING = new Set(["action", "source", "event"]);
/** What an unknown field is called that holds a key. */
const SECRET =
  /pass(?!ive|ed)|pwd|(^|_)(pin|psk|key|token|secret|credentials?)(_|$)|[a-z](Key|Token|Pin)$/;

/** Finds the operation of an entry. */
export function operationOf(entry: HarEntry): Operation | undefined {
  const api = apiPath(entry.request.url);
  if (api === undefined) return undefined;
  try {
    return router(entry.request.method as Verb, api.path)?.operations[0];
  } catch {
    return undefined;
  }
}

class Scrubber {
  readonly #pseudonyms = new Pseudonyms();
  /** Texts that are public where they occur in an answer. */
  readonly #public = new Set(words ??= harmless());
  /** Words of texts that are replaced: one of them is no name that the API gave. */
  readonly #private = new Set<string>();

  get counts(): ReadonlyMap<Replaced, number> {
    return this.#pseudonyms.counts;
  }

  learn(entry: HarEntry): void {
    const operation = operationOf(entry);
    this.#learn(resultIn(answerOf(entry)), propertyOf(operation?.result));
    this.#learn(sentIn(entry), propertyOf(operation?.body));
    for (const { data } of entry._webSocketMessages ?? []) {
      this.#learn(resultIn(parse(data)), eventResult(parse(data)));
    }
  }

  #learn(value: unknown, property: Property | undefined): void {
    if (typeof value === "string") {
      const isPublic = property?.public && this.#pseudonyms.patterns(value) === value;
      const isWord = /^enum/.test(property?.type ?? "") || this.#public.has(value);
      if (isPublic) this.#public.add(value);
      else if (!isWord) { for (const word of wordsIn(value)) this.#private.add(word); }
    } else if (Array.isArray(value)) {
      for (const item of value) this.#learn(item, element(property) ?? property);
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) this.#learn(inner, child(property, name));
    }
  }

  entry(entry: HarEntry): HarEntry | undefined {
    const { request, response } = entry;
    const started = new Date(entry.startedDateTime);
    const time = { started: Number.isNaN(started.getTime()) ? new Date(0) : started };
    const base = { method: request.method, status: response.status, ...time };
    const milliseconds = Number(entry.time) || 0;
    const answer = answerOf(entry);
    if (isDiscovery(request.url)) {
      const fields: Property = { type: "object", fields: discoveryFields };
      const scrubbed = this.#value(answer, fields);
      return entryOf({ ...base, milliseconds, url: `${ORIGIN}/api_version`, answer: scrubbed });
    }
    const api = apiPath(request.url);
    const isAnswered = VERBS.has(request.method) && response.status > 0;
    if (api === undefined || !isAnswered) return undefined;
    const operation = operationOf(entry);
    const body = sentIn(entry);
    const messages = entry._webSocketMessages?.map((message) => this.#message(message));
    return entryOf({
      ...base,
      milliseconds,
      url: `${ORIGIN}/api/${api.version}/${this.#path(api.path, operation)}${
        this.#query(api.query, operation)
      }`,
      ...(body === undefined ? {} : { body: this.#value(body, propertyOf(operation?.body)) }),
      ...(answer === undefined ? {} : { answer: this.#envelope(answer, operation) }),
      ...(messages === undefined ? {} : { messages }),
    });
  }

  #path(path: string, operation: Operation | undefined): string {
    const template = segmentsOf(operation?.path ?? "");
    const last = template.at(-1);
    const parts = path.split("/");
    return parts.map((part, index) => {
      const segment = template[index] ?? last ?? "";
      if (part === "" || segment === part || /^\d{1,6}$/.test(part)) return part;
      if (operation === undefined && /^[a-z_]{1,20}\d{0,2}$/.test(part) && this.#isWord(part)) {
        return part; // what an unknown call is called
      }
      const name = paramOf(segment);
      const property = name === undefined ? undefined : operation?.params[name];
      return encodeURIComponent(this.#text(decode(part), property ?? { type: "string" }));
    }).join("/");
  }

  #query(query: string, operation: Operation | undefined): string {
    const pairs = [...new URLSearchParams(query)].map(([name, value]) => [
      operation && name in operation.query ? name : this.#name(name),
      this.#text(value, operation?.query[name]),
    ]);
    return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
  }

  #envelope(answer: unknown, operation: Operation | undefined): unknown {
    if (!isObject(answer)) return this.#value(answer, undefined);
    return Object.fromEntries(
      Object.entries(answer).map(([name, value]) => {
        if (name === "success") return [name, value === true];
        if (name === "result") return [name, this.#value(value, propertyOf(operation?.result))];
        if (name === "error_code" && this.#public.has(String(value))) return [name, value];
        return [this.#name(name), this.#value(value, undefined)];
      }),
    );
  }

  #message(message: HarMessage): HarMessage {
    const data = parse(message.data);
    const known = {
      type: message.type === "send" ? "send" : "receive",
      time: secondsOf(message),
      opcode: Number(message.opcode) || 0,
    } as const;
    if (!isObject(data)) return { ...known, data: this.#text(String(message.data), undefined) };
    const result = eventResult(data);
    const scrubbed = Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        this.#name(key),
        NAMING.has(key)
          ? this.#name(String(value))
          : this.#value(value, key === "result" ? result : undefined),
      ]),
    );
    return { ...known, data: JSON.stringify(scrubbed) };
  }

  #value(value: unknown, property: Property | undefined): unknown {
    if (typeof value === "string") return this.#text(value, property);
    if (typeof value === "number") return this.#number(value, property);
    if (Array.isArray(value)) {
      const items = element(property) ?? property;
      return value.map((item) => this.#value(item, items));
    }
    if (!isObject(value)) return value;
    const isMap = property?.type.startsWith("map<") === true;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const known = child(property, name);
        const key = isMap ? this.#text(name, undefined) : known ? name : this.#name(name);
        const isSecret = known === undefined && SECRET.test(name);
        return [key, this.#value(inner, isSecret ? { type: "string", secret: true } : known)];
      }),
    );
  }

  #text(text: string, property: Property | undefined): string {
    const type = property?.type ?? "";
    if (property?.secret) return this.#pseudonyms.of("secret", text);
    if (property?.values && Object.hasOwn(property.values, text)) return text;
    if (/^(int|float|timestamp)/.test(type) && /^-?\d*\.?\d*$/.test(text)) return text;
    // a word of the API that is newer than the catalogue
    if (/^enum/.test(type) && /^[a-z][a-z\d_]{0,31}$/.test(text) && this.#isWord(text)) return text;
    if (property?.public) return this.#pseudonyms.patterns(text);
    if (property?.personal !== undefined) return this.#personal(property.personal, text);
    if (type.startsWith("base64")) {
      return encodePath(this.#pseudonyms.of("path", decodePath(text)));
    }
    if (/^(mac|ipv4|ipv6)/.test(type)) return this.#pseudonyms.of("ip", text);
    return this.#unknown(text);
  }

  /** A text may be what a path or an address is made of, whatever its field. */
  #personal(kind: Replaced, text: string): string {
    if (kind === "id" && /^\d{1,6}$/.test(text)) return text;
    return this.#nested(text) ?? this.#pseudonyms.of(kind, text);
  }

  #unknown(text: string): string {
    if (this.#public.has(text) || this.#isNumber(text)) return text;
    return this.#nested(text) ?? this.#pseudonyms.of("text", text);
  }

  /** Numbers as texts: ids, versions; a longer one may be a postcode, a PIN or a place. */
  #isNumber(text: string): boolean {
    return /^-?\d{0,3}(\.\d{1,3}){0,2}$/.test(text);
  }

  /** JSON and base64 in a text. */
  #nested(text: string): string | undefined {
    const inner = /^\s*[[{]/.test(text) ? parse(text) : undefined;
    if (inner !== undefined) return JSON.stringify(this.#value(inner, undefined));
    return this.#encoded(text);
  }

  #encoded(text: string): string | undefined {
    const decoded = base64Text(text);
    if (decoded === undefined) return undefined;
    return encodePath(this.#nested(decoded) ?? this.#pseudonyms.of("path", decoded));
  }

  /** A long number of an unknown field may be a telephone's or a serial number; a time is none. */
  #number(value: number, property: Property | undefined): number {
    if (property?.secret) return Number(this.#pseudonyms.of("secret", String(value)));
    const isTime = value >= 1e9 && value < 2.2e9 || value >= 1e12 && value < 2.2e12;
    if (property !== undefined || Math.abs(value) < 1e8 || isTime || !Number.isInteger(value)) {
      return value;
    }
    return Number(this.#pseudonyms.of("serial", String(value)));
  }

  /** The name of a field stays: it is what the catalogue does not know. */
  #name(name: string): string {
    const isField = /^[a-z]\w{0,39}$/.test(name) && !/\d{3}/.test(name) && this.#isWord(name);
    return isField ? name : this.#unknown(name);
  }

  /** Whether a name is the API's own, and not that of a child or a device. */
  #isWord(name: string): boolean {
    vocabulary ??= namesOfApi();
    return wordsIn(name).every((word) => vocabulary?.has(word) || !this.#private.has(word));
  }
}

/** The words of a text, `nas` and `zoe` of `NAS de zoe`; short ones are in every language. */
function wordsIn(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}

let vocabulary: Set<string> | undefined;

/** The words that paths and fields of the catalogue are made of. */
function namesOfApi(): Set<string> {
  const names = operations().flatMap(({ path }) => segmentsOf(path));
  for (const { types } of subsystems) {
    names.push(...types.flatMap(({ fields }) => Object.keys(fields)));
  }
  return new Set(names.flatMap(wordsIn));
}

let words: string[] | undefined;

/** Every value that the catalogue lists anywhere: words of the API, not of a household. */
function harmless(): string[] {
  const words = ["true", "false", ...Object.keys(commonErrors)];
  const visit = (properties: Readonly<Record<string, Property>> = {}) => {
    for (const property of Object.values(properties)) {
      words.push(...valueTable(property).map(([value]) => value));
      visit(property.fields);
    }
  };
  for (const { errors, types } of subsystems) {
    words.push(...Object.keys(errors));
    for (const { fields } of types) visit(fields);
  }
  for (const { result, body, params, query } of operations()) {
    visit(propertyOf(result)?.fields);
    visit(propertyOf(body)?.fields);
    visit(params);
    visit(query);
  }
  return words;
}

/** What is known of the result of an event. */
function eventResult(message: unknown): Property | undefined {
  if (!isObject(message)) return undefined;
  const name = `${message.source}_${message.event}`;
  return propertyOf(events.find((event) => event.name === name)?.result);
}

function resultIn(answer: unknown): unknown {
  return isObject(answer) ? answer.result : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
