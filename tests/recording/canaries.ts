/**
 * Recordings full of what must not get out: a canary in every text that a field, known or not, may hold.
 *
 * @module
 */
import {
  baseType,
  discoveryFields,
  type Property,
  type Shape,
  type,
  typeOf,
} from "../../lib/catalogue/mod.ts";
import { encodePath } from "../../lib/catalogue/paths.ts";
import { readable } from "../../lib/recording/record.ts";
import { entryOf, type Har, type HarEntry, harOf } from "../../lib/recording/har.ts";
import { createRandom } from "../../lib/simulator/random.ts";

/** A recording, and the texts that may not be in it afterwards. */
export interface Planted {
  readonly har: Har;
  readonly canaries: readonly string[];
}

/** Makes one of all recordings; the same for the same seed. */
export function plant(seed: number): Planted {
  const garden = new Garden(seed);
  return { har: harOf(garden.entries()), canaries: [...garden.canaries] };
}

/** What a box must say to be spoken to. */
const REACHABLE = { box_model: "fbxgw9-r1", api_version: "16.0", api_base_url: "/api/" };

class Garden {
  readonly canaries = new Set<string>();
  readonly #random: () => number;
  #count = 0;

  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  entries(): HarEntry[] {
    const base = { method: "GET", status: 200, started: new Date(0), milliseconds: 1 };
    const origin = "http://192.168.1.254";
    const discovery = { ...this.#object(discoveryFields), ...REACHABLE };
    const entries = [entryOf({ ...base, url: `${origin}/api_version`, answer: discovery })];
    for (const operation of readable()) {
      if (this.#random() < 0.85) continue;
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = this.#value(operation.params[name] ?? "string");
        return encodeURIComponent(String(value));
      });
      const query = this.#random() < 0.3 ? `?where=${encodeURIComponent(this.word())}` : "";
      const answer = this.#random() < 0.15
        ? { success: false, error_code: "noent", msg: this.sentence(), detail: this.word() }
        : { success: true, result: this.#value(operation.result ?? "any") };
      entries.push(entryOf({ ...base, url: `${origin}/api/v16/${path}${query}`, answer }));
    }
    const strange = `${origin}/api/v16/new/${this.word()}/?${this.word()}=1`;
    entries.push(entryOf({
      ...base,
      method: "POST",
      url: strange,
      body: { name: this.word(), deep: [{ note: this.sentence() }] },
      answer: { success: true, result: this.#strange() },
    }));
    const data = {
      action: "notification",
      success: true,
      source: "lan",
      event: "host_l3addr_reachable",
    };
    const result = this.#value("LanHost");
    entries.push(entryOf({
      ...base,
      url: `${origin}/api/v16/ws/event`,
      status: 101,
      messages: [{
        type: "receive",
        time: 1,
        opcode: 1,
        data: JSON.stringify({ ...data, result }),
      }],
    }));
    return entries;
  }

  /** A unique word, in a form that could pass for something harmless. */
  word(): string {
    const word = `Kanari${String.fromCharCode(97 + this.#count++ % 26)}${
      Math.floor(this.#random() * 1e6)
    }x`;
    return this.#plant(word);
  }

  sentence(): string {
    const forms = [
      () => `Le nom ${this.word()} est pris`,
      () => `device ${this.mac()} at ${this.ip()}`,
      () => `${this.word()}@${this.word()}.fr`,
      () => `https://${this.word()}.example.org/${this.word()}?key=${this.word()}`,
      () => JSON.stringify({ owner: this.word(), list: [this.word()] }),
      () => encodePath(`/Freebox/${this.word()}/${this.word()}.mkv`),
      () => btoa(JSON.stringify({ secret: this.word() })),
    ];
    return (forms[Math.floor(this.#random() * forms.length)] ?? forms[0]!)();
  }

  mac(): string {
    const byte = () => Math.floor(16 + this.#random() * 240).toString(16);
    return this.#plant(Array.from({ length: 6 }, byte).join(":"));
  }

  ip(): string {
    const octet = () => Math.floor(2 + this.#random() * 250);
    return this.#plant(
      this.#random() < 0.5
        ? `192.168.${octet()}.${octet()}`
        : `2a01:e0a:${octet().toString(16)}a:${octet().toString(16)}b::${octet().toString(16)}c`,
    );
  }

  #plant(canary: string): string {
    this.canaries.add(canary);
    return canary;
  }

  #strange(): unknown {
    return {
      label: this.word(),
      nested: { who: this.sentence(), phone: 33612345678, [`${this.word()} ${this.word()}`]: 1 },
      list: [this.word(), [this.sentence()]],
    };
  }

  #value(shape: Shape, depth = 0): unknown {
    const expression = typeOf(shape);
    const property: Property = typeof shape === "string" ? { type: shape } : shape;
    const [first = expression] = expression.split("|");
    if (first.endsWith("[]")) {
      const item = { ...property, type: first.slice(0, -2) };
      return depth > 3 ? [] : [this.#value(item, depth + 1), this.#value(item, depth + 1)];
    }
    if (first.startsWith("map<")) {
      return { [this.word()]: this.#value(baseType(first), depth + 1) };
    }
    const fields = property.fields ?? type(first)?.fields;
    if (fields && depth < 5) return this.#object(fields, depth + 1);
    if (property.values) return Object.keys(property.values)[0];
    switch (first) {
      case "bool":
        return true;
      case "int":
      case "float":
      case "timestamp":
        return 1;
      case "mac":
        return this.mac();
      case "ipv4":
      case "ipv6":
        return this.ip();
      case "base64":
        return encodePath(`/Freebox/${this.word()}/${this.word()}`);
      case "enum":
        return "";
      default:
        return property.public ? "" : this.#random() < 0.3 ? this.sentence() : this.word();
    }
  }

  #object(fields: Readonly<Record<string, Property>>, depth = 0): Record<string, unknown> {
    const known = Object.entries(fields).map(([name, property]) => [
      name,
      this.#value(property, depth),
    ]);
    const unknown = this.#random() < 0.1 ? [["brand_new", this.sentence()]] : [];
    return Object.fromEntries([...known, ...unknown]);
  }
}
