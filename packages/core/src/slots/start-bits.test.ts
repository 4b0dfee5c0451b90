import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { StartBits } from './start-bits.ts';

test('starts allowed and barred by place are read back by start', () => {
  const step = fc.record({ allow: fc.boolean(), host: fc.nat(69), from: fc.nat(100), to: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const bits = new StartBits(70, 100);
      const plain = Array.from({ length: 70 }, () => new Set<number>());
      for (const { allow, host, from, to } of steps) {
        if (allow) bits.allow(host, from, to);
        else bits.allow(host, from, to, true);
        for (let place = from; place < to; place++) plain[host]![allow ? 'add' : 'delete'](place);
      }
      const columns = new Int32Array(32 * 3);
      for (let block = 0; block < 4; block++) {
        const any = bits.turn(block, 70, columns);
        let found = false;
        for (let place = block * 32; place < Math.min(100, block * 32 + 32); place++) {
          for (let host = 0; host < 70; host++) {
            const bit = (columns[(place % 32) * 3 + (host >> 5)]! >>> (host & 31)) & 1;
            assert.equal(bit === 1, plain[host]!.has(place));
            found ||= bit === 1;
          }
        }
        assert.equal(any, found);
      }
    }),
    { numRuns: 100 },
  );
});
