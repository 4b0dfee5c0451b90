export * from './history/index.ts';
export * from './insight/index.ts';
export * from './bookings/index.ts';
export {
  CalendarProblem,
  CalendarState,
  HostCalendar,
  HostChanges,
  HostDocument,
  HostSummary,
  NewHost,
  Proposal,
  SwitchedOff,
  TimeOff,
  TimeOffTaken,
} from './hosts.ts';
export { HostFeed, MadeHostFeed } from './host-feeds.ts';
export { AuditEntry, AuditLine, AuditSubject, PastRevision } from './audit.ts';
export {
  BookingLink,
  BookingTypeChanges,
  BookingTypeCopy,
  BookingTypeDocument,
  BookingTypeSummary,
  LinkKind,
  MadeBookingLink,
  NewBookingLink,
  NewBookingType,
} from './booking-types.ts';
export {
  CalendarConnection,
  CalendarPlaces,
  CalendarSearch,
  FoundCalendar,
  FoundCalendars,
  NewCalendar,
} from './calendars.ts';
export { TeamChange } from './changes.ts';
export { CHANGING, MOST_NAMED } from './changing.ts';
export { Me } from './me.ts';
export * from './messages/index.ts';
export {
  Invitation,
  InvitationRequest,
  MyChanges,
  Person,
  PersonChanges,
  PersonDocument,
  PersonSettings,
  Role,
} from './people.ts';
export { OpenRefund, PaymentProviderState, Payments } from './payments.ts';
export { PoolChanges, PoolDocument } from './pool.ts';
export { Erased, Erasure, VisitorExport, VisitorRequest } from './privacy.ts';
export { QUESTION_KINDS, type QuestionKind } from './question-kinds.ts';
export { AnswerEffects, AnswerRequest, CalendarQuestion } from './questions.ts';
export { SelectionRecord } from './history/selection-record.ts';
export { ReassignEffects, ReassignRequest, Takers, UndoEffects, UndoRequest } from './reassigning.ts';
export { SickDay, SickDayRequest, SickDayRow } from './sick-day.ts';
export { Page, PAGE_QUERY, Revised, Revision } from './revised.ts';
export * from './settings/index.ts';
export { LinkRequest, Session, SignedIn, SignInRequest } from './sign-in.ts';
export { ApiToken, MadeToken, TokenRequest } from './tokens.ts';
export { TeamChanges, TeamDocument } from './team-document.ts';
export {
  checkedTeamRequest,
  TEAM_ROUTES,
  type TeamAnswerOf,
  type TeamRequestOf,
  type TeamRouteId,
  type TeamSurface,
} from './team-surface.ts';
export { Waiting, WaitingItem } from './waiting.ts';
export * from './webhooks/index.ts';
export { auditRoutes } from './routes/audit-routes.ts';
export { bookingRoutes } from './routes/booking-routes.ts';
export { bookingTypeRoutes } from './routes/booking-type-routes.ts';
export { calendarRoutes } from './routes/calendar-routes.ts';
export { changeRoutes } from './routes/change-routes.ts';
export { feedRoutes } from './routes/feed-routes.ts';
export { historyRoutes } from './routes/history-routes.ts';
export { hostRoutes } from './routes/host-routes.ts';
export { insightRoutes } from './routes/insight-routes.ts';
export { messageRoutes } from './routes/message-routes.ts';
export { paymentRoutes } from './routes/payment-routes.ts';
export { peopleRoutes } from './routes/people-routes.ts';
export { poolRoutes } from './routes/pool-routes.ts';
export { privacyRoutes } from './routes/privacy-routes.ts';
export { questionRoutes } from './routes/question-routes.ts';
export { reassignRoutes } from './routes/reassign-routes.ts';
export { sickDayRoutes } from './routes/sick-day-routes.ts';
export { signInRoutes } from './routes/sign-in-routes.ts';
export { teamRoutes } from './routes/team-routes.ts';
export { tokenRoutes } from './routes/token-routes.ts';
export { waitingRoutes } from './routes/waiting-routes.ts';
export { webhookRoutes } from './routes/webhook-routes.ts';
