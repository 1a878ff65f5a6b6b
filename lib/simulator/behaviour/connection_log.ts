/**
 * The log of the line and the connection: a history when the box starts, and what happens since.
 *
 * @module
 */
import type { Behaviour, Box, Item } from "../types.ts";

/** How long ago outages were, in hours, and how long they took, in seconds. */
const outages: readonly [hoursAgo: number, seconds: number, ofLine: boolean][] = [
  [611, 312, true],
  [388, 41, false],
  [97.5, 4210, true],
  [21.2, 75, true],
];

const wasUp = new WeakMap<Box, boolean>();

/** The part of `Connection` that remembers. */
export const connectionLog: Behaviour = {
  handlers: {},
  start(box) {
    const now = Math.floor(box.now());
    box.store.set("connection/logs", []);
    for (const [hoursAgo, seconds, ofLine] of outages) {
      const begin = now - Math.round(hoursAgo * 3600);
      note(box, "down", begin, ofLine);
      note(box, "up", begin + seconds, ofLine);
    }
    wasUp.set(box, isUp(box));
  },
  tick(box) {
    if (isUp(box) === wasUp.get(box)) return;
    wasUp.set(box, isUp(box));
    note(box, isUp(box) ? "up" : "down", Math.floor(box.now()), true);
  },
};

/** The connection goes with the line, and comes back some seconds after it. */
function note({ store }: Box, state: "up" | "down", date: number, ofLine: boolean): void {
  const { media, bandwidth_up: bw_up, bandwidth_down: bw_down } = store.object("connection");
  const log = store.list("connection/logs");
  const add = (event: Item) => void log.push({ id: store.nextId("connection/logs"), ...event });
  const connection = { type: "conn", state, conn: `${media}_pub` };
  const line = { type: "link", state, link: media, bw_up, bw_down, date };
  if (state === "down") add({ ...connection, date });
  if (ofLine) add(line);
  if (state === "up") add({ ...connection, date: date + 5 });
}

function isUp({ store }: Box): boolean {
  return store.object("connection").state === "up";
}
