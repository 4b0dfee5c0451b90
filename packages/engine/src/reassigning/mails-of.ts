import type { ReassignEffects } from '@team-booking/contract/team';
import { canonicalJson } from '@team-booking/contract';
import { inChargeOf } from '../booking/in-charge.ts';
import type { Reassigned } from '../booking/reassigned.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';

type Mails = ReassignEffects['mails'];

/**
 * Who is mailed of a reassignment, if they have heard of the booking before: visitors, unless they are not told who the hosts are; who is in charge
 * from now on, and who was. Calendars tell everybody else.
 */
export async function mailsOf(
  view: StoreView,
  { before, row, change }: Pick<Reassigned, 'before' | 'row' | 'change'>,
): Promise<Mails> {
  const kind = change?.outbox.map((one) => one.kind).find((one) => one.startsWith('notify-'));
  if (kind === undefined) return [];
  const hosts = (await hostsMailed(view, before, row)).map((host) => ({ kind, to: 'host' as const, host }));
  return (await isVisitorMailed(view, before, row)) ? [{ kind, to: 'visitor' }, ...hosts] : hosts;
}

async function hostsMailed(view: StoreView, before: BookingRow, row: BookingRow): Promise<readonly string[]> {
  const [was, is] = await Promise.all(
    [before, row].map(({ owner, state: { hosts } }) => inChargeOf(view, { owner, hosts })),
  );
  const isNews = was?.id !== is?.id || isElsewhere(before, row);
  const isOld = was && was.id !== is?.id && (!row.state.hosts.includes(was.id) || isElsewhere(before, row));
  return [...(is && isNews ? [is] : []), ...(isOld ? [was] : [])]
    .filter(({ email }) => email !== null)
    .map(({ id }) => id);
}

/** While it waits for approval, only its time is told to them. */
async function isVisitorMailed(view: StoreView, before: BookingRow, row: BookingRow): Promise<boolean> {
  if (row.state.status !== 'confirmed') return false;
  return (await view.bookingType(row.type))!.showHosts || isElsewhere(before, row);
}

function isElsewhere(before: BookingRow, row: BookingRow): boolean {
  return canonicalJson(before.location) !== canonicalJson(row.location);
}
