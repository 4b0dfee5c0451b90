import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves once something holds, and fails where that takes a minute. It looks the more rarely the longer that takes, so that nobody is asked too often. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now();
  while (!(await holds())) {
    const waited = performance.now() - began;
    assert.ok(waited < 60_000, `waited in vain until ${what}`);
    await sleep(Math.max(20, waited / 10));
  }
}
