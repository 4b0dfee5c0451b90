import type { RotationRecord } from '@team-booking/core/assignment';
import type { Messages } from '../hash/messages.ts';
import type { Stencil, Stencils } from '../text/stencils.ts';

// Texts in canonical JSON. Where there is no WebAssembly, and where a value is very long, they are made as JSON has them: what the rule has
// just given has its members in order.

const POSTED: Stencil = ['{"at":', ',"cause":{"bookingId":', ',"kind":"assigned","record":', '},"entries":['];
const ENTRY: Stencil = ['{"amount":', ',"host":', ',"membership":', ',"tier":', '},'];
const POSTING: Stencil = ['],"kind":"posting","seq":', '}'];

/** Writes the fact that a record was posted. @param stencils null: there is no WebAssembly */
export function writePosting(messages: Messages, stencils: Stencils | null, record: RotationRecord): void {
  const { at, bookingId, seq, entries } = record;
  const isWritten = stencils?.try(() => {
    stencils.put(at);
    stencils.put(bookingId);
    stencils.put(seq);
    stencils.fill(POSTED);
    fillEntries(messages, stencils, entries);
    stencils.put(seq);
    stencils.fill(POSTING);
  });
  if (isWritten) return;
  const cause = { bookingId, kind: 'assigned', record: seq };
  messages.text(JSON.stringify({ at, cause, entries, kind: 'posting', seq }));
}

function fillEntries(messages: Messages, stencils: Stencils, entries: RotationRecord['entries']): void {
  for (const { amount, host, membership, tier } of entries) {
    stencils.put(amount);
    stencils.put(host);
    stencils.put(membership);
    stencils.put(tier);
    stencils.fill(ENTRY);
  }
  // Without the last comma. The one of the chosen host is there always.
  messages.at--;
}

const DECIDED: Stencil = [
  '{"kind":"record","record":{"algorithm":',
  ',"at":',
  ',"bookingId":',
  ',"chosen":',
  ',"entries":[',
];
const AMONG: Stencil = ['],"excluded":', ',"fixed":', ',"hosts":['];
const ROW: Stencil = [
  '{"balance":',
  ',"credit":',
  ',"free":',
  ',"host":',
  ',"lastAssigned":',
  ',"share":',
  ',"tier":',
  ',"verdict":',
  ',"weight":',
  '},',
];
const BUSY_ROW = ROW.toSpliced(1, 1, ',"busyReason":', ',"credit":');
const ABOUT: Stencil = [
  '],"kind":"rotation","mode":',
  ',"neutral":',
  ',"passed":',
  ',"place":',
  ',"pointerBefore":',
  ',"pool":',
  ',"poolVersion":',
  ',"reason":',
  '',
];
const ROUTE: Stencil = [',"route":', ''];
const REST: Stencil = [',"seq":', ',"skipped":', ',"slot":', ',"tier":', ',"tierNote":', ',"walkFrom":', '}}'];

/** Writes the fact that there is a record. @param stencils null: there is no WebAssembly */
export function writeRecord(messages: Messages, stencils: Stencils | null, record: RotationRecord): void {
  const isWritten = stencils?.try(() => {
    stencils.put(record.algorithm);
    stencils.put(record.at);
    stencils.put(record.bookingId);
    stencils.put(record.chosen);
    stencils.fill(DECIDED);
    fillEntries(messages, stencils, record.entries);
    stencils.put(record.excluded);
    stencils.put(record.fixed);
    stencils.fill(AMONG);
    fillRows(messages, stencils, record.hosts);
    stencils.put(record.mode);
    stencils.put(record.neutral);
    stencils.put(record.passed);
    stencils.put(record.place);
    stencils.put(record.pointerBefore);
    stencils.put(record.pool);
    stencils.put(record.poolVersion);
    stencils.put(record.reason);
    stencils.fill(ABOUT);
    if (record.route) {
      stencils.put(record.route);
      stencils.fill(ROUTE);
    }
    stencils.put(record.seq);
    stencils.put(record.skipped);
    stencils.put(record.slot);
    stencils.put(record.tier);
    stencils.put(record.tierNote);
    stencils.put(record.walkFrom);
    stencils.fill(REST);
  });
  if (!isWritten) messages.text(JSON.stringify({ kind: 'record', record }));
}

function fillRows(messages: Messages, stencils: Stencils, rows: RotationRecord['hosts']): void {
  for (const { balance, busyReason, credit, free, host, lastAssigned, share, tier, verdict, weight } of rows) {
    stencils.put(balance);
    if (busyReason !== undefined) stencils.put(busyReason);
    stencils.put(credit);
    stencils.put(free);
    stencils.put(host);
    stencils.put(lastAssigned);
    stencils.put(share);
    stencils.put(tier);
    stencils.put(verdict);
    stencils.put(weight);
    stencils.fill(busyReason === undefined ? ROW : BUSY_ROW);
  }
  messages.at--;
}
