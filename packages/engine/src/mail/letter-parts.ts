import type { Backend } from '../booking/backend.ts';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import type { Mailer } from './mailer.ts';
import type { Reader } from './reader.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';
import type { Truth } from './truth.ts';

/** What a letter is made of. */
export interface LetterParts {
  readonly backend: Backend;
  readonly mailer: Mailer;
  readonly view: StoreView;
  readonly row: BookingRow;
  readonly type: BookingTypeConfig;
  readonly team: TeamConfig;
  /** Who takes part. */
  readonly hosts: readonly HostConfig[];
  /** What is taken for it, such as a room. */
  readonly resources: readonly HostConfig[];
  readonly reader: Reader;
  readonly telling: Telling;
  /** What the reader knows before; `null` = nothing. */
  readonly told: Told | null;
  readonly truth: Truth;
  /** What they know once they have it. */
  readonly next: Told;
  readonly now: number;
}
