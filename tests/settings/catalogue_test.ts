import assert from "node:assert/strict";
import { isList, type Operation, operations, types } from "../../lib/catalogue/mod.ts";
import { labelOf } from "../../lib/catalogue/operation.ts";
import { allSettings, counterparts, nameOf, templateOf } from "../../lib/settings/catalogue.ts";
import { typeOf } from "../../lib/catalogue/mod.ts";
import { parseTemplate, waysIn } from "../../lib/catalogue/template.ts";
import { child } from "../../lib/catalogue/shape.ts";

/** Whether it reads one item of a list that another operation reads. */
function isItem({ path, subsystem }: Operation): boolean {
  const template = templateOf(path);
  return template.endsWith("/{}") &&
    subsystem.operations.some((other) =>
      other.verb === "GET" && `${templateOf(other.path)}/{}` === template &&
      isList(typeOf(other.result ?? "any"))
    );
}

Deno.test("whatever can be read and changed is a setting, or has the reason why not", () => {
  const wrong = operations().filter((read) => {
    const { own, items } = counterparts(read);
    const isChanged = read.verb === "GET" && read.resultFormat === "json" &&
      own.length + items.length > 0 && !isItem(read);
    const marks = [read.setting, read.notSetting].filter((mark) => mark !== undefined).length;
    return marks !== (isChanged ? 1 : 0);
  });
  assert.deepEqual(wrong.map(labelOf), []);
});

Deno.test("every setting can be changed, and its items are known by fields that there are", () => {
  for (const setting of allSettings()) {
    const { mark, read, update, create, item, shape } = setting;
    assert.ok(update ?? create, nameOf(setting));
    assert.equal(item !== undefined, isList(typeOf(read.result ?? "any")), nameOf(setting));
    assert.ok(shape.fields === undefined || Object.keys(shape.fields).length > 0, nameOf(setting));
    for (const { steps } of waysIn(parseTemplate(mark.item ?? "")).slice(item ? 0 : 1)) {
      const end = steps.reduce(
        (at, { name }) => child(at, name),
        shape as typeof shape | undefined,
      );
      assert.ok(end, `${nameOf(setting)}: ${mark.item}`);
    }
    for (const field of Object.keys(mark.refs ?? {})) {
      assert.ok(child(shape, field), nameOf(setting));
    }
    assert.ok(mark.moves === undefined || child(shape, mark.moves), nameOf(setting));
  }
});

Deno.test("what a setting needs comes before it, and what may cut off the user last", () => {
  const order = allSettings().map(({ read }) => labelOf(read));
  for (const { read, mark } of allSettings()) {
    for (const label of [...mark.after ?? [], ...Object.values(mark.refs ?? {})]) {
      assert.ok(order.includes(label), label);
      assert.ok(order.indexOf(label) < order.indexOf(labelOf(read)), `${label}, ${labelOf(read)}`);
    }
  }
  const firstCut = allSettings().findIndex(({ mark }) => mark.cuts);
  const cutting = new Set(
    allSettings().filter(({ mark }) => mark.cuts).map(({ read }) => labelOf(read)),
  );
  for (const { read, mark } of allSettings().slice(firstCut)) {
    const isLate = cutting.has(labelOf(read)) || mark.after?.some((label) => cutting.has(label));
    assert.ok(isLate, `${labelOf(read)} waits for nothing`);
  }
});

Deno.test("a field that is no setting could be set", () => {
  for (const { name, fields } of types()) {
    for (const [field, { access, notSetting }] of Object.entries(fields)) {
      assert.ok(notSetting === undefined || access !== "r", `${name}.${field}`);
    }
  }
});
