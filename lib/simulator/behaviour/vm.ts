/**
 * The living part of `Vm`: machines start and stop in their own time, within the memory and CPUs
 * that there are, and their disks are real files.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Handler, type Item, Refusal } from "../types.ts";
import { createImage, describeImage, resizeImage } from "./disk_image.ts";
import { decodePath, parentOf, treeOf } from "./tree.ts";
import { vmSockets } from "./vm_sockets.ts";

/** Milliseconds that a machine takes to start, and to shut down when asked to. */
const booting = 1500;
const shuttingDown = 1500;
const longestName = 31;

/** `Vm`: virtual machines. */
export const vm: Behaviour = {
  handlers: {
    "Vm.info": (_call, box) => resources(box),
    "Vm.create": create,
    "Vm.update": whenStopped((machine, box, { body }) => {
      checkLimits(box, machine, body as Item);
      return Object.assign(machine, body);
    }),
    "Vm.delete": whenStopped((machine, { store }) => {
      store.set("vm", store.list("vm").filter((other) => other !== machine));
    }),
    "Vm.start": start,
    "Vm.stop": whenRunning((machine, box) => setStatus(box, machine, "stopped")),
    "Vm.powerButton": whenRunning((machine, box) => shutDown(box, machine)),
    "Vm.restart": whenRunning((machine, box) => {
      setStatus(box, machine, "starting");
      becomeRunning(box, machine);
    }),
    "Vm.diskInfo": ({ body }, box) => describeImage(imageOf(box, body as Item).content),
    "Vm.createDisk": createDisk,
    "Vm.resizeDisk": resizeDisk,
    "Vm.deleteDiskTask": ({ params }, { store }) => {
      const tasks = store.list("vm/disk/task");
      const kept = tasks.filter(({ id }) => id !== Number(params.id));
      if (kept.length === tasks.length) throw new Refusal("task_notfound", "Tâche introuvable");
      store.set("vm/disk/task", kept);
    },
  },
  sockets: vmSockets,
};

function resources({ store }: Box): Item {
  const info = store.object("vm/info");
  const busy = store.list("vm").filter(({ status }) => status !== "stopped");
  const sum = (field: string) => busy.reduce((total, vm) => total + Number(vm[field]), 0);
  info.used_memory = sum("memory");
  info.used_cpus = sum("vcpus");
  info.usb_used = busy.some(usesUsb);
  return info;
}

function usesUsb({ bind_usb_ports }: Item): boolean {
  return Array.isArray(bind_usb_ports) && bind_usb_ports.length > 0;
}

function create({ body }: Call, box: Box): Item {
  const { store } = box;
  const given = body as Item;
  if (!given.disk_path) throw new Refusal("set_nodisk", "Disque manquant");
  checkLimits(box, {}, given);
  const id = Math.max(-1, ...store.list("vm").map((vm) => Number(vm.id))) + 1;
  const machine: Item = {
    ...blank,
    ...given,
    id,
    status: "stopped",
    mac: `02:00:00:00:04:${id.toString(16).padStart(2, "0")}`,
  };
  store.list("vm").push(machine);
  return machine;
}

const blank: Item = {
  name: "vm",
  disk_type: "qcow2",
  cd_path: "",
  memory: 512,
  vcpus: 1,
  enable_screen: false,
  bind_usb_ports: "",
  enable_cloudinit: false,
  cloudinit_hostname: "",
  cloudinit_userdata: "",
  os: "unknown",
};

function checkLimits(box: Box, machine: Item, change: Item): void {
  const { name = "", memory = 0, vcpus = 0 } = { ...machine, ...change };
  const { total_memory, total_cpus } = resources(box);
  if (String(name).length > longestName) throw new Refusal("inval", "Nom trop long");
  if (Number(memory) > Number(total_memory)) throw new Refusal("nomem", "Mémoire insuffisante");
  if (Number(vcpus) > Number(total_cpus)) throw new Refusal("nocpu", "Trop de processeurs");
}

function start(call: Call, box: Box): void {
  const machine = machineOf(call, box);
  if (machine.status !== "stopped") throw new Refusal("already_running", "La VM est démarrée");
  refuseStart(box, machine);
  setStatus(box, machine, "starting");
  becomeRunning(box, machine);
}

