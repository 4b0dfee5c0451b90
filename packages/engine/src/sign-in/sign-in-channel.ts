import { DAY } from '@team-booking/core/time';
import { teamOf } from '../booking/backend.ts';
import type { Attempt, Channel, Sent } from '../delivery/channel.ts';
import { letterheadOf } from '../mail/letterhead.ts';
import type { Letter } from '../mail/letter.ts';
import type { Mailer } from '../mail/mailer.ts';
import { zoneOf } from '../team/zone-of.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { entrant } from './entrant.ts';
import { linkById, linkUrl } from './link.ts';
import { SIGN_IN, type LinkLetter } from './link-letter.ts';

type Linking = Pick<TeamBackend, 'store' | 'team' | 'key' | 'publicUrl' | 'teamFile'>;

/**
 * Brings people the links with which they sign in, each once. To an address that nobody may sign in with, no letter is ever made, though
 * it is asked for like any other; a link that has ended meanwhile is not sent.
 */
export function signInChannel(backend: Linking, mailer: Mailer): Channel {
  return {
    name: SIGN_IN,
    // Links end sooner, but for invitations.
    patience: DAY,
    atOnce: 5,
    wayOf: () => 'mail',
    receivers: async () => [],
    plan: async (_view, { known }) => ({ kind: 'send', plan: known }),
    async send({ delivery, plan, now, signal }: Attempt): Promise<Sent> {
      const letter = await letterOf(backend, delivery.subject, plan as LinkLetter, now);
      return letter ? mailer.send(letter, signal) : { kind: 'done' };
    },
    // Once is enough: of what does not arrive, people ask for another one.
    settle: async (_transaction, { sent, givenUp, delivery }) =>
      sent.kind === 'again' && !givenUp ? delivery.known : undefined,
  };
}

/** `null` where there is nobody to write to, or nothing to write about any more. */
async function letterOf(backend: Linking, link: string, plan: LinkLetter, now: number): Promise<Letter | null> {
  const { purpose, nonce, locale } = plan;
  return backend.store.read(backend.team, async (view) => {
    const found = await linkById(view, link, now);
    const person = found && (await entrant(backend, view, found.ref, now));
    if (!person || purpose === 'first-admin') return null;
    const team = await teamOf(view);
    return {
      id: link,
      kind: purpose,
      role: 'person',
      to: { name: person.name, address: person.email },
      locale: locale ?? team.locale ?? 'en',
      timeZone: zoneOf(team),
      team: letterheadOf(team),
      booking: null,
      links: { 'sign-in': linkUrl(backend, nonce) },
      invite: null,
      template: null,
      at: now,
    };
  });
}
