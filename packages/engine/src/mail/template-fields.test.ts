import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsIn, fillIn, isAllowed, TEMPLATE_FIELDS, type TemplateField } from './template-fields.ts';

const values = Object.fromEntries(Object.keys(TEMPLATE_FIELDS).map((name) => [name, `<${name}>`])) as Record<
  TemplateField,
  string
>;

test('every field is filled in, and what is no field stays as it is written', () => {
  assert.equal(fillIn('{title} at {time}', 'text', values), '<title> at <time>');
  assert.equal(
    fillIn('{Title} {nobody} {} {toString} { title }', 'text', values),
    '{Title} {nobody} {} {toString} { title }',
  );
});

test('a subject names nothing that a visitor typed', () => {
  assert.equal(fillIn('{visitor}, {reason}: {title}', 'subject', values), '{visitor}, {reason}: <title>');
  assert.equal(fillIn('{visitor}, {reason}', 'text', values), '<visitor>, <reason>');
  assert.ok(!isAllowed('visitor', 'subject') && isAllowed('visitor', 'text') && !isAllowed('constructor', 'text'));
});

test('what is filled in is not filled in again', () => {
  assert.equal(fillIn('{visitor}', 'text', { ...values, visitor: '{team} $& $1' }), '{team} $& $1');
});

test('the fields of a text are found once each, known or not', () => {
  assert.deepEqual(fieldsIn('{title} {nobody} {title}'), ['title', 'nobody']);
});
