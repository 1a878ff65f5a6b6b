/**
 * Recurring recordings: each schedules its recordings a week ahead, and takes them with it.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";
import { like } from "../fixtures/example.ts";
import { blank, findConflicts } from "./pvr.ts";

const day = 86_400;
const ahead = 7 * day;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Until when a generator has scheduled its recordings, in Unix seconds. */
const scheduled = new WeakMap<Item, number>();

/** The part of `Pvr` that records again and again. */
export const generators: Behaviour = {
  handlers: {
    "Pvr.addGenerator": add,
    "Pvr.updateGenerator": update,
    "Pvr.deleteGenerator": remove,
    "Pvr.acknowledgePrecord": ({ params }, { store }) => {
      const id = Number(params.record_id);
      if (!store.list("pvr/programmed").some((record) => record.id === id)) throw unknown();
    },
  },
  start({ store }) {
    const media = store.list("storage/partition")[0]?.label;
    store.set("pvr/generator", [like("PvrGenerator", { name: "Journal", media })]);
  },
  tick(box) {
    for (const generator of box.store.list("pvr/generator")) schedule(box, generator);
  },
};

function add({ body }: Call, box: Box): Item {
  const { store } = box;
  const given = body as Item;
  check(given.params, box);
  const generator: Item = {
    type: "manual_repeat",
    name: "",
    subname: "",
    media: store.list("storage/partition")[0]?.label,
    path: blank.path,
    ...given,
    id: store.nextId("pvr/generator"),
  };
  store.list("pvr/generator").push(generator);
  schedule(box, generator);
  return generator;
}

function update(call: Call, box: Box): Item {
  const generator = generatorOf(call, box);
  const { params, ...rest } = call.body as Item;
  const merged = { ...generator.params as Item, ...params as Item };
  check(merged, box);
  Object.assign(generator, rest, { params: merged });
  withdraw(box, generator);
  scheduled.delete(generator);
  schedule(box, generator);
  return generator;
}

function remove(call: Call, box: Box): void {
  const generator = generatorOf(call, box);
  const list = box.store.list("pvr/generator");
  list.splice(list.indexOf(generator), 1);
  withdraw(box, generator);
}

function check(params: unknown, { store }: Box): void {
  const { start_hour, start_min, duration, channel_uuid } = (params ?? {}) as Item;
  const hasTime = [start_hour, start_min, duration].every(Number.isInteger);
  if (!hasTime || Number(duration) <= 0) throw new Refusal("inval", "Horaire invalide");
  if (!(String(channel_uuid) in store.object("tv/channels"))) {
    throw new Refusal("unknown_channel", "Chaîne inconnue");
  }
}

/** Schedules what has come within reach since the last time. */
function schedule(box: Box, generator: Item): void {
  const { store } = box;
  const from = scheduled.get(generator) ?? box.now();
  const until = box.now() + ahead;
  const starts = startsBetween(generator.params as Item, from, until);
  scheduled.set(generator, until);
  for (const start of starts) store.list("pvr/programmed").push(record(box, generator, start));
  if (starts.length > 0) findConflicts(box);
}

function startsBetween(params: Item, from: number, until: number): number[] {
  const { start_hour, start_min, start_sec = 0 } = params;
  const days = params.repeat_days as Record<string, boolean> | undefined;
  const starts: number[] = [];
  for (let time = from; time < until + day; time += day) {
    const date = new Date(time * 1000);
    date.setHours(Number(start_hour), Number(start_min), Number(start_sec), 0);
    const start = date.getTime() / 1000;
    if (days?.[weekdays[date.getDay()] ?? ""] && start > from && start <= until) starts.push(start);
  }
  return starts;
}

function record({ store }: Box, { id, name, subname, media, path, params }: Item, start: number) {
  const { channel_uuid, duration, margin_before = 0, margin_after = 0 } = params as Item;
  const { channel_type, channel_quality, broadcast_type } = { ...blank, ...params as Item };
  const channel = store.object("tv/channels")[String(channel_uuid)] as Item | undefined;
  return {
    ...blank,
    id: store.nextId("pvr/programmed"),
    ...{ name, subname, media, path },
    ...{ channel_uuid, channel_type, channel_quality, broadcast_type },
    channel_name: channel?.name ?? "",
    start,
    end: start + Number(duration),
    ...{ margin_before, margin_after },
    has_record_gen: true,
    record_gen_id: id,
    state: "waiting_start_time",
  };
}

/** Takes back what a generator has scheduled. */
function withdraw(box: Box, { id }: Item): void {
  const { store } = box;
  const kept = store.list("pvr/programmed").filter(({ record_gen_id }) => record_gen_id !== id);
  store.set("pvr/programmed", kept);
  findConflicts(box);
}

function generatorOf({ params }: Call, { store }: Box): Item {
  const id = Number(params.generator_id);
  const generator = store.list("pvr/generator").find((one) => one.id === id);
  if (generator) return generator;
  throw unknown();
}

function unknown(): Refusal {
  return new Refusal("noent", "Enregistrement introuvable");
}
