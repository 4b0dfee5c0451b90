import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, Field } from '@team-booking/contract';
import { checkAnswers } from './answers.ts';

const options = ['x', 'y'].map((value) => ({ value, label: value }));
const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  id: 'f',
  type,
  label: 'F',
  required: false,
  ...more,
});

function problem(asked: Field, answer: Answers[string] | undefined): string | null {
  const { errors } = checkAnswers([asked], answer === undefined ? {} : { f: answer });
  return errors[0] ? `${errors[0].pointer} ${errors[0].detail}` : null;
}

test('each type of question accepts its kind of answer', () => {
  const good: [Field, Answers[string]][] = [
    [field('text'), 'ä'],
    [field('textarea'), 'a\nb'],
    [field('email'), 'a@b'],
    [field('tel'), '+49 30 1'],
    [field('url'), 'https://a.example/x?y'],
    [field('number'), '1.5'],
    [field('number'), 0],
    [field('date'), '2028-02-29'],
    [field('select', { options }), 'x'],
    [field('radio', { options }), 'y'],
    [field('checkbox'), true],
    [field('checkboxes', { options }), ['y', 'x']],
  ];
  for (const [asked, answer] of good)
    assert.deepEqual(checkAnswers([asked], { f: answer }), { answers: { f: answer }, errors: [] });
  const bad: [Field, Answers[string]][] = [
    [field('text'), 'a\nb'],
    [field('text'), 1],
    [field('text', { maxLength: 2 }), 'abc'],
    [field('email'), 'a b@c'],
    [field('url'), 'javascript:alert(1)'],
    [field('url'), 'https://'],
    [field('number'), 'many'],
    [field('number'), true],
    [field('date'), '2027-02-29'],
    [field('date'), 'tomorrow'],
    [field('select', { options }), 'z'],
    [field('radio', { options }), ['x']],
    [field('checkbox'), 'yes'],
    [field('checkboxes', { options }), 'x'],
    [field('checkboxes', { options }), ['x', 'x']],
    [field('checkboxes', { options }), ['z']],
  ];
  for (const [asked, answer] of bad)
    assert.match(problem(asked, answer) ?? '', /^\/answers\/f has to/, `${asked.type} ${JSON.stringify(answer)}`);
});

test('required answers must be present, and a required checkbox ticked', () => {
  for (const [type, empty] of [
    ['text', ' '],
    ['select', ''],
    ['checkbox', false],
    ['checkboxes', []],
    ['number', undefined],
  ] as const) {
    const answer = empty as Answers[string] | undefined;
    assert.equal(problem(field(type, { required: true, options }), answer), '/answers/f is required');
    assert.equal(problem(field(type, { options }), answer), null);
  }
});

test('answers to unknown questions are dropped, and ids with special characters are escaped in pointers', () => {
  assert.deepEqual(checkAnswers([], { g: 'x' }), { answers: {}, errors: [] });
  const { errors } = checkAnswers([field('text', { id: 'a/b~c', required: true })], {});
  assert.equal(errors[0]?.pointer, '/answers/a~1b~0c');
  assert.equal(checkAnswers([field('text', { id: 'constructor', required: true })], {}).errors.length, 1);
});
