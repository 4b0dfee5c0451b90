import { after, test } from 'node:test';
import { freshDatabase } from '../../server/src/store/postgres/test/cluster.ts';
import { startBackend } from './testing/index.ts';
import { conformance, overHttp } from './index.ts';

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends.toReversed()) await end();
});

process.env['DATABASE_URL'] = await freshDatabase({ after: (drop) => void ends.push(drop) });
process.env['SECRET'] = 'the key of a server for this test only';
const server = await startBackend([
  process.execPath,
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  'packages/server/src/main.ts',
  'serve',
]);
ends.push(() => server.end());

await conformance({ test, subject: overHttp(`${server.url}/api`) });
