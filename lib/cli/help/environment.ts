/**
 * Environment variables and files that the command uses.
 *
 * @module
 */
import { say, t } from "../../text/language.ts";

/** The variables of the environment, with what each means. */
export const environment: readonly (readonly [name: string, meaning: string])[] = [
  ["FBX_BOX", "the box to use, as --box; options win over the environment"],
  ["FBX_URL", "address of the box, as -u"],
  ["FBX_TOKEN", "token, or f:FILE, as -t"],
  ["FBX_APP_ID", "application id, as -a"],
  ["XDG_CONFIG_HOME", "base directory for configuration (default: ~/.config)"],
  ["HOME", "where ~ is; on Windows, APPDATA is the folder that fbx is in"],
  ["FBX_LANG", "fr or en; else the language is that of LC_ALL, LC_MESSAGES or LANG"],
  [
    "HTTP_PROXY",
    "proxy for requests under Deno; set NO_PROXY=HOST to reach the box directly",
  ],
  ["NO_COLOR", "disables colours if set"],
  ["TERM", "dumb makes fbx top write lines, as without a terminal"],
];

/** Returns the files that it keeps, with their contents and displayed paths. */
export function saidFiles(): [path: string, meaning: string][] {
  return keptFiles.map(([path, meaning]) => [path.replace("NAME", t`NAME`), say(meaning)]);
}

/** The files that it keeps, with what each holds. */
export const keptFiles: readonly (readonly [path: string, meaning: string])[] = [
  ["~/.config/fbx/", "what fbx stores; folders are private to their owner (0700)"],
  ["~/.config/fbx/boxes/NAME.json", "a box and its token, for its owner alone (0600)"],
  ["~/.config/fbx/state/NAME.json", "where it was last, and the session left open there (0600)"],
  ["~/.config/fbx/watch/NAME.json", "what fbx watch has reported of it (0600)"],
  ["~/.config/fbx/default", "the name of the default box"],
];
