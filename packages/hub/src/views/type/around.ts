import type { HubWords } from '@team-booking/words/hub';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { HubSaveBar, type SaveBarParts } from '../../parts/draft/save-bar.ts';
import { make } from '../../parts/make.ts';
import { HubPreview } from '../../parts/preview/preview.ts';
import { HubEffect } from './effect/effect.ts';
import { inLanguage } from './languages/in-language.ts';
import type { TypeData } from './load-type.ts';
import { doRotate, largestWeight, poolChanges } from './pool/pool.ts';
import type { TypeDrafts } from './type-drafts.ts';

/** What a form is edited with. */
interface Edited extends Required<Pick<SaveBarParts, 'saved' | 'refused'>> {
  readonly hub: Hub;
  readonly words: HubWords['type'];
  readonly address: Address;
  readonly drafts: TypeDrafts;
  /** In which visitors read it; `null` = as it is written. */
  readonly language: string | null;
}

/** What stands around the form of a booking type: the bar that saves it, what it would have done, and what visitors see. */
export class Around {
  readonly bar = make('team-hub-save-bar', HubSaveBar);
  readonly effect = make('team-hub-effect', HubEffect);
  readonly preview = make('team-hub-preview', HubPreview);

  /** Gives them what they show. */
  arrange({ type, pool, more }: TypeData, edited: Edited): void {
    const { hub, words, address, drafts, language, saved, refused } = edited;
    const { content } = drafts.type;
    this.bar.parts = { hub, address, drafts: drafts.bySubject, note: words.newOnly, saved, refused };
    const draft = drafts.pool.content;
    this.effect.parts = {
      hub,
      words: more.pool,
      formWords: more.draft,
      type: type.id,
      pool: doRotate(draft) ? poolChanges(draft, largestWeight(pool)) : null,
    };
    this.preview.parts = {
      hub,
      document: type,
      content: language === null ? content : inLanguage(content, language),
      team: hub.team,
      tag: 'team-booking',
      ...(language !== null && { locale: language }),
    };
  }
}
