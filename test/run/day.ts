import { globSync } from 'node:fs';
import { need, type Program } from './programs.ts';

/** Shifts the clock of programs. It is preloaded as a library, so that child processes inherit it. */
export const FAKETIME: Program<string> = {
  name: 'libfaketime',
  find: () => globSync('/usr/{lib,lib64,local/lib}{/*,}/faketime/libfaketimeMT.so.1')[0],
  debian: ['faketime'],
  remedy: 'Install libfaketime (Linux only), or leave --day out',
};

/**
 * Parses the moment of `--day`: a date, or date and time, in the zone that follows in brackets, else in this machine's. `other` is
 * one of `otherDays`, a different one each day.
 *
 * @throws Error with an example
 */
export function momentOf(text: string, now = Temporal.Now.zonedDateTimeISO()): Temporal.ZonedDateTime {
  if (text === 'other') {
    const days = otherDays(now);
    return days[dayNumber(now) % days.length]!;
  }
  try {
    return text.endsWith(']')
      ? Temporal.ZonedDateTime.from(text)
      : Temporal.PlainDateTime.from(text).toZonedDateTime(now.timeZoneId);
  } catch (cause) {
    throw new Error(
      `--day ${text} is no day. Give one such as 2028-02-29T23:30, 2027-03-28T01:30[Europe/Berlin], or: other.`,
      { cause },
    );
  }
}

/** Days since 1970, in UTC: it goes up by one each day. */
export const dayNumber = (now: Temporal.ZonedDateTime): number => Math.floor(now.epochMilliseconds / 86_400_000);

/** Moments that break programs: the end of a leap day, the hour before a clock change, the end of a year, and a year ahead. */
export function otherDays(now: Temporal.ZonedDateTime): readonly Temporal.ZonedDateTime[] {
  const late = { hour: 23, minute: 30 };
  let leap = now;
  while (!leap.inLeapYear || Temporal.ZonedDateTime.compare(leap.with({ month: 2, day: 29, ...late }), now) < 0) {
    leap = leap.add({ years: 1 }).with({ month: 1, day: 1 });
  }
  const berlin = now.withTimeZone('Europe/Berlin');
  const change = berlin.add({ years: berlin.month > 2 ? 1 : 0 }).with({ month: 3, day: 31, hour: 1, minute: 30 });
  return [
    leap.with({ month: 2, day: 29, ...late }),
    change.subtract({ days: change.dayOfWeek % 7 }),
    now.with({ month: 12, day: 31, ...late }),
    now.add({ years: 1 }),
  ];
}

/** Environment in which a program and its child processes start at that moment. The clock keeps running. */
export function environmentAt(moment: Temporal.ZonedDateTime): Record<string, string> {
  // This process itself may run on another day.
  const already = Number.parseInt(process.env['FAKETIME'] ?? '0', 10);
  const ahead = Math.ceil((moment.epochMilliseconds - Date.now()) / 1000) + already;
  return {
    LD_PRELOAD: need(FAKETIME),
    FAKETIME: `${ahead < 0 ? '' : '+'}${ahead}s`,
    // Timers stay real. Without the second variable Chromium hangs in waits on condition variables.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
    TZ: moment.timeZoneId,
  };
}

/** The environment of a program that does not start on another day: it sees the present. */
export function environmentToday(all = process.env): NodeJS.ProcessEnv {
  const { LD_PRELOAD, FAKETIME: ahead, ...env } = all;
  return ahead === undefined && LD_PRELOAD !== undefined ? { ...env, LD_PRELOAD } : env;
}
