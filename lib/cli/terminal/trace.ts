/**
 * `-v` and `-vv`: what is sent and received, a line each on stderr.
 *
 * @module
 */
import type { Trace, TraceEvent } from "../../../mod.ts";
import { t } from "../../text/language.ts";
import { sanitizeJson } from "../../text/sanitize.ts";
import type { Io } from "./io.ts";

/** `-v` shows each request and answer, cut to a line; `-vv` shows them whole. */
export function tracer(verbose: number, io: Io): Trace {
  return (event) => io.err(sanitizeJson(cut(traceLine(event), verbose > 1 ? Infinity : 500)));
}

function traceLine(event: TraceEvent): string {
  switch (event.kind) {
    case "send":
      return `> ${event.id} ${event.verb} ${event.url}${
        event.body === undefined ? "" : " " + event.body
      }`;
    case "receive":
      return `< ${event.id} HTTP ${event.status}, ${event.milliseconds.toFixed(1)} ms` +
        (event.body === undefined ? "" : " " + event.body.trim());
    case "fail":
      return `! ${event.id} ${event.reason}, after ${event.milliseconds.toFixed(1)} ms`;
    case "note":
      return `* ${event.text}`;
  }
}

function cut(line: string, length: number): string {
  return line.length > length
    ? t`${line.slice(0, length)}… (${line.length} characters; -vv shows all)`
    : line;
}
