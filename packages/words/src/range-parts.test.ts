import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from './server.ts';
import { rangeText } from './range-parts.ts';

const [NINE, LATER] = [Date.UTC(2026, 11, 8, 9, 30), Date.UTC(2026, 11, 8, 11, 5)];
const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

for (const locale of LANGUAGES) {
  test(`a range says its times as a list does, with and without its day: ${locale}`, () => {
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
    const time = new Intl.DateTimeFormat(locale, clock);
    for (const format of [time, new Intl.DateTimeFormat(locale, { ...DAY, ...clock })]) {
      const text = rangeText(format, time, NINE, LATER);
      const [before, between, after] = text.split(/(?:09|۰۹|٠٩)[.:](?:30|۳۰|٣٠)|(?:11|۱۱|١١)[.:](?:05|۰۵|٠٥)/);
      assert.match(between ?? '', /^\s?([–~～-]|تا|至)\s?$|^ تا $/, text);
      assert.equal(before === '', format === time && !text.startsWith('kl'), text);
      assert.match(after ?? '', /^( Uhr| h)?$/, text);
    }
  });
}

test('a range over midnight has both days, and one of a clock of 12 hours says once which half it is', () => {
  const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const time = new Intl.DateTimeFormat('en', { ...clock, hourCycle: 'h12' });
  assert.equal(rangeText(time, time, NINE, LATER).replaceAll(/\s/g, ' '), '9:30 – 11:05 AM');
  const days = new Intl.DateTimeFormat('he', { ...DAY, ...clock, hourCycle: 'h23' });
  const night = new Intl.DateTimeFormat('he', { ...clock, hourCycle: 'h23' });
  const text = rangeText(days, night, Date.UTC(2026, 11, 8, 23), Date.UTC(2026, 11, 9, 1));
  assert.match(text, /8.*9/);
});
