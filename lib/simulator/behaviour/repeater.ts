/**
 * The living part of `Repeater`: it restarts on request, and knows the hosts behind it.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** How long a repeater takes to start, in milliseconds. */
const boot = 3000;

/** `Repeater`: the Wi-Fi repeaters. */
export const repeater: Behaviour = {
  handlers: {
    "Repeater.reboot": reboot,
    "Repeater.hosts": (call, box) => {
      const { id } = repeaterOf(call, box);
      return box.store.list("lan/browser/pub").filter(({ access_point }) => {
        const { type, uid } = (access_point ?? {}) as Item;
        return type === "repeater" && uid === String(id);
      });
    },
  },
  tick(box) {
    for (const one of box.store.list("repeater")) {
      if (one.connection === "connected") one.last_seen = Math.floor(box.now());
    }
  },
};

function reboot(call: Call, box: Box): void {
  const one = repeaterOf(call, box);
  Object.assign(one, { status: "rebooting", connection: "disconnected" });
  box.later(boot, () => {
    const boot_time = Math.floor(box.now());
    Object.assign(one, { status: "running", connection: "connected", boot_time });
  });
}

function repeaterOf({ params }: Call, { store }: Box): Item {
  const one = store.list("repeater").find(({ id }) => id === Number(params.id));
  if (one) return one;
  throw new Refusal("noent", "Répéteur inconnu");
}
