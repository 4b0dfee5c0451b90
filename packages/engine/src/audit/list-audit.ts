import type { AuditEntry, AuditLine as Head, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { invalidField, Refusal } from '@team-booking/contract';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import type { Actor } from '../access/actor.ts';
import { sees } from '../access/check-access.ts';
import type { TeamConfig } from '../config/team-config.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import { partOf, partQuery } from '../team-surface/part.ts';
import { searchDocuments } from '../team-surface/search-documents.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { AUDIT, lineOf, type AuditLine } from './audit-line.ts';
import { contentOf } from './check-revision.ts';
import { subjectName } from './subject-name.ts';

/** A part of the log of changes, the latest first. @throws {Refusal} `invalid` */
export function listAudit(
  { backend, actor }: TeamContext,
  { query }: TeamRequestOf<'audit'>,
): Promise<TeamAnswerOf<'audit'>> {
  const { subject, person, from, to, ...part } = query();
  const ref = isAdmin(actor) ? subject : own(actor, subject);
  const { after, limit = 0 } = partQuery(part);
  if (from !== undefined && to !== undefined && !(parseInstant(from) < parseInstant(to))) {
    throw invalidField('?to', 'has to be after from');
  }
  if (ref === null) return Promise.resolve({ items: [], next: null });
  const range = {
    kind: AUDIT,
    descending: true,
    ...(ref !== undefined && { ref }),
    ...(from !== undefined && { from: parseInstant(from) }),
    ...(to !== undefined && { to: parseInstant(to) }),
  };
  const isBy = (row: StoredDocument) => person === undefined || lineOf(row).by.id === person;
  return backend.store.read(backend.team, async (view) => {
    const { found, last } = await searchDocuments(view, { ...range, ...(after && { after }) }, isBy, limit);
    const { items, next } = partOf(found, part);
    const team = await view.team();
    const lines: Head[] = [];
    for (const row of items) lines.push(await head(view, team, lineOf(row)));
    return { items: lines, next: next ?? (last && `${last.at}.${last.id}`) };
  });
}

/** A change with what there was before and after. @throws {Refusal} `not-found` */
export function auditLine({ backend, actor }: TeamContext, id: string): Promise<AuditEntry> {
  return backend.store.read(backend.team, async (view) => {
    const found = await view.document(AUDIT, id);
    if (!found || !(isAdmin(actor) || own(actor, found.ref) === found.ref)) {
      throw new Refusal('not-found', 'There is no such change. Look at the log again.');
    }
    const line = lineOf(found);
    return { ...(await head(view, await view.team(), line)), before: line.before, after: line.after };
  });
}

/** What something was in a revision of before. @throws {Refusal} `not-found` */
export function pastRevision(
  { backend, actor }: TeamContext,
  { query }: TeamRequestOf<'revision'>,
): Promise<TeamAnswerOf<'revision'>> {
  const { subject, revision } = query();
  return backend.store.read(backend.team, async (view) => {
    const isSeen = isAdmin(actor) || own(actor, subject) === subject;
    const has = (row: StoredDocument) => Object.values(lineOf(row).revisions).includes(revision);
    const { found } = isSeen
      ? await searchDocuments(view, { kind: AUDIT, ref: subject, descending: true }, has, 1)
      : { found: [] };
    if (!found[0]) throw new Refusal('not-found', 'The log does not know this revision. Begin with what there is now.');
    return { subject, revision, content: contentOf([lineOf(found[0])], revision) };
  });
}

function isAdmin({ person }: Actor): boolean {
  return person.role === 'admin';
}

/** What a host may see of the log: what was changed of themselves. `null`: nothing. */
function own(actor: Actor, subject: string | undefined): string | null {
  const host = actor.person.host;
  if (host === null || (subject !== undefined && subject !== `host/${host}`)) return null;
  return sees(actor, [host]) ? `host/${host}` : null;
}

async function head(view: StoreView, team: TeamConfig | null, line: AuditLine): Promise<Head> {
  const { id, at, verb, subject, by } = line;
  const name = await subjectName(view, team, line);
  return { id, at: formatInstant(at), verb, subject, ...(name && { name }), by };
}
