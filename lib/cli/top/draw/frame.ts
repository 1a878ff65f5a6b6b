/**
 * One frame of `fbx top`: the lines of the whole terminal, each exactly as wide as it.
 *
 * @module
 */
import type { Paint } from "../../terminal/paint.ts";
import { width } from "../../../text/width.ts";
import type { Page, State } from "../state.ts";
import { footer } from "./footer.ts";
import { header, lineState } from "./header.ts";
import { layOut, type Place, type Size } from "./layout.ts";
import { deviceList } from "./device_list.ts";
import { devicePage } from "./device_page.ts";
import { downloadList } from "./download_list.ts";
import { helpPage } from "./help_page.ts";

export type { Size } from "./layout.ts";

/** Draws the state. */
export function frame(state: State, size: Size, paint: Paint): string[] {
  const place = layOut(state, size);
  const bottom = footer(state, place.inner, paint);
  const room = Math.max(0, size.rows - bottom.length);
  const lines = [
    header(state.view, place.inner, paint),
    lineState(state.view, place.inner, paint),
    ...bodies[state.page](state, place, paint),
  ].slice(0, room);
  while (lines.length < room) lines.push("");
  return [...lines, ...bottom].slice(-size.rows)
    .map((line) => " " + line + " ".repeat(Math.max(0, size.columns - 1 - width(line))));
}

const bodies: Readonly<
  Record<Page, (state: State, place: Place, paint: Paint) => readonly string[]>
> = {
  devices: deviceList,
  device: devicePage,
  downloads: downloadList,
  help: helpPage,
};
