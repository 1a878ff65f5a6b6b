/**
 * The living part of `Home`: endpoints hold what is pushed to them, tiles show it, and devices are
 * paired step by step.
 *
 * @module
 */
import { type as typeNamed } from "../../catalogue/mod.ts";
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

const sessions = new WeakMap<Box, Map<string, Item>>();
const pages = 3;

/** `Home`: home automation. */
export const home: Behaviour = {
  handlers: {
    "Home.tiles": (_call, box) => tiles(box),
    "Home.nodeTiles": ({ params }, box) => {
      nodeOf(box, params.node_id);
      return tiles(box).filter(({ node_id }) => node_id === Number(params.node_id));
    },
    "Home.endpoint": (call, box) => endpointOf(call, box),
    "Home.setEndpoint": setEndpoint,
    "Home.deleteNode": deleteNode,
    "Home.updateNode": ({ params, body }, box) => {
      const node = nodeOf(box, params.id);
      node.label = (body as Item).label;
      const tile = box.store.list("home/tileset/all").find(({ node_id }) => node_id === node.id);
      if (tile) tile.label = node.label;
    },
    "Home.startPairing": (call, box) => {
      const session = Math.floor(box.random() * 65_536);
      pairings(box).set(adapterOf(call, box), step(session, 1));
    },
    "Home.pairing": (call, box) => pairingOf(call, box),
    "Home.continuePairing": continuePairing,
    "Home.stopPairing": (call, box) => void pairings(box).delete(adapterOf(call, box)),
  },
};

/** A tile shows the values that its endpoints have now. */
function tiles({ store }: Box): Item[] {
  return store.list("home/tileset/all").map((tile) => ({
    ...tile,
    data: (tile.data as Item[]).map((data) => {
      const endpoint = store.get(`home/endpoints/${tile.node_id}/${data.ep_id}`) as Item;
      return { ...data, value: endpoint?.value ?? data.value };
    }),
  }));
}

function setEndpoint(call: Call, box: Box): void {
  const { node_id, endpoint_id } = call.params;
  const endpoint = endpointOf(call, box);
  const node = nodeOf(box, node_id);
  const slot = endpointsOf(node).find(({ id }) => id === Number(endpoint_id));
  if (slot?.ep_type !== "slot") {
    throw new Refusal("invalid_request", "Ce point est en lecture seule");
  }
  const { value } = call.body as Item;
  if (!fits(value, endpoint.value_type)) throw new Refusal("invalid_request", "Valeur invalide");
  if (endpoint.value_type !== "void") {
    endpoint.value = value;
    report(box, node, String(slot.name), value);
  } else if (String(slot.name) in effects) {
    report(box, node, "state", effects[String(slot.name)]);
  }
}

/** What the signal `state` says after a slot was pushed. */
const effects: Readonly<Record<string, unknown>> = {
  alarm1: "alarm1_armed",
  alarm2: "alarm2_armed",
  off: "idle",
  up: false,
  down: true,
};

/** The signal of a name says what its slot was told. */
function report({ store }: Box, node: Item, name: string, value: unknown): void {
  const signal = endpointsOf(node).find((one) => one.name === name && one.ep_type === "signal");
  if (!signal) return;
  store.object(`home/endpoints/${node.id}/${signal.id}`).value = value;
  const shown = (node.show_endpoints as Item[]).find(({ id }) => id === signal.id);
  if (shown) shown.value = value;
}

function endpointsOf({ type }: Item): Item[] {
  return (type as { endpoints: Item[] }).endpoints;
}

function fits(value: unknown, type: unknown): boolean {
  if (type === "void") return true;
  if (type === "int") return Number.isInteger(value);
  if (type === "float") return typeof value === "number";
  return type === "bool" ? typeof value === "boolean" : typeof value === "string";
}

function deleteNode({ params }: Call, box: Box): void {
  const { store } = box;
  const node = nodeOf(box, params.id);
  const keep = (path: string, field: string) =>
    store.set(path, store.list(path).filter((item) => item[field] !== node.id));
  keep("home/nodes", "id");
  keep("home/tileset/all", "node_id");
  keep("camera", "node_id");
}

/** The screens that lead through a pairing, the last of which has no button any more. */
function step(session: number, pageid: number): Item {
  const example = structuredClone(typeNamed("HomePairingStep")?.example) as Item;
  const texts = ["Approchez l'appareil.", "Appuyez sur son bouton.", "L'appareil est appairé."];
  const fields = [{ widget: "label", text: texts[pageid - 1] }];
  if (pageid < pages) fields.push({ widget: "bar_button_right", text: "Suivant" });
  return { ...example, fields, pageid, session, refresh: 1000 };
}

function continuePairing(call: Call, box: Box): Item {
  const current = pairingOf(call, box);
  const { session, pageid } = call.body as Item;
  if (Number(session) !== current.session || Number(pageid) !== current.pageid) {
    throw new Refusal("invalid_request", "Étape inconnue");
  }
  const next = step(Number(session), Math.min(pages, Number(pageid) + 1));
  pairings(box).set(adapterOf(call, box), next);
  return next;
}

function pairingOf(call: Call, box: Box): Item {
  const step = pairings(box).get(adapterOf(call, box));
  if (step) return step;
  throw new Refusal("noent", "Aucun appairage en cours");
}

function pairings(box: Box): Map<string, Item> {
  let map = sessions.get(box);
  if (!map) sessions.set(box, map = new Map());
  return map;
}

function adapterOf({ params }: Call, { store }: Box): string {
  const adapter = store.list("home/adapters").find(({ id }) => id === Number(params.adapter_id));
  if (adapter) return String(adapter.id);
  throw new Refusal("noent", "Adaptateur inconnu");
}

function endpointOf({ params }: Call, box: Box): Item {
  nodeOf(box, params.node_id);
  const path = `home/endpoints/${params.node_id}/${params.endpoint_id}`;
  if (box.store.has(path)) return box.store.object(path);
  throw new Refusal("noent", "Point inconnu");
}

function nodeOf({ store }: Box, id: unknown): Item {
  const node = store.list("home/nodes").find((node) => node.id === Number(id));
  if (node) return node;
  throw new Refusal("noent", "Objet inconnu");
}
