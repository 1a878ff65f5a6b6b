/**
 * The living part of `Standby` and `Ledstrip`: their status follows from their planning.
 *
 * @module
 */
import { type Behaviour, type Box, type Item, Refusal } from "../types.ts";
import { nextChange } from "./planning.ts";

/** `Standby` and `Ledstrip`: what sleeps by the week. */
export const standby: Behaviour = {
  handlers: {
    "Standby.status": (_call, box) => status(box, "standby"),
    "Ledstrip.status": (_call, box) => {
      refuseWithout(box);
      return status(box, "ledstrip");
    },
    "Ledstrip.planning": (_call, box) => {
      refuseWithout(box);
      return box.store.get("ledstrip/planning");
    },
    "Ledstrip.setPlanning": ({ body }, box) => {
      refuseWithout(box);
      return Object.assign(box.store.object("ledstrip/planning"), body);
    },
  },
};

function status(box: Box, name: "standby" | "ledstrip"): Item {
  const planning = box.store.object(name === "standby" ? "standby/config" : "ledstrip/planning");
  const status = box.store.object(name + "/status");
  status.use_planning = planning.use_planning;
  if (name === "standby") status.planning_mode = planning.planning_mode;
  status.next_change = nextChange(planning, box.now());
  return status;
}

function refuseWithout({ store }: Box): void {
  if (!store.has("ledstrip/planning")) throw new Refusal("notsupp");
}
