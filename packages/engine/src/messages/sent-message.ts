import type { StoredDocument } from '../store/documents.ts';
import type { LetterKind, Role } from '../mail/letter.ts';

/** Kind of the documents that say what was mailed, or could not be. Each has the id of its booking as `ref`. */
export const MESSAGE = 'message';

/** What became of a letter. Addresses are not kept: who is behind a receiver now is. */
export interface SentMessage {
  readonly kind: LetterKind;
  readonly role: Role;
  /** As deliveries call them. */
  readonly receiver: string;
  readonly state: 'sent' | 'failed';
  readonly problem?: string | null;
}

export function sentMessageOf({ body }: StoredDocument): SentMessage {
  return body as unknown as SentMessage;
}
