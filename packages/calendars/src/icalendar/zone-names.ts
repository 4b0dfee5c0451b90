import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { windowsZoneOfLabel } from './outlook-labels.ts';

/**
 * The IANA zone that a TZID means, or undefined. Known are IANA names in any case, with a path before them
 * (`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`), Windows names (`W. Europe Standard Time`), also those of
 * summer (`W. Europe Daylight Time`) or of neither (`Eastern Time`), and the labels of Outlook's list
 * (`(UTC-05:00) Eastern Time (US & Canada)`), all by today's rules of that place.
 */
export function ianaNameOf(tzid: string): string | undefined {
  const name = cleaned(tzid);
  return (
    existing(name) ??
    existing(ofWindows(name)) ??
    existing(aliases[name.toLowerCase()]) ??
    existing(ofWindows(standardName(name))) ??
    withoutPath(name)
  );
}

/** Whether a TZID has the form of an IANA name, which is unambiguous. */
export function isPath(tzid: string): boolean {
  return cleaned(tzid).includes('/');
}

/** Whether a TZID is exactly a Windows name or label. */
export function isWindowsName(tzid: string): boolean {
  return ofWindows(cleaned(tzid)) !== undefined;
}

/** `BST` is in London, Dhaka and on Bougainville. */
export function isAbbreviation(tzid: string): boolean {
  return /^[A-Z]{2,5}$/.test(cleaned(tzid));
}

/** The fixed offset that a TZID such as `UTC+01:00` or `GMT-0500` spells, as Temporal writes it, or undefined. */
export function offsetNameOf(tzid: string): string | undefined {
  const match = /^(?:UTC|GMT)?([+-])([01]?\d|2[0-3])(?::?([0-5]\d))?$/i.exec(cleaned(tzid));
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : undefined;
}

/** The same for all spellings of a TZID that name the same VTIMEZONE. */
export function normalTzid(tzid: string): string {
  return cleaned(tzid).toLowerCase();
}

const aliases: Readonly<Record<string, string>> = { 'tzone://microsoft/utc': 'UTC', z: 'UTC' };

// Territory 001 is the zone Unicode's table gives where only the Windows name is known.
const zonesOfWindows: ReadonlyMap<string, string | undefined> = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
    windowsName.toLowerCase(),
    iana[0],
  ]),
);

function ofWindows(name: string): string | undefined {
  return zonesOfWindows.get(name.toLowerCase()) ?? zonesOfWindows.get(windowsZoneOfLabel(name)?.toLowerCase() ?? '');
}

/** `Eastern Standard Time` for `Eastern Daylight Time` and `Eastern Time`. */
function standardName(name: string): string {
  return name.replace(/(?: (?:daylight|summer))? time$/i, ' Standard Time');
}

/** Strips what programs leave around a TZID: backslashes, quotes, its own name, parameters after an unclosed quote. */
function cleaned(tzid: string): string {
  return tzid
    .slice(0, 300)
    .replaceAll('\\', '')
    .replace(/^(?:["'\s]|TZID=)+/i, '')
    .replace(/;[A-Z-]+=.*$/i, '')
    .replace(/["'\s]+$/, '');
}

// Temporal, not Intl: V8's Intl resolves BST to Dhaka and CST to Chicago. Bare offsets are left to offsetNameOf: a
// VTIMEZONE of that name may know about summer time.
function existing(name: string | undefined): string | undefined {
  if (!name || /^[+-]/.test(name)) return undefined;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return undefined;
  }
}

/** No IANA name has more than three segments. */
function withoutPath(name: string): string | undefined {
  const segments = name.split('/').filter(Boolean);
  for (let from = Math.max(1, segments.length - 3); from < segments.length; from += 1) {
    const known = existing(segments.slice(from).join('/'));
    if (known) return known;
  }
  return undefined;
}
