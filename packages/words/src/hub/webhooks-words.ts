import type { Plural } from '../translation.ts';

/** Programs that are told. */
export interface WebhooksWords {
  readonly count: Plural;
  readonly add: string;
  readonly url: string;
  readonly urlHint: string;
  readonly purpose: string;
  readonly events: Readonly<
    Record<
      | 'booking.awaiting-payment'
      | 'booking.awaiting-approval'
      | 'booking.confirmed'
      | 'booking.rescheduled'
      | 'booking.reassigned'
      | 'booking.updated'
      | 'booking.will-attend'
      | 'booking.cancelled'
      | 'booking.declined'
      | 'booking.expired'
      | 'booking.completed'
      | 'booking.no-show'
      | 'booking.attended'
      | 'booking.paid-late'
      | 'booking.refunded',
      string
    >
  >;
  readonly eventsTitle: string;
  readonly all: string;
  readonly oneEvent: string;
  readonly personal: string;
  readonly personalMore: string;
  readonly addIt: string;
  readonly secret: (url: string) => string;
  readonly secretMore: string;
  readonly active: string;
  readonly inactive: string;
  readonly endedAt: (when: string) => string;
  readonly isActive: string;
  readonly switchedOn: string;
  readonly switchedOff: string;
  readonly eventCount: Plural;
  readonly withoutPersonal: string;
  readonly renew: string;
  readonly renewTitle: (url: string) => string;
  readonly renewMore: string;
  readonly renewedAt: (when: string) => string;
  readonly removeTitle: (url: string) => string;
  readonly removeMore: string;
  readonly removed: string;
  readonly test: string;
  readonly tested: string;
  readonly deliveries: string;
  readonly noDeliveries: string;
  readonly noDeliveriesMore: string;
  readonly states: Readonly<Record<'waiting' | 'delivered' | 'failed', string>>;
  readonly testMessage: string;
  readonly attempts: Plural;
  readonly answered: (status: string, took: string) => string;
  readonly unanswered: string;
  readonly body: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly replay: string;
  readonly replayed: string;
  readonly none: string;
  readonly noneMore: string;
  readonly concerns: string;
  readonly notAccepted: string;
  readonly secretAt: string;
  readonly yes: string;
  readonly no: string;
}
