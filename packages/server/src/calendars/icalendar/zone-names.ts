import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { windowsZoneOfLabel } from './outlook-labels.ts';

/**
 * The IANA zone that a TZID means, or undefined. Understood are IANA names in any case, with a path before them
 * (`/freeassociation.sourceforge.net/Tzfile/Europe/Berlin`), Windows names (`W. Europe Standard Time`) and the labels
 * of Outlook's list (`(UTC-05:00) Eastern Time (US & Canada)`), all by today's rules of that place.
 */
export function ianaNameOf(tzid: string): string | undefined {
  const name = cleaned(tzid);
  return (
    existing(name) ??
    existing(zonesOfWindows.get(name.toLowerCase())) ??
    existing(zonesOfWindows.get(windowsZoneOfLabel(name)?.toLowerCase() ?? '')) ??
    existing(aliases[name.toLowerCase()]) ??
    withoutPath(name)
  );
}

/** The fixed offset that a TZID such as `UTC+01:00` or `GMT-0500` spells, as Temporal writes it, or undefined. */
export function offsetNameOf(tzid: string): string | undefined {
  const match = /^(?:UTC|GMT)?([+-])([01]?\d|2[0-3])(?::?([0-5]\d))?$/i.exec(cleaned(tzid));
  return match ? `${match[1]}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : undefined;
}

/** Whether two writings of a TZID mean the same VTIMEZONE. */
export function sameTzid(a: string, b: string): boolean {
  return cleaned(a).toLowerCase() === cleaned(b).toLowerCase();
}

const aliases: Readonly<Record<string, string>> = { 'tzone://microsoft/utc': 'UTC', z: 'UTC' };

// Territory 001 is the zone Unicode's table gives where only the Windows name is known.
const zonesOfWindows: ReadonlyMap<string, string | undefined> = new Map(
  WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001').map(({ windowsName, iana }) => [
    windowsName.toLowerCase(),
    iana[0],
  ]),
);

function cleaned(tzid: string): string {
  return tzid
    .replaceAll('\\', '')
    .replace(/^(?:["'\s]|TZID=)+/i, '')
    .replace(/["'\s]+$/, '');
}

function existing(name: string | undefined): string | undefined {
  // Bare offsets are left to offsetNameOf: a VTIMEZONE of that name may know about summer time.
  if (!name || /^[+-]/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function withoutPath(name: string): string | undefined {
  const segments = name.split('/').filter(Boolean);
  for (let from = 1; from < segments.length; from += 1) {
    const known = existing(segments.slice(from).join('/'));
    if (known) return known;
  }
  return undefined;
}
