/**
 * Faults on demand, for those who want to see what their client does then.
 *
 * @module
 */
import type { ServerResponse } from "node:http";

/**
 * What goes wrong: the connection closes before the answer (`close`) or in the middle of it (`cut`);
 * the answer is a page of a web server (`html`), empty (`empty`), or never comes (`hang`).
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { type Fault, simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const fault: Fault = "close";
 * box.failNext(fault, 1, /connection/);
 * console.log((await f.connection.status()).state); // tried again
 * ```
 */
export type Fault = "close" | "cut" | "html" | "empty" | "hang";

/** The faults that are still to come. */
export interface Faults {
  /** Lets the next requests fail, only those whose path matches if a pattern is given. */
  failNext(fault: Fault, count?: number, path?: RegExp): void;
  /** Takes the fault of a request, if it is to have one. */
  take(path: string): Fault | undefined;
}

/** No faults to begin with. */
export function createFaults(): Faults {
  let coming: { fault: Fault; left: number; path: RegExp }[] = [];
  return {
    failNext: (fault, left = 1, path = /^/) => void coming.push({ fault, left, path }),
    take(path) {
      const next = coming.find((entry) => entry.path.test(path));
      if (!next) return undefined;
      next.left--;
      coming = coming.filter(({ left }) => left > 0);
      return next.fault;
    },
  };
}

/** Answers with a fault. */
export function commit(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case "close":
      response.socket?.destroy();
      break;
    case "cut":
      response.writeHead(200, { "content-type": "application/json", "content-length": 1000 });
      response.write('{"success":true,"resu', () => response.socket?.destroy());
      break;
    case "html":
      response.writeHead(502, { "content-type": "text/html" });
      response.end("<html><head><title>502 Bad Gateway</title></head></html>");
      break;
    case "empty":
      response.writeHead(200, { "content-length": 0 });
      response.end();
      break;
    case "hang":
      break;
  }
}
