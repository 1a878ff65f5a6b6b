/**
 * The living part of `System`: the clock since the start, temperatures, fans, reboot and shutdown.
 *
 * @module
 */
import type { Behaviour, Box, Item } from "../types.ts";
import { fanSpeed, temperature } from "./readings.ts";

/** Seconds that the line is down when the box restarts. */
const outage = 5;

const bootedAt = new WeakMap<Box, number>();

/** `System`: the box itself. */
export const system: Behaviour = {
  handlers: {
    "System.info": (_call, box) => ({ ...refresh(box), ...flat(box) }),
    "System.reboot": (_call, box) => reboot(box),
    "System.shutdown": (_call, box) => void down(box),
  },
  tick: (box) => void refresh(box),
};

function refresh(box: Box): Item {
  const system = box.store.object("system");
  const now = box.now();
  const uptime = Math.floor(box.uptime() - (bootedAt.get(box) ?? 0));
  system.uptime_val = uptime;
  system.uptime = inWords(uptime);
  for (const sensor of (system.sensors as Item[]).filter((sensor) => "value" in sensor)) {
    sensor.value = Math.round(temperature(box, String(sensor.id), now));
  }
  for (const fan of system.fans as Item[]) fan.value = fanSpeed(box, String(fan.id), now);
  return system;
}

/** The readings as fields of their own, as older API versions answer them. */
function flat({ store }: Box): Item {
  const { sensors, fans } = store.object("system") as { sensors: Item[]; fans: Item[] };
  const measured = sensors.filter(({ value }) => value !== undefined);
  return {
    ...Object.fromEntries(
      measured.map(({ id, value }) => [`temp_${String(id).replace(/^temp_/, "")}`, value]),
    ),
    ...(fans[0] ? { fan_rpm: fans[0].value } : {}),
  };
}

/** The simulated box goes on answering, as a client of a real one would find it a minute later. */
function reboot(box: Box): void {
  bootedAt.set(box, box.uptime());
  down(box);
  box.later(outage * 1000, () => {
    Object.assign(box.store.object("connection"), { state: "up", bytes_up: 0, bytes_down: 0 });
  });
}

function down(box: Box): void {
  Object.assign(box.store.object("connection"), { state: "down", rate_up: 0, rate_down: 0 });
}

/** `2 heures 11 minutes 32 secondes`, as the box writes it. */
function inWords(seconds: number): string {
  const units: [string, number][] = [
    ["jour", Math.floor(seconds / 86_400)],
    ["heure", Math.floor(seconds / 3600) % 24],
    ["minute", Math.floor(seconds / 60) % 60],
    ["seconde", seconds % 60],
  ];
  const words = units.filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${unit}${count > 1 ? "s" : ""}`);
  return words.join(" ") || "0 seconde";
}
