import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { direction } from './direction.ts';
import { first as builtIn } from './en/first.ts';
import { LOADERS, type Language } from './languages.ts';
import { loadWords } from './load.ts';
import { LANGUAGES, WORDS } from './server.ts';
import type { FirstWords, Plural } from './translation.ts';
import { spoken, type Forms } from './written.ts';

/** A text of a language with the path to it, e.g. `mail.visitor.confirmed.lead`. */
interface Word {
  readonly path: string;
  readonly word: unknown;
}

/** Texts that put a count into a plural form; English has some as functions. */
const PLURALS =
  /^(first|rest|manage|plain)\.(timesFree|withSome|daysFree|skipped|zonesFound|errorsFound|free|guestsHelp|moreOf)$/;
const isPlural = ({ path }: Word) => PLURALS.test(path);

function wordsOf(value: unknown, path = ''): Word[] {
  if (typeof value !== 'object' || value === null || PLURALS.test(path)) return [{ path, word: value }];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, path ? `${path}.${key}` : key));
}

/** Stands for whatever a text names. */
const MARK = '⟦x⟧';
const NAMED = Object.fromEntries(
  ['team', 'title', 'when', 'visitor', 'hosts', 'price', 'refund', 'until', 'account', 'host', 'asker'].map((name) => [
    name,
    `⟦${name}⟧`,
  ]),
);

/** A text as it is shown, with marks for what it names. */
function shown(of: Word, language: string = 'en'): string {
  const { path, word } = of;
  if (isPlural(of)) return countedBy(of, language)(3);
  if (typeof word !== 'function') return String(word);
  const said: unknown = /^mail\.\w+\.[\w-]+\./.test(path) ? word(NAMED) : word(MARK, MARK, MARK);
  return String(said);
}

const countedBy = ({ word }: Word, language: string) =>
  spoken<{ word: Plural }>({ word: word as Forms }, language).word;

/** The marks that a text shows, in the order of their names. */
const marksIn = (text: string) => [...new Set(text.match(/⟦\w+⟧/g))].toSorted();

const englishWords = new Map(wordsOf(WORDS.en).map((word) => [word.path, word]));
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Texts that may be as in English: names, abbreviations, and words that languages share. */
const MAY_BE_ENGLISH =
  /\.(name|google|outlook|hours12|hours24|optional|email|test|api|role\.\w+|guests|guest|details|when|subject|heading|location|reason|host|phone|number|zoneTime|join|continue|sent|pay|back|what)$/;

/** Letters of the language's own script, where that is not Latin. */
const SCRIPTS: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  'zh-Hans': /\p{Script=Han}/u,
};

/** Files that a page loads, as they are without types and comments. Minified they are a little smaller. */
const sizeOf = (language: string, file: 'first' | 'rest' | 'manage') => {
  const source = readFileSync(new URL(`./${language}/${file}.ts`, import.meta.url), 'utf8');
  const code = stripTypeScriptTypes(source)
    .replaceAll(/\/\*.*?\*\/|^import .*$/gms, '')
    .replaceAll(/\n\s*/g, '');
  return brotliCompressSync(code).length;
};

