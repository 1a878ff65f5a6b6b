/**
 * The applications that hold a token, and what they may do.
 *
 * @module
 */
import { inOneSentence } from "../catalogue/consequences.ts";
import { items, type Loose } from "../core/loose.ts";
import type { Authorization } from "../client/types.gen.ts";
import { permissions } from "../catalogue/mod.ts";
import { own } from "../text/own.ts";
import { say, t } from "../text/language.ts";
import { absent, type Answers, check, told } from "./check.ts";
import { measure } from "./measure.ts";

/** The checks of applications. */
export const apps = [
  check({
    id: "powerful",
    title: () => t`Can change settings`,
    reads: ["login.authorizations"],
    means: () => t`An application that can change the settings can open the box to anyone.`,
    advice: () => t`Remove that permission where it is not needed, in Freebox OS: ${access()}.`,
    command: ["login.authorizations"],
    async judge(box) {
      const all = await authorizationsOf(box);
      const powerful = all.filter(({ permissions }) => told(permissions).settings);
      if (powerful.length === 0) return { status: "ok", seen: t`none of ${all.length}` };
      return { status: "notice", seen: inOneSentence(powerful.map(appWords)) };
    },
  }),
  check({
    id: "unused",
    title: () => t`Unused`,
    reads: ["login.authorizations"],
    means: () => t`A token that is no longer used still gives access to anyone who finds it.`,
    advice: () => t`Delete these applications in Freebox OS: ${access()}.`,
    command: ["login.authorizations"],
    async judge(box) {
      const all = await authorizationsOf(box);
      const unused = all.filter((app) =>
        !app.last_session ||
        measure("login.authorizations", "last_session", app, { now: box.now }).status !== "ok"
      );
      return unused.length === 0
        ? { status: "ok", seen: t`none of ${all.length}` }
        : { status: "notice", seen: unused.map(({ app_name }) => app_name).join(", ") };
    },
  }),
];

/** Where Freebox OS lists them. */
function access(): string {
  return "Paramètres de la Freebox > Gestion des accès > Applications";
}

async function authorizationsOf(
  box: Answers<"login.authorizations">,
): Promise<Loose<Authorization>[]> {
  const all = items(await box.read("login.authorizations"));
  if (all.length === 0) throw absent(t`no application`);
  return all;
}

/** `fbx on laptop: settings, calls` */
function appWords({ app_name, device_name, permissions: held }: Loose<Authorization>): string {
  const names = Object.entries(held ?? {}).filter(([, granted]) => granted)
    .map(([name]) => say(own(permissions, name)?.doc ?? name));
  const all = Object.keys(permissions).length;
  return names.length >= all
    ? t`${app_name} (${device_name}): everything`
    : t`${app_name} (${device_name}): ${names.join(", ")}`;
}
