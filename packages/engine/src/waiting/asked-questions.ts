import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { sees } from '../access/check-access.ts';
import { liveRecordOf } from '../booking/live-record.ts';
import { presentRow } from '../bookings/present-row.ts';
import { openQuestions } from '../questions/open-questions.ts';
import { presentQuestion } from '../questions/present-question.ts';
import { seatsToGive } from '../reassigning/takers.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Bookings that their hosts have changed in their calendars, those first that begin first; hosts answer what they changed themselves. */
export async function waitingQuestions({ actor, now }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const { question, row } of await openQuestions(view, now)) {
    const { booking: id, host } = question;
    if (!sees(actor, [host])) continue;
    const record = await liveRecordOf(view, id);
    const canGive = record !== null && seatsToGive(row, record).includes(host);
    items.push({
      kind: 'question',
      since: formatInstant(question.at),
      subject: `booking/${id}`,
      remedies: [
        { verb: 'answerQuestion', parameters: { id, host } },
        ...(canGive ? [{ verb: 'reassign', parameters: { id } }] : []),
      ],
      booking: await presentRow(view, row, now),
      question: presentQuestion(question),
    });
  }
  return items;
}
