/**
 * The floor of `fbx monitor`: one `fetch` and `json()` a second for each of the addresses in a file,
 * with nothing around it.
 *
 * @module
 */
const urls: string[] = JSON.parse(await Deno.readTextFile(Deno.args[0] ?? ""));
for (const [index, url] of urls.entries()) {
  setTimeout(() => setInterval(() => poll(url), 1000), 1000 * index / urls.length);
}

async function poll(url: string): Promise<void> {
  const response = await fetch(`${url}/api_version`);
  await response.json();
}
