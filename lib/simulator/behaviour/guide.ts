/**
 * The TV guide: what every channel broadcasts at any time, worked out from the time, so that it goes
 * on as long as the box does.
 *
 * @module
 */
import type { Item } from "../types.ts";

/** What a channel may broadcast. */
interface Show {
  readonly title: string;
  readonly minutes: number;
  readonly category: number;
  readonly name: string;
  readonly short_desc: string;
}

const shows: readonly Show[] = [
  show("Journal", 30, 20, "journal", "Toute l'actualité du jour."),
  show("Questions pour tous", 60, 12, "jeu", "Des candidats s'affrontent."),
  show("Une maison au bord de l'eau", 105, 1, "film", "Une famille revient au pays."),
  show("Brigade du port", 55, 3, "série", "Une enquête sur les quais."),
  show("La Terre vue d'ici", 50, 5, "documentaire", "Le voyage d'une goutte d'eau."),
  show("Le petit renard", 20, 16, "dessin animé", "Un renard découvre la forêt."),
  show("Le grand soir du sport", 100, 19, "sport", "Les matchs de la journée."),
];

const day = 86_400;
/** How much of the guide an answer covers. */
const period = 2 * 3600;
/** How far the guide goes, before and after now. */
const reach = 7 * day;
/** More than there are channels, and more than there are programs in a day. */
const most = 100;

/** The programs of the channel at `index` that run in the period from `date` on, by key. */
export function programsFrom(date: number, index: number, now: number): Record<string, Item> {
  if (Math.abs(date - now) > reach + day) return {};
  return Object.fromEntries(
    programsBetween(date, date + period, index).map((program) => [keyOf(program), program]),
  );
}

/** The programs of the evening on the channel at `index`, on the day of `date`, by key. */
export function highlights(date: number, index: number): Record<string, Item> {
  const evening = Math.floor(date / day) * day + 19 * 3600;
  return Object.fromEntries(
    programsBetween(evening, evening + 1.5 * period, index)
      .map((program) => [keyOf(program), program]),
  );
}

/** The program of that id, in full. */
export function programNamed(id: string): Item | undefined {
  const number = Number(/^pluri_(\d+)$/.exec(id)?.[1] ?? NaN);
  const index = number % most;
  const start = Math.floor(number / most / most) * day;
  const found = programsOf(start, index).find((program) => program.id === id);
  return found && {
    ...found,
    desc: `${found.short_desc} Rediffusé le lendemain.`,
    year: new Date(start * 1000).getUTCFullYear(),
    cast: [
      { job: "Réalisateur", first_name: "Alex", last_name: "Martin", role: "" },
      { job: "Acteur", first_name: "Camille", last_name: "Petit", role: "Sacha" },
    ],
  };
}

function show(
  title: string,
  minutes: number,
  category: number,
  name: string,
  short_desc: string,
): Show {
  return { title, minutes, category, name, short_desc };
}

function programsBetween(from: number, to: number, index: number): Item[] {
  const midnight = Math.floor(from / day) * day;
  return [midnight - day, midnight, midnight + day].flatMap((start) => programsOf(start, index))
    .filter(({ date, duration }) => Number(date) < to && Number(date) + Number(duration) > from);
}

/** A day of a channel: the shows in turn, each channel and each day beginning with another one. */
function programsOf(midnight: number, index: number): Item[] {
  const programs: Item[] = [];
  const days = Math.round(midnight / day);
  for (let slot = 0, date = midnight; date < midnight + day; slot++) {
    const { minutes, name, ...show } = shows[(slot + days + 3 * index) % shows.length] as Show;
    const duration = Math.min(60 * minutes, midnight + day - date);
    const id = `pluri_${(days * most + slot) * most + index}`;
    const category_name = name;
    programs.push({ id, date, duration, ...show, category_name, picture: "", picture_big: "" });
    date += duration;
  }
  return programs;
}

/** `1783860748_9f3a` */
function keyOf({ id, date }: Item): string {
  const number = Number(String(id).slice("pluri_".length));
  return `${date}_${(Math.imul(number, 2_654_435_761) >>> 0).toString(16)}`;
}
