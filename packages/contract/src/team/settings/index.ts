export { CalendarDate, Holidays } from './holidays.ts';
export { BookingTypeSettings, Key, LONGEST_BUFFER, type MemberSettings } from './booking-type-settings.ts';
export { HostKey, HostSettings, WeeklyHours } from './host-settings.ts';
export { LimitsSettings, Name } from './limits-settings.ts';
export { TeamSettings } from './team-settings.ts';
