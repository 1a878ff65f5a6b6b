/**
 * Every view of every model, and of every API version: nothing breaks on what a model lacks, leaves
 * out or writes in its own way, and nothing of that shows.
 */
import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import { commandOf, modelTable, type Operation, refusalAt } from "../../lib/catalogue/mod.ts";
import { normalize } from "../../lib/catalogue/normalize.ts";
import { refusal } from "../../lib/catalogue/refusal.ts";
import { propertyOf } from "../../lib/catalogue/shape.ts";
import { renderer } from "../../lib/cli/output/render.ts";
import { plain } from "../../lib/cli/terminal/paint.ts";
import { frame } from "../../lib/cli/top/draw/frame.ts";
import { line } from "../../lib/cli/top/line.ts";
import { sampleOf } from "../../lib/dashboard/page/sample.js";
import { expose } from "../../lib/exporter/exposition.ts";
import { readBox } from "../../lib/exporter/read.ts";
import { toSamples } from "../../lib/exporter/samples.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { stateWith } from "../support/top.ts";
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import { fbx } from "../support/io.ts";
import { type Caller, login, type Reply } from "./client.ts";
import { fillPath, paramsOf, queryOf } from "./fill.ts";
import { readable } from "./furnish.ts";

const names = Object.keys(modelTable);
const newest = 16;
const versions = Array.from({ length: newest - 3 }, (_, index) => index + 4);

/** Each model with the oldest and the newest API version, and each version of the whole box. */
const boxes: SimulatorOptions[] = [
  ...names.flatMap((model) => [4, newest].map((major) => ({ model, apiVersion: `${major}.0` }))),
  ...versions.map((major) => ({ apiVersion: `${major}.0` })),
  ...names.map((model) => ({ model, oldFirmware: true })),
];

