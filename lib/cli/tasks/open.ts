/**
 * `fbx open`: Freebox OS in the browser.
 *
 * @module
 */
import { origin } from "../../discovery/address.ts";
import { t } from "../../text/language.ts";
import { resolveTarget } from "../boxes/target.ts";
import { openBrowser } from "../terminal/browser.ts";
import type { Task } from "./task.ts";

/** Opens the page of the box. */
export const open: Task = {
  french: ["ouvrir"],
  usage: "",
  summary: "open Freebox OS in the browser",
  about: [
    "Opens the box's own page in the browser; where there is none, prints its address. Needs no token.",
  ],
  takes: ["box", "url", "json"],
  meanings: { json: "print the address as JSON, and open nothing" },
  examples: [["fbx open", "Freebox OS, with the box's password"]],
  async perform({ options, io }) {
    const { options: { url, state } } = await resolveTarget(options, io);
    const address = state?.origin ?? origin(url ?? "mafreebox.freebox.fr");
    const opened = !options.json && await openBrowser(address, io);
    return {
      result: { url: address },
      says: opened ? t`Opened ${address}` : t`Open this address in a browser: ${address}`,
    };
  },
};
