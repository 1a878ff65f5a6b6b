/**
 * `fbx register`: gets a token from the box and keeps it in a file that only its owner reads.
 *
 * @module
 */
import { find, registerWithWords } from "./connect.ts";
import { EXIT, type Io, type PrivateFile, UsageError } from "./io.ts";
import { type Flag, readWords } from "./options.ts";
import { defaultAppId, tokenFile } from "./token.ts";

/** What `fbx register --help` prints. */
export const registerHelp = `usage: fbx register [-a APP_ID] [--app-name NAME] [--device-name NAME]
                    [--save FILE [--force]] [options]

Asks the Freebox for a token and waits until somebody allows it on its front panel. The token goes
to FILE (mode 0600: the token in the first line, the application id in the second), for
fbx -t f:FILE; without --save it is printed, as those two lines.
`;

const own = new Map(
  [["app-name", "value"], ["device-name", "value"], ["save", "value"], ["force", "bare"]] as const,
);

/** Registers an application. */
export async function registerCommand(args: readonly string[], io: Io): Promise<number> {
  const { options, flags, positionals } = readWords(args, () => own);
  if (options.help) {
    await io.out(registerHelp);
    return EXIT.done;
  }
  if (positionals.length > 0) throw new UsageError(registerHelp.trim());
  const appId = options.appId ?? defaultAppId;
  const appName = text(flags, "app-name") ?? appId;
  const deviceName = text(flags, "device-name") ?? io.hostName() ?? "fbx";
  const path = text(flags, "save");
  // The file comes first: no token is asked for that could not be kept.
  const file = path === undefined ? undefined : await open(path, flags, io);
  let kept = false;
  try {
    await using f = await find(options, io);
    const token = await registerWithWords(f, { appId, appName, deviceName }, io);
    if (file) await file.write(tokenFile({ appId, token }));
    else {await io.out(
        options.json
          ? JSON.stringify({ app_id: appId, app_token: token }) + "\n"
          : tokenFile({ appId, token }),
      );}
    kept = true;
    if (path !== undefined) {
      io.err(`The token is in ${path}. Try: fbx -t f:${path} connection status`);
    }
    return EXIT.done;
  } finally {
    if (!kept) await file?.discard();
  }
}

function text(flags: readonly Flag[], wanted: string): string | undefined {
  const value = flags.findLast(({ name }) => name === wanted)?.value;
  if (value === true || value === "") throw new UsageError(`--${wanted} needs a value after it`);
  return value;
}

async function open(path: string, flags: readonly Flag[], io: Io): Promise<PrivateFile> {
  const force = flags.some(({ name }) => name === "force");
  try {
    return await io.files.createPrivate(path, force);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    const exists = error instanceof Error && error.name === "AlreadyExists";
    throw new UsageError(
      exists
        ? `${path} is there already, and may hold a token. Choose another file, or add --force`
        : `${path} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
}
