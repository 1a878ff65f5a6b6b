/**
 * What a terminal sends, as the keys that were pressed.
 *
 * @module
 */
import type { Buffer } from "node:buffer";
import { EventEmitter } from "node:events";
import { emitKeypressEvents, type Interface, type Key as NodeKey } from "node:readline";
import type { Readable } from "node:stream";

/** A key that was pressed. */
export interface Key {
  /** `up`, `pageup`, `return`, `escape`, `ctrl-c`, or the character itself. */
  readonly name: string;
  /** What it types; empty for a key that types nothing. */
  readonly text: string;
}

/** Milliseconds after which an escape that nothing follows is the key Esc. */
const patience = 50;

/** Calls back with each key of the bytes that it is given; what is pasted is ignored. */
export function keyDecoder(pressed: (key: Key) => void): (bytes: Uint8Array) => void {
  const stream = new EventEmitter();
  const ignore = pasteFilter();
  stream.on("keypress", (text: string | undefined, key: NodeKey & { code?: string }) => {
    if (ignore(key)) return;
    const known = keyOf(text ?? "", key);
    if (known !== undefined) pressed(known);
  });
  emitKeypressEvents(
    stream as unknown as Readable,
    { escapeCodeTimeout: patience } as unknown as Interface,
  );
  return (bytes) => void stream.emit("data", bytes as Buffer);
}

/** Whether a key belongs to a text that is pasted: what was copied is no command. */
function pasteFilter(): (key: NodeKey & { code?: string }) => boolean {
  let isPasting = false;
  let isEnding = false; // Deno takes the last character of the mark for a key of its own
  return ({ code, sequence }) => {
    if (code?.startsWith("[200")) isPasting = true;
    else if (code?.startsWith("[201")) {
      isPasting = false;
      isEnding = !code.endsWith("~");
    } else if (isEnding) {
      isEnding = false;
      return sequence === "~";
    } else return isPasting;
    return true;
  };
}

function keyOf(
  text: string,
  { name, sequence = "", ctrl = false, meta = false }: NodeKey,
): Key | undefined {
  if (name === "escape") return { name, text: "" };
  if (meta) return undefined;
  if (ctrl) return name === undefined ? undefined : { name: `ctrl-${name}`, text: "" };
  const typed = text !== "" && !/\p{Cc}/u.test(text);
  if (typed) return { name: text, text };
  if (name === undefined || name === "undefined") return undefined;
  return { name: sequence === "\n" ? "return" : name, text: "" };
}
