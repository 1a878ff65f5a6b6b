/**
 * Every user-visible sentence of the sources.
 *
 * @module
 */
import { commonErrors, operations, subsystems } from "../../lib/catalogue/mod.ts";
import * as api from "../../api.json" with { type: "json" };
import { commands } from "../../lib/cli/commands.ts";
import { kinds } from "../../lib/watch/kinds.ts";
import { exitCodes } from "../../lib/cli/help/exit_codes.ts";
import { environment, keptFiles } from "../../lib/cli/help/environment.ts";
import { describedMethods, describedObjects } from "../../lib/catalogue/contract.gen.ts";
import type { Described } from "../../lib/catalogue/described.ts";
import { localErrors } from "../../lib/core/errors.ts";
import { textsOf } from "../../lib/dashboard/words.ts";
import { type Literal, literals } from "./literals.ts";
import { globalOptions, type Option } from "../../lib/cli/args/shared_options.ts";

/** The sources of the library and of the command, by their path within `lib`. */
export async function sources(folder = new URL("../../lib/", import.meta.url)) {
  const found: [path: string, source: string][] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const url = new URL(isDirectory ? `${name}/` : name, folder);
    if (isDirectory) {
      found.push(
        ...(await sources(url)).map(([path, source]) =>
          [`${name}/${path}`, source] as [string, string]
        ),
      );
    } else if (/\.[tj]s$/.test(name) && name !== "types.gen.ts") {
      found.push([name, await Deno.readTextFile(url)]);
    }
  }
  return found.sort();
}

/** The literals of every source, with their places. */
export async function allLiterals(): Promise<(Literal & { readonly place: string })[]> {
  return (await sources()).flatMap(([path, source]) =>
    literals(source).map((literal) => ({ ...literal, place: `lib/${path}:${literal.line}` }))
  );
}

/** The arguments of `t` and `say`: sentences in the code and in our data. */
export async function sentences(): Promise<Set<string>> {
  const tagged = (await allLiterals()).filter(({ tag }) => /(^|\.)t$/.test(tag)).map(({ text }) =>
    text
  );
  const page = textsOf(await Deno.readTextFile(new URL("index.html", pageFolder)));
  const all = [...tagged, ...declared(), ...beyondTheCatalogue(), ...cares(), ...page];
  return new Set(all.filter((text) => text !== ""));
}

const pageFolder = new URL("../../lib/dashboard/page/", import.meta.url);

function declared(): string[] {
  const optionTexts = ({ about, value = "" }: Option) => [about, value];
  const isProse = (text: string) => !text.startsWith("  "); // the other is shown verbatim
  return [
    ...Object.values(kinds),
    ...Object.values(commands).flatMap((command) => [
      command.usage,
      command.summary,
      ...[...command.about, ...command.notes ?? []].filter(isProse),
      ...Object.values(command.options ?? {}).flatMap(optionTexts),
      ...Object.values(command.meanings ?? {}),
      ...command.examples.map(([, meaning]) => meaning),
    ]),
    ...Object.values(globalOptions).flatMap(optionTexts),
    ...[...exitCodes, ...environment, ...keptFiles].map(([, meaning]) => meaning),
  ];
}

function beyondTheCatalogue(): string[] {
  const docs = (all: Readonly<Record<string, Described>>) =>
    Object.values(all).flatMap(({ doc, fallback = "", values = {} }) => [
      doc,
      /\p{L}/u.test(fallback) ? fallback : "", // a number is one in every language
      ...Object.values(values),
    ]);
  return [
    ...Object.values(describedMethods).flatMap((method) => [
      method.doc,
      ...docs(method.params),
      ...Object.values(method.errors),
    ]),
    ...Object.values(describedObjects).flatMap(({ fields }) => docs(fields)),
    ...Object.values(localErrors),
    // refusals of the box use these
    ...[commonErrors, ...subsystems.map(({ errors }) => errors)].flatMap(Object.values),
  ];
}

function cares(): string[] {
  return operations().flatMap(({ consequences }) => consequences.map(({ does }) => does));
}

/** Every text of the catalogue that help shows. */
export function catalogueTexts(): Set<string> {
  const found = new Set<string>();
  const add = (text: unknown) => void (typeof text === "string" && text !== "" && found.add(text));
  const meanings = ["values", "errors", "resultValues"];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) return value.forEach(walk);
    for (const [key, inner] of Object.entries(value)) {
      if (["doc", "title", "about", "notSetting"].includes(key) && typeof inner === "string") {
        add(inner);
      } else if (/^example/.test(key)) continue;
      else if (key === "columns" || key === "buttons") Object.keys(inner as object).forEach(add);
      else if (key === "entity") add((inner as { name: string }).name);
      else if (meanings.includes(key) && typeof inner === "object" && inner !== null) {
        for (const [, meaning] of Object.entries(inner)) {
          if (typeof meaning === "string") add(meaning);
          else walk(meaning);
        }
      } else walk(inner);
    }
  };
  walk(api.default);
  return found;
}
