import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { stripTypeScriptTypes } from 'node:module';
import { parts as en } from '../en/hub/parts.ts';
import { hubLanguage, hubLanguages, loadHubWords } from './load.ts';
import type { HubParts } from './parts.ts';
import type { HubPart } from './words.ts';

const NAMES = Object.keys(en) as HubPart[];

/** Every text with its path. */
function textsIn(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const marksIn = (text: unknown) =>
  typeof text === 'function' ? [...String(text('⟦a⟧', '⟦b⟧')).matchAll(/⟦.⟧/g)].map(String).toSorted() : [];

async function ofLanguage(language: string): Promise<Map<string, unknown>> {
  const { parts } = (await import(`../${hubLanguage(language)}/hub/parts.ts`)) as { parts: HubParts };
  return new Map((await Promise.all(NAMES.map(async (part) => textsIn(await parts[part](), '')))).flat());
}

test('every language has every word of the hub, and names what the English one names', async () => {
  const english = await ofLanguage('en');
  for (const language of hubLanguages()) {
    const own = await ofLanguage(language);
    for (const [path, text] of english) {
      if (/\.(one|two|few|many|other|zero)$/.test(path)) continue;
      assert.ok(String(own.get(path)).trim(), `${language}${path}`);
      assert.deepEqual(marksIn(own.get(path)), marksIn(text), `${language}${path}`);
    }
  }
});

test('counts are put into every plural form of a language', async () => {
  for (const language of hubLanguages()) {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const texts = await ofLanguage(language);
    for (const [path] of texts) {
      // A limit stands without what it counts, so its words are the same for every number.
      if (!path.endsWith('.other') || path.startsWith('.draft.fieldToo')) continue;
      for (const form of wanted) assert.ok(texts.has(path.replace(/other$/, form)), `${language}${path}: ${form}`);
    }
  }
  const { hosts } = await loadHubWords('ar', 'frame');
  assert.match(hosts(3), /^(3|٣) مضيفين$/);
  assert.equal((await loadHubWords('de', 'booking')).happened.book, 'Gebucht', 'groups of words stay groups');
});

test('a form that is of one number only says it in words, and not in digits as well', async () => {
  for (const language of ['ar', 'he'])
    for (const [path, text] of await ofLanguage(language))
      if (/\.(one|two)$/.test(path)) assert.doesNotMatch(String(text), /#/, `${language}${path}`);
  for (const language of hubLanguages())
    for (const [path, text] of await ofLanguage(language))
      if (/\.(zero|one|two)$/.test(path)) assert.doesNotMatch(String(text), /\(#\)/, `${language}${path}`);
});

test('a language in which nobody has written the hub is read in English', async () => {
  assert.equal(hubLanguage('de-AT'), 'de');
  assert.equal(hubLanguage('eo'), 'en');
  assert.equal((await loadHubWords('eo', 'frame')).today, 'Today');
});

test('a part has at most 2 kB', () => {
  for (const language of hubLanguages()) {
    const folder = hubLanguage(language);
    for (const file of readdirSync(new URL(`../${folder}/hub/`, import.meta.url))) {
      const code = stripTypeScriptTypes(readFileSync(new URL(`../${folder}/hub/${file}`, import.meta.url), 'utf8'));
      assert.ok(brotliCompressSync(code).length <= 2048, `${language}/${file}`);
    }
  }
});

test('what explains the bars of a choice names the column that it explains', async () => {
  for (const language of hubLanguages()) {
    const { owed, howToMore } = await loadHubWords(language, 'booking');
    assert.ok(howToMore.toLocaleLowerCase(language).includes(owed.toLocaleLowerCase(language)), language);
  }
});

test('what stands among the bars of a choice has room on a phone', async () => {
  for (const language of hubLanguages()) {
    const { goesFirst, afterOthers } = await loadHubWords(language, 'booking');
    assert.ok(goesFirst.length <= 36, `${language}: ${goesFirst}`);
    assert.ok(afterOthers.length <= 40, `${language}: ${afterOthers}`);
  }
});
