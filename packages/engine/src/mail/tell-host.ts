import { isSameTime } from './tell-invited.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';
import type { Truth } from './truth.ts';

/** What is told to a host. */
export interface Hosting {
  readonly told: Told | null;
  readonly truth: Truth;
  readonly email: string;
  readonly inCharge: boolean;
  /** Whether another host was told that it is theirs. */
  readonly isHandedOn: boolean;
}

/**
 * What a host is to be told next; `null` = nothing. Who is in charge is told; who was, and still takes part, goes on to be told, so that
 * nobody waits for a meeting of which the others know that it is off.
 *
 * @param id the host's
 */
export function tellHost({ told, truth, email, inCharge, isHandedOn }: Hosting, id: string): Telling | null {
  const isTheirs = told?.as === 'requested' || told?.as === 'confirmed';
  const say = (kind: Telling['kind'], as: Told['as'] = truth.is as Told['as']): Telling => ({
    kind,
    to: email,
    method: null,
    knows: { as },
  });
  switch (truth.is) {
    case 'cancelled':
      return isTheirs ? say('cancelled') : null;
    case 'requested':
    case 'confirmed':
      break;
    default:
      return null;
  }
  if (!inCharge && !(isTheirs && truth.hosts.includes(id))) return isTheirs ? say('no-longer-yours', 'gone') : null;
  if (truth.is === 'requested') {
    // They decide by what it is now, and the links of before may have ended.
    const isKnown = told?.as === 'requested' && isSameTime(told, truth) && told.shown === truth.shown;
    return isKnown ? null : say('approve');
  }
  if (told?.as === 'confirmed') {
    if (!isSameTime(told, truth)) return say('moved');
    return told.shown === truth.shown ? null : say('updated');
  }
  if (told?.as === 'requested') return say('new-booking');
  return say(told || isHandedOn ? 'yours-now' : 'new-booking');
}
