import type { Plural } from '../translation.ts';

/** Who may sign in. */
export interface MembersWords {
  readonly count: Plural;
  readonly invite: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly host: string;
  readonly noHost: string;
  readonly admin: string;
  readonly hostRole: string;
  readonly lastSeen: (when: string) => string;
  readonly invited: string;
  readonly off: string;
  readonly you: string;
  readonly maySignIn: string;
  readonly again: string;
  readonly sendInvitation: string;
  readonly link: string;
  readonly linkMore: (name: string) => string;
  readonly mailed: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeMore: string;
  readonly removed: (name: string) => string;
  readonly lastAdmin: string;
  readonly known: string;
  readonly notAccepted: string;
}
