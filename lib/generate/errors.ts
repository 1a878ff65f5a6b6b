/**
 * The error codes of a subsystem, as a union.
 *
 * @module
 */
import type { Subsystem } from "../catalogue.ts";
import { comment } from "./comments.ts";
import { pascalCase } from "./names.ts";
import { literals } from "./values.ts";

/** `Connection` → `ConnectionErrorCode`. */
export function errorCodesName({ alias }: Subsystem): string {
  return `${pascalCase(alias)}ErrorCode`;
}

/** The codes of a subsystem, with what each means, and those that any may answer. */
export function errorCodes(subsystem: Subsystem): string {
  const { name, errors } = subsystem;
  const about = comment([`An error code of \`${name}\`.`], { bullets: Object.entries(errors) });
  const own = Object.keys(errors).length > 0 ? [literals(Object.keys(errors))] : [];
  const union = [...own, "CommonErrorCode"].join(" | ");
  return `${about}\nexport type ${errorCodesName(subsystem)} = ${union};`;
}
