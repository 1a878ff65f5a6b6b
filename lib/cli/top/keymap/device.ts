/**
 * The keys of the page of a device.
 *
 * @module
 */
import { t } from "../../../text/language.ts";
import type { Device } from "../../../monitor/devices.ts";
import { isPaused, type Method, methods, reserve, setAccess, wake } from "../actions.ts";
import { leaseOf, openedDevice, type State } from "../state.ts";
import { ask, type Binding, whyNot } from "./binding.ts";
import { back, help, quit } from "./everywhere.ts";

/** Of the device whose page is open. */
function ofDevice(
  method: Method,
  why: (device: Device, state: State) => string | undefined,
) {
  return (state: State) => {
    const device = openedDevice(state);
    if (device === undefined) return t`the device is gone`;
    return whyNot(method, state) ?? why(device, state);
  };
}

const renameDevice: Binding = {
  keys: {
    r: (state) => {
      const before = openedDevice(state)?.name ?? "";
      return { state: { ...state, input: { kind: "name", edit: { before, after: "" } } } };
    },
  },
  shown: () => "r",
  label: () => t`rename`,
  about: () => t`give the device another name`,
  why: ofDevice(methods.rename, () => undefined),
};

const wakeDevice: Binding = {
  keys: {
    w: (state) => {
      const device = openedDevice(state);
      return ask(state, device && wake(device));
    },
  },
  shown: () => "w",
  label: () => t`wake`,
  about: () => t`wake the device over the network (asks first)`,
  why: ofDevice(methods.wake, ({ mac }) => mac === "" ? t`it has no MAC address` : undefined),
};

const pauseDevice: Binding = {
  keys: {
    p: (state) => {
      const device = openedDevice(state);
      return ask(state, device && setAccess(device, state.view.devices ?? []));
    },
  },
  shown: () => "p",
  label: (state) => {
    const device = openedDevice(state);
    return device !== undefined && isPaused(device) ? t`resume` : t`pause`;
  },
  about: () => t`pause or resume its parental profile (asks first)`,
  why: ofDevice(
    methods.access,
    ({ profile }) => profile === undefined ? t`it is in no parental profile` : undefined,
  ),
};

const reserveAddress: Binding = {
  keys: {
    a: (state) => {
      const device = openedDevice(state);
      return ask(state, device && reserve(device));
    },
  },
  shown: () => "a",
  label: () => t`reserve its address`,
  about: () => t`reserve the device the address that it has (asks first)`,
  why: ofDevice(methods.reserve, (device, state) => {
    const reserved = leaseOf(state, device);
    if (reserved !== undefined) return t`${reserved} is reserved already`;
    return reserve(device) === undefined ? t`it has no IPv4 address` : undefined;
  }),
};

/** The keys. */
export const devicePageKeys: readonly Binding[] = [
  renameDevice,
  wakeDevice,
  pauseDevice,
  reserveAddress,
  back,
  help,
  quit,
];
