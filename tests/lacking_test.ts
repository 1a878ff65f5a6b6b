/**
 * Every view of the box with every field left out, one at a time, and `null`.
 */
import assert from "node:assert/strict";
import type { Fbx } from "../mod.ts";
import { findMethod } from "../lib/catalogue/mod.ts";
import { forHumans } from "../lib/cli/output/human.ts";
import { plain } from "../lib/cli/terminal/paint.ts";
import { frame } from "../lib/cli/top/draw/frame.ts";
import { line } from "../lib/cli/top/line.ts";
import { showSnapshot } from "../lib/dashboard/page/panels.js";
import { sampleOf } from "../lib/dashboard/page/sample.js";
import { readBox } from "../lib/exporter/read.ts";
import { toSamples } from "../lib/exporter/samples.ts";
import { watch } from "../lib/monitor/snapshot.ts";
import type { Prepared } from "../lib/client/prepare.ts";
import { SEND } from "../lib/fbx.ts";
import { propertyOf } from "../lib/catalogue/shape.ts";
import { normalize } from "../lib/catalogue/normalize.ts";
import "./support/english.ts";
import { boxAndClient } from "./support/box.ts";
import { openPage } from "./support/page.ts";
import { stateAfter, stateWith } from "./support/top.ts";

/** What the box answers to the calls of the views: `wifi.stations 0` → a result. */
type Answers = Map<string, unknown>;

const signal = new AbortController().signal;
/** The text for a missing value, and a unit without a value. */
const broken =
  /\b(undefined|null|NaN|Infinity)\b|\[object|(^|[^\d\s<>] +|^ +)(°C|rpm|dBm|[kMG]?bit\/s|[KMG]?i?B\/s|%)(?=\s|$)/m;

Deno.test("no view shows undefined, null, NaN or a bare unit where a box leaves a value out", async () => {
  const answers: Answers = new Map();
  await using pair = await boxAndClient();
  const { discovery } = pair.f;
  const recorded = recorder(pair.f, answers);
  await watch(recorded, { period: 1, timeout: 10_000, signal, devices: true }).beat();
  await readBox(recorded, signal);
  using page = openPage();
  assert.doesNotMatch(await seen(answers, discovery, page.words), broken);
  let tried = 0;
  for (const [name, result] of answers) {
    for (const path of paths(result)) {
      for (const value of [undefined, null]) {
        const lacking = new Map(answers).set(name, without(result, path, value));
        const where = `${name} ${path.join(".")} = ${value}`;
        const words = await seen(lacking, discovery, page.words, name).catch((error) => {
          throw new Error(where, { cause: error });
        });
        const found = broken.exec(words);
        if (found) {
          const around = words.slice(Math.max(0, found.index - 60), found.index + 60);
          assert.fail(`${where}: ${JSON.stringify(around)}`);
        }
        tried++;
      }
    }
  }

  assert.ok(tried > 300, `${tried} fields`);
});

/** Everything that is shown of such a box, as text; of tables, the one of what is not as before. */
async function seen(
  answers: Answers,
  discovery: unknown,
  page: () => string,
  changed?: string,
): Promise<string> {
  const f = replayer(answers);
  const snapshot = await watch(f, { period: 1, timeout: 10_000, signal, devices: true }).beat();
  assert.deepEqual([snapshot.fault, snapshot.missing], [undefined, {}]);
  const top = stateWith(snapshot, stateWith(snapshot));
  // the page gets it as JSON
  const sent = JSON.parse(JSON.stringify(snapshot));
  showSnapshot(sent);
  if (snapshot.system?.sensors.some(({ value }) => value !== undefined)) {
    assert.match(line(snapshot), /\d °C/, "the other sensors stay");
  }
  const style = {
    columns: undefined,
    paint: plain,
    now: 1_795_640_000,
    selection: undefined,
    secrets: true,
  };
  const tables = [...answers].map(([name, result]) => {
    if (changed !== undefined && name !== changed) return "";
    const shape = shapeOf(name);
    const shown = normalize(structuredClone(result), shape);
    return typeof shown === "object" && shown !== null
      ? forHumans(shown, propertyOf(shape), style).text
      : "";
  });
  const reading = await readBox(f, signal);
  assert.deepEqual(reading.errors.filter(({ code }) => code === "internal"), []);
  const samples = toSamples(reading, {
    box: 'box="home"',
    showName: (name) => name,
    maxHosts: 100,
    discovery,
  });
  for (const { value, definition } of samples) {
    assert.ok(Number.isFinite(value), JSON.stringify(definition));
  }
  for (const { sensors, signals } of [sampleOf(snapshot), sampleOf(sent)]) {
    for (const value of Object.values({ ...sensors, ...signals })) {
      assert.equal(typeof value, "number");
    }
  }
  return [
    ...frame(top, { columns: 200, rows: 70 }, plain),
    ...frame(top, { columns: 50, rows: 24 }, plain),
    ...frame(stateAfter(["a", "return"], top), { columns: 80, rows: 24 }, plain),
    ...frame(stateAfter(["d"], top), { columns: 80, rows: 24 }, plain),
    line(snapshot),
    page(),
    ...tables,
    ...samples.map(({ labels }) => labels),
  ].join("\n");
}

function shapeOf(name: string) {
  const [subsystem, method] = (name.split(" ")[0] ?? "").split(".");
  return findMethod(subsystem, method)?.result ?? "any";
}

/** Keeps what the box answers. */
function recorder(f: Fbx, answers: Answers): Fbx {
  return subsystems(async (name, args, key) => {
    const [subsystem = "", method = ""] = name.split(".");
    const real = f as unknown as Record<string, Record<string, (...a: unknown[]) => unknown>>;
    const result = await real[subsystem]?.[method]?.(...args);
    answers.set(key, structuredClone(result));
    return result;
  });
}

/** A box that answers what was kept. */
function replayer(answers: Answers): Fbx {
  return subsystems((name, _, key) => {
    const kept = answers.has(key) ? answers.get(key) : undefined;
    return Promise.resolve(normalize(structuredClone(kept), shapeOf(name)));
  });
}

function subsystems(
  answer: (name: string, args: unknown[], key: string) => Promise<unknown>,
): Fbx {
  const nothing: Record<PropertyKey, unknown> = {
    discovery: {},
    [SEND]: ({ outgoing, known }: Prepared) => {
      const [subsystem = "", method = ""] = outgoing.label.split(".");
      const name = `${subsystem.charAt(0).toLowerCase()}${subsystem.slice(1)}.${method}`;
      const params = [...known?.values.params ?? []];
      return answer(name, params, [name, ...params].join(" "));
    },
  };
  return new Proxy(nothing, {
    get: (own, subsystem: string) =>
      own[subsystem] ?? new Proxy({}, {
        get: (_, method: string) => (...args: unknown[]) => {
          const words = args.filter((word) => typeof word !== "object");
          const name = `${subsystem}.${method}`;
          return answer(name, args, [name, ...words].join(" "));
        },
      }),
  }) as unknown as Fbx;
}

/** The way to each field; of a list, into its first item. */
function paths(value: unknown): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Array.isArray(value)
    ? [...value.slice(0, 1).entries()]
    : Object.entries(value) as [string | number, unknown][];
  return inner.flatMap(([name, each]) => [
    ...(typeof name === "string" ? [[name]] : []),
    ...paths(each).map((path) => [name, ...path]),
  ]);
}

function without(result: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(result);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  const last = path.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}
