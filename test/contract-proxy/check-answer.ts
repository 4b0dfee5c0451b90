import type { Description } from './description.ts';
import { checkBody, headerOf, type AnswerMessage, type Finding } from './message.ts';
import type { Answer, Operation } from './operation.ts';

/** Validates an answer against the operation that the description declares for its request. */
export function checkAnswer(
  description: Description,
  operation: Operation | null,
  method: string,
  answer: AnswerMessage,
): Finding[] {
  const declared = operation ? operation.answers[answer.status] : refusal(description, answer);
  if (!declared) {
    const expected = operation ? Object.keys(operation.answers).join(', ') : 'a refusal';
    const excerpt = answer.body.subarray(0, 300).toString('latin1');
    return [{ place: 'status', message: `is ${answer.status}, which is not declared: ${expected}`, excerpt }];
  }
  const headers = declared.headers.flatMap(({ name, required, check }) => {
    const value = headerOf(answer, name);
    const place = `header ${name}`;
    if (value === undefined) return required ? [{ place, message: 'is required', excerpt: '' }] : [];
    return check(value).map(({ message }) => ({ place, message, excerpt: value }));
  });
  const hasBody = method !== 'HEAD' && Object.keys(declared.content).length > 0;
  return [...headers, ...checkBody(answer, declared.content, hasBody)];
}

/** A request that the description does not know has to be answered with a problem. */
function refusal({ problem }: Description, { status }: AnswerMessage): Answer | undefined {
  return status >= 400 && status < 500 ? problem : undefined;
}
