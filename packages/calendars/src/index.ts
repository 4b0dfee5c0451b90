// In the order of processing: where a calendar comes from, what it says, how it is kept fresh, who is busy when.

/** @public */
export { connect, type CalendarSource } from './connect.ts';
/** @public */
export type { ConnectorOptions } from './connector-options.ts';
/** @public */
export type {
  BusyAnswer,
  BusyRequest,
  Connector,
  PutOptions,
  ReadConnector,
  WriteConnector,
  Written,
} from './connector.ts';
/** @public */
export type { PushChannel, PushRequest, Pushes } from './pushes.ts';
/** @public */
export { discoverCalendars, type Discovery, type FoundCalendar } from './caldav/discover.ts';
/** @public */
export { caldavProviders, type CalDavProvider } from './caldav/providers.ts';

/** @public */
export type { GoogleSource } from './google/google-source.ts';
/** @public */
export { listGoogleCalendars, type GoogleCalendar } from './google/list-calendars.ts';
/** @public */
export { googleFreeBusyProvider, googleProvider } from './google/provider.ts';
/** @public */
export type { Access, TokenAnswer, TokenOptions } from './oauth/access.ts';
/** @public */
export { clientCredentialsAccess } from './oauth/client-credentials.ts';
/** @public */
export {
  acceptConsent,
  askForConsent,
  revokeConsent,
  type ConsentAnswer,
  type ConsentQuestion,
} from './oauth/consent.ts';
/** @public */
export type { OAuthClient, OAuthMeans, OAuthProvider } from './oauth/provider.ts';
/** @public */
export { refreshAccess, type RefreshAccessOptions } from './oauth/refresh-access.ts';
/** @public */
export { serviceAccountAccess, type ServiceAccount } from './oauth/service-account.ts';

/** @public */
export type { GraphSource } from './microsoft/graph-source.ts';
/** @public */
export { listMicrosoftCalendars, type MicrosoftCalendar } from './microsoft/list-calendars.ts';
/** @public */
export { microsoftProvider, microsoftTeamProvider } from './microsoft/provider.ts';

/** @public */
export type { CalendarEvent } from './writing/event.ts';
/** @public */
export { publishedCalendar, type PublishedCalendar } from './writing/calendar-text.ts';
/** @public */
export type { SourceOptions } from './sources/read-source.ts';

/** @public */
export { readCalendar, type Reading, type ReadingOptions } from './icalendar/read-calendar.ts';
/** @public */
export type { EventApart, EventStanding } from './icalendar/apart.ts';
/** @public */
export { defaultLimits, type CalendarLimits } from './limits.ts';
/** @public */
export { type CalendarProblem, type CalendarProblemCode } from './problem.ts';

/** @public */
export { parseThread, type ParseThread, type ParseThreadOptions } from './parsing/parse-thread.ts';
/** @public */
export { createCalendarReader, type CalendarReader } from './calendar-reader.ts';
/** @public */
export type { CalendarChange, CalendarReaderOptions, OwnReading } from './reader-options.ts';
/** @public */
export { type HostCalendar, type OwnEvents } from './take-reading.ts';
/** @public */
export { type HostBusy } from './host-busy.ts';
/** @public */
export { memorySnapshots, type CalendarSnapshot, type SnapshotStore } from './snapshot.ts';

/** @public */
export { shiftCalendar, type Shift } from './shift/shift-calendar.ts';
