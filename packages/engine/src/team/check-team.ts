import type { TeamSettings } from '@team-booking/contract/team';
import { parseDate } from '@team-booking/core/time';
import type { Problems } from './problems.ts';

/** Validates what a team says of itself beyond its schema. */
export function checkTeam({ timeZone, locale, holidays }: TeamSettings, problems: Problems): void {
  if (timeZone !== undefined) problems.timeZone(timeZone, '/timeZone');
  if (locale !== undefined && !isLocale(locale)) {
    problems.add('invalid', '/locale', `is ${locale}`, 'Use a language tag such as en or pt-BR.', 'unknown');
  }
  const days = holidays?.days ?? [];
  problems.unique(
    days.map(({ date }) => date),
    (i) => `/holidays/days/${i}/date`,
  );
  for (const [i, { date }] of days.entries()) {
    if (!Number.isNaN(parseDate(date))) continue;
    problems.add(
      'invalid',
      `/holidays/days/${i}/date`,
      `is ${date}, which does not exist`,
      'Correct the date.',
      'format',
    );
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
