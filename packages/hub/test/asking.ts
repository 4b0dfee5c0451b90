import type { CalendarQuestion } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import { NOW } from './story.ts';

type Answer = Parameters<TeamClient['answerQuestion']>[0];

/** What a page has no calendars for: Lena's booking was moved by its host to the afternoon, or deleted. */
export interface Asking {
  readonly found?: CalendarQuestion['found'];
  /** Gets what is sent. */
  readonly sent?: Answer[];
}

/** A backend over which one booking is asked about until somebody answers. */
export function asking({ found = 'moved', sent = [] }: Asking = {}): (client: TeamClient) => TeamClient {
  const stands = { start: '2026-12-08T14:00:00Z', end: '2026-12-08T14:30:00Z' };
  return (client) => {
    let isOpen = true;
    const questionFor = (host: string): CalendarQuestion => ({
      host,
      calendar: 'work',
      found,
      stands: found === 'deleted' ? null : stands,
      since: new Date(NOW - 12 * 60_000).toISOString(),
    });
    const lena = async () => {
      const { items } = await client.bookings({ query: { words: 'Lena' } });
      return items[0]!;
    };
    return {
      ...client,
      async waiting(...asked) {
        const { items } = await client.waiting(...asked);
        if (!isOpen) return { items };
        const booking = await lena();
        const host = booking.hosts[0]!.id;
        const parameters = { id: booking.id };
        const remedies = [
          { verb: 'answerQuestion', parameters: { ...parameters, host } },
          { verb: 'reassign', parameters },
        ];
        const question = questionFor(host);
        const about = { since: question.since, subject: `booking/${booking.id}`, remedies };
        return { items: [...items, { kind: 'question', booking, question, ...about }] };
      },
      async teamBooking(...asked) {
        const booking = await client.teamBooking(...asked);
        const host = booking.hosts[0]!.id;
        if (!booking.attendee.name.startsWith('Lena')) return booking;
        const question = questionFor(host);
        const line = { host, id: 'work', done: found, ...(found === 'moved' && { stands }) };
        const noted = { at: question.since, what: 'found' as const, by: { kind: 'nobody' as const }, calendar: line };
        return { ...booking, questions: isOpen ? [question] : [], story: [...booking.story, noted] };
      },
      async answerQuestion(answer) {
        const { id, host, body } = answer;
        const { start, end } = await lena();
        const isTold = body.answer === 'tell-visitor';
        const isMove = isTold && found === 'moved';
        if (!body.dryRun) {
          sent.push(answer);
          isOpen = false;
        }
        return {
          booking: id,
          host,
          dryRun: body.dryRun ?? false,
          time: { before: { start, end }, after: isTold ? (isMove ? stands : null) : { start, end } },
          mails: isTold ? [{ kind: isMove ? 'notify-rescheduled' : 'notify-cancelled', to: 'visitor' as const }] : [],
          calendars: isTold && !isMove ? { put: [], removed: [host] } : { put: [host], removed: [] },
          revision: 'r1',
        };
      },
    };
  };
}
