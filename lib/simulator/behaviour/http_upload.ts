/**
 * Uploads over plain HTTP, as boxes up to API 4 have them: a request for a number, then the file.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { bytes } from "./content.ts";
import { decodePath, join, plainName } from "./path.ts";
import { treeOf } from "./tree.ts";

/** The part of `Upload` that needs no WebSocket. */
export const httpUpload: Behaviour = {
  handlers: { "Upload.create": create, "Upload.send": send },
};

function create({ body }: Call, box: Box): Item {
  const { dirname, upload_name } = body as Item;
  const tree = treeOf(box);
  const folder = tree.writable(decodePath(dirname));
  tree.folder(folder);
  if (tree.find(join(folder, plainName(upload_name)))) {
    throw new Refusal("destination_conflict", "Un fichier de ce nom existe déjà");
  }
  const now = Math.floor(box.now());
  const item: Item = {
    id: box.store.nextId("upload"),
    size: 0,
    uploaded: 0,
    status: "authorized",
    start_date: now,
    last_update: now,
    upload_name,
    dirname: folder,
  };
  box.store.list("upload").push(item);
  return { id: item.id };
}

async function send({ params, body }: Call, box: Box): Promise<void> {
  const item = box.store.list("upload").find(({ id }) => id === Number(params.id));
  if (item?.status !== "authorized") throw new Refusal("noent", "Envoi introuvable");
  const { file } = body as { file: Blob };
  const content = bytes(await file.bytes());
  treeOf(box).write(join(String(item.dirname), String(item.upload_name)), content);
  const { size } = content;
  Object.assign(item, { status: "done", size, uploaded: size, last_update: Math.floor(box.now()) });
}
