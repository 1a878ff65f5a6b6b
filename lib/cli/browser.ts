/**
 * A page in the person's own browser.
 *
 * @module
 */

/** Opens a page; says whether that could be asked for. */
export async function openBrowser(url: string): Promise<boolean> {
  const [program, ...args] = opener();
  try {
    const child = new Deno.Command(program, {
      args: [...args, url],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    child.unref();
    return (await child.status).success;
  } catch {
    return false; // not permitted, or not installed
  }
}

function opener(): [program: string, ...args: string[]] {
  switch (Deno.build.os) {
    case "darwin":
      return ["open"];
    case "windows":
      return ["explorer"];
    default:
      return ["xdg-open"];
  }
}
