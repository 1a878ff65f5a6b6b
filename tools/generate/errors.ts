/**
 * The error codes of a subsystem, as a union; and those of any call, by its name.
 *
 * @module
 */
import { commonErrors, permissions, type Subsystem, subsystems } from "../../lib/catalogue/mod.ts";
import { taskErrors } from "../../lib/catalogue/error_codes.ts";
import { localErrors } from "../../lib/core/errors.ts";
import { methods as contractMethods } from "./contract.ts";
import { comment } from "./comments.ts";
import { handwritten } from "./examples/handwritten.ts";
import { errorCodesName } from "./names.ts";
import { alias, literalUnion } from "./unions.ts";
import { literals } from "./values.ts";

/** The codes of a subsystem, with what each means, and those that any may answer. */
export function errorCodes(subsystem: Subsystem): string {
  const { name } = subsystem;
  const errors = { ...taskErrors(subsystem), ...subsystem.errors };
  const intro =
    `A code that the box may refuse a call of \`${name}\` with. The documentation lists ` +
    "codes by subsystem, not by method.";
  const about = comment([intro], { bullets: Object.entries(errors) });
  const codes = Object.keys(errors).length > 0 ? [literals(Object.keys(errors))] : [];
  const union = [...codes, "CommonErrorCode"].join(" | ");
  return `${about}\nexport type ${errorCodesName(subsystem)} = ${union};`;
}

/** The codes of everything, and the types by which \`isFbxError\` finds those of one call. */
export function everyErrorCode(): string {
  return [
    literalUnion("CommonErrorCode", "An error code that any method may get.", commonErrors),
    alias("ErrorCode", "An error code of the box's.", subsystems.map(errorCodesName).join(" | ")),
    literalUnion("Permission", "A permission that an application may hold.", permissions),
    byName(),
    alias(
      "CallName",
      'The name of something that can be called: `"wifi.setConfig"`, by either of its names; or of ' +
        'a whole subsystem, `"wifi"`; or `"register"`.',
      "keyof ErrorCodes | { [Name in keyof Subsystems]: `${Name}.${keyof Subsystems[Name] & string}` }[keyof Subsystems]",
    ),
    alias(
      "ErrorCodeOf",
      "The codes that the box may refuse a call with, by its name: those of its subsystem, since the " +
        "documentation does not list them by method.",
      "Name extends keyof ErrorCodes ? ErrorCodes[Name] : Name extends `${infer Subsystem extends keyof ErrorCodes}.${string}` ? ErrorCodes[Subsystem] : never",
      "<Name extends CallName>",
    ),
  ].join("\n\n");
}

function byName(): string {
  const members = subsystems.flatMap((subsystem) =>
    [subsystem.name, subsystem.alias].map((name) => {
      const about = comment([`Codes of \`${name}\`.`]);
      return `${about}\n${name}: ${errorCodesName(subsystem)};`;
    })
  );
  const ofBox = ["register", "mksession", "logout"].map( // their errors carry their name
    (name) => {
      const codes = Object.keys(contractMethods[name]?.errors ?? {}).filter((code) =>
        !Object.hasOwn(localErrors, code)
      );
      const about = comment([`Codes of \`${name}()\`.`]);
      return `${about}\n${name}: ${literals(codes)} | CommonErrorCode;`;
    },
  );
  const about = comment([
    "The codes that the box may refuse a call with, by the name of its subsystem.",
  ], { example: handwritten("ErrorCodes") });
  return `${about}\nexport interface ErrorCodes {\n${[...members, ...ofBox].join("\n")}\n}`;
}
