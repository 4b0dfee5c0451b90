import { mailChannel, paymentChannel, testChannel, type Channel, type TeamBackend } from '@team-booking/engine';
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
    ...(mailer ? [mailChannel({ ...backend, mailer }), testChannel({ ...backend, mailer })] : []),
    ...(payments && payments.size > 0 ? [paymentChannel(backend)] : []),
  ];
}
