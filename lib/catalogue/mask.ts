/**
 * Secrets masked in what is traced or quoted in an error: those that the catalogue marks, at any depth.
 *
 * @module
 */
import { everything } from "./api.ts";

const mask = "***";

/** The text of a body with its secrets masked, at any depth, also where it is cut. */
export function maskBody(text: string): string {
  try {
    return JSON.stringify(maskSecrets(JSON.parse(text)));
  } catch {
    return /^\s*[[{"]/.test(text) ? maskCut(text) : maskForm(maskLogins(text));
  }
}

/** Returns a value with its secrets masked, at any depth. */
export function maskSecrets(value: unknown): unknown {
  return maskValue(value, false);
}

/** Returns the texts that {@linkcode maskSecrets} masks. */
export function secretTexts(value: unknown, masked: unknown = maskSecrets(value)): string[] {
  if (typeof value === "string") return value === masked ? [] : [value];
  return typeof value !== "object" || value === null ? [] : Object.entries(value)
    .flatMap(([name, inner]) => secretTexts(inner, (masked as Record<string, unknown>)[name]));
}

/** A URL with its login and the secrets of its query masked. */
export function maskUrl(url: string): string {
  const at = url.indexOf("?");
  const path = maskLogins(at < 0 ? url : url.slice(0, at));
  return at < 0 ? path : `${path}?${maskForm(url.slice(at + 1))}`;
}

function maskValue(value: unknown, isSecret: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => maskValue(item, isSecret));
  if (typeof value === "string") return isSecret && value !== "" ? mask : maskText(value);
  if (typeof value === "number") return isSecret ? mask : value;
  if (typeof value !== "object" || value === null) return value;
  const named = isNamedSecret(value as { name?: unknown });
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      return [name, maskValue(inner, isSecretName(name) || named && name === "value")];
    }),
  );
}

/** An endpoint of home automation: `{ name: "pin", value: "1234" }`. */
function isNamedSecret({ name }: { name?: unknown }): boolean {
  return typeof name === "string" && isSecretName(name);
}

/** A text may be a URL, or have some in it. */
function maskText(text: string): string {
  if (!text.includes("://")) return text;
  return text.split(/(\s+)/).map((word) => word.includes("://") ? maskUrl(word) : word).join("");
}

function maskLogins(text: string): string {
  return text.replace(/(:\\?\/\\?\/)[^\s/\\?#"<>]*@/g, `$1${mask}@`);
}

/** Each token is read once: answers may be long, and cut anywhere. */
function maskCut(json: string): string {
  let out = "";
  let previous = ""; // the last string
  let isSecret = false; // the value that follows is one
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[^"]+/gs)) {
    if (token.startsWith('"')) {
      out += isSecret && token !== '""' ? `"${mask}"` : maskLogins(token);
      previous = token;
      isSecret = false;
      continue;
    }
    isSecret = /^\s*:/.test(token) && isSecretName(nameOf(previous));
    out += isSecret ? token.replace(/^(\s*:\s*)-?\d[\d.eE+-]*/, `$1"${mask}"`) : token;
    isSecret &&= /^\s*:[\s[]*$/.test(token);
  }
  return out;
}

function nameOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.slice(1, -1);
  }
}

function maskForm(text: string): string {
  return text.replace(/[^&\s]+/g, (pair) => {
    const [name = ""] = pair.split("=", 1);
    if (name === pair) return pair;
    if (isSecretName(decodeLoosely(name))) return `${name}=${mask}`;
    const value = decodeLoosely(pair.slice(name.length + 1).replaceAll("+", " "));
    const masked = maskText(value);
    return masked === value ? pair : `${name}=${encodeURIComponent(masked)}`;
  });
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The catalogue marks its secrets; the name decides only for fields that it does not know. */
function isSecretName(name: string): boolean {
  fields ??= readFields();
  const known = fields.get(name);
  if (known !== undefined) return known;
  const words = name.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
  return /(^|_)(pass|passwd|pin|puk|psk|key|secret|userdata|cookies?)$|(password|passphrase|token)$/
    .test(words);
}

/** Every field of the catalogue, and whether it is a secret anywhere; read at the first trace. */
let fields: Map<string, boolean> | undefined;

function readFields(): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (["fields", "params", "query"].includes(name)) note(inner);
      visit(inner);
    }
  };
  const note = (properties: unknown): void => {
    for (const [name, property] of Object.entries(properties ?? {})) {
      const isSecret = (property as { secret?: unknown } | null)?.secret === true;
      found.set(name, found.get(name) === true || isSecret);
    }
  };
  visit(everything());
  return found;
}
