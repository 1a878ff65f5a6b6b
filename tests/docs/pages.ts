/**
 * The pages that people read, for tests.
 *
 * @module
 */

/** The folder of the project. */
export const root = new URL("../../", import.meta.url);

/** A page, by its path in the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page; those of the generated reference too, where that is wished. */
export async function pages(withReference = false): Promise<Page[]> {
  const paths: string[] = [];
  const reference = withReference ? ["docs/reference/"] : [];
  for (const folder of ["./", "docs/", "examples/", ...reference]) {
    for await (const { name } of Deno.readDir(new URL(folder, root))) {
      if (name.endsWith(".md")) paths.push(folder === "./" ? name : folder + name);
    }
  }
  return await Promise.all(
    paths.sort().map(async (path) => ({
      path,
      text: await Deno.readTextFile(new URL(path, root)),
    })),
  );
}
