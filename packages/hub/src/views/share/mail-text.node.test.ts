import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '../../format/formats.ts';
import { mailText, spread, usual } from './mail-text.ts';

const at = (hour: number) => `2026-12-08T${String(hour).padStart(2, '0')}:00:00.000Z`;

test('a mail has each time with a link that opens the booker at it, in order, and the clock they are on', () => {
  const berlin = createFormats('en-GB', 'Europe/Berlin');
  const text = mailText(
    { title: 'Talk', url: 'https://book.example/talk', duration: 30, starts: [at(14), at(9)] },
    berlin,
    'en-GB',
  );
  assert.equal(
    text,
    `Talk · ${berlin.minutes(30)} (Berlin)

${berlin.dayAndTime(at(9))}
https://book.example/talk?start=2026-12-08T09%3A00%3A00Z&duration=30

${berlin.dayAndTime(at(14))}
https://book.example/talk?start=2026-12-08T14%3A00%3A00Z&duration=30`,
  );
});

test('a title of the other direction keeps its order, and the numbers behind it theirs', () => {
  const first = (title: string, locale: string) =>
    mailText(
      { title, url: 'https://book.example/talk', duration: 30, starts: [] },
      createFormats(locale, 'Europe/Berlin'),
      locale,
    );
  assert.match(first('Talk', 'ar'), /^\u2068Talk\u2069 · /);
  assert.match(first('محادثة', 'en-GB'), /^\u2068محادثة\u2069 · /);
  assert.match(first('محادثة', 'ar'), /^محادثة · /);
});

test('of many times some are shown, spread over the day; two of each day are ticked', () => {
  const starts = Array.from({ length: 20 }, (_, hour) => at(hour));
  assert.equal(spread(starts).length, 5);
  assert.deepEqual([spread(starts)[0], spread(starts).at(-1)], [starts[0], starts.at(-1)]);
  assert.deepEqual(
    usual([
      { day: '2026-12-08', starts },
      { day: '2026-12-09', starts: [at(3)] },
    ]),
    [at(0), at(19), at(3)],
  );
  assert.deepEqual(usual([]), []);
});
