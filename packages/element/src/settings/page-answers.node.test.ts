import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageAnswers } from './page-answers.ts';

const NOW = Date.parse('2026-12-01T09:20:00Z');
const given = (text: string | null, now = NOW) =>
  pageAnswers({ querySelector: () => text && { textContent: text } } as unknown as Element, now);

describe('answers that a page brings along', () => {
  const json = '{"asOf":"2026-12-01T09:20:00.000Z","/booking-types/a":{"slug":"a"}}';

  it('are used while they are fresh, on clocks that are a little fast or slow, too', () => {
    for (const now of [NOW, NOW + 59_000, NOW - 59_000]) {
      assert.deepEqual(given(json, now)['/booking-types/a'], { slug: 'a' });
    }
  });

  it('are not used once they are older, as in a page out of a cache', () => {
    for (const now of [NOW + 61_000, NOW - 61_000, NOW + 864e5]) assert.deepEqual(given(json, now), {});
  });

  it('are none where the page has none, or no usable ones', () => {
    for (const text of [null, '', 'no JSON', 'null', '{}', '{"asOf":"once"}']) assert.deepEqual(given(text), {});
  });
});
