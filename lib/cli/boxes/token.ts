/**
 * Where the token comes from: the command line, or a file with the token in its first line and the
 * application id in its second.
 *
 * @module
 */
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { Options } from "../args/options.ts";

/** The application id where none was given. */
export const defaultAppId = "fbx";

/** What is known before the box is asked: an application id, and a token if there is one. */
export interface Known {
  appId: string;
  token: string | undefined;
}

/** Reads `-a` and `-t`; `-a` wins over the file's second line. */
export async function readToken(
  { appId, token }: Pick<Options, "appId" | "token">,
  io: Io,
): Promise<Known> {
  const path = token === undefined ? undefined : filePath(token);
  if (path === undefined) return { appId: appId ?? defaultAppId, token };
  const [first = "", second = ""] = (await readFile(path, io)).split(/\r?\n/);
  if (first.trim() === "") {
    throw new UsageError(
      t`${path} is not a token file: its first line is empty. Create one: fbx register --save ${path}`,
    );
  }
  return { appId: appId ?? (second.trim() || defaultAppId), token: first.trim() };
}

/** The text of a token file. */
export function tokenFile({ appId, token }: { appId: string; token: string }): string {
  return `${token}\n${appId}\n`;
}

function filePath(token: string): string | undefined {
  return token.startsWith("f:") ? token.slice(2) : undefined;
}

async function readFile(path: string, io: Io): Promise<string> {
  let text;
  try {
    text = await io.files.readText(path);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(
      [
        t`The token file ${path} cannot be read: ${diskReason(error)}`,
        t`Make one with fbx register --save ${path}`,
      ].join("\n"),
    );
  }
  const mode = await io.files.mode(path).catch(() => undefined);
  if (mode !== undefined && (mode & 0o077) !== 0) {
    io.err(
      t`warning: other users can read the token file ${path}. Protect it with chmod 600 ${path}`,
    );
  }
  return text;
}
