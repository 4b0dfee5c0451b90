import type { Hub } from '../hub.ts';

const HALF_A_YEAR = 183 * 86_400_000;

/**
 * On whose clock times are shown, where the reader's own browser has another one; `null` = it is the same, so nothing has to be said.
 * A view says it once.
 *
 * @param timeZone of what is shown. Default: that of the hub
 */
export function zoneNote(
  { words, formats, now }: Pick<Hub, 'words' | 'formats' | 'now'>,
  timeZone: string = formats.timeZone,
): string | null {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Two zones may have the same clock, in winter only.
  const isSame = [now(), now() + HALF_A_YEAR].every(
    (instant) => offsetAt(own, instant) === offsetAt(timeZone, instant),
  );
  return isSame ? null : words.zone(formats.place(timeZone));
}

function offsetAt(timeZone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')!.value;
}
