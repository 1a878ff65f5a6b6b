/**
 * What home automation has beyond devices: links and rules between them, and the phone numbers that
 * the alarm notifies.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** The part of `Home` that ties devices together. */
export const homeRules: Behaviour = {
  handlers: {
    "Home.endpoints": ({ body }, box) => (body as Item[]).map((wanted) => endpointOf(wanted, box)),
    "Home.links": (_call, box) => links(box),
    "Home.link": linkOf,
    "Home.deleteLink": deleteLink,
    "Home.nodeRules": ({ params }, box) => {
      nodeOf(params.node_id, box);
      return rules(box).map(({ id, name, label }) => toRule(id, name, label));
    },
    "Home.nodeRule": ({ params }, box) => {
      nodeOf(params.node_id, box);
      return { roles: ruleOf(params.rule_node_id, box).roles };
    },
    "Home.ruleTemplate": ({ params }, box) => {
      const { id } = nodeOf(params.node_id, box);
      return { roles: [{ role: Number(params.role_id), node: [id] }] };
    },
    "Home.addRule": ({ params, body }, box) => {
      const { label = "" } = body as Item;
      const id = box.store.nextId("home/rules");
      rules(box).push({ id, name: params.template_name, label, roles: [] });
    },
    "Home.updateRule": ({ params, body }, box) => {
      ruleOf(params.rule_node_id, box).roles = (body as Item).roles ?? [];
    },
    // Its contents are not known from any client.
    "Home.securityModule": () => ({}),
    "Home.sendValidationSms": (call, box) => void notifiedNumbers(box).add(numberOf(call, box)),
    "Home.validateAlertNumber": (call, box) => {
      // The box sends no SMS, so any code of one that it would have sent is right.
      const isTold = notifiedNumbers(box).delete(numberOf(call, box));
      if (!isTold) throw new Refusal("invalid_request", "Aucun SMS n'a été envoyé");
    },
  },
};

function endpointOf({ node, ep }: Item, box: Box): Item {
  nodeOf(node, box);
  const path = `home/endpoints/${node}/${ep}`;
  if (box.store.has(path)) return box.store.object(path);
  throw new Refusal("noent", "Point inconnu");
}

/** A link is listed under the node whose signal it takes. */
function links({ store }: Box): Item[] {
  return store.list("home/nodes").flatMap(({ signal_links = [] }) => signal_links as Item[]);
}

function linkOf({ params }: Call, box: Box): Item {
  const link = links(box).find(({ link_id }) => link_id === Number(params.link_id));
  if (link) return link;
  throw new Refusal("noent", "Lien inconnu");
}

function deleteLink(call: Call, box: Box): void {
  const { link_id } = linkOf(call, box);
  for (const node of box.store.list("home/nodes")) {
    for (const field of ["signal_links", "slot_links"]) {
      const held = node[field] as Item[] | undefined; // what cannot report has no links
      if (held) node[field] = held.filter((link) => link.link_id !== link_id);
    }
  }
}

function rules({ store }: Box): Item[] {
  return store.list("home/rules");
}

function toRule(id: unknown, name: unknown, label: unknown): Item {
  return { id, name, label, type: "rule", role: 0, roleLabel: "", iconUrl: "" };
}

function ruleOf(id: unknown, box: Box): Item {
  const rule = rules(box).find((rule) => rule.id === Number(id));
  if (rule) return rule;
  throw new Refusal("noent", "Règle inconnue");
}

function nodeOf(id: unknown, { store }: Box): Item {
  const node = store.list("home/nodes").find((node) => node.id === Number(id));
  if (node) return node;
  throw new Refusal("noent", "Objet inconnu");
}

/** The numbers that an SMS was sent to. */
const notified = new WeakMap<Box, Set<unknown>>();

function notifiedNumbers(box: Box): Set<unknown> {
  const numbers = notified.get(box) ?? new Set();
  notified.set(box, numbers);
  return numbers;
}

function numberOf({ params }: Call, { store }: Box): unknown {
  const number = store.list("home/sms/numbers").find(({ id }) => id === Number(params.id));
  if (number) return number.id;
  throw new Refusal("noent", "Numéro inconnu");
}
