import type { Answers } from '@team-booking/contract';
import type { Question } from '../event-type/questions.ts';
import { isMembers, plain, type Members } from '../reading.ts';
import { asNumber } from './wrong-answers.ts';

type Answer = Answers[string];

/** The attendee's own phone number, if an event type asks for it. Cal.com expects it as a member of the attendee. */
export const ATTENDEE_PHONE = 'attendeePhoneNumber';

/** Converts answers to Cal.com's format. */
export function responsesOf(answers: Answers = {}, questions: readonly Question[]): Record<string, unknown> {
  return Object.fromEntries(
    questions.flatMap(({ field: { id }, type }): [string, unknown][] => {
      const answer = answers[id];
      const none = answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);
      return none || id === ATTENDEE_PHONE ? [] : [[id, responseOf(answer, type)]];
    }),
  );
}

function responseOf(answer: Answer, type: string): unknown {
  if (type === 'number') return asNumber(answer);
  if (type === 'multiemail')
    return plain(answer)
      .split(/[\s,;]+/)
      .filter(Boolean);
  return answer;
}

/** Converts the answers of a Cal.com booking, using the questions of its type. */
export function answersOf(responses: Members, questions: readonly Question[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({ field: { id }, type }): [string, Answer][] => {
      const answer = answerOf(responses[id], type);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

function answerOf(response: unknown, type: string): Answer | undefined {
  // Some answers are objects with a label.
  const value = isMembers(response) && 'value' in response ? response['value'] : response;
  if (type === 'number') return Number.isFinite(asNumber(value)) ? asNumber(value) : undefined;
  if (Array.isArray(value)) {
    const texts = (value as unknown[]).filter((one) => typeof one === 'string').map((one) => one.slice(0, 200));
    return type === 'multiemail' ? texts.join('\n') : texts.slice(0, 50);
  }
  if (typeof value === 'string') return value === '' ? undefined : value.slice(0, 10_000);
  return typeof value === 'boolean' || typeof value === 'number' ? value : undefined;
}
