import { describe } from 'node:test';
import { failingSuite } from './failing.ts';
import type { FreshPlace } from './place.ts';
import { readingSuite } from './reading.ts';
import { writingSuite } from './writing.ts';

/**
 * Tests a connector that writes against a real server. A connector's own test is a call of this for each server, in a file that
 * Node's test runner runs.
 */
export function connectorSuite(name: string, fresh: FreshPlace): void {
  describe(name, () => {
    readingSuite(fresh);
    failingSuite(fresh);
    writingSuite(fresh);
  });
}
