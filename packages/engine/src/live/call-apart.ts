/** Calls a listener. One that throws harms no other; its error is the runtime's. */
export function callApart(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
