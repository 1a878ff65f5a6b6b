/**
 * The page of a device: what is known of it, and what can be done.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import { clean, fit, truncate, width } from "../../../text/width.ts";
import type { Device } from "../../../monitor/devices.ts";
import { measured, scaled } from "../../../dashboard/page/format.js";
import { bitRate, bits } from "../../output/quantity.ts";
import type { Paint } from "../../terminal/paint.ts";
import { isPaused } from "../actions.ts";
import { keymap } from "../keymap/mod.ts";
import { leaseOf, openedDevice, type State } from "../state.ts";
import { age, kindName, linkName } from "../words.ts";
import type { Place } from "./layout.ts";
import { rates } from "./rates.ts";

/** The lines under the header. */
export function devicePage(
  state: State,
  { inner, list: room, chart }: Place,
  paint: Paint,
): string[] {
  const device = openedDevice(state);
  if (device === undefined) return ["", paint.dim(t`The device is gone.`)];
  const actions = actionLines(state, inner, paint);
  const above = chart > 0 ? rates(state.view, inner, chart, paint) : [];
  const gap = room >= actions.length + 11 ? [""] : [];
  const facts = factLines(state, device, inner, paint);
  const left = room - above.length - actions.length - 1 - 2 * gap.length;
  return [
    ...above,
    ...gap,
    paint.bold(truncate(clean(device.name), inner)),
    ...facts.slice(0, Math.max(0, left)),
    ...gap,
    ...actions,
  ];
}

function factLines(state: State, device: Device, inner: number, paint: Paint): string[] {
  const facts = factsOf(state, device).filter(([, value]) => value !== "");
  const label = Math.max(...facts.map(([name]) => width(name))) + 2;
  return facts.map(([name, value]) =>
    paint.dim(fit(name, label)) + truncate(clean(value), inner - label)
  );
}

function factsOf(state: State, device: Device): [name: string, value: string][] {
  const { mac, maker, kind, addresses, seen, signal, down, up, profile, present, speed } = device;
  const time = state.view.latest?.time ?? 0;
  const mode = profile && (isPaused(device) ? t`no access now` : t`has access now`);
  const lease = leaseOf(state, device);
  return [
    [t`Address`, addresses.join(", ")],
    [
      t`Link`,
      [
        linkName(device, "long"),
        measured(signal, "dBm"),
        speed === undefined ? "" : bits(speed * 1e6),
      ].filter(Boolean).join(" · "),
    ],
    [
      t`Rates`,
      [[t`▼ down`, bitRate(down, scaled)], [t`▲ up`, bitRate(up, scaled)]]
        .filter(([, value]) => value).map((pair) => pair.join(" ")).join("   "),
    ],
    [t`Seen`, present ? t`is here` : seen === undefined ? "" : t`${age(time - seen)} ago`],
    [t`Reserved`, lease ?? (state.leases === undefined ? "" : t`no address`)],
    [t`Profile`, profile === undefined ? "" : `${profile.name} · ${mode}`],
    ["MAC", mac],
    [t`Maker`, maker],
    [t`Type`, kindName(kind)],
  ];
}

/** The actions; those that are off are dim, with the reason. */
function actionLines(state: State, inner: number, paint: Paint): string[] {
  return keymap("device").filter(({ why }) => why !== undefined).map((binding) => {
    const label = `${binding.shown()}  ${binding.label?.(state) ?? ""}`;
    const why = binding.why?.(state);
    if (why === undefined) {
      return paint.bold(label.slice(0, 1)) + truncate(label.slice(1), inner - 1);
    }
    return paint.dim(truncate(`${label} – ${clean(why)}`, inner));
  });
}
