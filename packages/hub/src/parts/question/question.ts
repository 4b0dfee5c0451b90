import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { make } from '../make.ts';
import { problemWords } from '../problem-words.ts';
import { HubTelling } from './telling.ts';
import { keyOf, toldOf, type Asked } from './told.ts';

const TAG = 'team-hub-question';

interface QuestionParts {
  readonly hub: Hub;
  readonly asked: Asked;
  /** Gives the booking to somebody else: an address, or what opens the dialog; `null` where that is not possible. */
  readonly reassign: Address | (() => void) | null;
}

/** A question with its answers. */
export function question({ hub, asked, reassign }: QuestionParts): TemplateResult {
  if (!customElements.get(TAG)) customElements.define(TAG, HubQuestion);
  return html`<team-hub-question .hub=${hub} .asked=${asked} .reassign=${reassign}></team-hub-question>`;
}

/** What goes back into a calendar as soon as it cannot be taken back any more. */
const leaving = new Set<string>();

/**
 * A booking that its host has changed in their calendar: what was found, what it means, and what can become of it. Put back, it acts at once and can be
 * undone; what reaches the visitor shows its effects first.
 */
export class HubQuestion extends LitElement {
  static override properties = {
    hub: { attribute: false },
    asked: { attribute: false },
    reassign: { attribute: false },
    words: { state: true },
  };
  static override styles = [
    base,
    css`
      .row.wrap {
        gap: 0.25rem;
        margin-block-start: 0.5rem;
      }
      .col {
        gap: 0.25rem;
      }
      h3:focus {
        outline: none;
      }
    `,
  ];
  declare hub: Hub;
  declare asked: Asked;
  declare reassign: QuestionParts['reassign'];
  declare words: HubWords['question'] | undefined;
  readonly #telling = make('team-hub-telling', HubTelling);

  override connectedCallback(): void {
    super.connectedCallback();
    void loadHubWords(this.hub.locale, 'question').then((words) => (this.words = words));
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, asked, words } = this;
    if (!words) return nothing;
    const { title, more } = toldOf(asked, hub.formats, { frame: hub.words, question: words });
    Object.assign(this.#telling, { hub, asked, questionWords: words });
    return html`<div class="col">
      <div class="row top">
        <h3 class="grow words" tabindex="-1">${title}</h3>
        <span class="tiny muted nowrap">${hub.formats.relative(asked.question.since, hub.now())}</span>
      </div>
      <p class="small muted words">${more}</p>
      ${this.#ways(words)} ${this.#telling}
    </div>`;
  }

  #ways(words: HubWords['question']): TemplateResult {
    const { hub, asked, reassign } = this;
    const { me, words: frame } = hub;
    if (me.role !== 'admin' && me.host !== asked.question.host)
      return html`<p class="small words">${words.theirs(asked.host)}</p>`;
    if (leaving.has(keyOf(asked))) return html`<p class="small words">${words.goesBack(asked.host)}</p>`;
    return html`<div class="row wrap">
      <button class="btn" type="button" @click=${() => void this.#telling.open()}>${words.tell}</button>
      <button class="btn" type="button" @click=${() => this.#putBack(words)}>${words.putBack}</button>
      ${
        reassign === null
          ? nothing
          : typeof reassign === 'function'
            ? html`<button class="btn quiet" type="button" @click=${reassign}>${icons.swap}${frame.reassign}</button>`
            : html`<a class="btn quiet" href=${hub.router.href(reassign)}>${icons.swap}${frame.reassign}</a>`
      }
    </div>`;
  }

  #putBack(words: HubWords['question']): void {
    const { hub, asked } = this;
    const { booking, question, host } = asked;
    const key = keyOf(asked);
    const stays = () => {
      leaving.delete(key);
      this.requestUpdate();
    };
    hub.toast({
      text: words.goesBack(host),
      undo: stays,
      after: () =>
        void hub.client
          .answerQuestion({ id: booking.id, host: question.host, body: { answer: 'put-back' } })
          .catch((error: unknown) => hub.toast({ text: problemWords(error, hub.words), isBad: true }))
          .finally(stays),
    });
    leaving.add(key);
    this.requestUpdate();
    this.renderRoot.querySelector('h3')?.focus();
  }
}
