import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../../format/formats.ts';
import { weekdayName } from '../../../format/week.ts';

/** The words that places of documents are called by elsewhere in the hub. */
export type PlaceWords = Pick<HubWords, 'host' | 'hours' | 'log' | 'type' | 'team'>;

/** Loads them. */
export async function loadPlaceWords(locale: string): Promise<PlaceWords> {
  const [host, hours, log, type, team] = await Promise.all([
    loadHubWords(locale, 'host'),
    loadHubWords(locale, 'hours'),
    loadHubWords(locale, 'log'),
    loadHubWords(locale, 'type'),
    loadHubWords(locale, 'team'),
  ]);
  return { host, hours, log, type, team };
}

interface Placing extends PlaceWords {
  readonly formats: Formats;
  readonly locale: string;
}

/** What members of a host are called, without the numbers of rows. */
function ofHost({ host, hours, log }: PlaceWords): Readonly<Record<string, string>> {
  return {
    name: host.name,
    email: host.email,
    timeZone: host.zone,
    joinUrl: host.joinUrl,
    calendars: host.calendars,
    limits: host.most,
    'limits/perDay': host.perDay,
    'limits/perWeek': host.perWeek,
    'limits/perMonth': host.perMonth,
    hours: host.hours,
    'hours/days': hours.day,
    'hours/start': log.from,
    'hours/end': log.to,
    overrides: hours.otherDays,
    'overrides/date': hours.day,
    'overrides/note': hours.note,
    'overrides/hours': host.hours,
    'overrides/hours/start': log.from,
    'overrides/hours/end': log.to,
    holidays: hours.holidays,
    worksHolidays: hours.worksHolidays,
  };
}

function ofTeam({ team }: PlaceWords): Readonly<Record<string, string>> {
  return {
    name: team.name,
    timeZone: team.zone,
    locale: team.language,
    contact: team.contact,
    'contact/name': team.contactName,
    'contact/email': team.email,
    'contact/phone': team.phone,
    'contact/url': team.page,
    holidays: team.holidays,
    'holidays/region': team.region,
    'holidays/days': team.daysTitle,
  };
}

/**
 * What a place is called, step by step: in the words of the form that changes it, rows by their days or their number. What is called nothing there
 * keeps its own name.
 *
 * @param subject what was changed, e.g. `host/ada`
 * @param documents what it was and is, in which rows are found
 */
export function placeWords(
  words: Placing,
  subject: string,
  path: readonly string[],
  documents: readonly unknown[],
): readonly string[] {
  const names = namesFor(words, subject.split('/')[0]!);
  return path.map((step, i) => {
    const isRow = /^\d+$/.test(step);
    if (isRow) return rowWords(words, documents, path.slice(0, i + 1)) ?? words.formats.number(Number(step));
    const known = path
      .slice(0, i + 1)
      .filter((one) => !/^\d+$/.test(one))
      .join('/');
    return Object.hasOwn(names, known) ? names[known]! : step;
  });
}

function namesFor(words: PlaceWords, kind: string): Readonly<Record<string, string>> {
  if (kind === 'host') return ofHost(words);
  if (kind === 'team') return ofTeam(words);
  return kind === 'booking-type' ? words.type.places : {};
}

/** The days of a row of hours, or its date. */
function rowWords(words: Placing, documents: readonly unknown[], path: readonly string[]): string | null {
  for (const document of documents) {
    const row = path.reduce<unknown>(
      (inner, step) =>
        (inner as Readonly<Record<string, unknown>> | null | undefined)?.[
          Array.isArray(inner) ? Number(step) - 1 : step
        ],
      document,
    ) as { readonly days?: unknown; readonly date?: unknown } | null | undefined;
    if (Array.isArray(row?.days)) return daysWords(words, row.days);
    if (typeof row?.date === 'string') return row.date;
  }
  return null;
}

/** Days of the week in words, Monday is 1. */
export function daysWords({ formats, locale }: Pick<Placing, 'formats' | 'locale'>, days: readonly unknown[]): string {
  return formats.list(days.map((day) => weekdayName(locale, Number(day), 'long')));
}
