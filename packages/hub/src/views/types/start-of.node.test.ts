import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { NewBookingType } from '@team-booking/contract/team';
import { startOf } from './start-of.ts';

test('a new type begins with whoever was chosen, in a mix with whoever makes it beside one of the others', () => {
  const hosts = ['mira', 'ines', 'ada'];
  assert.deepEqual(startOf('round-robin', hosts, 'ada'), { hosts });
  assert.deepEqual(startOf('solo', ['ines'], 'ada'), { hosts: ['ines'] });
  assert.deepEqual(startOf('collective', [], 'ada'), { hosts: [] });
  assert.deepEqual(startOf('panel', hosts, 'ada').groups, [
    { need: 'all', hosts: ['ada'] },
    { need: 1, hosts: ['mira', 'ines'] },
  ]);
  assert.deepEqual(startOf('panel', hosts, 'rohan').groups?.[0], { need: 'all', hosts: ['mira'] });
  for (const mode of ['round-robin', 'solo', 'collective', 'panel'] as const)
    for (const few of [hosts, ['mira'], []])
      assert.ok(check(NewBookingType, { title: 'T', mode, ...startOf(mode, few, null) }).ok, `${mode} ${few.join()}`);
});
