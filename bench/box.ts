/**
 * A simulated Freebox in a process of its own, so that it does not share the client's time.
 *
 * @module
 */
import { TextLineStream } from "../tests/support/lines.ts";

/** What `fbx simulate --json` prints. */
export interface Ready {
  url: string;
  uid: string;
  app_id: string;
  app_token: string;
}

/** Starts the box. */
export async function startBox(...args: string[]): Promise<Ready & AsyncDisposable> {
  return await startScript("../cli.ts", "simulate", "--port", "0", "--json", ...args);
}

/** Starts a box of another kind: a script that prints the same line. */
export async function startScript(
  script: string,
  ...args: string[]
): Promise<Ready & AsyncDisposable> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", new URL(script, import.meta.url).pathname, ...args],
    stdout: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream());
  const reader = lines.getReader();
  const { value = "{}" } = await reader.read();
  const ready: Ready = JSON.parse(value);
  return {
    ...ready,
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await reader.cancel();
      await child.status;
    },
  };
}
