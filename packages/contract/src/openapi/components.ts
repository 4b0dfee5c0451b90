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

/** Schemas that the description names; everything else is written out where it is used. */
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

/** The component's name, where a schema is one. By content, because marking a schema optional makes a copy of it. */
function nameOf(schema: object): string | undefined {
  const name = 'title' in schema && typeof schema.title === 'string' ? schema.title : '';
  const component = COMPONENTS[name];
  return component && JSON.stringify(component) === JSON.stringify(schema) ? name : undefined;
}

/** A schema as plain JSON in which named schemas are references; `root` writes out the schema itself. */
export function describe(schema: unknown, root = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => describe(item));
  if (schema === null || typeof schema !== 'object') return schema;
  const name = root ? undefined : nameOf(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, describe(value)]));
}
