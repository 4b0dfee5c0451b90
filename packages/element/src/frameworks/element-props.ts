import type { BookingEvents } from '../booking-events.ts';
import type { ChoiceEvents } from '../choice-events.ts';
import type { EarlyEvents } from '../events.ts';
import type { Settings } from '../settings-element.ts';
import type { TeamBookingButton } from '../team-booking-button.ts';
import type { TeamBookingTimes } from '../team-booking-times.ts';
import type { TeamBooking } from '../team-booking.ts';

/** The elements, by their tags. */
export interface Elements {
  'team-booking': TeamBooking;
  'team-booking-button': TeamBookingButton;
  'team-booking-times': TeamBookingTimes;
}

/** The properties that are no attributes. */
export type PropertyOnly = 'backend' | 'consent' | 'flow' | 'messages' | 'now' | 'prefill' | 'token';

/** The events, by their names. */
export type Events = EarlyEvents & ChoiceEvents & BookingEvents;

type Own<E> = Extract<keyof E, keyof Settings | 'label' | 'floating' | 'count'>;

/** Frameworks set a property where they can, so that an attribute's text arrives in it as it is. */
type Loose<T> = number extends T ? T | `${number}` : T;

/** The properties of an element. */
export type Properties<E> = { [K in Own<E>]?: Loose<E[K]> | undefined };

type Kebab<T extends string> = T extends `${infer Sign}${infer Others}`
  ? `${Sign extends Lowercase<Sign> ? Sign : `-${Lowercase<Sign>}`}${Kebab<Others>}`
  : T;
/** The name of a property's attribute. */
type AttributeName<K extends string> = K extends 'htmlFor' ? 'for' : Kebab<K>;

/** The attributes of an element, by their names. */
export type Attributes<E> = {
  [K in Exclude<Own<E>, PropertyOnly> as AttributeName<K>]?: Loose<E[K]> | undefined;
};

/** Both: where a name has no dash, it is the same in both. */
export type ElementProps<E> = Properties<E> & Attributes<E>;

/** Listeners, by the events' names after a prefix. */
export type Listeners<Prefix extends string> = {
  [K in keyof Events as `${Prefix}${K}`]?: ((event: Events[K]) => void) | undefined;
};
