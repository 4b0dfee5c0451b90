import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { StartBits } from './start-bits.ts';

test('starts allowed and barred by place are read back by start', () => {
  const step = fc.record({ allow: fc.boolean(), host: fc.nat(69), from: fc.nat(100), to: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const bits = new StartBits(3, 100);
      const plain = Array.from({ length: 70 }, () => new Set<number>());
      for (const { allow, host, from, to } of steps) {
        if (allow) bits.allow(host, from, to);
        else bits.allow(host, from, to, true);
        for (let place = from; place < to; place++) plain[host]![allow ? 'add' : 'delete'](place);
      }
      for (let place = 0; place < 100; place++) {
        for (let host = 0; host < 70; host++) {
          const bit = (bits.sets[place * 3 + (host >> 5)]! >>> (host & 31)) & 1;
          assert.equal(bit === 1, plain[host]!.has(place));
        }
      }
    }),
    { numRuns: 100 },
  );
});
