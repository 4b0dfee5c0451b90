import { invalid, type Refusal } from '@team-booking/contract';
import type { SickDay, TeamRequestOf } from '@team-booking/contract/team';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { bodyHash, keepMade, madeBy, type KeyedRequest } from '../booking/idempotency.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { doerOf } from '../bookings/own-booking.ts';
import { teamOf } from '../booking/backend.ts';
import { randomId } from '../crypto/random-id.ts';
import { bookingsAhead } from '../bookings/bookings-ahead.ts';
import { isToBegin } from '../bookings/is-ahead.ts';
import { editHost } from '../hosts/edit-host.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { askedRange, checkAsker } from './asked-absence.ts';
import { JOB, jobOf, putJob, type Job } from './job-document.ts';
import { planRows, type PlannedRow } from './plan-rows.ts';
import { countsOf, presentJob } from './present-job.ts';
import { rangeOff, withOverrides } from './range-off.ts';
import { runJobs } from './run-jobs.ts';

/** A longer list is a matter of switching somebody off. */
const MOST = 500;
/** For so long a job that is done can be looked at after the end of its range. */
const KEPT = 90 * DAY;
const ROUTE = 'sickDay';

/**
 * Gives all bookings of a host in a range to others: a dry run says who takes each, the real one is a job that is accepted at once and
 * done row by row.
 *
 * @throws {Refusal} `not-found`, `forbidden`, `invalid`, `changed-meanwhile`, `configured-by-file`, `idempotency-key-reused`
 */
export async function sickDay(context: TeamContext, request: TeamRequestOf<'sickDay'>): Promise<SickDay> {
  const { backend, actor, now } = context;
  const { body, key } = request;
  checkAsker(actor, body);
  const asked = { ...request, range: askedRange(body, now) };
  if (body.dryRun) return preview(context, asked);
  const keyed = { route: ROUTE, key, body: bodyHash(body) };
  const known = await backend.store.write(backend.team, (transaction) => madeBy(transaction, keyed, now));
  if (known === null) {
    const planned = await preview(context, asked);
    checkChosen(planned);
    await backend.store.write(backend.team, (transaction) =>
      accept(context, transaction, { ...asked, planned }, keyed),
    );
    const work = () => runJobs(backend, now);
    if (backend.later) backend.later(work);
    else await work();
  }
  return backend.store.write(backend.team, async (transaction) => {
    const id = (await madeBy(transaction, keyed, now))!;
    return presentJob(context, transaction, jobOf((await transaction.document(JOB, id))!));
  });
}

interface Asked extends Pick<TeamRequestOf<'sickDay'>, 'body' | 'revision'> {
  readonly range: Interval;
}

/** What would happen, from the code that the job runs, taken back. @throws {Refusal} `changed-meanwhile` */
function preview(context: TeamContext, { body, revision: sent, range }: Asked): Promise<SickDay> {
  const { backend, actor, now } = context;
  const { host, choices = {}, reason = null } = body;
  const run = <T>(taken: (transaction: StoreTransaction) => Promise<T>): Promise<T> =>
    writeBooking(backend, now, taken);
  return dryRun(run, async (transaction) => {
    await lockAll(transaction, await bookingsIn(transaction, host, range, now));
    const bookings = await bookingsIn(transaction, host, range, now);
    checkChoices(choices, bookings);
    if (body.timeOff) await takeOff(context, transaction, host, range);
    const absence = { host, choices, reason, by: doerOf(actor), now };
    const planned = await planRows(backend, transaction, bookings, absence);
    const current = contentOf(body, planned);
    await checkRevision(transaction, { subject: `host/${host}`, sent, current });
    return previewOf(context, body, range, { rows: planned, revision: revisionOf(current) });
  });
}

/**
 * Locks the team, as rows of several types would lock more than one order of locks allows. Whoever changes a booking locks it before
 * its type, so the bookings are locked first.
 */
async function lockAll(transaction: StoreTransaction, bookings: readonly BookingRow[]): Promise<void> {
  for (const { state } of bookings) await transaction.booking(state.id);
  await transaction.lockTeam();
}

function contentOf({ host, from, to, timeOff = false }: Asked['body'], planned: readonly PlannedRow[]): unknown {
  return { host, from, to, timeOff, rows: planned.map(({ content }) => content) };
}

