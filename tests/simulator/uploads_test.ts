import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { type Caller, insist, login, until } from "./client.ts";
import { ask, type Plug, plug, type Received, sessionOf } from "./socket.ts";

const FOLDER = "/Freebox/Documents";
const CHUNK = 524_288;

function base64(path: string): string {
  return Buffer.from(path).toString("base64");
}

function start(filename: string, more: object = {}): object {
  return { action: "upload_start", dirname: base64(FOLDER), filename, ...more };
}

function noise(size: number): Uint8Array<ArrayBuffer> {
  let state = size + 1;
  return Uint8Array.from({ length: size }, () => (state = Math.imul(state, 48_271) + 11) >>> 24);
}

/** What the box has under a name; `undefined` when it has nothing. */
async function stored(freebox: SimulatedFreebox, name: string): Promise<Uint8Array | undefined> {
  const headers = { "X-Fbx-App-Auth": await sessionOf(freebox) };
  const response = await fetch(`${freebox.url}/api/v8/dl/${base64(`${FOLDER}/${name}`)}`, {
    headers,
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.headers.has("accept-ranges") ? bytes : undefined;
}

/** Sends chunks without waiting, and reads the answers to all of them. */
async function pour(socket: Plug, bytes: Uint8Array<ArrayBuffer>, size = CHUNK): Promise<number> {
  let total = 0;
  for (let at = 0; at < bytes.length; at += size) socket.send(bytes.slice(at, at + size));
  for (let at = 0; at < bytes.length; at += size) {
    const { action, success, result } = await socket.next();
    assert.deepEqual([action, success, result.complete], ["upload_data", true, false]);
    total = result.total_len;
  }
  return total;
}

async function uploads(call: Caller): Promise<Received[]> {
  return (await call("GET", "upload/")).result ?? [];
}

Deno.test("a file arrives byte for byte, whatever its size and its chunks", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const socket = await plug(freebox, "ws/upload");
  const sizes: [size: number, chunk: number][] = [
    [0, CHUNK],
    [1, CHUNK],
    [CHUNK - 1, CHUNK],
    [CHUNK, CHUNK],
    [CHUNK + 1, CHUNK],
    [999_999, 999_999],
    [1_000_000, 1_000_000],
    [3_000_001, 1_000_000],
    [700, 125],
    [70_000, 65_535],
  ];
  for (const [size, chunk] of sizes) {
    const bytes = noise(size);
    const name = `${size} by ${chunk} é.bin`;
    assert.deepEqual(await ask(socket, start(name, { request_id: 6969, size })), {
      request_id: 6969,
      action: "upload_start",
      success: true,
    });
    await pour(socket, bytes, chunk);
    assert.deepEqual(await ask(socket, { action: "upload_finalize", request_id: 3615 }), {
      request_id: 3615,
      action: "upload_finalize",
      success: true,
      result: { total_len: size, complete: true },
    });
    assert.deepEqual(await stored(freebox, name), bytes, name);
    const { status, uploaded, dirname, upload_name } = (await uploads(call)).at(-1);
    assert.deepEqual([status, uploaded, dirname, upload_name], ["done", size, FOLDER, name]);
  }
});

Deno.test("chunks are acknowledged with the length so far and the request_id of the start", async () => {
  await using freebox = await simulate();
  const socket = await plug(freebox, "ws/upload/");
  await ask(socket, start("a", { request_id: 7 }));
  socket.send(noise(10));
  assert.deepEqual(await socket.next(), {
    request_id: 7,
    action: "upload_data",
    success: true,
    result: { total_len: 10, complete: false },
  });
});

Deno.test("a frame over 1 MB ends the connection", async () => {
  await using freebox = await simulate();
  const socket = await plug(freebox, "ws/upload");
  await ask(socket, start("large"));
  socket.send(new Uint8Array(1_000_001));
  assert.equal(await socket.closed(), 1009);
  assert.equal(await stored(freebox, "large"), undefined);
});

Deno.test("a file that is there is a conflict, is overwritten, or goes on", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const old = await stored(freebox, "courses.txt") as Uint8Array;
  const socket = await plug(freebox, "ws/upload");
  const refused = await ask(socket, start("courses.txt", { request_id: 3615, size: 3 }));
  assert.deepEqual([refused.success, refused.error_code, refused.file_size, refused.request_id], [
    false,
    "destination_conflict",
    old.length,
    3615,
  ]);
  assert.equal((await uploads(call)).at(-1).status, "conflict");

  const resumed = await ask(socket, start("courses.txt", { force: "resume" }));
  assert.deepEqual([resumed.success, resumed.file_size], [true, old.length]);
  assert.equal(await pour(socket, noise(5)), old.length + 5);
  await ask(socket, { action: "upload_finalize" });
  assert.deepEqual(await stored(freebox, "courses.txt"), new Uint8Array([...old, ...noise(5)]));

  await ask(socket, start("courses.txt", { force: "overwrite", size: 3 }));
  await pour(socket, noise(3));
  assert.equal((await stored(freebox, "courses.txt"))?.length, old.length + 5);
  await ask(socket, { action: "upload_finalize" });
  assert.deepEqual(await stored(freebox, "courses.txt"), noise(3));
  const folder = await ask(socket, start("../Photos", { force: "overwrite" }));
  assert.equal(folder.error_code, "invalid_request");
});

