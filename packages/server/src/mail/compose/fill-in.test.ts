import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEMPLATE_FIELDS, type TemplateField } from '@team-booking/contract/team';
import { fillIn } from './fill-in.ts';

const values = Object.fromEntries(Object.keys(TEMPLATE_FIELDS).map((name) => [name, `<${name}>`])) as Record<
  TemplateField,
  string
>;

test('every field is filled in, and what is no field stays as it is written', () => {
  const wrong = '{Title} {nobody} {} {toString} {constructor} { title } {title';
  assert.equal(fillIn(`{title} at {time} ${wrong}`, 'text', values), `<title> at <time> ${wrong}`);
});

test('a subject names nothing that a visitor typed', () => {
  assert.equal(
    fillIn('{visitor}, {reason}, {place}: {title}', 'subject', values),
    '{visitor}, {reason}, {place}: <title>',
  );
  assert.equal(fillIn('{visitor}, {reason}, {place}', 'text', values), '<visitor>, <reason>, <place>');
});

test('what is filled in is not filled in again', () => {
  assert.equal(fillIn('{visitor}', 'text', { ...values, visitor: '{team} $& $1' }), '{team} $& $1');
});
