/**
 * Waiting for what another part of the program does in its own time.
 *
 * @module
 */

/** Waits until a condition holds; throws what it was waiting for after some seconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  seconds = 20,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!await holds()) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${what}`);
    await wait(5);
  }
}

/** Waits for so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a promise gives; throws when that takes some seconds too long. */
export async function limited<T>(promise: Promise<T>, seconds = 10): Promise<T> {
  const late = Promise.withResolvers<never>();
  const error = new Error(`It takes longer than ${seconds} s`);
  const timer = setTimeout(() => late.reject(error), seconds * 1000);
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
