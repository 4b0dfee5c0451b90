import { MESSAGES, type MessageKind, type MessageRole, type TemplateWords } from '@team-booking/contract/team';
import type { LetterKind, Role } from '../mail/letter.ts';
import type { StoreView } from '../store/store.ts';

/** Kind of the documents that templates are. */
export const TEMPLATE = 'template';

/** Names what a message says in one language. */
export interface TemplateKey {
  readonly kind: MessageKind;
  readonly role: MessageRole;
  /** Canonical BCP 47. */
  readonly locale: string;
}

/** The id of a template's document. */
export function templateId({ kind, role, locale }: TemplateKey): string {
  return `${kind}/${role}/${locale}`;
}

/** A team's own words for a message, in exactly this language; `null` = it has none. */
export async function ownWords(view: StoreView, key: TemplateKey): Promise<TemplateWords | null> {
  const found = await view.document(TEMPLATE, templateId(key));
  return found && (found.body as unknown as TemplateWords);
}

/**
 * What a team says in its own words to a reader of a language: in it, or in the same language without its region.
 *
 * @returns `null` where it has no words of its own, and for letters that no team words itself
 */
export async function templateFor(
  view: StoreView,
  kind: LetterKind,
  role: Role,
  locale: string,
): Promise<TemplateWords | null> {
  if (!isWorded(kind, role)) return null;
  for (let tag = canonicalLocale(locale); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = await ownWords(view, { kind: kind as MessageKind, role: role as MessageRole, locale: tag });
    if (found) return found;
  }
  return null;
}

/** Whether teams may word a letter themselves. */
export function isWorded(kind: string, role: string): boolean {
  const kinds: readonly string[] = Object.hasOwn(MESSAGES, role) ? MESSAGES[role as MessageRole] : [];
  return kinds.includes(kind);
}

/** A language tag as everybody writes it; `null` if it is none. */
export function canonicalLocale(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}
