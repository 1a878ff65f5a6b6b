/**
 * A JSON Schema of settings, for editors: completion, checks, and what each field is.
 *
 * @module
 */
import { isList, type Property } from "../catalogue/mod.ts";
import { type Json, schemaOf } from "../openapi/schema.ts";
import { say, t } from "../text/language.ts";
import { apiVersion } from "../catalogue/mod.ts";
import { bySubsystem, type Setting } from "./catalogue.ts";

/**
 * Returns a JSON Schema (2020-12) of settings, made from the catalogue.
 *
 * @example
 * ```ts
 * import { settingsSchema } from "@fbx/fbx/settings";
 *
 * console.log(Object.keys(settingsSchema().properties as object).length, "subsystems");
 * ```
 */
export function settingsSchema(): Readonly<Record<string, unknown>> {
  const groups = [...bySubsystem()].map(([subsystem, settings]) => [
    settings[0]?.path[0] ?? "",
    {
      type: "object",
      description: say(subsystem.about),
      additionalProperties: false,
      properties: Object.fromEntries(settings.map((one) => [one.path[1], settingSchema(one)])),
    },
  ]);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: t`Settings of a Freebox`,
    type: "object",
    additionalProperties: false,
    properties: {
      freebox: { type: "object", description: t`The box that they came from` },
      ...Object.fromEntries(groups),
    },
  };
  return JSON.parse(JSON.stringify(schema)); // without keys that have no value
}

function settingSchema({ shape, mark, item, parent }: Setting): Json {
  const { about, refs = {} } = mark;
  const fields = Object.entries(shape.fields ?? {}).map(([name, { access: _, ...field }]) =>
    [name, name in refs ? { type: isList(field.type) ? "string[]" : "string" } : field] as const
  );
  const one = valueSchema(shape.fields ? { ...shape, fields: Object.fromEntries(fields) } : shape);
  const value = item === undefined ? one : { type: "array", items: one };
  const described = { description: about === undefined ? undefined : say(about) };
  if (parent === undefined) return { ...value, ...described };
  if ("list" in parent) return { type: "object", additionalProperties: value, ...described };
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(parent.values.map((name) => [name, value])),
    ...described,
  };
}

function valueSchema(property: Property): Json {
  return strict(schemaOf(property, {
    api: Number.parseInt(apiVersion),
    say,
    t,
    refer: () => ({ type: "object" }),
  })) as Json;
}

/** An object takes what it names; paths are plain; schedules of a week may stand in rows. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, one]) => [key, strict(one)]));
  const { contentEncoding: _encoding, writeOnly: _write, format: _format, ...rest } = inner;
  const { items } = rest as { items?: Json };
  const mayBeRow = items?.type === "boolean" || items?.type === "string" && !items.pattern;
  if (mayBeRow) {
    const { minItems: _least, maxItems: _most, ...list } = rest as Record<string, unknown>;
    return { ...list, items: { anyOf: [items, { type: "array", items }] } };
  }
  if (rest.properties !== undefined && rest.additionalProperties === undefined) {
    return { ...rest, additionalProperties: false };
  }
  return rest;
}
