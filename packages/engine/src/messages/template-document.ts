import { MESSAGES, type MessageKind, type MessageRole, type TemplateDocument } from '@team-booking/contract/team';
import { teamOf } from '../booking/backend.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { revisionOf } from '../team/revision.ts';
import { sampleLetter } from './sample-letter.ts';
import { ownWords, TEMPLATE, templateId, type TemplateKey } from './template.ts';

/** What a message says in one language. */
export async function templateDocument(
  { backend, now }: TeamContext,
  view: StoreView,
  key: TemplateKey,
): Promise<TemplateDocument> {
  const own = await ownWords(view, key);
  const ours = await oursIn({ backend, now }, view, key);
  return { ...key, own, ours, revision: revisionOf(own) };
}

/** What we say in a language; `null` where there are no words of ours in it. */
async function oursIn(
  { backend, now }: Pick<TeamContext, 'backend' | 'now'>,
  view: StoreView,
  key: TemplateKey,
): Promise<TemplateDocument['ours']> {
  const { preview } = backend;
  if (!preview?.locales.includes(key.locale)) return null;
  const { subject, text } = preview.ours(
    sampleLetter(backend, { ...key, team: await teamOf(view), template: null, now }),
  );
  return { subject, text };
}

/** Every message that a team may word, in every language that there are words in. */
export async function everyKey({ backend }: TeamContext, view: StoreView): Promise<TemplateKey[]> {
  const stored = new Set((await view.documents({ kind: TEMPLATE })).map(({ id }) => id));
  const team = await teamOf(view);
  const known = [...(backend.preview?.locales ?? []), ...(team.locale === null ? [] : [team.locale])];
  const keys: TemplateKey[] = [];
  for (const [role, kinds] of Object.entries(MESSAGES) as [MessageRole, readonly MessageKind[]][]) {
    for (const kind of kinds) {
      const prefix = templateId({ kind, role, locale: '' });
      const own = [...stored].flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
      for (const locale of new Set([...known, ...own.toSorted()])) keys.push({ kind, role, locale });
    }
  }
  return keys;
}
