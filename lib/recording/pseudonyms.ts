/**
 * Pseudonyms of the same shape: the same for the same value everywhere in a recording, made with a
 * key that is not kept.
 *
 * @module
 */
import { createHmac, randomBytes } from "node:crypto";
import type { PersonalKind } from "../catalogue/mod.ts";

/** What is replaced: what the catalogue calls it, and what it does not know. */
export type Replaced = PersonalKind | "secret" | "text";

/** Texts in the form of an address, anywhere. */
const forms = {
  url: /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>]+/,
  email: /[^\s@<>"',;:/]+@[^\s@<>"',;:/]+/,
  mac:
    /(?<![\da-f])(?:[\da-f]{2}(?<mark>[:-])(?:[\da-f]{2}\k<mark>){4,6}[\da-f]{2}|[\da-f]{4}(?:\.[\da-f]{4}){2}|(?=\w*[a-f])[\da-f]{12})(?![\da-f]|[:-][\da-f]{2})/,
  phone: /(?<![\w.:-])(?:\+|00?)(?:33)?[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .-]?\d\d){4}(?!\w)/,
  ipv6: /(?<![\w:.])(?=[\da-f:]*:[\da-f:]*:)(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/,
  ipv4: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/,
};
const addresses = new RegExp(
  Object.entries(forms).map(([name, { source }]) => `(?<${name}>${source})`).join("|"),
  "gi",
);

/** The domains of boxes and of their provider: the part before them identifies the home. */
const providers = /(^|\.)((?:free|freebox|freeboxos|fbxos|iliad|iliadbox|iliadboxos)\.(?:fr|it))$/i;

/** Makes pseudonyms, and counts what it replaced. */
export class Pseudonyms {
  readonly #key = randomBytes(32);
  readonly #seen = new Map<Replaced, Set<string>>();
  readonly #octets = [cycle(this.#key, "third", 0, 256), cycle(this.#key, "fourth", 0, 256)];

  /** How many different values of each kind were replaced. */
  get counts(): ReadonlyMap<Replaced, number> {
    return new Map([...this.#seen].map(([kind, values]) => [kind, values.size]));
  }

  /** Returns the pseudonym of a text with personal data. */
  of(kind: Replaced, text: string): string {
    if (text === "") return text;
    if (kind === "path" || text.startsWith("/")) return this.#path(kind, text);
    if (kind === "phone") return this.#count("phone", text, this.#phone(text));
    if (kind === "domain") return this.#domain(text);
    if (kind === "secret" || kind === "serial") {
      return this.#count(kind, text, this.#letters(text));
    }
    return this.#each(text, (rest) => {
      const isLength = kind === "ip" && /^\/\d{1,3}$/.test(rest); // of a prefix
      return isLength || rest === "ether-" ? rest : this.#count(kind, rest, this.#letters(rest));
    });
  }

  /** Replaces only what has the form of an address in a text that is else harmless. */
  patterns(text: string): string {
    return this.#each(text, (rest) => rest);
  }

