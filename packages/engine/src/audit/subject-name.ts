import { bookingNumber } from '../booking/booking-number.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamConfig } from '../config/team-config.ts';
import { findWebhook } from '../webhooks/stored-webhook.ts';
import type { AuditLine } from './audit-line.ts';

/** What lines of the log have of what was changed, as far as it has a name. */
interface Content {
  readonly name?: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly url?: string;
  readonly host?: string;
  /** Of what could not be delivered: its way, and the booking that it is about. */
  readonly channel?: string;
  readonly about?: string;
}

/** What could not be delivered on these ways is about a booking. */
const ABOUT_BOOKINGS: ReadonlySet<string | undefined> = new Set(['mail', 'payment', 'calendar']);

/** What a thing is called, or was as it was changed; `undefined` = it has no name, or nobody knows it any more. Nothing of a visitor. */
export async function subjectName(
  view: StoreView,
  team: TeamConfig | null,
  { subject, before, after }: Pick<AuditLine, 'subject' | 'before' | 'after'>,
): Promise<string | undefined> {
  const [kind, id = ''] = subject.split('/');
  const content = (after ?? before ?? {}) as Content;
  const hostName = (host: string | undefined) => team?.hosts.find((one) => one.id === host)?.name;
  switch (kind) {
    case 'host':
      return hostName(id) ?? content.name;
    case 'booking-type':
    case 'pool':
    case 'ledger':
      return team?.bookingTypes.find((one) => one.id === id)?.title ?? content.title;
    case 'person':
    case 'token':
      return content.name;
    case 'booking':
      return bookingNumber(id);
    case 'job':
      return hostName(content.host);
    case 'webhook': {
      const { url, description } = content.url === undefined ? ((await findWebhook(view, id)) ?? {}) : content;
      return description ?? (url && new URL(url).host);
    }
    case 'dead-letter':
      return ABOUT_BOOKINGS.has(content.channel) && content.about ? bookingNumber(content.about) : undefined;
    default:
      return undefined;
  }
}
