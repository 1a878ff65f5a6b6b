/**
 * The calls that the box makes to the server of a notification target.
 *
 * @module
 */
import type { Shape } from "../../lib/catalogue/mod.ts";
import { comment, sentence } from "./comments.ts";
import { pascalCase } from "./names.ts";
import { objectType } from "./objects.ts";
import { type Callback, callbacks } from "../../lib/catalogue/messages.ts";

/** `interface NotifCallbacks`, with what each call carries and what it is answered. */
export function callbackTypes(): string {
  const entries = Object.entries(callbacks);
  const members = entries.map(([name, callback]) => {
    const { request, answer } = typeNames(name, callback);
    return `${about(callback)}\n${name}: { request: ${request}; answer: ${answer} };`;
  });
  const text = comment(["The calls that the box makes to the server of a notification target."]);
  return [
    `${text}\nexport interface NotifCallbacks {\n${members.join("\n")}\n}`,
    ...entries.flatMap(([name, callback]) => objects(name, callback)),
  ].join("\n\n");
}

function about({ verb, path, doc }: Callback): string {
  return comment([sentence(doc), `\`${verb} ${path}\`.`]);
}

function typeNames(name: string, { result }: Callback): { request: string; answer: string } {
  const stem = `Notif${pascalCase(name)}`;
  return { request: `${stem}Request`, answer: result === undefined ? "void" : `${stem}Answer` };
}

/** Seen from the server, the request is what is read; and an answer has all its fields. */
function objects(name: string, callback: Callback): string[] {
  const { request, answer } = typeNames(name, callback);
  const fields = { ...callback.params, ...fieldsIn(callback.body) };
  const call = `\`${callback.verb} ${callback.path}\``;
  const sent = `What the box sends with ${call}, path included.`;
  return [
    objectType(request, fields, "read", [sent]),
    ...callback.result === undefined ? [] : [
      objectType(
        answer,
        fieldsIn(callback.result),
        "read",
        [`What to answer to ${call}.`],
      ),
    ],
  ];
}

function fieldsIn(shape: Shape | undefined) {
  return typeof shape === "object" ? shape.fields ?? {} : {};
}
