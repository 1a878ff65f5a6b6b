/**
 * Addresses of the box: parses what the user writes, and builds the base URL of the API.
 *
 * @module
 */
import { apiVersion } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";

/**
 * The discovery answer of a box, as `GET /api_version` and mDNS give it.
 *
 * @example
 * ```ts
 * import { Fbx, type Discovery } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const discovery: Discovery = f.discovery;
 * console.log(discovery.api_version, discovery.box_model_name); // "16.0", "Freebox v9 (r1)"
 * ```
 */
export interface Discovery {
  /** `"16.0"`: the major is the part before the dot. */
  api_version: string;
  /** `"/api/"`. */
  api_base_url: string;
  /** Unique id of the box. */
  uid?: string;
  /** Name at which the box is reached by HTTPS. */
  api_domain?: string;
  /** Whether it is reached by HTTPS at all. */
  https_available?: boolean;
  /** Port of HTTPS from outside the home. */
  https_port?: number;
  /** Code of the model: `"fbxgw7-r1/full"`. */
  box_model?: string;
  /** Name of the model: `"Freebox v7 (r1)"`. */
  box_model_name?: string;
  /** Name that the user gave the box. */
  device_name?: string;
  /** Kind and revision: `"FreeboxServer7,1"`. */
  device_type?: string;
}

/**
 * Returns the origin of an address as typed, with or without scheme, port or `/api/…`.
 *
 * @throws {FbxError} `bad_argument` when it is no HTTP address.
 *
 * @example
 * ```ts
 * import { origin } from "./address.ts";
 *
 * console.log(origin("mafreebox.freebox.fr")); // "http://mafreebox.freebox.fr"
 * console.log(origin("0s2efr3i.fbxos.fr:15628")); // "https://0s2efr3i.fbxos.fr:15628"
 * console.log(origin("https://0s2efr3i.fbxos.fr:15628/api/v8/")); // "https://0s2efr3i.fbxos.fr:15628"
 * ```
 */
export function origin(address: string): string {
  const trimmed = address.trim();
  const bare = bracket(trimmed);
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)
    ? trimmed
    : `${isHttps(bare) ? "https" : "http"}://${bare}`;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new FbxError(
      t`“${
        hideCredentials(address)
      }” is not the address of a box. Write it as mafreebox.freebox.fr, 192.168.1.254:80 or https://name.fbxos.fr:12345`,
      { code: "bad_argument" },
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new FbxError(t`The address of a box takes no user name or password. Leave them out`, {
      code: "bad_argument",
    });
  }
  return url.origin;
}

/** The major of an API version: `"16.0"` → 16; `undefined` when it is none. */
export function major(apiVersion: string): number | undefined {
  const found = /^(\d+)(\.\d+)*$/.exec(apiVersion)?.[1];
  return found === undefined ? undefined : Number(found);
}

/**
 * The base that the paths of the operations follow: origin, `api_base_url`, `v` and the major.
 *
 * @example
 * ```ts
 * import { apiBase } from "./address.ts";
 *
 * const discovery = { api_version: "16.0", api_base_url: "/api/" };
 * console.log(apiBase("http://mafreebox.freebox.fr", discovery)); // "http://mafreebox.freebox.fr/api/v16/"
 * ```
 */
export function apiBase(
  origin: string,
  discovery: Discovery,
  version: number = callMajor(discovery),
): string {
  const base = discovery.api_base_url.replace(/^\/*|\/*$/g, "");
  return `${origin}/${base === "" ? "" : base + "/"}v${version}/`;
}

/** Newest major that the catalogue describes. */
const NEWEST = Number.parseInt(apiVersion);

/**
 * Returns the major version that calls use: the lower of the box's and the catalogue's, since an
 * unknown newer major may answer in other forms.
 */
export function callMajor({ api_version }: Discovery): number {
  return Math.min(major(api_version) ?? 0, NEWEST);
}

/** Returns a box's API version, with the major that calls use where it is another: `17.1 (16 used)`. */
export function versionWords(version: string, used: number): string {
  return used === major(version) ? version : t`${version} (${used} used)`;
}

/** The major that an address names: `http://mafreebox.freebox.fr/api/v4/` → 4. */
export function versionIn(address: string | undefined): number | undefined {
  const found = /\/api\/v(\d+)(\/|$)/.exec(address ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Port 443, and the ports of a box's own name on the Internet, speak HTTPS only. */
function isHttps(address: string): boolean {
  const [host = ""] = address.split("/");
  return /:443$/.test(host) || /\.(fbxos\.fr|iliadboxos\.it):\d+$/i.test(host);
}

/** `fe80::1` and `2a01:e0a::1` are often typed without brackets. */
function bracket(address: string): string {
  const [host = "", ...rest] = address.split("/");
  const bare = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(host) ? `[${host}]` : host;
  return [bare, ...rest].join("/");
}

function hideCredentials(address: string): string {
  return address.replace(/\/\/[^/@]*@/, "//…@");
}
