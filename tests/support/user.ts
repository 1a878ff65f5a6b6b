/**
 * A user of the command with a home folder of their own.
 *
 * @module
 */
import { fbx, type Outcome } from "./io.ts";

/** A user with a home of their own. */
export async function user(env: Record<string, string> = {}) {
  const home = await Deno.makeTempDir();
  const variables: Record<string, string> = { HOME: home, ...env };
  return {
    home,
    folder: `${home}/.config/fbx`,
    run: (words: string[], more: Record<string, string> = {}): Promise<Outcome> =>
      fbx(words, { env: (name) => ({ ...variables, ...more })[name] }),
    [Symbol.asyncDispose]: () => Deno.remove(home, { recursive: true }),
  };
}
