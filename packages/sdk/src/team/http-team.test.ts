import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, Refusal } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import { httpTeam } from './http-team.ts';
import { createTeamClient } from './team-client.ts';

const TEAM = { id: 'team', name: 'Red', configuredBy: null, revision: 'r1' };

/** A client whose requests are answered by `answer`, and the requests it has sent. */
function open(answer: () => Response, token?: string) {
  const sent: Request[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    sent.push(new Request(url as string, init));
    return answer();
  };
  return { sent, client: createTeamClient(httpTeam('https://red.example/api/', { fetch, ...(token && { token }) })) };
}

test('a request is sent by its row of the table: method, path, token, body, and the revision it was made from', async () => {
  const { sent, client } = open(() => Response.json(TEAM), 't0k3n');
  assert.deepEqual(await client.changeTeam({ body: { name: 'Red' }, revision: 'r0' }), TEAM);
  const [{ method, url, headers, credentials } = assert.fail()] = sent;
  assert.deepEqual([method, url, credentials], ['PATCH', 'https://red.example/api/team', 'omit']);
  assert.equal(headers.get('Authorization'), 'Bearer t0k3n');
  assert.equal(headers.get('If-Match'), '"r0"');
  assert.deepEqual(await sent[0]!.json(), { name: 'Red' });
});

test('without a token, the cookie of a session on the same origin is sent', async () => {
  const { sent, client } = open(() => Response.json(TEAM));
  await client.team();
  assert.equal(sent[0]!.credentials, 'same-origin');
  assert.equal(sent[0]!.headers.get('Authorization'), null);
});

test('a change is sent to its end where the page is left, unless it is larger than browsers do that for', async () => {
  const { sent, client } = open(() => Response.json(TEAM));
  await client.team();
  await client.changeTeam({ body: { name: 'Red' }, revision: 'r0' });
  await client.changeTeam({ body: { name: 'R'.repeat(9000) }, revision: 'r0' });
  assert.deepEqual(
    sent.map(({ keepalive }) => keepalive),
    [false, true, false],
  );
});

test('a problem of the contract is thrown as its refusal, with what somebody else made of it', async () => {
  const meanwhile = { revision: 'r2', current: { name: 'Blue' }, by: 'Ada' };
  const body = { ...problem('changed-meanwhile', 'Merge the two.'), meanwhile };
  const { client } = open(() => Response.json(body, { status: 412 }));
  await assert.rejects(client.changeTeam({ body: {}, revision: 'r0' }), (error: unknown) => {
    assert.ok(error instanceof Refusal);
    assert.equal(error.code, 'changed-meanwhile');
    assert.deepEqual(error.problem.meanwhile, meanwhile);
    return true;
  });
});

test('what is no answer of the contract is an error of the backend', async () => {
  for (const [status, code] of [
    [502, 'unavailable'],
    [418, 'broken'],
  ] as const) {
    const { client } = open(() => new Response('<h1>no</h1>', { status }));
    await assert.rejects(client.team(), (error: unknown) => error instanceof BackendError && error.code === code);
  }
});

export const mistakes = [
  // @ts-expect-error a change of a document names the revision that it was made from
  (team: ReturnType<typeof open>['client']) => team.changeTeam({ body: {} }),
  // @ts-expect-error there is no such setting
  (team: ReturnType<typeof open>['client']) => team.changeTeam({ body: { nme: 'x' }, revision: 'r' }),
];
