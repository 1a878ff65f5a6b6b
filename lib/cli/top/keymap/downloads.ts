/**
 * The keys of the downloads.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import type { Task } from "../../../monitor/snapshot.ts";
import {
  type Act,
  isHalted,
  type Method,
  methods,
  removeDownload,
  setDownload,
} from "../actions.ts";
import { selectedTask, type State, tasksOf } from "../state.ts";
import { ask, type Binding, type Step, whyNot } from "./binding.ts";
import { back, help, moved, movement, quit } from "./everywhere.ts";

/** Acts on the selected download. */
function ofTask(
  method: Method,
  why: (task: Task) => string | undefined,
) {
  return (state: State) => {
    const task = selectedTask(state);
    return whyNot(method, state) ?? (task === undefined ? t`there is no download` : why(task));
  };
}

/** Asks about the selected download, which stays selected wherever it moves to. */
function askOfTask(state: State, act: (task: Task) => Act): Step {
  const task = selectedTask(state);
  if (task === undefined) return { state };
  const downloads = { ...state.downloads, key: String(task.id) };
  return ask({ ...state, downloads }, act(task));
}

const pauseDownload: Binding = {
  keys: { p: (state) => askOfTask(state, setDownload) },
  shown: () => "p",
  label: (state) => {
    const task = selectedTask(state);
    return task !== undefined && isHalted(task) ? t`resume` : t`pause`;
  },
  about: () => t`pause the download, or resume it (asks first)`,
  why: ofTask(
    methods.download,
    ({ status }) => status === "done" ? t`it is complete` : undefined,
  ),
};

const remove: Binding = {
  keys: {
    x: (state) => askOfTask(state, removeDownload),
    delete: (state) => askOfTask(state, removeDownload),
  },
  shown: () => "x",
  label: () => t`remove`,
  about: () => t`remove the download, keep its files (asks first)`,
  why: ofTask(methods.remove, () => undefined),
};

/** The keys. */
export const downloadKeys: readonly Binding[] = [
  ...movement((state, by) => ({
    ...state,
    downloads: moved(state.downloads, tasksOf(state).map(({ id }) => String(id)), by),
  })),
  pauseDownload,
  remove,
  back,
  help,
  quit,
];
