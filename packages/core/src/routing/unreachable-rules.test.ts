import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Answers, Question } from './answers.ts';
import type { Condition } from './condition.ts';
import { routeOf } from './route-of.ts';
import type { Rule } from './routing.ts';
import { RandomNumbers } from '../../test/random-numbers.ts';
import { unreachableRules } from './unreachable-rules.ts';

const options = (...values: string[]) => values.map((value) => ({ value }));
const QUESTIONS: readonly Question[] = [
  { id: 'topic', type: 'select', required: true, options: options('a', 'b', 'c') },
  { id: 'boxes', type: 'checkboxes', required: false, options: options('x', 'y') },
  { id: 'people', type: 'number', required: false },
  { id: 'email', type: 'email', required: true },
  { id: 'customer', type: 'checkbox', required: false },
];
const to = { kind: 'everybody' } as const;
const rule = (match: Rule['match'], ...conditions: Condition[]): Rule => ({ match, conditions, to });
const topic = (value: string): Condition => ({ question: 'topic', op: 'is', value });
const domain = (value: string): Condition => ({ question: 'email', op: 'email-domain', value });
const people = (op: 'at-least' | 'at-most', value: number): Condition => ({ question: 'people', op, value });

const CASES: readonly (readonly [name: string, rules: readonly Rule[], unreachable: readonly number[]])[] = [
  ['different options', [rule('all', topic('a')), rule('all', topic('b'))], []],
  ['the same condition again', [rule('all', domain('a.example')), rule('all', domain('A.example '))], [1]],
  ['a more special rule behind', [rule('all', topic('a')), rule('all', topic('a'), people('at-least', 5))], [1]],
  ['a more special rule before', [rule('all', topic('a'), people('at-least', 5)), rule('all', topic('a'))], []],
  ['conditions that contradict each other', [rule('all', topic('a'), topic('b'))], [0]],
  ['an empty range', [rule('all', people('at-least', 5), people('at-most', 4))], [0]],
  ['a range of one number', [rule('all', people('at-least', 5), people('at-most', 5))], []],
  ['a range in a wider one', [rule('all', people('at-least', 5)), rule('all', people('at-least', 6))], [1]],
  [
    'a gap between two ranges',
    [rule('any', people('at-least', 6), people('at-most', 5)), rule('all', people('at-least', 1))],
    [],
  ],
  [
    'all options of a required question',
    [rule('any', topic('a'), topic('b')), rule('all', topic('c')), rule('all', domain('a.example'))],
    [2],
  ],
  ['a required question left empty', [rule('all', { question: 'topic', op: 'empty' })], [0]],
  ['a question that may be left empty', [rule('all', { question: 'people', op: 'empty' })], []],
  ['an option that does not exist', [rule('all', topic('d'))], [0]],
  [
    'a box ticked or not',
    [
      rule('all', { question: 'customer', op: 'is', value: true }),
      rule('all', { question: 'customer', op: 'is', value: false }),
      rule('all', topic('a')),
    ],
    [2],
  ],
  [
    'two boxes, each alone',
    [
      rule('all', { question: 'boxes', op: 'is', value: 'x' }),
      rule('all', { question: 'boxes', op: 'contains', value: 'x' }),
    ],
    [],
  ],
  [
    'one box ticked, whatever else',
    [
      rule('all', { question: 'boxes', op: 'contains', value: 'x' }),
      rule('all', { question: 'boxes', op: 'is', value: 'x' }),
    ],
    [1],
  ],
];

for (const [name, rules, unreachable] of CASES) {
  test(`rules that no answers lead to are named: ${name}`, () => {
    assert.deepEqual(unreachableRules({ questions: QUESTIONS, rules }), unreachable);
  });
}

test('a rule that is named is never reached, by 300 random answers to each of 200 random routings', () => {
  const random = new RandomNumbers(11);
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!;
  const condition = (): Condition =>
    pick<() => Condition>([
      () => topic(pick(['a', 'b', 'c'])),
      () => ({ question: 'topic', op: 'one-of', values: [pick(['a', 'b']), 'c'] }),
      () => ({ question: 'boxes', op: pick(['is', 'contains'] as const), value: pick(['x', 'y']) }),
      () => people(pick(['at-least', 'at-most'] as const), random.below(4)),
      () => ({ question: 'people', op: 'empty' }),
      () => domain(pick(['a.example', 'b.example'])),
      () => ({ question: 'email', op: 'starts-with', value: pick(['a', 'ab']) }),
      () => ({ question: 'customer', op: 'is', value: random.chance(0.5) }),
    ])();
  const answers = (): Answers => {
    const given: Record<string, Answer> = {
      topic: pick(['a', 'b', 'c']),
      email: `${pick(['a', 'ab', 'c'])}@${pick(['a', 'b', 'c'])}.example`,
    };
    const boxes = ['x', 'y'].filter(() => random.chance(0.5));
    if (random.chance(0.7)) given['people'] = random.below(6) - 0.5 * random.below(2);
    return { ...given, boxes, customer: random.chance(0.5) };
  };
  let named = 0;
  for (let n = 0; n < 200; n++) {
    const rules = Array.from({ length: 1 + random.below(5) }, () =>
      rule(pick(['all', 'any'] as const), ...Array.from({ length: 1 + random.below(3) }, condition)),
    );
    const unreachable = unreachableRules({ questions: QUESTIONS, rules });
    named += unreachable.length;
    for (let i = 0; i < 300; i++) {
      const given = answers();
      const { rule: reached } = routeOf({ questions: QUESTIONS, rules, fallback: to }, given);
      assert.ok(!unreachable.includes(reached as number), JSON.stringify({ rules, given, reached }));
    }
  }
  assert.ok(named > 20, `${named} were named`);
});

test('one of a hundred domains that is named again is found', () => {
  const rules = Array.from({ length: 50 }, (_, i) => rule('any', domain(`a${i}.example`), domain(`b${i}.example`)));
  assert.deepEqual(
    unreachableRules({ questions: QUESTIONS, rules: [...rules, rule('all', domain('b7.example'))] }),
    [50],
  );
});

test('where there is too much to look at, nothing is named that is not known', () => {
  const word = (i: number): Condition => ({ question: 'email', op: 'contains', value: `word ${i}` });
  const rules = Array.from({ length: 50 }, (_, i) => rule('any', word(i), word(i + 1)));
  assert.deepEqual(unreachableRules({ questions: QUESTIONS, rules }), []);
});
