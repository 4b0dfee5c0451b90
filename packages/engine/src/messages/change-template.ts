import type { TeamRequestOf, TemplateDocument, TemplateWords } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { checkedWords } from './check-template.ts';
import { templateDocument } from './template-document.ts';
import { templateKey } from './template-key.ts';
import { ownWords, TEMPLATE, templateId, type TemplateKey } from './template.ts';

/** Words a message as the team likes it, in one language. @throws {Refusal} `not-found`, `invalid`, `changed-meanwhile` */
export function putTemplate(context: TeamContext, sent: TeamRequestOf<'putTemplate'>): Promise<TemplateDocument> {
  const { store, team } = context.backend;
  const key = templateKey(sent);
  const after = checkedWords(sent.body);
  return store.write(team, async (transaction) => {
    await change(context, transaction, { verb: 'putTemplate', key, revision: sent.revision, after });
    return templateDocument(context, transaction, key);
  });
}

/** Goes back to our words; where they are used already, nothing happens. @throws {Refusal} `not-found`, `changed-meanwhile` */
export async function removeTemplate(context: TeamContext, sent: TeamRequestOf<'removeTemplate'>): Promise<void> {
  const { store, team } = context.backend;
  const key = templateKey(sent);
  await store.write(team, (transaction) =>
    change(context, transaction, { verb: 'removeTemplate', key, revision: sent.revision, after: null }),
  );
}

interface Change {
  readonly verb: string;
  readonly key: TemplateKey;
  readonly revision: string | null;
  /** `null` = the team has no words of its own. */
  readonly after: TemplateWords | null;
}

async function change(
  context: TeamContext,
  transaction: StoreTransaction,
  { verb, key, revision, after }: Change,
): Promise<void> {
  const id = templateId(key);
  // Of one path: the log names what was changed without slashes.
  const subject = `template/${id.replaceAll('/', '.')}` as const;
  const before = await ownWords(transaction, key);
  await checkRevision(transaction, { subject, sent: revision, current: before });
  if (before?.subject === after?.subject && before?.text === after?.text) return;
  if (after === null) await transaction.removeDocument(TEMPLATE, id);
  else await transaction.putDocument({ kind: TEMPLATE, id, ref: TEMPLATE, at: context.now, body: { ...after } });
  await noteChange(transaction, context, { verb, subject, before, after });
}
