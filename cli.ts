/**
 * The command `fbx`.
 *
 * @module
 */
import { main } from "./lib/cli/main.ts";
import { terminal } from "./lib/cli/terminal.ts";

if (import.meta.main) Deno.exit(await main(Deno.args, terminal()));
