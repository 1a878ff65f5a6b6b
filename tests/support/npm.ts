/**
 * Whether packages can be had, for tests that install some.
 *
 * @module
 */
import { run } from "../../tools/program.ts";

/** Why nothing can be installed from npm here, in brackets; empty where it can. */
export async function npmObstacle(): Promise<string> {
  const asked = ["npm", "view", "dns-packet", "version", "--fetch-retries=0"];
  const { code } = await run(asked).catch(() => ({ code: 1 }));
  return code === 0 ? "" : " (skipped: npm or its registry cannot be reached)";
}
