/**
 * The household's disk and the files on it.
 *
 * @module
 */
import type { Box } from "../box.ts";
import { type Content, joined, pattern, text } from "../live/content.ts";
import { createImage } from "../live/disk_image.ts";
import { realFolder } from "../live/real_folder.ts";
import { encodePath, join, nameOf, parentOf, treeOf } from "../live/tree.ts";
import { like } from "./example.ts";
import { picture, tune } from "./samples.ts";

/** Where the disk of the household is mounted. */
export const mount = "/Freebox";
/** Where downloads go. */
export const downloadDir = "/Freebox/Téléchargements";

/** Fills `storage`, and the tree of files. */
export function layStorage(box: Box): void {
  const { store, disk: { size } } = box;
  const partition = like("DiskPartition", {
    id: 1001,
    disk_id: 1000,
    label: "Freebox",
    fstype: "ext4",
    path: encodePath(mount),
    total_bytes: size,
    used_bytes: 0,
    free_bytes: size,
    internal: false,
  });
  store.set("storage/partition", [partition]);
  store.set("storage/disk", [
    like("StorageDisk", {
      id: 1000,
      type: "nvme",
      total_bytes: size,
      table_type: "gpt",
      model: "WD Blue SN570 1TB",
      serial: "0200000001000",
      firmware: "234110WD",
      temp: 44,
      idle: false,
      idle_duration: 0,
      // The very partition of storage/partition, so that both always agree.
      partitions: [partition],
    }),
  ]);
  store.set("storage/config", like("StorageConfig"));
  store.set("storage/raid", []);
  layFiles(box);
}

function layFiles(box: Box): void {
  const tree = treeOf(box);
  const now = Math.floor(box.now());
  const day = 86_400;
  const { folder, bigFiles } = box.disk;
  // What is on a real disk is its owner's; the household adds nothing to it.
  if (folder !== undefined) return showFolder(box, folder);
  for (const [name, size] of Object.entries(bigFiles)) {
    tree.write(join(mount, name), pattern(name, size), now);
  }
  for (const [name, content, age] of files()) {
    const path = join(mount, name);
    tree.mkdirs(parentOf(path));
    if (content.size <= tree.room(path)) tree.write(path, content, now - age * day);
  }
  tree.measure();
}

function showFolder(box: Box, folder: string): void {
  treeOf(box).mount(realFolder(nameOf(mount), folder));
  treeOf(box).measure();
}

function files(): [name: string, content: Content, ageInDays: number][] {
  return [
    ["Photos/coucher-de-soleil.png", picture(64, 40, 11), 210],
    ["Photos/jardin.png", picture(48, 48, 22), 180],
    ["Photos/Été 2025/plage.png", picture(96, 54, 33), 90],
    ["Photos/Été 2025/montagne.png", picture(96, 54, 44), 88],
    ["Vidéos/Anniversaire de Zoé.mp4", pattern("anniversaire", 48_234_496), 61],
    ["Vidéos/Randonnée.mkv", pattern("randonnee", 91_226_112), 30],
    ["Musique/Gamme/01 - La.wav", tune(440, 2), 400],
    ["Musique/Gamme/02 - Si.wav", tune(493.88, 2), 400],
    ["Musique/Gamme/03 - Do.wav", tune(523.25, 2), 400],
    ["Documents/lisez-moi.txt", text("Le disque de la Freebox simulée.\n"), 400],
    ["Documents/courses.txt", text("pain\nlait\noranges\n"), 2],
    ["Documents/.cache", text("caché\n"), 2],
    [
      "Enregistrements/France 2 - Journal 20h00 - 20h00 40m (5).m2ts",
      pattern("journal", 341_752_320),
      1,
    ],
    ["Téléchargements/debian-13.1.0-arm64-netinst.iso", pattern("debian-13", 81_788_928), 12],
    ["Téléchargements/ubuntu-24.04-beta.iso", pattern("ubuntu-24", 62_914_560), 12],
    [
      "VMs/debian.qcow2",
      joined([createImage("qcow2", 8_589_934_592), pattern("debian-vm", 16_777_216)]),
      40,
    ],
  ];
}
