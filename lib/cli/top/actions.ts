/**
 * What `fbx top` can change on the box: each a call of the catalogue, with what it does and what is
 * so afterwards.
 *
 * @module
 */
import { consequences, inOneSentence } from "../../catalogue/consequences.ts";
import { findMethod, type Operation } from "../../catalogue/mod.ts";
import type { Device } from "../../monitor/devices.ts";
import type { Task } from "../../monitor/snapshot.ts";
import { prepare, type Prepared } from "../../client/prepare.ts";
import { t } from "../../text/language.ts";
import { clean } from "../../text/width.ts";
import { stateName } from "./words.ts";

/** A method of the catalogue: `["lan", "updateHost"]`. */
export type Method = readonly [subsystem: string, name: string];

/** A change that is to be made. */
export interface Act {
  readonly method: Method;
  readonly args: readonly unknown[];
  /** What it is done to, where the question would name but a number. */
  readonly subject?: string;
  /** What it does, where the catalogue does not say it. */
  readonly does?: string;
  /** What is so now, as the box answers it. */
  readonly done: (answer: Answer) => string;
}

/** What the box answers, of which anything may lack. */
export type Answer = Readonly<Record<string, unknown>>;

/** The methods, by what they are good for. */
export const methods = {
  rename: ["lan", "updateHost"],
  wake: ["lan", "wakeOnLan"],
  access: ["profile", "updateNetworkControl"],
  reserve: ["dhcp", "addStaticLease"],
  wifi: ["wifi", "setConfig"],
  download: ["download", "update"],
  remove: ["download", "delete"],
} as const satisfies Readonly<Record<string, Method>>;

/** The operation of a method. */
export function operationOf([subsystem, name]: Method): Operation {
  const operation = findMethod(subsystem, name);
  if (operation === undefined) throw new Error(`There is no ${subsystem}.${name}`);
  return operation;
}

/** The call of an act, compared with the catalogue. */
export function prepared({ method, args }: Act): Prepared {
  return prepare(operationOf(method), args);
}

/** What is asked before an act: the consequences that the catalogue has, or else what it does. */
export function questionOf(act: Act): string {
  const { known } = prepared(act);
  const does = known === undefined ? [] : consequences(known.operation, known.values);
  const what = t`This ${does.length > 0 ? inOneSentence(does) : act.does ?? ""}.`;
  return [act.subject, t`${what} Go on? [y/N] `].filter(Boolean).join(" · ");
}

/** Gives a device another name. */
export function rename({ interface: on, id, name: before }: Device, name: string): Act {
  return {
    method: methods.rename,
    args: [on, id, { primary_name: name }],
    done: ({ primary_name }) => t`“${clean(before)}” is now called “${said(primary_name, name)}”.`,
  };
}

/** Wakes a device. */
export function wake({ interface: on, mac, name }: Device): Act {
  return {
    method: methods.wake,
    args: [on, { mac }],
    does: t`wakes “${clean(name)}” if it supports Wake-on-LAN`,
    done: () => t`A wake-up packet was sent to “${clean(name)}”.`,
  };
}

/** Whether the profile of a device keeps it from the network now. */
export function isPaused({ profile }: Device): boolean {
  return profile?.mode === "denied";
}

/** Keeps the devices of a profile from the network until that is ended, or ends it. */
export function setAccess(device: Device, devices: readonly Device[]): Act | undefined {
  const { profile } = device;
  if (profile === undefined) return undefined;
  const pauses = !isPaused(device);
  const name = clean(profile.name);
  const names = devices.filter((other) => other.profile?.id === profile.id)
    .map((other) => clean(other.name)).join(", ");
  return {
    method: methods.access,
    args: [
      profile.id,
      pauses ? { override: true, override_mode: "denied", override_until: 0 } : { override: false },
    ],
    does: pauses
      ? t`cuts the profile “${name}” off the network until it is resumed: ${names}`
      : t`has the profile “${name}” follow its schedule again: ${names}`,
    done: ({ current_mode }) =>
      said(current_mode) === "denied"
        ? t`The profile “${name}” has no access now.`
        : t`The profile “${name}” has access now.`,
  };
}

/** Reserves a device the address that it has. */
export function reserve({ mac, name, addresses }: Device): Act | undefined {
  const ip = addresses.find((address) => address.includes("."));
  if (ip === undefined) return undefined;
  return {
    method: methods.reserve,
    args: [{ mac, ip }],
    does: t`reserves ${ip} for “${clean(name)}”`,
    done: (lease) => t`${said(lease.ip, ip)} is now reserved for “${clean(name)}”.`,
  };
}

/** Switches the Wi-Fi. */
export function setWifi(enabled: boolean): Act {
  return {
    method: methods.wifi,
    args: [{ enabled }],
    ...(enabled ? { does: t`switches the Wi-Fi on` } : {}),
    done: (config) =>
      (config.enabled ?? enabled) === true ? t`The Wi-Fi is on now.` : t`The Wi-Fi is off now.`,
  };
}

/** Whether a download can be resumed, and not paused. */
export function isHalted({ status }: Task): boolean {
  return ["stopped", "stopping", "error"].includes(status);
}

/** Pauses a download, or resumes it. */
export function setDownload(task: Task): Act {
  const name = clean(task.name);
  const resumes = isHalted(task);
  const status = !resumes ? "stopped" : task.status === "error" ? "retry" : "downloading";
  return {
    method: methods.download,
    args: [task.id, { status }],
    does: resumes ? t`resumes “${name}”` : t`pauses “${name}”`,
    done: (now) => t`“${name}”: ${clean(stateName(said(now.status, status)))}.`,
  };
}

/** Takes a download off the list; its files stay. */
export function removeDownload({ id, name }: Task): Act {
  return {
    method: methods.remove,
    args: [id],
    subject: clean(name),
    done: () => t`“${clean(name)}” was removed from the downloads.`,
  };
}

/** Returns a text of the box's answer, or what was requested if it has none. */
function said(value: unknown, otherwise = ""): string {
  return clean(typeof value === "string" && value !== "" ? value : otherwise);
}
