/**
 * `fbx login status`, `fbx login use`, `fbx logout`, `fbx forget`: the boxes that fbx knows.
 *
 * @module
 */
import { Fbx, type FbxOptions, type Permissions } from "../../../mod.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { callMajor, versionIn, versionWords } from "../../discovery/address.ts";
import { t } from "../../text/language.ts";
import { confirm } from "../terminal/consent.ts";
import { resolveTarget } from "../boxes/target.ts";
import { failure, whenRefused } from "../terminal/failure.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import {
  boxNames,
  BrokenBox,
  checkName,
  defaultName,
  forgetBox,
  type KnownBox,
  knownBox,
  readState,
  useByDefault,
  writeState,
} from "../boxes/store.ts";
import type { Options, Words } from "../args/options.ts";

/** `fbx login`, `fbx login status`: what is known; `use NAME` chooses among it. */
export async function loginCommand(words: Words, io: Io): Promise<number> {
  const { options, positionals: [what = "status", name, extra] } = words;
  if (what === "use") {
    if (name === undefined) throw new UsageError(t`Which one? fbx login use NAME`);
    await useByDefault((await named(name, io)).name, io);
    return EXIT.done;
  }
  if (what !== "status") {
    throw new UsageError(t`fbx login takes status, or use NAME, not “${what}”`);
  }
  if (name ?? extra) {
    throw new UsageError(t`fbx login status takes no further arguments; use --box to select one`);
  }
  return await status(options, io);
}

/** `fbx logout`: ends the session that is kept. */
export async function logoutCommand({ options }: Words, io: Io): Promise<number> {
  const { known } = await resolveTarget(options, io);
  if (!known) throw new UsageError(t`No box is registered. Run fbx register first`);
  await endSession(known, options, io);
  io.err(
    t`The session on “${known.name}” is closed. The token stays stored; fbx forget deletes it.`,
  );
  return EXIT.done;
}

/** `fbx forget NAME`: throws the token away. */
export async function forgetCommand({ options, positionals }: Words, io: Io): Promise<number> {
  const name = checkName(positionals[0] ?? "");
  const box = await named(name, io).catch((error) => {
    if (error instanceof BrokenBox) return undefined;
    throw error;
  });
  if (!options.yes) await confirm([t`deletes the stored token of “${name}”`], io);
  if (box === undefined) {
    await forgetBox(name, io);
    io.err(t`“${name}” was forgotten here. Its file was broken`);
    return EXIT.done;
  }
  // the box may be gone for good
  await endSession(box, options, io).catch((error) => {
    io.err(t`The session was not ended: ${failure(error).words}`);
  });
  await forgetBox(name, io);
  io.err(
    t`“${box.name}” was forgotten here. The box still lists the application “${box.appId}”; remove it there: Paramètres de la Freebox > Gestion des accès > Applications`,
  );
  return EXIT.done;
}

async function named(name: string, io: Io): Promise<KnownBox> {
  return await knownBox(name, io) as KnownBox;
}

async function endSession(box: KnownBox, options: Options, io: Io): Promise<void> {
  const { options: wanted, known } = await resolveTarget({ ...options, box: box.name }, io);
  const hasSession = wanted.state?.sessionToken !== undefined;
  if (known && hasSession) {
    const f = await Fbx(wanted);
    try {
      await f.logout({ signal: io.signal });
    } finally {
      await writeState(known.name, f.detach(), io);
    }
  }
}

/** What is stored of one box, and whether the box accepts it. */
interface Status {
  readonly name: string;
  readonly isDefault: boolean;
  readonly uid: string | null;
  readonly url: string | null;
  readonly app_id: string | null;
  /** Its API version, and the major version that calls use. */
  readonly api_version: string | null;
  readonly called_version: number | null;
  /** The box lets the application in. */
  readonly works: boolean;
  /** What it may do there. */
  readonly permissions: readonly string[];
  readonly missing_permissions: readonly string[];
  readonly error: string | null;
}

async function status(options: Options, io: Io): Promise<number> {
  const names = options.box === undefined ? await boxNames(io) : [checkName(options.box)];
  if (names.length === 0 && !options.json) {
    io.err(t`No box is registered yet. Run fbx register first`);
    return EXIT.unauthorized;
  }
  const first = await defaultName(io);
  const all = await Promise.all(
    names.map(async (name) => {
      try {
        return await ask(await named(name, io), name === first, options, io);
      } catch (error) {
        if (!(error instanceof BrokenBox)) throw error;
        return brokenStatus(name, name === first, error.message);
      }
    }),
  );
  await io.out(options.json ? JSON.stringify(all.map(forPrograms)) + "\n" : listed(all));
  return all.every(({ works }) => works) && all.length > 0 ? EXIT.done : EXIT.unauthorized;
}

const noVersion = { api_version: null, called_version: null };

function brokenStatus(name: string, isDefault: boolean, error: string): Status {
  const unknown = { uid: null, url: null, app_id: null, ...noVersion };
  const permissions = { permissions: [], missing_permissions: [] };
  return { name, isDefault, ...unknown, works: false, ...permissions, error };
}

async function ask(box: KnownBox, isDefault: boolean, given: Options, io: Io): Promise<Status> {
  const { options } = await resolveTarget({ ...given, box: box.name }, io);
  const { appId, token } = box;
  const known = {
    name: box.name,
    isDefault,
    uid: box.uid ?? null,
    url: box.url ?? (await readState(box.name, io))?.origin ?? null,
    app_id: appId,
  };
  try {
    const { permissions, ...versions } = await askBox(options, { appId, token }, io);
    const names = (wanted: boolean) =>
      Object.entries(permissions).filter(([, has]) => has === wanted).map(([name]) => name).sort();
    return {
      ...known,
      ...versions,
      works: true,
      permissions: names(true),
      missing_permissions: names(false),
      error: null,
    };
  } catch (error) {
    const words = whenRefused(error, box.name) ?? failure(error).words;
    return {
      ...known,
      ...noVersion,
      works: false,
      permissions: [],
      missing_permissions: [],
      error: words,
    };
  }
}

async function askBox(
  options: FbxOptions,
  credentials: { appId: string; token: string },
  io: Io,
): Promise<{ permissions: Permissions; api_version: string; called_version: number }> {
  await using f = await Fbx(options);
  const { api_version } = f.discovery;
  const called_version = versionIn(f.url) ?? callMajor(f.discovery);
  const permissions = await f.mksession(credentials, { signal: io.signal });
  return { permissions, api_version, called_version };
}

function forPrograms({ isDefault, ...status }: Status): Record<string, unknown> {
  return { ...status, default: isDefault };
}

function listed(all: readonly Status[]): string {
  const width = terminalWidth();
  return all.map((status) => {
    const { name, isDefault, url, app_id, works, permissions, missing_permissions } = status;
    const { api_version, called_version } = status;
    const title = isDefault && all.length > 1 ? t`${name} (default)` : name;
    const rows = [
      [t`address`, url ?? t`searched each time`],
      ...(app_id === null ? [] : [[t`application`, app_id]]),
      ...(api_version === null || called_version === null
        ? []
        : [["API", versionWords(api_version, called_version)]]),
      [t`token`, works ? t`valid` : t`not valid: ${status.error}`],
      ...(works ? [[t`permitted`, permissions.join(", ") || t`nothing`]] : []),
      ...(missing_permissions.length > 0
        ? [[t`not permitted`, missing_permissions.join(", ")]]
        : []),
    ];
    return [title, ...table(rows, width, 2), ""].join("\n");
  }).join("\n");
}