/** What must not be displayed; -1 means an unknown rate. */
const nonsense = new RegExp(
  [
    /\b(undefined|NaN|Infinity)\b|\[object/,
    /\bnull ?(°C|rpm|dBm|%|[kMGT]?i?[bB])/,
    /(?<!\S)-1( [kMGT]?i?B| bit| packets|$)/,
    /×(,| {2}|$)|(^| ), |, ,/, // items of a list without a word for them
  ].map(({ source }) => source).join("|"),
  "m",
);

function assertSense(text: string, where: string): void {
  assert.doesNotMatch(text, nonsense, where);
}

Deno.test("every answer of every model and API version makes a table, or a refusal with its reason", async () => {
  for (const options of boxes) {
    await using box = await simulate(options);
    const call = await login(box);
    for (const operation of jsonReads(box)) {
      const where = `${JSON.stringify(options)} ${labelOf(operation)}`;
      const reply = await call("GET", await fillPath(operation, call) ?? withoutItem(operation));
      if (reply.success) assertSense(await table(operation, reply), where);
      else assertRefusal(operation, reply, box, where);
    }
  }
});

Deno.test("fbx top, the dashboard and the exporter make sense of every model and API version", async () => {
  for (const options of boxes) {
    const where = JSON.stringify(options);
    await using box = await simulate(options);
    await using f = await Fbx(box.access);
    const { signal } = new AbortController();
    const snapshot = await watch(f, { period: 1, timeout: 5000, signal, devices: true }).beat();
    assert.deepEqual(snapshot.missing, {}, where);
    const top = stateWith(snapshot);
    for (const size of [{ columns: 80, rows: 24 }, { columns: 200, rows: 50 }]) {
      assertSense(frame(top, size, plain).join("\n"), where);
    }
    assertSense(line(snapshot), where);
    assertSense(JSON.stringify(sampleOf(snapshot)), where);
    // a One was never seen, so its sensors are unknown
    const isUnknown = box.box.facts === modelTable.one;
    assert.equal(Object.keys(sampleOf(snapshot).sensors).length > 0, !isUnknown, where);
    const screen = frame(top, { columns: 80, rows: 24 }, plain).join("\n");
    assert.equal(/^ Temperatures +none/m.test(screen), isUnknown, where);

    const reading = await readBox(f, signal);
    const { discovery } = f;
    const samples = toSamples(reading, {
      box: 'box="home"',
      showName: (name) => name,
      maxHosts: 256,
      discovery,
    });
    assertSense(expose(samples, "openmetrics"), where);
    for (const { definition, value } of samples) {
      assert.ok(Number.isFinite(value), `${where} ${definition.name}`);
      if (definition.unit === "celsius") assert.ok(value > 0, `${where} ${definition.name}`);
    }
  }
});

Deno.test("a box in bridge mode keeps no list of hosts, and reports it, whatever the model", async () => {
  for (const model of names) {
    await using box = await simulate({ model });
    await using f = await Fbx(box.access);
    box.box.store.object("lan/config").mode = "bridge";
    const { signal } = new AbortController();
    const { missing, line } = await watch(f, { period: 1, timeout: 5000, signal, devices: true })
      .beat();
    assert.deepEqual(Object.keys(missing), ["hosts"], model);
    assert.match(missing.hosts ?? "", /bridge mode/, model);
    assert.equal(line?.state, "up", model);
  }
});

Deno.test("every reading command ends with an answer or with a refusal, whatever the model", async () => {
  for (const model of names) {
    await using box = await simulate({ model });
    const call = await login(box);
    const access = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
    for (const operation of jsonReads(box)) {
      const words = await wordsOf(operation, call);
      const { code, out, err } = await fbx([...access, "--format", "table", ...words]);
      const where = `${model}: fbx ${words.join(" ")}: ${err}`;
      assert.ok(code === 0 || code === 1, where);
      assertSense(out + err, where);
      assert.doesNotMatch(err, /bug in fbx/, where);
      if (lacks(box, operation)) assert.match(err, notAvailable(box), where);
    }
  }
});

/** All but the hash of a file, which has to be worked out first: some 100 ms for each box. */
function jsonReads({ box }: SimulatedFreebox): Operation[] {
  return readable(box.major).filter(({ resultFormat, path }) =>
    resultFormat === "json" && !path.startsWith("login/") && path !== "fs/tasks/{id}/hash"
  );
}

function labelOf({ subsystem, name }: Operation): string {
  return `${subsystem.alias}.${name}`;
}

/** Where nothing can fill a path, it is asked for what is not there. */
function withoutItem({ path }: Operation): string {
  return path.replace(/\{\w+\}/g, "1");
}

async function table({ result: shape }: Operation, { result }: Reply): Promise<string> {
  const style = {
    columns: 80,
    paint: plain,
    now: Date.now() / 1000,
    selection: undefined,
    secrets: false,
  };
  const normal = shape === undefined ? result : normalize(result, shape);
  const { text } = await renderer("table", () => style, true)(normal, propertyOf(shape), undefined);
  return text;
}

function assertRefusal(operation: Operation, reply: Reply, box: SimulatedFreebox, where: string) {
  const { message } = refusal(reply, {
    operation,
    label: labelOf(operation),
    status: reply.status,
    major: box.box.major,
    model: box.model,
  });
  assertSense(message, where);
  assert.doesNotMatch(message, /unknown_error|the box refused the call$/, where);
  if (lacks(box, operation)) assert.match(message, notAvailable(box), where);
}

function lacks({ box }: SimulatedFreebox, { path }: Operation): boolean {
  return refusalAt(path, box.facts.refuses) !== undefined;
}

function notAvailable({ box }: SimulatedFreebox): RegExp {
  return new RegExp(`not available on a ${box.facts.name}`);
}

/** The words of the command that makes a call. */
async function wordsOf(operation: Operation, call: Caller): Promise<string[]> {
  const params = await paramsOf(operation, call) ??
    Object.fromEntries(Object.keys(operation.params).map((name) => [name, "1"]));
  const query = Object.entries(queryOf(operation)).map(([name, value]) => `--${name}=${value}`);
  return [...commandOf(operation).split(" ").slice(1), ...Object.values(params), ...query];
}
