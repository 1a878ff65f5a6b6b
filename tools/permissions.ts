/**
 * Permissions that are compiled into the binary.
 *
 * @module
 */

/** The variables of the environment that the command reads. */
export const variables = [
  "HOME",
  "XDG_CONFIG_HOME",
  "APPDATA",
  "FBX_TOKEN",
  "FBX_APP_ID",
  "FBX_URL",
  "FBX_BOX",
  "FBX_LANG",
  "NO_COLOR",
  "TERM",
  "LANG",
  "LC_ALL",
  "LC_MESSAGES",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "http_proxy",
  "https_proxy",
  "all_proxy",
] as const;

/** The programs that open a page in the browser, by the system in the name of a target. */
const openers = { linux: "xdg-open", darwin: "open", windows: "explorer" } as const;

/** A system that the command runs on, as `Deno.build.os` names it. */
export type System = keyof typeof openers;

/**
 * The flags of `deno run` and `deno compile`: any host and any file, since the user names them, and
 * otherwise only what the command uses.
 */
export function permissions(system: System): string[] {
  return [
    "--no-prompt",
    "--allow-net",
    "--allow-read",
    "--allow-write",
    `--allow-env=${variables.join(",")},FBX_*`, // FBX_*: secrets of sinks, as env:FBX_NAME,
    "--allow-sys=hostname,networkInterfaces",
    `--allow-run=${openers[system]}`,
    "--deny-import",
  ];
}
