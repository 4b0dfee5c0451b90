import type { Sent } from '../delivery/channel.ts';
import type { Letter } from './letter.ts';

/** Brings letters to their readers. */
export interface Mailer {
  /** The team's own address, from which all mail comes and which all invitations name as their organizer. */
  readonly from: { readonly name: string | null; readonly address: string };
  /**
   * Whether letters leave for their readers' mailboxes. Where they do not, as in a demo that shows them on a page, nobody is told that mail
   * comes.
   */
  readonly reaches: boolean;
  /** @throws nothing that is foreseen: how it ended is the result */
  send(letter: Letter, signal: AbortSignal): Promise<Sent>;
}
