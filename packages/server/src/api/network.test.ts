import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network.ts';

test('addresses of one IPv6 network count as one, those of others and of IPv4 by themselves', () => {
  const same = [
    '2001:db8:1:2::1',
    '2001:db8:1:2:ffff::',
    '[2001:db8:1:2::1]',
    '[2001:0db8:1:2::9]:443',
    '2001:db8:1:2::1%eth0',
  ];
  assert.deepEqual([...new Set(same.map(networkOf))], ['2001:db8:1:2::/64']);
  assert.notEqual(networkOf('2001:db8:1:3::1'), networkOf('2001:db8:1:2::1'));
  const one = ['203.0.113.9', '203.0.113.9:50123', '::ffff:203.0.113.9', '::ffff:cb00:7109'];
  assert.deepEqual([...new Set(one.map(networkOf))], ['203.0.113.9']);
  assert.notEqual(networkOf('203.0.113.8'), networkOf('203.0.113.9'));
  assert.equal(networkOf('unknown'), 'unknown');
});
