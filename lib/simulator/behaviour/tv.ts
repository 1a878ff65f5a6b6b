/**
 * The living part of `Tv`: the channels of a bouquet, their logos, and the guide.
 *
 * @module
 */
import { picture } from "../fixtures/samples.ts";
import { type Behaviour, Binary, type Box, type Call, type Item, Refusal } from "../types.ts";
import { highlights, programNamed, programsFrom } from "./guide.ts";

/** `Tv`: channels and guide. */
export const tv: Behaviour = {
  handlers: {
    "Tv.bouquetChannels": bouquetChannels,
    "Tv.programs": ({ params }, box) =>
      Object.fromEntries(
        uuids(box).map((uuid, index) => [
          uuid,
          programsFrom(Number(params.date), index, box.now()),
        ]),
      ),
    "Tv.channelPrograms": (call, box) =>
      programsFrom(Number(call.params.date), indexOf(call.params.channel_uuid, box), box.now()),
    "Tv.channelHighlights": (call, box) =>
      highlights(Number(call.params.date), indexOf(call.params.channel_uuid, box)),
    "Tv.program": ({ params }) => {
      const program = programNamed(params.program_id ?? "");
      if (program) return program;
      throw new Refusal("noent", "Programme inconnu");
    },
    "Tv.logo": logo,
  },
};

/** `freeboxtv` is another name of the first bouquet. */
function bouquetChannels({ params }: Call, { store }: Box): Item[] {
  const bouquets = store.list("tv/bouquets");
  const bouquet = params.bouquet_id === "freeboxtv"
    ? bouquets[0]
    : bouquets.find(({ id }) => String(id) === params.bouquet_id);
  if (!bouquet) throw new Refusal("noent", "Bouquet inconnu");
  return store.list(`tv/bouquets/${bouquet.id}/channels`);
}

function logo({ params }: Call, box: Box): Binary {
  const file = params.file ?? "";
  const { read, size } = picture(68, 60, indexOf(file.replace(/\.png$/, ""), box));
  return new Binary(read(0, size), size, "image/png");
}

function indexOf(uuid: unknown, box: Box): number {
  const index = uuids(box).indexOf(String(uuid));
  if (index >= 0) return index;
  throw new Refusal("noent", "Chaîne inconnue");
}

function uuids({ store }: Box): string[] {
  return Object.keys(store.object("tv/channels"));
}
