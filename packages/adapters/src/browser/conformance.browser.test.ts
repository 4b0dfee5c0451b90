import { conformance } from '@team-booking/conformance';
import { createTeamClient } from '@team-booking/sdk/team';
import { browserTesting } from './index.ts';

const name = `conformance ${crypto.getRandomValues(new Uint32Array(1))[0]}`;
const { backend, teamFor, testing, close } = await browserTesting({ database: name });
after(async () => {
  await close();
  indexedDB.deleteDatabase(name);
});

await conformance({ test: it, subject: { backend, testing, team: (token) => createTeamClient(teamFor(token)) } });
