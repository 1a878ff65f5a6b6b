/**
 * Results as YAML, a document each.
 *
 * @module
 */

/**
 * Writes a value. What only an older YAML takes for something else than a text (`on`, `12:30:00`) is
 * quoted all the same, so that every parser reads back what was written.
 */
export async function yaml(value: unknown): Promise<string> {
  const { stringify } = await import("npm:yaml@^2.8.0"); // loaded on demand: nobody else waits for it
  return stringify(value ?? null, {
    schema: "yaml-1.1",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}
