/**
 * The living part of `Home`: endpoints hold what is pushed to them, tiles show it, and devices are
 * paired step by step.
 *
 * @module
 */
import { type as typeNamed } from "../../catalogue/mod.ts";
import { fromText } from "../engine/validate.ts";
import { endpointsOf, push } from "./home_devices.ts";
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

const sessions = new WeakMap<Box, Map<string, Item>>();
const pages = 3;

/** `Home`: home automation. */
export const home: Behaviour = {
  handlers: {
    "Home.nodes": (_call, box) => box.store.list("home/nodes").map((node) => current(box, node)),
    "Home.node": ({ params }, box) => current(box, nodeOf(box, params.id)),
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

/** A node shows the values that its endpoints have now. */
function current({ store }: Box, node: Item): Item {
  const shown = (node.show_endpoints as Item[]).map((endpoint) => {
    const { value } = store.object(`home/endpoints/${node.id}/${endpoint.id}`);
    return { ...endpoint, value };
  });
  return { ...node, show_endpoints: shown };
}

/** A tile does so too. */
function tiles({ store }: Box): Item[] {
  return store.list("home/tileset/all").map((tile) => ({
    ...tile,
    data: (tile.data as Item[]).map((data) => {
      if (data.ep_id === undefined) return data;
      const { value } = store.object(`home/endpoints/${tile.node_id}/${data.ep_id}`);
      return { ...data, value };
    }),
  }));
}

function setEndpoint(call: Call, box: Box): void {
  const { node_id, endpoint_id } = call.params;
  const endpoint = endpointOf(call, box);
  const node = nodeOf(box, node_id);
  const known = endpointsOf(node).find(({ id }) => id === Number(endpoint_id));
  if (known?.ep_type !== "slot") {
    throw new Refusal("invalid_request", "Ce point est en lecture seule");
  }
  const type = String(endpoint.value_type);
  const sent = (call.body as Item).value;
  const value = typeof sent === "string" ? fromText(type, sent) : sent;
  if (!fits(value, type)) throw new Refusal("invalid_request", "Valeur invalide");
  if (type !== "void") endpoint.value = value;
  push(box, node, String(known.name), value);
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
