/**
 * The tasks by name, as commands. A task is a file that declares it, and a line here; its name may
 * have several words, and the first may be that of a subsystem.
 *
 * @module
 */
import type { Commands } from "../command.ts";
import { calls } from "./calls.ts";
import { cat } from "./cat.ts";
import { cp } from "./cp.ts";
import { devices } from "./devices.ts";
import { downloads, downloadsPause, downloadsResume, downloadsRm } from "./downloads.ts";
import { du } from "./du.ts";
import { forward } from "./forward.ts";
import { forwardRm } from "./forward_rm.ts";
import { get } from "./get.ts";
import { history } from "./history.ts";
import { ls } from "./ls.ts";
import { mkdir } from "./mkdir.ts";
import { mv } from "./mv.ts";
import { open } from "./open.ts";
import { outages } from "./outages.ts";
import { pause } from "./pause.ts";
import { reboot } from "./reboot.ts";
import { reserve } from "./reserve.ts";
import { reserveRm } from "./reserve_rm.ts";
import { resume } from "./resume.ts";
import { ring, ringStop } from "./ring.ts";
import { rm } from "./rm.ts";
import { share } from "./share.ts";
import { status } from "./status.ts";
import { sync } from "./sync.ts";
import type { Task } from "./task.ts";
import { wake } from "./wake.ts";
import { wifiGuest } from "./wifi_guest.ts";
import { wifiGuestRm } from "./wifi_guest_rm.ts";
import { wifiGuests } from "./wifi_guests.ts";
import { wifiOff } from "./wifi_off.ts";
import { wifiOn } from "./wifi_on.ts";
import { wifiShare } from "./wifi_share.ts";

/** The tasks, by name. */
export const tasks: Readonly<Record<string, Task>> = {
  status,
  devices,
  wake,
  "wifi on": wifiOn,
  "wifi off": wifiOff,
  "wifi share": wifiShare,
  "wifi guest": wifiGuest,
  "wifi guest rm": wifiGuestRm,
  "wifi guests": wifiGuests,
  forward,
  "forward rm": forwardRm,
  reserve,
  "reserve rm": reserveRm,
  pause,
  resume,
  calls,
  ring,
  "ring stop": ringStop,
  reboot,
  open,
  ls,
  cat,
  cp,
  mv,
  rm,
  mkdir,
  du,
  sync,
  share,
  get,
  downloads,
  "downloads pause": downloadsPause,
  "downloads resume": downloadsResume,
  "downloads rm": downloadsRm,
  outages,
  history,
};

/** The same, to be run as every command is. */
export const taskCommands: Commands = Object.fromEntries(
  Object.entries(tasks).map(([name, task]) => [name, {
    ...task,
    run: async (words, io) => (await import("./run.ts")).runTask(name, task, words, io),
  }]),
);
