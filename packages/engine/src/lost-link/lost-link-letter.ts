import type { Backend } from '../booking/backend.ts';
import { isAhead } from '../bookings/is-ahead.ts';
import { letterOf, surroundingsOf } from '../mail/letter-of.ts';
import type { Letter } from '../mail/letter.ts';
import { linksOf } from '../mail/links-of.ts';
import { isMailbox } from '../mail/mailbox.ts';
import { truthOf } from '../mail/truth.ts';
import type { Mailer } from '../mail/mailer.ts';
import { addressOf } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';

type Posting = Backend & { readonly mailer: Mailer };

/** The id of the letter that follows from a request. */
export function letterId({ key, team }: Pick<Backend, 'key' | 'team'>, booking: string, askedAt: number): string {
  return key.derive('details', 'lost-link', team, booking, askedAt).slice(0, 32);
}

/** The letter with the links of one booking; `null` where it is not ahead any more, or nobody's. */
export async function lostLinkLetter(
  backend: Posting,
  view: StoreView,
  booking: string,
  { askedAt, now }: { readonly askedAt: number; readonly now: number },
): Promise<Letter | null> {
  const row = await view.booking(booking);
  if (!row || !isMailbox(row.attendee.email) || !isAhead(row, now)) return null;
  const { mailer, key } = backend;
  const { start, end, hosts } = row.state;
  const to = row.attendee.email;
  const letter = await letterOf({
    backend,
    mailer,
    view,
    row,
    ...(await surroundingsOf(view, row)),
    reader: { role: 'visitor' },
    telling: { kind: 'lost-link', to, method: null, knows: { as: 'confirmed' } },
    told: null,
    truth: await truthOf(key, view, row, now),
    // What they know of the booking stays as it was: this letter tells nothing new.
    next: {
      as: 'confirmed',
      at: now,
      letters: 0,
      address: addressOf(to),
      reached: true,
      start,
      end,
      hosts,
      shown: '',
      refunded: [],
      heardAt: now,
      organizer: '',
    },
    now,
  });
  const links = await linksOf(backend, view, row, { kind: 'lost-link', role: 'visitor', receiver: 'visitor' }, now);
  return { ...letter, id: letterId(backend, booking, askedAt), links };
}
