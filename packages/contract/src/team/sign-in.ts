import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Email, Id, Instant, Line, Locale } from '../primitives.ts';
import { Person } from './people.ts';

/** Who asks for a link. */
export const LinkRequest = Type.Object(
  { email: Email, locale: Type.Optional(Locale) },
  { title: 'LinkRequest', additionalProperties: false },
);
/** {@inheritDoc LinkRequest} */
export type LinkRequest = Static<typeof LinkRequest>;

/** A link to be used. */
export const SignInRequest = Type.Object(
  {
    link: Type.String({ minLength: 1, maxLength: 2048, description: 'The link, or what follows `link=` in it' }),
    name: Type.Optional(Line(200, 'With the first link of a team: what its first admin is called')),
    email: Type.Optional(Email),
    device: Type.Optional(Line(100, 'What this session is recognised by in the list of sessions')),
  },
  { title: 'SignInRequest', additionalProperties: false },
);
/** {@inheritDoc SignInRequest} */
export type SignInRequest = Static<typeof SignInRequest>;

/** A session that has begun. */
export const SignedIn = Type.Object(
  {
    token: Type.String({ description: 'To be sent as `Authorization: Bearer`. It is never shown again' }),
    expiresAt: Instant,
    person: Person,
  },
  { title: 'SignedIn' },
);
/** {@inheritDoc SignedIn} */
export type SignedIn = Static<typeof SignedIn>;

/** Where somebody has signed in. */
export const Session = Type.Object(
  {
    id: Id,
    device: Type.Union([Type.String(), Type.Null()]),
    createdAt: Instant,
    usedAt: Instant,
    expiresAt: Instant,
    current: Type.Boolean({ description: 'Whether it is the one that asks' }),
  },
  { title: 'Session' },
);
/** {@inheritDoc Session} */
export type Session = Static<typeof Session>;