  /** Replaces the addresses in a text, and passes the text between them to `other`. */
  #each(text: string, other: (rest: string) => string): string {
    let out = "";
    let at = 0;
    for (const { 0: found, index, groups } of text.matchAll(addresses)) {
      out += (index > at ? other(text.slice(at, index)) : "") + this.#address(found, groups ?? {});
      at = index + found.length;
    }
    return at < text.length ? out + other(text.slice(at)) : out;
  }

  #address(found: string, form: Readonly<Record<string, string>>): string {
    if (form.url) return this.#url(found);
    if (form.email) return this.#count("email", found, this.#email(found));
    if (form.mac) return this.#count("mac", found.toLowerCase(), this.#mac(found));
    if (form.phone) return this.#count("phone", found, this.#phone(found));
    return form.ipv6 ? this.#ipv6(found) : this.#ipv4(found);
  }

  /** Each part of a path alike, wherever it comes. */
  #path(kind: Replaced, path: string): string {
    return path.split("/").map((part) =>
      part === "" ? part : this.#count(kind, part, this.#letters(part))
    ).join("/");
  }

  #url(text: string): string {
    const [, scheme = "", host = "", port = "", rest = ""] =
      /^([a-z][a-z\d+.-]*:\/\/)(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#]*)(:\d+)?(.*)$/is.exec(text) ?? [];
    const plain = host.replace(/^\[|\]$/g, "");
    const named = plain === host ? this.#host(plain) : `[${this.#ipv6(plain)}]`;
    return this.#count("url", text, scheme + named + port + this.#letters(rest));
  }

  #host(host: string): string {
    return /^[\d.]+$/.test(host) ? this.#ipv4(host) : this.#domain(host);
  }

  #domain(text: string): string {
    const [, , provider] = providers.exec(text) ?? [];
    if (
      provider !== undefined && /^(mafreebox|myiliadbox)?\.?$/.test(text.slice(0, -provider.length))
    ) {
      return text;
    }
    const suffix = provider ?? /\.[a-z]{2,}$/i.exec(text)?.[0].slice(1) ?? "";
    const own = suffix === "" ? text : text.slice(0, -suffix.length);
    return this.#count("domain", text, this.#letters(own) + suffix);
  }

  #email(text: string): string {
    const at = text.lastIndexOf("@");
    const host = text.slice(at + 1);
    return `${this.#letters(text.slice(0, at))}@${this.#domain(host)}`;
  }

  #phone(text: string): string {
    const [start = ""] = /^(\+\d{3}|0\d)/.exec(text) ?? [];
    return start + this.#letters(text.slice(start.length), text);
  }

  /** However it is spelt: `f4:ca:e5:12:34:56`, `F4-CA-…`, `f4ca.e512.3456`; longer ids of networks too. */
  #mac(text: string): string {
    const digits = text.toLowerCase().replace(/[^\da-f]/g, "");
    const bytes = this.#bytes("mac", digits, digits.length / 2 - 1);
    const hex = ["02", ...[...bytes].map((byte) => byte.toString(16).padStart(2, "0"))].join("");
    let at = 0;
    const made = text.replace(/[\da-f]/gi, () => hex[at++] ?? "");
    return /[A-F]/.test(text) ? made.toUpperCase() : made;
  }

  /** A private address stays in its network; a public one moves to those kept for tests. */
  #ipv4(text: string): string {
    const [a = 0, b = 0, c = 0, d = 0] = text.split(".").map(Number);
    if ([a, b, c, d].some((octet) => octet > 255)) return this.#letters(text);
    if (a === 0 || a === 127 || a >= 224) return text; // none, this device, masks, groups
    const isPrivate = a === 10 || a === 192 && b === 168 || a === 172 && b >= 16 && b < 32;
    const [third = [], fourth = []] = this.#octets;
    const [x = 0, y = 0, z = 0] = this.#bytes("ip", text, 3);
    const made = isPrivate
      ? [a, b, third[c], d === 0 || d === 255 ? d : fourth[d]]
      : [198, 18 + x % 2, y, z];
    return this.#count("ip", text, made.join("."));
  }

  /** Addresses of one network stay in one. */
  #ipv6(text: string): string {
    if (!URL.canParse(`http://[${text}]`)) return text;
    const groups = expand(new URL(`http://[${text}]`).hostname.slice(1, -1));
    const first = groups[0] ?? 0;
    if (groups.slice(0, 7).every((group) => group === 0) || first >= 0xff00) return text;
    const kept = first >= 0xfe80 && first < 0xfec0 ? groups.slice(0, 4) : [0x2001, 0xdb8];
    const made = groups.map((group, index) => {
      if (index < kept.length) return kept[index] ?? 0;
      if (group === 0) return 0;
      const [high = 0, low = 0] = this.#bytes("ip6", groups.slice(0, index + 1).join(":"), 2);
      return high * 256 + low;
    });
    const host = new URL(`http://[${made.map((group) => group.toString(16)).join(":")}]`).hostname;
    return this.#count("ip", text, host.slice(1, -1));
  }

  /** Letters for letters, digits for digits; all else stays. */
  #letters(text: string, seed: string = text): string {
    if (!/[\p{L}\p{N}]/u.test(text)) return text;
    for (let round = 0;; round++) {
      const bytes = this.#bytes(`letters ${round}`, seed, [...text].length);
      const made = [...text].map((letter, index) => replaceLetter(letter, bytes[index] ?? 0)).join(
        "",
      );
      if (made !== text || round > 20) return made;
    }
  }

  #bytes(use: string, seed: string, count: number): Uint8Array {
    const blocks: Uint8Array[] = [];
    for (let block = 0; block * 32 < count; block++) {
      blocks.push(createHmac("sha256", this.#key).update(`${use} ${block} ${seed}`).digest());
    }
    return Uint8Array.from(blocks.flatMap((block) => [...block])).slice(0, count);
  }

  #count(kind: Replaced, value: string, made: string): string {
    const seen = this.#seen.get(kind) ?? new Set();
    this.#seen.set(kind, seen.add(value));
    return made;
  }
}

function replaceLetter(letter: string, byte: number): string {
  if (/\p{N}/u.test(letter)) return String(byte % 10);
  if (!/\p{L}/u.test(letter)) return letter;
  const small = String.fromCharCode(97 + byte % 26);
  return letter === letter.toLowerCase() ? small : small.toUpperCase();
}

function expand(address: string): number[] {
  const [head = "", tail] = address.split("::");
  const groups = (part: string) =>
    part === "" ? [] : part.split(":").map((hex) => parseInt(hex, 16));
  if (tail === undefined) return groups(head);
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array(8 - before.length - after.length).fill(0), ...after];
}

/** A permutation without a value that stays: one cycle through all (Sattolo's algorithm). */
function cycle(key: Uint8Array, use: string, least: number, most: number): number[] {
  const values = Array.from({ length: most }, (_, index) => index);
  const random = createHmac("sha512", key).update(use);
  let bytes = random.digest();
  let used = 0;
  for (let index = most - 1; index > least; index--) {
    if (used + 2 > bytes.length) {
      bytes = createHmac("sha512", key).update(bytes).digest();
      used = 0;
    }
    const other = least + bytes.readUInt16BE(used) % (index - least);
    used += 2;
    [values[index], values[other]] = [values[other] ?? 0, values[index] ?? 0];
  }
  return values;
}

/** Decodes a text that is base64 of readable text; `undefined` for any other. */
export function base64Text(text: string): string | undefined {
  if (!/^(?:[A-Za-z\d+/]{4}){2,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text)) {
    return undefined;
  }
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    const decoded = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[\p{Cc}\p{Cn}]/u.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
