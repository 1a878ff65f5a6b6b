/**
 * The household's telephone: calls, voicemail and the address book.
 *
 * @module
 */
import type { Box, Item } from "../box.ts";
import { like } from "./example.ts";

/** Fills `call`, `contact`, `number`, `email`, `address`, `url`, `group`. */
export function layPhone(box: Box): void {
  layContacts(box);
  layCalls(box);
}

/** Somebody in the address book. */
interface Person {
  readonly first: string;
  readonly last: string;
  readonly number: string;
  readonly email: string;
  readonly city: string;
}

const people: readonly Person[] = [
  { first: "Sandy", last: "Kilo", number: "0612345678", email: "sandy@example.org", city: "Paris" },
  {
    first: "Mamie",
    last: "Kipic",
    number: "0199000102",
    email: "mamie@example.org",
    city: "Brest",
  },
  {
    first: "Romain",
    last: "Bureau",
    number: "0102030405",
    email: "r0ro@example.org",
    city: "Lyon",
  },
];

function layContacts(box: Box): void {
  const { store } = box;
  const updated = Math.floor(box.now()) - 86_400;
  const ids = people.map((_, n) => n + 1);
  store.set("contact", people.map((person, n) => contact(person, n + 1, updated)));
  const details = (path: string, type: string, field: (id: number) => Item) =>
    store.set(path, ids.map((id) => like(type, { id, contact_id: id, ...field(id) })));
  const of = (id: number) => people[id - 1] as Person;
  details("number", "ContactNumber", (id) => ({ number: of(id).number, type: "mobile" }));
  details("email", "ContactEmail", (id) => ({ email: of(id).email }));
  details("address", "ContactAddress", (id) => ({ city: of(id).city }));
  details("url", "ContactUrl", () => ({}));
  store.set("group", []);
}

/** A contact without its numbers and the like, which stand in collections of their own. */
function contact({ first, last }: Person, id: number, last_update: number): Item {
  return {
    id,
    display_name: `${first} ${last}`,
    first_name: first,
    last_name: last,
    company: "",
    photo_url: "",
    birthday: "",
    notes: "",
    last_update,
  };
}

function layCalls(box: Box): void {
  const { store } = box;
  const time = Math.floor(box.now());
  const call = (id: number, type: string, minutesAgo: number, who: number, duration: number) =>
    like("CallEntry", {
      id,
      type,
      datetime: time - 60 * minutesAgo,
      duration,
      new: type === "missed",
      ...caller(who),
    });
  store.set("call/log", [
    call(72, "missed", 47, 3, 0),
    call(71, "outgoing", 190, 2, 312),
    call(70, "accepted", 1480, 1, 95),
    call(69, "missed", 2900, 0, 0),
  ]);
  store.set("call/account", { phone_number: "0999999999" });
  store.set("call/voicemail", [
    like("VoicemailEntry", {
      id: "20260715_154135_r0102030405.au",
      phone_number: "102030405",
      date: time - 60 * 46,
      duration: 2,
    }),
  ]);
}

function caller(id: number): Item {
  const person = people[id - 1];
  if (!person) return { contact_id: 0, number: "0170000000", name: "0170000000" };
  return { contact_id: id, number: person.number, name: `${person.first} ${person.last}` };
}
