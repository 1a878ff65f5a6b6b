import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { Fbx, FbxError } from "../../mod.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { assertSameBytes, content, random } from "../support/content.ts";
import { all } from "../support/programs.ts";
import { until, wait } from "../support/until.ts";

const chunk = 512 * 1024;
const mebibyte = 1024 * 1024;

async function listed(f: Awaited<ReturnType<typeof boxAndClient>>["f"], folder: string) {
  return (await f.fs.list(folder)).entries.map(({ name }) => name);
}

async function downloaded(f: Awaited<ReturnType<typeof boxAndClient>>["f"], path: string) {
  return await (await f.fs.download(path)).bytes();
}

Deno.test("what is uploaded comes back the same, byte for byte, whatever its size", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const around = [chunk, 2 * chunk, 16 * chunk].flatMap((size) => [size - 1, size, size + 1]);
  for (const size of [0, 1, ...around, 64 * mebibyte]) {
    const data = content(size, size + 1);
    const path = `/Freebox/${size}.bin`;
    assert.deepEqual(await f.fs.upload(path, data), { path, size });
    const file = await f.fs.download(path);
    assert.equal(file.size, size);
    assert.equal(file.fileName, `${size}.bin`);
    assertSameBytes(await file.bytes(), data);
  }
});

Deno.test("a GiB goes up and down", { ignore: !all }, async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const piece = content(mebibyte);
  let sent = 0;
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < 1024) controller.enqueue(piece);
      else controller.close();
    },
  });
  const { size } = await f.fs.upload("/Freebox/gib.bin", source);
  assert.equal(size, 1024 * mebibyte);
  let at = 0;
  const { body } = await f.fs.download("/Freebox/gib.bin");
  for await (const bytes of body) {
    for (let index = 0; index < bytes.length; index += 4099) {
      assert.equal(bytes[index], piece[(at + index) % mebibyte]);
    }
    at += bytes.length;
  }
  assert.equal(at, 1024 * mebibyte);
});

Deno.test("upload() takes a path, a URL, a Blob, bytes and a stream of any pieces", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const data = content(3 * chunk + 17);
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeFile(file, data);
    const next = random(7);
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const end = Math.min(data.length, at + Math.floor(next() * 300_000));
        controller.enqueue(data.subarray(at, end));
        at = end;
        if (at === data.length) controller.close();
      },
    });
    const sources = { file, url: new URL(`file://${file}`), blob: new Blob([data]), data, stream };
    for (const [name, source] of Object.entries(sources)) {
      await f.fs.upload(`/Freebox/${name}`, source);
      assertSameBytes(await downloaded(f, `/Freebox/${name}`), data);
    }
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("an upload that is cut at 20 random points ends in an identical file", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const data = content(8 * mebibyte);
  const file = await Deno.makeTempFile();
  const next = random(20);
  try {
    await Deno.writeFile(file, data);
    for (let round = 0; round < 20; round++) {
      const path = `/Freebox/cut-${round}.bin`;
      box.cutAfter(Math.floor(next() * data.length));
      const source = round % 2 === 0 ? file : new Blob([data]).stream();
      const reported: number[] = [];
      await f.fs.upload(path, source, {
        onProgress: ({ transferred }) => reported.push(transferred),
      });
      assertSameBytes(await downloaded(f, path), data);
      assert.deepEqual(reported, reported.toSorted((a, b) => a - b), "nothing is sent twice");
    }
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("a download that is cut at 20 random points ends in an identical file", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const data = content(8 * mebibyte);
  await f.fs.upload("/Freebox/film.mkv", data);
  const next = random(21);
  for (let round = 0; round < 20; round++) {
    box.cutAfter(Math.floor(next() * data.length), 1 + round % 3);
    assertSameBytes(await downloaded(f, "/Freebox/film.mkv"), data);
  }
});

Deno.test("a line that is cut more often than it is tried again is no matter where bytes come", async () => {
  await using pair = await boxAndClient({}, { retries: 1 });
  const { f, box } = pair;
  const data = content(mebibyte);
  await f.fs.upload("/Freebox/a.bin", data);
  box.cutAfter(200_000, 4);
  assertSameBytes(await downloaded(f, "/Freebox/a.bin"), data);
});

Deno.test("a line that is cut again and again without a byte in between is given up", async () => {
  await using pair = await boxAndClient({}, { retries: 1 });
  const { f, box } = pair;
  await f.fs.upload("/Freebox/a.bin", content(mebibyte));
  box.cutAfter(0, 100);
  await assert.rejects(downloaded(f, "/Freebox/a.bin"), { code: "network" });
});

Deno.test("a range is a part of the file, as Blob.slice() has it", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const data = content(100_000);
  await f.fs.upload("/Freebox/a.bin", data);
  for (
    const range of [
      { start: 0, end: 1 },
      { start: 99_999 },
      { start: 1000, end: 2000 },
      { end: 7 },
      { start: 50_000, end: 1_000_000 },
    ]
  ) {
    const part = await f.fs.download("/Freebox/a.bin", { range });
    const expected = data.slice(range.start, range.end);
    assert.equal(part.size, expected.length);
    assertSameBytes(await part.bytes(), expected);
  }
  box.cutAfter(10_000);
  const range = { start: 5_000, end: 90_000 };
  const cut = await f.fs.download("/Freebox/a.bin", { range });
  assertSameBytes(await cut.bytes(), data.slice(5_000, 90_000));
  for (const range of [{ start: -1 }, { start: 2, end: 2 }, { start: 0.5 }, { start: 100_000 }]) {
    await assert.rejects(f.fs.download("/Freebox/a.bin", { range }), { code: "bad_argument" });
  }
});

