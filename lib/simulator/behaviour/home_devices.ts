/**
 * What the devices of home automation do with what is pushed to them: the alarm arms itself in its
 * own time, shutters move, and any other slot sets the signal of its name.
 *
 * @module
 */
import type { Box, Item } from "../types.ts";

/** Hands a device what was pushed to one of its slots. */
export function push(box: Box, node: Item, name: string, value: unknown): void {
  const device = new Device(box, node);
  const action = ACTIONS[`${node.category} ${name}`];
  if (action) action(device, value);
  else device.set(name, value);
}

/** The endpoints that the type of a node declares. */
export function endpointsOf(node: Item): readonly Item[] {
  return (node.type as { endpoints: Item[] }).endpoints;
}

type Action = (device: Device, value: unknown) => void;

const ACTIONS: Readonly<Record<string, Action>> = {
  "alarm alarm1": arm("alarm1"),
  "alarm alarm2": arm("alarm2"),
  "alarm skip": (alarm) => alarm.become(String(alarm.get("state")).replace("arming", "armed")),
  "alarm off": (alarm) => alarm.become("idle"),
  "alarm trigger": ring,
  // True is closed; the box guesses, since the motor never answers.
  "basic_shutter up": (shutter) => shutter.set("state", false),
  "basic_shutter down": (shutter) => shutter.set("state", true),
  "basic_shutter stop": (shutter) => shutter.set("state", null),
  "opener toggle": (shutter) =>
    shutter.set("position_set", shutter.get("position_set") === 0 ? 100 : 0),
  "opener stop": () => {},
};

function arm(mode: string): Action {
  return (alarm) => {
    alarm.become(`${mode}_arming`);
    alarm.after("timeout1", () => alarm.become(`${mode}_armed`));
  };
}

function ring(alarm: Device): void {
  const armed = String(alarm.get("state"));
  if (!armed.endsWith("_armed")) return;
  alarm.become(armed.replace("armed", "alert_timer"));
  alarm.after("timeout2", () => {
    alarm.become("alert");
    alarm.after("timeout3", () => alarm.become(armed));
  });
}

/** A node, by the names of its signals. */
class Device {
  readonly #box: Box;
  readonly #node: Item;

  constructor(box: Box, node: Item) {
    this.#box = box;
    this.#node = node;
  }

  get(name: string): unknown {
    return this.#signal(name)?.value;
  }

  set(name: string, value: unknown): void {
    const signal = this.#signal(name);
    if (signal) signal.value = value;
  }

  become(state: string): void {
    this.set("state", state);
    changes.set(this.#node, (changes.get(this.#node) ?? 0) + 1);
  }

  /** Runs once, after the seconds that a signal gives, unless the state has changed by then. */
  after(timeout: string, action: () => void): void {
    const change = changes.get(this.#node);
    this.#box.later(1000 * Number(this.get(timeout)), () => {
      if (changes.get(this.#node) === change) action();
    });
  }

  #signal(name: string): Item | undefined {
    const found = endpointsOf(this.#node).find((endpoint) =>
      endpoint.ep_type === "signal" && endpoint.name === name
    );
    return found && this.#box.store.object(`home/endpoints/${this.#node.id}/${found.id}`);
  }
}

const changes = new WeakMap<Item, number>();
