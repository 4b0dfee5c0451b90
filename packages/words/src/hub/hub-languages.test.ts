import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubLanguage, hubLanguages, loadHubWords } from './load.ts';

test('whoever chooses a language reads that one and no other', async () => {
  const locales = hubLanguages();
  assert.equal(new Set(locales.map(hubLanguage)).size, locales.length);
  for (const locale of locales) {
    const language = hubLanguage(locale);
    assert.equal((await loadHubWords(locale, 'frame')).language, language);
    assert.equal((await loadHubWords(locale, 'proof')).language, language);
  }
});