Deno.test("what is out of turn is refused, and the connection goes on", async () => {
  await using freebox = await simulate();
  const socket = await plug(freebox, "ws/upload");
  const codeOf = async (request: object) => (await ask(socket, request)).error_code;
  assert.equal(await codeOf({ action: "upload_finalize" }), "invalid_request");
  assert.equal(await codeOf({ action: "upload_cancel" }), "invalid_request");
  assert.equal(await codeOf({ action: "upload_pause" }), "invalid_request");
  socket.send(noise(3));
  assert.equal((await socket.next()).error_code, "invalid_request");
  assert.equal(await codeOf({ action: "upload_start", filename: "x" }), "invalid_request");
  assert.equal(await codeOf(start("x", { force: "missing" })), "invalid_request");
  assert.equal(await codeOf(start("x", { size: -1 })), "invalid_request");
  assert.equal(await codeOf(start("a/b")), "invalid_request");
  assert.equal(await codeOf(start("x", { dirname: base64("/") })), "access_denied");
  assert.equal(await codeOf(start("x", { dirname: base64("/Freebox/no") })), "path_not_found");
  assert.equal(await codeOf(start("x", { dirname: "no base64!" })), "path_not_found");
  assert.ok((await ask(socket, start("x", { size: 4 }))).success);
  assert.equal(await codeOf(start("y")), "invalid_request");
  await pour(socket, noise(3));
  assert.equal(await codeOf({ action: "upload_finalize" }), "invalid_request");
  assert.ok((await ask(socket, { action: "upload_cancel" })).result.cancelled);
  assert.ok((await ask(socket, start("y"))).success);
});

Deno.test("cancelling leaves nothing, from here or from elsewhere", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const free = async () => (await insist(call, "GET", "storage/partition/1001")).free_bytes;
  const before = await free();
  const socket = await plug(freebox, "ws/upload");
  await ask(socket, start("gone"));
  await pour(socket, noise(1000));
  assert.equal(await free(), before - 1000);
  assert.deepEqual((await ask(socket, { action: "upload_cancel", request_id: 1 })).result, {
    total_len: 1000,
    complete: true,
    cancelled: true,
  });
  assert.equal(await free(), before);

  await ask(socket, start("gone", { request_id: 9 }));
  await pour(socket, noise(1000));
  const { id, status } = (await uploads(call)).at(-1);
  assert.equal(status, "in_progress");
  await insist(call, "DELETE", `upload/${id}/cancel`);
  const reported = await socket.next();
  assert.deepEqual([reported.success, reported.error_code, reported.request_id], [
    false,
    "cancelled",
    9,
  ]);
  await socket.closed();
  assert.equal((await insist(call, "GET", `upload/${id}`)).status, "cancelled");
  assert.equal((await call("DELETE", `upload/${id}/cancel`)).error_code, "invalid_request");
  await insist(call, "DELETE", `upload/${id}`);
  assert.equal((await call("GET", `upload/${id}`)).error_code, "noent");
  assert.equal(await free(), before);
  assert.equal(await stored(freebox, "gone"), undefined);
});

Deno.test("a connection that breaks leaves what came for another one to resume", async () => {
  await using freebox = await simulate();
  const call = await login(freebox);
  const bytes = noise(2_000_000);
  for (const cut of [1, 524_287, 524_288, 524_289, 1_333_333]) {
    const name = `cut at ${cut}`;
    const first = await plug(freebox, "ws/upload");
    freebox.cutAfter(cut);
    await ask(first, start(name, { size: bytes.length }));
    for (let at = 0; at < bytes.length; at += CHUNK) first.send(bytes.slice(at, at + CHUNK));
    assert.notEqual(await first.closed(), 1000);
    await until(async () => (await uploads(call)).at(-1).status === "failed");
    assert.equal(await stored(freebox, name), undefined);

    const second = await plug(freebox, "ws/upload");
    const refused = await ask(second, start(name, { size: bytes.length }));
    assert.deepEqual([refused.error_code, refused.file_size], ["destination_conflict", cut]);
    const resumed = await ask(second, start(name, { size: bytes.length, force: "resume" }));
    assert.equal(resumed.file_size, cut);
    await pour(second, bytes.slice(cut));
    assert.ok((await ask(second, { action: "upload_finalize" })).success);
    assert.deepEqual(await stored(freebox, name), bytes);
  }
});

