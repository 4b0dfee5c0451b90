import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@team-booking/contract';
import { toldAnswers } from './answers.ts';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  type: 'text',
  label: `What is ${id}?`,
  required: false,
  ...more,
});
const options = [
  { value: 's', label: 'Up to ten seats' },
  { value: 'l', label: 'More' },
];
const told = (answers: Parameters<typeof toldAnswers>[0], fields: readonly Field[]) =>
  toldAnswers(answers, fields, { locale: 'en-GB' }, { yes: 'yes' }).map(({ question, answer }) => [question, answer]);

test('answers stand beside the words of their questions, in the order of the form, and choices have their labels', () => {
  const fields = [
    field('size', { type: 'select', options }),
    field('sizes', { type: 'checkboxes', options }),
    field('consent', { type: 'checkbox' }),
    field('by', { type: 'date' }),
    field('seats', { type: 'number' }),
  ];
  const answers = { seats: 40, by: '2026-12-10', consent: true, sizes: ['l', 's'], size: 's' };
  const [, , , date] = told(answers, fields);
  assert.deepEqual(
    told(answers, fields).filter((_, i) => i !== 3),
    [
      ['What is size?', 'Up to ten seats'],
      ['What is sizes?', 'More and Up to ten seats'],
      ['What is consent?', 'yes'],
      ['What is seats?', '40'],
    ],
  );
  assert.match(date!.join(' '), /^What is by\? Thu.* 10 Dec/);
});

test('a question that is gone keeps its key, and so does a choice', () => {
  assert.deepEqual(told({ old: 'x', size: 'm' }, [field('size', { type: 'select', options })]), [
    ['What is size?', 'm'],
    ['old', 'x'],
  ]);
});

test('what is no date is shown as it was typed', () => {
  assert.deepEqual(told({ by: 'soon' }, [field('by', { type: 'date' })]), [['What is by?', 'soon']]);
});
