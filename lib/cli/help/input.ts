/**
 * How the values of a method may be typed: names for ids, durations, sizes, and what is usual.
 *
 * @module
 */
import { collectionOf } from "../../catalogue/collection.ts";
import { commandOf, type Operation, type Property } from "../../catalogue/mod.ts";
import { parameterWords } from "../../help/example.ts";
import { table } from "../../help/layout.ts";
import { t } from "../../text/language.ts";
import { accepted } from "../args/accepted.ts";
import { ordered } from "../args/fields.ts";

/** A line for each value that people may write otherwise than the box does, or leave out. */
export function inputLines(operation: Operation, width: number): string[] {
  const isCreating = operation.verb === "POST";
  const rows = [
    ...Object.entries(operation.params).map(([name, property]) => [name, text(property, true)]),
    ...Object.entries(ordered(operation)).map((
      [name, property],
    ) => [name, text(property, isCreating)]),
  ].filter((row): row is [string, string] => row[1] !== "");
  const inOrder = wordsInOrder(operation);
  if (rows.length === 0 && inOrder.length === 0) return [];
  const order = inOrder.length === 0
    ? []
    : [`${commandOf(operation)} ${inOrder.join(" ")}`, t`arguments in this order need no flag`];
  return [
    "",
    `  ${t`On the command line`}`,
    ...table(order.map((line) => [line]), width, 4),
    ...table(rows, width, 4),
  ];
}

/** The parameters, and the fields that people say first: `WAN_PORT_START LAN_IP [LAN_PORT]`. */
function wordsInOrder(operation: Operation): string[] {
  const { order = [], needs = [], verb } = operation;
  if (order.length === 0) return [];
  const fields = ordered(operation);
  return [
    ...parameterWords(operation),
    ...order.map((name) => {
      const { required, default: usual } = fields[name] ?? {};
      const isNeeded = needs.includes(name) || (verb === "POST" && required === true);
      return isNeeded && usual === undefined ? name.toUpperCase() : `[${name.toUpperCase()}]`;
    }),
  ];
}

function text(property: Property, hasDefault: boolean): string {
  const { default: usual } = property;
  const list = collectionOf(property)?.list;
  return [
    list &&
    t`a name, a part of it, or an id: ${[commandOf(list), ...parameterWords(list)].join(" ")}`,
    accepted(property),
    hasDefault && usual !== undefined && t`default: ${inWords(usual)}`,
  ].filter((part) => typeof part === "string").join("; ");
}

/** `{wan_port_start}` is what that field is. */
function inWords(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? t`yes` : t`no`;
  return String(value).replace(/^\{(\w+)\}$/, "$1");
}