Deno.test("a file that changes during its download is an error", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  await f.fs.upload("/Freebox/a.bin", content(4 * mebibyte));
  box.cutAfter(mebibyte);
  const { body } = await f.fs.download("/Freebox/a.bin");
  const reader = body.getReader();
  await reader.read();
  await f.fs.upload("/Freebox/a.bin", content(3 * mebibyte), { force: "overwrite" });
  const rest = async () => {
    while (!(await reader.read()).done);
  };
  await assert.rejects(rest(), { code: "changed" });
});

Deno.test("progress is reported to the end, both ways", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const data = content(3 * mebibyte);
  const up: number[] = [];
  const down: number[] = [];
  await f.fs.upload("/Freebox/a.bin", data, {
    onProgress({ transferred, size }) {
      assert.equal(size, data.length);
      up.push(transferred);
    },
  });
  const file = await f.fs.download("/Freebox/a.bin", {
    onProgress: ({ transferred, size }) => {
      assert.equal(size, data.length);
      down.push(transferred);
    },
  });
  await file.bytes();
  for (const reported of [up, down]) {
    assert.equal(reported.at(-1), data.length);
    assert.deepEqual(reported, reported.toSorted((a, b) => a - b));
  }
});

Deno.test("a file that is there makes a conflict, is replaced, or continued", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const data = content(2 * mebibyte);
  await f.fs.upload("/Freebox/a.bin", data.subarray(0, mebibyte));
  await assert.rejects(f.fs.upload("/Freebox/a.bin", data), {
    code: "destination_conflict",
    message: /force: "overwrite"/,
  });
  await f.fs.upload("/Freebox/a.bin", data, { force: "resume" });
  assertSameBytes(await downloaded(f, "/Freebox/a.bin"), data);
  const shorter = content(10, 5);
  await assert.rejects(f.fs.upload("/Freebox/a.bin", shorter, { force: "resume" }), {
    code: "destination_conflict",
  });
  await f.fs.upload("/Freebox/a.bin", shorter, { force: "overwrite" });
  assertSameBytes(await downloaded(f, "/Freebox/a.bin"), shorter);
  await f.fs.mkdir({ parent: "/Freebox", dirname: "folder" });
  for (const force of ["overwrite", "resume"] as const) {
    await assert.rejects(f.fs.upload("/Freebox/folder", shorter, { force }), FbxError);
  }
  assert.deepEqual(await listed(f, "/Freebox/folder"), []);
  for (const path of ["a.bin", "/Freebox/", "/", ""]) {
    await assert.rejects(f.fs.upload(path, shorter), { code: "bad_argument" }, path);
  }
  await assert.rejects(f.fs.upload("/Freebox/nowhere/a.bin", data), { code: "path_not_found" });
});

