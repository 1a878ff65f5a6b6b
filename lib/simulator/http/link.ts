/**
 * The line between the box and its clients as files feel it: fast, slow, or cut in the middle.
 *
 * @module
 */

/** What files pass through. */
export interface Link {
  /** Makes the line carry that many bytes a second each way; as many as it can without a number. */
  rate(bytesPerSecond?: number): void;
  /**
   * Cuts the next connections that carry a file, each after exactly so many bytes of it; those under
   * way count too, and those that need less are left alone.
   */
  cutAfter(bytes: number, times?: number): void;
  /**
   * A file begins to pass; returns a function that reports how many bytes get through, at the
   * earliest now.
   */
  begin(direction: "in" | "out"): (bytes: number) => number | Promise<number>;
}

/** A line with the faults that it is to have from the start, `Infinity` for none. */
export function createLink(from: { rate: number; cutAfter: number }): Link {
  let speed = from.rate;
  let cut = { after: from.cutAfter, left: Infinity };
  /** When the line will have carried, each way, what it has been given. */
  const idle = { in: 0, out: 0 };

  /** What a slow line carries at a time: a twentieth of a second's worth. */
  const portion = () => Math.max(1, Math.floor(speed / 20));

  async function carry(bytes: number, direction: "in" | "out"): Promise<void> {
    for (let left = bytes; left > 0 && speed < Infinity; left -= portion()) {
      const now = performance.now();
      idle[direction] = Math.max(now, idle[direction]) + Math.min(left, portion()) / speed * 1000;
      await new Promise((resolve) => setTimeout(resolve, idle[direction] - now));
    }
  }

  return {
    rate: (bytesPerSecond = Infinity) => void (speed = bytesPerSecond),
    cutAfter: (after, times = 1) => void (cut = { after, left: times }),
    begin(direction) {
      let carried = 0;
      return (bytes) => {
        const room = cut.left > 0 ? Math.max(0, cut.after - carried) : Infinity;
        const through = Math.min(bytes, room);
        if (through < bytes) cut.left--;
        carried += through;
        return speed === Infinity ? through : carry(through, direction).then(() => through);
      };
    },
  };
}
