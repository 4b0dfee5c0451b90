/** How long a frame may take before there is none, in milliseconds. */
const UNSEEN = 250;

/** Resolves in a task after the next frame, or soon where none is drawn: a tab that nobody sees has no frames, or one a second. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      cancelAnimationFrame(frame);
      resolve();
    }, UNSEEN);
    const frame = requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
