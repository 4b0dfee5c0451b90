import type { Field, Routing } from '@team-booking/contract';
import { hasOptions } from './options.ts';

export type Rule = Routing['rules'][number];
export type Condition = Rule['conditions'][number];
export type Target = Routing['fallback'];
type Op = Condition['op'];

/** What can be asked of the answer to a question of a kind. */
export function opsOf({ type }: Pick<Field, 'type'>): readonly Op[] {
  if (type === 'number') return ['is', 'at-least', 'at-most', 'empty'];
  if (type === 'checkbox') return ['is'];
  if (type === 'checkboxes') return ['contains', 'is', 'one-of', 'empty'];
  if (hasOptions(type)) return ['is', 'one-of', 'empty'];
  if (type === 'email') return ['email-domain', 'is', 'contains', 'empty'];
  return ['is', 'contains', 'starts-with', 'empty'];
}

/** A condition about a question, of what fits it; what there was is kept where it does. */
export function conditionOf(question: Field, op: Op = opsOf(question)[0]!, before?: Condition): Condition {
  const about = { question: question.id };
  const text = before && 'value' in before ? String(before.value) : (question.options?.[0]?.value ?? '');
  switch (op) {
    case 'empty':
      return { ...about, op };
    case 'one-of': {
      const values = before && 'values' in before ? before.values : [text].filter(Boolean);
      return { ...about, op, values };
    }
    case 'at-least':
    case 'at-most':
      return { ...about, op, value: Number(text) || 0 };
    case 'is':
      if (question.type === 'checkbox') return { ...about, op, value: true };
      if (question.type === 'number') return { ...about, op, value: Number(text) || 0 };
      return { ...about, op, value: text };
    default:
      return { ...about, op, value: text };
  }
}

/** Where answers may lead, in a form that fits what is there to choose from. */
export function targetOf(kind: Target['kind'], hosts: readonly string[], types: readonly string[]): Target {
  switch (kind) {
    case 'hosts':
      return { kind, hosts: hosts.slice(0, 1) };
    case 'host':
      return { kind, host: hosts[0] ?? '' };
    case 'type':
      return { kind, type: types[0] ?? '' };
    case 'message':
      return { kind, text: '' };
    default:
      return { kind };
  }
}

/** Questions before the times as they begin: one, and everybody’s times whatever is answered. */
export const newRouting = (label: string): Routing => ({
  questions: [{ id: 'before-1', type: 'text', label, required: true }],
  rules: [],
  fallback: { kind: 'everybody' },
});

/** A rule as it begins. */
export const newRule = (question: Field): Rule => ({
  match: 'all',
  conditions: [conditionOf(question)],
  to: { kind: 'everybody' },
});
