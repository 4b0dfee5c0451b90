import { hasOptions, suits, unreachableRules, type Condition } from '@team-booking/core/routing';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { checkQuestions } from './check-questions.ts';
import type { Problems } from './problems.ts';
import { checkCircles } from './check-routing-circles.ts';
import { checkTarget } from './check-route-target.ts';
import { seatsOf } from './seats.ts';

type Asking = BookingTypeConfig & { readonly routing: NonNullable<BookingTypeConfig['routing']> };

/**
 * Validates the questions before the times of all booking types, and that their answers lead somewhere: to seats that can be filled,
 * never in a circle, and by every rule.
 *
 * @param types of which nothing else is wrong
 */
export function checkRouting(types: readonly BookingTypeConfig[], problems: Problems): void {
  for (const [i, type] of types.entries()) {
    const field = `/bookingTypes/${i}`;
    checkOwnerLookup(type, `${field}/ownerLookup`, problems);
    if (type.routing) checkType({ ...type, routing: type.routing }, types, `${field}/routing`, problems);
  }
  checkCircles(types, problems);
}

function checkType(type: Asking, types: readonly BookingTypeConfig[], field: string, problems: Problems): void {
  const { questions, rules, fallback } = type.routing;
  const before = problems.errors.length;
  checkQuestions(questions, `${field}/questions`, problems);
  for (const [q, { id }] of questions.entries()) {
    if (!type.fields.some((one) => one.id === id)) continue;
    problems.add('duplicate', `${field}/questions/${q}/id`, `is ${id}, as is a field`, 'Ask it once, or rename one.');
  }
  for (const [r, { conditions, to }] of rules.entries()) {
    checkTarget(to, type, types, `${field}/rules/${r}/to`, problems);
    for (const [c, condition] of conditions.entries()) {
      checkCondition(condition, type.routing, `${field}/rules/${r}/conditions/${c}`, problems);
    }
  }
  checkTarget(fallback, type, types, `${field}/fallback`, problems);
  if (problems.errors.length > before) return;
  for (const rule of unreachableRules(type.routing)) {
    const { label } = rules[rule]!;
    problems.add(
      'unreachable-rule',
      `${field}/rules/${rule}`,
      `${label === undefined ? '' : `(${label}) `}is reached by no answers`,
      'Move it before the rules that cover it, correct its conditions, or leave it out.',
    );
  }
}

function checkCondition(
  condition: Condition,
  { questions }: Asking['routing'],
  field: string,
  problems: Problems,
): void {
  const question = questions.find(({ id }) => id === condition.question);
  if (!question) {
    const remedy = 'Use the id of one of the questions.';
    problems.add('unknown-question', `${field}/question`, `is ${condition.question}`, remedy);
    return;
  }
  if (!suits(condition, question)) {
    const remedy = 'Choose another condition, or another type of question.';
    problems.add(
      'invalid',
      `${field}/op`,
      `is ${condition.op}, which does not go with a ${question.type}`,
      remedy,
      'choice',
    );
    return;
  }
  if (condition.op === 'is' && !isOfType(condition.value, question.type)) {
    const remedy = 'Give a number for a number, true or false for a checkbox, and text for all others.';
    problems.add('invalid', `${field}/value`, `is no answer to a ${question.type}`, remedy, 'format');
    return;
  }
  if (!hasOptions(question)) return;
  const known = new Set((question.options ?? []).map(({ value }) => value));
  for (const value of namedIn(condition)) {
    if (known.has(value)) continue;
    const remedy = 'Use the value of one of the options.';
    problems.add('unknown-option', `${field}/${condition.op === 'one-of' ? 'values' : 'value'}`, `is ${value}`, remedy);
  }
}

function isOfType(value: string | number | boolean, type: Asking['routing']['questions'][number]['type']): boolean {
  return typeof value === (type === 'checkbox' ? 'boolean' : type === 'number' ? 'number' : 'string');
}

function namedIn(condition: Condition): readonly string[] {
  if (condition.op === 'one-of') return condition.values;
  return 'value' in condition ? [String(condition.value)] : [];
}

function checkOwnerLookup(type: BookingTypeConfig, field: string, problems: Problems): void {
  if (!type.ownerLookup || seatsOf(type).rotating === 1) return;
  const remedy = 'Leave it out: a host can be asked for where one seat rotates.';
  problems.add('invalid', field, 'goes with one host who is chosen among several', remedy, 'no-choice');
}