function refuseStart(box: Box, machine: Item): void {
  const { total_memory, used_memory, total_cpus, used_cpus, usb_used } = resources(box);
  if (!machine.disk_path) throw new Refusal("start_nodisk", "Disque manquant");
  if (treeOf(box).find(decodePath(machine.disk_path))?.kind !== "file") {
    throw new Refusal("file_not_found", "Disque introuvable");
  }
  if (Number(used_memory) + Number(machine.memory) > Number(total_memory)) {
    throw new Refusal("nomem", "Mémoire insuffisante");
  }
  if (Number(used_cpus) + Number(machine.vcpus) > Number(total_cpus)) {
    throw new Refusal("nocpu", "Processeurs insuffisants");
  }
  if (usb_used && usesUsb(machine)) throw new Refusal("usb_in_use", "Les ports USB sont utilisés");
}

function becomeRunning(box: Box, machine: Item): void {
  box.later(booting, () => {
    if (machine.status === "starting") setStatus(box, machine, "running");
  });
}

function shutDown(box: Box, machine: Item): void {
  setStatus(box, machine, "stopping");
  box.later(shuttingDown, () => {
    if (machine.status === "stopping") setStatus(box, machine, "stopped");
  });
}

/** `starting` shows only in answers; the first event is `running`. */
function setStatus(box: Box, machine: Item, status: string): void {
  machine.status = status;
  if (status !== "starting") box.emit("vm_state_changed", { id: machine.id, status });
}

function createDisk({ body }: Call, box: Box): Item {
  const { disk_path, size, disk_type } = body as Item;
  const path = decodePath(disk_path);
  if (treeOf(box).find(path)) throw new Refusal("exists", "Le fichier existe déjà");
  if (!treeOf(box).partition(path) || treeOf(box).find(parentOf(path))?.kind !== "dir") {
    throw new Refusal("create", "Le fichier ne peut pas être créé");
  }
  checkSize(box, path, Number(size));
  return diskTask(box, "create", () => {
    treeOf(box).write(path, createImage(String(disk_type), Number(size)));
  });
}

function resizeDisk({ body }: Call, box: Box): Item {
  const { disk_path, size, shrink_allow } = body as Item;
  const image = imageOf(box, body as Item);
  const path = decodePath(disk_path);
  const inUse = box.store.list("vm").some((vm) =>
    vm.status !== "stopped" && decodePath(vm.disk_path) === path
  );
  if (inUse) throw new Refusal("disk_in_use", "Le disque est utilisé");
  checkSize(box, path, Number(size));
  if (Number(size) < describeImage(image.content).virtual_size && !shrink_allow) {
    throw new Refusal("too_small", "Taille trop petite");
  }
  return diskTask(box, "resize", () => {
    treeOf(box).write(path, resizeImage(image.content, Number(size)));
  });
}

function checkSize(box: Box, path: string, size: number): void {
  if (size <= 0) throw new Refusal("too_small", "Taille trop petite");
  if (size > treeOf(box).free(path)) throw new Refusal("too_big", "Taille trop grande");
}

/** A client waits for the event rather than ask again and again. */
function diskTask(box: Box, type: string, work: () => void): Item {
  const task: Item = { id: box.store.nextId("vm/disk/task"), type, done: false, error: false };
  box.store.list("vm/disk/task").push(task);
  box.later(1000, () => {
    try {
      work();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      task.error = true;
    }
    task.done = true;
    box.emit("vm_disk_task_done", { id: task.id, done: true, error: task.error });
  });
  return { id: task.id };
}

function imageOf(box: Box, { disk_path }: Item) {
  const entry = treeOf(box).find(decodePath(disk_path));
  if (entry?.kind === "file") return entry;
  throw new Refusal("file_not_found", "Fichier introuvable");
}

type Work = (machine: Item, box: Box, call: Call) => unknown;

function whenStopped(work: Work): Handler {
  return (call, box) => {
    const machine = machineOf(call, box);
    if (machine.status === "stopped") return work(machine, box, call);
    throw new Refusal("not_stopped", "La VM n'est pas arrêtée");
  };
}

function whenRunning(work: Work): Handler {
  return (call, box) => {
    const machine = machineOf(call, box);
    if (machine.status === "running") return work(machine, box, call);
    throw new Refusal("not_running", "La VM n'est pas démarrée");
  };
}

function machineOf({ params }: Call, { store }: Box): Item {
  const machine = store.list("vm").find(({ id }) => id === Number(params.id));
  if (machine) return machine;
  throw new Refusal("no_such_vm", "VM introuvable");
}
