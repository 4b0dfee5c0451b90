import type { HubWords } from '@team-booking/words/hub';

type Act = keyof HubWords['log']['acts'];

/** What became of a thing, by the request that did it. */
const ACTS: Readonly<Record<string, Act>> = {
  invite: 'invited',
  inviteAgain: 'invited',
  removePerson: 'removed',
  signIn: 'signedIn',
  createToken: 'added',
  revokeToken: 'removed',
  addPasskey: 'added',
  removePasskey: 'removed',
  addHost: 'added',
  takeTimeOff: 'timeOff',
  endTimeOff: 'timeOffEnded',
  switchOffHost: 'switchedOff',
  switchOnHost: 'switchedOn',
  proposeHours: 'proposed',
  acceptProposal: 'accepted',
  refuseProposal: 'refused',
  withdrawProposal: 'withdrawn',
  addCalendar: 'calendar',
  connectCalendars: 'calendar',
  disconnectCalendars: 'calendar',
  askToReconnect: 'asked',
  renewHostFeed: 'secret',
  addBookingType: 'added',
  duplicateBookingType: 'added',
  publishBookingType: 'published',
  unpublishBookingType: 'unpublished',
  archiveBookingType: 'archived',
  bookForVisitor: 'booked',
  approve: 'approved',
  decline: 'declined',
  moveTeamBooking: 'moved',
  cancelTeamBooking: 'cancelled',
  noShow: 'attendance',
  addNote: 'noted',
  reassign: 'reassigned',
  undoReassign: 'undone',
  sickDay: 'sickDay',
  correct: 'corrected',
  exportVisitor: 'exported',
  eraseVisitor: 'erased',
  addWebhook: 'added',
  removeWebhook: 'removed',
  renewWebhookSecret: 'secret',
  testWebhook: 'tested',
  replayWebhookDelivery: 'sentAgain',
  testTemplate: 'tested',
  retryDeadLetter: 'sentAgain',
  discardDeadLetter: 'removed',
};

/** What became of a thing. A request that is not known here has changed it. */
export function actOf(verb: string): Act {
  return Object.hasOwn(ACTS, verb) ? ACTS[verb]! : 'changed';
}
