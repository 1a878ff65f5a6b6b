/**
 * The living part of `Share`: links get a token, show a URL while remote access is on, and expire.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { decodePath, encodePath, nameOf, treeOf } from "./tree.ts";

/** `Share`: links to files, for anybody. */
export const share: Behaviour = {
  handlers: {
    "Share.create": create,
    "Share.list": (_call, box) => box.store.list("share_link").map((link) => shown(box, link)),
    "Share.get": ({ params }, box) => {
      const link = box.store.list("share_link").find(({ token }) => token === params.token);
      if (!link) throw new Refusal("invalid_id", "Lien introuvable");
      return shown(box, link);
    },
  },
  tick(box) {
    const links = box.store.list("share_link");
    const alive = links.filter(({ expire }) => expire === 0 || Number(expire) > box.now());
    if (alive.length < links.length) box.store.set("share_link", alive);
  },
};

function create({ body }: Call, box: Box): Item {
  const { path, expire = 0 } = body as Item;
  const plain = decodePath(path);
  treeOf(box).get(plain);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  const letter = () => letters[Math.floor(box.random() * letters.length)];
  const link = {
    token: Array.from({ length: 16 }, letter).join(""),
    path: encodePath(plain),
    name: nameOf(plain),
    expire,
    fullurl: "",
    internal: 0,
  };
  box.store.list("share_link").push(link);
  return shown(box, link);
}

/** A link with the address under which the box is reached from outside, empty without remote access. */
function shown({ store }: Box, link: Item): Item {
  const config = store.object("connection/config");
  const host = config.https_available
    ? `https://${config.api_domain}:${config.https_port}`
    : `http://${config.remote_access_ip}:${config.remote_access_port}`;
  const path = `/share/${link.token}/${encodeURIComponent(String(link.name))}`;
  return { ...link, fullurl: config.remote_access && config.api_remote_access ? host + path : "" };
}
