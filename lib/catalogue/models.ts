/**
 * The models of the Freebox: what each calls itself, has, and refuses.
 *
 * @module
 */
import { part } from "./api.ts";

/**
 * A model of the Freebox, as far as it is known.
 *
 * @example
 * ```ts
 * import { type Model, simulate } from "@fbx/fbx/simulator";
 *
 * await using freebox = await simulate({ model: "Freebox Pop" });
 * const { name, bands }: Model = freebox.box.facts;
 * console.log(name, bands); // "Freebox Pop", ["2d4g", "5g"]
 * ```
 */
export interface Model {
  /** Name that it is sold by: `Freebox Delta`. */
  readonly name: string;
  /** Other names for it. */
  readonly also?: readonly string[];
  /** Its revisions by the codes of the documentation, the newest first. */
  readonly boxes: Readonly<
    Record<string, {
      /** As the documentation names it. */
      doc: string;
      /** Its code as boxes write it, where the documentation writes another. */
      seen?: string;
      /** Its `box_model_name`, where one was seen. */
      name?: string;
      deviceType?: string;
      board: string;
    }>
  >;
  /** `model_info`; a flag that is missing means no. */
  readonly info: Readonly<Record<string, unknown>>;
  /** The line that it usually hangs on. */
  readonly line: "xdsl" | "ftth";
  /** Whether it has 4G beside that. */
  readonly hasLte?: boolean;
  /** Its temperature sensors; a silent one has no value. */
  readonly sensors: readonly { id: string; name: string; silent?: boolean }[];
  /** Its fans. */
  readonly fans: readonly { id: string; name: string }[];
  /** What is in its expansion slots. */
  readonly expansions?: readonly Readonly<Record<string, unknown>>[];
  /** Bands of its radios, in their order. */
  readonly bands: readonly string[];
  /** Its disk, as a `StorageDisk`. */
  readonly disk: Readonly<Record<string, unknown>>;
  /** Whether its disks are an array. */
  readonly hasRaid?: boolean;
  /** The port of its switch that takes an SFP module. */
  readonly sfpPort?: { id: number; name: string };
  /** What it writes for the empty list of devices on a port of the switch, if not `[]`. */
  readonly emptyMacList?: unknown;
  /** Databases of the statistics that hold nothing but one value. */
  readonly rrd?: Readonly<Record<string, number>>;
  /** The player sold with it, as a `Player`. */
  readonly player?: Readonly<Record<string, unknown>>;
  /** What differs of the state of that player. */
  readonly playerStatus?: Readonly<Record<string, unknown>>;
  /** What it refuses, by the beginning of the path, and how; HTTP status 200 where none is named. */
  readonly refuses: Readonly<Record<string, { code: string; status?: number }>>;
}

/** One revision of a model. */
type Revision = Model["boxes"][string];

/** Every model by its short name: `delta`. */
export const modelTable = part("models") as Readonly<Record<string, Model>>;

/** Model codes of the boxes, with their names: `fbxgw9-r1/full`. */
export const models: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(modelTable).flatMap(({ boxes }) =>
    Object.entries(boxes).map(([code, { doc }]) => [code, doc])
  ),
);

/** A model, its revision, and its code as the box writes it or as it was given. */
export interface FoundModel {
  readonly model: Model;
  readonly revision: Revision;
  readonly code: string;
}

/** The model of a short name, a name that it is sold by, or a code, in any case: `Freebox Pop`, `v8`. */
export function findModel(name: string): FoundModel | undefined {
  const wanted = fold(name);
  for (const [key, model] of Object.entries(modelTable)) {
    for (const [code, revision] of Object.entries(model.boxes)) {
      const codes = [code, code.split("/")[0] ?? code];
      if (codes.some((known) => fold(known) === wanted)) {
        return { model, revision, code: name.toLowerCase() };
      }
      const names = [key, model.name, nameOf(revision), ...model.also ?? []];
      if (names.some((known) => fold(known) === wanted)) {
        return { model, revision, code: revision.seen ?? code };
      }
    }
  }
  return undefined;
}

/** Name of a revision as the box writes it, or would: `Freebox v9 (r1)`. */
export function nameOf({ name, doc }: Pick<Revision, "name" | "doc">): string {
  return name ?? doc.replace(/ revision (\d+)$/, " (r$1)");
}

/** `Freebox Révolution` → `revolution`, `Mini 4K` → `mini4k`. */
function fold(name: string): string {
  return name.normalize("NFD").replace(/\p{Mn}|[\s_-]/gu, "").toLowerCase().replace(/^freebox/, "");
}

/** How a model refuses a path of the catalogue, if it does. */
export function refusalAt(
  path: string,
  refuses: Model["refuses"],
): { code: string; status?: number } | undefined {
  return Object.entries(refuses).find(([start]) => `${path}/`.startsWith(start))?.[1];
}
