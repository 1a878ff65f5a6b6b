/**
 * `fbx vm console`: the serial port of a virtual machine as the terminal one sits at.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { EXIT, type Io, type Tty } from "../terminal/io.ts";

/** What is typed, and how the terminal is taken over for it; disposing gives it back. */
export interface Keyboard extends Disposable {
  /** What is typed, byte by byte, Ctrl-C included. */
  readonly keys: ReadableStream<Uint8Array>;
}

/** Ctrl-], as telnet has it. */
const leave = 0x1d;
/** Milliseconds of silence after which a console is left when what was to be sent has been. */
const quiet = 1000;

/** Connects the terminal with a console until it is left, or stdin until it is through. */
export async function console(
  f: Fbx,
  id: number,
  io: Io,
  open: (tty: Tty) => Keyboard = openKeyboard,
): Promise<number> {
  await using streams = await f.vm.console(id, { signal: io.signal });
  if (!io.interactive) return await converse(streams, io);
  io.err(t`Connected to the console of VM ${id}. Ctrl-] leaves.`);
  using keyboard = open(io.tty);
  const left = new AbortController();
  const typing = type(keyboard.keys, streams.writable, left);
  await Promise.race([show(streams.readable, io), typing]);
  left.abort();
  await streams.close();
  io.err("\r\n" + t`Connection closed.`);
  return EXIT.done;
}

async function show(readable: ReadableStream<Uint8Array>, io: Io): Promise<void> {
  for await (const bytes of readable) await io.out(bytes);
}

/** Sends what is typed, up to Ctrl-]. */
async function type(
  keys: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
  { signal }: AbortController,
): Promise<void> {
  const reader = keys.getReader();
  const writer = writable.getWriter();
  signal.addEventListener("abort", () => void reader.cancel().catch(() => {}), { once: true });
  while (true) {
    const { value, done } = await reader.read();
    if (done) return;
    const end = value.indexOf(leave);
    if (end !== 0) await writer.write(end < 0 ? value : value.subarray(0, end));
    if (end >= 0) return;
  }
}

/** Sends all of stdin, and prints what is answered until nothing more comes. */
async function converse(
  { readable, writable }: {
    readable: ReadableStream<Uint8Array>;
    writable: WritableStream<Uint8Array>;
  },
  io: Io,
): Promise<number> {
  const reader = readable.getReader();
  let sent = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (sent) timer = setTimeout(() => void reader.cancel().catch(() => {}), quiet);
  };
  const sending = io.input().pipeTo(writable, { preventClose: true }).then(() => {
    sent = true;
    wait();
  });
  sending.catch(() => {}); // reading reports why
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      await io.out(next.value);
      wait();
    }
  } finally {
    clearTimeout(timer);
  }
  return EXIT.done;
}

/** The terminal at stdin, every key handed through. */
function openKeyboard(tty: Tty): Keyboard {
  let restored = false;
  const restore = () => {
    if (restored) return;
    restored = true;
    forget();
    tty.raw("no");
  };
  const forget = tty.onExit(restore);
  tty.raw("all");
  return {
    keys: new ReadableStream({
      async pull(controller) {
        const bytes = await tty.read();
        if (restored) return;
        if (bytes === undefined) controller.close();
        else controller.enqueue(bytes);
      },
    }, { highWaterMark: 0 }),
    [Symbol.dispose]: restore,
  };
}
