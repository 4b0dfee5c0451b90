import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant } from '../primitives.ts';
import { Revision } from './revised.ts';

/** What was changed: `team`, or the kind and id of one thing, e.g. `host/ada`. */
export const AuditSubject = Type.String({
  description: 'What was changed: team, or one thing by kind and id, e.g. host/ada or booking/b7',
  pattern: '^[a-z-]{1,32}(/[^\\s/]{1,128})?$',
  maxLength: 161,
});

const line = {
  id: Id,
  at: Instant,
  verb: Type.String({ description: 'Id of the request that did it' }),
  subject: AuditSubject,
  name: Type.Optional(
    Type.String({
      description:
        'What it is called, or was as it was changed: a name, the title of a booking type, the number of a booking, the purpose or the server of a webhook, the host of a sick day. Never a secret, and nothing of a visitor. Absent: it has none, or nobody knows it any more',
    }),
  ),
  by: Type.Object(
    {
      id: Id,
      name: Type.String(),
      via: Type.Enum(['session', 'token'], { description: 'How they had signed in' }),
    },
    { description: 'Who did it, by the name they had then' },
  ),
};

/** A line of the log of changes. */
export const AuditLine = Type.Object(line, { title: 'AuditLine' });
/** {@inheritDoc AuditLine} */
export type AuditLine = Static<typeof AuditLine>;

/** A line of the log of changes, with what there was before and after. */
export const AuditEntry = Type.Object(
  {
    ...line,
    before: Type.Unknown({ description: 'null: there was nothing' }),
    after: Type.Unknown({ description: 'null: there is nothing any more' }),
  },
  {
    title: 'AuditEntry',
    description:
      'Settings are there as a change takes them: sent as one, with `null` for members that `before` has not and `after` has, `before` brings them back. Secrets are left out or have a mark instead',
  },
);
/** {@inheritDoc AuditEntry} */
export type AuditEntry = Static<typeof AuditEntry>;

/** What something was in one of its revisions. */
export const PastRevision = Type.Object(
  { subject: AuditSubject, revision: Revision, content: Type.Unknown() },
  { title: 'PastRevision' },
);
/** {@inheritDoc PastRevision} */
export type PastRevision = Static<typeof PastRevision>;
