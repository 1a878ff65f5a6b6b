/**
 * The living part of `Vpn_Client`: at most one configuration is active, and the status follows it.
 *
 * @module
 */
import { type as typeNamed } from "../../catalogue/mod.ts";
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { noise } from "./noise.ts";

/** Seconds that connecting takes. */
const connecting = 2;

interface Session {
  readonly id: unknown;
  readonly since: number;
  bytesUp: number;
  bytesDown: number;
}

const sessions = new WeakMap<Box, Session>();

/** `Vpn_Client`: the VPN that the downloader goes through. */
export const vpnClient: Behaviour = {
  handlers: {
    "Vpn_Client.update": update,
    "Vpn_Client.status": (_call, box) => status(box),
    "Vpn_Client.log": (_call, { store }) => store.get("vpn_client/log") ?? "",
  },
  tick(box, elapsed) {
    const session = current(box);
    if (!session || stateOf(box, session) !== "up") return;
    session.bytesUp += rate(box, "up") * elapsed;
    session.bytesDown += rate(box, "down") * elapsed;
  },
};

function update({ params, body }: Call, box: Box): Item {
  const configs = box.store.list("vpn_client/config");
  const config = configs.find(({ id }) => id === params.id);
  if (!config) throw new Refusal("noent", "Configuration introuvable");
  for (const [field, value] of Object.entries(body as Item)) {
    if (field.startsWith("conf_") && config[field]) Object.assign(config[field] as Item, value);
    else config[field] = value;
  }
  if ((body as Item).active) {
    for (const other of configs) if (other !== config) other.active = false;
  }
  return config;
}

/** The session of the configuration that is active now. */
function current(box: Box): Session | undefined {
  const active = box.store.list("vpn_client/config").find(({ active }) => active);
  const session = sessions.get(box);
  if (!active) {
    if (session) log(box, "disconnected");
    sessions.delete(box);
    return undefined;
  }
  if (session?.id === active.id) return session;
  const fresh = { id: active.id, since: box.now(), bytesUp: 0, bytesDown: 0 };
  sessions.set(box, fresh);
  log(box, `connecting to ${active.description}`);
  return fresh;
}

function stateOf(box: Box, { since }: Session): "going_up" | "up" {
  return box.now() - since < connecting ? "going_up" : "up";
}

function rate(box: Box, direction: string): number {
  return Math.round(400_000 * noise(box, "vpn " + direction, box.now(), 60) ** 3);
}

/** A real box without an active configuration reported nothing else. */
function status(box: Box): Item {
  const session = current(box);
  if (!session) return { enabled: false };
  const config = box.store.list("vpn_client/config").find(({ id }) => id === session.id) as Item;
  const state = stateOf(box, session);
  const up = state === "up";
  const example = structuredClone(typeNamed("VPNClientStatus")?.example) as Item;
  return {
    ...example,
    enabled: true,
    type: config.type,
    active_vpn: config.id,
    active_vpn_description: config.description,
    state,
    last_try: Math.floor(session.since),
    last_up: up ? Math.floor(session.since + connecting) : 0,
    next_try: 0,
    last_error: "none",
    stats: {
      rate_up: up ? rate(box, "up") : 0,
      rate_down: up ? rate(box, "down") : 0,
      bytes_up: Math.round(session.bytesUp),
      bytes_down: Math.round(session.bytesDown),
    },
  };
}

function log(box: Box, line: string): void {
  const time = new Date(box.now() * 1000).toISOString().slice(0, 19).replace("T", " ");
  box.store.set("vpn_client/log", `${box.store.get("vpn_client/log") ?? ""}${time} ${line}\n`);
}
