/**
 * Fills the parameters of the catalogue's paths with what the box really has.
 *
 * @module
 */
import type { Operation, Property } from "../../lib/catalogue/mod.ts";
import type { Caller, Reply } from "./client.ts";

/** The path of an operation with parameters that exist; `undefined` when there are none. */
export async function fillPath(operation: Operation, call: Caller): Promise<string | undefined> {
  const params = await paramsOf(operation, call);
  if (params === undefined) return undefined;
  const query = Object.entries(queryOf(operation)).map(([name, value]) => `${name}=${value}`);
  const path = fill(operation.path, params);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

/** Values of the parameters of a path that exist; `undefined` when there are none. */
export async function paramsOf(
  operation: Operation,
  call: Caller,
): Promise<Readonly<Record<string, string>> | undefined> {
  const params: Record<string, string> = {};
  for (const [name, property] of Object.entries(operation.params)) {
    const path = fill(operation.path, params);
    const parent = path.slice(0, path.indexOf(`{${name}}`));
    const own = OWN[`${operation.subsystem.alias}.${operation.name}`] ?? OWN[parent + name] ??
      OWN[name];
    const value = await (own ? own(call) : pick(parent, name, property, call));
    if (value === undefined) return undefined;
    params[name] = value;
  }
  return params;
}

/** A value for each query parameter that must be there. */
export function queryOf({ query }: Operation): Readonly<Record<string, string>> {
  const required = Object.entries(query).filter(([, { required }]) => required);
  return Object.fromEntries(
    required.map(([name, { values = {} }]) => [name, Object.keys(values)[0] ?? ""]),
  );
}

function fill(path: string, params: Readonly<Record<string, string>>): string {
  return Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
}

/** Where the values of a parameter are listed, when it is not at the path before it. */
const LISTED_AT: Readonly<Record<string, string>> = {
  "home/endpoints/": "home/nodes",
  "home/pairing/": "home/adapters",
  "home/tileset/": "home/nodes",
  "lan/browser/": "lan/browser/interfaces",
  "lan/wol/": "lan/browser/interfaces",
  "switch/port/": "switch/status",
};

async function pick(
  parent: string,
  name: string,
  { values }: Property,
  call: Caller,
): Promise<string | undefined> {
  if (values) return Array.isArray(values) ? values[0] : Object.keys(values)[0];
  const { result } = await call("GET", LISTED_AT[parent] ?? parent);
  const item = Array.isArray(result) ? result[0] ?? {} : {};
  const key = [name, "id", "token", "login", "mac", "host", "announce", "name"]
    .find((key) => key in item);
  return key === undefined ? undefined : String(item[key]);
}

/** Parameters that need a closer look, by operation, by path or by name. */
const OWN: Readonly<Record<string, (call: Caller) => Promise<string | undefined>>> = {
  "Contacts.number": partOfContact("numbers"),
  "Contacts.address": partOfContact("addresses"),
  "Contacts.url": partOfContact("urls"),
  "Contacts.email": partOfContact("emails"),
  "Fs.taskHash": hashing,
  "downloads/task_id": firstTorrent,
  "dl/path": firstFile,
  "fs/info/path": firstFolder,
  "fs/ls/path": firstFolder,
  endpoint_id: async (call) =>
    (await call("GET", "home/nodes")).result?.[0].show_endpoints[0].id.toString(),
  "freeplug/id": async (call) => (await call("GET", "freeplug/")).result?.[0]?.members?.[0]?.id,
  "login/authorize/track_id": () => Promise.resolve("1"),
  server_name: () => Promise.resolve("openvpn_routed"),
  "vpn/download_config/openvpn_routed/login": async (call) =>
    (await call("GET", "vpn/user/")).result?.[0]?.login,
  "vm/disk/task/id": () => Promise.resolve("1"),
  timestamp: () => Promise.resolve("1"),
};

function partOfContact(field: string) {
  return async (call: Caller) => String((await call("GET", "contact/")).result[0][field][0].id);
}

/** Only a torrent has trackers, peers and pieces. */
async function firstTorrent(call: Caller): Promise<string | undefined> {
  const tasks: { id: number; type: string }[] = (await call("GET", "downloads/")).result ?? [];
  return String(tasks.find(({ type }) => type === "bt")?.id);
}

async function firstFolder(call: Caller): Promise<string | undefined> {
  return entriesOf(await call("GET", "fs/ls/"))[0]?.path;
}

/** A task that has made a hash. */
async function hashing(call: Caller): Promise<string | undefined> {
  const src = await firstFile(call);
  const { result } = await call("POST", "fs/hash/", { src, hash_type: "md5" });
  for (let tries = 0; tries < 100; tries++) {
    const { state } = (await call("GET", `fs/tasks/${result.id}`)).result;
    if (state === "done") break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return String(result.id);
}

/** The first file that turns up, looking into the folders. */
async function firstFile(call: Caller): Promise<string | undefined> {
  const folders = [""];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = entriesOf(await call("GET", `fs/ls/${encodeURIComponent(folder)}`));
    for (const { type, path } of entries) {
      if (type === "file") return path;
      folders.push(path);
    }
  }
  return undefined;
}

/** A box of before API 15 lists its files bare. */
function entriesOf({ result = [] }: Reply): { type: string; path: string }[] {
  return Array.isArray(result) ? result : result.entries;
}
