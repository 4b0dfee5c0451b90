import { tabOf, type Tab } from './tabs/tab.ts';
import type { TypeDrafts } from './type-drafts.ts';

/** The tab and the language, empty for none, in which the first field of a draft is that is wrong, and what is wrong with that draft. */
export function wrongPlace({ type, pool }: TypeDrafts, subject: string) {
  const draft = subject.startsWith('pool/') ? pool : type;
  const pointer = draft.errors[0]?.pointer ?? '';
  const tab: Tab = draft === pool ? 'who' : tabOf(pointer);
  return { tab, language: /^\/translations\/([^/]+)/.exec(pointer)?.[1] ?? '', errors: draft.errors };
}
