/**
 * A simulated home, and people who type tasks at it.
 *
 * @module
 */
import assert from "node:assert/strict";
import type { Io } from "../../lib/cli/terminal/io.ts";
import type { SimulatorOptions } from "../../lib/simulator/mod.ts";
import { width } from "../../lib/text/width.ts";
import { boxAndClient } from "./box.ts";
import { fbx, type Outcome } from "./io.ts";

/** A box, a library that is logged into it, and the command as people and as programs run it. */
export async function household(options: SimulatorOptions = {}) {
  const pair = await boxAndClient(options);
  const { box, f } = pair;
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const run = (words: readonly string[], io: Partial<Io> = {}): Promise<Outcome> =>
    fbx([...words, ...at], io);
  /** On a terminal of 80 columns without colours, in a language. */
  const see = async (language: "en" | "fr", words: readonly string[], io: Partial<Io> = {}) => {
    const seen = await run(words, {
      outIsTerminal: true,
      env: (name) => name === "FBX_LANG" ? language : undefined,
      ...io,
    });
    for (const line of seen.out.split("\n")) assert.ok(width(line) <= 80, line);
    return seen;
  };
  return {
    box,
    f,
    run,
    see,
    /** What was changed on the box so far: `PUT /api/v16/wifi/config/`. */
    changes: () =>
      box.requests.recent.filter(({ verb, path }) =>
        verb !== "GET" && !path.includes("/login/") && !path.endsWith("/rrd/") // which only reads
      )
        .map(({ verb, path }) => `${verb} ${path.replace(/^\/api\/v\d+\//, "")}`),
    [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose](),
  };
}

/** A user who gives these answers, and the questions that were asked. */
export function person(...answers: string[]) {
  const asked: string[] = [];
  const io: Partial<Io> = {
    interactive: true,
    ask(question) {
      asked.push(question);
      return Promise.resolve(answers.shift());
    },
  };
  return { asked, io };
}
