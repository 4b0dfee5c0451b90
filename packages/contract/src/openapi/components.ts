import type { TSchema } from 'typebox';
import { Availability, HostAvailability } from '../availability.ts';
import { BookingType, Contact, Field, Group, LocationOption, Mode, PublicHost, SlotGrid } from '../booking-type.ts';
import {
  Answers,
  Attendee,
  Booking,
  BookingChanges,
  BookingLocation,
  BookingRequest,
  BookingStatus,
  CancelRequest,
  Guest,
  LocationChoice,
  RescheduleRequest,
} from '../booking.ts';
import { Clock, Fixture, FixtureBookingType, FixtureHost } from '../fixture.ts';
import { Discovery } from '../discovery.ts';
import { Hold, HoldRequest } from '../hold.ts';
import { Instant, Slug, TimeZone } from '../primitives.ts';
import { FieldError, Problem } from '../problem-schema.ts';

/** Schemas that become components; all others are inlined. */
export const COMPONENTS: Readonly<Record<string, TSchema>> = {
  Answers,
  Attendee,
  Availability,
  Booking,
  BookingChanges,
  BookingLocation,
  BookingRequest,
  BookingStatus,
  BookingType,
  CancelRequest,
  Clock,
  Contact,
  Discovery,
  Field,
  FieldError,
  Fixture,
  FixtureBookingType,
  FixtureHost,
  Group,
  Guest,
  Hold,
  HoldRequest,
  HostAvailability,
  Instant,
  LocationChoice,
  LocationOption,
  Mode,
  Problem,
  PublicHost,
  RescheduleRequest,
  Slug,
  SlotGrid,
  TimeZone,
};

/** Name of the component a schema is. Compared by content, as `Type.Optional` copies a schema. */
function nameOf(schema: object): string | undefined {
  const name = 'title' in schema && typeof schema.title === 'string' ? schema.title : '';
  const component = COMPONENTS[name];
  return component && JSON.stringify(component) === JSON.stringify(schema) ? name : undefined;
}

/** A schema as plain JSON with `$ref`s to components; `root` inlines the schema itself. */
export function describe(schema: unknown, root = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => describe(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const name = root ? undefined : nameOf(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, describe(value)]));
}
