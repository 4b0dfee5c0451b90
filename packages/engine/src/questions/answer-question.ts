import { Refusal } from '@team-booking/contract';
import type { AnswerEffects, TeamRequestOf } from '@team-booking/contract/team';
import { checkOwn } from '../access/check-access.ts';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { bodyHash, idempotent } from '../booking/idempotency.ts';
import { inChargeOf } from '../booking/in-charge.ts';
import type { SecondLook } from '../booking/second-look.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { contentOf } from '../bookings/content-of.ts';
import { ownBooking } from '../bookings/own-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { openQuestions } from './open-questions.ts';
import { writtenTime } from './present-question.ts';
import { putBack } from './put-back.ts';
import { QUESTION, questionId, type Question } from './question-document.ts';
import { tellVisitor } from './tell-visitor.ts';

type Effects = Omit<AnswerEffects, 'revision' | 'dryRun'>;

/**
 * Says what becomes of a booking that its host has changed in their calendar. A dry run runs the very same code and takes it back.
 *
 * @throws {Refusal} `not-found`, `forbidden`, `wrong-state`, `slot-taken`, `hosts-fixed`, `too-late`, `changed-meanwhile`,
 *   `idempotency-key-reused`
 */
export function answerQuestion(context: TeamContext, request: TeamRequestOf<'answerQuestion'>): Promise<AnswerEffects> {
  const { backend, actor, now } = context;
  const { id, host, key, revision: sent, body } = request;
  const { answer, reason = null, dryRun: isDry = false } = body;
  const subject = `booking/${id}` as const;
  const work = async (transaction: StoreTransaction, look: SecondLook): Promise<AnswerEffects> => {
    const before = await ownBooking(context, transaction, id);
    checkOwn(actor, host);
    let effects: AnswerEffects | null = null;
    const once = async (): Promise<BookingRow> => {
      const question = await questionOf(transaction, { booking: id, host }, now);
      let row = before;
      if (answer === 'put-back') await putBack(transaction, question, now);
      else row = await tellVisitor(context, transaction, before, question, { reason, look });
      await transaction.removeDocument(QUESTION, questionId(question));
      const done = await effectsOf(transaction, { host, before, row, answer });
      const [was, is] = [contentOf(backend, before), contentOf(backend, row)];
      const { found, stands } = question;
      const current = { ...done, was, found, stands };
      await checkRevision(transaction, { subject, sent, current });
      await noteChange(transaction, context, { verb: 'answerQuestion', subject, before: was, after: is });
      effects = { ...done, dryRun: isDry, revision: revisionOf(current) };
      return row;
    };
    if (isDry) await once();
    else await idempotent(transaction, { route: `answerQuestion ${id} ${host}`, key, body: bodyHash(body) }, now, once);
    return effects ?? nothingMore(before, host);
  };
  const run = <T>(taken: (transaction: StoreTransaction, look: SecondLook) => Promise<T>): Promise<T> =>
    writeBooking(backend, now, taken);
  return isDry ? dryRun(run, work) : run(work);
}

/** @throws {Refusal} `wrong-state` where nothing is asked */
async function questionOf(
  view: StoreView,
  { booking, host }: Pick<Question, 'booking' | 'host'>,
  now: number,
): Promise<Question> {
  const found = (await openQuestions(view, now, booking)).find(({ question }) => question.host === host);
  if (found) return found.question;
  throw new Refusal(
    'wrong-state',
    'There is nothing to answer: somebody has, or the calendar says what the booking does. Load the booking again.',
  );
}

interface Answered {
  readonly host: string;
  readonly before: BookingRow;
  readonly row: BookingRow;
  readonly answer: TeamRequestOf<'answerQuestion'>['body']['answer'];
}

async function effectsOf(view: StoreView, { host, before, row, answer }: Answered): Promise<Effects> {
  const { id: booking, status } = row.state;
  const [was, is] = [before, row].map(({ state }) => writtenTime(state)) as [
    Effects['time']['before'],
    Effects['time']['before'],
  ];
  if (answer === 'put-back') {
    return { booking, host, time: { before: was, after: was }, mails: [], calendars: { put: [host], removed: [] } };
  }
  const isOff = status === 'cancelled';
  const kind = isOff ? 'notify-cancelled' : 'notify-rescheduled';
  const inCharge = await inChargeOf(view, { owner: row.owner, hosts: row.state.hosts });
  const others = inCharge && inCharge.id !== host ? [{ kind, to: 'host' as const, host: inCharge.id }] : [];
  return {
    booking,
    host,
    time: { before: was, after: isOff ? null : is },
    mails: [{ kind, to: 'visitor' }, ...others],
    calendars: isOff ? { put: [], removed: [...before.state.hosts] } : { put: [...row.state.hosts], removed: [] },
  };
}

/** The answer to a request that was carried out before. */
function nothingMore({ state }: BookingRow, host: string): AnswerEffects {
  const { id: booking, status } = state;
  const time = writtenTime(state);
  const done = {
    booking,
    host,
    time: { before: time, after: status === 'cancelled' ? null : time },
    mails: [],
    calendars: { put: [], removed: [] },
  };
  return { ...done, dryRun: false, revision: revisionOf(done) };
}
