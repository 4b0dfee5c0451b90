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
  const isOf = (source: string) => parts.filter((part) => part.source === source);
  const ends = [isOf('startRange'), isOf('endRange')];
  // Over midnight each end has its day as well.
  const onClock = ends.every((end) => end.length > 0 && end.every(({ type }) => /^(hour|minute|literal)$/.test(type)));
  if (!onClock || clock.resolvedOptions().hour12) return parts;
  const [start, end] = [from, to].map((at) => ({ type: 'hour', value: clock.format(at) }));
  return parts.flatMap((part) => {
    if (part === ends[0]![0]) return start!;
    if (part === ends[1]![0]) return end!;
    // Of the Japanese "9時30分", the last letter is part of neither time.
    return part.source === 'shared' ? { type: part.type, value: part.value.replaceAll('分', '') } : [];
  });
}

/** {@link rangeParts} as one text. */
export function rangeText(...given: Parameters<typeof rangeParts>): string {
  return rangeParts(...given)
    .map(({ value }) => value)
    .join('');
}
