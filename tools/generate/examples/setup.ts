/**
 * What must be there before an operation can be called, and the arguments that then are right: ids
 * are the box's to give.
 *
 * @module
 */

/** The lines before a call, and its path parameters and body where the usual ones would not do. */
export interface Ground {
  readonly before?: readonly string[];
  /** Path parameters, as code. */
  readonly path?: readonly string[];
  /** The body, its fields as code. */
  readonly body?: Readonly<Record<string, string>>;
  /** What the simulated box is to be. */
  readonly box?: string;
}

const uploaded = 'await f.fs.upload("/Freebox/a.txt", new Blob(["Hello"]));';
const hashing =
  'const { id } = await f.fs.hash({ src: "/Freebox/a.txt", hash_type: "md5" }).done();';
const files = '["/Freebox/a.txt"]';
const firstBss = "const [first] = await f.wifi.bsses();";
const bss: Ground = { before: [firstBss], path: ["first!.id"] };
const torrentTask = "const [task] = await f.download.list();";
const tracker: Ground = {
  before: [torrentTask, "const [first] = await f.download.trackers(task!.id);"],
  path: ["task!.id", "first!.announce"],
};
const firstDisk = "const [first] = await f.storage.disks();";
const partition = "first!.partitions[0]!.id";
const startPairing = 'await f.home.startPairing(1, { op: "start" });';
const disk = '"/Freebox/VMs/new.qcow2"';
const delta: Ground = { box: '{ model: "fbxgw7-r1/full" }' };
const xdsl: Ground = { box: '{ model: "fbxgw-r2/full" }' };
const login = [
  'import { createHmac } from "node:crypto";',
  "const { appId, token } = box.access;",
  "const { challenge } = await f.login.challenge();",
  'const password = createHmac("sha1", token).update(challenge).digest("hex");',
];

