import type { Answers, Field } from '@team-booking/contract';
import { host, solo } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
const field = (id: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  id,
  type,
  label: id,
  required: false,
  ...more,
});

/** One question of each type. */
const QUESTIONS: Field[] = [
  field('line', 'text', { maxLength: 10 }),
  field('lines', 'textarea', { maxLength: 20 }),
  field('mail', 'email'),
  field('call', 'tel'),
  field('site', 'url'),
  field('size', 'number'),
  field('day', 'date'),
  field('plan', 'select', { options }),
  field('pick', 'radio', { options }),
  field('sure', 'checkbox'),
  field('some', 'checkboxes', { options }),
];

const RIGHT: Answers = {
  line: 'ten signs.',
  lines: 'one\ntwo',
  mail: 'x@visitor.example',
  call: '+49 30 1234',
  site: 'https://visitor.example/a?b',
  size: 4,
  day: '2028-02-29',
  plan: 'a',
  pick: 'b',
  sure: true,
  some: ['b', 'a'],
};

const WRONG: readonly [string, Answers[string]][] = [
  ['line', 'eleven sign'],
  ['line', 'two\nlines'],
  ['line', 7],
  ['lines', 'x'.repeat(21)],
  ['mail', 'nobody'],
  ['mail', 'a b@c.example'],
  ['call', true],
  ['site', 'nowhere'],
  ['site', 'javascript:alert(1)'],
  ['size', 'many'],
  ['size', true],
  ['day', 'tomorrow'],
  ['day', '2027-02-29'],
  ['plan', 'c'],
  ['plan', ['a']],
  ['pick', 'A'],
  ['sure', 'yes'],
  ['some', ['a', '<b>']],
  ['some', ['a', 'a']],
  ['some', 'a'],
];

export const answers: Guarantee = {
  name: 'answers',
  about: 'An answer fits the type of its question, its options and its maxLength; a wrong one is named by its pointer.',
  remedy: 'Check each answer as Field in openapi.json says for its type; answer 422 invalid with /answers/{id}.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { fields: QUESTIONS })] });
    for (const [id, answer] of WRONG) {
      const outcome = await context.tryBook({ answers: { [id]: answer } });
      const type = QUESTIONS.find((one) => one.id === id)!.type;
      const what = `a booking whose answer to a question of type ${type} is ${JSON.stringify(answer).slice(0, 40)}`;
      context.refused(outcome, ['invalid'], what);
      const pointers = outcome.ok ? [] : (outcome.problem.errors ?? []).map(({ pointer }) => pointer);
      context.demand(
        pointers.some((pointer) => pointer.startsWith(`/answers/${id}`)),
        { what: `errors[].pointer of ${what}`, expected: `/answers/${id}`, came: pointers },
      );
    }
    const booking = await context.book({ answers: RIGHT });
    context.same(booking.answers, RIGHT, 'a right answer to a question of each type');
    context.same((await context.backend.booking(accessOf(booking))).answers, RIGHT, 'the same, read again');
  },
};
