/**
 * `fbx restore`, `fbx apply`: makes the box as a file of settings describes it, after showing what that takes.
 *
 * @module
 */
import { inOneSentence } from "../../catalogue/consequences.ts";
import { FbxError, isFbxError } from "../../../mod.ts";
import type { Fbx } from "../../client/contract.ts";
import {
  applySettings,
  type FieldChange,
  type Impossible,
  type Plan,
  planSettings,
  type SettingsDocument,
  type Step,
} from "../../settings/mod.ts";
import { missingSecrets } from "../../settings/secrets.ts";
import { impossibleInWords, subjectOf } from "../../settings/words.ts";
import { isNothing } from "../../catalogue/template.ts";
import { t } from "../../text/language.ts";
import { clean } from "../../text/width.ts";
import { isSet } from "../args/flags.ts";
import type { Options, Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { confirm } from "../terminal/consent.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { boxName, inLine, originName, readFile, selectionOf } from "./settings_file.ts";

/** Shows the plan, asks, and carries it out. */
export async function restoreCommand(words: Words, io: Io): Promise<number> {
  const { options, flags, positionals: [file = ""] } = words;
  const selection = selectionOf(flags);
  const document = await readFile(file, options, io);
  await using f = await connect(options, io);
  await speakCatalogue();
  const plan = await planSettings(f, document, {
    ...selection,
    prune: isSet(flags, "prune"),
    validate: options.validate,
    signal: io.signal,
  });
  const text = planText(plan, f, document, options);
  if (options.json) await io.out(inJson(plan));
  else if (options.dryRun) await io.out(text);
  else if (isWorthSaying(plan) || io.errIsTerminal) io.err(text.trimEnd());
  if (options.dryRun || plan.steps.length === 0) return EXIT.done;
  if (!options.yes) await confirm([changesInWords(plan)], io);
  return await carryOut(f, plan, options, io);
}

/** Where nothing is to be done, a script prints nothing: cron would send it by mail. */
function isWorthSaying({ steps, impossible }: Plan): boolean {
  return steps.length > 0 || impossible.length > 0;
}

async function carryOut(f: Fbx, plan: Plan, options: Options, io: Io): Promise<number> {
  let changed = 0;
  let next: Step | undefined = plan.steps[0];
  const left = await applySettings(f, plan, {
    signal: io.signal,
    reopen: async (url) => {
      if (io.errIsTerminal) io.status(t`The box moves to ${url} …`);
      return await connect({ ...options, url }, io);
    },
    onStep(step, done, all) {
      changed = done;
      next = plan.steps[done];
      if (io.errIsTerminal) io.status("");
      io.err(`${done}/${all} ${SIGNS[step.action]} ${clean(subjectOf(step))}`);
    },
  }).catch((error) => {
    const isRefused = isFbxError(error) && error.status !== undefined;
    if (!isRefused || next === undefined) throw error;
    const { message, ...details } = error;
    const advice = t`To do the rest without it: --except ${next.setting.replace(" ", ".")}`;
    throw new FbxError(`${message}. ${advice}`, details, { cause: error });
  });
  for (const step of left) io.err(t`The box did not keep it: ${clean(subjectOf(step))}`);
  if (left.length > 0) return EXIT.refused;
  io.err(changed === 1 ? t`Done, 1 change.` : t`Done, ${changed} changes.`);
  return EXIT.done;
}

/** What follows “this”. */
function changesInWords({ steps }: Plan): string {
  const count = steps.length === 1 ? t`makes 1 change` : t`makes ${steps.length} changes`;
  return inOneSentence([count, ...new Set(steps.flatMap(({ consequences }) => consequences))]);
}

const SIGNS = { create: "+", change: "~", replace: "±", delete: "-" } as const;

function planText(
  plan: Plan,
  f: Fbx,
  document: SettingsDocument,
  { showSecrets }: Options,
): string {
  const origin = originName(document);
  const secrets = missingSecrets(document);
  return [
    origin === undefined ? t`For ${boxName(f)}:` : t`For ${boxName(f)}, from ${origin}:`,
    ...plan.steps.map((step) => stepLine(step, showSecrets)),
    ...plan.impossible.map(impossibleLine),
    ...secrets.length === 0 ? [] : [t`Not in the file, and left as it is: ${secrets.join(", ")}`],
    ...plan.steps.length === 0 ? [t`There is nothing to change.`] : [],
    "",
  ].join("\n");
}

function stepLine(step: Step, showSecrets: boolean): string {
  const isNew = ({ from, untold }: FieldChange) => from === undefined && !untold;
  const told = step.changes.filter((change) => !isNew(change) || !isNothing(change.to));
  const fields = told.map((change) => {
    const { field, from, to, secret } = change;
    const hidden = secret && !showSecrets;
    const before = from === undefined ? "" : `${inLine(from, hidden)} → `;
    return `${field} ${before}${inLine(to, hidden)}`;
  });
  const subject = `${SIGNS[step.action]} ${clean(subjectOf(step))}`;
  return fields.length === 0 ? subject : `${subject}: ${fields.join(", ")}`;
}

function impossibleLine(one: Impossible): string {
  return `! ${clean(subjectOf(one))}: ${impossibleInWords(one)}`;
}

function inJson({ steps, impossible }: Plan): string {
  const told = steps.map(({ values: _values, id: _id, ...step }) => step);
  return JSON.stringify({ steps: told, impossible }) + "\n";
}
