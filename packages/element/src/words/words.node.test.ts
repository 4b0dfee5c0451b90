import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { enOpener } from './en-opener.ts';
import { enRest } from './en-rest.ts';
import { en } from './en.ts';
import { loadWords } from './load.ts';
import { plural } from './plural.ts';
import type { Translation } from './translation.ts';

const english: Translation = { ...enRest, ...enOpener, ...en };
const LANGUAGES = { en: english, de, ar };

/** Words that are the same in more than one language. */
const SHARED = new Set(['name', 'google', 'outlook', 'hours12', 'hours24']);

/** Words that put a count into a plural form. */
const PLURALS = ['timesFree', 'daysFree', 'skipped', 'withSome', 'zonesFound', 'errorsFound'] as const;

/** A word, with an example put in where it takes one. */
function spoken(word: unknown, value: unknown): string {
  return typeof word === 'function' ? String(word(value)) : String(word);
}

describe('words', () => {
  it('are complete in every language, none empty and none left over', () => {
    const keys = Object.keys(english).toSorted();
    for (const [language, words] of Object.entries(LANGUAGES)) {
      assert.deepEqual(Object.keys(words).toSorted(), keys, language);
      assert.equal(words.language, language);
      for (const [key, word] of Object.entries(words)) assert.ok(spoken(word, '3').trim(), `${language} ${key}`);
    }
  });

  it('are translated, not copied', () => {
    for (const [language, words] of Object.entries({ de, ar })) {
      for (const key of Object.keys(english) as (keyof Translation)[]) {
        if (SHARED.has(key)) continue;
        assert.notEqual(spoken(words[key], '3'), spoken(english[key], '3'), `${language} ${key}`);
      }
    }
  });

  it('contain their arguments', () => {
    const isPlural = (key: string) => (PLURALS as readonly string[]).includes(key);
    for (const words of Object.values(LANGUAGES)) {
      for (const [key, word] of Object.entries(words)) {
        if (typeof word !== 'function' || isPlural(key)) continue;
        assert.ok(spoken(word, '⟨example⟩').includes('⟨example⟩'), `${words.language} ${key}`);
      }
    }
  });

  it('have all plural forms, in digits of the language', () => {
    for (const words of Object.values(LANGUAGES)) {
      for (const key of PLURALS) {
        for (const count of [0, 1, 2, 3, 11, 100]) {
          const text = words[key](count);
          assert.ok(text && !text.includes('#'), `${words.language} ${key} ${count}`);
        }
      }
      assert.ok(words.timesFree(17).includes('17'));
    }
    assert.equal(en.timesFree(1), '1 time free');
    assert.equal(de.timesFree(1), '1 Termin frei');
    assert.equal(ar.timesFree(2), 'موعدان متاحان');
    assert.equal(ar.timesFree(3), '3 مواعيد متاحة');
    assert.equal(ar.timesFree(11), '11 موعدًا متاحًا');
  });

  it('use the CLDR plural form, and `other` where the language lacks it', () => {
    const apples = plural('en', { one: '# apple', other: '# apples' });
    assert.deepEqual([0, 1, 2].map(apples), ['0 apples', '1 apple', '2 apples']);
    assert.equal(plural('ar', { other: '# x' })(2), '2 x');
  });

  it('are loaded by locale, with English as fallback', async () => {
    assert.equal((await loadWords('de-AT')).language, 'de');
    assert.equal((await loadWords('ar')).language, 'ar');
    assert.equal((await loadWords('fr')).language, 'en');
    assert.equal((await loadWords('en-GB')).language, 'en');
  });
});
