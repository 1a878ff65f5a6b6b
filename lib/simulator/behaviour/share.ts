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
  };
  box.store.list("share_link").push(link);
  return shown(box, link);
}

function shown({ store, major }: Box, link: Item): Item {
  const { remote_access, api_remote_access, remote_access_ip, remote_access_port } = store.object(
    "connection/config",
  );
  const reachable = remote_access && api_remote_access;
  const host = `http://${remote_access_ip}:${remote_access_port}`;
  return { ...link, fullurl: reachable ? `${host}/api/v${major}/share/${link.token}/` : "" };
}
