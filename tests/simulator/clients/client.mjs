// deno-lint-ignore-file no-console -- it runs by itself, and prints to stdout
/**
 * A Freebox client in plain Node.js, written from the public documentation and nothing of fbx.
 *
 * Usage: node client.mjs URL TASK < JSON of what the task takes
 * Does one of the things that such clients do, and fails loudly where the box is not as a real one.
 */
import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { request } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

const [, , BOX, TASK] = process.argv;
const APP = {
  app_id: "org.example.node",
  app_name: "Foreign client",
  app_version: null,
  device_name: "Node.js",
};

/** The box as one application sees it. */
class Box {
  static async find() {
    const box = new Box();
    box.about = await (await fetch(BOX + "/api_version")).json();
    box.api = `${box.about.api_base_url}v${parseInt(box.about.api_version)}/`;
    return box;
  }

  static async open() {
    const box = await Box.find();
    box.token = await box.register();
    box.session = (await box.logIn(box.token)).result.session_token;
    return box;
  }

  headers(type = "application/json") {
    return { "Content-Type": type, ...this.session && { "X-Fbx-App-Auth": this.session } };
  }

  /** The envelope of the answer, with the HTTP status. */
  async send(method, path, data) {
    const body = data === undefined ? undefined : JSON.stringify(data);
    const answer = await fetch(BOX + this.api + path, { method, body, headers: this.headers() });
    const { status } = answer;
    if (!answer.headers.get("content-type").startsWith("application/json")) {
      return { success: status === 200, bytes: Buffer.from(await answer.arrayBuffer()) };
    }
    return { status, ...await answer.json() };
  }

