/**
 * The living part of `Download`: tasks start, advance, finish as files on the disk, are shared, and
 * can be stopped, resumed and erased.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { withOddList } from "./dhcp.ts";
import { addTask, isActive, listOf, type NewTask, taskOf } from "./download_tasks.ts";
import { limits } from "./download_limits.ts";
import { pattern } from "./content.ts";
import { decodePath, treeOf } from "./tree.ts";
import { torrents } from "./torrents.ts";
import { noise } from "./noise.ts";

/** What a server of the Internet sends to one task, in byte/s. */
const generous = 14_000_000;
/** What peers take of one task, in byte/s. */
const shared = 180_000;

/** `Download`: the download tasks. */
export const downloads: Behaviour = {
  handlers: {
    ...torrents.handlers,
    "Download.create": ({ body }, box) => create(body as Item, box),
    "Download.createFromFile": createFromFile,
    "Download.update": update,
    "Download.delete": (call, box) => forget(box, taskOf(call, box)),
    "Download.erase": erase,
    "Download.stats": (_call, box) => stats(box),
    "Download_Config.setThrottling": setThrottling,
    "Download_Config.config": (_call, box) => configOf(box),
  },
  tick: advance,
};

function advance(box: Box, elapsed: number): void {
  const tasks = box.store.list("downloads");
  promote(box, tasks);
  const { rx_rate: most, tx_rate: mostUp, hibernating } = limits(box);
  const active = tasks.filter(({ status }) => status === "downloading");
  for (const task of active) {
    const wave = 0.6 + 0.4 * noise(box, `download ${task.id}`, box.now(), 20);
    receive(box, task, hibernating ? 0 : Math.min(generous * wave, most / active.length), elapsed);
  }
  const seeds = tasks.filter(({ status }) => status === "seeding");
  for (const task of seeds) {
    const wave = noise(box, `seed ${task.id}`, box.now(), 30);
    send(box, task, hibernating ? 0 : Math.min(shared * wave, mostUp / seeds.length), elapsed);
  }
}

/** What is short is there before the box counts the next second. */
function hurry(box: Box, task: Item): void {
  box.later(hurrying, () => {
    promote(box, box.store.list("downloads"));
    if (task.status === "starting") hurry(box, task);
    else if (task.status === "downloading") receive(box, task, reach(box), 1);
  });
}

/** Bytes that a task receives in one step. */
function reach(box: Box): number {
  const { rx_rate, hibernating } = limits(box);
  return hibernating ? 0 : Math.min(generous, rx_rate) * hurrying / 1000;
}

/** Milliseconds between the steps of a new task. */
const hurrying = 100;

/** Lets the tasks that wait begin, as many as the configuration allows at a time. */
function promote(box: Box, tasks: Item[]): void {
  const most = Number(box.store.object("downloads/config").max_downloading_tasks);
  const busy = () => tasks.filter(({ status }) => status === "downloading").length;
  for (const task of tasks.filter(({ status }) => status === "starting")) begin(box, task);
  for (const task of tasks.filter(({ status }) => status === "stopping")) {
    Object.assign(task, { status: "stopped", ...still });
  }
  const queue = tasks.filter(({ status }) => status === "queued")
    .sort((a, b) => Number(a.queue_pos) - Number(b.queue_pos));
  queue.forEach((task, n) => {
    task.queue_pos = n + 1;
    if (busy() < most) Object.assign(task, { status: "starting", queue_pos: 0 });
  });
}

const still: Item = { rx_rate: 0, tx_rate: 0, eta: 0 };

function begin(box: Box, task: Item): void {
  // RFC 2606: no host ever has such a name.
  if (/^[a-z]+:\/\/[^/]*\.invalid([:/]|$)/.test(String(origins.get(task) ?? ""))) {
    return fail(box, task, "unknown_host");
  }
  task.status = "downloading";
  log(box, task, "started");
}

const origins = new WeakMap<Item, string>();

