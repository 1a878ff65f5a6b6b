/**
 * A simulated Freebox and a library that is logged into it, for a test.
 *
 * @module
 */
import { Fbx, type FbxOptions } from "../../mod.ts";
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";

/** Starts a box, and logs into it. */
export async function boxAndClient(
  simulator: SimulatorOptions = {},
  options: FbxOptions = {},
): Promise<{ box: SimulatedFreebox; f: Fbx } & AsyncDisposable> {
  const box = await simulate(simulator);
  const f = await Fbx({ url: box.url, appId: box.appId, token: box.appToken, ...options });
  return {
    box,
    f,
    async [Symbol.asyncDispose]() {
      await f.close();
      await box.close();
    },
  };
}
