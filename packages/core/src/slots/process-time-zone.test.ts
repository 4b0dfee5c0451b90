import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const digest = `
  import { createHash } from 'node:crypto';
  import { freeTime, limitBars } from ${JSON.stringify(new URL('../availability/index.ts', import.meta.url).href)};
  import { findSlots } from ${JSON.stringify(new URL('../index.ts', import.meta.url).href)};
  import { parseInstant, parseQuery } from ${JSON.stringify(new URL('../iso/index.ts', import.meta.url).href)};
  import { slotVectors } from ${JSON.stringify(new URL('../../test/vectors.ts', import.meta.url).href)};
  const answers = slotVectors().map(({ query, slots }) => {
    const found = findSlots(query);
    const limits = ['day', 'week', 'month'].map((per) => ({ per, max: 2 }));
    return {
      found,
      right: JSON.stringify(found) === JSON.stringify(slots),
      free: freeTime({ ...parseQuery(query), shortest: 15, longest: 90 }),
      bars: limitBars({ ...parseQuery(query), limits, starts: slots.map(({ start }) => parseInstant(start)) }),
    };
  });
  console.log(new Date(2026, 5, 16).getTimezoneOffset());
  console.log(answers.filter(({ right }) => right).length);
  console.log(createHash('sha256').update(JSON.stringify(answers)).digest('hex'));
`;

test('the time zone of the process makes no difference', () => {
  const runs = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'].map((TZ) => {
    const flags = [
      '--conditions=source',
      '--import',
      'temporal-polyfill/global',
      '--input-type=module',
      '--eval',
      digest,
    ];
    const printed = execFileSync(process.execPath, flags, { env: { ...process.env, TZ }, encoding: 'utf8' });
    const [offset, right, hash] = printed.trim().split('\n');
    return { offset, right, hash };
  });
  assert.deepEqual(
    runs.map(({ offset }) => offset),
    ['0', '240', '-330', '-780'],
  );
  for (const { right, hash } of runs) {
    assert.equal(right, '160');
    assert.equal(hash, runs[0]!.hash);
  }
});
