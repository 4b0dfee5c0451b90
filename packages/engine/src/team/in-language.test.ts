import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingTypeSettings } from '@team-booking/contract/team';
import { bookingTypeConfig } from './defaults.ts';
import { inLanguage, labelIn } from './in-language.ts';

const settings: BookingTypeSettings = {
  slug: 'intro',
  title: 'Intro call',
  description: 'Half an hour.',
  mode: 'solo',
  hosts: ['ada'],
  durations: [30],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
  locations: [
    { id: 'video', kind: 'online', label: 'Video call' },
    { id: 'office', kind: 'in-person', label: 'Our office', address: 'Main street 1' },
  ],
  fields: [
    { id: 'topic', type: 'text', label: 'What is it about?', help: 'A word', required: true },
    {
      id: 'size',
      type: 'select',
      label: 'How many are you?',
      required: false,
      options: [
        { value: 's', label: 'Few' },
        { value: 'l', label: 'Many' },
      ],
    },
  ],
  routing: {
    questions: [{ id: 'first', type: 'text', label: 'Who are you?', required: true }],
    rules: [],
    fallback: { kind: 'everybody' },
  },
  consent: { version: '1', text: 'I agree', url: 'https://team.example/en' },
  translations: {
    de: {
      title: 'Kennenlernen',
      description: 'Eine halbe Stunde.',
      fields: {
        topic: { label: 'Worum geht es?', help: 'Ein Wort' },
        size: { options: { s: 'Wenige' } },
        first: { label: 'Wer sind Sie?' },
      },
      locations: { video: { label: 'Videoanruf' } },
      consent: { text: 'Ich stimme zu' },
    },
    'pt-BR': { title: 'Conversa' },
  },
};
const type = bookingTypeConfig(settings);

describe('a booking type in another language', () => {
  it('has all texts that are written in it, and the others as they are', () => {
    const german = inLanguage(type, 'de');
    assert.equal(german.title, 'Kennenlernen');
    assert.equal(german.description, 'Eine halbe Stunde.');
    assert.deepEqual(
      german.fields.map(({ label, help }) => [label, help]),
      [
        ['Worum geht es?', 'Ein Wort'],
        ['How many are you?', undefined],
      ],
    );
    assert.deepEqual(
      german.fields[1]?.options?.map(({ value, label }) => [value, label]),
      [
        ['s', 'Wenige'],
        ['l', 'Many'],
      ],
    );
    assert.equal(german.routing?.questions[0]?.label, 'Wer sind Sie?');
    assert.deepEqual(
      german.locations.map(({ label, address }) => [label, address]),
      [
        ['Videoanruf', undefined],
        ['Our office', 'Main street 1'],
      ],
    );
    assert.deepEqual(german.consent, { version: '1', text: 'Ich stimme zu', url: 'https://team.example/en' });
  });

  it('is that of the locale, else of its language, else as it is written', () => {
    assert.equal(inLanguage(type, 'de-AT').title, 'Kennenlernen');
    assert.equal(inLanguage(type, 'DE').title, 'Kennenlernen');
    assert.equal(inLanguage(type, 'pt-br').title, 'Conversa');
    for (const locale of ['pt-PT', 'pt', 'fr', 'd', '', null])
      assert.equal(inLanguage(type, locale), type, `${locale}`);
  });

  it('asks and means the same: only texts differ', () => {
    const {
      title: _title,
      description: _description,
      fields,
      routing,
      locations,
      consent,
      ...rest
    } = inLanguage(type, 'de');
    const { title, description, fields: asked, routing: _r, locations: places, consent: agreed, ...same } = type;
    assert.deepEqual(rest, same);
    const meant = (all: typeof fields) =>
      all.map(({ id, required, options }) => [id, required, options?.map(({ value }) => value)]);
    assert.deepEqual(meant(fields), meant(asked));
    assert.deepEqual(
      locations.map(({ id }) => id),
      places.map(({ id }) => id),
    );
    assert.equal(consent?.version, agreed?.version);
    assert.ok(routing && title && description);
  });

  it('is the same object when it is asked for again', () => {
    assert.equal(inLanguage(type, 'de'), inLanguage(type, 'de-CH'));
  });

  it('names a stored location in it', () => {
    assert.equal(labelIn(inLanguage(type, 'de'), type, 'Video call'), 'Videoanruf');
    assert.equal(labelIn(inLanguage(type, 'de'), type, 'Somewhere'), 'Somewhere');
  });
});