for (const language of LANGUAGES) {
  const words = wordsOf(WORDS[language]);
  const say = (word: Word) => shown(word, language);
  describe(`words in ${language}`, () => {
    it('are complete, none empty and none left over', () => {
      assert.equal(WORDS[language].first.language, language);
      assert.deepEqual(words.map(({ path }) => path).toSorted(), [...englishWords.keys()].toSorted());
      for (const word of words) assert.ok(say(word).trim(), word.path);
    });

    it('name what the English ones name', () => {
      for (const word of words) {
        const [own, theirs] = [marksIn(say(word)), marksIn(shown(englishWords.get(word.path)!))];
        // A letter's sentence may do without a name that the English one needs.
        if (word.path.startsWith('mail.')) assert.ok(own.length > 0 || theirs.length === 0, word.path);
        else assert.deepEqual(own, theirs, word.path);
        assert.doesNotMatch(say(word), /undefined|\[object|\$\{|\{\w+\}/, word.path);
      }
    });

    it('have every plural form of the language, with the count where it is not in words', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const word of words.filter(isPlural)) {
        if (typeof word.word === 'object') {
          // Who may be none, is said to be none; of the others there is at least one.
          const wanted = pluralCategories.filter((category) => category !== 'zero');
          const missing = wanted.filter((category) => !(category in (word.word as Forms)));
          assert.deepEqual(missing, [], word.path);
        }
        for (let count = 0; count < 203; count++) {
          const text = countedBy(word, language)(count);
          assert.ok(text.trim() && !text.includes('#'), `${word.path} ${count}: ${text}`);
          if (count > 2) assert.ok(text.includes(count.toLocaleString(language)), `${word.path} ${count}: ${text}`);
        }
      }
    });

    it('write as the language does', () => {
      for (const word of words) {
        const text = say(word);
        assert.equal(text, text.trim(), word.path);
        assert.equal(text, text.normalize('NFC'), word.path);
        assert.doesNotMatch(text, / {2}|\.\.\.|--|\t/, word.path);
      }
    });

    it('fit where the English ones fit', () => {
      for (const word of words) {
        const [own, theirs] = [say(word), shown(englishWords.get(word.path)!)];
        // Short ones are labels and buttons.
        const most = Math.max(16, theirs.length * 2 + 12);
        assert.ok(own.length <= most, `${word.path}: ${own.length} of at most ${most}: ${own}`);
      }
    });

    it('are at most 2 kB a file that a page loads', () => {
      for (const file of ['first', 'rest', 'manage'] as const) {
        const size = sizeOf(language, file);
        assert.ok(size <= 2048, `${language}/${file}.ts: ${size} B`);
      }
    });

    it('are loaded by a page as the server has them', async () => {
      // Whose locale has neither region nor script, may read those of a region.
      const { first, late } = await loadWords(language === 'pt' ? 'pt-PT' : language);
      const { rest, manage } = WORDS[language];
      const wanted = language === 'en' ? builtIn : { ...WORDS[language].first, ...rest, ...manage };
      assert.deepEqual(Object.keys({ ...first, ...(await late()) }), Object.keys(wanted));
      assert.equal(first.language, language);
    });
  });
}

describe('translations', () => {
  it('are translated, not copied', () => {
    for (const language of OTHERS) {
      const script = SCRIPTS[language];
      for (const word of wordsOf(WORDS[language])) {
        if (word.path === 'first.language') continue;
        const text = shown(word, language);
        if (script && !/\.(google|outlook|email|api|hours1?2?4?\w*)$/.test(word.path))
          assert.match(text, script, word.path);
        if (MAY_BE_ENGLISH.test(word.path)) continue;
        assert.notEqual(text, shown(englishWords.get(word.path)!), `${language} ${word.path}`);
      }
    }
  });

  it('have a folder each, and no folder is left out', () => {
    assert.deepEqual([...LANGUAGES], Object.keys(WORDS));
    assert.deepEqual([...LANGUAGES], [...LANGUAGES].toSorted());
  });

  it('of a right-to-left language are shown so', () => {
    const written: Partial<Record<Language, string>> = { ar: 'rtl', de: 'ltr', en: 'ltr' };
    for (const [language, expected] of Object.entries(written)) assert.equal(direction(language), expected);
    assert.deepEqual(['ar-EG', 'he', 'fa-AF', 'ru'].map(direction), ['rtl', 'rtl', 'rtl', 'ltr']);
  });

  it('count in the forms of their language, and in the digits of the locale', () => {
    const times = (locale: string, count: number) =>
      spoken<FirstWords>(WORDS[locale.slice(0, 2) as Language].first, locale).timesFree(count);
    assert.equal(times('en', 1), '1 time free');
    assert.equal(times('de', 1), '1 Termin frei');
    assert.deepEqual(
      [1, 2, 5, 12, 22].map((count) => times('pl', count)),
      ['1 wolny termin', '2 wolne terminy', '5 wolnych terminów', '12 wolnych terminów', '22 wolne terminy'],
    );
    assert.deepEqual(
      [1, 2, 5, 22].map((count) => times('cs', count)),
      ['1 volný termín', '2 volné termíny', '5 volných termínů', '22 volných termínů'],
    );
    assert.equal(times('ar', 2), 'موعدان متاحان');
    assert.equal(times('ar', 3), '3 مواعيد متاحة');
    assert.equal(times('ar', 11), '11 موعدًا متاحًا');
    assert.equal(times('ar-EG', 11), '١١ موعدًا متاحًا');
  });

  it('have a row for pages where they have one for servers', () => {
    assert.deepEqual(['en', ...Object.keys(LOADERS)].toSorted(), [...LANGUAGES].toSorted());
  });

  it('fall back to English where there are none', async () => {
    const { first, late } = await loadWords('xh');
    assert.equal(first.language, 'en');
    assert.equal(await late(), undefined);
    assert.equal((await loadWords('de-AT')).first.language, 'de');
  });

  it('use `other` where a form is missing', () => {
    const { apples } = spoken<{ apples: Plural }>({ apples: { other: '# x' } }, 'ar');
    assert.equal(apples(2), '2 x');
  });
});
