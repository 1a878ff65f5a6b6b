import assert from "node:assert/strict";
import { Binary, simulate } from "../../lib/simulator/mod.ts";
import { openSession } from "./client.ts";

const BYTES = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);

/** A box whose files are all the same. */
async function boxWith(file: Binary) {
  const freebox = await simulate({ behaviours: [{ handlers: { "Fs.download": () => file } }] });
  const { result } = await openSession(freebox, freebox.appId, freebox.appToken);
  const get = (range?: string, method = "GET") =>
    fetch(`${freebox.url}/api/latest/dl/AAAA`, {
      method,
      headers: { "X-Fbx-App-Auth": result.session_token, ...(range ? { range } : {}) },
    });
  return { freebox, get };
}

function streamed(start: number, end: number): ReadableStream<Uint8Array> {
  return ReadableStream.from([BYTES.slice(start, end)]);
}

Deno.test("a file is sent whole or in part, from memory or as a stream", async () => {
  for (const body of [BYTES, streamed]) {
    const file = new Binary(body, BYTES.length, "video/mp4", 'Été "2".mp4');
    const { freebox, get } = await boxWith(file);
    await using _ = freebox;
    const whole = await get();
    assert.equal(whole.status, 200);
    assert.equal(whole.headers.get("content-type"), "video/mp4");
    assert.equal(whole.headers.get("content-length"), "200000");
    assert.equal(
      whole.headers.get("content-disposition"),
      "attachment; filename=\"_t_ _2_.mp4\"; filename*=UTF-8''%C3%89t%C3%A9%20%222%22.mp4",
    );
    assert.deepEqual(new Uint8Array(await whole.arrayBuffer()), BYTES);

    const parts: [string, number, number][] = [
      ["bytes=0-9", 0, 10],
      ["bytes=199990-", 199_990, 200_000],
      ["bytes=-10", 199_990, 200_000],
      ["bytes=199999-999999", 199_999, 200_000],
    ];
    for (const [range, start, end] of parts) {
      const part = await get(range);
      assert.equal(part.status, 206, range);
      assert.equal(part.headers.get("content-range"), `bytes ${start}-${end - 1}/200000`);
      assert.deepEqual(new Uint8Array(await part.arrayBuffer()), BYTES.slice(start, end));
    }
    const beyond = await get("bytes=200000-");
    assert.equal(beyond.status, 416);
    assert.equal(beyond.headers.get("content-range"), "bytes */200000");
    await beyond.body?.cancel();

    const head = await get(undefined, "HEAD");
    assert.equal(head.headers.get("content-length"), "200000");
    assert.equal(await head.text(), "");
  }
});
