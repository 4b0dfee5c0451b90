import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers, Question } from './answers.ts';
import type { Condition } from './condition.ts';
import { routeOf } from './route-of.ts';
import type { Routing, Rule, Target } from './routing.ts';

const options = (...values: string[]) => values.map((value) => ({ value }));
const QUESTIONS: readonly Question[] = [
  { id: 'topic', type: 'select', required: true, options: options('sales', 'support', 'press') },
  { id: 'plan', type: 'radio', required: false, options: options('free', 'pro', 'Pro') },
  { id: 'products', type: 'checkboxes', required: false, options: options('crm', 'erp', 'shop') },
  { id: 'people', type: 'number', required: false },
  { id: 'email', type: 'email', required: false },
  { id: 'company', type: 'text', required: false },
  { id: 'note', type: 'textarea', required: false },
  { id: 'phone', type: 'tel', required: false },
  { id: 'site', type: 'url', required: false },
  { id: 'since', type: 'date', required: false },
  { id: 'customer', type: 'checkbox', required: false },
];

const about = (question: string, op: Condition['op'], value?: unknown): Condition =>
  ({ question, op, ...(op === 'one-of' ? { values: value } : value === undefined ? {} : { value }) }) as Condition;
const all = (to: Target, ...conditions: Condition[]): Rule => ({ match: 'all', conditions, to });
const any = (to: Target, ...conditions: Condition[]): Rule => ({ match: 'any', conditions, to });
const hosts = (...ids: string[]): Target => ({ kind: 'hosts', hosts: ids });
const GONE: Target = {
  kind: 'message',
  text: 'Please write to us.',
  link: { url: 'https://a.example', label: 'Write' },
};

/** The rules of a software house, from the most special to the most general. */
const HOUSE: Routing = {
  questions: QUESTIONS,
  rules: [
    any(GONE, about('topic', 'is', 'press'), about('email', 'email-domain', 'rival.example')),
    all({ kind: 'host', host: 'ada' }, about('customer', 'is', true), about('people', 'at-least', 1000)),
    all({ kind: 'type', type: 'emergency' }, about('topic', 'is', 'support'), about('note', 'contains', 'down')),
    all(hosts('bob', 'cem'), about('products', 'contains', 'erp')),
    all(hosts('dot'), about('topic', 'is', 'sales'), about('people', 'at-least', 50), about('people', 'at-most', 249)),
    all(hosts('eve'), about('people', 'empty'), about('company', 'empty')),
  ],
  fallback: { kind: 'everybody' },
};
/** A single rule to `yes`, else to everybody. */
const only = (...conditions: Condition[]): Routing => ({ ...HOUSE, rules: [all(hosts('yes'), ...conditions)] });
const YES = 'hosts yes';
const NO = 'everybody';

const shown = (target: Target): string =>
  Object.values(target)
    .flat()
    .filter((part) => typeof part === 'string')
    .join(' ');

