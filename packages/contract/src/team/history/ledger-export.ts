import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant } from '../../primitives.ts';
import { HostKey, Key } from '../settings/index.ts';
import { HostName } from './history-record.ts';
import { LEDGER_FORMAT } from './ledger-format.ts';
import { LedgerEntry, SelectionRecord } from './selection-record.ts';

const Cause = Type.Union([
  Type.Object({
    kind: Type.Enum(['assigned', 'voided', 'capped']),
    record: Type.Integer(),
    bookingId: Type.String(),
  }),
  Type.Object({
    kind: Type.Literal('restored'),
    record: Type.Integer(),
    voided: Type.Integer(),
    bookingId: Type.String(),
  }),
  Type.Object({ kind: Type.Enum(['left', 'tier-changed', 'corrected']), host: HostKey }),
]);

const PoolItem = Type.Object(
  {
    kind: Type.Literal('pool'),
    afterSeq: Type.Integer({ description: 'The latest of the ledger when it came into force' }),
    at: Instant,
    version: Type.Integer(),
    policy: Type.Object({
      mode: Type.Enum(['turns', 'strict', 'totals']),
      afterStart: Type.Enum(['void', 'keep']),
      requested: Type.Enum(['neutral', 'by-hand']),
    }),
    members: Type.Array(
      Type.Object({
        host: HostKey,
        weight: Type.Integer(),
        tier: Type.Integer(),
        active: Type.Boolean(),
        membership: Type.Integer(),
        place: Type.Integer(),
      }),
    ),
  },
  { title: 'LedgerPoolVersion' },
);

/** One fact of a ledger, without anything about visitors. */
export const LedgerItem = Type.Union(
  [
    PoolItem,
    Type.Object({
      kind: Type.Literal('posting'),
      seq: Type.Integer({ description: 'Of a record only where something else was posted than its entries' }),
      at: Instant,
      cause: Cause,
      entries: Type.Array(LedgerEntry),
    }),
    Type.Object({ kind: Type.Literal('record'), record: SelectionRecord }, { description: 'Its entries were posted' }),
  ],
  { title: 'LedgerItem' },
);
/** {@inheritDoc LedgerItem} */
export type LedgerItem = Static<typeof LedgerItem>;

const Digest = Type.String({ minLength: 43, maxLength: 43, description: 'SHA-256 in base64url, without padding' });

/** Where a part of a ledger begins or ends. */
const Mark = Type.Object({
  seq: Type.Integer({ minimum: 0, description: '0: the beginning' }),
  digest: Digest,
});

/**
 * A part of a pool's whole ledger, which can be checked without the backend: its facts in their order, each with a digest over itself
 * and the digest before it. See `firstLink`, `itemText` and `nextLink`. The parts put together, from the first to the last, are the proof.
 */
export const LedgerPart = Type.Object(
  {
    format: Type.Literal(LEDGER_FORMAT),
    team: Key,
    bookingType: Type.String(),
    hosts: Type.Array(HostName, { description: 'Empty unless names were asked for. Not part of the digests' }),
    start: Mark,
    items: Type.Array(Type.Object({ item: LedgerItem, digest: Digest })),
    end: Mark,
    next: Type.Union([Type.String({ maxLength: 512 }), Type.Null()], {
      description: '`cursor` of the part that follows; null: this was the last',
    }),
  },
  { title: 'LedgerPart' },
);
/** {@inheritDoc LedgerPart} */
export type LedgerPart = Static<typeof LedgerPart>;
