/**
 * The living part of `Phone`: the phones ring from the start request to the stop request.
 *
 * @module
 */
import type { Behaviour, Handler } from "../types.ts";

/** `Phone`: the wired phone and the DECT handsets. */
export const phone: Behaviour = {
  handlers: {
    "Phone.startPaging": ring("dect", true),
    "Phone.stopPaging": ring("dect", false),
    "Phone.startRinging": ring("fxs", true),
    "Phone.stopRinging": ring("fxs", false),
  },
};

function ring(type: string, is_ringing: boolean): Handler {
  return (_call, { store }) => {
    for (const phone of store.list("phone")) if (phone.type === type) phone.is_ringing = is_ringing;
  };
}
