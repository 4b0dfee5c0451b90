import { eventId } from '@team-booking/core/booking';
import { minorDigits } from '@team-booking/core/money';
import { campaignOf, type BookingType, type FlowEvent } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';
import { isDenied } from './consent.ts';

/** What steps are called. Others are no part of the way to a booking. */
const STEPS: Readonly<Record<string, string>> = {
  route: 'questions',
  pick: 'times',
  details: 'details',
  pay: 'payment',
  manage: 'manage',
  cancel: 'cancel',
};

/** An event in the data layer, as tag managers read it. */
interface Pushed extends Record<string, unknown> {
  readonly event: string;
  readonly event_id?: string;
}

/** The page's data layer. Tag managers put their own `push` into its place. */
export interface DataLayer {
  dataLayer?: unknown[];
}

/**
 * Pushes an event of the booker into `window.dataLayer`, without personal data, and nothing while consent is denied. A booking is one
 * `generate_lead`, by whatever element and however often it is told of.
 */
export function push(settings: Settings, event: FlowEvent, type: BookingType | undefined): void {
  const layer = ((window as DataLayer).dataLayer ??= []);
  const told = inWords(event, type);
  if (!told || isDenied(layer, settings.consent)) return;
  const isSame = (one: unknown) =>
    (one as Pushed | null)?.event === told.event && (one as Pushed).event_id === told.event_id;
  if (told.event_id && layer.some(isSame)) return;
  layer.push({ ...told, booking_type: type?.slug, page_location: withoutSecrets(window.location) });
}

function inWords(event: FlowEvent, type: BookingType | undefined): Pushed | null {
  switch (event.name) {
    case 'step': {
      const step = STEPS[event.step];
      return step ? { event: `team_booking_${step}` } : null;
    }
    case 'time-select':
      return { event: 'team_booking_time_select', duration: event.slot.duration };
    case 'booked':
      return { event: 'generate_lead', event_id: eventId('booked', event.booking), ...priceOf(type) };
    case 'pending':
    case 'rescheduled':
    case 'cancelled':
      return { event: `team_booking_${event.name}`, event_id: eventId(event.name, event.booking) };
    default:
      return null;
  }
}

/** What a booking is worth, in units of its currency. */
function priceOf(type: BookingType | undefined): { value?: number; currency?: string } {
  const { amount, currency } = type?.payment ?? {};
  return amount && currency ? { value: amount / 10 ** minorDigits(currency), currency } : {};
}

/** The page's address with nothing but the campaign: secret links, tokens and what a visitor is called stay out of analytics. */
function withoutSecrets({ origin, pathname, search }: Location): string {
  const campaign = String(new URLSearchParams(campaignOf(new URLSearchParams(search))));
  return origin + pathname + (campaign && `?${campaign}`);
}
