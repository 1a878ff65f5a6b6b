/**
 * Announces a box by mDNS (RFC 6762, 6763), as a real one does, and answers who looks for it.
 *
 * @module
 */
import { clearTimeout, setTimeout } from "node:timers";
import { mdnsPort } from "../../discovery/mdns/sockets.ts";
import { claim, claimOf, contests } from "./claims.ts";
import { type Network, networkOf } from "./network.ts";
import { loadCodec, type Packet, type Resource } from "./packets.ts";
import { additionalsTo, answersTo, goodbye, isKnown, recordsOf, type Service } from "./records.ts";
import { openVoices, type Origin, type Voice } from "./sockets.ts";

/** A box that is announced. */
export interface Announcement {
  /** The name that it has: `Freebox Server (2)` where the network has another box already. */
  readonly name: string;
  /** Takes it back. */
  close(): Promise<void>;
}

const announceAgain = 1000;

/**
 * Announces a box on the network of an address; returns when the name is its own.
 *
 * @throws {MdnsError} when nothing may be sent.
 */
export async function announce(
  box: Omit<Service, "addresses">,
  address: string,
): Promise<Announcement> {
  const codec = await loadCodec();
  const network = networkOf(address);
  let records: Resource[] = [];
  let isClaimed = false;
  let isContested = false;
  const voices = await openVoices(network, (bytes, from, voice) => {
    const packet = codec.read(bytes);
    if (!packet) return;
    if (!isClaimed) isContested ||= contests(packet, records);
    else if (!packet.isAnswer) void respond(packet, records, { from, network, voice }, codec.write);
  });

  const tellAll = async (packet: Partial<Packet>) => {
    const bytes = codec.write(packet);
    await Promise.all(voices.map((voice) => voice.tellAll(bytes)));
  };
  const send = (answers: Resource[]) => tellAll({ isAnswer: true, answers });

  let service: Service = { ...box, addresses: network.addresses };
  for (let number = 2; !isClaimed; number++) {
    records = recordsOf(service);
    isContested = false;
    isClaimed = await claim(() => tellAll(claimOf(records)), () => isContested);
    if (!isClaimed) service = { ...service, name: numbered(box.name, number) };
  }
  await send(records);
  const again = setTimeout(() => void send(records), announceAgain);
  again.unref();

  return {
    name: service.name,
    async close() {
      clearTimeout(again);
      await send(goodbye(records));
      await Promise.all(voices.map((voice) => voice.close()));
    },
  };
}

const longestLabel = 63;

/** A name with a number, in the bytes that a name may have. */
function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  const bytes = new TextEncoder().encode(name).subarray(0, longestLabel - suffix.length);
  return new TextDecoder().decode(bytes).replace(/\uFFFD+$/, "") + suffix;
}

interface Occasion {
  readonly from: Origin;
  readonly network: Network;
  readonly voice: Voice;
}

/** Answers a question as it asks to be answered: to all, alone, or as a plain DNS server would. */
async function respond(
  { id, questions, answers: known }: Packet,
  records: readonly Resource[],
  { from, network, voice }: Occasion,
  write: (packet: Partial<Packet>) => Uint8Array,
): Promise<void> {
  const asked = questions.filter((question) => answersTo(question, records).length > 0);
  const found = new Set(asked.flatMap((question) => answersTo(question, records)));
  const answers = [...found].filter((record) => !isKnown(record, known));
  if (answers.length === 0) return;
  const additionals = additionalsTo(answers, records);
  if (from.port !== mdnsPort) {
    const plain = {
      questions: asked,
      answers: answers.map(briefly),
      additionals: additionals.map(briefly),
    };
    await voice.sendTo(write({ id, isAnswer: true, ...plain }), from);
    return;
  }
  const packet = write({ isAnswer: true, answers, additionals });
  const alone = asked.every((question) => question.alone) && await voice.sendTo(packet, from);
  // On this device the port is shared, and what is sent to it alone may reach another program.
  if (!alone || network.isHere(from.address)) await voice.tellAll(packet);
}

const mostSecondsPlain = 10;

/** A record for who does not follow mDNS, and so does not hear that it changes (RFC 6762, 6.7). */
function briefly({ flush: _unknownThere, ...record }: Resource): Resource {
  return { ...record, ttl: Math.min(record.ttl, mostSecondsPlain) };
}
