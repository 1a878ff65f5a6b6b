/**
 * The living part of `Camera`: pictures of now, and a stream whose segments are soon gone.
 *
 * @module
 */
import { photograph } from "../fixtures/photograph.ts";
import { emptyStream } from "../fixtures/samples.ts";
import { type Behaviour, Binary, type Box, type Call, Refusal } from "../types.ts";

/** Length of a segment, in seconds. */
const length = 2;
/** How many segments the playlist has, and for how many more they can be fetched. */
const listed = 3;
const kept = 3;

const sizes: Readonly<Record<string, [width: number, height: number]>> = {
  2: [320, 240],
  3: [640, 480],
  4: [1280, 720],
};

/** `Camera`: snapshots and live video. */
export const camera: Behaviour = {
  handlers: {
    "Camera.snapshot": (call, box) => {
      checkCamera(call, box);
      const [width, height] = sizes[call.query.get("size") ?? 3] ?? [640, 480];
      return binary(photograph(width, height, Math.floor(box.now())), "image/jpeg");
    },
    "Camera.playlist": (call, box) => {
      checkCamera(call, box);
      const text = playlist(call.query.get("channel") ?? "2", latest(box));
      return binary(new TextEncoder().encode(text), "application/vnd.apple.mpegurl");
    },
    "Camera.segment": (call, box) => {
      checkCamera(call, box);
      const number = Number(/^live-[12]-(\d+)\.ts$/.exec(call.params.segment ?? "")?.[1] ?? NaN);
      const age = latest(box) - number;
      if (!(age >= 0 && age < listed + kept)) throw new Refusal("noent", "Segment introuvable");
      return binary(emptyStream(100), "video/mp2t");
    },
  },
};

function binary(bytes: Uint8Array, type: string): Binary {
  return new Binary(bytes, bytes.length, type);
}

function latest(box: Box): number {
  return Math.floor(box.now() / length);
}

function playlist(channel: string, last: number): string {
  const first = last - listed + 1;
  const segments = Array.from({ length: listed }, (_, n) => [
    `#EXTINF:${length}.0,`,
    `live-${channel}-${first + n}.ts`,
  ]);
  return [
    "#EXTM3U",
    "#EXT-X-VERSION:3",
    `#EXT-X-TARGETDURATION:${length}`,
    `#EXT-X-MEDIA-SEQUENCE:${first}`,
    ...segments.flat(),
    "",
  ].join("\n");
}

function checkCamera({ params }: Call, { store }: Box): void {
  if (store.list("camera").some(({ id }) => id === params.id)) return;
  throw new Refusal("noent", "Caméra inconnue");
}
