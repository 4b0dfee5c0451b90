import type { MessageKind } from '@team-booking/contract/team';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { bookingNumber } from '../booking/booking-number.ts';
import { isPublished } from '../booking/backend.ts';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import type { LetterBooking } from '../mail/letter.ts';
import { hostsOf } from '../team/seats.ts';
import { zoneOf } from '../team/zone-of.ts';

/** What letters are shown with where there is no booking. Its visitor is nobody's. */
const SAMPLE = { id: 'sample', name: 'Ada Lovelace', email: 'ada@example.com' };
const PRICE = { amount: 5000, currency: 'EUR' };
const REASON = '…';

/** Which kinds tell what, besides the booking as it is. */
const MOVED: readonly MessageKind[] = ['moved'];
const REASONED: readonly MessageKind[] = ['declined', 'cancelled', 'yours-now', 'no-longer-yours'];
const TO_APPROVE: readonly MessageKind[] = ['requested', 'approve'];
/** How to join is not told yet. */
const WAITING: readonly MessageKind[] = ['requested', 'pay'];
const OTHER_TIMES: readonly MessageKind[] = ['declined', 'not-approved', 'not-paid'];

/** What a sample is made of. */
export interface SampleOf {
  readonly kind: MessageKind;
  readonly team: TeamConfig;
  /** `null` where there is none yet. */
  readonly type: BookingTypeConfig | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

/** The booking type that samples are of: the first that can be booked. */
export function sampleType({ bookingTypes }: TeamConfig): BookingTypeConfig | null {
  return bookingTypes.find(isPublished) ?? bookingTypes[0] ?? null;
}

/** A booking as a letter of this kind may tell it, the day after tomorrow. */
export function sampleBooking({ kind, team, type, now }: SampleOf): LetterBooking {
  const start = Math.ceil(now / DAY) * DAY + DAY + 10 * HOUR;
  const time = { start, end: start + (type?.durations[0] ?? 30) * MINUTE };
  const hosts = seated(team, type);
  return {
    id: SAMPLE.id,
    number: bookingNumber(SAMPLE.id),
    title: type?.title ?? team.name,
    ...time,
    before: MOVED.includes(kind) ? { start: time.start - DAY, end: time.end - DAY } : null,
    hosts: type?.showHosts === false ? [] : hosts.map(({ name }) => name),
    visitor: { name: SAMPLE.name, email: SAMPLE.email, phone: null, timeZone: zoneOf(team) },
    guests: [],
    answers: [],
    location: placeOf(type, WAITING.includes(kind) ? undefined : hosts[0]),
    reason: REASONED.includes(kind) ? REASON : null,
    price: kind === 'pay' ? { ...priceOf(type), until: now + (type?.payment?.holdMinutes ?? 30) * MINUTE } : null,
    refund: kind === 'refunded' || (kind === 'cancelled' && type?.payment) ? priceOf(type) : null,
    approveUntil: TO_APPROVE.includes(kind) ? start : null,
    otherTimes: OTHER_TIMES.includes(kind) ? [1, 2, 3].map((days) => start + days * DAY) : [],
  };
}

/** Those who would take it if it were the first booking of all. */
function seated({ hosts }: TeamConfig, type: BookingTypeConfig | null): HostConfig[] {
  if (!type) return hosts.slice(0, 1);
  const rotates = type.mode === 'solo' || type.mode === 'round-robin';
  const ids = rotates ? hostsOf(type).slice(0, 1) : hostsOf(type);
  return ids.flatMap((id) => hosts.find((host) => host.id === id) ?? []);
}

function placeOf(type: BookingTypeConfig | null, host: HostConfig | undefined): LetterBooking['location'] {
  const place = type?.locations[0];
  if (!place) return null;
  const joinUrl = place.kind === 'online' ? (host?.joinUrl ?? null) : null;
  return { kind: place.kind, label: place.label, ...(joinUrl !== null && { joinUrl }) };
}

function priceOf(type: BookingTypeConfig | null): { readonly amount: number; readonly currency: string } {
  const { amount, currency } = type?.payment ?? PRICE;
  return { amount, currency };
}
