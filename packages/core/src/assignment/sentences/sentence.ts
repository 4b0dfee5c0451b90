import type { PanelPick, PanelRecord } from '../record/panel-record.ts';
import type { AssignmentRecord } from '../record/record.ts';
import type { RotationRecord } from '../record/rotation-record.ts';
import { OUTSIDE_ROUTE } from '../record/record-parts.ts';
import { BOOKING } from '../rule/rule.ts';
import { formatsOf } from './formats.ts';
import type { Names, SelectionWords } from './words.ts';

/** What a sentence is made of: the words of a language, and the names of hosts. */
export interface Telling {
  readonly words: SelectionWords;
  /** The name of a host by id; any text. */
  readonly nameOf: (host: string) => string;
  /** Nothing has been given away yet: it is not said from whom it was. Default: false. */
  readonly isPreview?: boolean;
}

/**
 * Explains in one sentence who hosts a booking and why, as plain text. Names are isolated by U+2068 and U+2069, so that a name
 * written from right to left does not reverse a sentence, and vice versa.
 */
export function sentence(record: AssignmentRecord | PanelRecord, telling: Telling): string {
  const { words } = telling;
  switch (record.kind) {
    case 'fixed':
      return words.end([words.fixed(named(record.chosen, telling, Infinity))]);
    case 'rotation':
      return words.end([...rotationClauses(record, telling), ...alsoFixed(record.fixed, telling)]);
    case 'panel':
      return words.end([
        panelClause(record, telling),
        ...routeClause(record, telling),
        ...alsoFixed(record.fixed, telling),
      ]);
  }
}

function rotationClauses(record: RotationRecord, telling: Telling): string[] {
  const { words } = telling;
  const clauses: string[] = [];
  if (record.excluded !== null && !telling.isPreview) clauses.push(words.takenFrom(name(record.excluded, telling)));
  clauses.push(mainClause(record, telling));
  const othersFree = record.hosts.some(({ host, free }) => free && host !== record.chosen);
  // "Nobody else was free" says it already.
  if (record.tierNote === 'fallback' && (record.reason !== 'only_free' || othersFree)) clauses.push(words.fallback);
  if (record.tierNote === 'preferred') clauses.push(words.preferred);
  return [...clauses, ...routeClause(record, telling)];
}

function mainClause(record: RotationRecord, telling: Telling): string {
  const { words } = telling;
  const { reason, hosts, passed } = record;
  // The route says why the others were skipped.
  const outside = new Set(hosts.filter(({ busyReason }) => busyReason === OUTSIDE_ROUTE).map(({ host }) => host));
  const skipped = record.skipped.filter((host) => !outside.has(host));
  const chosen = name(record.chosen, telling);
  const row = hosts.find(({ host }) => host === record.chosen);
  switch (reason) {
    case 'rotation':
      return words.nextInRotation(chosen);
    case 'rotation_skip':
    case 'share_correction':
      if (skipped.length === 0 && passed.length === 0) return words.nextInRotation(chosen);
      return words.insteadOf(chosen, some(skipped, telling), some(passed, telling));
    case 'only_free':
      return words.onlyFree(
        chosen,
        hosts.some(({ host, free }) => free && host !== record.chosen),
      );
    case 'most_owed':
      return words.mostOwed(chosen, owed(row?.credit ?? 0, words));
    case 'least_recent':
      return words.leastRecent(chosen);
    case 'pool_order':
      return words.firstInOrder(chosen);
    case 'manual':
      return words.byHand(chosen, row?.free ?? false);
    case 'requested_host':
      if (record.route?.to === 'host') return words.answersLedTo(chosen);
      return record.route?.to === 'owner' ? words.looksAfter(chosen) : words.requested(chosen);
  }
}

/** That the visitor's answers left some hosts only; nothing where somebody decided otherwise by hand. */
function routeClause({ route, reason }: RotationRecord | PanelRecord, { words }: Telling): string[] {
  if (route?.to !== 'hosts' || reason === 'manual') return [];
  return [words.routed(route.label === null ? null : isolated(route.label))];
}

function panelClause({ picks, excluded }: PanelRecord, telling: Telling): string {
  const { words } = telling;
  if (excluded === null) return words.seats(seated(picks, telling));
  const kept = picks.flatMap(({ host, by }) => (by === 'kept' ? [host] : []));
  const given = picks.filter(({ by }) => by !== 'kept');
  if (telling.isPreview) return seated(given, telling);
  return words.seatMoved(name(excluded, telling), seated(given, telling), some(kept, telling, Infinity));
}

/** The hosts who got seats, grouped by reason. */
function seated(picks: readonly PanelPick[], telling: Telling): string {
  const { words } = telling;
  const byReason = Map.groupBy(picks, ({ by }) => by);
  const parts = Array.from(byReason, ([by, same]) => {
    const hosts = same.map(({ host }) => host);
    return words.seatOf(named(hosts, telling, Infinity), by);
  });
  return listed(parts, words);
}

function alsoFixed(fixed: readonly string[], telling: Telling): string[] {
  return fixed.length === 0 ? [] : [telling.words.alsoFixed(named(fixed, telling, Infinity))];
}

/** How much somebody is owed, or `null` if it rounds to nothing. */
function owed(credit: number, words: SelectionWords): string | null {
  const amount = Math.round((credit / BOOKING) * 100) / 100;
  if (amount <= 0) return null;
  const { plural, number } = formatsOf(words.locale);
  return words.bookings(number.format(amount), plural.select(amount));
}

/** The most names in a list of people who were passed over; the others are counted. */
const MOST_NAMES = 3;

function some(hosts: readonly string[], telling: Telling, most = MOST_NAMES): Names | null {
  return hosts.length === 0 ? null : named(hosts, telling, most);
}

function named(hosts: readonly string[], telling: Telling, most: number): Names {
  const { words } = telling;
  const shown = hosts.slice(0, most).map((host) => name(host, telling));
  const rest = hosts.length - shown.length;
  if (rest > 0) {
    const { plural, number } = formatsOf(words.locale);
    shown.push(words.others(number.format(rest), plural.select(rest)));
  }
  return { text: listed(shown, words), count: hosts.length };
}

function listed(parts: readonly string[], { locale }: SelectionWords): string {
  return formatsOf(locale).list.format(parts);
}

/** Embeddings and isolates, which could reach beyond a name. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const SPACES = /[\s\p{Cc}]+/gu;

function name(host: string, { nameOf }: Telling): string {
  return isolated(nameOf(host));
}

function isolated(text: string): string {
  return `\u2068${text.replace(DIRECTIONS, '').replace(SPACES, ' ').trim()}\u2069`;
}
