/**
 * Small living parts: the language, Freeplugs, notification targets, uploads, contacts, the SFP cage.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** Milliseconds that a Freeplug is away when it is reset. */
const reset = 3000;

/** Parts of the box with little behaviour. */
export const services: Behaviour = {
  handlers: {
    "Lang.set": ({ body }, { store }) => {
      const language = store.object("lang");
      const { lang } = body as Item;
      if (!(language.avalaible as string[]).includes(String(lang))) throw new Refusal("inval");
      language.lang = lang;
    },
    "Freeplug.reset": resetFreeplug,
    "Notif.create": createTarget,
    "Upload.clean": (_call, { store }) =>
      store.set("upload", store.list("upload").filter(isUnderWay)),
    "Upload.cancel": cancelUpload,
    "Sfp.setConfig": setSfp,
  },
  tick(box) {
    stampContacts(box);
  },
};

function resetFreeplug({ params }: Call, box: Box): void {
  const plug = box.store.list("freeplug").flatMap(({ members }) => members as Item[])
    .find(({ id }) => id === params.id);
  if (!plug) throw new Refusal("nosta", "Freeplug introuvable");
  const { has_network, rx_rate, tx_rate } = plug;
  Object.assign(plug, { has_network: false, rx_rate: -1, tx_rate: -1 });
  box.later(reset, () => Object.assign(plug, { has_network, rx_rate, tx_rate }));
}

/** The token goes to the notification service and is never shown. */
function createTarget({ body }: Call, box: Box): Item {
  const { token: _token, ...given } = body as Item;
  const digit = () => Math.floor(box.random() * 16).toString(16);
  const id = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, digit);
  const blank = { name: "", type: "firebase", subscriptions: [], api_url: "" };
  const target: Item = { id, last_use: 0, ...blank, message_type: "notification", ...given };
  box.store.list("notif/targets").push(target);
  return target;
}

function isUnderWay({ status }: Item): boolean {
  return status === "authorized" || status === "in_progress";
}

function cancelUpload({ params }: Call, { store }: Box): void {
  const upload = store.list("upload").find(({ id }) => id === Number(params.id));
  if (!upload) throw new Refusal("noent", "Envoi introuvable");
  if (upload.status !== "in_progress") throw new Refusal("invalid_request", "Envoi terminé");
  upload.status = "cancelled";
}

function setSfp({ body }: Call, { store }: Box): Item {
  const config = store.object("sfp/config");
  const { sfp_type_forced, sfp_type_forced_value: type } = body as Item;
  if (type && !(config.available_sfp_types as string[]).includes(String(type))) {
    throw new Refusal("inval", "Type de module inconnu");
  }
  if (sfp_type_forced !== undefined) config.sfp_type_forced = sfp_type_forced;
  if (type !== undefined) config.sfp_type_forced_value = type;
  return config;
}

const seen = new WeakMap<Item, string>();

/** A contact remembers when it was last changed. */
function stampContacts(box: Box): void {
  for (const contact of box.store.list("contact")) {
    const { last_update: _last, ...fields } = contact;
    const now = JSON.stringify(fields);
    const before = seen.get(contact);
    seen.set(contact, now);
    if (before === now || (before === undefined && contact.last_update)) continue;
    contact.last_update = Math.floor(box.now());
  }
}
