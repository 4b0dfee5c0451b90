import { constants } from 'node:os';

/** A terminal signals the whole process group, and the parent may forward the signal: within this time it counts once. */
const ECHO = 500;

/** Resolves with the first signal that asks to stop. A second one exits at once. */
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
