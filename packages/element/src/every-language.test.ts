import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { resize } from '../test/resize.ts';
import { seen, STATES, until, type Mounted } from '../test/states.ts';
import { formatsFor, type HourCycle } from './format/formats.ts';

const LANGUAGES = 'ar cs da de el en es fa fi fr he hu it ja ko nb nl pl pt pt-BR ro ru sv tr uk zh-Hans'.split(' ');
const place = document.createElement('main');
document.body.append(place);

/** The longest day and the longest range that a bar can have. */
function longest(locale: string, cycle: HourCycle): [day: string, range: string] {
  const formats = formatsFor(locale, cycle);
  const all = Array.from({ length: 730 }, (_, half) =>
    formats.lines(Date.parse('2026-01-01T10:30Z') + half * 43_200_000, 30, 'UTC'),
  );
  const widest = (piece: 0 | 1) => all.map((one) => one[piece]).reduce((a, b) => (b.length > a.length ? b : a));
  return [widest(0), widest(1)];
}

const lines = (of: Element) => {
  const range = document.createRange();
  range.selectNodeContents(of);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 6))).size;
};

async function inLanguage(name: 'pick-chosen' | 'pick-known' | 'moving-chosen', language: string): Promise<Mounted> {
  place.replaceChildren();
  document.documentElement.lang = language;
  const it = await STATES[name](place);
  await until(() => it.root.querySelector('.booker')!.getAttribute('lang')!.startsWith(language.slice(0, 2)));
  return it;
}

describe('on a phone, in every language', () => {
  before(() => setViewport({ width: 400, height: 740 }));
  beforeEach(() => resize(360 + 16));
  after(async () => {
    place.replaceChildren();
    document.documentElement.lang = 'en-GB';
    resize(1180);
    await setViewport({ width: 1180, height: 800 });
  });

  for (const name of ['pick-chosen', 'pick-known', 'moving-chosen'] as const) {
    it(`the bar has one height whatever it says, and breaks only between date and range: ${name}`, async () => {
      for (const language of LANGUAGES) {
        const it = await inLanguage(name, language);
        for (const cycle of ['h12', 'h23'] as const) {
          // Japanese clocks have 24 hours; with 12 the range is longer than any other.
          if (language === 'ja' && cycle === 'h12') continue;
          const pieces = [...it.root.querySelectorAll('.bar .summary b > span')];
          const texts = longest(language, cycle);
          for (const [index, piece] of pieces.entries()) {
            const text = [...piece.childNodes].find((node) => node instanceof Text)!;
            text.data = texts[index]!;
          }
          const what = `${language} ${cycle}: ${texts.join('')}`;
          for (const piece of pieces) assert.equal(lines(piece), 1, what);
          const bar = it.root.querySelector('.bar')!.getBoundingClientRect();
          assert.closeTo(bar.height, 84, 1.5, what);
        }
      }
    }).timeout(60_000);
  }

  it('weekdays fit into the strip', async () => {
    resize(320 + 16);
    for (const language of [...LANGUAGES, 'pt-PT']) {
      const it = await inLanguage('pick-chosen', language);
      for (const day of it.root.querySelectorAll<HTMLElement>('.strip .day span')) {
        assert.isAtMost(day.scrollWidth, day.clientWidth, `${language} ${day.dataset['above']}`);
      }
    }
  }).timeout(60_000);

  it('the zone is shown in full where it is one that many people have', async () => {
    resize(320 + 16);
    for (const language of LANGUAGES) {
      const it = await inLanguage('pick-chosen', language);
      for (const timeZone of ['Europe/London', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo']) {
        it.flow.choose({ timeZone });
        const name = await seen(it, '.zone-name > span:not(.sr-only)');
        await until(() => it.flow.state.choice.timeZone === timeZone);
        await it.element.updateComplete;
        assert.isAtMost(name.scrollHeight, name.clientHeight + 1, `${language} ${name.textContent}`);
        assert.isAtMost(name.scrollWidth, name.clientWidth + 1, `${language} ${name.textContent}`);
        assert.isAtMost(
          it.root.querySelector('.zone')!.getBoundingClientRect().height,
          44.5,
          `${language} ${timeZone}`,
        );
      }
    }
  }).timeout(60_000);

  it('the buttons of a booking stand one below the other, as wide as it is', async () => {
    for (const language of LANGUAGES) {
      place.replaceChildren();
      document.documentElement.lang = language;
      const it = await STATES.manage(place);
      const buttons = [...it.root.querySelectorAll('.actions > *')].map((one) => one.getBoundingClientRect());
      assert.equal(buttons.length, 2);
      assert.equal(buttons[0]!.width, buttons[1]!.width, language);
      assert.isAbove(buttons[1]!.top, buttons[0]!.bottom, language);
    }
  }).timeout(60_000);
});