function receive(box: Box, task: Item, rate: number, elapsed: number): void {
  const size = Number(task.size);
  const received = Math.min(size, Math.round(Number(task.rx_bytes) + rate * elapsed));
  task.rx_rate = Math.round(rate);
  task.rx_bytes = received;
  task.rx_pct = Math.floor(10_000 * received / size);
  task.eta = rate > 0 ? Math.ceil((size - received) / rate) : 0;
  for (const file of listOf(box, task, "files")) {
    file.rx = Math.floor(Number(file.size) * received / size);
  }
  if (received === size) complete(box, task);
}

function complete(box: Box, task: Item): void {
  try {
    for (const file of listOf(box, task, "files")) {
      if (file.priority === "no_dl") continue;
      treeOf(box).write(decodePath(file.filepath), pattern(String(file.name), Number(file.size)));
      file.status = "done";
    }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return fail(box, task, refusal.code === "disk_full" ? "disk_full" : "internal");
  }
  Object.assign(task, still, { status: task.type === "bt" ? "seeding" : "done" });
  log(box, task, "done");
}

function send(box: Box, task: Item, rate: number, elapsed: number): void {
  const size = Number(task.size);
  const sent = Math.round(Number(task.tx_bytes) + rate * elapsed);
  Object.assign(task, { tx_rate: Math.round(rate), tx_bytes: sent });
  task.tx_pct = Math.floor(10_000 * sent / size);
  if (Number(task.tx_pct) < Number(task.stop_ratio) * 100) return;
  Object.assign(task, still, { status: "done" });
  log(box, task, "ratio reached");
}

function fail(box: Box, task: Item, error: string): void {
  Object.assign(task, still, { status: "error", error });
  for (const file of listOf(box, task, "files")) Object.assign(file, { status: "error", error });
  log(box, task, error);
}

function create(body: Item, box: Box): Item {
  const { download_url, download_url_list } = body;
  const options = { dir: body.download_dir, password: body.archive_password };
  if (download_url_list === undefined) {
    return { id: add(box, { ...options, url: download_url, name: body.filename }) };
  }
  const urls = String(download_url_list).split(/\r?\n/).map((url) => url.trim()).filter(Boolean);
  return { id: urls.map((url) => add(box, { ...options, url })) };
}

function add(box: Box, wanted: NewTask & { url: unknown }): unknown {
  const url = String(wanted.url ?? "");
  if (!/^(https?|ftp|magnet):/i.test(url)) throw new Refusal("invalid_url", "URL invalide");
  if (box.store.list("downloads").some((task) => origins.get(task) === url)) {
    throw new Refusal("exists", "Cette tâche existe déjà");
  }
  const task = addTask(box, { ...wanted, url });
  origins.set(task, url);
  if (Number(task.size) <= reach(box)) hurry(box, task);
  return task.id;
}

async function createFromFile({ body }: Call, box: Box): Promise<Item> {
  const { download_file, download_dir, archive_password } = body as Item;
  if (!(download_file instanceof Blob)) throw new Refusal("invalid_file", "Fichier invalide");
  const file = download_file as Blob & { name?: string };
  const name = file.name ?? "";
  const text = new TextDecoder("latin1").decode(await file.arrayBuffer());
  const isTorrent = /^d\d+:/.test(text);
  const isNzb = /<nzb[\s>]/.test(text);
  if (!isTorrent && !isNzb) throw new Refusal("invalid_file", "Fichier invalide");
  const task = addTask(box, {
    dir: download_dir,
    password: archive_password,
    type: isTorrent ? "bt" : "nzb",
    name: torrentName(text) ?? name.replace(/\.(torrent|nzb)$/i, ""),
    size: Number(/6:lengthi(\d+)e/.exec(text)?.[1] ?? 0),
  });
  return { id: task.id };
}

function torrentName(text: string): string | undefined {
  const [found, length] = /4:name(\d+):/.exec(text) ?? [];
  if (found === undefined) return undefined;
  const start = text.indexOf(found) + found.length;
  const bytes = Uint8Array.from(
    text.slice(start, start + Number(length)),
    (letter) => letter.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes).replaceAll("/", "_");
}

