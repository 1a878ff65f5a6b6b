/**
 * The file-system tasks: one runs at a time, the others wait; each can be paused and forgotten.
 *
 * @module
 */
import { type Box, type Item, Refusal } from "../types.ts";
import { type Job, JobFailure } from "./fs_jobs.ts";
import { filesIn, treeOf } from "./tree.ts";

/** Bytes a second that the simulated disk handles. */
const speed = 62_914_560;
/** A small file costs as much as that many bytes. */
const perStep = 1_048_576;
const beat = 100;

const jobs = new WeakMap<Item, Job>();
const beating = new WeakSet<Box>();

/** What a task is to do; the job is made when its turn comes. */
export interface Order {
  readonly type: string;
  readonly src: string[];
  readonly dst?: string;
  readonly job: (task: Item) => Job;
}

/** Starts a task, or queues it while another one runs, and answers it as the box shows it. */
export function enqueue(box: Box, { type, src, dst, job }: Order): Item {
  const files = src.flatMap((path) => [...filesIn(treeOf(box).get(path))]);
  const task: Item = {
    ...idle,
    id: box.store.nextId("fs/tasks"),
    type,
    src,
    ...(dst === undefined ? {} : { dst }),
    created_ts: Math.floor(box.now()),
    nfiles: files.length,
    total_bytes: files.reduce((sum, { file }) => sum + file.content.size, 0),
  };
  jobs.set(task, job(task));
  box.store.list("fs/tasks").push(task);
  current(box);
  keepBeating(box);
  return task;
}

/** Pauses a task, or lets it go on; throws `invalid_state`. */
export function setState(box: Box, task: Item, state: unknown): void {
  const active = jobs.has(task);
  if (state === task.state) return;
  if (state === "paused" && active) task.state = "paused";
  else if ((state === "running" || state === "queued") && active) task.state = "queued";
  else throw new Refusal("invalid_state", "Cet état ne peut pas être demandé");
  task.rate = 0;
  keepBeating(box);
}

/** Stops a task and forgets it; what it has done already stays. */
export function forget(box: Box, task: Item): void {
  jobs.delete(task);
  const tasks = box.store.list("fs/tasks");
  tasks.splice(tasks.indexOf(task), 1);
}

const idle: Item = {
  state: "queued",
  error: "none",
  started_ts: 0,
  done_ts: 0,
  duration: 0,
  progress: 0,
  eta: 0,
  from: "",
  to: "",
  nfiles_done: 0,
  total_bytes_done: 0,
  curr_bytes: 0,
  curr_bytes_done: 0,
  rate: 0,
};

function keepBeating(box: Box): void {
  if (beating.has(box)) return;
  beating.add(box);
  box.later(beat, () => {
    beating.delete(box);
    const task = current(box);
    if (!task) return;
    work(box, task);
    keepBeating(box);
  });
}

/** The task that runs, or the next one in the queue, which then starts. */
function current(box: Box): Item | undefined {
  const tasks = box.store.list("fs/tasks");
  const running = tasks.find(({ state }) => state === "running");
  if (running) return running;
  const next = tasks.find(({ state }) => state === "queued");
  if (!next) return undefined;
  next.state = "running";
  if (next.started_ts === 0) next.started_ts = Math.floor(box.now());
  return next;
}

function work(box: Box, task: Item): void {
  const job = jobs.get(task);
  let budget = speed * beat / 1000;
  const before = Number(task.total_bytes_done);
  try {
    while (job && budget > 0) {
      const step = job.next();
      if (step.done) return finish(box, task, "done");
      task.total_bytes_done = Number(task.total_bytes_done) + step.value;
      budget -= Math.max(step.value, perStep);
    }
  } catch (error) {
    if (!(error instanceof JobFailure) && !(error instanceof Refusal)) throw error;
    return finish(box, task, "failed", codeOf(error));
  }
  advance(box, task, before);
}

function advance(box: Box, task: Item, before: number): void {
  const done = Number(task.total_bytes_done);
  const total = Number(task.total_bytes);
  const rate = Math.round((done - before) * 1000 / beat);
  task.rate = rate;
  task.progress = total ? Math.min(99, Math.floor(100 * done / total)) : 0;
  task.eta = rate ? Math.ceil((total - done) / rate) : 0;
  task.duration = Math.floor(box.now()) - Number(task.started_ts);
}

function finish(box: Box, task: Item, state: "done" | "failed", error = "none"): void {
  jobs.delete(task);
  const now = Math.floor(box.now());
  const duration = now - Number(task.started_ts);
  Object.assign(task, { state, error, done_ts: now, duration, rate: 0, eta: 0 });
  if (state === "done") task.progress = 100;
}

function codeOf(error: JobFailure | Refusal): string {
  if (error instanceof JobFailure) return error.error;
  const codes: Item = {
    path_not_found: "file_not_found",
    disk_full: "disk_full",
    access_denied: "permission_denied",
    destination_conflict: "file_exists",
  };
  return String(codes[error.code] ?? "internal");
}
