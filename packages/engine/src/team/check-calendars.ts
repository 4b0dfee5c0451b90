import type { HostSettings } from '@team-booking/contract/team';
import { accountCalendar, canBeWritten, kindOfSource, LEFT_OUT } from '../config/calendar-kind.ts';
import type { Problems } from './problems.ts';

/** Validates the calendars of a host as they are written down: what their sources say they are, and the one that is written. */
export function checkCalendars(
  calendars: NonNullable<HostSettings['calendars']>,
  at: string,
  problems: Problems,
): void {
  let written = 0;
  for (const [i, { kind, source, writes, freeBusyOnly }] of calendars.entries()) {
    const told = kindOfSource(source);
    if (kind && told && kind !== told) {
      problems.add(
        'invalid',
        `${at}/${i}/kind`,
        `is ${kind}, but its source is of the kind ${told}`,
        'Leave it out.',
        'no-choice',
      );
    }
    if (/^(google|microsoft):/i.test(source) && !accountCalendar(source)) {
      problems.add(
        'invalid',
        `${at}/${i}/source`,
        'does not name a connection and a calendar',
        `Write ${told}://CONNECTION/CALENDAR, with the id of the calendar percent-encoded.`,
        'format',
      );
    }
    if (freeBusyOnly) checkFreeBusy(source, writes === true, `${at}/${i}`, problems);
    if (!writes) continue;
    written += 1;
    if (!canBeWritten(told ?? kind ?? 'icalendar')) {
      problems.add(
        'invalid',
        `${at}/${i}/writes`,
        'is on for a calendar that can only be read',
        'Connect a CalDAV, Google or Microsoft calendar for bookings, or leave it out.',
        'no-choice',
      );
    } else if (written > 1) {
      problems.add('duplicate', `${at}/${i}/writes`, 'is on for a second calendar', 'Choose one for bookings.');
    }
  }
}

function checkFreeBusy(source: string, writes: boolean, at: string, problems: Problems): void {
  const { kind, calendar } = accountCalendar(source) ?? {};
  const field = `${at}/freeBusyOnly`;
  if (writes) {
    problems.add(
      'invalid',
      field,
      'is on for the calendar that bookings are written into',
      'Choose one of both.',
      'no-choice',
    );
  } else if (kind === undefined && source !== LEFT_OUT) {
    const remedy = 'Leave it out: it is for calendars at Google and Microsoft.';
    problems.add('invalid', field, 'is on for a calendar that is read as a whole', remedy, 'no-choice');
  } else if (kind === 'microsoft' && calendar !== 'primary') {
    const remedy = 'Name the calendar primary, or leave it out.';
    problems.add(
      'invalid',
      field,
      'is on for one calendar of a mailbox, of which Microsoft tells as a whole',
      remedy,
      'no-choice',
    );
  }
}
