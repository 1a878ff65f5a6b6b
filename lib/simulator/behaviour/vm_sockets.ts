/**
 * The serial port and the screen of the virtual machines, each a stream of bytes on a WebSocket.
 *
 * @module
 */
import {
  type Box,
  type Call,
  type Channel,
  type Item,
  Refusal,
  type SocketHandler,
} from "../types.ts";
import { Shell } from "./shell.ts";
import { showScreen } from "./screen.ts";

/** The WebSockets of `Vm`. */
export const vmSockets: Readonly<Record<string, SocketHandler>> = {
  "Vm.console": (call, box) => {
    const machine = runningMachine(call, box);
    return (channel) => whileItRuns(machine, channel, box, talk);
  },
  "Vm.vnc": (call, box) => {
    const machine = runningMachine(call, box);
    if (!machine.enable_screen) throw new Refusal("inval", "Cette VM n'a pas d'écran");
    return (channel) => whileItRuns(machine, channel, box, showScreen);
  },
};

function runningMachine({ params }: Call, { store }: Box): Item {
  const machine = store.list("vm").find(({ id }) => id === Number(params.id));
  if (!machine) throw new Refusal("no_such_vm", "VM introuvable");
  if (machine.status === "running") return machine;
  throw new Refusal("not_running", "La VM n'est pas démarrée");
}

/** A machine that stops closes what was open to it. */
async function whileItRuns(
  machine: Item,
  channel: Channel,
  box: Box,
  serve: (machine: Item, channel: Channel, box: Box) => Promise<void>,
): Promise<void> {
  const end = box.listen((event, result) => {
    const { id, status } = (result ?? {}) as Item;
    if (event === "vm_state_changed" && id === machine.id && status === "stopped") channel.close();
  });
  try {
    await serve(machine, channel, box);
  } finally {
    end();
  }
}

async function talk({ name, os }: Item, channel: Channel): Promise<void> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const shell = new Shell({
    hostname: String(name),
    system: String(os),
    write: (text) => channel.send(encoder.encode(text)),
  });
  try {
    for await (const { data } of channel.messages) {
      shell.type(typeof data === "string" ? data : decoder.decode(data, { stream: true }));
    }
  } finally {
    shell.close();
  }
}
