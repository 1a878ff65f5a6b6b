/**
 * The events that the box can push.
 *
 * @module
 */
import { events } from "../../lib/catalogue/mod.ts";
import { comment, sentence } from "./comments.ts";
import { handwritten } from "./examples/handwritten.ts";
import { expression } from "./expressions.ts";
import { key } from "./names.ts";

/** `interface Events`: every event, with what it carries. */
export function eventTypes(): string {
  const members = events.map(({ name, result, doc }) =>
    `${comment([sentence(doc)])}\n${key(name)}: ${expression(result, "read")};`
  );
  const about = comment(["The events that the box can push, by name, with what each carries."], {
    example: handwritten("Events"),
  });
  return `${about}\nexport interface Events {\n${members.join("\n")}\n}`;
}
