/**
 * What things of the catalogue are called in TypeScript.
 *
 * @module
 */
import { type Operation, type Subsystem, subsystems, type Type } from "../../lib/catalogue/mod.ts";

/** Whether the box sends a value, or takes it. */
export type Direction = "read" | "sent";

/** `Connection` → `ConnectionSubsystem`. */
export function subsystemTypeName(subsystem: Subsystem): string {
  return `${pascalCase(subsystem.alias)}Subsystem`;
}

/** `Connection` → `ConnectionErrorCode`. */
export function errorCodesName({ alias }: Subsystem): string {
  return `${pascalCase(alias)}ErrorCode`;
}

/**
 * `LanHost` → `LanHost` as the box sends it, `LanHostInput` as it takes it. A few objects have no
 * name of a type's in the documentation (`lan_host`, beside `LanHost`): they get that of their
 * subsystem before theirs (`NotifLanHost`).
 */
export function typeName(name: string, direction: Direction): string {
  const own = /^[A-Z]/.test(name) ? name : pascalCase(owner(name)) + pascalCase(name);
  return direction === "read" ? own : `${own}Input`;
}

/** The name for what an operation describes in place: `FsMvInput`, `RrdGetQuery`, `FsListResult`. */
export function inlineName(operation: Operation, part: "Input" | "Query" | "Result"): string {
  return pascalCase(operation.subsystem.alias) + pascalCase(operation.name) + part;
}

/** `Download_Config` → `DownloadConfig`, `addMembers` → `AddMembers`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll("_", "");
}

/** Returns a property's name in an object type: `"2d4g"` needs quotes. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Returns a path parameter in a signature: `interface` alone is a word of the language. */
export function parameterName(name: string): string {
  return RESERVED.test(name) ? `${name}_` : name;
}

const RESERVED =
  /^(interface|package|private|protected|public|static|default|delete|new|in|function|class|enum|switch)$/;

function owner(type: Type["name"]): string {
  return subsystems.find(({ types }) => types.some(({ name }) => name === type))?.alias ?? "";
}
