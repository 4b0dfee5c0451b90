import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { direction } from '@team-booking/words';
import { localeFor, weekStart } from './locale.ts';

describe('the locale', () => {
  it('is what the author asks for', () => {
    assert.equal(localeFor('de', 'en', ['ar']), 'de');
  });

  it("is the page's language, else the visitor's", () => {
    assert.equal(localeFor(undefined, 'de', ['ar']), 'de');
    assert.equal(localeFor(undefined, undefined, ['ar-EG', 'en']), 'ar-EG');
    assert.equal(localeFor(undefined, undefined, []), 'en');
  });

  it("has the visitor's region where the page names none", () => {
    assert.equal(localeFor(undefined, 'en', ['de-AT', 'en-GB']), 'en-GB');
    assert.equal(localeFor(undefined, 'en-US', ['en-GB']), 'en-US');
  });

  it('keeps the region, not the language, where there are no words', () => {
    assert.equal(localeFor('xh-CH', undefined, []), 'en-CH');
    assert.equal(localeFor('xh', undefined, []), 'en');
  });

  it("is the first of the visitor's languages that has words", () => {
    assert.equal(localeFor(undefined, undefined, ['xh', 'de-CH', 'en']), 'de-CH');
    assert.equal(localeFor(undefined, undefined, ['xh-ZA']), 'en-ZA');
  });

  it('is read as pages write it', () => {
    assert.equal(localeFor(undefined, 'de_DE', ['ar']), 'de-DE');
    assert.equal(localeFor('DE-at', undefined, []), 'de-AT');
    assert.equal(localeFor(undefined, 'not a locale!', ['ar-EG']), 'ar-EG');
  });

  it('is not another language with the same first letters', () => {
    assert.equal(localeFor('fil-PH', undefined, []), 'en-PH');
    assert.equal(localeFor('kok-IN', undefined, []), 'en-IN');
  });

  it('falls back to English for invalid locales', () => {
    assert.equal(localeFor('not a locale!', undefined, []), 'en');
  });

  it('knows the first day of the week', () => {
    assert.equal(weekStart('de'), 1);
    assert.equal(weekStart('en-US'), 7);
    assert.equal(weekStart('ar-EG'), 6);
  });

  it('knows the first day of the week where the browser does not', () => {
    const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown };
    const { getWeekInfo } = prototype;
    delete prototype.getWeekInfo;
    try {
      assert.equal(weekStart('en'), 7);
      assert.equal(weekStart('de'), 1);
      assert.equal(weekStart('ar-EG'), 6);
    } finally {
      prototype.getWeekInfo = getWeekInfo;
    }
  });

  it('has a writing direction', () => {
    assert.equal(direction('ar-EG'), 'rtl');
    assert.equal(direction('de'), 'ltr');
  });
});