function previewOf(
  { actor, now }: TeamContext,
  { host, timeOff = false }: Asked['body'],
  range: Interval,
  { rows: planned, revision }: { readonly rows: readonly PlannedRow[]; readonly revision: string },
): SickDay {
  const rows = planned.map(({ row }) => row);
  return {
    id: null,
    host,
    from: formatInstant(range.start),
    to: formatInstant(range.end),
    state: 'preview',
    at: formatInstant(now),
    by: actor.person.name,
    timeOff,
    rows,
    counts: countsOf(rows),
    revision,
  };
}

/** Stores the job, with the time off, once for each key. */
async function accept(
  context: TeamContext,
  transaction: StoreTransaction,
  { body, range, planned }: Asked & { readonly planned: SickDay },
  keyed: KeyedRequest,
): Promise<void> {
  const { actor, now } = context;
  if ((await madeBy(transaction, keyed, now)) !== null) return;
  const { host, choices = {}, timeOff = false, reason = null } = body;
  if (timeOff) await takeOff(context, transaction, host, range);
  const bookings = await bookingsIn(transaction, host, range, now);
  const { id: person, name } = actor.person;
  const covered = new Set(planned.rows.filter(({ to }) => to !== null).map(({ id }) => id));
  const job: Job = {
    id: randomId(),
    host,
    from: range.start,
    to: range.end,
    timeOff,
    reason,
    by: { person: { id: person, name }, via: actor.via },
    at: now,
    rows: bookings.map(({ state: { id } }) => ({
      booking: id,
      choice: Object.hasOwn(choices, id) ? choices[id]! : null,
      planned: covered.has(id),
      patience: null,
      state: 'waiting',
      to: null,
      record: null,
      reason: null,
    })),
    lease: null,
  };
  await putJob(transaction, job);
  const { from, to } = body;
  const after = { host, from, to, timeOff, bookings: job.rows.length };
  await noteChange(transaction, context, { verb: 'sickDay', subject: `job/${job.id}`, before: null, after });
  await keepMade(transaction, keyed, job.id, now);
  await transaction.removeDocuments({ kind: JOB, to: now - KEPT });
}

/** The host's bookings that overlap a range and have not begun, by their start. @throws {Refusal} `not-found`, `invalid` */
async function bookingsIn(view: StoreView, host: string, { start, end }: Interval, now: number): Promise<BookingRow[]> {
  knownHost(await teamOf(view), host);
  const bookings: BookingRow[] = [];
  for await (const row of bookingsAhead(view, host, { from: start, to: end, now })) {
    if (isToBegin(row, now)) bookings.push(row);
    if (bookings.length > MOST) throw tooMany();
  }
  return bookings;
}

function tooMany(): Refusal {
  const detail = `holds more than ${MOST} bookings. Choose a shorter range`;
  return invalid([{ pointer: '/to', detail, code: 'too-many', limit: MOST }]);
}

/** @throws {Refusal} `invalid` */
function checkChoices(choices: Readonly<Record<string, string>>, bookings: readonly BookingRow[]): void {
  const known = new Set(bookings.map(({ state }) => state.id));
  const unknown = Object.keys(choices).filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw invalid(
    unknown.map((id) => ({ pointer: pointerTo(id), detail: 'is no booking of theirs in that range', code: 'choice' })),
  );
}

/** Whoever is chosen has to be free: a job does not begin with what cannot work. @throws {Refusal} `invalid` */
function checkChosen({ rows }: SickDay): void {
  const notFree = rows.filter(({ reason }) => reason?.code === 'not-free');
  if (notFree.length === 0) return;
  throw invalid(
    notFree.map(({ id }) => ({
      pointer: pointerTo(id),
      detail: 'is not free then. Choose one of free',
      code: 'not-free',
    })),
  );
}

function pointerTo(booking: string): string {
  return `/choices/${booking.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The host works no more in a range. @throws {Refusal} `configured-by-file` */
async function takeOff(
  context: TeamContext,
  transaction: StoreTransaction,
  host: string,
  range: Interval,
): Promise<void> {
  await editHost(context, transaction, host, {
    verb: 'sickDay',
    change: (settings, team) => ({
      ...settings,
      overrides: withOverrides(settings.overrides ?? [], rangeOff(knownHost(team, host), team, range)),
    }),
  });
}