  /** The result of a call that must succeed. */
  async call(method, path, data) {
    const answer = await this.send(method, path, data);
    assert.ok(answer.success, `${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.result;
  }

  /** Requests a token and waits for the user at the front panel. */
  async register() {
    const { app_token, track_id } = await this.call("POST", "login/authorize/", APP);
    const status = async () => (await this.call("GET", `login/authorize/${track_id}`)).status;
    await until(async () => await status() !== "pending", 5);
    assert.equal(await status(), "granted");
    return app_token;
  }

  async logIn(token) {
    const { challenge } = await this.call("GET", "login/");
    const password = createHmac("sha1", token).update(challenge).digest("hex");
    const { app_id } = APP;
    return this.send("POST", "login/session/", { app_id, app_version: null, password });
  }
}

/** As much of RFC 6455 as it takes: whole frames, and a mask on what is sent. */
class Socket {
  #socket;
  #rest;
  #wake = () => {};

  static async open(box, path) {
    const headers = {
      ...box.headers(),
      Connection: "Upgrade",
      Upgrade: "websocket",
      "Sec-WebSocket-Version": "13",
      "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
    };
    const opened = new Socket();
    await new Promise((resolve, reject) => {
      const asking = request(BOX + box.api + path, { headers });
      asking.on("upgrade", (_response, socket, head) => resolve(opened.#take(socket, head)));
      asking.on("response", ({ statusCode }) => reject(new Error(`HTTP ${statusCode}`)));
      asking.on("error", reject);
      asking.end();
    });
    return opened;
  }

  #take(socket, head) {
    this.#socket = socket;
    this.#rest = head;
    socket.on("data", (chunk) => {
      this.#rest = Buffer.concat([this.#rest, chunk]);
      this.#wake();
    });
  }

  send(message) {
    const isBinary = Buffer.isBuffer(message);
    const data = isBinary ? message : Buffer.from(JSON.stringify(message));
    const mask = randomBytes(4);
    const head = Buffer.alloc(data.length < 126 ? 2 : 10);
    head[0] = isBinary ? 0x82 : 0x81;
    head[1] = 0x80 | (data.length < 126 ? data.length : 127);
    if (data.length >= 126) head.writeBigUInt64BE(BigInt(data.length), 2);
    const masked = data.map((byte, n) => byte ^ mask[n % 4]);
    this.#socket.write(Buffer.concat([head, mask, masked]));
  }

  async next() {
    let [, length] = await this.#read(2);
    if (length === 126) length = (await this.#read(2)).readUInt16BE();
    else if (length === 127) length = Number((await this.#read(8)).readBigUInt64BE());
    return JSON.parse((await this.#read(length)).toString());
  }

  ask(message) {
    this.send(message);
    return this.next();
  }

  async #read(length) {
    while (this.#rest.length < length) await new Promise((resolve) => this.#wake = resolve);
    const read = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return read;
  }
}

async function until(holds, seconds) {
  const end = performance.now() + seconds * 1000;
  while (!await holds()) {
    assert.ok(performance.now() < end, "it did not come true in time");
    await pause(50);
  }
}

const b64 = (path) => Buffer.from(path).toString("base64");
const plain = (path) => Buffer.from(path, "base64").toString();
const isNow = (seconds) => Math.abs(seconds - Date.now() / 1000) < 60;
const rootOf = async (box) => plain((await box.call("GET", "fs/ls/")).entries[0].path);

const tasks = {
  /** Registers without a version, logs in, and is refused as documented. */
  async login() {
    const box = await Box.open();
    const apps = await box.call("GET", "authorization/");
    const app = apps.find(({ app_id }) => app_id === APP.app_id);
    assert.equal(app.token_validity, "granted");
    assert.deepEqual([app.app_name, app.app_version], [APP.app_name, ""]);
    assert.ok(Number.isInteger(app.id) && isNow(app.req_date) && isNow(app.last_session));
    const stranger = await Box.find();
    const refused = {
      "wrong token": await box.logIn("wrong"),
      "no session": await stranger.send("GET", "connection/"),
      "wrong type": await box.send("PUT", "lan/config/", { name: 1 }),
      "unknown id": await box.send("GET", "contact/99999"),
      "unknown path": await box.send("GET", "nothing/"),
    };
    await box.call("POST", "login/logout/", {});
    refused["after logout"] = await box.send("GET", "connection/");
    const codes = Object.entries(refused);
    return Object.fromEntries(
      codes.map(([what, { status, error_code }]) => [what, [status, error_code]]),
    );
  },

  /** Reads everything that there is to read, as an exporter does. */
  async sweep(paths) {
    const box = await Box.open();
    const [disk] = await box.call("GET", "storage/disk/");
    assert.ok(Number.isInteger(disk.read_requests) && disk.write_error_requests === 0);
    const [host] = await box.call("GET", "lan/browser/pub/");
    assert.equal(typeof host.model, "string");
    const { xdsl, ftth } = await box.call("GET", "connection/full/");
    assert.deepEqual([xdsl.status.status, xdsl.down.rate, ftth.link], ["down", 0, true]);
    const read = {};
    for (const path of paths) read[path] = (await box.send("GET", path)).success;
    return read;
  },

  /** Arms and disarms the alarm, and moves the shutters. */
  async home() {
    const box = await Box.open();
    const nodes = await box.call("GET", "home/nodes");
    const place = (wanted, kind, called) => {
      const { id, type } = nodes.find(({ category }) => category === wanted);
      const found = type.endpoints.find(({ ep_type, name }) => ep_type === kind && name === called);
      return `home/endpoints/${id}/${found.id}`;
    };
    const read = async (...of) => (await box.call("GET", place(of[0], "signal", of[1]))).value;
    const push = (category, name, value = null) =>
      box.call("PUT", place(category, "slot", name), { value });
    for (const { props, show_endpoints } of nodes) {
      assert.ok(props && show_endpoints.every(({ ui, label, name }) => ui && label && name));
    }
    await push("alarm", "timeout1", 1);
    await push("alarm", "alarm2");
    assert.equal(await read("alarm", "state"), "alarm2_arming");
    await until(async () => await read("alarm", "state") === "alarm2_armed", 5);
    await push("alarm", "off");
    assert.equal(await read("alarm", "state"), "idle");
    await push("basic_shutter", "down");
    assert.equal(await read("basic_shutter", "state"), true);
    await push("opener", "toggle");
    assert.equal(await read("opener", "position_set"), 100);
    await push("camera", "detection", false);
    assert.equal(await read("camera", "detection"), false);
    const camera = (await box.call("GET", "home/nodes")).find(({ category }) =>
      category === "camera"
    );
    const shown = camera.show_endpoints.find(({ name, ep_type }) =>
      name === "detection" && ep_type === "signal"
    );
    assert.equal(shown.value, false);
  },

  /** Opens a port with texts for numbers, changes it, and closes it. */
  async redirect() {
    const box = await Box.open();
    const ports = { lan_port: "22", wan_port_start: "2222", wan_port_end: "2222" };
    const target = { lan_ip: "192.168.1.12", ip_proto: "tcp", enabled: "true", src_ip: null };
    const made = await box.call("POST", "fw/redir/", { ...ports, ...target, comment: "ssh" });
    assert.deepEqual([made.lan_port, made.enabled, made.valid], [22, true, true]);
    assert.deepEqual([made.hostname, made.src_ip], ["192.168.1.12", "0.0.0.0"]);
    const path = `fw/redir/${made.id}`;
    const changed = await box.call("PUT", path, { ...made, lan_port: "2022", enabled: "0" });
    assert.deepEqual([changed.lan_port, changed.enabled], [2022, false]);
    await box.call("DELETE", path);
    assert.equal((await box.send("GET", path)).error_code, "noent");
  },

  /** Makes a folder, uploads, downloads, moves and shares a file, and cleans up. */
  async files() {
    const box = await Box.open();
    const root = await rootOf(box);
    const parent = b64(root);
    const folder = await box.call("POST", "fs/mkdir/", { parent, dirname: "Node" });
    assert.equal(plain(folder), root + "/Node");
    const content = randomBytes(100_000);
    const upload = await Socket.open(box, "ws/upload");
    const start = { action: "upload_start", size: content.length, dirname: folder };
    assert.ok((await upload.ask({ ...start, filename: "b.bin", force: "overwrite" })).success);
    assert.equal((await upload.ask(content)).result.total_len, content.length);
    assert.ok((await upload.ask({ action: "upload_finalize" })).result.complete);
    const path = b64(root + "/Node/b.bin");
    const got = await box.send("GET", `dl/${encodeURIComponent(path)}`);
    assert.ok(content.equals(got.bytes));
    const order = { files: [path], dst: parent, mode: "overwrite" };
    const task = await box.call("POST", "fs/mv/", order);
    assert.equal(task.state, "running");
    assert.ok(isNow(task.started_ts));
    const done = ({ id }) => async () => (await box.call("GET", `fs/tasks/${id}`)).state === "done";
    await until(done(task), 10);
    await box.call("PUT", "connection/config/", { remote_access: true });
    const link = await box.call("POST", "share_link/", { path: b64(root + "/b.bin"), expire: "0" });
    assert.deepEqual([link.internal, link.expire, link.name], [0, 0, "b.bin"]);
    assert.match(link.fullurl, new RegExp(`^https?://.+/share/${link.token}/b\\.bin$`));
    await box.call("DELETE", `share_link/${link.token}`);
    await until(
      done(await box.call("POST", "fs/rm/", { files: [folder, b64(root + "/b.bin")] })),
      10,
    );
  },

  /** Keeps a contact: makes, reads, changes and deletes it. */
  async contacts() {
    const box = await Box.open();
    const wish = { display_name: "Ada", first_name: "Ada", last_name: null, company: "" };
    const made = await box.call("POST", "contact/", wish);
    assert.ok(isNow(made.last_update));
    const path = `contact/${made.id}`;
    const number = { contact_id: made.id, number: "0102030405", type: "fixed", is_default: "1" };
    const { is_default } = await box.call("POST", "number/", number);
    assert.equal(is_default, true);
    await box.call("PUT", path, { last_name: "Lovelace" });
    const { last_name, numbers } = await box.call("GET", path);
    assert.deepEqual([last_name, numbers[0].number], ["Lovelace", "0102030405"]);
    await box.call("DELETE", path);
    assert.equal((await box.send("GET", path)).error_code, "noent");
  },

  /** Makes a VM from a disk that is there, and watches it start and stop. */
  async machine() {
    const box = await Box.open();
    const [{ disk_path }] = await box.call("GET", "vm/");
    const size = { memory: "512", vcpus: "1", enable_screen: "0" };
    const wish = { name: "node", disk_path, disk_type: "qcow2", cd_path: null, ...size };
    const made = await box.call("POST", "vm/", wish);
    assert.deepEqual([made.memory, made.vcpus, made.enable_screen], [512, 1, false]);
    const events = await Socket.open(box, "ws/event");
    assert.ok((await events.ask({ action: "register", events: ["vm_state_changed"] })).success);
    await box.call("POST", `vm/${made.id}/start`);
    assert.deepEqual((await events.next()).result, { id: made.id, status: "running" });
    await box.call("POST", `vm/${made.id}/stop`);
    assert.deepEqual((await events.next()).result, { id: made.id, status: "stopped" });
    await box.call("DELETE", `vm/${made.id}`);
  },

  /** Adds a short download by a form, with its folder in plain text, and waits for it. */
  async download() {
    const box = await Box.open();
    const download_dir = await rootOf(box) + "/Téléchargements";
    const form = { download_url: "http://files.example.org/free.txt", download_dir };
    const answer = await fetch(BOX + box.api + "downloads/add", {
      method: "POST",
      headers: { "X-Fbx-App-Auth": box.session },
      body: new URLSearchParams(form),
    });
    const path = `downloads/${(await answer.json()).result.id}`;
    await until(async () => (await box.call("GET", path)).status === "done", 0.9);
    const [file] = await box.call("GET", `${path}/files`);
    assert.equal(plain(file.filepath), `${download_dir}/free.txt`);
    const { size } = await box.call("GET", `fs/info/${encodeURIComponent(file.filepath)}`);
    assert.equal(size, file.size);
  },

  /** Listens to the devices that come and go, until it has heard of one. */
  async events() {
    const listener = await Socket.open(await Box.open(), "ws/event");
    const events = ["lan_host_l3addr_reachable", "lan_host_l3addr_unreachable"];
    assert.ok((await listener.ask({ action: "register", events })).success);
    console.log("registered");
    const { action, source, event, result } = await listener.next();
    assert.deepEqual([action, source], ["notification", "lan"]);
    return [event, result];
  },

  /** Joins addresses carelessly, and asks for the version below the base of the API. */
  async addresses() {
    const box = await Box.open();
    const ask = async (path) => (await fetch(BOX + path, { headers: box.headers() })).json();
    const { result } = await ask(`//${box.api}//lan//config/`);
    assert.deepEqual(result, await box.call("GET", "lan/config/"));
    assert.deepEqual(await ask(`${box.api}api_version/`), box.about);
  },
};

const found = await tasks[TASK](await json(process.stdin));
console.log(JSON.stringify(found ?? null));
process.exit(); // whatever sockets are open
