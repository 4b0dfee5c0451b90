import { host, solo } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

const text = (id: string) => ({ id, type: 'text' as const, label: id, required: false });

export const editAnswers: Guarantee = {
  name: 'edit-answers',
  about: 'Editing merges answers by question, and an empty one removes an answer; the list of guests is replaced.',
  remedy: 'Put the answers that were sent over the stored ones and drop the empty ones; take guests as they were sent.',
  needs: 'testing',
  async check(context) {
    const fields = [text('topic'), text('goal'), text('note')];
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { fields })] });
    const [one, two] = ['one', 'two'].map((name) => ({ email: `${name}@visitor.example` }));
    const booking = await context.book({ answers: { topic: 'Engines', goal: 'Numbers' }, guests: [one!] });
    const edited = context.done(
      await context.backend.edit(accessOf(booking), { answers: { goal: 'Notes', note: 'G' }, guests: [two!] }),
      'editing one answer, adding another and sending other guests',
    );
    const all = { topic: 'Engines', goal: 'Notes', note: 'G' };
    context.same(edited.answers, all, 'answers after two of three were sent');
    context.same(edited.guests, [two], 'guests after others were sent');
    const less = context.done(
      await context.backend.edit(accessOf(booking), { answers: { note: '' }, guests: [] }),
      'taking an answer and the guests away',
    );
    const { topic, goal, note = '' } = less.answers;
    context.same([topic, goal, note, less.guests], ['Engines', 'Notes', '', []], 'answers and guests after that');
  },
};
