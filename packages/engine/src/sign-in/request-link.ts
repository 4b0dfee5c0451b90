import type { LinkRequest } from '@team-booking/contract/team';
import { addressOf } from '../people/person.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { entrant } from './entrant.ts';
import { askedLinks, makeLink } from './link.ts';

/** So many links that work are enough for an address: nobody's mailbox is filled by others. */
const MOST = 5;

/**
 * Makes a link for whoever may sign in with an address. For others it does the same work, with a link that leads nowhere, so that
 * neither the answer nor its time tells who is known here.
 */
export async function requestLink(
  backend: TeamBackend,
  { email: given, locale }: LinkRequest,
  now: number,
): Promise<void> {
  const email = addressOf(given);
  const made = await backend.store.write(backend.team, async (transaction) => {
    const known = await entrant(backend, transaction, email, now);
    if ((await askedLinks(transaction, email, now)) >= MOST) return null;
    const link = await makeLink(backend, transaction, { purpose: 'sign-in', email, locale, now });
    return { link, known };
  });
  if (made?.known) backend.showLink?.(made.link, made.known.id);
}
