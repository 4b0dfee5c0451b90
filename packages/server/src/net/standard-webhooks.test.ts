import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { signedHeaders } from './standard-webhooks.ts';

const ONE = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';

test('a message is signed as the specification’s example', () => {
  const headers = signedHeaders({
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    secrets: [ONE],
    body: '{"test": 2432232314}',
    now: 1_614_265_330_000,
  });
  assert.deepEqual(headers, {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('whoever knows one of the secrets can check it, also where its padding is left out', () => {
  const short = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const unpadded = short.replace(/=+$/, '');
  const body = '{"name":"Zoë"}';
  const headers = signedHeaders({ id: 'msg_1', secrets: [ONE, unpadded], body, now: Date.now() });
  for (const secret of [ONE, short]) assert.deepEqual(new Webhook(secret).verify(body, headers), { name: 'Zoë' });
  assert.throws(() => new Webhook(OTHER).verify(body, headers));
  assert.throws(() => new Webhook(ONE).verify(`${body} `, headers));
});
