import { isTimeZone, parseDate } from '@team-booking/core/time';
import type { BookingType } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The attributes that are ignored, and what they take, for the author of the page. */
export function unusable(settings: Partial<Settings>, type: BookingType): string[] {
  const { duration, timeZone, month, start, host, location, view, hourCycle, theme, hide, query, track, agents } =
    settings;
  const oneOf = (name: string, value: string | number | undefined, known: readonly (string | number)[]) =>
    value === undefined || known.includes(value) ? [] : [`${name}="${value}": has to be one of ${known.join(', ')}`];
  const someOf = (name: string, value: string | undefined, known: readonly string[]) =>
    (value ?? '').split(' ').flatMap((token) => (token ? oneOf(name, token, known) : []));
  const like = (name: string, value: string | undefined, good: (value: string) => boolean, example: string) =>
    value === undefined || good(value) ? [] : [`${name}="${value}": has to be like ${example}`];
  return [
    ...oneOf('duration', duration, type.durations),
    ...like('time-zone', timeZone, isTimeZone, 'Europe/Berlin'),
    ...like('month', month, (text) => parseDate(`${text}-01`) > 0, '2026-12'),
    ...like('start', start, (text) => Date.parse(text) > 0, '2026-12-07T08:30:00Z'),
    ...oneOf('host', host, ids(type.hosts)),
    ...oneOf('location', location, ids(type.locations)),
    ...oneOf('hour-cycle', hourCycle, ['12', '24']),
    ...oneOf('view', view, ['month', 'week', 'columns']),
    ...oneOf('theme', theme, ['auto', 'light', 'dark']),
    ...someOf('hide', hide, ['details', 'avatars']),
    ...oneOf('track', track, ['datalayer']),
    ...oneOf('agents', agents, ['off']),
    ...someOf('query', query, ['prefill', 'utm', 'click-ids', 'manage']),
  ];
}
