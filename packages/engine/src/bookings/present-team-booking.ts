import type { TeamBooking } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { Actor } from '../access/actor.ts';
import type { Backend } from '../booking/backend.ts';
import { liveRecordOf } from '../booking/live-record.ts';
import { presentPlace, presentState } from '../booking/present.ts';
import { writtenRecord } from '../history/written-record.ts';
import { billOf } from '../payment/bill.ts';
import { refundsOf } from '../payment/refund.ts';
import { openQuestions } from '../questions/open-questions.ts';
import { presentQuestion } from '../questions/present-question.ts';
import { undoableNow } from '../reassigning/undoable.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { contentOf } from './content-of.ts';
import { presentRow } from './present-row.ts';
import { storyOf } from './story-of.ts';

/** A booking with its story as somebody of the team sees it, at an instant. */
export async function presentTeamBooking(
  context: {
    readonly backend: Pick<Backend, 'key' | 'busy'>;
    readonly actor: Actor;
    readonly now: number;
  },
  view: StoreView,
  row: BookingRow,
): Promise<TeamBooking> {
  const { backend, now } = context;
  const { consent, location } = row;
  const state = presentState(row.state, now);
  const record = await liveRecordOf(view, state.id);
  return {
    ...(await presentRow(view, row, now)),
    timeZone: row.timeZone,
    locale: row.locale,
    owner: row.owner,
    attendee: row.attendee,
    guests: [...row.guests],
    answers: row.answers,
    location: location && presentPlace(location),
    consent: consent && { version: consent.version, at: formatInstant(consent.at) },
    metadata: row.metadata,
    ...(await moneyOf(view, row)),
    missedBy: state.status === 'no-show' ? state.who : null,
    sequence: state.sequence,
    createdAt: formatInstant(row.createdAt),
    changedAt: formatInstant(row.changedAt),
    record: record && writtenRecord(record),
    questions: (await openQuestions(view, now, state.id)).map(({ question }) => presentQuestion(question)),
    story: await storyOf(view, row, now),
    undoable: (await undoableNow(context, view, row)) !== null,
    revision: revisionOf(contentOf(backend, row)),
  };
}

/** What it cost, who has the money, and what was given back. */
async function moneyOf(view: StoreView, row: BookingRow): Promise<Pick<TeamBooking, 'payment' | 'price' | 'refunds'>> {
  const { state } = row;
  const bill = await billOf(view, row);
  const refunds = (await refundsOf(view, row)).map(({ payment: { reference }, amount, currency, state: is, at }) => {
    return { amount, currency, reference, state: is, at: formatInstant(at) };
  });
  const price = bill && { amount: bill.amount, currency: bill.currency };
  if (state.status !== 'awaiting-payment') return { payment: state.payment && { ...state.payment }, price, refunds };
  return { payment: bill && { provider: bill.provider, reference: null }, price, refunds };
}
