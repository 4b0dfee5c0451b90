import type { PoolDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import { Draft } from '../../parts/draft/draft.ts';
import { keptDraft } from '../../parts/draft/kept.ts';
import { typeContent, type TypeContent } from './content.ts';
import type { TypeData } from './load-type.ts';
import { editedPool, largestWeight, poolChanges, type EditedPool } from './pool/pool.ts';
import { toldOfPool } from './pool/pool-words.ts';
import { toldOfType } from './told.ts';
import { typeChanges } from './type-changes.ts';

/** What drafts of a booking type have to know of the view in which they are edited. */
interface Editor {
  readonly hub: Hub;
  readonly words: HubWords['type'];
  readonly data: TypeData | undefined;
  requestUpdate(): void;
}

/** A booking type and its pool as they are edited: two documents, stored one after the other. */
export class TypeDrafts {
  readonly type: Draft<TypeContent>;
  readonly pool: Draft<EditedPool>;
  readonly #editor: Editor;
  readonly #id: () => string;

  /** @param id of the booking type that is edited now */
  constructor(editor: Editor, id: () => string) {
    this.#editor = editor;
    this.#id = id;
    this.type = new Draft<TypeContent>(editor, {
      read: (current) => typeContent(current as object),
      told: (path) => toldOfType(this.#telling, path),
      write: async (content, revision, changes) => {
        const body = typeChanges(content, changes);
        const stored = await editor.hub.client.changeBookingType({ id: id(), body, revision });
        return { content: typeContent(stored), revision: stored.revision };
      },
    });
    this.pool = new Draft<EditedPool>(editor, {
      read: (current) => editedPool(current as PoolDocument),
      told: (path) => toldOfPool(this.#telling, path),
      write: async (content, revision) => {
        const body = poolChanges(content, largestWeight(editor.data!.pool));
        const stored = await editor.hub.client.changePool({ id: id(), body, revision });
        return { content: editedPool(stored), revision: stored.revision };
      },
    });
  }

  /** Both, by what they are called where drafts are kept. */
  get bySubject(): Readonly<Record<string, Draft<TypeContent> | Draft<EditedPool>>> {
    return { [`booking-type/${this.#id()}`]: this.type, [`pool/${this.#id()}`]: this.pool };
  }

  /** Goes on with what was left unsaved. */
  adopt(): void {
    const { hub } = this.#editor;
    const left = keptDraft<TypeContent>(hub, `booking-type/${this.#id()}`);
    const leftPool = keptDraft<EditedPool>(hub, `pool/${this.#id()}`);
    if (left) this.type.adopt(left);
    if (leftPool) this.pool.adopt(leftPool);
  }

  /** Takes what is stored now. */
  show({ type, pool }: TypeData): void {
    this.type.show({ content: typeContent(type), revision: type.revision });
    this.pool.show({ content: editedPool(pool), revision: pool.revision });
  }

  /** What putting places into words needs. */
  get #telling() {
    const { hub, words, data } = this.#editor;
    const { hosts, more } = data!;
    return {
      texts: words,
      words: more.pool,
      formats: hub.formats,
      locale: hub.locale,
      contents: () => [this.type.content, this.type.base],
      nameOf: (host: string) => hosts.find(({ id }) => id === host)?.name ?? host,
    };
  }
}
