import { after, test } from 'node:test';
import { conformance, overHttp } from '@team-booking/conformance';
import { http } from '@team-booking/sdk';
import { setupServer } from 'msw/node';
import { EventSource } from 'undici';
import { startBackend } from '@team-booking/conformance/testing';
import { bookingHandlers } from './index.ts';

// A real server stands behind the handlers, so that the whole contract is checked through them.
const real = await startBackend([
  process.execPath,
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  'packages/server/src/main.ts',
  'serve',
]);
// Node has none of its own, and without it `http()` hears of no changes.
Object.assign(globalThis, { EventSource });
const { testing } = overHttp(`${real.url}/api`);
const base = 'https://book.example/teams/sales/api';
const server = setupServer(...bookingHandlers(http(`${real.url}/api`), base, { testing: testing! }));
server.listen({ onUnhandledFrame: 'bypass' });
after(async () => {
  server.close();
  await real.end();
});

await conformance({ test, subject: overHttp(base) });
