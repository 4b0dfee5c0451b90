import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Duration, Id, Instant, LinkSecret, RouteToken, Slug } from './primitives.ts';

/** Keeps a slot while the form is filled (capability `holds`). */
export const HoldRequest = Type.Object(
  {
    bookingType: Slug,
    start: Instant,
    duration: Duration,
    host: Type.Optional(Id),
    link: Type.Optional(LinkSecret),
    route: Type.Optional(RouteToken),
  },
  { title: 'HoldRequest' },
);
export type HoldRequest = Static<typeof HoldRequest>;

/** A held slot: it takes a host's time until `expiresAt`, but nothing is assigned before it is booked. */
export const Hold = Type.Object({ id: Id, token: Type.String(), expiresAt: Instant }, { title: 'Hold' });
export type Hold = Static<typeof Hold>;
