import { isEmptyAnswer } from '@team-booking/core/routing';
import { escapePointer, type Answers, type Field, type FieldError, type FieldProblem } from '@team-booking/contract';

/** Answers to a type's questions, or what is wrong with them. Answers to unknown questions are dropped. */
export function checkAnswers(fields: readonly Field[], given: Answers): { answers: Answers; errors: FieldError[] } {
  const answers: Answers = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    const answer = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
    const problem = isEmptyAnswer(answer) ? field.required && REQUIRED : problemOf(field, answer!);
    if (problem) errors.push({ pointer: `/answers/${escapePointer(field.id)}`, ...problem });
    else if (answer !== undefined && !isEmptyAnswer(answer)) answers[field.id] = answer;
  }
  return { answers, errors };
}

type Answer = Answers[string];
/** What is wrong with an answer. */
type Wrong = Omit<FieldError, 'pointer'> & { readonly code: FieldProblem };

const REQUIRED: Wrong = { detail: 'is required', code: 'required' };
const format = (detail: string): Wrong => ({ detail, code: 'format' });
const choice = (detail: string): Wrong => ({ detail, code: 'choice' });

function problemOf(field: Field, answer: Answer): Wrong | null {
  const values = (field.options ?? []).map(({ value }) => value);
  switch (field.type) {
    case 'number':
      return Number.isFinite(typeof answer === 'string' ? Number(answer) : answer)
        ? null
        : format('has to be a number');
    case 'checkbox':
      return answer === true ? null : format('has to be true or false');
    case 'checkboxes':
      return Array.isArray(answer) &&
        answer.every((one) => values.includes(one)) &&
        new Set(answer).size === answer.length
        ? null
        : choice('has to be some of the options, each once');
    case 'select':
    case 'radio':
      return typeof answer === 'string' && values.includes(answer) ? null : choice('has to be one of the options');
    case 'text':
    case 'textarea':
    case 'tel':
    case 'email':
    case 'url':
    case 'date':
      return typeof answer === 'string' ? problemOfText(field, answer) : format('has to be text');
  }
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const LINES = /\p{Cc}/u;

function problemOfText({ type, maxLength = 10_000 }: Field, text: string): Wrong | null {
  if (text.length > maxLength) {
    return { detail: `has to be at most ${maxLength} characters long`, code: 'too-long', limit: maxLength };
  }
  if (type !== 'textarea' && LINES.test(text)) return format('has to be one line');
  if (type === 'email' && !EMAIL.test(text)) return format('has to be an e-mail address');
  if (type === 'url' && !isWebAddress(text)) return format('has to be an address that starts with http:// or https://');
  if (type === 'date' && !isDate(text)) return format('has to be a date such as 2026-12-24');
  return null;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
