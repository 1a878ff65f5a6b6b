/**
 * What only the download tasks of BitTorrent have: pieces, trackers, peers and those kept out.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Handler, type Item, Refusal } from "../types.ts";
import { isActive, listOf, taskOf } from "./download_tasks.ts";

/** The part of `Download` that is about torrents. */
export const torrents: Behaviour = {
  handlers: {
    "Download.pieces": bittorrent((task) => pieces(task)),
    "Download.trackers": bittorrent((task, box) => listOf(box, task, "trackers")),
    "Download.addTracker": bittorrent(addTracker),
    "Download.updateTracker": bittorrent((task, box, call) => {
      const { is_enabled } = call.body as Item;
      if (is_enabled !== undefined) trackerOf(task, box, call).is_enabled = is_enabled;
    }),
    "Download.deleteTracker": bittorrent((task, box, call) => {
      const trackers = listOf(box, task, "trackers");
      trackers.splice(trackers.indexOf(trackerOf(task, box, call)), 1);
    }),
    "Download.peers": bittorrent((task, box) => isActive(task) ? listOf(box, task, "peers") : []),
    "Download.blacklist": bittorrent((task, box) => [
      ...listOf(box, task, "blacklist"),
      ...box.store.list("downloads/blacklist"),
    ]),
    "Download.clearBlacklist": bittorrent((task, box) => {
      box.store.set(`downloads/${task.id}/blacklist`, []);
      box.store.set("downloads/blacklist", []);
    }),
    "Download.addBlacklistEntry": addBlacklistEntry,
    "Download.deleteBlacklistEntry": deleteBlacklistEntry,
  },
};

type Work = (task: Item, box: Box, call: Call) => unknown;

function bittorrent(work: Work): Handler {
  return (call, box) => {
    const task = taskOf(call, box);
    if (task.type === "bt") return work(task, box, call);
    throw new Refusal("invalid_task_type", "Cette tâche n'est pas un torrent");
  };
}

/** One character a piece: `X` is there, `+` is on its way, `.` is still wanted. */
function pieces(task: Item): string {
  const total = Math.ceil(Number(task.size) / Number(task.piece_length || 524_288));
  const done = Math.floor(total * Number(task.rx_bytes) / Number(task.size));
  const busy = task.status === "downloading" ? Math.min(2, total - done) : 0;
  return "X".repeat(done) + "+".repeat(busy) + ".".repeat(total - done - busy);
}

function addTracker(task: Item, box: Box, { body }: Call): void {
  const { announce } = body as Item;
  const trackers = listOf(box, task, "trackers");
  if (trackers.some((tracker) => tracker.announce === announce)) throw new Refusal("exists");
  trackers.push({
    announce,
    is_backup: false,
    status: "unannounced",
    interval: 900,
    min_interval: 60,
    reannounce_in: 0,
    nseeders: 0,
    nleechers: 0,
    is_enabled: true,
  });
}

function trackerOf(task: Item, box: Box, { params }: Call): Item {
  const tracker = listOf(box, task, "trackers")
    .find(({ announce }) => announce === params.announce);
  if (tracker) return tracker;
  throw new Refusal("bt_tracker_not_found", "Tracker introuvable");
}

function addBlacklistEntry({ body }: Call, box: Box): Item {
  const { host, expire = 3600 } = body as Item;
  if (!/^[0-9a-f.:]+$/i.test(String(host))) {
    throw new Refusal("invalid_address", "Adresse invalide");
  }
  const entry = { host, expire, reason: "user", global: true };
  box.store.list("downloads/blacklist").push(entry);
  return entry;
}

function deleteBlacklistEntry({ params }: Call, { store }: Box): void {
  const own = store.list("downloads").map(({ id }) => `downloads/${id}/blacklist`);
  for (const path of ["downloads/blacklist", ...own]) {
    if (!store.has(path)) continue;
    store.set(path, store.list(path).filter(({ host }) => host !== params.host));
  }
}
