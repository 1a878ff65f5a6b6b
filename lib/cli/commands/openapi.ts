/**
 * `fbx openapi`: the API as an OpenAPI document, for the tools of other languages.
 *
 * @module
 */
import { openapi } from "../../openapi/mod.ts";
import { language, t } from "../../text/language.ts";
import { isSet, valueOf } from "../args/flags.ts";
import type { Words } from "../args/options.ts";
import { yaml } from "../../core/yaml.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";

/** Prints the document. */
export async function openapiCommand({ options: { api }, flags }: Words, io: Io): Promise<number> {
  const server = valueOf(flags, "server");
  const lang = valueOf(flags, "lang") ?? language();
  if (lang !== "en" && lang !== "fr") throw new UsageError(t`--lang takes en or fr, not “${lang}”`);
  const document = await openapi({
    lang,
    ...api === undefined ? {} : { api },
    ...server === undefined ? {} : { server },
  });
  await io.out(
    isSet(flags, "yaml") ? await yaml(document) : JSON.stringify(document, null, 2) + "\n",
  );
  return EXIT.done;
}
