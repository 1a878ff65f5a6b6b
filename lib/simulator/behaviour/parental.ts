/**
 * The living part of `Parental`, on the boxes that had it: what a rule allows follows from its
 * planning, the time, and what goes before the planning.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** Slots a day of a new planning. */
const resolution = 48;
const day = 86_400;

/** `Parental`: the filter of older boxes. */
export const parental: Behaviour = {
  handlers: {
    "Parental.create": create,
    "Parental.update": (call, box) => {
      const rule = ruleOf(call, box);
      checkFree(box, call.body as Item, rule);
      return settle(box, Object.assign(rule, call.body));
    },
    "Parental.setPlanning": (call, box) => {
      const rule = ruleOf(call, box);
      const planning = planningOf(box, rule);
      const { cdayranges = planning.cdayranges, mapping = planning.mapping } = call.body as Item;
      const slots = (7 + (cdayranges as unknown[]).length) * resolution;
      if ((mapping as unknown[]).length !== slots) throw new Refusal("inval", "Planning invalide");
      Object.assign(planning, { cdayranges, mapping });
      settle(box, rule);
      return planning;
    },
  },
  start(box) {
    box.store.set("parental/config", { default_filter_mode: "allowed" });
    box.store.set("parental/filter", []);
  },
  tick(box, elapsed) {
    for (const rule of box.store.list("parental/filter")) {
      rule.tmp_mode_expire = Math.max(0, Math.round(Number(rule.tmp_mode_expire) - elapsed));
      settle(box, rule);
    }
  },
};

function create({ body }: Call, box: Box): Item {
  const { store } = box;
  checkFree(box, body as Item);
  const rule: Item = {
    desc: "",
    macs: [],
    ip: "0.0.0.0",
    forced: false,
    forced_mode: "denied",
    tmp_mode_expire: 0,
    tmp_mode: "denied",
    ...body as Item,
    id: store.nextId("parental/filter"),
  };
  const mapping = Array(7 * resolution).fill("allowed");
  store.set(`parental/filter/${rule.id}/planning`, { resolution, cdayranges: [], mapping });
  store.list("parental/filter").push(rule);
  return settle(box, rule);
}

/** Works out the mode of this moment. */
function settle(box: Box, rule: Item): Item {
  const { mapping } = planningOf(box, rule);
  const date = new Date(box.now() * 1000);
  const weekday = (date.getDay() + 6) % 7;
  const second = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  const slot = weekday * resolution + Math.floor(second / (day / resolution));
  const planned = (mapping as unknown[])[slot];
  const [scheduling_mode, filter_state] = rule.forced
    ? ["forced", rule.forced_mode]
    : Number(rule.tmp_mode_expire) > 0
    ? ["temporary", rule.tmp_mode]
    : ["planning", planned];
  return Object.assign(rule, {
    hosts: namesOf(box, rule.macs as string[]),
    scheduling_mode,
    filter_state,
    current_mapping_idx: slot,
    next_change: changeIn(mapping as unknown[], slot, second),
  });
}

/** Seconds until the planning changes; 0 when it never does. */
function changeIn(mapping: readonly unknown[], slot: number, second: number): number {
  const week = 7 * resolution;
  const length = day / resolution;
  for (let n = 1; n < week; n++) {
    if (mapping[(slot + n) % week] !== mapping[slot]) return n * length - second % length;
  }
  return 0;
}

function namesOf({ store }: Box, macs: readonly string[]): unknown[] {
  const wanted = macs.map((mac) => mac.toLowerCase());
  return store.list("lan/browser/pub")
    .filter(({ l2ident }) => wanted.includes(String((l2ident as Item).id)))
    .map(({ primary_name }) => primary_name);
}

/** A device has one rule at most. */
function checkFree({ store }: Box, { macs = [] }: Item, own?: Item): void {
  const taken = store.list("parental/filter").filter((rule) => rule !== own)
    .flatMap((rule) => rule.macs as string[]);
  if ((macs as string[]).some((mac) => taken.includes(mac))) {
    throw new Refusal("exist", "Cet appareil a déjà une règle");
  }
}

function planningOf({ store }: Box, { id }: Item): Item {
  return store.object(`parental/filter/${id}/planning`);
}

function ruleOf({ params }: Call, { store }: Box): Item {
  const rule = store.list("parental/filter").find(({ id }) => id === Number(params.id));
  if (rule) return rule;
  throw new Refusal("noent", "Règle inconnue");
}
