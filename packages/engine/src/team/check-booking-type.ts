import { RESERVED_SLUGS } from '@team-booking/contract';
import type { BookingTypeSettings } from '@team-booking/contract/team';
import { checkQuestions } from './check-questions.ts';
import { checkTranslations } from './check-translations.ts';
import { checkSeats } from './check-seats.ts';
import type { Problems } from './problems.ts';

const PLACEHOLDERS = ['{host}', '{booking}', '{room}'];

/**
 * Validates a booking type beyond its schema.
 *
 * @param providers names of those who take payments
 */
export function checkBookingType(
  type: BookingTypeSettings,
  hosts: ReadonlySet<string>,
  field: string,
  problems: Problems,
  providers: readonly string[],
): void {
  for (const [i, slug] of [type.slug, ...(type.aliases ?? [])].entries()) {
    if (!RESERVED_SLUGS.includes(slug)) continue;
    const place = i === 0 ? `${field}/slug` : `${field}/aliases/${i - 1}`;
    problems.add('reserved-slug', place, `is ${slug}, which the server needs itself`, 'Choose another name.');
  }
  checkSeats(type, hosts, field, problems);
  checkTimes(type, field, problems);
  checkForm(type, field, problems);
  checkTranslations(type, field, problems);
  const { payment } = type;
  if (payment && !providers.includes(payment.provider)) {
    problems.add(
      'payment-not-supported',
      `${field}/payment`,
      `is by ${payment.provider}, who takes no payments here, and a booking must not be confirmed unpaid`,
      providers.length > 0
        ? `Name who does (${providers.join(', ')}), or leave payment out.`
        : 'Set up somebody who takes payments, or leave payment out.',
    );
  }
}

function checkTimes(type: BookingTypeSettings, field: string, problems: Problems): void {
  problems.timeZone(type.slot.timeZone, `${field}/slot/timeZone`);
  if (type.timeZoneLock !== undefined) problems.timeZone(type.timeZoneLock, `${field}/timeZoneLock`);
  problems.unique(type.durations.map(String), (i) => `${field}/durations/${i}`);
  const reminders = (type.reminders ?? []).map(({ before }) => String(before));
  problems.unique(reminders, (i) => `${field}/reminders/${i}/before`);
  if (type.defaultDuration !== undefined && !type.durations.includes(type.defaultDuration)) {
    problems.add(
      'invalid',
      `${field}/defaultDuration`,
      `is ${type.defaultDuration}, which is none of the durations`,
      'Use one of the durations, or add it to them.',
      'choice',
    );
  }
  const { minNotice = 0, horizon = Infinity } = type.window ?? {};
  if (minNotice >= horizon) {
    problems.add(
      'invalid',
      `${field}/window/horizon`,
      `is ${horizon} minutes, not beyond the notice of ${minNotice}`,
      'Give a horizon beyond the notice, or nothing could ever be booked.',
      'nothing-bookable',
    );
  }
}

function checkForm(
  { fields = [], locations = [], joinHook }: BookingTypeSettings,
  field: string,
  problems: Problems,
): void {
  checkQuestions(fields, `${field}/fields`, problems);
  problems.unique(
    locations.map(({ id }) => id),
    (i) => `${field}/locations/${i}/id`,
  );
  for (const [i, { kind, call, joinUrl = '' }] of locations.entries()) {
    if (call === 'hook' && !joinHook) {
      const remedy = 'Give the booking type joinHook, with address and secret.';
      problems.add('invalid', `${field}/locations/${i}/call`, 'has nobody to ask', remedy, 'no-choice');
    }
    if (call && (joinUrl !== '' || kind !== 'online')) {
      problems.add(
        'invalid',
        `${field}/locations/${i}/call`,
        kind === 'online'
          ? 'is made for each booking, beside a join link of its own'
          : 'is made at a place that is not online',
        'Leave out one of them.',
        'no-choice',
      );
    }
    for (const [placeholder] of joinUrl.matchAll(/\{[^}]*\}/g)) {
      if (PLACEHOLDERS.includes(placeholder)) continue;
      problems.add(
        'unknown-placeholder',
        `${field}/locations/${i}/joinUrl`,
        `has ${placeholder}`,
        `Use ${PLACEHOLDERS.join(', ')}.`,
      );
    }
  }
}
