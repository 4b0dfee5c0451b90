import { CONTRACT, type BookingType } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';
import { fingerprint } from '../fingerprint.ts';
import type { CalcomOptions } from '../options.ts';
import { isMembers, list, maybeText, maybeUrl, members, text, whole, type Members } from '../reading.ts';
import { needsApproval, policyOf, windowOf } from './limits.ts';
import { castOf } from './people.ts';
import { placesOf, type Place } from './places.ts';
import { mostGuests, questionsOf, type Question } from './questions.ts';
import { demandSupported } from './unsupported.ts';

/** Capabilities of this adapter. */
export const DISCOVERY = { contract: CONTRACT, capabilities: ['approval', 'starts'] };

/** An event type of Cal.com: its public view, and the data to book it. */
export interface EventType {
  readonly id: number;
  readonly type: BookingType;
  /** Whether a request must have a duration. */
  readonly severalLengths: boolean;
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  /** Cal.com's own booking pages. */
  readonly site: string;
}

/**
 * Parses an event type of a person or a team.
 *
 * @param slug its slug in this adapter; may differ from Cal.com's
 * @throws InvalidAnswer if it is not one; BackendError `unsupported` if the contract cannot express it
 */
export function readEventType(data: unknown, slug: string, options: CalcomOptions, now: number): EventType {
  const event = members(data, 'the event type');
  const id = whole(event['id'], 'id', 0, Number.MAX_SAFE_INTEGER);
  demandSupported(event, options);
  const durations = durationsOf(event);
  const places = placesOf(event, options.places);
  const questions = questionsOf(event);
  const content: Omit<BookingType, 'revision'> = {
    ...DISCOVERY,
    slug,
    title: text(event['title'], 'title').slice(0, 200),
    description: (maybeText(event['description']) ?? '').slice(0, 5000),
    ...castOf(event),
    durations,
    ...(durations.length > 1 && { defaultDuration: event['lengthInMinutes'] as number }),
    // Cal.com exposes no grid, so it is one of minutes.
    slot: { step: 1, offset: 0, timeZone: 'UTC' },
    locations: places.map(({ option }) => option),
    fields: questions.map(({ field }) => field).slice(0, 50),
    guests: { max: mostGuests(event) },
    consent: null,
    payment: null,
    approval: needsApproval(event),
    window: windowOf(event, now),
    policy: policyOf(event),
    timeZoneLock: lockOf(event, options),
    branding: brandingOf(event, options),
    contact: options.contact ?? null,
  };
  return {
    id,
    type: { ...content, revision: fingerprint(content) },
    severalLengths: durations.length > 1,
    places,
    questions,
    site: siteOf(event),
  };
}

/** Bookable lengths, ascending. */
function durationsOf(event: Members): number[] {
  const minutes = (value: unknown) => whole(value, 'lengthInMinutes', 1, 10_080);
  const more = list(event['lengthInMinutesOptions'] ?? [], 'lengthInMinutesOptions').map(minutes);
  return [...new Set([minutes(event['lengthInMinutes']), ...more])].toSorted((a, b) => a - b).slice(0, 24);
}

function lockOf(event: Members, { timeZone }: CalcomOptions): string | null {
  if (event['lockTimeZoneToggleOnBookingPage'] !== true) return null;
  const zone = maybeText(event['lockedTimeZone']) ?? timeZone;
  if (zone) return zone;
  const remedy = 'Name it in the option timeZone of calcom(), or unlock it in Cal.com.';
  throw new BackendError(
    'unsupported',
    `This event type is locked to a time zone that Cal.com does not name. ${remedy}`,
  );
}

function brandingOf(event: Members, { user, organization }: CalcomOptions): BookingType['branding'] {
  const team = isMembers(event['team']) ? event['team'] : {};
  const logoUrl = maybeUrl(team['logoUrl']);
  const [owner] = Array.isArray(event['users']) ? (event['users'] as unknown[]) : [];
  const person = isMembers(owner) ? maybeText(owner['name']) : maybeText(owner);
  const name = maybeText(team['name']) ?? person ?? organization ?? user ?? '';
  return { team: name.slice(0, 200), ...(logoUrl && { logoUrl }) };
}

function siteOf(event: Members): string {
  const page = maybeUrl(event['bookingUrl']);
  return page && URL.canParse(page) ? new URL(page).origin : 'https://app.cal.com';
}
