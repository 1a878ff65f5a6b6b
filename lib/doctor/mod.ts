/**
 * A check-up of the box: what is well, what is not, what that means, and which command helps.
 *
 * @module
 */
import { modelOf } from "../client/capabilities.ts";
import type { CallOptions } from "../client/call_types.ts";
import type { Fbx } from "../../mod.ts";
import { operationNamed } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions } from "../core/options.ts";
import { commandLine } from "../help/example.ts";
import { t } from "../text/language.ts";
import { didYouMean } from "../text/suggest.ts";
import { checks } from "./checks.ts";
import { type Call, type Check, NotChecked, type Reason, severity, type Status } from "./check.ts";
import { type Reader, readerOf } from "./reader.ts";
import { type Section, sections } from "./sections.ts";

export type { Reason, Section, Status };

/**
 * Options of {@linkcode diagnose}.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type DiagnoseOptions } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const options: DiagnoseOptions = { only: ["box"], masked: true, timeout: 5_000 };
 * await diagnose(f, options);
 * ```
 */
export interface DiagnoseOptions extends CallOptions {
  /** The sections to check (default: all). */
  only?: readonly Section[];
  /** Puts pseudonyms in place of names, addresses, domains and serial numbers. */
  masked?: boolean;
}

/**
 * What one check found.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type Finding } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { findings } = await diagnose(f, { only: ["wifi"] });
 * const wps = findings.find(({ id }: Finding) => id === "wifi.wps");
 * console.log(wps?.status, wps?.command); // "notice", "fbx wifi set-wps-config --no-enabled"
 * ```
 */
export interface Finding {
  /** `line.optical` */
  readonly id: string;
  /** The section that it belongs to. */
  readonly section: Section;
  /** What was checked: `Optical signal`. */
  readonly title: string;
  /** `unknown` where the box does not tell. */
  readonly status: Status;
  /** What was seen, or why nothing could be. */
  readonly seen: string;
  /** Why it is `unknown`. */
  readonly reason?: Reason;
  /** What it means, unless it is well. */
  readonly means?: string;
  /** What to do, unless it is well. */
  readonly advice?: string;
  /** The command that does it or shows more, unless it is well. */
  readonly command?: string;
}

/**
 * What a check-up found.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type Diagnosis } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { counts, findings }: Diagnosis = await diagnose(f);
 * console.log(counts.ok, "of", findings.length, "are well");
 * ```
 */
export interface Diagnosis {
  /** Name of the model, where it is known. */
  readonly model: string | null;
  /** Firmware version, where the box reports it. */
  readonly firmware: string | null;
  /** API version of the box: `16.0`. */
  readonly apiVersion: string;
  /** How many findings there are of each status. */
  readonly counts: Readonly<Record<Status, number>>;
  /** What was found, in the order of the sections. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a box: the line, the Wi-Fi, the network, the disks, the box itself, what is open to the
 * Internet, its clock, its applications. Only reads. What the box does not tell is `unknown`, with the
 * reason; one call that fails hides no other finding.
 *
 * @throws {FbxError} `bad_argument`; `network`, `timeout`, `invalid_token` … where no call succeeds;
 * the reason of `signal`.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const { findings } = await diagnose(f, { only: ["line", "exposure"] });
 * for (const { status, title, seen, command } of findings) {
 *   if (status !== "ok") console.log(status, title, seen, command);
 * }
 * ```
 */
export async function diagnose(f: Fbx, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const types = { ...callOptionTypes, only: "texts", masked: "truth" } as const;
  checkOptions<DiagnoseOptions>("diagnose()", options, types);
  const { only = sections, masked = false, ...call } = options;
  const chosen = sections.filter((section) => only.includes(section));
  for (const section of only) assertSection(section);
  const reader = readerOf(f, call);
  const firmware = reader.read("system.info").then(
    ({ firmware_version }) => firmware_version ?? null,
    () => null,
  );
  const judged = await judgeAll(chosen, reader);
  const { answered, fatal } = await reader.outcome();
  if (answered === 0 && fatal !== undefined) throw fatal;
  const findings = masked ? await judgeAll(chosen, await reader.masked()) : judged;
  const { discovery } = f;
  return {
    model: modelOf(discovery)?.name ?? discovery.box_model_name ?? null,
    firmware: await firmware,
    apiVersion: discovery.api_version,
    counts: Object.fromEntries(
      severity.map((each) => [each, findings.filter(({ status }) => status === each).length]),
    ) as Diagnosis["counts"],
    findings,
  };
}

/** @throws {FbxError} `bad_argument` for a name that is no section. */
function assertSection(name: string): asserts name is Section {
  if (Object.hasOwn(checks, name)) return;
  const known = t`There is no section ${name}. Sections: ${sections.join(", ")}`;
  throw new FbxError(`${known}.${didYouMean(name, sections)}`, { code: "bad_argument" });
}

async function judgeAll(chosen: readonly Section[], reader: Reader): Promise<Finding[]> {
  return await Promise.all(
    chosen.flatMap((section) => checks[section].map((each) => judge(section, each, reader))),
  );
}

async function judge(section: Section, check: Check, reader: Reader): Promise<Finding> {
  const { id, title, means, advice, command } = check;
  const known = { id: `${section}.${id}`, section, title: title() };
  try {
    const verdict = await check.judge(reader);
    const { status, seen } = verdict;
    if (status === "ok") return { ...known, status, seen };
    const line = written(verdict.command ?? command);
    return { ...known, status, seen, means: means(), advice: advice(), command: line };
  } catch (error) {
    if (!(error instanceof NotChecked)) throw error;
    return { ...known, status: "unknown", seen: error.message, reason: error.reason };
  }
}

function written([method, params, body]: Call): string {
  return commandLine(operationNamed(method), params, body);
}
