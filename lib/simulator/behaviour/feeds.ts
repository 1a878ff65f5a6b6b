/**
 * The living part of `Download_Feeds`: feeds are fetched, their items read and downloaded.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { addTask } from "./download_tasks.ts";

/** How long a feed asks to be left alone, in seconds. */
const ttl = 60;

/** `Download_Feeds`: RSS feeds. */
export const feeds: Behaviour = {
  handlers: {
    "Download_Feeds.create": create,
    "Download_Feeds.refresh": (call, box) => refresh(box, feedOf(box, call.params.id)),
    "Download_Feeds.refreshAll": (_call, box) => {
      for (const feed of box.store.list("downloads/feeds")) fetch(box, feed);
    },
    "Download_Feeds.items": (call, box) => itemsOf(box, feedOf(box, call.params.feed_id)),
    "Download_Feeds.updateItem": updateItem,
    "Download_Feeds.downloadItem": (call, box) => download(box, itemOf(call, box)),
    "Download_Feeds.markAllAsRead": (call, box) => {
      const feed = feedOf(box, call.params.feed_id);
      for (const item of itemsOf(box, feed)) item.is_read = true;
      count(box, feed);
    },
  },
};

function create({ body }: Call, box: Box): Item {
  const url = String((body as Item).url);
  if (!/^https?:/i.test(url)) throw new Refusal("internal_error", "URL invalide");
  const id = box.store.nextId("downloads/feeds");
  const feed: Item = {
    id,
    url,
    status: "ready",
    error: "none",
    title: new URL(url).hostname,
    desc: "",
    image_url: "",
    nb_read: 0,
    nb_unread: 0,
    auto_download: false,
    fetch_ts: 0,
    pub_ts: 0,
  };
  box.store.list("downloads/feeds").push(feed);
  box.store.set(`downloads/feeds/${id}/items`, []);
  fetch(box, feed);
  return feed;
}

function refresh(box: Box, feed: Item): void {
  if (box.now() - Number(feed.fetch_ts) < ttl) {
    throw new Refusal("feed_is_recent", "Ce flux est à jour");
  }
  fetch(box, feed);
}

/** Fetches a feed; about every second time there is something new in it. */
function fetch(box: Box, feed: Item): void {
  Object.assign(feed, { status: "fetching", fetch_ts: Math.floor(box.now()) });
  box.later(500, () => {
    feed.status = "ready";
    const items = itemsOf(box, feed);
    if (items.length === 0 || box.random() < 0.5) publish(box, feed, items);
    count(box, feed);
  });
}

function publish(box: Box, feed: Item, items: Item[]): void {
  const now = Math.floor(box.now());
  const id = Math.max(0, ...items.map((item) => Number(item.id))) + 1;
  const { origin } = new URL(String(feed.url));
  const item: Item = {
    id,
    feed_id: feed.id,
    title: `Image ${id}.iso`,
    desc: "",
    author: feed.title,
    link: `${origin}/image-${id}.iso`,
    enclosure_url: `${origin}/image-${id}.iso`,
    enclosure_type: "application/x-iso9660-image",
    enclosure_length: 25_165_824,
    is_read: false,
    is_downloaded: false,
    fetch_ts: now,
    pub_ts: now - 60,
  };
  items.unshift(item);
  feed.pub_ts = item.pub_ts;
  if (feed.auto_download) download(box, item);
}

function download(box: Box, item: Item): void {
  const url = item.enclosure_url || item.link;
  addTask(box, { url, size: Number(item.enclosure_length) || 0 });
  item.is_downloaded = true;
}

function updateItem(call: Call, box: Box): void {
  const { is_read } = call.body as Item;
  if (is_read !== undefined) itemOf(call, box).is_read = is_read;
  count(box, feedOf(box, call.params.feed_id));
}

function count(box: Box, feed: Item): void {
  const items = itemsOf(box, feed);
  feed.nb_read = items.filter(({ is_read }) => is_read).length;
  feed.nb_unread = items.length - Number(feed.nb_read);
}

function itemsOf({ store }: Box, feed: Item): Item[] {
  return store.list(`downloads/feeds/${feed.id}/items`);
}

function feedOf({ store }: Box, id: unknown): Item {
  const feed = store.list("downloads/feeds").find((feed) => feed.id === Number(id));
  if (feed) return feed;
  throw new Refusal("feed_not_found", "Flux introuvable");
}

function itemOf({ params }: Call, box: Box): Item {
  const feed = feedOf(box, params.feed_id);
  const item = itemsOf(box, feed).find(({ id }) => id === Number(params.item_id));
  if (item) return item;
  throw new Refusal("item_not_found", "Élément introuvable");
}
