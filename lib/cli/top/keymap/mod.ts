/**
 * The keys of each page. The reducer, the last line of the screen and the help all read this.
 *
 * @module
 */
import type { Page } from "../state.ts";
import type { Binding } from "./binding.ts";
import { deviceListKeys } from "./devices.ts";
import { devicePageKeys } from "./device.ts";
import { downloadKeys } from "./downloads.ts";
import { helpKeys } from "./help.ts";

/** The keys of a page. */
export function keymap(page: Page): readonly Binding[] {
  return keymaps[page];
}

const keymaps: Readonly<Record<Page, readonly Binding[]>> = {
  devices: deviceListKeys,
  device: devicePageKeys,
  downloads: downloadKeys,
  help: helpKeys,
};
