import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Id, Instant, Line } from '../primitives.ts';

/** What an API token may be used for. */
const Scopes = Type.Array(Type.Enum(['read', 'bookings', 'settings']), {
  minItems: 1,
  maxItems: 3,
  uniqueItems: true,
  description: 'read: look only. bookings: what becomes of bookings. settings: how the team works',
});

const Expiry = Type.Union([Instant, Type.Null()], { description: 'null: never' });

/** An API token, without its secret. It may do what its person may, within its scopes. */
export const ApiToken = Type.Object(
  {
    id: Id,
    name: Line(100, 'What it is for'),
    scopes: Scopes,
    person: Type.Object({ id: Id, name: Type.String() }, { description: 'Whose token it is' }),
    createdAt: Instant,
    expiresAt: Expiry,
    usedAt: Type.Union([Instant, Type.Null()], { description: 'When it was used last, to the minute; null: never' }),
  },
  { title: 'ApiToken' },
);
/** {@inheritDoc ApiToken} */
export type ApiToken = Static<typeof ApiToken>;

/** A token to be made. */
export const TokenRequest = Type.Object(
  {
    name: ApiToken.properties.name,
    scopes: Scopes,
    expiresAt: Type.Optional(
      Type.Union([Instant, Type.Null()], { description: 'null: never. Default: a year from now' }),
    ),
  },
  { title: 'TokenRequest', additionalProperties: false },
);
/** {@inheritDoc TokenRequest} */
export type TokenRequest = Static<typeof TokenRequest>;

/** A token that was made. */
export const MadeToken = Type.Object(
  {
    ...ApiToken.properties,
    token: Type.String({ description: 'To be sent as `Authorization: Bearer`. It is never shown again' }),
  },
  { title: 'MadeToken' },
);
/** {@inheritDoc MadeToken} */
export type MadeToken = Static<typeof MadeToken>;
