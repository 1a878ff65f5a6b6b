/**
 * What a check is: what it reads, how it judges that, what it means, and what to do about it.
 *
 * @module
 */
import type { Loose } from "../core/loose.ts";
import type { Capability } from "../client/call_types.ts";
import type { Subsystems } from "../client/types.gen.ts";
import { t } from "../text/language.ts";

/**
 * How a check turned out; `unknown` where the box does not tell.
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type Status } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const serious: Status[] = ["problem", "warning"];
 * const { findings } = await diagnose(f, { only: ["disks"] });
 * console.log(findings.filter(({ status }) => serious.includes(status)).length); // 0
 * ```
 */
export type Status = "ok" | "notice" | "warning" | "problem" | "unknown";

/** The worst first. */
export const severity: readonly Status[] = ["problem", "warning", "notice", "ok", "unknown"];

/** The method of a subsystem: `connection.ftth`. */
export type Method = {
  [S in keyof Subsystems]: `${S}.${keyof Subsystems[S] & string}`;
}[keyof Subsystems];

/** What a method answers. */
export type Answer<Name extends string> = Name extends
  `${infer S extends keyof Subsystems}.${infer M}`
  ? M extends keyof Subsystems[S]
    ? Subsystems[S][M] extends (...args: never[]) => Promise<infer Result> ? Result : never
  : never
  : never;

/** A command that does something about it: a method, its path parameters, its body. */
export type Call = readonly [
  method: Method,
  params?: readonly (string | number)[],
  body?: Readonly<Record<string, unknown>>,
];

/** What a check found. */
export interface Verdict {
  readonly status: Exclude<Status, "unknown">;
  /** What was seen, in a line. */
  readonly seen: string;
  /** What does something about it; that of the check unless named. */
  readonly command?: Call;
}

/** The answers of a box, read as they are needed and once for all checks. */
export interface Answers<Name extends Method> {
  /** Seconds since 1970. */
  readonly now: number;
  /** The answers as they are, to reckon with, and never to be shown. */
  readonly plain: Answers<Name>;
  read<N extends Name>(name: N): Promise<Loose<Answer<N>>>;
  /** The answers to a method for each item of the list that its path parameter chooses from. */
  each<N extends Name>(name: N): Promise<{ id: string | number; answer: Loose<Answer<N>> }[]>;
}

/** A check, declared. */
export interface Check<Name extends Method = Method> {
  /** `optical`; its section precedes it: `line.optical`. */
  readonly id: string;
  readonly title: () => string;
  readonly reads: readonly Name[];
  /** What it means when it is not well. */
  readonly means: () => string;
  /** What to do then. */
  readonly advice: () => string;
  /** The command that does it, or shows more. */
  readonly command: Call;
  /** @throws {NotChecked} where the box does not tell. */
  judge(box: Answers<Name>): Promise<Verdict>;
}

/** Declares a check: it can read nothing but what it names. */
export function check<const Name extends Method>(declared: Check<Name>): Check {
  return declared as unknown as Check;
}

/**
 * Why something could not be checked: as of a capability, and `failed` (no answer), `absent` (what is
 * checked is not there) or `unclear` (the answer does not say).
 *
 * @example
 * ```ts
 * import { Fbx } from "@fbx/fbx";
 * import { diagnose, type Reason } from "@fbx/fbx/doctor";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const wanted: Reason = "absent";
 * const { findings } = await diagnose(f, { only: ["line"] });
 * console.log(findings.find(({ reason }) => reason === wanted)?.id); // "line.dsl"
 * ```
 */
export type Reason = NonNullable<Capability["reason"]> | "failed" | "absent" | "unclear";

/** The box does not report it; the message has the reason. */
export class NotChecked extends Error {
  override readonly name = "NotChecked";

  constructor(message: string, readonly reason: Reason, options?: ErrorOptions) {
    super(message, options);
  }
}

/** What the check is about is not there: no disk, no fibre. */
export function absent(message: string): NotChecked {
  return new NotChecked(message, "absent");
}

/** A value that the box has to tell for a check to mean anything. */
export function told<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw new NotChecked(t`the box does not report it`, "unclear");
  }
  return value;
}

/** The worst of several statuses; well where there is none. */
export function worst<S extends Status>(...statuses: readonly S[]): S | "ok" {
  return severity.find((each): each is S => statuses.includes(each as S)) ?? "ok";
}
