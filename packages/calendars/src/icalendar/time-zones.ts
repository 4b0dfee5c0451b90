import { firstLine, textOf, type Component } from './content-lines.ts';
import type { Meter } from '../limits.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import { describesZone, isFixed, zoneOfComponent } from './vtimezone.ts';
import { ianaNameOf, isAbbreviation, isPath, isWindowsName, normalTzid, offsetNameOf } from './zone-names.ts';
import { hasSummerTime, ianaZone, type Zone } from './zone.ts';

/** Charged for each TZID that a calendar uses: about the cost of tabulating a zone. */
const STEPS_PER_ZONE = 1000;

/** The zones of one VCALENDAR. Decision 16 tells which description of a zone takes precedence, and why. */
export class TimeZones {
  readonly #host: Zone;
  readonly #calendar: Component;
  /** The VTIMEZONEs of the file by TZID, those of this calendar first. */
  readonly #definitions = new Map<string, Component>();
  readonly #until: number;
  readonly #meter: Meter;
  readonly #zones = new Map<string, Zone>();
  #floating: Zone | undefined;
  #ofDays: Zone | undefined;
  #ofCalendar: Zone | undefined;

  /**
   * @param calendar the VCALENDAR
   * @param definitions all VTIMEZONEs of the file: one missing in a calendar is looked up in the others
   * @param until no later instant will be queried
   */
  constructor(calendar: Component, definitions: readonly Component[], host: Zone, until: number, meter: Meter) {
    this.#host = host;
    this.#calendar = calendar;
    this.#until = until;
    this.#meter = meter;
    for (const component of [...vtimezonesOf(calendar), ...definitions]) {
      const tzid = normalTzid(textOf(component, 'TZID') ?? '');
      if (!this.#definitions.has(tzid)) this.#definitions.set(tzid, component);
    }
  }

  /** Of floating times: the calendar's (X-WR-TIMEZONE), else the host's. @throws CalendarUnreadable `unknown-time-zone` */
  get floating(): Zone {
    this.#floating ??= this.#named
      ? this.zoneOf(this.#named, { line: firstLine(this.#calendar, 'X-WR-TIMEZONE')?.line })
      : this.#host;
    return this.#floating;
  }

  /** Of whole days: the calendar's if that is a place, else the host's. Many programs write UTC for lack of a better zone. */
  get ofDays(): Zone {
    return (this.#ofDays ??= this.#place ?? this.#host);
  }

  /**
   * The zone that determines the day where a program writes midnight as an instant: that of whole days, else that of
   * the only VTIMEZONE.
   */
  get ofCalendar(): Zone {
    this.#ofCalendar ??= this.#place ?? this.#only ?? this.#host;
    return this.#ofCalendar;
  }

  get #only(): Zone | undefined {
    const tzids = vtimezonesOf(this.#calendar).map((component) => textOf(component, 'TZID'));
    const own = tzids.filter((tzid) => tzid !== 'UTC');
    return own.length === 1 && own[0] ? this.zoneOf(own[0], {}) : undefined;
  }

  get #named(): string | undefined {
    return textOf(this.#calendar, 'X-WR-TIMEZONE');
  }

  get #place(): Zone | undefined {
    const name = ianaNameOf(this.#named ?? '');
    return name?.includes('/') && !name.startsWith('Etc/') ? ianaZone(name) : undefined;
  }

  /** @throws CalendarUnreadable `unknown-time-zone` */
  zoneOf(tzid: string, place: Place): Zone {
    let zone = this.#zones.get(tzid);
    if (!zone) {
      this.#meter.step(STEPS_PER_ZONE, place);
      zone = this.#find(tzid, place);
      this.#zones.set(tzid, zone);
    }
    return zone;
  }

  #find(tzid: string, place: Place): Zone {
    const iana = ianaNameOf(tzid);
    if (iana && isPath(tzid) && isPath(iana)) return ianaZone(iana);

    const definition = this.#definitions.get(normalTzid(tzid));
    const described = definition && describesZone(definition) ? definition : undefined;
    const inFile = (component: Component): Zone => zoneOfComponent(component, this.#until, this.#meter);
    if (iana && isWindowsName(tzid)) {
      const real = ianaZone(iana);
      return described && isFixed(described) && hasSummerTime(real, this.#until) ? inFile(described) : real;
    }
    const location = ianaNameOf((definition && textOf(definition, 'X-LIC-LOCATION')) ?? '');
    if (location) return ianaZone(location);
    if (described) return inFile(described);
    const name = iana ?? offsetNameOf(tzid);
    if (name) return ianaZone(name);

    const why = isAbbreviation(tzid)
      ? 'is an abbreviation that several places use, and the calendar does not describe it'
      : 'is neither a standard one nor described in the calendar';
    throw new CalendarUnreadable('unknown-time-zone', `The time zone ${quoted(tzid)} ${why}`, place);
  }
}

function vtimezonesOf({ components }: Component): Component[] {
  return components.filter(({ name }) => name === 'VTIMEZONE');
}
