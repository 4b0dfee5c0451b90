import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { startGoogle } from '../testing/index.ts';
import type { Access } from './access.ts';
import { clientCredentialsAccess } from './client-credentials.ts';
import { acceptConsent, askForConsent, revokeConsent } from './consent.ts';
import { refreshAccess } from './refresh-access.ts';
import { serviceAccountAccess } from './service-account.ts';

const google = await startGoogle();
after(() => google.close());
const { provider, accounts } = google;
const { client } = accounts;
const means = { allowAddress: () => true };
const now = () => Date.parse('2027-03-01T00:00:00Z');
const redirect = 'https://book.example/callback';

const codeOf = async (access: Access) => {
  const answer = await access.token();
  return answer.ok ? 'a token' : answer.problem.code;
};

/** Somebody follows the question, consents, and comes back. */
async function consent() {
  const question = await askForConsent(provider, { clientId: client.id, redirect, loginHint: 'ada@team.example' });
  const back = new URL((await fetch(question.address, { redirect: 'manual' })).headers.get('location') ?? '');
  return { question, back, code: back.searchParams.get('code') ?? '' };
}

test('consent that is asked for with a proof gives access that lasts, until it is given back', async () => {
  const { question, back, code } = await consent();
  const asked = new URL(question.address).searchParams;
  assert.equal(asked.get('access_type'), 'offline');
  assert.equal(asked.get('prompt'), 'consent');
  assert.equal(asked.get('code_challenge_method'), 'S256');
  assert.equal(asked.get('login_hint'), 'ada@team.example');
  assert.equal(question.address.includes(question.verifier), false);
  assert.equal(back.searchParams.get('state'), question.state);
  const answer = await acceptConsent(provider, { client, redirect, code, verifier: question.verifier, means });
  assert.ok(answer.ok, answer.ok ? '' : answer.problem.message);
  const { refreshToken } = answer;
  assert.deepEqual(answer.scopes, provider.scopes);
  const open = () => refreshAccess({ provider, client, refreshToken, now, means });
  assert.equal(await codeOf(open()), 'a token');
  const revoke = () => revokeConsent(provider, { client, refreshToken, means });
  assert.deepEqual(await revoke(), { ok: true });
  assert.equal(await codeOf(open()), 'consent-revoked');
  assert.deepEqual(await revoke(), { ok: true }, 'twice is once');
});

test('a code is of no use without its proof', async () => {
  const { code } = await consent();
  const answer = await acceptConsent(provider, { client, redirect, code, verifier: 'x'.repeat(43), means });
  assert.equal(!answer.ok && answer.problem.code, 'consent-revoked');
});

test('consent to a part of what was asked is not enough', async () => {
  const { question } = await consent();
  const code = accounts.consent(
    new URLSearchParams({
      scope: provider.scopes[0] ?? '',
      code_challenge: new URL(question.address).searchParams.get('code_challenge') ?? '',
    }),
  );
  const answer = await acceptConsent(provider, { client, redirect, code, verifier: question.verifier, means });
  assert.equal(!answer.ok && answer.problem.code, 'consent-incomplete');
});

test('a service account acts in the name of people of its company only', async () => {
  const account = accounts.serviceAccount();
  const open = (subject: string, given = account) =>
    serviceAccountAccess({ provider, account: given, subject, now, means });
  assert.equal(await codeOf(open('ada@team.example')), 'a token');
  assert.equal(await codeOf(open('eve@other.example')), 'client-refused');
  assert.equal(await codeOf(open('ada@team.example', { ...account, privateKey: 'none' })), 'client-refused');
});

test('a client that the provider does not know is the fault of the server, not of a host', async () => {
  const wrong = { ...client, secret: 'other' };
  assert.equal(
    await codeOf(refreshAccess({ provider, client: wrong, refreshToken: 'refresh-1', now, means })),
    'client-refused',
  );
});

test('a refresh token that is replaced is kept, and the next request has the new one', async (t) => {
  const asked: (string | null)[] = [];
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    asked.push(new URLSearchParams(Buffer.concat(chunks).toString()).get('refresh_token'));
    const body = { access_token: `a${asked.length}`, token_type: 'Bearer', refresh_token: `r${asked.length}` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  }
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.close());
  const token = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const kept: string[] = [];
  const onRefreshToken = (one: string) => void kept.push(one);
  const access = refreshAccess({ provider: { token }, client, refreshToken: 'r0', now, means, onRefreshToken });
  access.refused(((await access.token()) as { token: string }).token);
  await access.token();
  assert.deepEqual(asked, ['r0', 'r1']);
  assert.deepEqual(kept, ['r1', 'r2']);
});

for (const [what, code, status, headers, body] of [
  ['asks to wait', 'asked-too-often', 429, { 'retry-after': '30' }, '{}'],
  ['is down', 'unreachable', 503, {}, 'down'],
  ['answers with a page', 'bad-answer', 200, { 'content-type': 'text/html' }, '<html>'],
  ['leads elsewhere', 'too-many-redirects', 307, { location: 'http://127.0.0.1:1/' }, ''],
  ['answers without end', 'too-large', 200, { 'content-type': 'application/json' }, ' '.repeat(200_000)],
] as const) {
  test(`a provider that ${what} gives no token: ${code}`, async (t) => {
    const server = createServer((_, response) => void response.writeHead(status, headers).end(body)).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => server.once('listening', resolve));
    t.after(() => server.close());
    const token = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
    const access = clientCredentialsAccess({ provider: { token, scopes: ['all'] }, client, now, means });
    const answer = await access.token();
    assert.ok(!answer.ok);
    assert.equal(answer.problem.code, code);
    assert.equal(answer.problem.retryAfter, status === 429 ? 30_000 : undefined);
    assert.doesNotMatch(JSON.stringify(answer.problem), /secret/);
  });
}

test('a provider in a private network is not asked', async () => {
  assert.equal(await codeOf(refreshAccess({ provider, client, refreshToken: 'refresh-1', now })), 'private-address');
});
