/**
 * Examples written by hand.
 *
 * @module
 */
import { framed } from "./frame.ts";

/** The example of an export, if it is written here. */
export function handwritten(name: string): readonly string[] | undefined {
  const found = written[name];
  if (found === undefined) return undefined;
  return framed(found.imports ?? [`type ${name}`], found.lines, found.box);
}

interface Written {
  readonly imports?: readonly string[];
  readonly lines: readonly string[];
  readonly box?: string;
}

const written: Readonly<Record<string, Written>> = {
  unlisted: {
    imports: ["type unlisted", "type Unlisted"],
    lines: [
      "const isMarked: keyof Unlisted extends typeof unlisted ? true : false = true;",
      "console.log((await f.connection.status()).state, isMarked);",
    ],
  },
  Unlisted: {
    lines: [
      "const { state } = await f.connection.status();",
      'if (state !== "up" && state !== "down") {',
      "  const other: string & Unlisted | typeof state = state; // from a newer firmware",
      "  console.log(other);",
      "}",
    ],
  },
  Known: {
    lines: [
      'const mode: Known<"whitelist" | "blacklist"> = "blacklist"; // a misspelt one is refused',
      "await f.wifi.setConfig({ mac_filter_state: mode });",
    ],
  },
  Open: {
    lines: [
      'const category: Open<"shutter" | "alarm"> = "a category of tomorrow";',
      "console.log((await f.home.nodes()).filter((node) => node.category === category).length);",
    ],
  },
  Subsystems: {
    lines: [
      "const rates = async ({ connection }: Subsystems) => (await connection.status()).rate_down;",
      "console.log(await rates(f));",
    ],
  },
  Events: {
    lines: [
      'const names: (keyof Events)[] = ["vm_state_changed", "vm_disk_task_done"];',
      "const events = f.events(...names, { signal: AbortSignal.timeout(100) });",
      "for await (const { name, result } of events) console.log(name, result);",
    ],
  },
  ErrorCodes: {
    imports: ["type ErrorCodes", "isFbxError"],
    lines: [
      'const passing: ErrorCodes["download"][] = ["internal_error", "service_down"];',
      "const error = await f.download.get(99_999).catch((error) => error);",
      'if (isFbxError(error, "download")) console.log(passing.some((code) => code === error.code));',
    ],
  },
  CallName: {
    imports: ["type CallName", "isFbxError"],
    lines: [
      'const quiet: CallName[] = ["lan.wakeOnLan", "player"]; // whose failures do not matter',
      "await f.player.list().catch((error) => {",
      "  if (!quiet.some((name) => isFbxError(error, name))) throw error;",
      "});",
    ],
  },
  ErrorCodeOf: {
    imports: ["type ErrorCodeOf", "isFbxError"],
    lines: [
      'const gone: ErrorCodeOf<"contacts.get"> = "noent";',
      "const error = await f.contacts.get(99_999).catch((error) => error);",
      'console.log(isFbxError(error, "contacts.get") && error.code === gone); // true',
    ],
  },
  ErrorCode: {
    imports: ["type ErrorCode", "isFbxError"],
    lines: [
      'const gone: ErrorCode[] = ["noent", "nohost", "task_not_found"];',
      "const error = await f.contacts.get(99_999).catch((error) => error);",
      "console.log(isFbxError(error) && gone.some((code) => code === error.code)); // true",
    ],
  },
  CommonErrorCode: {
    imports: ["type CommonErrorCode", "isFbxError"],
    lines: [
      'const access: CommonErrorCode[] = ["auth_required", "insufficient_rights"];',
      "await f.wifi.setConfig({ enabled: true }).catch((error) => {",
      "  if (!isFbxError(error)) throw error;",
      "  console.log(access.some((code) => code === error.code));",
      "});",
    ],
  },
  Permission: {
    lines: [
      'const needed: Permission[] = ["settings", "explorer"];',
      "const held = await f.mksession();",
      "console.log(needed.every((name) => held[name])); // true",
    ],
  },
  LedstripSubsystem: {
    lines: [
      "const ledstrip: LedstripSubsystem = f.ledstrip;",
      "console.log(await ledstrip.status());",
    ],
    box: '{ model: "fbxgw7-r1/full" }',
  },
  RrdSubsystem: {
    lines: [
      "const rrd: RrdSubsystem = f.rrd;",
      'console.log(await rrd.get({ db: "net" }));',
    ],
  },
};
