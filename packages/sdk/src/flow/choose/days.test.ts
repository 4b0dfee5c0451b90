import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene, type SceneOptions } from '../../testing/index.ts';

async function opened(options?: SceneOptions) {
  const all = scene({ now: '2026-11-24T10:00:00Z', ...options });
  all.flow.start();
  await all.clock.settle();
  return all;
}

test('days of a range go on over the end of a month, and say what those of the months say', async () => {
  const { flow, clock } = await opened();
  await clock.advance(1000);
  const range = flow.days('2026-11-23', '2026-12-07');
  assert.deepEqual(
    range.map(({ date }) => date.slice(5)),
    [
      '11-23',
      '11-24',
      '11-25',
      '11-26',
      '11-27',
      '11-28',
      '11-29',
      '11-30',
      '12-01',
      '12-02',
      '12-03',
      '12-04',
      '12-05',
      '12-06',
    ],
  );
  const november = flow.days();
  flow.choose({ month: '2026-12' });
  const months = [...november, ...flow.days()].filter(({ date }) => date >= '2026-11-23' && date < '2026-12-07');
  assert.deepEqual(range, months);
  assert.ok(range.some(({ date, free }) => date === '2026-12-01' && free > 0));
});

test('days of a range request the months that are not loaded, once', async () => {
  const { flow, backend, clock } = await opened({ flow: { month: '2026-11' } });
  const asked = () => backend.calls.filter((call) => call === 'availability').length;
  const before = asked();
  const range = () => flow.days('2026-11-30', '2026-12-02').map(({ why }) => why);
  assert.deepEqual(range(), ['free', 'loading']);
  assert.deepEqual(range(), ['free', 'loading']);
  await clock.settle();
  assert.deepEqual(range(), ['free', 'free']);
  assert.equal(asked(), before + 1);
  assert.equal(flow.state.choice.month, '2026-11');
});

test('days beyond the window are told apart, and not requested', async () => {
  const { flow, backend } = await opened({ type: { window: { minNotice: 120, horizon: 3 * 24 * 60 } } });
  const before = backend.calls.length;
  const range = flow.days('2026-11-26', '2026-12-03').map(({ why }) => why);
  assert.deepEqual(range, ['free', 'free', 'beyond', 'beyond', 'beyond', 'beyond', 'beyond']);
  assert.equal(backend.calls.length, before);
});

test('days of a range are those of the visitor’s zone where clocks are set forward', async () => {
  const { flow, clock } = await opened({ now: '2027-03-27T10:00:00Z' });
  await clock.advance(1000);
  const [before, sunday, monday] = flow.days('2027-03-27', '2027-03-30');
  assert.deepEqual([before!.free, sunday!.free], [0, 0]);
  assert.equal(monday!.free, flow.slotsOf('2027-03-29').length);
  assert.ok(monday!.free > 0);
});

test('a day of the month after may be chosen while the shown month stays', async () => {
  const { flow, clock } = await opened();
  await clock.advance(1000);
  flow.choose({ day: '2026-12-01', month: '2026-11' });
  assert.deepEqual([flow.state.choice.day, flow.state.choice.month], ['2026-12-01', '2026-11']);
  const [slot] = flow.slotsOf('2026-12-01');
  flow.choose({ slot: slot!, month: '2026-11' });
  assert.deepEqual([flow.state.choice.day, flow.state.choice.month], ['2026-12-01', '2026-11']);
  assert.equal(flow.state.choice.slot?.start, slot!.start);
});

test('a chosen time of a month that is not shown is seen to be taken, too', async () => {
  const { flow, backend, clock } = await opened();
  await clock.advance(1000);
  const [slot] = flow.slotsOf('2026-12-01');
  flow.choose({ slot: slot!, month: '2026-11' });
  backend.take(new Date(slot!.start).toISOString(), 30);
  backend.take(new Date(slot!.start).toISOString(), 30);
  flow.refresh();
  await clock.settle();
  const { step } = flow.state;
  assert.ok('taken' in step && step.taken?.slot.start === slot!.start);
});

test('a link to a taken time opens on its day, if that has others', async () => {
  const all = scene({ flow: { start: '2026-12-02T10:00:00Z' } });
  all.backend.take('2026-12-02T10:00:00Z', 30);
  all.flow.start();
  await all.clock.settle();
  await all.clock.advance(1000);
  const { step, choice } = all.flow.state;
  assert.deepEqual([choice.day, choice.slot], ['2026-12-02', null]);
  assert.ok('taken' in step && step.taken);
});
