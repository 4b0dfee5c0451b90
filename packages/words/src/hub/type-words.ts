import type { Plural } from '../translation.ts';

/** Places of a booking type, as fields, errors and merges name them. */
type PlaceName =
  | 'title'
  | 'slug'
  | 'description'
  | 'durations'
  | 'defaultDuration'
  | 'linkOnly'
  | 'showHosts'
  | 'hostChoice'
  | 'locations'
  | 'slot'
  | 'slot/step'
  | 'slot/offset'
  | 'slot/timeZone'
  | 'timeZoneLock'
  | 'buffers'
  | 'buffers/before'
  | 'buffers/after'
  | 'window'
  | 'window/minNotice'
  | 'window/horizon'
  | 'limits'
  | 'limits/perDay'
  | 'limits/perWeek'
  | 'limits/perMonth'
  | 'fields'
  | 'guests'
  | 'guests/max'
  | 'consent'
  | 'consent/text'
  | 'consent/url'
  | 'consent/version'
  | 'approval'
  | 'payment'
  | 'payment/amount'
  | 'payment/currency'
  | 'payment/holdMinutes'
  | 'payment/refundUntil'
  | 'policy'
  | 'policy/cancelUntil'
  | 'policy/rescheduleUntil'
  | 'policy/sameHost'
  | 'policy/replaceable'
  | 'reminders'
  | 'hostReminders'
  | 'contact'
  | 'contact/name'
  | 'contact/email'
  | 'contact/phone'
  | 'contact/url'
  | 'routing'
  | 'routing/questions'
  | 'routing/rules'
  | 'routing/fallback'
  | 'ownerLookup'
  | 'ownerLookup/url'
  | 'ownerLookup/secret'
  | 'translations';

/** The editor of a booking type, but for its hosts and questions. */
export interface TypeWords {
  readonly tabs: Readonly<Record<'who' | 'what' | 'when' | 'questions' | 'after' | 'routing' | 'languages', string>>;
  readonly groups: Readonly<Record<'starts' | 'window' | 'gaps' | 'limits' | 'changes' | 'visitors', string>>;
  readonly places: Readonly<Record<PlaceName, string>>;
  readonly units: Readonly<Record<'days' | 'hours' | 'minutes', string>>;
  readonly choices: Readonly<Record<'offered' | 'by-link' | 'none', string>>;
  readonly placeKinds: Readonly<Record<'online' | 'phone' | 'in-person', string>>;
  readonly joinWays: Readonly<Record<'room' | 'calendar' | 'fixed', string>>;
  readonly status: Readonly<Record<'draft' | 'published' | 'archived', string>>;
  readonly yes: string;
  readonly no: string;
  readonly rows: Plural;
  readonly rowOf: (list: string, row: string) => string;
  readonly untilStart: string;
  readonly noLimit: string;
  readonly newOnly: string;
  readonly more: string;
  readonly share: string;
  readonly duplicate: string;
  readonly duplicated: (title: string) => string;
  readonly publish: string;
  readonly published: (title: string) => string;
  readonly publishedNowhere: (title: string) => string;
  readonly noPlace: string;
  readonly addPlace: string;
  readonly unpublish: string;
  readonly unpublished: (title: string) => string;
  readonly archive: string;
  readonly archived: (title: string) => string;
  readonly up: (number: string) => string;
  readonly down: (number: string) => string;
  readonly remove: (number: string) => string;
}

/** What stands beside the fields of the editor. */
export interface TypeHelpWords {
  readonly lengthsHelp: string;
  readonly shortest: string;
  readonly slugHelp: string;
  readonly linkOnlyHelp: string;
  readonly showHostsHelp: string;
  readonly hostChoiceHelp: string;
  readonly placesHelp: string;
  readonly placeLabel: string;
  readonly joinBy: string;
  readonly joinUrl: string;
  readonly address: string;
  readonly askPhone: string;
  readonly askAddress: string;
  readonly stepHelp: string;
  readonly offsetHelp: string;
  readonly zoneHelp: string;
  readonly lockHelp: string;
  readonly visitorsOwn: string;
  readonly noticeHelp: string;
  readonly horizonHelp: string;
  readonly gapHelp: string;
  readonly limitsHelp: string;
  readonly approvalHelp: string;
  readonly sameHostHelp: string;
  readonly replaceableHelp: string;
  readonly beforeStart: string;
  readonly addReminder: string;
  readonly costs: string;
  readonly costsHelp: string;
  readonly refundHelp: string;
  readonly asksConsent: string;
  readonly versionHelp: string;
  readonly contactHelp: string;
  readonly languagesHelp: string;
  readonly addLanguage: string;
  readonly removeLanguage: string;
  readonly translated: (done: string, all: string) => string;
}
