import type { Me, TeamChange, TeamDocument } from '@team-booking/contract/team';
import type { BookingBackend } from '@team-booking/sdk';
import type { TeamClient } from '@team-booking/sdk/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Router } from './address/router.ts';
import type { Formats } from './format/formats.ts';

/** What the hub says at the foot of the page for ten seconds. */
export interface Toast {
  readonly text: string;
  /** Takes back what was done; without it, nothing can be. */
  readonly undo?: () => void;
  /** What the button is called that does so. Default: Undo. */
  readonly undoText?: string;
  /**
   * Runs once it is gone without having been taken back. The page may be left then, so it asks for what was announced at once: whatever has to be
   * known for that is asked for before the toast.
   */
  readonly after?: () => void;
  readonly isBad?: boolean;
}

/** What every view and part is given. */
export interface Hub {
  readonly client: TeamClient;
  /** Answers visitors, for previews. Absent: over HTTP at `api`. */
  readonly backend: BookingBackend | undefined;
  /** `{base}` of the backend. Absent: beside the links of booking types. */
  readonly api: string | undefined;
  readonly me: Me;
  readonly team: TeamDocument;
  /** Words of the frame; a view has those of its own besides. */
  readonly words: HubWords['frame'];
  readonly locale: string;
  readonly formats: Formats;
  readonly router: Router;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Address of the page about whoever is signed in, where there is one. */
  readonly accountUrl: string | null;
  /** Single keys do something. */
  readonly keys: boolean;
  /** Shows all keys, and what each does. */
  showKeys(): void;
  /**
   * What waits was solved here, even if nobody has been told yet: it is not counted any more.
   *
   * @param item its kind and subject, e.g. `approval booking/b7`
   * @returns what ends that; `true` once it was sent, so that first it is counted what waits by now
   */
  settle(item: string): (isSent?: boolean) => Promise<void>;
  isSettled(item: string): boolean;
  toast(toast: Toast): void;
  /** Says something to who cannot see it. */
  announce(text: string): void;
  /** Calls back when something may not be as it was. @returns what ends it */
  changes(listener: (change: TeamChange) => void): () => void;
}
