import 'fake-indexeddb/auto';
import { after, test } from 'node:test';
import { conformance } from '@team-booking/conformance';
import { createTeamClient } from '@team-booking/sdk/team';
import { browserTesting } from './index.ts';

const { backend, teamFor, testing, close } = await browserTesting({ indexedDB: new IDBFactory() });
after(close);

await conformance({ test, subject: { backend, testing, team: (token) => createTeamClient(teamFor(token)) } });
