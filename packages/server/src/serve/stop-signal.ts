import { constants } from 'node:os';

/** A terminal sends Ctrl-C to a whole group of processes, and who started this one may pass it on: that is one wish, not two. */
const ECHO = 500;

/** Resolves with the first signal that asks to stop. Another one, later, does not wait for what is in flight. */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked !== undefined && performance.now() - asked > ECHO) process.exit(128 + constants.signals[signal]);
        asked ??= performance.now();
        resolve(signal);
      });
    }
  });
}