const CASES: readonly (readonly [about: string, routing: Routing, answers: Answers, to: string])[] = [
  ['any of several conditions: the first', HOUSE, { topic: 'press' }, 'message Please write to us.'],
  [
    'any of several conditions: the last',
    HOUSE,
    { topic: 'sales', email: 'x@rival.example' },
    'message Please write to us.',
  ],
  ['a requested host', HOUSE, { topic: 'sales', customer: true, people: 1000 }, 'host ada'],
  ['all conditions are needed', HOUSE, { topic: 'sales', people: 1000 }, NO],
  ['another type', HOUSE, { topic: 'support', note: 'The shop is DOWN!' }, 'type emergency'],
  ['a ticked box among others', HOUSE, { topic: 'sales', products: ['crm', 'erp'], people: 3 }, 'hosts bob cem'],
  ['the first rule wins', HOUSE, { topic: 'support', note: 'down', products: ['erp'] }, 'type emergency'],
  [
    'the order decides, not how special a rule is',
    HOUSE,
    { topic: 'press', customer: true, people: 5000 },
    'message Please write to us.',
  ],
  ['the lower end of a range', HOUSE, { topic: 'sales', people: 50 }, 'hosts dot'],
  ['the upper end of a range', HOUSE, { topic: 'sales', people: 249 }, 'hosts dot'],
  ['below a range', HOUSE, { topic: 'sales', people: 49 }, NO],
  ['above a range', HOUSE, { topic: 'sales', people: 250 }, NO],
  ['two empty answers', HOUSE, { topic: 'sales' }, 'hosts eve'],
  ['one empty answer of two', HOUSE, { topic: 'sales', company: 'Acme' }, NO],
  ['the fallback', HOUSE, { topic: 'support', note: 'A question.', company: 'Acme' }, NO],

  ['is: one option', only(about('topic', 'is', 'sales')), { topic: 'sales' }, YES],
  ['is: another option', only(about('topic', 'is', 'sales')), { topic: 'support' }, NO],
  ['is: options keep their case', only(about('plan', 'is', 'pro')), { topic: 'sales', plan: 'Pro' }, NO],
  [
    'is: text without case and outer spaces',
    only(about('company', 'is', 'Acme')),
    { topic: 'sales', company: '  ACME ' },
    YES,
  ],
  [
    'is: text in another Unicode form',
    only(about('company', 'is', 'Müller')),
    { topic: 'sales', company: 'Mu\u0308ller' },
    YES,
  ],
  ['is: a number written as text', only(about('people', 'is', 7)), { topic: 'sales', people: '7.0' }, YES],
  ['is: a date', only(about('since', 'is', '2026-01-01')), { topic: 'sales', since: '2026-01-01' }, YES],
  ['is: a ticked box', only(about('customer', 'is', true)), { topic: 'sales', customer: true }, YES],
  ['is: a box that is not ticked', only(about('customer', 'is', false)), { topic: 'sales' }, YES],
  ['is: this box alone', only(about('products', 'is', 'crm')), { topic: 'sales', products: ['crm'] }, YES],
  ['is: not with another box', only(about('products', 'is', 'crm')), { topic: 'sales', products: ['crm', 'shop'] }, NO],
  ['one of: an option', only(about('topic', 'one-of', ['sales', 'press'])), { topic: 'press' }, YES],
  ['one of: none of them', only(about('topic', 'one-of', ['sales', 'press'])), { topic: 'support' }, NO],
  [
    'one of: any of the boxes',
    only(about('products', 'one-of', ['erp', 'shop'])),
    { topic: 'sales', products: ['crm', 'shop'] },
    YES,
  ],
  ['one of: nothing ticked', only(about('products', 'one-of', ['erp', 'shop'])), { topic: 'sales', products: [] }, NO],
  [
    'contains: a part of a longer text',
    only(about('site', 'contains', 'example')),
    { topic: 'sales', site: 'https://shop.Example/x' },
    YES,
  ],
  ['contains: nothing was written', only(about('note', 'contains', 'a')), { topic: 'sales', note: '   ' }, NO],
  [
    'starts with: a dialling code',
    only(about('phone', 'starts-with', '+49')),
    { topic: 'sales', phone: ' +49 30 1234' },
    YES,
  ],
  [
    'starts with: not in the middle',
    only(about('phone', 'starts-with', '+49')),
    { topic: 'sales', phone: '0 +49' },
    NO,
  ],
  [
    'domain: whatever the case',
    only(about('email', 'email-domain', 'Acme.example')),
    { topic: 'sales', email: 'Ada@ACME.example' },
    YES,
  ],
  [
    'domain: not one below it',
    only(about('email', 'email-domain', 'acme.example')),
    { topic: 'sales', email: 'a@mail.acme.example' },
    NO,
  ],
  [
    'domain: not one that ends like it',
    only(about('email', 'email-domain', 'acme.example')),
    { topic: 'sales', email: 'a@notacme.example' },
    NO,
  ],
  ['at least: not answered is no number', only(about('people', 'at-least', 0)), { topic: 'sales' }, NO],
  ['at most: a fraction', only(about('people', 'at-most', 2.5)), { topic: 'sales', people: '2.5' }, YES],
  ['empty: spaces are no answer', only(about('company', 'empty')), { topic: 'sales', company: ' ' }, YES],
  ['empty: an answer', only(about('people', 'empty')), { topic: 'sales', people: 0 }, NO],
  [
    'nothing is inherited from objects',
    {
      ...only({ question: 'constructor', op: 'is', value: 'a' }),
      questions: [{ id: 'constructor', type: 'text', required: false }],
    },
    {},
    NO,
  ],
];

test('there are at least forty worked cases', () => {
  assert.ok(CASES.length >= 40);
});

for (const [name, routing, answers, to] of CASES) {
  test(`answers lead where the rules say: ${name}`, () => {
    const route = routeOf(routing, answers);
    assert.equal(shown(route.to), to);
    assert.equal(route.to, route.rule === 'fallback' ? routing.fallback : routing.rules[route.rule]!.to);
  });
}
