/**
 * `fbx events`: streams events from the box, one per line.
 *
 * @module
 */
import { events as known, type Property } from "../../catalogue/mod.ts";
import type { FbxEvent, GapEvent } from "../../client/events.ts";
import { t } from "../../text/language.ts";
import type { Events, LanHost } from "../../client/types.gen.ts";
import { connect } from "../boxes/connect.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import type { Words } from "../args/options.ts";
import { printer } from "../output/mod.ts";
import { fixed } from "../output/quantity.ts";
import { clean } from "../../text/width.ts";

/** Prints events. */
export async function eventsCommand({ options, positionals }: Words, io: Io): Promise<number> {
  await using f = await connect(options, io);
  const names = positionals.map((name) => name.replaceAll("-", "_")) as (keyof Events)[];
  const { format, select } = options;
  const isLine = !options.json && format === undefined && select === undefined;
  const print = printer(options, io);
  const events = f.events(...names, { signal: io.signal });
  const sayWhatLacks = () => {
    const lacking = events.unsupported.join(", ");
    if (lacking !== "") io.err(t`This box does not send these events: ${lacking}`);
  };
  events.ready.then(sayWhatLacks, () => {}); // the loop throws it
  for await (const event of events) {
    const time = new Date().toISOString();
    if (isLine) await io.out(lineOf(time, event));
    else await print({ time, ...event }, { operation: { result: shapeOf(event.name) } });
  }
  return EXIT.done;
}

function shapeOf(name: string): Property {
  const carried = known.find((event) => event.name === name)?.result ?? "object";
  return {
    type: "object",
    fields: { time: { type: "string" }, name: { type: "string" }, result: { type: carried } },
  };
}

function lineOf(time: string, event: FbxEvent | GapEvent): string {
  return `${time} ${event.name} ${clean(textOf(event))}\n`;
}

function textOf(event: FbxEvent | GapEvent): string {
  switch (event.name) {
    case "lan_host_l3addr_reachable":
    case "lan_host_l3addr_unreachable":
      return hostText(event.result);
    case "vm_state_changed":
      return `VM ${event.result.id} ${event.result.status}`;
    case "vm_disk_task_done":
      return event.result.error
        ? t`task ${event.result.id} failed`
        : t`task ${event.result.id} done`;
    case "gap": {
      const { since, until, reason, lost } = event.result;
      const seconds = fixed((until - since) / 1000, 1);
      return lost === undefined
        ? t`events may have been missed in ${seconds} s (${reason})`
        : t`${lost} events may have been missed in ${seconds} s (${reason})`;
    }
  }
}

function hostText({ primary_name, id, l3connectivities = [] }: LanHost): string {
  const addresses = l3connectivities.filter(({ reachable }) => reachable).map(({ addr }) => addr);
  return [primary_name, id, ...addresses].filter(Boolean).join(" ");
}
