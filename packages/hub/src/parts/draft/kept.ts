import type { Hub } from '../../hub.ts';
import type { Draft } from './draft.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- of any document
type AnyDraft = Draft<any>;

/** Drafts that were left, by what they are about, for each backend. They live as long as the page. */
const drafts = new WeakMap<Hub['client'], Map<string, AnyDraft>>();

const keptOf = ({ client }: Hub): Map<string, AnyDraft> => {
  const kept = drafts.get(client) ?? new Map<string, AnyDraft>();
  drafts.set(client, kept);
  return kept;
};

/** Keeps a draft that is left, so that nothing is lost by looking at something else. */
export function keepDraft(hub: Hub, subject: string, draft: AnyDraft): void {
  keptOf(hub).set(subject, draft);
}

/** The draft that was left, once. */
export function keptDraft<Content extends object>(hub: Hub, subject: string): Draft<Content> | undefined {
  const kept = keptOf(hub);
  const draft = kept.get(subject) as Draft<Content> | undefined;
  kept.delete(subject);
  return draft;
}

/** Whether any was left and not come back to. */
export const areKept = (hub: Hub): boolean => keptOf(hub).size > 0;
