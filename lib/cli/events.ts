/**
 * `fbx events`: what the box tells of its own accord, a line for each.
 *
 * @module
 */
import { events as known } from "../catalogue.ts";
import type { FbxEvent, GapEvent } from "../events.ts";
import type { Events, LanHost } from "../types.ts";
import { connect } from "./connect.ts";
import { EXIT, type Io } from "./io.ts";
import { readWords } from "./options.ts";
import { clean } from "./top/width.ts";

/** What `fbx events --help` prints. */
export const eventsHelp = `usage: fbx events [NAME…] [-j] [options]

Prints what the box tells of its own accord, until Ctrl-C; every event unless some are named:

${known.map(({ name, doc }) => `  ${name.padEnd(28)} ${doc}`).join("\n")}

When the connection breaks it is made anew, and “gap” says that something may have been missed.

  -j, --json           a line of JSON for each: {"time", "name", "result"}
`;

/** Prints events. */
export async function eventsCommand(args: readonly string[], io: Io): Promise<number> {
  const { options, positionals } = readWords(args, () => new Map());
  if (options.help) {
    await io.out(eventsHelp);
    return EXIT.done;
  }
  await using f = await connect(options, io);
  const names = positionals.map((name) => name.replaceAll("-", "_")) as (keyof Events)[];
  for await (const event of f.events(...names, { signal: io.signal })) {
    const time = new Date().toISOString();
    await io.out(options.json ? JSON.stringify({ time, ...event }) + "\n" : lineOf(time, event));
  }
  return EXIT.done;
}

function lineOf(time: string, event: FbxEvent | GapEvent): string {
  return `${time} ${event.name} ${textOf(event)}\n`;
}

function textOf(event: FbxEvent | GapEvent): string {
  switch (event.name) {
    case "lan_host_l3addr_reachable":
    case "lan_host_l3addr_unreachable":
      return hostText(event.result);
    case "vm_state_changed":
      return `VM ${event.result.id} ${event.result.status}`;
    case "vm_disk_task_done":
      return `task ${event.result.id} ${event.result.error ? "failed" : "done"}`;
    case "gap": {
      const { since, until, reason, lost } = event.result;
      const count = lost === undefined ? "events" : `${lost} events`;
      return `${count} may have been missed in ${
        ((until - since) / 1000).toFixed(1)
      } s (${reason})`;
    }
  }
}

function hostText({ primary_name, id, l3connectivities = [] }: LanHost): string {
  const addresses = l3connectivities.filter(({ reachable }) => reachable).map(({ addr }) => addr);
  return [clean(primary_name), id, ...addresses].filter(Boolean).join(" ");
}
