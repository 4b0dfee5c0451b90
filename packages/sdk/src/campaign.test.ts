import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignOf } from './campaign.ts';

const of = (search: string) => campaignOf(new URLSearchParams(search));

test('campaign parameters and the ids of clicks are taken, and nothing that only looks alike', () => {
  const clicks = { gclid: '1', gbraid: '2', wbraid: '3', fbclid: '4', msclkid: '5', ttclid: '6', li_fat_id: '7' };
  const others = { Gclid: 'x', xgclid: 'x', gclid2: 'x', utm: 'x', utm_: 'x', name: 'Ada' };
  assert.deepEqual(of(`?${new URLSearchParams({ ...clicks, ...others, utm_id: '8' })}`), { ...clicks, utm_id: '8' });
});

test('they are cut to what a booking may carry', () => {
  const metadata = of(Array.from({ length: 40 }, (_, index) => `utm_${index}=${'x'.repeat(900)}`).join('&'));
  assert.equal(Object.keys(metadata).length, 30);
  assert.equal(metadata['utm_0']?.length, 500);
  assert.equal(Object.keys(of(`utm_${'y'.repeat(100)}=1`))[0]!.length, 64);
});
