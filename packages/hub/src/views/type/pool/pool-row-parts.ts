import type { HubWords } from '@team-booking/words/hub';
import type { Formats } from '../../../format/formats.ts';
import type { EditedMember } from './pool.ts';

/** What is shown of a host in a list. Two rows of the same values look the same. */
export interface PoolRow extends EditedMember {
  readonly name: string;
  /** Their part of all who are asked at the same time, e.g. `18 %`; `null` = nothing is shared out. */
  readonly part: string | null;
  /** What has been changed, e.g. `changed: was a full share`. */
  readonly was: string | undefined;
  readonly isOwner: boolean;
  readonly canOwn: boolean;
  readonly isLifted: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The list is so long that its fields have their options once they are used. */
  readonly isOfMany: boolean;
}

/** What is done in rows. They are asked for what they change by then, so that a row need not be made anew when another one changes. */
export interface RowActs {
  readonly change: (host: string, change: Partial<EditedMember>) => void;
  readonly own: (host: string) => void;
  readonly remove: (host: string) => void;
  readonly step: (host: string, by: 1 | -1) => void;
  readonly key: (event: KeyboardEvent, host: string) => void;
  readonly drag: (event: PointerEvent, host: string) => void;
  readonly left: (host: string) => void;
}

/** What rows are put into words with. */
export interface RowTelling {
  readonly words: HubWords['pool'];
  readonly formats: Formats;
}
