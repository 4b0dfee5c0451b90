import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CalendarUnreadable } from '../problem.ts';
import { accessBy } from './access.ts';

const HOUR = 3_600_000;

function fixture() {
  const state = { clock: 0, asked: 0, wait: Promise.resolve() };
  const access = accessBy(
    async () => {
      state.asked += 1;
      const token = `token-${state.asked}`;
      await state.wait;
      return { token, lasts: HOUR };
    },
    () => state.clock,
  );
  const token = async () => {
    const answer = await access.token();
    return answer.ok ? answer.token : answer.problem.code;
  };
  return { state, access, token };
}

test('a token is used until a minute before it ends', async () => {
  const { state, token } = fixture();
  assert.equal(await token(), 'token-1');
  state.clock = HOUR - 60_001;
  assert.equal(await token(), 'token-1');
  state.clock = HOUR - 60_000;
  assert.equal(await token(), 'token-2');
});

test('several who ask at once share one request', async () => {
  const { state, token } = fixture();
  assert.deepEqual(await Promise.all([token(), token(), token()]), ['token-1', 'token-1', 'token-1']);
  assert.equal(state.asked, 1);
});

test('who gives up waits no longer, and the others get their token', async () => {
  const { state, access, token } = fixture();
  const { promise, resolve } = Promise.withResolvers<void>();
  state.wait = promise;
  const stop = new AbortController();
  const impatient = access.token({ signal: stop.signal });
  const patient = token();
  stop.abort();
  const answer = await impatient;
  assert.equal(!answer.ok && answer.problem.code, 'timeout');
  resolve();
  assert.equal(await patient, 'token-1');
});

test('a token that was refused is not given again, and one that was refused late costs the newer one nothing', async () => {
  const { access, token } = fixture();
  access.refused(await token());
  assert.equal(await token(), 'token-2');
  access.refused('token-1');
  assert.equal(await token(), 'token-2');
});

test('a failure is a value, and not kept', async () => {
  let isBroken = true;
  const access = accessBy(
    async () => {
      if (isBroken) throw new CalendarUnreadable('consent-revoked', 'No more');
      return { token: 'good', lasts: HOUR };
    },
    () => 0,
  );
  const answer = await access.token();
  assert.deepEqual(!answer.ok && [answer.problem.code, answer.problem.remedy], [
    'consent-revoked',
    'Connect the calendar again.',
  ]);
  isBroken = false;
  assert.deepEqual(await access.token(), { ok: true, token: 'good' });
});
