import type { Environment } from '../environment.ts';

/** A fake clock for a flow under test. */
export interface TestClock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly environment: Environment;
  /** Number of pending timers. */
  readonly timers: number;
  /** Number of listeners to the page's return. */
  readonly listeners: number;
  /** Advances time: runs timers in order and awaits what they start. */
  advance(milliseconds: number): Promise<void>;
  /** Awaits pending tasks that need no timer. */
  settle(): Promise<void>;
  /** Simulates that the page is online or visible again. */
  comeBack(why: 'online' | 'visible'): void;
}

/** @param start ISO 8601 */
export function testClock(start: string): TestClock {
  let now = Date.parse(start);
  const timers = new Set<{ at: number; run: () => void }>();
  const listeners = new Set<(why: 'online' | 'visible') => void>();

  async function settle(): Promise<void> {
    for (let i = 0; i < 6; i++) await nextTask();
  }

  return {
    now: () => now,
    environment: {
      after(milliseconds, run) {
        const timer = { at: now + milliseconds, run };
        timers.add(timer);
        return () => timers.delete(timer);
      },
      onReturn(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    get timers() {
      return timers.size;
    },
    get listeners() {
      return listeners.size;
    },
    settle,
    async advance(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = Math.max(now, due.at);
        due.run();
        await settle();
      }
      now = end;
      await settle();
    },
    comeBack(why) {
      for (const listener of listeners) listener(why);
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
