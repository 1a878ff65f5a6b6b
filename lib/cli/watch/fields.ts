/**
 * What an event is to other programs: variables of the environment, and places in a template.
 *
 * @module
 */
import { clean } from "../../text/width.ts";
import { eventText, type WatchEvent } from "../../watch/mod.ts";

/** Every field by its name: `kind`, `name`, `before.reachable`. */
export function fieldsOf(event: WatchEvent): Readonly<Record<string, string>> {
  const { before, after, ...own } = event;
  const inner = Object.entries({ before, after }).flatMap(([side, values]) =>
    Object.entries(values).map(([name, value]) => [`${side}.${name}`, value])
  );
  const all = [...Object.entries(own), ["text", clean(eventText(event))], ...inner];
  return Object.fromEntries(
    all.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}

/** The same as variables: `FBX_EVENT` is the kind, `FBX_BEFORE_REACHABLE` a value before. */
export function variablesOf(event: WatchEvent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldsOf(event)).map(([name, value]) => [
      `FBX_${name === "kind" ? "EVENT" : name.replace(".", "_").toUpperCase()}`,
      value.replaceAll("\0", ""),
    ]),
  );
}

/** Puts fields in their places: `{name}`; one that the event has not is left empty. */
export function fill(
  template: string,
  event: WatchEvent,
  escape: (value: string) => string,
): string {
  const fields = fieldsOf(event);
  return template.replace(
    /\{(kind|time|name|id|text|(?:before|after)\.\w+)\}/g,
    (_, name: string) => escape(fields[name] ?? ""),
  );
}
