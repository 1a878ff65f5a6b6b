/**
 * The living part of `Call`: the telephone rings now and then, and the voicemail can be heard.
 *
 * @module
 */
import {
  type Behaviour,
  Binary,
  type Box,
  type Call as Request,
  type Item,
  Refusal,
} from "../types.ts";
import { tune } from "../fixtures/samples.ts";

/** About how often the telephone rings, in seconds. */
const every = 900;
const longestLog = 200;

/** `Call`: the call log and the voicemail. */
export const call: Behaviour = {
  handlers: {
    "Call.deleteAll": (_call, { store }) => store.set("call/log", []),
    "Call.markAllAsRead": (_call, { store }) => {
      for (const entry of store.list("call/log")) entry.new = false;
    },
    "Call.voicemails": (_call, box) => voicemails(box),
    "Call.voicemailAudio": audio,
  },
  tick(box, elapsed) {
    if (box.random() < elapsed / every) ring(box);
  },
};

/** Starts an incoming call, mostly from one of the contacts. */
function ring(box: Box): void {
  const { store } = box;
  const numbers = store.list("number");
  const known = numbers[Math.floor(box.random() * (numbers.length + 1))];
  const number = String(
    known?.number ?? "0170" + String(Math.floor(box.random() * 1e6)).padStart(6, "0"),
  );
  const missed = box.random() < 0.5;
  const log = store.list("call/log");
  log.unshift({
    id: store.nextId("call/log"),
    type: missed ? "missed" : "accepted",
    datetime: Math.floor(box.now()),
    number,
    name: nameOf(box, known) ?? number,
    contact_id: known?.contact_id ?? 0,
    duration: missed ? 0 : 5 + Math.floor(box.random() * 600),
    line_id: 0,
    new: missed,
  });
  log.splice(longestLog);
}

function nameOf({ store }: Box, number: Item | undefined): string | undefined {
  const contact = store.list("contact").find(({ id }) => id === number?.contact_id);
  return contact && String(contact.display_name);
}

/** A real box without any message was seen to answer so. */
function voicemails({ store }: Box): Item[] {
  const messages = store.list("call/voicemail");
  if (messages.length > 0) return messages;
  throw new Refusal("internal_error");
}

function audio({ params }: Request, { store }: Box): Binary {
  const message = store.list("call/voicemail").find(({ id }) => id === params.id);
  if (!message) throw new Refusal("invalid_id", "Message introuvable");
  const { read, size } = tune(660, Number(message.duration));
  const fileName = String(message.id).replace(/\.\w+$/, ".wav");
  return new Binary(read(0, size), size, "audio/wav", fileName);
}
