import { hasOptions, isEmptyAnswer, type Answer, type Question } from './answers.ts';

/**
 * A condition about the answer to one question. Text is compared without regard to case and to spaces around it, values of options
 * exactly. What is not answered fulfils `empty`, and of a checkbox `is false`; nothing else.
 *
 * Of several ticked boxes, `is` wants this one and no other, `one-of` at least one of these, `contains` this one among them.
 */
export type Condition = { readonly question: string } & (
  | { readonly op: 'is'; readonly value: string | number | boolean }
  | { readonly op: 'one-of'; readonly values: readonly string[] }
  /** `email-domain`: exactly this domain, none below it. */
  | { readonly op: 'contains' | 'starts-with' | 'email-domain'; readonly value: string }
  | { readonly op: 'at-least' | 'at-most'; readonly value: number }
  | { readonly op: 'empty' }
);

/** Whether an answer fulfils a condition about its question. */
export function holds(condition: Condition, question: Question, answer: Answer | undefined): boolean {
  if (condition.op === 'empty') return isEmptyAnswer(answer);
  if (question.type === 'checkbox') return condition.op === 'is' && condition.value === !isEmptyAnswer(answer);
  if (answer === undefined || isEmptyAnswer(answer)) return false;
  const given = typeof answer === 'object' ? answer : [answer];
  const isSame = (value: string | number | boolean) => given.some((one) => same(question, one, value));
  switch (condition.op) {
    case 'is':
      return given.length === 1 && isSame(condition.value);
    case 'one-of':
      return condition.values.some(isSame);
    case 'contains':
      if (hasOptions(question)) return isSame(condition.value);
      return folded(given[0]!).includes(folded(condition.value));
    case 'starts-with':
      return folded(given[0]!).startsWith(folded(condition.value));
    case 'email-domain':
      return domainOf(folded(given[0]!)) === folded(condition.value);
    case 'at-least':
      return Number(given[0]) >= condition.value;
    case 'at-most':
      return Number(given[0]) <= condition.value;
  }
}

function same(question: Question, answer: string | number | boolean, value: string | number | boolean): boolean {
  if (hasOptions(question)) return answer === value;
  if (question.type === 'number') return Number(answer) === Number(value);
  return folded(answer) === folded(value);
}

/** Text without what does not distinguish it. */
export function folded(text: string | number | boolean): string {
  return String(text).normalize('NFKC').trim().toLowerCase();
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
