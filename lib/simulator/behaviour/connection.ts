/**
 * The living part of `Connection`: rates move within the bandwidth, and the counters grow by what
 * the rates say.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Handler, type Item, Refusal } from "../types.ts";
import { fieldsOf } from "../../catalogue/mod.ts";
import { neutral } from "../engine/resources.ts";
import { bandwidth, type Direction, downloadRate, householdRate } from "./readings.ts";

/** `Connection`: the line to the Internet. */
export const connection: Behaviour = {
  handlers: {
    "Connection.xdsl": only("connection/xdsl", "service_down"),
    "Connection.ftth": only("connection/ftth", "service_down"),
    "Connection.aggregation": only("connection/aggregation", "noent"),
    "Connection.setAggregation": setAggregation,
    "Connection.lte": (call, box) => only(`connection/lte/${call.params.id}`, "noent")(call, box),
    "Connection.full": full,
    "Connection.lteConfig": only("connection/lte/config", "noent"),
    "Connection.setLteConfig": setLteConfig,
    "Connection.setDdnsConfig": setDdns,
    "Connection.setIpv6Config": setIpv6,
  },
  start: (box) => measure(box),
  tick(box, elapsed) {
    count(box, elapsed);
    measure(box);
  },
};

function measure(box: Box): void {
  const status = box.store.object("connection");
  const up = status.state === "up";
  for (const direction of ["up", "down"] as const) {
    status["rate_" + direction] = up ? rate(box, direction) : 0;
  }
}

function rate(box: Box, direction: Direction): number {
  const own = downloadRate(box, direction === "down" ? "rx_rate" : "tx_rate");
  const total = householdRate(box, direction, box.now()) + own;
  return Math.min(total, Math.floor(bandwidth(box, direction) / 8));
}

function count(box: Box, elapsed: number): void {
  const status = box.store.object("connection");
  for (const direction of ["up", "down"]) {
    const grown = Number(status["rate_" + direction]) * elapsed;
    status["bytes_" + direction] = Math.round(Number(status["bytes_" + direction]) + grown);
  }
}

/** Answers from the store, and refuses if the box has no such line. */
function only(path: string, code: string): Handler {
  return (_call, box) => {
    if (box.store.has(path)) return box.store.get(path);
    throw new Refusal(code);
  };
}

/** One form of the settings, before there were several uses of the 4G. */
function setLteConfig(call: Call, box: Box): unknown {
  const config = only("connection/lte/config", "noent")(call, box);
  return Object.assign(config as Item, call.body);
}

function setAggregation({ body }: { body: unknown }, box: Box): void {
  if (!box.store.has("connection/aggregation")) throw new Refusal("noent");
  box.store.object("connection/aggregation").enabled = (body as Item).enabled;
}

/** A box on fibre reports its telephone line too, which is down. */
function full(_call: unknown, { store }: Box): Item {
  return {
    ...store.object("connection"),
    ...(store.has("connection/ftth") ? { ftth: store.get("connection/ftth") } : {}),
    xdsl: store.get("connection/xdsl") ?? deadLine(),
  };
}

function deadLine(): Item {
  const parts = Object.entries(fieldsOf("XdslInfos"));
  return Object.fromEntries(parts.map(([part, { type }]) => [part, neutral(type)]));
}

function setDdns({ params, body }: { params: Item; body: unknown }, box: Box): unknown {
  const path = `connection/ddns/${params.provider}`;
  if (!box.store.has(path)) throw new Refusal("invalid_provider");
  const config = Object.assign(box.store.object(path), body);
  const now = Math.floor(box.now());
  const complete = config.hostname && config.user;
  Object.assign(
    box.store.object(path + "/status"),
    !config.enabled
      ? { status: "disabled", next_refresh: 0 }
      : complete
      ? { status: "ok", last_refresh: now, next_refresh: now + 86_400 }
      : { status: "nocredential", last_error: now },
  );
  return config;
}

/** A delegation is named by its prefix: the others stay as they are. */
function setIpv6({ body }: { body: unknown }, box: Box): Item {
  const config = box.store.object("connection/ipv6/config");
  const { delegations, ...rest } = body as Item;
  Object.assign(config, rest);
  for (const change of delegations as Item[] | undefined ?? []) {
    const delegation = (config.delegations as Item[]).find(({ prefix }) =>
      prefix === change.prefix
    );
    if (!delegation) throw new Refusal("noent");
    const hop = String(change.next_hop ?? "");
    if (hop && !hop.toLowerCase().startsWith("fe80:")) throw new Refusal("invalid_next_hop");
    delegation.next_hop = hop;
  }
  return config;
}
