import { firstLine, parseProperty, textOf, type Component } from './content-lines.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import { zoneOfComponent } from './vtimezone.ts';
import { ianaNameOf, offsetNameOf, sameTzid } from './zone-names.ts';
import { ianaZone, type Zone } from './zone.ts';

/**
 * The zones of one VCALENDAR. The IANA database takes precedence where a TZID or its X-LIC-LOCATION names one of
 * its zones, since the rules in files are often outdated; then the file's own VTIMEZONE; then a plain offset in the name.
 */
export class TimeZones {
  /** The host's: for floating times and whole days. */
  readonly host: Zone;
  readonly #definitions: readonly Component[];
  readonly #calendar: Component;
  readonly #until: number;
  readonly #zones = new Map<string, Zone>();

  /**
   * @param calendar the VCALENDAR
   * @param file all VCALENDARs of the file; a VTIMEZONE missing in one is looked for in the others
   * @param until no later instant will be queried
   */
  constructor(calendar: Component, file: readonly Component[], host: Zone, until: number) {
    this.host = host;
    this.#calendar = calendar;
    this.#until = until;
    this.#definitions = [calendar, ...file].flatMap(({ components }) =>
      components.filter(({ name }) => name === 'VTIMEZONE'),
    );
  }

  /** @throws CalendarUnreadable `unknown-time-zone` */
  zoneOf(tzid: string, place: Place): Zone {
    let zone = this.#zones.get(tzid);
    if (!zone) {
      zone = this.#find(tzid, place);
      this.#zones.set(tzid, zone);
    }
    return zone;
  }

  /**
   * The zone of the calendar's whole days: X-WR-TIMEZONE, else the only VTIMEZONE, else the host's.
   * It determines the day where a program writes midnight as an instant.
   */
  get ofCalendar(): Zone {
    const name = textOf(this.#calendar, 'X-WR-TIMEZONE');
    const iana = name && ianaNameOf(name);
    if (iana) return ianaZone(iana);
    const own = this.#calendar.components.filter(
      (component) => component.name === 'VTIMEZONE' && tzidOf(component) !== 'UTC',
    );
    const tzid = own.length === 1 && own[0] ? tzidOf(own[0]) : undefined;
    return tzid ? this.zoneOf(tzid, {}) : this.host;
  }

  #find(tzid: string, place: Place): Zone {
    const definition = this.#definitions.find((component) => sameTzid(tzidOf(component) ?? '', tzid));
    const location = definition && textOf(definition, 'X-LIC-LOCATION');
    const iana = ianaNameOf(tzid) ?? (location && ianaNameOf(location));
    if (iana) return ianaZone(iana);
    if (definition) return zoneOfComponent(definition, this.#until);
    const offset = offsetNameOf(tzid);
    if (offset) return ianaZone(offset);
    throw new CalendarUnreadable(
      'unknown-time-zone',
      `The time zone ${quoted(tzid)} is neither a standard one nor described in the calendar`,
      place,
    );
  }
}

function tzidOf(component: Component): string | undefined {
  const line = firstLine(component, 'TZID');
  return line && parseProperty(line).value;
}
