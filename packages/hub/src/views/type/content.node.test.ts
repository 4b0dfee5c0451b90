import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesBetween } from '../../parts/draft/changes.ts';
import { freeId, numbersIn, typeContent } from './content.ts';
import { typeChanges } from './type-changes.ts';

const DOCUMENT = {
  id: 'talk',
  status: 'published',
  aliases: ['call'],
  mode: 'round-robin',
  slug: 'talk',
  title: 'Talk',
  durations: [30],
  slot: { step: 30, timeZone: 'Europe/Berlin' },
  window: { minNotice: 60, horizon: 86_400 },
  payment: null,
  url: 'https://book.example/talk',
  embed: '<team-booking>',
  members: [],
  upcoming: 3,
  revision: 'r',
};

test('only what can be changed is edited, and only what was changed is sent', () => {
  const content = typeContent(DOCUMENT);
  assert.deepEqual(Object.keys(content), ['slug', 'title', 'durations', 'slot', 'window']);
  const { window: _window, ...others } = content;
  const made = { ...others, title: 'Call', slot: { ...content.slot, step: 15 } };
  assert.deepEqual(typeChanges(made, changesBetween(content, made)), {
    title: 'Call',
    slot: { step: 15, timeZone: 'Europe/Berlin' },
    window: null,
  });
});

test('lengths are read however they are written', () => {
  assert.deepEqual(numbersIn('30, 15 and 60 min; 15'), [15, 30, 60]);
  assert.deepEqual(numbersIn('٣٠، ١٥'), [15, 30]);
  assert.deepEqual(numbersIn('۹۰'), [90]);
  assert.deepEqual(numbersIn('none 0'), []);
});

test('a new row has an id of its own', () => {
  assert.equal(freeId([{ id: 'question-1' }, { id: 'question-3' }], 'question'), 'question-2');
});
