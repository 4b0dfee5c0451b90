import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeMail } from './compose/compose-mail.ts';
import { letterPreview } from './letter-preview.ts';
import { everyLetter, FROM, letterOf } from './test/letters.ts';

test('what is shown before it is sent is what is sent', () => {
  for (const locale of letterPreview.locales) {
    for (const letter of everyLetter(locale)) {
      const { subject, text, html } = composeMail(letter, FROM);
      assert.deepEqual(letterPreview.compose(letter), { subject, text, html });
    }
  }
});

test('our own words are there beside a team’s', () => {
  const template = { subject: 'Theirs', text: 'Their own.' };
  const ours = letterPreview.ours(letterOf({ locale: 'en-GB', template }));
  assert.deepEqual(ours, {
    subject: 'Confirmed: Discovery call, Tue 8 Dec, 10:30',
    text: 'See you then! Mira Kaplan will be expecting you.',
  });
  assert.equal(letterPreview.compose(letterOf({ template })).subject, 'Theirs');
});
