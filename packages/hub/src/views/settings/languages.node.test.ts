import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryChoices, languageChoices } from './languages.ts';

test('languages and countries are called and ordered as the reader does', () => {
  assert.deepEqual(languageChoices(['en', 'ar', 'de'], 'de'), [
    ['ar', 'Arabisch'],
    ['de', 'Deutsch'],
    ['en', 'Englisch'],
  ]);
  const countries = countryChoices('de');
  assert.deepEqual(countries[0], ['AF', 'Afghanistan']);
  assert.ok(countries.some(([code, name]) => code === 'AT' && name === 'Österreich'));
  assert.ok(countries.every(([code, name]) => code !== name && !/EU|UN|ZZ/.test(code)));
});
