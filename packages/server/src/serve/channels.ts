import type { Channel, TeamBackend } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import type { Settings } from './setting-table.ts';

/** What channels are made with. */
export interface ChannelParts {
  readonly backend: TeamBackend;
  readonly settings: Settings;
  readonly log: Log;
}

/** The ways in which this server reaches people and programs. */
export function channelsOf(_parts: ChannelParts): readonly Channel[] {
  return [];
}
