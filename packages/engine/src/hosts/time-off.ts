import { invalidField } from '@team-booking/contract';
import type { HostDocument, HostSettings, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { formatDate, parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import { checkOwn } from '../access/check-access.ts';
import type { StoreTransaction } from '../store/store.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { bookingsOfHost } from './bookings-of-host.ts';
import { editHost } from './edit-host.ts';
import { hostDocument, knownHost } from './host-document.ts';

/** A year: longer absences are for switching off. */
const LONGEST = 366;

type Override = NonNullable<HostSettings['overrides']>[number];

/**
 * Makes days off of a range of dates in the host's zone, whatever the hours of these dates were. Bookings on them stay.
 *
 * @throws {Refusal} `configured-by-file`, `forbidden`, `invalid`, `not-found`
 */
export function takeTimeOff(
  context: TeamContext,
  { id, body }: TeamRequestOf<'takeTimeOff'>,
): Promise<TeamAnswerOf<'takeTimeOff'>> {
  const { backend, actor } = context;
  checkOwn(actor, id);
  const days = daysOf(body);
  const work = (transaction: StoreTransaction) => takenOff(context, transaction, id, days, body.note);
  if (body.dryRun) return dryRun((taken) => backend.store.write(backend.team, taken), work);
  return backend.store.write(backend.team, work);
}

async function takenOff(
  context: TeamContext,
  transaction: StoreTransaction,
  id: string,
  days: readonly string[],
  note: string | undefined,
): Promise<TeamAnswerOf<'takeTimeOff'>> {
  let added: string[] = [];
  const team = await editHost(context, transaction, id, {
    verb: 'takeTimeOff',
    change(host) {
      const before = host.overrides ?? [];
      const off = new Set(before.filter(({ hours }) => hours.length === 0).map(({ date }) => date));
      added = days.filter((date) => !off.has(date));
      const others = before.filter(({ date }) => !days.includes(date));
      const mine = days.map((date): Override => ({ date, hours: [], ...(note !== undefined && { note }) }));
      return { ...host, overrides: [...others, ...mine].toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
    },
  });
  const zone = zoneTable(knownHost(team, id).timeZone);
  const range = {
    from: startOfDay(zone, parseDate(days[0]!)),
    to: startOfDay(zone, parseDate(days.at(-1)!) + 1),
  };
  return {
    host: hostDocument(team, id, context.backend),
    days: added,
    bookings: await bookingsOfHost(transaction, id, { ...range, now: context.now }),
  };
}

/** Takes days off of a range back: the weekly hours hold there again. @throws {Refusal} as {@link takeTimeOff} */
export function endTimeOff(context: TeamContext, { id, body }: TeamRequestOf<'endTimeOff'>): Promise<HostDocument> {
  const { backend, actor } = context;
  checkOwn(actor, id);
  const days = daysOf(body);
  return backend.store.write(backend.team, async (transaction) => {
    const team = await editHost(context, transaction, id, {
      verb: 'endTimeOff',
      change: (host) => ({
        ...host,
        overrides: (host.overrides ?? []).filter(({ date, hours }) => hours.length > 0 || !days.includes(date)),
      }),
    });
    return hostDocument(team, id, backend);
  });
}

/** The dates of a range. @throws {Refusal} `invalid` */
function daysOf({ from, to = from }: { readonly from: string; readonly to?: string }): string[] {
  const [first, last] = [parseDate(from), parseDate(to)];
  if (Number.isNaN(first)) throw invalidField('/from', 'is a date that does not exist', 'format');
  if (Number.isNaN(last)) throw invalidField('/to', 'is a date that does not exist', 'format');
  if (last < first) throw invalidField('/to', 'is before from', 'order');
  if (last - first >= LONGEST)
    throw invalidField('/to', 'is more than a year away. Switch the host off instead', 'too-far');
  return Array.from({ length: last - first + 1 }, (_, day) => formatDate(first + day));
}
