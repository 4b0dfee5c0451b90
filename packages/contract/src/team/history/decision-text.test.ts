import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalJson } from '../../canonical-json.ts';
import { decisionText } from './decision-text.ts';

type RotationRecord = Parameters<typeof decisionText>[0];

const row = { tier: 1, balance: 0, share: 500_000_000, credit: 500_000_000 };
const record: RotationRecord = {
  kind: 'rotation',
  seq: 7,
  bookingId: 'b"7',
  at: '2026-06-15T06:00:00Z',
  slot: { start: '2026-06-16T08:00:00Z', end: '2026-06-16T08:30:00Z' },
  algorithm: 'credit-rotation-1',
  pool: 'call',
  poolVersion: 2,
  mode: 'turns',
  tier: 1,
  tierNote: null,
  reason: 'rotation',
  chosen: 'ada',
  place: 3,
  pointerBefore: 'ben',
  walkFrom: 1,
  skipped: [],
  passed: [],
  neutral: false,
  excluded: null,
  fixed: ['cem'],
  entries: [
    { host: 'ada', membership: 4, tier: 1, amount: 1_000_000_000 },
    { host: 'ada', membership: 4, tier: 1, amount: -1_000_000_000 },
  ],
  hosts: [
    { ...row, host: 'ada', weight: 2, free: true, lastAssigned: 5, verdict: 'chosen' },
    { ...row, host: 'ben', weight: 1, free: false, busyReason: 'busy', lastAssigned: null, verdict: 'unavailable' },
  ],
};

test('a decision is hashed as what it was made from and who was chosen', () => {
  const about = '7,"b\\"7","2026-06-15T06:00:00Z","2026-06-16T08:00:00Z","2026-06-16T08:30:00Z",3,"ben",1,"ada"';
  const setting = '["call",2,"turns",null,["cem"],null,null,[["ada",1,2],["ben",1,1]]]';
  assert.equal(decisionText(record), `[${about},[1,"busy"],[5,null],[4,0],${setting}]`);
  const named = decisionText({ ...record, reason: 'requested_host', neutral: true, slot: null });
  assert.match(named, /"2026-06-15T06:00:00Z",null,null,3/);
  assert.match(named, /\["cem"\],\["requested_host",true\],null,/);
  const route = { rule: 0, label: 'Sales', to: 'hosts' };
  assert.match(decisionText({ ...record, route } as RotationRecord), /null,\[0,"Sales","hosts"\],/);
  assert.equal(decisionText(record), canonicalJson(JSON.parse(decisionText(record))));
});

test('nothing that it was made from changes without it', () => {
  const texts = new Set([decisionText(record)]);
  const [ada, ben] = record.hosts;
  const changes: Partial<RotationRecord>[] = [
    { seq: 8 },
    { bookingId: 'b8' },
    { at: null },
    { slot: null },
    { pool: 'x' },
    { poolVersion: 3 },
    { mode: 'strict' },
    { chosen: 'ben' },
    { place: 4 },
    { pointerBefore: null },
    { walkFrom: 0 },
    { excluded: 'ben' },
    { fixed: [] },
    { reason: 'manual' },
    { entries: [] },
    { hosts: [{ ...ada!, weight: 3 }, ben!] },
    { hosts: [{ ...ada!, tier: 2 }, ben!] },
    { hosts: [{ ...ada!, lastAssigned: 6 }, ben!] },
    { hosts: [ada!, { ...ben!, busyReason: 'away' }] },
    { hosts: [ada!, { ...ben!, free: true }] },
    { hosts: [ben!, ada!] },
  ];
  for (const change of changes) texts.add(decisionText({ ...record, ...change }));
  assert.equal(texts.size, changes.length + 1);
});