function update(call: Call, box: Box): Item {
  const task = taskOf(call, box);
  const { status, io_priority, queue_pos, archive_password } = call.body as Item;
  if (status !== undefined && status !== task.status) setStatus(box, task, status);
  if (io_priority !== undefined) task.io_priority = io_priority;
  if (archive_password !== undefined) task.archive_password = archive_password;
  if (queue_pos !== undefined && task.status === "queued") task.queue_pos = queue_pos;
  return task;
}

/** What writing a status does, and from where: `stopped` is resumed by `downloading`. */
function setStatus(box: Box, task: Item, status: unknown): void {
  const finished = task.rx_bytes === task.size;
  if (status === "stopped" && isActive(task)) Object.assign(task, { status: "stopped", ...still });
  else if (status === "retry") restart(task);
  else if (status === "seeding" && task.type === "bt" && finished) task.status = "seeding";
  else if ((status === "downloading" || status === "queued") && !finished) {
    Object.assign(task, { status: "queued", error: "none", queue_pos: 1 });
  } else throw new Refusal("invalid_operation", "Opération invalide");
  promote(box, box.store.list("downloads"));
  log(box, task, String(task.status));
}

function restart(task: Item): void {
  Object.assign(task, { status: "queued", error: "none", rx_bytes: 0, rx_pct: 0, queue_pos: 1 });
}

function erase(call: Call, box: Box): void {
  const task = taskOf(call, box);
  const tree = treeOf(box);
  for (const file of listOf(box, task, "files")) {
    const path = decodePath(file.filepath);
    if (tree.find(path)) tree.remove(path);
  }
  forget(box, task);
}

function forget(box: Box, task: Item): void {
  drop(box.store.list("downloads"), task);
}

function stats(box: Box): Item {
  const tasks = box.store.list("downloads");
  const count = (status: string) => tasks.filter((task) => task.status === status).length;
  const counts = ["stopped", "checking", "queued", "extracting", "done", "repairing", "seeding"]
    .concat("downloading", "error", "stopping").map((status) => [status, count(status)] as const);
  const { mode, scheduled, rx_rate, tx_rate } = limits(box);
  const sum = (field: string) => tasks.reduce((total, task) => total + Number(task[field]), 0);
  const feeds = box.store.list("downloads/feeds");
  const finite = (rate: number) => Number.isFinite(rate) ? rate : 0;
  return {
    nb_tasks: tasks.length,
    ...Object.fromEntries(counts.map(([status, number]) => ["nb_tasks_" + status, number])),
    nb_tasks_active: tasks.filter(isActive).length,
    nb_rss: feeds.length,
    nb_rss_items_unread: feeds.reduce((total, feed) => total + Number(feed.nb_unread), 0),
    rx_rate: sum("rx_rate"),
    tx_rate: sum("tx_rate"),
    throttling_mode: mode,
    throttling_is_scheduled: scheduled,
    throttling_rate: { rx_rate: finite(rx_rate), tx_rate: finite(tx_rate) },
    nzb_config_status: { status: "not_checked", error: "none" },
    conn_ready: true,
    nb_peer: tasks.filter((task) => task.type === "bt" && isActive(task)).length * 3,
    blocklist_entries: 0,
    blocklist_hits: 0,
    dht_stats: { enabled: true, node_count: 214, enabled_ipv6: true, node_count_ipv6: 61 },
  };
}

function setThrottling({ body }: Call, box: Box): Item {
  const { throttling } = body as Item;
  const config = box.store.object("downloads/config").throttling as Item;
  config.mode = throttling;
  const { mode, scheduled } = limits(box);
  return { is_scheduled: scheduled, throttling: mode };
}

/** The real box writes an empty list of sources oddly. */
function configOf({ store }: Box): Item {
  const config = store.object("downloads/config");
  return { ...config, blocklist: withOddList(config.blocklist as Item, "sources") };
}

function log(box: Box, task: Item, line: string): void {
  const path = `downloads/${task.id}/log`;
  const time = new Date(box.now() * 1000).toISOString().slice(0, 19).replace("T", " ");
  box.store.set(path, `${box.store.get(path) ?? ""}${time} ${task.name}: ${line}\n`);
}

function drop(list: Item[], item: Item): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}
