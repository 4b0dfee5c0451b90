import { describe, test } from 'node:test';
import { HonestBackend } from '../test/honest-backend.ts';
import { servedSubject } from '../test/serve-backend.ts';
import { StartsBackend } from '../test/starts-backend.ts';
import { conformance } from './index.ts';

// What no honest backend could keep would be a fault of the suite.
await conformance({ test, subject: servedSubject(new HonestBackend()) });

const starts = servedSubject(new StartsBackend());
await conformance({
  test: (name, run) => describe('with capability starts', () => void test(name, run)),
  subject: starts,
});

const backend = new HonestBackend();
const inProgram = {
  backend,
  testing: {
    putFixture: async (...args: Parameters<HonestBackend['putFixture']>) => backend.putFixture(...args),
    putClock: async (now: string) => backend.putClock(now),
  },
};
await conformance({ test: (name, run) => describe('without HTTP', () => void test(name, run)), subject: inProgram });
