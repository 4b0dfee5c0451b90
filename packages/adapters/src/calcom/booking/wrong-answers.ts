import { escapePointer, type BookingType, type Field, type FieldError } from '@team-booking/contract';
import { isMembers } from '../reading.ts';

/** Validates the answers to a type's questions. */
export function wrongAnswers(answers: unknown, { fields }: BookingType): FieldError[] {
  if (answers !== undefined && !isMembers(answers)) return [{ pointer: '/answers', detail: 'is no object' }];
  return fields.flatMap((field) => {
    const detail = wrongAnswer(answers?.[field.id], field);
    return detail ? [{ pointer: `/answers/${escapePointer(field.id)}`, detail }] : [];
  });
}

function wrongAnswer(answer: unknown, { type, required, options = [], maxLength = 10_000 }: Field): string | null {
  const none =
    answer === undefined ||
    (typeof answer === 'string' && answer.trim() === '') ||
    (Array.isArray(answer) && answer.length === 0) ||
    (type === 'checkbox' && answer === false);
  if (none) return required ? 'is required' : null;
  const offered = (value: unknown) => options.some((option) => option.value === value);
  switch (type) {
    case 'number':
      return Number.isFinite(asNumber(answer)) ? null : 'is no number';
    case 'checkbox':
      return answer === true ? null : 'is neither true nor false';
    case 'checkboxes':
      return Array.isArray(answer) && answer.every(offered) ? null : 'has what is none of the options';
    case 'select':
    case 'radio':
      return offered(answer) ? null : 'is none of the options';
    case 'date':
      return typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer) ? null : 'is no date';
    case 'url':
      return typeof answer === 'string' && URL.canParse(answer) ? null : 'is no address';
    case 'email':
    case 'tel':
    case 'text':
    case 'textarea':
      return typeof answer === 'string' && answer.length <= maxLength ? null : 'is no text, or too long';
  }
}

/** A number, or one typed as text. */
export function asNumber(answer: unknown): number {
  return typeof answer === 'number' ? answer : typeof answer === 'string' ? Number(answer) : NaN;
}