Deno.test("a full disk ends an upload, and leaves nothing behind", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const [partition] = (await f.storage.partitions()).filter(({ path }) => path === "/Freebox");
  assert.ok(partition);
  const before = await listed(f, "/Freebox");
  const piece = new Uint8Array(mebibyte);
  const free = partition.free_bytes;
  await assert.rejects(
    f.fs.upload("/Freebox/huge.bin", {
      __proto__: Blob.prototype,
      size: free + 1,
      slice: (start: number, end: number) => new Blob([piece.subarray(0, end - start)]),
    } as unknown as Blob),
    { code: "disk_full" },
  );
  assert.deepEqual(await listed(f, "/Freebox"), before);

  // the length of a stream is unknown beforehand
  const disk = box.box.store.list("storage/partition").find(({ id }) => id === partition.id);
  assert.ok(disk);
  disk.total_bytes = Number(disk.used_bytes) + 3 * mebibyte;
  disk.free_bytes = 3 * mebibyte;
  const stream = new Blob([content(8 * mebibyte)]).stream();
  await assert.rejects(f.fs.upload("/Freebox/huge.bin", stream), { code: "disk_full" });
  assert.deepEqual(await listed(f, "/Freebox"), before);
  assert.equal((await f.upload.list()).at(-1)?.status, "cancelled");
});

Deno.test("an upload that is cancelled leaves nothing, one of a file what can be continued", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const data = content(8 * mebibyte);
  const before = await listed(f, "/Freebox");
  const reason = new Error("enough");
  const cancelAt = (limit: number) => {
    const controller = new AbortController();
    const onProgress = ({ transferred }: { transferred: number }) => {
      if (transferred >= limit) controller.abort(reason);
    };
    return { signal: controller.signal, onProgress };
  };
  await assert.rejects(
    f.fs.upload("/Freebox/a.bin", new Blob([data]), cancelAt(2 * mebibyte)),
    { code: "aborted", cause: reason },
  );
  assert.deepEqual(await listed(f, "/Freebox"), before);
  assert.equal((await f.upload.list()).at(-1)?.status, "cancelled");

  const file = await Deno.makeTempFile();
  try {
    await Deno.writeFile(file, data);
    await assert.rejects(f.fs.upload("/Freebox/a.bin", file, cancelAt(2 * mebibyte)), {
      code: "aborted",
    });
    let first: number | undefined;
    await f.fs.upload("/Freebox/a.bin", file, {
      onProgress: ({ transferred }) => first ??= transferred,
    });
    assert.ok(first !== undefined && first >= 2 * mebibyte, `continued at ${first}`);
    assertSameBytes(await downloaded(f, "/Freebox/a.bin"), data);
    assert.deepEqual((await listed(f, "/Freebox")).sort(), [...before, "a.bin"].sort());
  } finally {
    await Deno.remove(file);
  }
  const done = AbortSignal.abort(reason);
  await assert.rejects(f.fs.upload("/Freebox/b.bin", data, { signal: done }), { code: "aborted" });
  box.rate(mebibyte);
  const controller = new AbortController();
  const { body } = await f.fs.download("/Freebox/a.bin", { signal: controller.signal });
  controller.abort(reason);
  const all = new Response(body).arrayBuffer();
  await assert.rejects(all, { code: "aborted" });
});

