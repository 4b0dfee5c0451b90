import {
  lostLinkChannel,
  mailChannel,
  paymentChannel,
  remindAnewChannel,
  signInChannel,
  type Channel,
  type Mailer,
  type TeamBackend,
} from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import type { Settings } from './setting-table.ts';

/** What channels are made with. */
export interface ChannelParts {
  readonly backend: TeamBackend;
  readonly settings: Settings;
  readonly log: Log;
}

/** The ways in which this server reaches people and programs. */
export function channelsOf({ backend }: ChannelParts): readonly Channel[] {
  const { mailer, payments } = backend;
  return [
    remindAnewChannel(),
    ...(mailer ? mailing({ ...backend, mailer }) : []),
    ...(payments && payments.size > 0 ? [paymentChannel(backend)] : []),
  ];
}

function mailing(backend: TeamBackend & { readonly mailer: Mailer }): Channel[] {
  return [mailChannel(backend), lostLinkChannel(backend), signInChannel(backend, backend.mailer)];
}
