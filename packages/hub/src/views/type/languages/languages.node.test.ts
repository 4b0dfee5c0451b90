import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { changesBetween } from '../../../parts/draft/changes.ts';
import type { TypeContent } from '../content.ts';
import { typeChanges } from '../type-changes.ts';
import { inLanguage, withoutGone } from './in-language.ts';
import { textPlaces } from './places.ts';

const CONTENT: TypeContent = {
  title: 'Talk',
  slug: 'talk',
  durations: [30],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
  locations: [{ id: 'office', kind: 'in-person', label: 'Office', address: 'Main Street 1' }],
  fields: [
    {
      id: 'size',
      type: 'select',
      label: 'How many?',
      required: true,
      options: [
        { value: 's', label: 'Few' },
        { value: 'l', label: 'Many' },
      ],
    },
  ],
  consent: { text: 'I agree', version: '1' },
  translations: {
    de: {
      title: 'Gespräch',
      fields: { size: { label: 'Wie viele?', options: { s: 'Wenige' } } },
      locations: { office: { label: 'Büro' } },
      consent: { text: 'Ich stimme zu' },
    },
  },
};

test('everything that visitors read can be written in another language; what is empty cannot', async () => {
  const [texts, asks] = await Promise.all([loadHubWords('en', 'type'), loadHubWords('en', 'questions')]);
  assert.deepEqual(
    textPlaces(CONTENT, { texts, asks, address: 'Address' }).map(({ path, original }) => [path.join('/'), original]),
    [
      ['title', 'Talk'],
      ['locations/office/label', 'Office'],
      ['locations/office/address', 'Main Street 1'],
      ['fields/size/label', 'How many?'],
      ['fields/size/options/s', 'Few'],
      ['fields/size/options/l', 'Many'],
      ['consent/text', 'I agree'],
    ],
  );
});

test('who reads another language sees what is written in it, and the rest as it is', () => {
  const said = inLanguage(CONTENT, 'de');
  assert.equal(said.title, 'Gespräch');
  assert.deepEqual(said.locations, [{ ...CONTENT.locations![0], label: 'Büro' }]);
  assert.deepEqual(
    said.fields!.map(({ label, options }) => [label, options!.map((option) => option.label)]),
    [['Wie viele?', ['Wenige', 'Many']]],
  );
  assert.equal(said.consent!.text, 'Ich stimme zu');
  assert.equal(inLanguage(CONTENT, 'fr'), CONTENT);
});

test('with a question, a choice or a place goes what was written of it in other languages', () => {
  const { fields, locations: _, consent: _consent, ...others } = CONTENT;
  const made = { ...others, fields: [{ ...fields![0]!, options: [{ value: 'l', label: 'Many' }] }] };
  const left = { de: { title: 'Gespräch', fields: { size: { label: 'Wie viele?' } } } };
  assert.deepEqual(withoutGone(made), left);
  assert.deepEqual(typeChanges(made, changesBetween(CONTENT, made)).translations, left, 'both are sent together');
  const titled = { ...CONTENT, title: 'Call' };
  assert.deepEqual(typeChanges(titled, changesBetween(CONTENT, titled)), { title: 'Call' });
});