Deno.test("a session that ends in the middle is renewed, a revoked one ends the transfer", async () => {
  await using pair = await boxAndClient();
  const { f, box } = pair;
  const data = content(8 * mebibyte);
  let ended = false;
  const endAt = (what: () => void) => ({ transferred }: { transferred: number }) => {
    if (ended || transferred < 2 * mebibyte) return;
    ended = true;
    what();
  };
  await f.fs.upload("/Freebox/a.bin", data, {
    onProgress: endAt(() => box.sessions.endSessions()),
  });
  assert.ok(ended);
  assertSameBytes(await downloaded(f, "/Freebox/a.bin"), data);

  ended = false;
  const permissions = Object.keys(await f.mksession());
  await assert.rejects(
    f.fs.upload("/Freebox/b.bin", data, {
      onProgress: endAt(() =>
        box.sessions.permit(box.appId, permissions.filter((name) => name !== "explorer"))
      ),
    }),
    { code: "insufficient_rights", missingRight: "explorer" },
  );
  box.sessions.permit(box.appId, permissions);
  assert.equal((await listed(f, "/Freebox")).includes("b.bin"), false);

  ended = false;
  await assert.rejects(
    f.fs.upload("/Freebox/c.bin", data, {
      onProgress: endAt(() => box.sessions.revoke(box.appId)),
    }),
    { code: "invalid_token" },
  );
});

Deno.test("a source that fails ends the upload with its reason", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const cause = new Error("the tape broke");
  let pieces = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pieces++ < 3) controller.enqueue(content(chunk));
      else controller.error(cause);
    },
  });
  await assert.rejects(f.fs.upload("/Freebox/a.bin", stream), { code: "local_file", cause });
  assert.equal((await listed(f, "/Freebox")).some((name) => name.startsWith("a.bin")), false);
  await assert.rejects(f.fs.upload("/Freebox/a.bin", "/nowhere/a.bin"), { code: "local_file" });
});

/** A way to a box that can fall silent: the connections stay, and nothing passes any more. */
async function silenceable(origin: string) {
  const { port: behind } = new URL(origin);
  const pairs = new Set<[Socket, Socket]>();
  let silent = false;
  let passed = 0;
  let after = Infinity;
  const server = createServer((near) => {
    const far = connect(Number(behind), "127.0.0.1");
    pairs.add([near, far]);
    for (const socket of [near, far]) socket.on("error", () => {});
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
    if (silent) { for (const socket of [near, far]) socket.pause(); }
    near.on("data", (bytes) => {
      far.write(bytes);
      passed += bytes.length;
      if (passed > after) {
        silent = true;
        for (const socket of [...pairs].flat()) socket.pause();
      }
    });
    far.on("data", (bytes) => void near.write(bytes));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    silenceAfter: (bytes: number) => void (after = passed + bytes),
    wake() {
      silent = false;
      after = Infinity;
      for (const socket of [...pairs].flat()) socket.resume();
    },
    get silent() {
      return silent;
    },
    [Symbol.dispose]() {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close();
    },
  };
}

Deno.test("an upload is not held up for ever by a box that falls silent", async () => {
  await using box = await simulate();
  using way = await silenceable(box.url);
  await using f = await Fbx({ ...box.access, url: way.url, timeout: 200, retries: 0 });
  await f.mksession();
  way.silenceAfter(3_000_000);
  const data = content(6_000_000);
  let fault: unknown;
  f.fs.upload("/Freebox/silent.bin", data).catch((error) => fault = error);
  await until("the upload is given up", () => fault !== undefined, 30);
  assert.equal((fault as FbxError).code, "timeout");
});

Deno.test("an upload goes on when a box that fell silent answers again", async () => {
  await using box = await simulate();
  using way = await silenceable(box.url);
  await using f = await Fbx({ ...box.access, url: way.url, timeout: 500, retries: 0 });
  await f.mksession();
  way.silenceAfter(3_000_000);
  const data = content(6_000_000);
  const upload = f.fs.upload("/Freebox/silent.bin", data);
  await until("the box is silent", () => way.silent);
  await wait(2500); // longer than it is waited for
  way.wake();
  let size: number | undefined;
  upload.then((file) => size = file.size, () => size = -1);
  await until("the upload ends", () => size !== undefined, 30);
  assert.equal(size, data.length);
  assertSameBytes(await (await f.fs.download("/Freebox/silent.bin")).bytes(), data);
});
