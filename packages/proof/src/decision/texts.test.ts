import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '@team-booking/contract';
import { createPool, ledgerState, pick, type RotationRecord } from '@team-booking/core/assignment';
import { textsOf } from './texts.ts';

test('texts are canonical JSON, whatever hosts and bookings are called', () => {
  const ids = ['"entries":', ',"excluded":', '\\"chosen":', 'ada "," é \ud800'];
  const pool = createPool(
    ',"excluded":',
    ids.map((id, i) => ({ id, weight: 1 + i, tier: 1 })),
  );
  const state = ledgerState(pool, { entries: [], live: [], lastSeq: 0 });
  for (const [i, bookingId] of [...ids, '"at":', '","bookingId":"'].entries()) {
    const slot = { start: '2026-01-06T08:00:00Z', end: '2026-01-06T08:30:00Z' };
    const request = {
      bookingId,
      at: i % 2 ? '2026-01-05T08:00:00Z' : null,
      slot: i % 3 ? slot : null,
      free: ids.slice(i % 3),
    };
    const step = pick(state, { ...request, busy: new Map([[ids[0]!, ',"kind":"posting"']]) });
    assert.ok(step.kind === 'assigned');
    const { record, postings } = step;
    const texts = textsOf(record);
    const { at, slot: booked } = record;
    // JSON has its members in order only where what the rule does not give has.
    const inOrder = { ...record, slot: booked && { end: booked.end, start: booked.start } };
    assert.equal(textsOf(inOrder).record, canonicalJson({ kind: 'record', record }));
    assert.equal(texts.posting, canonicalJson({ kind: 'posting', at, ...postings[0] }));
  }
});

test('of any record they are its canonical JSON, whatever its texts and amounts are', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"entries":[', ',"excluded":', '\\"entries":['));
  const account = { host: text, membership: fc.nat(), tier: fc.nat() };
  const entries = fc.array(fc.record({ amount: fc.maxSafeInteger(), ...account }));
  const about = { at: fc.option(text), bookingId: text, chosen: text };
  fc.assert(
    fc.property(fc.record({ ...about, entries, excluded: fc.option(text), seq: fc.nat() }), (some) => {
      const { at, bookingId, seq, entries: posted } = some;
      const cause = { kind: 'assigned', record: seq, bookingId };
      // What the rule gives has more members, which are neither looked at nor moved.
      const { posting, record } = textsOf(some as unknown as RotationRecord);
      assert.equal(posting, canonicalJson({ kind: 'posting', seq, at, cause, entries: posted }));
      assert.equal(record, canonicalJson({ kind: 'record', record: some }));
    }),
  );
});