/** By operation. */
export const ground: Readonly<Record<string, Ground>> = {
  "Call.update": { before: ["const [first] = await f.call.list();"], path: ["first!.id"] },
  "Call.updateVoicemail": {
    before: ["const [first] = await f.call.voicemails();"],
    path: ["first!.id"],
  },
  "Connection.aggregation": xdsl,
  "Connection.lte": xdsl,
  "Connection.setAggregation": xdsl,
  "Connection.xdsl": xdsl,
  "Download.create": {
    body: { download_url: '"https://cdimage.debian.org/debian.iso"' },
  },
  "Download.createFromFile": {
    before: ['const torrent = "d8:announce3:url4:infod6:lengthi30000e4:name8:film.mkvee";'],
    body: { download_file: 'new File([torrent], "film.torrent")' },
  },
  "Download.deleteTracker": { ...tracker, body: { announce: "first!.announce" } },
  "Download.updateTracker": {
    ...tracker,
    body: { announce: "first!.announce", is_enabled: "true" },
  },
  "Download.updateFile": {
    before: [torrentTask, "const [first] = await f.download.files(task!.id);"],
    path: ["task!.id", "first!.id"],
  },
  "Download_Feeds.updateItem": {
    before: [
      "const [feed] = await f.downloadFeeds.list();",
      "const [first] = await f.downloadFeeds.items(feed!.id);",
    ],
    path: ["feed!.id", "first!.id"],
  },
  "Fs.archive": { before: [uploaded], body: { files, dst: '"/Freebox/a.zip"' } },
  "Fs.cat": { before: [uploaded], body: { files, dst: '"/Freebox/b.txt"' } },
  "Fs.cp": { before: [uploaded], body: { files, dst: '"/Freebox/Documents"', mode: '"both"' } },
  "Fs.extract": {
    before: [
      uploaded,
      `await f.fs.archive({ files: ${files}, dst: "/Freebox/a.zip" }).done();`,
    ],
    body: { src: '"/Freebox/a.zip"', dst: '"/Freebox/Documents"' },
  },
  "Fs.hash": { before: [uploaded], body: { src: '"/Freebox/a.txt"', hash_type: '"sha1"' } },
  "Fs.mkdir": { body: { parent: '"/Freebox"', dirname: '"New"' } },
  "Fs.mv": {
    before: [uploaded],
    body: { files, dst: '"/Freebox/Documents"', mode: '"overwrite"' },
  },
  "Fs.rename": { before: [uploaded], body: { src: '"/Freebox/a.txt"', dst: '"b.txt"' } },
  "Fs.repair": {
    before: ['await f.fs.upload("/Freebox/film.par2", new Blob(["PAR2"]));'],
    body: { src: '"/Freebox/film.par2"' },
  },
  "Fs.rm": { before: [uploaded], body: { files } },
  "Fs.taskHash": { before: [uploaded, hashing], path: ["id"] },
  "Fs.updateTask": {
    before: [
      'await f.fs.upload("/Freebox/film.mkv", new Uint8Array(50_000_000));',
      'const { id } = await f.fs.hash({ src: "/Freebox/film.mkv", hash_type: "md5" });',
    ],
    path: ["id"],
  },
  "Home.continuePairing": {
    before: [startPairing, "const { session, pageid } = await f.home.pairing(1);"],
    path: ["1"],
    body: { op: '"next"', session: "session", pageid: "pageid", fields: "[null, true]" },
  },
  "Home.endpoint": {
    before: ["const [first] = await f.home.nodes();"],
    path: ["first!.id", "first!.show_endpoints[0]!.id"],
  },
  "Home.pairing": { before: [startPairing], path: ["1"] },
  "Home.setEndpoint": {
    before: [
      "const nodes = await f.home.nodes();",
      'const shutter = nodes.find(({ category }) => category === "shutter");',
    ],
    path: ["shutter!.id", "shutter!.show_endpoints[0]!.id"],
    body: { value: "50" },
  },
  "Home.updateNode": { before: ["const [first] = await f.home.nodes();"], path: ["first!.id"] },
  "Lan.updateHost": {
    before: ['const [first] = await f.lan.hosts("pub");'],
    path: ['"pub"', "first!.id"],
  },
  "Ledstrip.planning": delta,
  "Ledstrip.setPlanning": delta,
  "Ledstrip.status": delta,
  "Login.openSession": { before: login, body: { app_id: "appId", password: "password" } },
  "Pvr.addPrecord": {
    before: ["const start = Math.floor(Date.now() / 1000) + 3_600;"],
    body: { start: "start", end: "start + 3_600" },
  },
  "Pvr.updateFrecord": {
    before: ["const [first] = await f.pvr.frecords();"],
    path: ["first!.id"],
  },
  "Share.create": { body: { path: '"/Freebox/Photos"' } },
  "Share.list": { before: ['await f.share.create({ path: "/Freebox/Photos" });'] },
  "Storage.checkPartition": { before: [firstDisk], path: [partition] },
  "Storage.formatDisk": { before: [firstDisk], path: ["first!.id"] },
  "Storage.fsAdvice": { before: [firstDisk], path: ["first!.id"] },
  "Storage.updateDisk": { before: [firstDisk], path: ["first!.id"] },
  "Storage.updatePartition": { before: [firstDisk], path: [partition] },
  "Vm.createDisk": {
    body: { disk_path: disk, size: "10_000_000_000", disk_type: '"qcow2"' },
  },
  "Vm.diskInfo": { body: { disk_path: '"/Freebox/VMs/debian.qcow2"' } },
  "Vm.diskTask": {
    before: [
      `const input = { disk_path: ${disk}, size: 10_000_000_000, disk_type: "qcow2" } as const;`,
      "const { id } = await f.vm.createDisk(input);",
    ],
    path: ["id"],
  },
  "Vm.resizeDisk": {
    body: {
      disk_path: '"/Freebox/VMs/debian.qcow2"',
      size: "20_000_000_000",
      shrink_allow: "false",
    },
  },
  "Vpn.config": { path: ['"ipsec_ikev2"'] },
  "Wifi.customKeys": {
    before: ['await f.wifi.addCustomKey({ description: "guest", key: "guestguest" });'],
  },
  "Wifi.macFilters": {
    before: ['await f.wifi.addMacFilter({ mac: "02:00:00:00:00:99", type: "blacklist" });'],
  },
  "Wifi.wpsSessions": {
    before: ["const [bss] = await f.wifi.bsses();", "await f.wifi.startWps({ bssid: bss!.id });"],
  },
  "Wifi.mloConfig": bss,
  "Wifi.setMloConfig": bss,
  "Wifi.startWps": { before: [firstBss], body: { bssid: "first!.id" } },
  "Wifi.stopWps": {
    before: [firstBss, "const session_id = await f.wifi.startWps({ bssid: first!.id });"],
    body: { session_id: "session_id" },
  },
  "Wifi.updateBss": bss,
};
