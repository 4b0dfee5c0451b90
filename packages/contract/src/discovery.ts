import * as Type from 'typebox';
import type { Static } from 'typebox';
import { CAPABILITIES } from './version.ts';

/** What a backend can do beyond the required part of the contract. */
export const Capability = Type.Enum([...CAPABILITIES], {
  title: 'Capability',
  description: 'Something a backend can do beyond the required part of the contract',
});
/** {@inheritDoc Capability} */
export type Capability = (typeof CAPABILITIES)[number];

/** The answer to `GET {base}`: which contract this is and what the backend can do. Also part of every booking type. */
export const Discovery = Type.Object(
  {
    contract: Type.String({ description: 'Version of the contract, major.minor', pattern: '^\\d+\\.\\d+$' }),
    capabilities: Type.Array(Type.String({ description: 'Unknown capabilities are ignored by readers' }), {
      description: 'Names of capabilities; see Capability',
    }),
    algorithm: Type.Optional(
      Type.String({
        description: 'Name of the assignment algorithm, e.g. credit-rotation-1, for clients that verify it',
      }),
    ),
  },
  { title: 'Discovery' },
);
/** {@inheritDoc Discovery} */
export type Discovery = Static<typeof Discovery>;
