import { RESERVED_SLUGS } from '@team-booking/contract';
import type { BookingTypeSettings } from './booking-type-settings.ts';
import { checkSeats } from './check-seats.ts';
import type { Findings } from './findings.ts';

const PLACEHOLDERS = ['{host}', '{booking}', '{room}'];

/** Whether a booking type makes sense, apart from the shape of what was written. */
export function checkBookingType(
  type: BookingTypeSettings,
  hosts: ReadonlySet<string>,
  field: string,
  findings: Findings,
): void {
  for (const [i, slug] of [type.slug, ...(type.aliases ?? [])].entries()) {
    if (!RESERVED_SLUGS.includes(slug)) continue;
    const place = i === 0 ? `${field}/slug` : `${field}/aliases/${i - 1}`;
    findings.add('reserved-slug', place, `is ${slug}, which the server needs itself`, 'Choose another name.');
  }
  checkSeats(type, hosts, field, findings);
  checkTimes(type, field, findings);
  checkForm(type, field, findings);
  if (type.payment !== undefined && type.payment !== null) {
    findings.add(
      'payment-not-supported',
      `${field}/payment`,
      'is set, but this server cannot take payments yet, and a booking must not be confirmed unpaid',
      'Leave payment out, or charge outside of the booking.',
    );
  }
}

function checkTimes(type: BookingTypeSettings, field: string, findings: Findings): void {
  findings.timeZone(type.slot.timeZone, `${field}/slot/timeZone`);
  if (type.timeZoneLock !== undefined) findings.timeZone(type.timeZoneLock, `${field}/timeZoneLock`);
  findings.unique(type.durations.map(String), (i) => `${field}/durations/${i}`);
  if (type.defaultDuration !== undefined && !type.durations.includes(type.defaultDuration)) {
    findings.add(
      'invalid',
      `${field}/defaultDuration`,
      `is ${type.defaultDuration}, which is none of the durations`,
      'Use one of the durations, or add it to them.',
    );
  }
  const { minNotice = 0, horizon = Infinity } = type.window ?? {};
  if (minNotice >= horizon) {
    findings.add(
      'invalid',
      `${field}/window/horizon`,
      `is ${horizon} minutes, not beyond the notice of ${minNotice}`,
      'Give a horizon beyond the notice, or nothing could ever be booked.',
    );
  }
}

function checkForm({ fields = [], locations = [] }: BookingTypeSettings, field: string, findings: Findings): void {
  findings.unique(
    fields.map(({ id }) => id),
    (i) => `${field}/fields/${i}/id`,
  );
  for (const [i, { type, options = [] }] of fields.entries()) {
    const place = `${field}/fields/${i}/options`;
    const chosen = type === 'select' || type === 'radio' || type === 'checkboxes';
    if (chosen && options.length === 0) {
      findings.add('invalid', place, `are missing, but a ${type} needs some`, 'List what can be chosen.');
    }
    findings.unique(
      options.map(({ value }) => value),
      (o) => `${place}/${o}/value`,
    );
  }
  findings.unique(
    locations.map(({ id }) => id),
    (i) => `${field}/locations/${i}/id`,
  );
  for (const [i, { joinUrl = '' }] of locations.entries()) {
    for (const [placeholder] of joinUrl.matchAll(/\{[^}]*\}/g)) {
      if (PLACEHOLDERS.includes(placeholder)) continue;
      findings.add(
        'unknown-placeholder',
        `${field}/locations/${i}/joinUrl`,
        `has ${placeholder}`,
        `Use ${PLACEHOLDERS.join(', ')}.`,
      );
    }
  }
}
