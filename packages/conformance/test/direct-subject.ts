import type { Subject } from '../src/index.ts';
import type { HonestBackend } from './honest-backend.ts';

/** A backend as a subject in the same program, without HTTP. */
export function directSubject(backend: HonestBackend): Subject {
  return {
    backend,
    testing: {
      putFixture: async (fixture) => backend.putFixture(fixture),
      putClock: async (now) => backend.putClock(now),
    },
  };
}
