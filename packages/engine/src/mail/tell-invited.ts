import type { Interval } from '@team-booking/core/intervals';
import { addressOf } from '../people/person.ts';
import { isMailbox } from './mailbox.ts';
import { newlyReturned } from './returned-of.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';
import type { Truth } from './truth.ts';

/** What is told to somebody who may hold an invitation. */
export interface Invited {
  /** What they know; `null` = nothing. */
  readonly told: Told | null;
  readonly truth: Truth;
  /** Whether they are told who the hosts are. */
  readonly showsHosts: boolean;
}

/** What the visitor is to be told next; `null` = nothing. @param email their address now */
export function tellVisitor(about: Invited, email: string): Telling | null {
  const { told, truth } = about;
  // Of somebody who was erased nobody knows where they are.
  if (!isMailbox(email)) return null;
  const isElsewhere = told !== null && addressOf(told.address) !== addressOf(email);
  const ended = isElsewhere && takenOff(about);
  if (ended) return ended;
  const heard = isElsewhere || told?.as === 'gone' ? null : told;
  const isRefunded = heard !== null && newlyReturned(truth.refunds, heard.refunded) !== null;
  const say = (kind: Telling['kind'], method: Telling['method'] = null): Telling => ({
    kind,
    to: email,
    method,
    knows: { as: truth.is as Told['as'] },
  });
  switch (truth.is) {
    case 'silent':
      return isRefunded ? paidTwice(heard, email) : null;
    case 'cancelled':
      if (heard?.as === 'cancelled') return isRefunded ? say('cancelled') : null;
      if (heard) return say('cancelled', heard.as === 'confirmed' ? 'CANCEL' : null);
      // They booked and took it back before anybody had said a word. What others have cancelled, they have to hear of.
      return truth.cancelledBy === 'team' ? say('cancelled') : null;
    case 'declined':
    case 'not-approved':
    case 'not-paid':
      if (truth.isOver || (heard?.as === truth.is && !isRefunded)) return null;
      return say(truth.is);
    case 'to-pay':
    case 'requested':
      // What waits expires before its time is over.
      if (heard?.as === truth.is && isSameTime(heard, truth)) return isRefunded ? paidTwice(heard, email) : null;
      return say(truth.is === 'to-pay' ? 'pay' : 'requested');
    case 'confirmed':
      return invitation({ ...about, told: heard }, email) ?? (isRefunded ? paidTwice(heard, email) : null);
  }
}

/** What a guest is to be told next; `null` = nothing. @param email their address; `null` = they are no longer among the guests */
export function tellGuest(about: Invited, email: string | null): Telling | null {
  const { told, truth } = about;
  const isInvited = told?.as === 'confirmed';
  if (email === null) return isInvited ? takenOff(about) : null;
  if (truth.is === 'confirmed') return invitation(about, email);
  if (truth.is !== 'cancelled' || !isInvited) return null;
  return { kind: 'cancelled', to: email, method: 'CANCEL', knows: { as: 'cancelled' } };
}

/** An invitation or its next version, where there is anything new in it. */
function invitation({ told, truth, showsHosts }: Invited, to: string): Telling | null {
  const kind = newsOf(told?.as === 'confirmed' ? told : null, truth, showsHosts);
  return kind && { kind, to, method: 'REQUEST', knows: { as: 'confirmed' } };
}

function newsOf(told: Told | null, truth: Truth, showsHosts: boolean): Telling['kind'] | null {
  if (!told) return 'confirmed';
  if (!isSameTime(told, truth)) return 'moved';
  if (showsHosts && !isSameHosts(told, truth)) return 'reassigned';
  return told.shown === truth.shown ? null : 'updated';
}

/** The end of an invitation at an address that is no longer invited; `null` where there was none, or where it is invited nevertheless. */
function takenOff({ told, truth }: Invited): Telling | null {
  if (
    told?.as !== 'confirmed' ||
    !told.reached ||
    !isMailbox(told.address) ||
    truth.invited.has(addressOf(told.address))
  )
    return null;
  const end = { to: told.address, method: 'CANCEL', knows: { as: 'gone' } } as const;
  if (truth.is === 'cancelled') return { ...end, kind: 'cancelled' };
  return truth.isOver ? null : { ...end, kind: 'removed' };
}

/** Of a booking that takes place, or has, only what was paid twice comes back: it stays as they know it. */
function paidTwice({ as }: Told, to: string): Telling {
  return { kind: 'refunded', to, method: null, knows: { as } };
}

function isSameHosts(told: Told, { hosts }: Truth): boolean {
  return told.hosts.length === hosts.length && told.hosts.every((host) => hosts.includes(host));
}

export function isSameTime(told: Interval, { start, end }: Interval): boolean {
  return told.start === start && told.end === end;
}
