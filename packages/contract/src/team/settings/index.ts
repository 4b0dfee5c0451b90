export {
  BookingTypeSettings,
  BookingTypeStatus,
  Key,
  LONGEST_BUFFER,
  MOST_ALIASES,
  type MemberSettings,
} from './booking-type-settings.ts';
export { CalendarKind, CalendarUse, WhenUnreadable } from './calendar-use.ts';
export { CalendarDate, Holidays } from './holidays.ts';
export { HostKey, HostSettings, WeeklyHours } from './host-settings.ts';
export { LimitsSettings, Name } from './limits-settings.ts';
export { Translations, type TypeTexts } from './translations.ts';
export { TeamSettings } from './team-settings.ts';
