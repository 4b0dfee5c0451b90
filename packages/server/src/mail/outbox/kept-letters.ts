import { createHash } from 'node:crypto';
import type { Letter, Store, StoredDocument } from '@team-booking/engine';

/** Kind of the documents that letters are which did not leave. */
const OUTBOX_MAIL = 'outbox-mail';

/** So many are kept; the oldest go. */
export const MOST = 300;

/** After so many new ones it is looked for those that are too many. */
const BATCH = 25;

/** A letter that did not leave. */
export interface KeptLetter {
  readonly id: string;
  readonly letter: Letter;
}

/** Letters that did not leave. */
export interface KeptLetters {
  keep(letter: Letter): Promise<void>;
  /** The latest first. */
  list(): Promise<readonly KeptLetter[]>;
  find(id: string): Promise<KeptLetter | null>;
}

/** Keeps letters in the team's database; they are erased with their bookings. */
export function keptLetters(store: Store, team: string): KeptLetters {
  let added = 0;

  async function forgetOldest(): Promise<void> {
    const query = { kind: OUTBOX_MAIL, descending: true, limit: MOST };
    const oldest = (await store.read(team, (view) => view.documents(query)))[MOST - 1];
    if (!oldest) return;
    await store.write(team, (transaction) => transaction.removeDocuments({ kind: OUTBOX_MAIL, to: oldest.at }));
  }

  return {
    async keep(letter) {
      // Erasing a visitor empties members of this name.
      const body = { text: letter };
      const id = createHash('sha256').update(letter.id).digest('hex').slice(0, 24);
      await store.write(team, async (transaction) => {
        // The same letter may come twice.
        await transaction.document(OUTBOX_MAIL, id);
        const ref = letter.booking?.id ?? '';
        await transaction.putDocument({ kind: OUTBOX_MAIL, id, ref, at: letter.at, body });
      });
      if (added++ % BATCH === 0) await forgetOldest();
    },
    async list() {
      const query = { kind: OUTBOX_MAIL, descending: true, limit: MOST };
      return (await store.read(team, (view) => view.documents(query))).flatMap((one) => keptLetter(one) ?? []);
    },
    async find(id) {
      const found = await store.read(team, (view) => view.document(OUTBOX_MAIL, id));
      return found && keptLetter(found);
    },
  };
}

/** `null` for one whose reader was erased. */
function keptLetter({ id, body }: StoredDocument): KeptLetter | null {
  const letter = body['text'] as Letter | null;
  return typeof letter === 'object' && letter !== null ? { id, letter } : null;
}
