/**
 * The language of the command: `FBX_LANG`, or that of the locale.
 *
 * @module
 */
import { language, learn, speak } from "../../text/language.ts";
import { languages } from "../../text/languages.ts";
import type { Io } from "./io.ts";

/** Sets the language from the environment: English where there is no table for it. */
export async function speakAsTyped(io: Io): Promise<void> {
  const spoken = languageOf(io);
  const load = Object.hasOwn(languages, spoken) ? languages[spoken] : undefined;
  if (load) speak(spoken, await load());
  else speak("en", {});
}

/** Also speaks the catalogue's own texts in the language that is spoken: its help shows thousands. */
export async function speakCatalogue(): Promise<void> {
  if (language() === "fr") learn((await import("../../catalogue/french.ts")).frenchCatalogue);
}

/** Where no variable may be known, or none is set, the runtime knows what the system is set to. */
function languageOf(io: Io): string {
  const names = ["FBX_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
  const locale = names.map((name) => io.env(name)).find(Boolean) ?? io.locale();
  return /^[a-z]*/i.exec(locale)?.[0].toLowerCase() ?? ""; // C and POSIX are no language
}