Deno.test("a second connection takes over a file whose first one hangs", async () => {
  await using freebox = await simulate();
  const first = await plug(freebox, "ws/upload");
  await ask(first, start("a"));
  await pour(first, noise(10));
  const second = await plug(freebox, "ws/upload");
  assert.equal((await ask(second, start("a"))).error_code, "destination_conflict");
  assert.equal((await ask(second, start("a", { force: "resume" }))).file_size, 10);
  assert.equal((await first.next()).error_code, "cancelled");
});

Deno.test("a full disk refuses what is announced, and what is not", async () => {
  await using freebox = await simulate({ diskSize: 1_000_000 });
  const call = await login(freebox);
  const free = async () => (await insist(call, "GET", "storage/partition/1001")).free_bytes;
  const before = await free();
  assert.ok(before > 0 && before < 1_000_000);
  const socket = await plug(freebox, "ws/upload");
  const announced = await ask(socket, start("large", { size: 1_000_001 }));
  assert.equal(announced.error_code, "disk_full");
  await ask(socket, start("large"));
  await pour(socket, noise(before));
  socket.send(noise(1));
  assert.equal((await socket.next()).error_code, "disk_full");
  assert.equal((await ask(socket, { action: "upload_finalize" })).error_code, "disk_full");
  assert.equal((await uploads(call)).at(-1).status, "failed");
  assert.ok((await ask(socket, { action: "upload_cancel" })).success);
  assert.equal(await stored(freebox, "large"), undefined);
  assert.equal(await free(), before);
});

Deno.test("a session or a permission that goes in the middle ends the upload", async () => {
  const causes: [code: string, cause: (freebox: SimulatedFreebox) => void][] = [
    ["auth_required", (freebox) => freebox.sessions.endSessions()],
    ["insufficient_rights", (freebox) => freebox.sessions.permit(freebox.appId, ["settings"])],
  ];
  for (const [code, cause] of causes) {
    await using freebox = await simulate();
    const socket = await plug(freebox, "ws/upload");
    await ask(socket, start("half", { request_id: 5 }));
    await pour(socket, noise(1000));
    cause(freebox);
    const reported = await socket.next();
    assert.deepEqual([reported.success, reported.error_code, reported.request_id], [
      false,
      code,
      5,
    ]);
    assert.equal(await socket.closed(), 1008);
    freebox.sessions.permit(freebox.appId, ["explorer"]);
    assert.equal(await stored(freebox, "half"), undefined);
  }
});

Deno.test("without the permission for files nothing can be uploaded", async () => {
  await using freebox = await simulate({ permissions: ["settings"] });
  await assert.rejects(plug(freebox, "ws/upload"));
  assert.equal(freebox.requests.recent.at(-1)?.status, 403);
});

Deno.test("an upload that brings nothing lapses", async () => {
  let minutes = 0;
  await using freebox = await simulate({
    sessionTtl: 36_000,
    clock: () => Date.now() + minutes * 60_000,
  });
  const call = await login(freebox);
  const socket = await plug(freebox, "ws/upload");
  await ask(socket, start("never"));
  assert.equal((await uploads(call)).at(-1).status, "authorized");
  minutes = 6;
  assert.equal((await socket.next()).error_code, "cancelled");
  assert.equal((await uploads(call)).at(-1).status, "timeout");
});

Deno.test("a slow line takes its time, and loses nothing", async () => {
  await using freebox = await simulate();
  const socket = await plug(freebox, "ws/upload");
  await ask(socket, start("slow"));
  freebox.rate(1_000_000);
  const before = performance.now();
  await pour(socket, noise(200_000), 50_000);
  assert.ok(performance.now() - before > 150);
  await ask(socket, { action: "upload_finalize" });
  assert.deepEqual(await stored(freebox, "slow"), noise(200_000));
});

Deno.test("a sink keeps the length and the SHA-256 of what it is given", async () => {
  await using freebox = await simulate({ uploadSink: true });
  const call = await login(freebox);
  const socket = await plug(freebox, "ws/upload");
  await ask(socket, start("sunk"));
  await pour(socket, noise(1_000_000));
  await ask(socket, { action: "upload_finalize" });
  const { size, path } = await insist(call, "GET", `fs/info/${base64(FOLDER + "/sunk")}`);
  assert.equal(size, 1_000_000);
  const { id } = await insist(call, "POST", "fs/hash/", { src: path, hash_type: "sha256" });
  await until(async () => (await insist(call, "GET", `fs/tasks/${id}`)).state === "done");
  const digest = await crypto.subtle.digest("SHA-256", noise(1_000_000));
  const { hash } = await insist(call, "GET", `fs/tasks/${id}/hash`);
  assert.equal(hash, Buffer.from(digest).toString("hex"));
});
