import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOADERS, visitorLanguages, wordsOf } from './languages.ts';

describe('the language of a locale', () => {
  it('is its own, whatever its region and script', () => {
    for (const [locale, language] of Object.entries({ de: 'de', 'de-AT': 'de', 'ar-EG': 'ar', 'en-GB': 'en' })) {
      assert.equal(wordsOf(locale), language);
    }
  });

  it('is that of its region, where the language is written in two ways', () => {
    for (const locale of ['pt', 'pt-BR', 'pt-Latn-BR']) assert.equal(wordsOf(locale), 'pt-BR', locale);
    for (const locale of ['pt-PT', 'pt-AO', 'pt-MZ']) assert.equal(wordsOf(locale), 'pt', locale);
    for (const locale of ['es-MX', 'es-419']) assert.equal(wordsOf(locale), 'es', locale);
  });

  it('is each that has words, and none twice, by a locale of its readers', () => {
    const read = visitorLanguages().map(wordsOf);
    assert.deepEqual(read, ['en', ...Object.keys(LOADERS)]);
  });

  it('is called Portuguese of Portugal, and of Brazil, where one chooses', () => {
    assert.deepEqual(
      visitorLanguages().filter((name) => name.startsWith('pt')),
      ['pt-PT', 'pt-BR'],
    );
  });

  it('is Bokmål for whoever reads Norwegian, however that is written', () => {
    for (const locale of ['no', 'nb', 'nn', 'nn-NO', 'no-NO']) assert.equal(wordsOf(locale), 'nb', locale);
  });

  it('is none where there are no words', () => {
    assert.equal(wordsOf('xh'), undefined);
  });

  it('is not that of another language with the same first letters', () => {
    // Filipino is not Finnish, Konkani is not Korean, and Asturian is not Assamese.
    for (const locale of ['fil', 'kok', 'ast', 'den', 'arn']) assert.equal(wordsOf(locale), undefined, locale);
  });

  it('is not read in another script', () => {
    assert.equal(wordsOf('zh-TW'), undefined);
    assert.equal(wordsOf('zh-Hant-HK'), undefined);
  });
});
