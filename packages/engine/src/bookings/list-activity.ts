import { invalidField } from '@team-booking/contract';
import type { Activity, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import type { OutboxRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { presentRow } from './present-row.ts';
import { TELLING, toldBy } from './told.ts';

const DEFAULT_LIMIT = 50;
const PAGE = 200;
/** So many messages are looked at for one answer, where hosts see only some of them. */
const MOST = 2000;

/** What happened to bookings, the latest first: admins see all of it, hosts that of bookings they take part in now. @throws {Refusal} `invalid` */
export function listActivity(
  { backend, actor, now }: TeamContext,
  { query }: TeamRequestOf<'activity'>,
): Promise<TeamAnswerOf<'activity'>> {
  const { limit = DEFAULT_LIMIT, cursor } = query();
  const before = cursor === undefined ? undefined : placeOf(cursor);
  return backend.store.read(backend.team, async (view) => {
    const { found, last } = await search(view, before, limit + 1, async ({ booking }) => {
      const row = await view.booking(booking);
      return row !== null && sees(actor, row.state.hosts);
    });
    const shown = found.slice(0, limit);
    const items = await Promise.all(shown.map((message) => present(view, message, now)));
    const end = found.length > limit ? shown.at(-1)! : last;
    return { items, next: end && String(end.seq) };
  });
}

async function present(view: StoreView, message: OutboxRow, now: number): Promise<Activity> {
  const row = (await view.booking(message.booking))!;
  return { id: String(message.seq), ...toldBy(message), booking: await presentRow(view, row, now) };
}

/** @returns `last`: where the search was given up, though there may be more; `null` if it was not */
async function search(
  view: StoreView,
  from: number | undefined,
  limit: number,
  fits: (message: OutboxRow) => Promise<boolean>,
): Promise<{ readonly found: readonly OutboxRow[]; readonly last: OutboxRow | null }> {
  const found: OutboxRow[] = [];
  let before = from;
  const page = Math.min(PAGE, Math.max(limit, 1));
  for (let seen = page; ; seen += page) {
    const query = { kind: TELLING, limit: page, ...(before !== undefined && { before }) };
    const messages = await view.latestMessages(query);
    for (const message of messages) if (await fits(message)) found.push(message);
    const last = messages.at(-1);
    if (!last || messages.length < page || found.length >= limit) return { found, last: null };
    if (seen >= MOST) return { found, last };
    before = last.seq;
  }
}

/** @throws {Refusal} `invalid` */
function placeOf(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) throw invalidField('?cursor', 'is none of this list; leave it out to begin anew');
  return Number(cursor);
}
