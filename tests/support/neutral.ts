/**
 * Loaded before every test: the user's own environment (a known box, a language, colours) have no
 * say in what the tests see.
 *
 * @module
 */
for (const name of Object.keys(Deno.env.toObject())) {
  if (/^(FBX_(?!LONG$)|LC_|LANG|NO_COLOR$|FORCE_COLOR$|HTTPS?_PROXY$|XDG_)/i.test(name)) {
    Deno.env.delete(name);
  }
}
