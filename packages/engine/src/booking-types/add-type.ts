import type { BookingTypeDocument, BookingTypeSettings, TeamRequestOf } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import type { TeamConfig } from '../config/team-config.ts';
import { randomId } from '../crypto/random-id.ts';
import { poolContent } from '../pool/pool-document.ts';
import type { StoreTransaction } from '../store/store.ts';
import { bookingTypeSettings } from '../team/as-settings.ts';
import { changeConfiguration } from '../team/change-configuration.ts';
import { zoneOf } from '../team/zone-of.ts';
import { once, type OnceRequest } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { knownType } from './known-type.ts';
import { checkSlug, freeSlug } from './slug.ts';
import { contentOf, typeDocument } from './type-document.ts';

/**
 * Adds a booking type with a sensible value for whatever is left out, as a draft.
 *
 * @throws {Refusal} `invalid`, `configured-by-file`, `idempotency-key-reused`
 */
export function addType(
  context: TeamContext,
  { body, key }: TeamRequestOf<'addBookingType'>,
): Promise<BookingTypeDocument> {
  const { slug, slot = {}, durations = [30], ...rest } = body;
  return added(context, { verb: 'addBookingType', key, body }, slug, (team) => ({
    ...rest,
    ...(body.mode !== 'panel' && { hosts: body.hosts ?? [] }),
    slug: slug ?? freeSlug(team, body.title),
    durations,
    slot: { step: 30, timeZone: zoneOf(team), ...slot },
  }));
}

/**
 * Copies a booking type with its pool, as a draft; balances begin at 0.
 *
 * @throws {Refusal} `not-found`, `invalid`, `configured-by-file`, `idempotency-key-reused`
 */
export function duplicateType(
  context: TeamContext,
  { id, body, key }: TeamRequestOf<'duplicateBookingType'>,
): Promise<BookingTypeDocument> {
  return added(context, { verb: `duplicateBookingType ${id}`, key, body }, body.slug, (team) => {
    const { aliases: _aliases, ...settings } = bookingTypeSettings(knownType(team, id));
    const { title = settings.title } = body;
    return { ...settings, title, slug: body.slug ?? freeSlug(team, title) };
  });
}

/** @param slug the one that was asked for */
function added(
  context: TeamContext,
  request: OnceRequest,
  slug: string | undefined,
  make: (team: TeamConfig) => BookingTypeSettings,
): Promise<BookingTypeDocument> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const id = await once(transaction, request, now, () => addedOnce(context, transaction, request, slug, make));
    return typeDocument(backend, transaction, knownType(await teamOf(transaction), id), now);
  });
}

/** @returns the id of the new type */
async function addedOnce(
  context: TeamContext,
  transaction: StoreTransaction,
  { verb: whole }: OnceRequest,
  slug: string | undefined,
  make: (team: TeamConfig) => BookingTypeSettings,
): Promise<string> {
  const id = randomId();
  const [, team] = await changeConfiguration(context, transaction, {
    change: (settings, before) => {
      if (slug !== undefined) checkSlug(before, slug, null);
      const type: BookingTypeSettings = { ...make(before), id, status: 'draft' };
      const { bookingTypes } = settings;
      return {
        settings: { ...settings, bookingTypes: [...bookingTypes, type] },
        at: `/bookingTypes/${bookingTypes.length}`,
      };
    },
  });
  const type = knownType(team, id);
  const noted = { verb: whole.split(' ')[0]!, before: null };
  await noteChange(transaction, context, { ...noted, subject: `booking-type/${id}`, after: contentOf(type) });
  await noteChange(transaction, context, { ...noted, subject: `pool/${id}`, after: poolContent(type) });
  return id;
}
