import {
  calendarChannel,
  joinLinkChannel,
  lostLinkChannel,
  MailboxPace,
  mailChannel,
  paymentChannel,
  reconnectAskedChannel,
  reconnectChannel,
  remindAnewChannel,
  signInChannel,
  testChannel,
  webhookChannel,
  type CalendarWriter,
  type Channel,
  type Mailer,
  type TeamBackend,
} from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import { webhookSender } from '../webhooks/webhook-sender.ts';
import type { Settings } from './setting-table.ts';

/** What channels are made with. */
export interface ChannelParts {
  readonly backend: TeamBackend;
  readonly settings: Settings;
  readonly log: Log;
  readonly calendars: CalendarWriter;
}

/** The ways in which this server reaches people and programs. */
export function channelsOf({ backend, settings, log, calendars }: ChannelParts): readonly Channel[] {
  const { mailer, payments } = backend;
  const send = webhookSender({ ...(settings.allowPrivateFeeds && { allowAddress: () => true }) });
  const unreached = (err: unknown, booking: string): void =>
    log.warn({ err, booking }, 'a provider of payments could not be reached');
  return [
    remindAnewChannel(),
    ...(mailer ? mailing({ ...backend, mailer }, settings) : []),
    ...(payments && payments.size > 0 ? [paymentChannel(backend, unreached)] : []),
    calendarChannel(backend, calendars),
    joinLinkChannel({ backend, send }),
    webhookChannel({ backend, send }),
  ];
}

function mailing(
  backend: TeamBackend & { readonly mailer: Mailer },
  { mailLimit, testing }: Pick<Settings, 'mailLimit' | 'testing'>,
): Channel[] {
  // What stays here fills nobody's mailbox.
  const isLimited = mailLimit > 0 && backend.mailer.reaches && !testing;
  const pace = new MailboxPace(isLimited ? mailLimit : Infinity);
  return [
    mailChannel(backend, { pace }),
    lostLinkChannel(backend, { pace }),
    signInChannel(backend, backend.mailer),
    reconnectChannel(backend, backend.mailer),
    reconnectAskedChannel(backend, backend.mailer),
    testChannel(backend),
  ];
}
