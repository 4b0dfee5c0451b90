import type { DocumentQuery, EndedDocuments, StoredDocument } from '@team-booking/engine';
import { Conflict, type Connection, type Row } from './database.ts';
import { type Condition, count, remove, select } from './lists.ts';
import type { SealedRows } from './sealed-rows.ts';

const THIS = 'team = $1 AND kind = $2 AND id = $3';
const INSERT = 'INSERT INTO document (team, kind, id, version, ref, at_ms, body) VALUES ($1, $2, $3, $4, $5, $6, $7)';
const INSERT_IF_ABSENT = `${INSERT} ON CONFLICT (team, kind, id) DO NOTHING`;
// Not `version = $4 - 1`, where PostgreSQL takes the number for a smaller one than the column has.
const UPDATE = `UPDATE document SET version = $4, ref = $5, at_ms = $6, body = $7 WHERE ${THIS} AND version + 1 = $4`;

/** A team's documents, as one transaction reads and changes them. */
export class Documents {
  readonly #connection: Connection;
  readonly #team: string;
  readonly #sealed: SealedRows;
  /** Version of each document that was read or written; `null` where there is none. */
  readonly #versions = new Map<string, number | null>();

  constructor(connection: Connection, team: string, sealed: SealedRows) {
    this.#connection = connection;
    this.#team = team;
    this.#sealed = sealed;
  }

  async get(kind: string, id: string): Promise<StoredDocument | null> {
    const [row] = await this.#connection.all(`SELECT * FROM document WHERE ${THIS}`, [this.#team, kind, id]);
    if (row) return this.#read(row);
    this.#note(kind, id, null);
    return null;
  }

  async find(query: DocumentQuery): Promise<StoredDocument[]> {
    const { from, to, after, descending, limit } = query;
    const part = { from, to, descending, limit, after: after && ([after.at, after.id] as const) };
    const { sql, values } = select('document', 'at_ms', this.#conditions(query), part);
    return (await this.#connection.all(sql, values)).map((row) => this.#read(row));
  }

  async count(query: EndedDocuments): Promise<number> {
    const { sql, values } = count('document', 'at_ms', this.#conditions(query), { to: query.to });
    const [row] = await this.#connection.all(sql, values);
    return Number(row!['found']);
  }

  async kinds(): Promise<string[]> {
    const rows = await this.#connection.all('SELECT DISTINCT kind FROM document WHERE team = $1', [this.#team]);
    return rows.map((row) => row['kind'] as string).toSorted();
  }

  async put({ kind, id, ref, at, body }: StoredDocument): Promise<void> {
    const key = keyOf(kind, id);
    const before = this.#versions.get(key);
    const version = before == null ? firstVersion() : before + 1;
    const row = [this.#team, kind, id, version, ref, at, this.#sealed.document(kind, id, body)];
    if (before === undefined) await this.#connection.send(INSERT, row);
    else {
      const put = await this.#connection.run(before === null ? INSERT_IF_ABSENT : UPDATE, row);
      if (put === 0) throw new Conflict(`a document of kind ${kind}`);
    }
    this.#versions.set(key, version);
  }

  async remove(kind: string, id: string): Promise<void> {
    const key = keyOf(kind, id);
    const before = this.#versions.get(key);
    const its = [this.#team, kind, id];
    if (before == null) await this.#connection.send(`DELETE FROM document WHERE ${THIS}`, its);
    else {
      const removed = await this.#connection.run(`DELETE FROM document WHERE ${THIS} AND version = $4`, [
        ...its,
        before,
      ]);
      if (removed === 0) throw new Conflict(`a document of kind ${kind}`);
    }
    this.#versions.set(key, null);
  }

  async removeAll(ended: EndedDocuments): Promise<number> {
    const { sql, values } = remove('document', 'at_ms', this.#conditions(ended), { to: ended.to });
    const removed = await this.#connection.all(sql, values);
    for (const row of removed) this.#versions.set(keyOf(ended.kind, row['id'] as string), null);
    return removed.length;
  }

  #conditions({ kind, ref }: Pick<DocumentQuery, 'kind' | 'ref'>): Condition[] {
    return [['team = ? AND kind = ?', this.#team, kind], ...(ref === undefined ? [] : [['ref = ?', ref] as const])];
  }

  /** Whoever reads it again has to find what they have read before, as they may have decided by it. */
  #note(kind: string, id: string, version: number | null): void {
    const key = keyOf(kind, id);
    const before = this.#versions.get(key);
    if (before !== undefined && before !== version) throw new Conflict(`a document of kind ${kind}`);
    this.#versions.set(key, version);
  }

  #read(row: Row): StoredDocument {
    const [kind, id] = [row['kind'] as string, row['id'] as string];
    this.#note(kind, id, row['version'] as number);
    const body = this.#sealed.openDocument(kind, id, row['body'] as string);
    return { kind, id, ref: row['ref'] as string, at: row['at_ms'] as number, body };
  }
}

function keyOf(kind: string, id: string): string {
  return JSON.stringify([kind, id]);
}

/** Some number: one that is removed and made anew is another document to whoever has read the first. */
function firstVersion(): number {
  return Math.floor(Math.random() * 2 ** 48);
}
