/**
 * A host of static files that publishes the repository, as a user would put it on the web.
 *
 * @module
 */
import { must, root } from "../../tools/program.ts";

/** The content types that a host gives by the ending of a file; none for the others. */
export type ContentTypes = Readonly<Record<string, string>>;

/** A host, listening on loopback. */
export interface StaticHost extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Where the repository is. */
  readonly url: string;
  /** The files that were asked for. */
  readonly asked: ReadonlySet<string>;
}

/** Publishes the files that git knows of. */
export async function publish(types: ContentTypes): Promise<StaticHost> {
  const listed = await must(["git", "ls-files", "--cached", "--others", "--exclude-standard"]);
  const files = new Set(listed.split("\n"));
  const asked = new Set<string>();
  const quiet = { hostname: "127.0.0.1", port: 0, onListen() {} };
  const server = Deno.serve(quiet, async ({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname).replace("/some/where/", "");
    if (!files.has(path)) return new Response("not found", { status: 404 });
    asked.add(path);
    const type = types[path.split(".").at(-1) ?? ""];
    const headers = type === undefined ? {} : { "content-type": type };
    return new Response(await Deno.readFile(root + path), { headers });
  });
  const host = `127.0.0.1:${server.addr.port}`;
  return {
    host,
    url: `http://${host}/some/where`,
    asked,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}
