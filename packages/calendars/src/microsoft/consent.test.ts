import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptConsent, askForConsent } from '../oauth/consent.ts';
import { clientCredentialsAccess } from '../oauth/client-credentials.ts';
import { refreshAccess } from '../oauth/refresh-access.ts';
import { startGraphServer } from '../testing/microsoft/graph-server.ts';
import { listMicrosoftCalendars } from './list-calendars.ts';
import { microsoftProvider, microsoftTeamProvider } from './provider.ts';

const client = { id: 'client', secret: 'client-secret' };
const redirect = 'https://book.example/connected';
const means = { allowAddress: () => true };

test('somebody consents at Microsoft, and their calendars are listed from then on, until they take it back', async (t) => {
  const server = await startGraphServer();
  t.after(() => server.stop());
  const provider = microsoftProvider({ authority: server.authority, tenant: 'team.example' });
  const question = await askForConsent(provider, { clientId: client.id, redirect, loginHint: 'ada@team.example' });
  const asked = new URL(question.address);
  assert.equal(asked.pathname, '/team.example/oauth2/v2.0/authorize');
  assert.equal(asked.searchParams.get('scope'), 'offline_access https://graph.microsoft.com/Calendars.ReadWrite');

  server.codes.set('code', asked.searchParams.get('code_challenge') ?? '');
  const answer = { client, redirect, code: 'code', means };
  const guessed = await acceptConsent(provider, { ...answer, verifier: 'v'.repeat(43) });
  assert.equal(!guessed.ok && guessed.problem.code, 'consent-revoked');
  server.codes.set('code', asked.searchParams.get('code_challenge') ?? '');
  const given = await acceptConsent(provider, { ...answer, verifier: question.verifier });
  assert.ok(given.ok, given.ok ? '' : given.problem.message);

  const kept: string[] = [];
  const { refreshToken } = given;
  const now = () => 0;
  const access = refreshAccess({ provider, client, refreshToken, now, means, onRefreshToken: (next) => void kept.push(next) }); // prettier-ignore
  server.list.push({ id: 'b', name: 'Holidays', canEdit: false }, { id: 'a', name: 'Calendar', canEdit: true, isDefaultCalendar: true }); // prettier-ignore
  assert.deepEqual(await listMicrosoftCalendars(access, { ...means, api: server.api }), {
    ok: true,
    calendars: [
      { id: 'a', name: 'Calendar', writable: true, primary: true },
      { id: 'b', name: 'Holidays', writable: false, primary: false },
    ],
  });
  assert.equal(kept.length, 1, 'another refresh token is to be kept');

  server.tokens.clear();
  server.consents.clear();
  const over = await listMicrosoftCalendars(access, { ...means, api: server.api });
  assert.equal(!over.ok && over.problem.code, 'consent-revoked');
});

test('a company grants all of its mailboxes, by name', async (t) => {
  const server = await startGraphServer();
  t.after(() => server.stop());
  const provider = microsoftTeamProvider({ authority: server.authority, tenant: 'team.example' });
  assert.deepEqual(provider.scopes, ['https://graph.microsoft.com/.default']);
  const access = clientCredentialsAccess({ provider, client, now: () => 0, means });
  server.list.push({ id: 'a' });
  const found = await listMicrosoftCalendars(access, { ...means, api: server.api, user: 'grace@team.example' });
  assert.ok(found.ok);
  assert.match(server.asked.at(-1) ?? '', /^GET \/v1\.0\/users\/grace@team\.example\/calendars\?/);
  const wrong = clientCredentialsAccess({ provider, client: { ...client, secret: 'no' }, now: () => 0, means });
  const refused = await listMicrosoftCalendars(wrong, { ...means, api: server.api });
  assert.equal(!refused.ok && refused.problem.code, 'client-refused');
});

test('nothing but reading is asked for where only busy time is wanted, and national clouds have their own addresses', () => {
  const provider = microsoftProvider({
    readOnly: true,
    authority: 'https://login.example/',
    resource: 'https://graph.example/',
  });
  assert.equal(provider.token, 'https://login.example/common/oauth2/v2.0/token');
  assert.deepEqual(provider.scopes, ['offline_access', 'https://graph.example/Calendars.Read']);
});
