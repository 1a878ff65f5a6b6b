/**
 * The screen of a virtual machine by RFB 3.8, the protocol of VNC (RFC 6143): the whole handshake, and
 * a grey picture.
 *
 * @module
 */
import type { Channel, Item } from "../types.ts";

const WIDTH = 320;
const HEIGHT = 200;
const GREY = 128;

/** Serves a screen until the client leaves. */
export async function showScreen({ name }: Item, channel: Channel): Promise<void> {
  const input = new Input(channel);
  try {
    await handshake(String(name), channel, input);
    let pixelBytes = 4;
    while (true) {
      switch (await input.number(1)) {
        case 0: // SetPixelFormat
          pixelBytes = ((await input.take(19))[3] ?? 32) >> 3;
          break;
        case 2: // SetEncodings
          await input.take(1);
          await input.take(4 * await input.number(2));
          break;
        case 3: { // FramebufferUpdateRequest; nothing ever changes, so an incremental one waits
          const incremental = await input.number(1);
          const area = await input.take(8);
          if (incremental === 0) await channel.send(frame(area, pixelBytes));
          break;
        }
        case 4: // KeyEvent
          await input.take(7);
          break;
        case 5: // PointerEvent
          await input.take(5);
          break;
        case 6: // ClientCutText
          await input.take(3);
          await input.take(await input.number(4));
          break;
        default:
          return;
      }
    }
  } catch (end) {
    if (!(end instanceof Gone)) throw end;
  }
}

async function handshake(name: string, channel: Channel, input: Input): Promise<void> {
  await channel.send(ascii("RFB 003.008\n"));
  const version = String.fromCharCode(...await input.take(12));
  if (version < "RFB 003.007") {
    await channel.send(new Uint8Array([0, 0, 0, 1]));
  } else {
    // One security type, none: the session of the box has been checked.
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
  [32, 24, 0, 1].forEach((value, index) => view.setUint8(4 + index, value)); // bits, depth, order
  [255, 255, 255].forEach((most, index) => view.setUint16(8 + 2 * index, most));
  [16, 8, 0].forEach((shift, index) => view.setUint8(14 + index, shift));
  view.setUint32(20, title.length);
  return new Uint8Array([...new Uint8Array(view.buffer), ...title]);
}

/** One raw rectangle, of the area that was asked for as far as it is on the screen. */
function frame(area: Uint8Array, pixelBytes: number): Uint8Array {
  const asked = new DataView(area.buffer, area.byteOffset, 8);
  const x = Math.min(asked.getUint16(0), WIDTH);
  const y = Math.min(asked.getUint16(2), HEIGHT);
  const width = Math.min(asked.getUint16(4), WIDTH - x);
  const height = Math.min(asked.getUint16(6), HEIGHT - y);
  const data = new Uint8Array(16 + width * height * pixelBytes).fill(GREY, 16);
  const view = new DataView(data.buffer);
  view.setUint16(2, 1);
  [x, y, width, height].forEach((value, index) => view.setUint16(4 + 2 * index, value));
  return data;
}

/** The client has left. */
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
