import { hasOptions, type Question } from './answers.ts';
import type { Condition } from './condition.ts';

/** Whether conditions with this operation can be fulfilled by answers to a question, and are worth a rule. */
export function suits({ op }: Pick<Condition, 'op'>, question: Pick<Question, 'type'>): boolean {
  switch (op) {
    case 'empty':
    case 'is':
      return true;
    case 'one-of':
      return question.type !== 'checkbox' && question.type !== 'number';
    case 'contains':
      return question.type === 'checkboxes' || isText(question);
    case 'starts-with':
      return isText(question);
    case 'email-domain':
      return question.type === 'email';
    case 'at-least':
    case 'at-most':
      return question.type === 'number';
  }
}

function isText(question: Pick<Question, 'type'>): boolean {
  const { type } = question;
  return !hasOptions(question) && type !== 'checkbox' && type !== 'number' && type !== 'date';
}
