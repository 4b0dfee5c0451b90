import { conformance } from '@team-booking/conformance';
import { browserTesting } from './index.ts';

const name = `conformance ${crypto.getRandomValues(new Uint32Array(1))[0]}`;
const { backend, testing, close } = await browserTesting({ database: name });
after(async () => {
  await close();
  indexedDB.deleteDatabase(name);
});

await conformance({ test: it, subject: { backend, testing } });
