import { hasAdmin } from '../people/person.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { makeLink } from './link.ts';
import type { SignInLink } from './sign-in-link.ts';

/** A link with which the first admin of a team signs in; `null` as soon as there is one. */
export function firstAdminLink(backend: TeamBackend, now: number): Promise<SignInLink | null> {
  // It is shown to whoever starts the backend, and mailed to nobody.
  const shown = { ...backend, showLink: () => {}, mailsLinks: false };
  return backend.store.write(backend.team, async (transaction) =>
    (await hasAdmin(transaction)) ? null : makeLink(shown, transaction, { purpose: 'first-admin', email: '', now }),
  );
}

/** A link that signs a known person in, for whoever starts the backend. */
export function linkFor(backend: TeamBackend, email: string, now: number): Promise<SignInLink> {
  const shown = { ...backend, showLink: () => {}, mailsLinks: false };
  return backend.store.write(backend.team, (transaction) =>
    makeLink(shown, transaction, { purpose: 'invitation', email, now }),
  );
}
