import type { Answers, Field, LocationChoice } from '@team-booking/contract';
import type { BookingTypeDocument, BookingTypeSummary, VisitorBooking } from '@team-booking/contract/team';

/** What is known of the visitor. */
export interface Visitor {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** On whose clock they are told the time. Absent: `usualZone`. */
  readonly timeZone?: string | undefined;
}

/** What is to be booked. */
export interface Planned {
  readonly type: BookingTypeSummary;
  /** Minutes. */
  readonly duration: number;
  /** Id of a certain host; `null` = whoever is next. */
  readonly host: string | null;
}

/** What an address plans, with what is usual where it says nothing or something that there is not; `undefined` = there is nothing to book. */
export function plannedIn(
  types: readonly BookingTypeSummary[],
  query: Readonly<Record<string, string>>,
): Planned | undefined {
  const type = types.find(({ id }) => id === query['type']) ?? types[0];
  if (!type) return undefined;
  const asked = Number(query['duration']);
  const duration = type.durations.includes(asked) ? asked : (type.durations[0] ?? 30);
  const host = type.members.some(({ id }) => id === query['host']) ? query['host']! : null;
  return { type, duration, host };
}

interface Zones {
  /** `null` = not known yet. */
  readonly type: Pick<BookingTypeDocument, 'slot' | 'locations' | 'timeZoneLock'> | null;
  readonly team: string | null | undefined;
  readonly hub: string;
}

/** The zone of a visitor of whom nothing is known: that of the place where the type shows everybody one clock or they come to it. */
export function usualZone({ type, team, hub }: Zones): string {
  const { locations = [], timeZoneLock, slot } = type ?? {};
  const isThere = locations.length > 0 && locations.every(({ kind }) => kind === 'in-person');
  return timeZoneLock ?? (isThere ? slot?.timeZone : null) ?? team ?? hub;
}

interface Rest {
  readonly start: string | null;
  readonly visitor: Visitor & { readonly timeZone: string };
  readonly answers: Answers;
  /** Where it takes place. Default: the usual place of the booking type. */
  readonly location?: LocationChoice | undefined;
  readonly locale: string;
}

/** What is sent; `null` = it has no time yet. The form has asked for the rest. */
export function requestOf(
  { type, duration, host }: Planned,
  { start, visitor, answers, location, locale }: Rest,
): VisitorBooking | null {
  if (start === null) return null;
  const { name = '', email = '', phone = '', timeZone } = visitor;
  return {
    bookingType: type.slug,
    start,
    duration,
    timeZone,
    locale,
    attendee: { name: name.trim(), email: email.trim(), ...(phone.trim() && { phone: phone.trim() }) },
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(location && { location }),
    ...(host !== null && { host }),
  };
}

/** Answers to what is asked; another booking type may have been chosen after others were given. */
export function answersTo(fields: readonly Field[], answers: Answers): Answers {
  return Object.fromEntries(
    fields.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])),
  );
}
