import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatsFor } from '../../pages/plain/formats.ts';
import { letterOf } from '../test/letters.ts';
import { documentOf } from './document-of.ts';
import { formatsOf } from './formats.ts';

const AT = Date.UTC(2026, 11, 8, 9, 30);

test('a date is one of the calendar that the booker shows, whatever the locale prefers', () => {
  for (const locale of ['fa', 'ar-SA', 'th-TH']) {
    const [year, day] = [2026, 8].map((count) => count.toLocaleString(locale, { useGrouping: false }));
    const mail = formatsOf(locale, 'UTC');
    const span = { start: AT, end: AT + 1_800_000 };
    const page = formatsFor(locale, 'UTC');
    for (const text of [mail.date(AT), mail.span(span), page.span(span.start, span.end)])
      assert.ok(text.includes(year!) && text.includes(day!), text);
    for (const text of [mail.short(AT), mail.moment(AT), page.day('2026-12-08')]) assert.ok(text.includes(day!), text);
  }
});

test('a sentence that ends in a time ends in one full stop, where the time has one of its own', () => {
  const price = { amount: 4000, currency: 'EUR', until: AT };
  const { booking } = letterOf();
  const { text } = documentOf(letterOf({ kind: 'pay', locale: 'el', booking: { ...booking!, price } }));
  assert.match(text, /π\.μ\./);
  assert.doesNotMatch(text, /\.\.(?!\.)/);
});
