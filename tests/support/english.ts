/**
 * Processes that a test starts speak English, whatever the machine speaks; to be imported for that.
 *
 * @module
 */

Deno.env.set("FBX_LANG", "en");
Deno.env.set("LC_ALL", "C.UTF-8"); // where the command may not read the other
