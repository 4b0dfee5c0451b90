import { invalidField } from '@team-booking/contract';
import type { DocumentQuery, StoredDocument } from '../store/documents.ts';

const CURSOR = /^(-?\d{1,16})\.(.{1,256})$/s;

/** The query of a list, as the contract has it. */
export interface PartQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

/** A part of a list, with the cursor of what follows. */
export interface Part<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** What of a query for documents follows from the query of a list; one more is asked for, which {@link partOf} leaves out. @throws {Refusal} `invalid` */
export function partQuery({ cursor, limit = 50 }: PartQuery): Pick<DocumentQuery, 'after' | 'limit'> {
  if (cursor === undefined) return { limit: limit + 1 };
  const [, at, id] = CURSOR.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw invalidField('?cursor', 'is not the next of any part');
  return { limit: limit + 1, after: { at: Number(at), id } };
}

/** The part that was asked for. */
export function partOf<T extends Pick<StoredDocument, 'at' | 'id'>>(
  found: readonly T[],
  { limit = 50 }: PartQuery,
): Part<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? `${last.at}.${last.id}` : null };
}
