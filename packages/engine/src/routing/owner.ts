import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import { isAddressOf } from '../people/person.ts';
import { seatsOf } from '../team/seats.ts';

/** A question to the team's own system: who looks after this visitor? */
export interface OwnerQuestion {
  readonly url: string;
  /** Signs the request, by Standard Webhooks. */
  readonly secret: string;
  readonly email: string;
  /** The booking type's slug. */
  readonly bookingType: string;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** Asks it: id or e-mail address of the host; `null` if nobody does, or no answer came in time. Never rejects. */
export type LookUpOwner = (question: OwnerQuestion) => Promise<string | null>;

/**
 * The host of a type's pool who looks after a visitor, by the team's own system. To be called outside of transactions, as it waits for
 * somebody else's answer.
 *
 * @returns `null` if nobody does, or they do not sit in the pool
 */
export async function ownerOf(
  lookUp: LookUpOwner | undefined,
  type: BookingTypeConfig,
  hosts: readonly HostConfig[],
  { email, now }: { readonly email: string; readonly now: number },
): Promise<string | null> {
  if (!lookUp || !type.ownerLookup) return null;
  const named = await lookUp({ ...type.ownerLookup, email, bookingType: type.slug, now });
  if (named === null) return null;
  const pool = new Set(seatsOf(type).candidates.map(({ host }) => host));
  const candidates = hosts.filter(({ id, active }) => active && pool.has(id));
  const owner = candidates.find(({ id }) => id === named) ?? candidates.find(({ email }) => isAddressOf(named, email));
  return owner?.id ?? null;
}

/** The question whose answer is the visitor's e-mail address, if one is asked before the times. */
export function emailQuestion({ routing }: Pick<BookingTypeConfig, 'routing'>): string | null {
  return routing?.questions.find(({ type }) => type === 'email')?.id ?? null;
}
