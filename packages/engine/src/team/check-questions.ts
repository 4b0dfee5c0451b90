import type { Field } from '@team-booking/contract';
import type { Problems } from './problems.ts';

/** Validates questions to visitors, those of a form and those before the times. */
export function checkQuestions(questions: readonly Field[], field: string, problems: Problems): void {
  problems.unique(
    questions.map(({ id }) => id),
    (i) => `${field}/${i}/id`,
  );
  for (const [i, { type, options = [] }] of questions.entries()) {
    const place = `${field}/${i}/options`;
    const chosen = type === 'select' || type === 'radio' || type === 'checkboxes';
    if (chosen && options.length === 0) {
      problems.add('invalid', place, `are missing, but a ${type} needs some`, 'List what can be chosen.', 'required');
    }
    problems.unique(
      options.map(({ value }) => value),
      (o) => `${place}/${o}/value`,
    );
  }
}
