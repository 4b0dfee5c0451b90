import * as Type from 'typebox';
import type { Static } from 'typebox';
import { Instant, Line } from '../../primitives.ts';
import { Revised } from '../revised.ts';
import { HostKey, Name } from '../settings/index.ts';
import { HostName } from './history-record.ts';
import { Amount, LedgerEntry } from './selection-record.ts';

const MOST = 1_000_000_000_000_000;
const Reason = Line(500, 'Why, for the team; nothing about visitors');

/** Corrects what a host is owed; the opposite is shared by the others of their tier. */
export const CorrectionRequest = Type.Object(
  {
    host: HostKey,
    amount: Type.Integer({
      minimum: -MOST,
      maximum: MOST,
      description: 'Nano-bookings, 1,000,000,000 for one; positive = they are owed more, so their turn comes sooner',
    }),
    reason: Reason,
    dryRun: Type.Optional(Type.Boolean({ description: 'Says what would happen and changes nothing' })),
  },
  { title: 'CorrectionRequest', additionalProperties: false },
);
/** {@inheritDoc CorrectionRequest} */
export type CorrectionRequest = Static<typeof CorrectionRequest>;

/** What a correction does, or would do. The revision is that of the balances: as they are in a dry run, as they then are otherwise. */
export const CorrectionEffect = Revised(
  {
    dryRun: Type.Boolean(),
    seq: Type.Integer({ description: 'Of its posting in the ledger' }),
    hosts: Type.Array(Type.Object({ host: HostKey, before: Amount, after: Amount }), {
      description: 'Everybody in the pool, in its order',
    }),
    next: Type.Object(
      { before: Type.Array(HostKey), after: Type.Array(HostKey) },
      { description: 'Whose turn is next if everybody is free' },
    ),
    names: Type.Array(HostName),
  },
  'CorrectionEffect',
);
/** {@inheritDoc CorrectionEffect} */
export type CorrectionEffect = Static<typeof CorrectionEffect>;

/** A correction that was made. */
export const Correction = Type.Object(
  {
    seq: Type.Integer(),
    at: Instant,
    host: HostKey,
    amount: Amount,
    reason: Reason,
    by: Name,
    entries: Type.Array(LedgerEntry),
  },
  { title: 'Correction' },
);
/** {@inheritDoc Correction} */
export type Correction = Static<typeof Correction>;
