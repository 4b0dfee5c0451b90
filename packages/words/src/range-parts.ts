/**
 * The parts of a range of time as `format` writes it, with both times as it writes one alone: on a clock of 24 hours some languages have
 * "9:30" or "9時30分" in ranges only, beside a list that says "09:30".
 *
 * @param clock writes only the time of day, in the locale and zone of `format`
 * @param from epoch milliseconds, as is `to`
 */
export function rangeParts(
  format: Intl.DateTimeFormat,
  clock: Intl.DateTimeFormat,
  from: number,
  to: number,
): { readonly type: string; readonly value: string }[] {
  const parts = format.formatRangeToParts(from, to);
  const told = new Set<string>();
  // Over midnight each end has its day as well, and on a clock of 12 hours both may share one half of the day.
  const isOnClock = parts.every(({ source, type }) => source === 'shared' || /^(hour|minute|literal)$/.test(type));
  if (!isOnClock || clock.resolvedOptions().hour12) return parts;
  return parts.flatMap(({ source, type, value }) => {
    // Of the Japanese "9時30分", the last letter is part of neither time.
    if (source === 'shared') return { type, value: value.replaceAll('分', '') };
    if (told.has(source)) return [];
    told.add(source);
    return { type: 'hour', value: clock.format(source === 'startRange' ? from : to) };
  });
}

/** {@link rangeParts} as one text. */
export function rangeText(...given: Parameters<typeof rangeParts>): string {
  return rangeParts(...given)
    .map(({ value }) => value)
    .join('');
}
