import assert from "node:assert/strict";
import { language, say, speak, t } from "../../lib/text/language.ts";

Deno.test("t returns the English of the code until another language is set", () => {
  const name = "{1} lann";
  assert.equal(
    t`There is no command “${name}”, ${2} are near`,
    "There is no command “{1} lann”, 2 are near",
  );
  try {
    speak("fr", {
      "There is no command “{0}”": "La commande « {0} » n’existe pas",
      "{0} of {1}": "sur {1}, {0}",
    });
    assert.equal(language(), "fr");
    assert.equal(t`There is no command “${name}”`, "La commande « {1} lann » n’existe pas");
    assert.equal(t`${1} of ${2}`, "sur 2, 1");
    assert.equal(say("not translated"), "not translated");
  } finally {
    speak("en", {});
  }
});
