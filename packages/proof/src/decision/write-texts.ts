import type { RotationRecord } from '@team-booking/core/assignment';
import type { Writer } from '../text/writer.ts';
import { pieces } from '../text/piece.ts';

const [POSTED_AT, CAUSE, POSTED_FOR, ENTRIES, POSTING, END] = pieces(
  '{"at":',
  ',"cause":{"bookingId":',
  ',"kind":"assigned","record":',
  '},"entries":[',
  '],"kind":"posting","seq":',
  '}',
);
const [FIRST_AMOUNT, AMOUNT, MEMBERSHIP] = pieces('{"amount":', '},{"amount":', ',"membership":');

/** Canonical JSON of the fact that a record was posted. */
export function writePosting(write: Writer, { at, bookingId, seq, entries }: RotationRecord): void {
  write.piece(POSTED_AT);
  write.value(at);
  write.piece(CAUSE);
  write.value(bookingId);
  write.piece(POSTED_FOR);
  write.value(seq);
  write.piece(ENTRIES);
  writeEntries(write, entries);
  write.piece(POSTING);
  write.value(seq);
  write.piece(END);
}

function writeEntries(write: Writer, entries: RotationRecord['entries']): void {
  for (let i = 0; i < entries.length; i++) {
    const { amount, host, membership, tier } = entries[i]!;
    write.piece(i ? AMOUNT : FIRST_AMOUNT);
    write.value(amount);
    write.piece(HOST);
    write.kept(host);
    write.piece(MEMBERSHIP);
    write.value(membership);
    write.piece(TIER);
    write.value(tier);
  }
  // The one of the chosen host is there always.
  write.piece(END);
}

const [RECORD, CHOSEN, RECORDED, EXCLUDED, FIXED, HOSTS, MODE, NEUTRAL, PASSED] = pieces(
  '{"kind":"record","record":{"algorithm":',
  ',"chosen":',
  ',"entries":[',
  '],"excluded":',
  ',"fixed":',
  ',"hosts":[',
  '],"kind":"rotation","mode":',
  ',"neutral":',
  ',"passed":',
);
const [PLACE, POINTER, POOL, VERSION, REASON, ROUTE, SEQ, SKIPPED] = pieces(
  ',"place":',
  ',"pointerBefore":',
  ',"pool":',
  ',"poolVersion":',
  ',"reason":',
  ',"route":',
  ',"seq":',
  ',"skipped":',
);
const [AT, BOOKING_ID, SLOT, TIER, NOTE, WALK_FROM, RECORD_END] = pieces(
  ',"at":',
  ',"bookingId":',
  ',"slot":',
  ',"tier":',
  ',"tierNote":',
  ',"walkFrom":',
  '}}',
);
const [FIRST_BALANCE, BALANCE, BUSY_REASON, CREDIT, FREE, HOST, LAST, SHARE, VERDICT, WEIGHT] = pieces(
  '{"balance":',
  '},{"balance":',
  ',"busyReason":',
  ',"credit":',
  ',"free":',
  ',"host":',
  ',"lastAssigned":',
  ',"share":',
  ',"verdict":',
  ',"weight":',
);

/**
 * Canonical JSON of the fact that there is a record.
 *
 * @param record one that the rule has just given, so that the members of its slot and route are in order
 */
export function writeRecord(write: Writer, record: RotationRecord): void {
  write.piece(RECORD);
  write.kept(record.algorithm);
  write.piece(AT);
  write.value(record.at);
  write.piece(BOOKING_ID);
  write.value(record.bookingId);
  write.piece(CHOSEN);
  write.kept(record.chosen);
  write.piece(RECORDED);
  writeEntries(write, record.entries);
  write.piece(EXCLUDED);
  write.kept(record.excluded);
  write.piece(FIXED);
  write.text(JSON.stringify(record.fixed));
  write.piece(HOSTS);
  writeRows(write, record.hosts);
  write.piece(MODE);
  write.kept(record.mode);
  write.piece(NEUTRAL);
  write.kept(record.neutral);
  write.piece(PASSED);
  write.text(JSON.stringify(record.passed));
  write.piece(PLACE);
  write.value(record.place);
  write.piece(POINTER);
  write.kept(record.pointerBefore);
  write.piece(POOL);
  write.kept(record.pool);
  write.piece(VERSION);
  write.value(record.poolVersion);
  write.piece(REASON);
  write.kept(record.reason);
  if (record.route !== undefined) {
    write.piece(ROUTE);
    write.text(JSON.stringify(record.route));
  }
  write.piece(SEQ);
  write.value(record.seq);
  write.piece(SKIPPED);
  write.text(JSON.stringify(record.skipped));
  write.piece(SLOT);
  write.text(JSON.stringify(record.slot));
  write.piece(TIER);
  write.value(record.tier);
  write.piece(NOTE);
  write.kept(record.tierNote);
  write.piece(WALK_FROM);
  write.value(record.walkFrom);
  write.piece(RECORD_END);
}

function writeRows(write: Writer, rows: RotationRecord['hosts']): void {
  for (let i = 0; i < rows.length; i++) {
    const { balance, busyReason, credit, free, host, lastAssigned, share, tier, verdict, weight } = rows[i]!;
    write.piece(i ? BALANCE : FIRST_BALANCE);
    write.value(balance);
    if (busyReason !== undefined) {
      write.piece(BUSY_REASON);
      write.kept(busyReason);
    }
    write.piece(CREDIT);
    write.value(credit);
    write.piece(FREE);
    write.kept(free);
    write.piece(HOST);
    write.kept(host);
    write.piece(LAST);
    write.value(lastAssigned);
    write.piece(SHARE);
    write.value(share);
    write.piece(TIER);
    write.value(tier);
    write.piece(VERDICT);
    write.kept(verdict);
    write.piece(WEIGHT);
    write.value(weight);
  }
  write.piece(END);
}
