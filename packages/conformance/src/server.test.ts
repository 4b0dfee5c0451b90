import { after, test } from 'node:test';
import { startBackend } from './testing/index.ts';
import { conformance, overHttp } from './index.ts';

const server = await startBackend([
  process.execPath,
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  'packages/server/src/main.ts',
  'serve',
]);
after(() => server.end());

await conformance({ test, subject: overHttp(`${server.url}/api`) });
