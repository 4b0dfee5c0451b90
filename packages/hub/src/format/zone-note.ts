import type { Hub } from '../hub.ts';
import { offsetAt } from './offset.ts';

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
  // Two zones may have the same clock, in winter only.
  const isSame = [now(), now() + HALF_A_YEAR].every((instant) => ownOffset(instant) === offsetAt(timeZone, instant));
  return isSame ? null : words.zone(formats.place(timeZone));
}

const ownOffset = (instant: number) => -new Date(instant).getTimezoneOffset() * 60_000;
