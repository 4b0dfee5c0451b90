import { test } from 'node:test';
import { HonestBackend } from '../test/honest-backend.ts';
import { servedSubject } from '../test/serve-backend.ts';
import { conformance } from './index.ts';

// What no honest backend could keep would be a fault of the suite.
await conformance({ test, subject: servedSubject(new HonestBackend()) });
