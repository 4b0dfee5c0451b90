import * as Type from 'typebox';
import type { Static } from 'typebox';
import { HostKey } from '../settings/index.ts';

/** In nano-bookings: one booking is 1,000,000,000. Positive = the host is owed. */
export const Amount = Type.Integer({ description: 'Nano-bookings: one booking is 1,000,000,000. Positive = is owed' });

/** An amount posted to an account of a pool's ledger. */
export const LedgerEntry = Type.Object(
  { host: HostKey, membership: Type.Integer(), tier: Type.Integer(), amount: Amount },
  { title: 'LedgerEntry' },
);

const Nullable = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const Hosts = Type.Array(HostKey);
const Tier = Type.Integer({ minimum: 1 });

const base = {
  seq: Type.Integer({ minimum: 1, description: "Ascends in the pool's ledger" }),
  bookingId: Type.String(),
  at: Nullable(Type.String({ description: 'When it was decided, as an instant' })),
  slot: Nullable(Type.Object({ start: Type.String(), end: Type.String() })),
  algorithm: Type.String({ description: 'The rule by which it was decided' }),
};

const HostRow = Type.Object(
  {
    host: HostKey,
    tier: Tier,
    weight: Type.Integer(),
    free: Type.Boolean(),
    busyReason: Type.Optional(Type.String({ description: 'Why not free: the first rule that applies' })),
    balance: Amount,
    share: Amount,
    credit: Nullable(Amount),
    lastAssigned: Nullable(Type.Integer()),
    verdict: Type.Enum([
      'chosen',
      'skipped_unavailable',
      'unavailable',
      'ahead_of_share',
      'later_in_rotation',
      'less_credit',
      'tie_more_recent',
      'lower_tier',
      'higher_tier',
      'not_requested',
      'excluded_previous_host',
    ]),
  },
  { title: 'SelectionRow', description: "The state of one of the pool's hosts just before a decision" },
);

const decision = {
  ...base,
  pool: Type.String(),
  poolVersion: Type.Integer(),
  excluded: Nullable(HostKey),
  fixed: Type.Array(HostKey, { description: 'Take part anyway; neither earn nor pay' }),
  entries: Type.Array(LedgerEntry),
  hosts: Type.Array(HostRow, { description: "In the pool's order" }),
};

const RotationRecord = Type.Object(
  {
    kind: Type.Literal('rotation'),
    ...decision,
    mode: Type.Enum(['turns', 'strict', 'totals']),
    tier: Tier,
    tierNote: Nullable(Type.Enum(['preferred', 'fallback'])),
    reason: Type.Enum([
      'only_free',
      'rotation',
      'rotation_skip',
      'share_correction',
      'most_owed',
      'least_recent',
      'pool_order',
      'manual',
      'requested_host',
    ]),
    chosen: HostKey,
    place: Type.Integer(),
    pointerBefore: Nullable(HostKey),
    walkFrom: Type.Integer(),
    skipped: Hosts,
    passed: Hosts,
    neutral: Type.Boolean(),
  },
  { title: 'RotationRecord', description: 'A decision about one rotating seat' },
);

const PanelRecord = Type.Object(
  {
    kind: Type.Literal('panel'),
    ...decision,
    reason: Type.Literal('panel'),
    groups: Type.Array(Type.Object({ need: Type.Union([Type.Integer(), Type.Literal('all')]), hosts: Hosts })),
    chosen: Hosts,
    picks: Type.Array(
      Type.Object({
        host: HostKey,
        tier: Tier,
        by: Type.Enum(['only_free', 'most_owed', 'least_recent', 'pool_order', 'kept', 'manual', 'requested_host']),
      }),
    ),
    held: Type.Array(
      Type.Object({
        host: HostKey,
        by: Type.Enum(['kept', 'manual', 'requested_host']),
        neutral: Type.Boolean(),
      }),
    ),
  },
  { title: 'PanelRecord', description: 'A decision about several rotating seats' },
);

const FixedRecord = Type.Object(
  {
    kind: Type.Literal('fixed'),
    ...base,
    reason: Type.Literal('fixed_hosts'),
    chosen: Hosts,
    entries: Type.Unsafe<[]>({ type: 'array', maxItems: 0 }),
    hosts: Type.Array(Type.Object({ host: HostKey, free: Type.Literal(true), verdict: Type.Literal('chosen') })),
  },
  { title: 'FixedRecord', description: 'A booking whose hosts were settled before: nothing was chosen' },
);

/**
 * Who hosts a booking and why: all that `sentence` of the core makes words of, in any language, and from which `verify` computes the
 * choice again.
 */
export const SelectionRecord = Type.Union([RotationRecord, PanelRecord, FixedRecord], { title: 'SelectionRecord' });
/** {@inheritDoc SelectionRecord} */
export type SelectionRecord = Static<typeof SelectionRecord>;
