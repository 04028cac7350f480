/** The longest that a pass works without letting the page go on, in milliseconds: half a frame. */
const SLICE = 8;

/** The clock and the pause that slices are made with; the browser's own ones where absent. */
export interface Slicing {
  now(): number;
  pause(): Promise<void>;
}

/**
 * Runs steps in slices of at most 8 ms.
 *
 * @returns the milliseconds of work, pauses left out
 */
export async function inSlices(
  steps: Iterator<void, void>,
  { now, pause }: Slicing = browserSlicing,
): Promise<number> {
  let spent = 0;
  let start = now();
  while (!steps.next().done) {
    const lasted = now() - start;
    if (lasted < SLICE) continue;
    spent += lasted;
    await pause();
    start = now();
  }
  return spent + now() - start;
}

const browserSlicing: Slicing = {
  now: () => performance.now(),
  // A message is not throttled in hidden tabs, as timers are, and lets events go first.
  pause: () =>
    new Promise((go) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        go();
      };
      port2.postMessage(null);
    }),
};
