/**
 * Which commands others may give a box: those of subsystems that are allowed, as long as they can be
 * undone, and those that are allowed by name with all that follows from them.
 *
 * @module
 */
import { findMethod, findSubsystem, type Operation, subsystems } from "../catalogue/mod.ts";
import { t } from "../text/language.ts";
import { nearest } from "../text/suggest.ts";

/** What is allowed. */
export class Allowed {
  /** @param entries `wifi`, or a command by name: `system reboot`. */
  constructor(readonly entries: readonly string[] = []) {}

  /** Whether anything is. */
  get any(): boolean {
    return this.entries.length > 0;
  }

  /** Whether an operation is, `undoable` or not. */
  permits(operation: Operation, undoable: boolean): boolean {
    const { subsystem } = operation;
    return this.entries.some((entry) => {
      const [first, second] = wordsOf(entry);
      if (second !== undefined) return findMethod(first, second) === operation;
      return undoable && findSubsystem(first ?? "") === subsystem;
    });
  }

  /** Whether a command would be run whatever its values are. */
  permitsAlways(command: string): boolean {
    const operation = findMethod(...wordsOf(command) as [string, string]);
    return operation !== undefined &&
      this.permits(operation, operation.consequences.length === 0);
  }
}

/** What is wrong with an entry; `undefined` where nothing is. */
export function notAllowable(entry: string): string | undefined {
  const [first = "", second, ...more] = wordsOf(entry);
  const subsystem = findSubsystem(first);
  if (subsystem === undefined) {
    const near = nearest(first, subsystems.map(({ name }) => name));
    return near === undefined
      ? t`there is no subsystem “${first}”`
      : t`there is no subsystem “${first}”. Did you mean “${near}”?`;
  }
  if (second === undefined) return undefined;
  if (more.length === 0 && findMethod(first, second)) return undefined;
  return t`“${entry}” is not a command. Write it as in “connection status”`;
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
