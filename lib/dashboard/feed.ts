/**
 * Snapshots for the open pages, as Server-Sent Events. A page that reconnects sends the id of its
 * last event, and receives those it missed.
 *
 * @module
 */
import type { ServerResponse } from "node:http";
import { t } from "../text/language.ts";
import type { Snapshot } from "../monitor/snapshot.ts";
import { sampleOf } from "./page/sample.js";
import type { Samples } from "./samples.ts";

/** Sends snapshots to the pages that are open. */
export interface Feed {
  send(snapshot: Snapshot): void;
  /** Takes one more page in, which had all up to `lastId`. */
  join(response: ServerResponse, lastId: string | undefined): void;
  readonly latest: Snapshot | undefined;
}

/** More pages than anybody opens. */
const mostPages = 32;
/** A page that reads nothing is cut off; it comes back and asks for what it missed. */
const mostWaiting = 1_000_000;

/** Feeds the pages, and keeps what they may have missed. */
export function createFeed(samples: Samples): Feed {
  // numbers start again with the command: what another run sent counts for nothing
  const run = crypto.randomUUID().slice(0, 8);
  const pages = new Set<ServerResponse>();
  let latest: Snapshot | undefined;
  let number = 0;
  return {
    get latest() {
      return latest;
    },
    send(snapshot) {
      latest = snapshot;
      number = samples.add(sampleOf(snapshot)).number;
      const event = message("snapshot", snapshot, `${run}-${number}`);
      for (const page of pages) {
        if (page.writableLength > mostWaiting) page.destroy();
        else page.write(event);
      }
    },
    join(response, lastId) {
      if (pages.size >= mostPages) {
        response.writeHead(503).end(t`Too many pages are open`);
        return;
      }
      const [knownRun, known] = (lastId ?? "").split("-");
      const isSameRun = knownRun === run;
      response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
      response.write("retry: 1000\n\n");
      const past = samples.since(isSameRun ? Number(known) : 0);
      const id = `${run}-${number}`;
      response.write(message("past", { fresh: !isSameRun, samples: past }, id));
      if (latest !== undefined) response.write(message("snapshot", latest, id));
      pages.add(response);
      response.on("close", () => pages.delete(response));
    },
  };
}

function message(event: string, data: unknown, id: string): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
