import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Takers } from '@team-booking/contract/team';
import { folder, startDemo } from './test/start-demo.ts';

test('a booking that its host has declined waits, and goes to whoever is next', async (t) => {
  const dataDir = folder(t);
  const demo = await startDemo(t, dataDir);
  const [, item] = await demo.wait('approval', 'question', 'calendar');
  assert.ok(item?.kind === 'question');
  assert.equal(item.question.found, 'declined');
  assert.equal(item.question.host, 'tamsin');
  assert.deepEqual(
    item.remedies.map(({ verb }) => verb),
    ['answerQuestion', 'reassign'],
  );
  const { id } = item.booking;
  const { next } = await demo.get<Takers>(`/bookings/${id}/takers`);
  await demo.post(`/bookings/${id}/reassign`, {});
  await demo.wait('approval', 'calendar');
  const { hosts } = await demo.get<{ hosts: readonly { id: string }[] }>(`/bookings/${id}`);
  assert.deepEqual(
    hosts.map((host) => host.id),
    next?.hosts,
  );
  await demo.close();
  const again = await startDemo(t, dataDir);
  await again.wait('approval', 'calendar');
});

test('what was declined stays so over a restart, and goes when it is put back', async (t) => {
  const dataDir = folder(t);
  await (await startDemo(t, dataDir)).close();
  const demo = await startDemo(t, dataDir);
  const [, item] = await demo.wait('approval', 'question', 'calendar');
  assert.ok(item?.kind === 'question');
  await demo.post(`/bookings/${item.booking.id}/questions/tamsin`, { answer: 'put-back' });
  await demo.wait('approval', 'calendar');
});

test('somebody waits for a yes, and is told so once over restarts', async (t) => {
  const dataDir = folder(t);
  const demo = await startDemo(t, dataDir);
  const [item] = await demo.wait('approval', 'question', 'calendar');
  assert.ok(item?.kind === 'approval');
  assert.equal(item.booking.attendee.name, 'Zoe Laurent');
  await demo.post(`/bookings/${item.booking.id}/approve`, {});
  await demo.wait('question', 'calendar');
  await demo.close();
  await (await startDemo(t, dataDir)).wait('question', 'calendar');
});

test('a calendar that refuses its password is named with what it costs, and its host can be asked', async (t) => {
  const demo = await startDemo(t, folder(t));
  const items = await demo.wait('approval', 'question', 'calendar');
  const item = items[2];
  assert.ok(item?.kind === 'calendar');
  assert.equal(item.host, 'noa');
  assert.equal(item.calendars[0]?.problem?.code, 'sign-in-refused');
  assert.ok(item.costs.starts > 0);
  await demo.post('/hosts/noa/calendars/ask', {});
  const asked = await demo.wait('approval', 'question', 'calendar');
  assert.ok(asked[2]?.kind === 'calendar' && asked[2].askedAt !== null);
});

for (const moment of ['2026-11-27T23:30:00Z', '2026-11-28T12:00:00Z', '2026-12-31T22:30:00Z', '2027-03-27T06:00:00Z'])
  test(`at ${moment}, too`, async (t) => {
    const demo = await startDemo(t, folder(t), () => Date.parse(moment));
    await demo.wait('approval', 'question', 'calendar');
  });
