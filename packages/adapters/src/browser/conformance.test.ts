import 'fake-indexeddb/auto';
import { after, test } from 'node:test';
import { conformance } from '@team-booking/conformance';
import { browserTesting } from './index.ts';

const { backend, testing, close } = await browserTesting({ indexedDB: new IDBFactory() });
after(close);

await conformance({ test, subject: { backend, testing } });
