/**
 * The household's television: the player and what it recorded.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { join, treeOf } from "../live/tree.ts";
import { like } from "./example.ts";
import { byOctet } from "./hosts.ts";
import { mount } from "./storage.ts";

/** Fills `player` and `pvr`. */
export function layTelevision(box: Box): void {
  layPlayer(box);
  layRecords(box);
}

function layPlayer(box: Box): void {
  const { store } = box;
  const host = byOctet(0x11);
  store.set("player", [
    like("Player", {
      id: 1,
      device_name: host.name,
      mac: host.mac,
      device_model: "fbx8am",
      stb_type: "stb_v8",
      last_time_reachable: Math.floor(box.now()),
      lan_gids: ["ether-" + host.mac],
    }),
  ]);
  store.set("player/1/api/v6/status", like("PlayerStatus", watching()));
  store.set("player/1/api/v6/control/volume", { mute: false, volume: 25 });
}

function watching(): Item {
  const can = ["play", "pause", "stop", "next", "prev", "select_audio_track", "select_srt_track"];
  const cannot = ["record", "record_stop", "seek_forward", "seek_backward", "seek_to"]
    .concat("shuffle", "repeat_all", "repeat_one", "select_stream");
  const flags = (names: string[], value: boolean) => names.map((name) => [name, value] as const);
  return {
    power_state: "running",
    player: {
      name: "tv",
      last_activity: 0,
      capabilities: Object.fromEntries([...flags(can, true), ...flags(cannot, false)]),
    },
    foreground_app: {
      package: "fr.freebox.tv",
      package_id: 1,
      cur_url: "tv:?channel=2",
      context: {},
    },
  };
}

function layRecords(box: Box): void {
  const { store } = box;
  const evening = Math.floor(box.now() / 86_400) * 86_400 + 19 * 3600;
  store.set("pvr/config", { ...like("PvrConfig"), auto_ack: true });
  store.set("pvr/quota", like("PvrQuota", { quota_exceeded: false, needed_tresh: 40 }));
  store.set("pvr/programmed", [
    like("Precord", {
      ...like("Precord"),
      id: 6,
      media: "Freebox",
      name: "Journal 20h00",
      subname: "",
      state: "waiting_start_time",
      altered: false,
      start: evening + 86_400,
      end: evening + 86_400 + 2400,
      margin_before: 600,
      margin_after: 300,
    }),
  ]);
  store.set("pvr/finished", records(box, evening));
  store.set("pvr/media", [media(box)]);
}

function records(box: Box, evening: number): Item[] {
  const folder = treeOf(box).find(join(mount, "Enregistrements"));
  if (folder?.kind !== "dir") return [];
  return [...folder.entries.values()].map((file, n) =>
    like("Frecord", {
      id: 5 + n,
      media: "Freebox",
      path: "Enregistrements",
      filename: file.name,
      byte_size: file.kind === "file" ? file.content.size : 0,
      channel_uuid: "uuid-webtv-201",
      channel_name: "France 2",
      name: "Journal 20h00",
      start: evening - 86_400,
      end: evening - 86_400 + 2400,
    })
  );
}

function media(box: Box): Item {
  const partition = box.store.list("storage/partition")[0] as Item;
  return like("Media", {
    media: partition.label,
    free_bytes: partition.free_bytes,
    total_bytes: partition.total_bytes,
  });
}
