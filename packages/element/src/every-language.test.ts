import { assert } from 'chai';
import { resize } from '../test/resize.ts';
import { picking, seen, STATES, until, type Mounted } from '../test/states.ts';
import type { HourCycle } from './format/formats.ts';
import { FullFormats } from './format/full-formats.ts';

const LANGUAGES = 'ar cs da de el en es fa fi fr he hu it ja ko nb nl pl pt pt-BR ro ru sv tr uk zh-Hans'.split(' ');
const place = document.createElement('main');
document.body.append(place);

/** The longest day and the longest range that a bar can have. */
function longest(locale: string, cycle: HourCycle): [day: string, range: string] {
  const formats = new FullFormats(locale, cycle);
  const all = Array.from({ length: 730 }, (_, half) =>
    formats.lines(Date.parse('2026-01-01T10:30Z') + half * 43_200_000, 30, 'UTC'),
  );
  const widest = (piece: 0 | 1) => all.map((one) => one[piece]).reduce((a, b) => (b.length > a.length ? b : a));
  return [widest(0), widest(1)];
}

/** Lines of text: letters of several fonts stand in boxes of several heights, which overlap. */
function lines(of: Element): number {
  const range = document.createRange();
  range.selectNodeContents(of);
  const boxes = [...range.getClientRects()].sort((a, b) => a.top - b.top);
  return boxes.filter(({ top, height }, i) => !boxes.slice(0, i).some(({ bottom }) => bottom > top + height / 3))
    .length;
}

async function inLanguage(
  name: 'pick-chosen' | 'pick-gone' | 'pick-known' | 'moving-chosen' | 'manage',
  language: string,
): Promise<Mounted> {
  place.replaceChildren();
  document.documentElement.lang = language;
  const it = await STATES[name](place);
  await until(() => it.root.querySelector('.booker')!.getAttribute('lang')!.startsWith(language.slice(0, 2)));
  return it;
}

/** The bar has one height whatever it says, and breaks only between date and range. */
function holdsBar(it: Mounted, language: string): void {
  for (const cycle of ['h12', 'h23'] as const) {
    // Their clocks have 24 hours; with 12 the range is longer than any other, in WebKit's Portuguese the day, too.
    if (/^(ja|pt-PT)$/.test(language) && cycle === 'h12') continue;
    const pieces = [...it.root.querySelectorAll('.bar .summary b > span')];
    const texts = longest(language, cycle);
    const what = `${language} ${cycle}: ${texts.join('')}`;
    for (const [index, piece] of pieces.entries()) {
      const text = [...piece.childNodes].find((node) => node instanceof Text)!;
      text.data = texts[index]!;
      assert.equal(lines(piece), 1, what);
    }
    assert.closeTo(it.root.querySelector('.bar')!.getBoundingClientRect().height, 84, 1.5, what);
  }
}

const fits = (one: HTMLElement, what: string) => {
  assert.isAtMost(one.scrollHeight, one.clientHeight + 1, what);
  assert.isAtMost(one.scrollWidth, one.clientWidth + 1, what);
};

describe('on a phone', () => {
  afterEach(() => {
    place.replaceChildren();
    document.documentElement.lang = 'en-GB';
    resize(1180);
  });

  for (const language of [...LANGUAGES, 'pt-PT']) {
    it(`the bar, weekdays and zones have room: ${language}`, async () => {
      resize(320 + 16);
      const it = await inLanguage('pick-chosen', language);
      for (const day of it.root.querySelectorAll<HTMLElement>('.strip .day span')) fits(day, day.dataset['above']!);
      for (const timeZone of ['Europe/London', 'America/Los_Angeles', 'America/Sao_Paulo']) {
        it.flow.choose({ timeZone });
        const name = await seen(it, '.zone-name > span:not(.sr-only)');
        fits(name, name.textContent);
        assert.isAtMost(it.root.querySelector('.zone')!.getBoundingClientRect().height, 44.5, name.textContent);
      }
      holdsBar(it, language);
      resize(360 + 16);
      holdsBar(it, language);
    });
  }

  for (const language of LANGUAGES) {
    it(`what the bar says of a time that was taken has room: ${language}`, async () => {
      resize(360 + 16);
      const it = await inLanguage('pick-gone', language);
      fits(it.root.querySelector('.bar .summary small')!, language);
      assert.closeTo(it.root.querySelector('.bar')!.getBoundingClientRect().height, 84, 1.5, language);
    });
  }

  for (const language of ['ar', 'fa', 'he']) {
    it(`what is cut of a name in another direction is its end: ${language}`, async () => {
      resize(360 + 16);
      place.replaceChildren();
      document.documentElement.lang = language;
      const long = 'Northwind Customer Success and Professional Services for all of Europe';
      const it = await picking(place, { type: { title: long.repeat(3), branding: { team: long } } });
      for (const one of it.root.querySelectorAll('.team, .about h2')) {
        const range = document.createRange();
        const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT, (node) =>
          (node as Text).data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
        );
        const text = texts.nextNode()!;
        range.setStart(text, 0);
        range.setEnd(text, 1);
        const [letter, box] = [range.getBoundingClientRect(), one.getBoundingClientRect()];
        assert.isAtLeast(letter.left, box.left - 0.5, one.className);
        assert.isAtMost(letter.right, box.right + 0.5, one.className);
        assert.equal(getComputedStyle(one).textAlign, 'right');
      }
    });
  }

  // Those with the longest words.
  for (const language of ['cs', 'el', 'es', 'fr', 'hu', 'uk']) {
    it(`the bar of a known visitor and of a booking that is moved, and its buttons, have room: ${language}`, async () => {
      resize(360 + 16);
      for (const name of ['pick-known', 'moving-chosen'] as const) holdsBar(await inLanguage(name, language), language);
      const it = await inLanguage('manage', language);
      const [first, second, ...others] = [...it.root.querySelectorAll('.actions > *')].map((one) =>
        one.getBoundingClientRect(),
      );
      assert.deepEqual(others, []);
      assert.equal(first!.width, second!.width);
      assert.isAbove(second!.top, first!.bottom);
    });
  }
});
