/**
 * The screen of a virtual machine by RFB 3.8, the protocol of VNC (RFC 6143): a picture, on which the
 * pointer leaves its mark, and a bar that changes its colour at every key.
 *
 * @module
 */
import type { Channel, Item } from "../types.ts";

/** Serves a screen until the client goes away. */
export async function showScreen({ name }: Item, channel: Channel): Promise<void> {
  const input = new Input(channel);
  const screen = new Screen(channel);
  try {
    await greet(String(name), channel, input);
    while (true) await screen.take(await input.number(1), input);
  } catch (end) {
    if (!(end instanceof Gone)) throw end;
  }
}

const WIDTH = 320;
const HEIGHT = 200;
const BAR = 24;

/** How a client wants its pixels; the first one is what the screen has of itself. */
interface PixelFormat {
  readonly bytes: number;
  readonly bigEndian: boolean;
  /** Most that a colour can be, and where it stands: red, green, blue. */
  readonly most: readonly [number, number, number];
  readonly shift: readonly [number, number, number];
}

const NATIVE: PixelFormat = {
  bytes: 4,
  bigEndian: false,
  most: [255, 255, 255],
  shift: [16, 8, 0],
};

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function greet(name: string, channel: Channel, input: Input): Promise<void> {
  await channel.send(ascii("RFB 003.008\n"));
  const version = String.fromCharCode(...await input.take(12));
  if (version < "RFB 003.007") {
    await channel.send(new Uint8Array([0, 0, 0, 1]));
  } else {
    // One kind of security, which is none: the session of the box has been checked.
    await channel.send(new Uint8Array([1, 1]));
    await input.take(1);
    if (version >= "RFB 003.008") await channel.send(new Uint8Array(4));
  }
  await input.take(1);
  await channel.send(serverInit(name));
}

function serverInit(name: string): Uint8Array {
  const title = new TextEncoder().encode(name);
  const view = new DataView(new ArrayBuffer(24));
  view.setUint16(0, WIDTH);
  view.setUint16(2, HEIGHT);
  view.setUint8(4, 32);
  view.setUint8(5, 24);
  view.setUint8(7, 1);
  NATIVE.most.forEach((most, index) => view.setUint16(8 + 2 * index, most));
  NATIVE.shift.forEach((shift, index) => view.setUint8(14 + index, shift));
  view.setUint32(20, title.length);
  return new Uint8Array([...new Uint8Array(view.buffer), ...title]);
}

class Screen {
  #format = NATIVE;
  #keys = 0;
  readonly #marks = new Set<number>();
  /** What the client is to be shown when something has changed. */
  #awaited: Area | undefined;
  #changed = false;

  constructor(private readonly channel: Channel) {}

  /** Takes a message, whose type has been read. */
  async take(type: number, input: Input): Promise<void> {
    switch (type) {
      case 0:
        this.#format = formatOf(await input.take(19));
        break;
      case 2:
        await input.take(1);
        await input.take(4 * await input.number(2));
        break;
      case 3:
        await this.#request(await input.take(9));
        break;
      case 4:
        if ((await input.take(7))[0] === 1) this.#keys++;
        await this.#change();
        break;
      case 5:
        this.#point(await input.take(5));
        await this.#change();
        break;
      case 6:
        await input.take(3);
        await input.take(await input.number(4));
        break;
      default:
        throw new Gone();
    }
  }

  async #request(bytes: Uint8Array): Promise<void> {
    const view = viewOf(bytes);
    const area = clip(view.getUint16(1), view.getUint16(3), view.getUint16(5), view.getUint16(7));
    this.#awaited = area;
    if (view.getUint8(0) === 0 || this.#changed) await this.#update();
  }

  #point(bytes: Uint8Array): void {
    const view = viewOf(bytes);
    const [x, y] = [view.getUint16(1), view.getUint16(3)];
    if (x < WIDTH && y < HEIGHT) this.#marks.add(y * WIDTH + x);
  }

  async #change(): Promise<void> {
    this.#changed = true;
    if (this.#awaited) await this.#update();
  }

  /** Sends the area that was asked for, as it is now. */
  async #update(): Promise<void> {
    const area = this.#awaited;
    if (!area) return;
    this.#awaited = undefined;
    this.#changed = false;
    const pixel = this.#format.bytes;
    const data = new Uint8Array(16 + area.width * area.height * pixel);
    const view = viewOf(data);
    view.setUint16(2, 1);
    [area.x, area.y, area.width, area.height].forEach((value, index) =>
      view.setUint16(4 + 2 * index, value)
    );
    let at = 16;
    for (let y = area.y; y < area.y + area.height; y++) {
      for (let x = area.x; x < area.x + area.width; x++) {
        put(view, at, this.#colour(x, y), this.#format);
        at += pixel;
      }
    }
    await this.channel.send(data);
  }

  #colour(x: number, y: number): [number, number, number] {
    if (this.#marks.has(y * WIDTH + x)) return [255, 255, 255];
    if (y >= HEIGHT - BAR) return this.#keys % 2 === 0 ? [32, 32, 32] : [205, 30, 37];
    return [Math.floor(x * 255 / WIDTH), Math.floor(y * 255 / HEIGHT), 128];
  }
}

function formatOf(bytes: Uint8Array): PixelFormat {
  const view = viewOf(bytes.subarray(3));
  const three = <Value>(read: (index: number) => Value): [Value, Value, Value] => [
    read(0),
    read(1),
    read(2),
  ];
  return {
    bytes: view.getUint8(0) >> 3,
    bigEndian: view.getUint8(2) !== 0,
    most: three((index) => view.getUint16(4 + 2 * index)),
    shift: three((index) => view.getUint8(10 + index)),
  };
}

function put(
  view: DataView,
  at: number,
  colour: readonly [number, number, number],
  { bytes, bigEndian, most, shift }: PixelFormat,
): void {
  let value = 0;
  for (const index of [0, 1, 2] as const) {
    value |= Math.round(colour[index] * most[index] / 255) << shift[index];
  }
  if (bytes === 4) view.setUint32(at, value >>> 0, !bigEndian);
  else if (bytes === 2) view.setUint16(at, value, !bigEndian);
  else view.setUint8(at, value);
}

function clip(x: number, y: number, width: number, height: number): Area {
  const left = Math.min(x, WIDTH);
  const top = Math.min(y, HEIGHT);
  return {
    x: left,
    y: top,
    width: Math.min(width, WIDTH - left),
    height: Math.min(height, HEIGHT - top),
  };
}

/** The client has gone, or talks of what was not agreed on. */
class Gone extends Error {
  override readonly name = "Gone";
}

/** What a client sends, however it cuts it into messages. */
class Input {
  readonly #messages: AsyncIterator<{ data: string | Uint8Array }>;
  #rest = new Uint8Array();

  constructor(channel: Channel) {
    this.#messages = channel.messages[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Uint8Array> {
    while (this.#rest.length < count) {
      const { value, done } = await this.#messages.next();
      if (done) throw new Gone();
      const data = typeof value.data === "string" ? ascii(value.data) : value.data;
      this.#rest = new Uint8Array([...this.#rest, ...data]);
    }
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }

  /** A number of so many bytes. */
  async number(count: number): Promise<number> {
    return (await this.take(count)).reduce((value, byte) => value * 256 + byte, 0);
  }
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
