/**
 * What the household downloads: three tasks, the feeds it follows and the downloader's settings.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { encodePath, join } from "../live/tree.ts";
import { like } from "./example.ts";
import { downloadDir } from "./storage.ts";

/** Fills `downloads`. */
export function layDownloads(box: Box): void {
  laySettings(box);
  const tasks = [downloading(box), seeding(box), done(box)];
  box.store.set("downloads", tasks);
  for (const task of tasks) layTask(box, task);
  layFeeds(box);
}

function laySettings({ store }: Box): void {
  const dir = encodePath(downloadDir);
  const throttling = like("DlThrottlingConfig", {
    normal: { rx_rate: 0, tx_rate: 0 },
    slow: { rx_rate: 524_288, tx_rate: 43_008 },
    schedule: Array(7 * 24).fill("normal"),
    mode: "schedule",
  });
  store.set(
    "downloads/config",
    like("DownloadConfiguration", {
      download_dir: dir,
      watch_dir: encodePath(join(downloadDir, ".queue")),
      use_watch_dir: false,
      throttling,
      news: { ...like("DlNewsConfig"), file_naming: "auto" },
      bt: bittorrent(),
      blocklist: { sources: {} },
      dns1: "",
      dns2: "",
    }),
  );
}

function bittorrent(): Item {
  return like("DlBtConfig", {
    enable_dht: true,
    enable_pex: true,
    announce_timeout: 60,
    main_port: 17_591,
    dht_port: 28_946,
    min_port: 1,
    max_port: 65_535,
  });
}

function done(box: Box): Item {
  const size = 81_788_928;
  return task(box, 3, "http", "debian-13.1.0-arm64-netinst.iso", size, size, {
    status: "done",
    stop_ratio: 0,
    info_hash: "",
    piece_length: 0,
  });
}

function downloading(box: Box): Item {
  const size = 754_974_720;
  return task(box, 1, "bt", "debian-13.1.0-amd64-netinst.iso", size, 205_520_896, {
    status: "downloading",
    info_hash: "95ce23e889cc26901740f87ac25270da725bfd36".toUpperCase(),
    rx_rate: 9_437_184,
    eta: 58,
  });
}

function seeding(box: Box): Item {
  const size = 62_914_560;
  return task(box, 2, "bt", "ubuntu-24.04-beta.iso", size, size, {
    status: "seeding",
    tx_bytes: 41_943_040,
    tx_pct: 6667,
    tx_rate: 120_832,
    info_hash: "34583a8e25ef1528a8bfce99d24f401acb24d982".toUpperCase(),
  });
}

function task(
  box: Box,
  id: number,
  type: string,
  name: string,
  size: number,
  rx_bytes: number,
  fields: Item,
): Item {
  return like("Download", {
    id,
    type,
    name,
    size,
    rx_bytes,
    rx_pct: Math.floor(10_000 * rx_bytes / size),
    tx_bytes: 0,
    tx_pct: 0,
    rx_rate: 0,
    tx_rate: 0,
    eta: 0,
    queue_pos: 0,
    created_ts: Math.floor(box.now()) - 7200 + 60 * id,
    download_dir: encodePath(downloadDir + "/"),
    ...fields,
  });
}

function layTask(box: Box, task: Item): void {
  const { store } = box;
  const path = `downloads/${task.id}`;
  const finished = task.rx_bytes === task.size;
  const filepath = encodePath(join(downloadDir, String(task.name)));
  store.set(`${path}/files`, [
    like("DownloadFile", {
      id: `${task.id}-1`,
      task_id: String(task.id),
      path: filepath,
      filepath,
      name: task.name,
      mimetype: "application/x-iso9660-image",
      size: task.size,
      rx: task.rx_bytes,
      status: finished ? "done" : "queued",
      priority: "normal",
    }),
  ]);
  store.set(`${path}/log`, `${task.name}: added\n`);
  if (task.type !== "bt") return;
  store.set(`${path}/trackers`, [
    like("DownloadTracker", { is_enabled: true, nseeders: 812, nleechers: 14 }),
  ]);
  store.set(`${path}/peers`, peers());
  store.set(`${path}/blacklist`, [
    like("DownloadBlacklistEntry", { host: "198.51.100.87", global: false }),
  ]);
}

function peers(): Item[] {
  return ["198.51.100.20", "203.0.113.9", "192.0.2.77"].map((host, n) =>
    like("DownloadPeer", { host, port: 51_413 + n, progress: 91 - 30 * n, requests: [] })
  );
}

function layFeeds(box: Box): void {
  const { store } = box;
  const now = Math.floor(box.now());
  const items = [1, 2, 3].map((n) =>
    like("DownloadFeedItem", {
      id: 2844 + n,
      feed_id: 1,
      title: `debian-13.1.0-amd64-DVD-${n}.iso`,
      link: `https://cdimage.example.org/debian-13.1.0-amd64-DVD-${n}.iso`,
      enclosure_url: `https://cdimage.example.org/debian-13.1.0-amd64-DVD-${n}.iso`,
      enclosure_type: "application/x-iso9660-image",
      enclosure_length: 50_331_648,
      pub_ts: now - 3600 * 20 * n,
      fetch_ts: now - 3600,
      is_read: n > 1,
      is_downloaded: false,
    })
  );
  store.set("downloads/feeds", [
    like("DownloadFeed", {
      url: "https://cdimage.example.org/feed.xml",
      title: "Images Debian",
      desc: "Les dernières images d'installation",
      image_url: "",
      nb_read: 2,
      nb_unread: 1,
      fetch_ts: now - 3600,
      pub_ts: now - 3600 * 20,
    }),
  ]);
  store.set("downloads/feeds/1/items", items);
}
