import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../primitives.ts';

/** Whether there is a private feed of a host's bookings. Its address is a secret, which is not shown again. */
export const HostFeed = Type.Object(
  {
    since: Type.Union([Instant, Type.Null()], { description: 'When its address was made; null: there is none' }),
    readAt: Type.Union([Instant, Type.Null()], {
      description: 'When a program read it last, to the hour; null: none has',
    }),
  },
  { title: 'HostFeed' },
);
/** {@inheritDoc HostFeed} */
export type HostFeed = Static<typeof HostFeed>;

/** A private feed whose address is new. */
export const MadeHostFeed = Type.Object(
  {
    ...HostFeed.properties,
    url: Type.String({
      description:
        'An iCalendar feed of the host’s bookings, for whoever has its address: it is never shown again. Calendar programs ask for it every few hours; say so where it is shown',
    }),
  },
  { title: 'MadeHostFeed' },
);
/** {@inheritDoc MadeHostFeed} */
export type MadeHostFeed = Static<typeof MadeHostFeed>;
