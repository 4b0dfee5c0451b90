import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FullFormats } from './full-formats.ts';
import { moment } from './moment.ts';
import { soon } from './soon.ts';

const AT = Date.parse('2026-12-08T09:30Z');
const BERLIN = 'Europe/Berlin';

describe('a date that stands in a sentence', () => {
  it('breaks between its day and its time only, in no language before the half of the day or the month', () => {
    for (const locale of ['en-GB', 'en-US', 'ar', 'de', 'el', 'fr', 'he', 'hu', 'ko']) {
      const formats = new FullFormats(locale, 'h12');
      assert.doesNotMatch(moment(formats, AT, BERLIN), /[^,،] /, locale);
      assert.doesNotMatch(soon(formats, AT, BERLIN, AT - 9 * 86_400_000), /[^,،] /, locale);
    }
    assert.equal(moment(new FullFormats('en-GB', 'h23'), AT, BERLIN), 'Tue\u00A08\u00A0Dec, 10:30');
  });
});
