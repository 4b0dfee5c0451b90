import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { firstName } from '../host.ts';
import { make } from '../make.ts';
import { problemWords } from '../problem-words.ts';
import { ways, waysStyles } from '../ways.ts';
import { given, itemOf, leaving } from './leaving.ts';
import { nextOf, toGive, type Next } from './giving.ts';
import { HubTelling } from './telling.ts';
import { keyOf, toldOf, type Asked } from './told.ts';

const TAG = 'team-hub-question';

interface QuestionParts {
  readonly hub: Hub;
  readonly asked: Asked;
  /** Gives the booking to somebody else: an address, or what opens the dialog; `null` where that is not possible. */
  readonly reassign: Address | (() => void) | null;
  /** It was answered, and only keeps its place. Default: no. */
  readonly isOver?: boolean;
}

/** A question with its answers. Fires `answered` when one is given or taken back. */
export function question({ hub, asked, reassign, isOver = false }: QuestionParts): TemplateResult {
  if (!customElements.get(TAG)) customElements.define(TAG, HubQuestion);
  return html`<team-hub-question
    .hub=${hub}
    .asked=${asked}
    .reassign=${reassign}
    .isOver=${isOver}
  ></team-hub-question>`;
}

/**
 * A booking that its host has changed in their calendar: what was found, what it means, and what can become of it. Put back, it acts at once and can be
 * undone; what reaches the visitor shows its effects first.
 */
export class HubQuestion extends LitElement {
  static override properties = {
    hub: { attribute: false },
    asked: { attribute: false },
    reassign: { attribute: false },
    isOver: { attribute: false },
    words: { state: true },
    next: { state: true },
  };
  static override styles = [
    base,
    waysStyles,
    css`
      .row.wrap {
        gap: 0.25rem 0.5rem;
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
  declare isOver: boolean;
  declare words: (HubWords['question'] & { readonly booking: HubWords['booking'] }) | undefined;
  /** Who would get the booking by the rule, where its host will not have it. */
  declare next: Next | undefined;
  /** What was said when it was answered here. */
  #said = '';
  /** What would be announced is being looked at. */
  #isLooking = false;
  readonly #telling = make('team-hub-telling', HubTelling);

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    const { locale } = this.hub;
    const [words, booking] = await Promise.all([loadHubWords(locale, 'question'), loadHubWords(locale, 'booking')]);
    this.words = { ...words, booking };
    // Where nobody knows, it can still be given away by hand.
    this.next = await nextOf(this.hub, this.asked, this.reassign).catch(() => undefined);
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, asked, words } = this;
    if (!words) return nothing;
    const { title, booked, means } = toldOf(asked, hub.formats, { frame: hub.words, question: words });
    Object.assign(this.#telling, { hub, asked, questionWords: words });
    const left = this.#left;
    const open = html`<div class="row top">
        <h3 class="grow words" tabindex="-1">${title}</h3>
        <span class="tiny muted nowrap">${hub.formats.relative(asked.question.since, hub.now())}</span>
      </div>
      <p class="small muted words">${booked} ${means}</p>
      ${this.#ways(words)}`;
    const done = html`<h3 class="words" tabindex="-1">${left || title}</h3>
      <p class="small muted words">${booked}</p>`;
    return html`${ways(open, left === null ? null : done)} ${this.#telling}`;
  }

  /** What was said of the answer; `null` = there is none yet. */
  get #left(): string | null {
    return leaving.get(keyOf(this.asked)) ?? (this.isOver ? this.#said : null);
  }

  #ways(words: NonNullable<HubQuestion['words']>): TemplateResult {
    const { hub, asked, reassign } = this;
    const { me, words: frame } = hub;
    if (me.role !== 'admin' && me.host !== asked.question.host)
      return html`<p class="small words">${words.theirs(asked.host)}</p>`;
    const { next } = this;
    return html`<div class="row wrap">
      ${next ? html`<button class="btn" type="button" @click=${() => void this.#give(next)}>${words.booking.reassignTo(firstName(next.name))}</button>` : nothing}
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
    const body = { answer: 'put-back' } as const;
    this.#leave(words.goesBack(host), () => hub.client.answerQuestion({ id: booking.id, host: question.host, body }));
  }

  /** It is announced once it is known that it can be done. */
  async #give(next: Next): Promise<void> {
    const { hub, asked, words } = this;
    if (this.#isLooking) return;
    this.#isLooking = true;
    const text = words!.booking.reassigned(firstName(next.name), asked.booking.attendee.name);
    try {
      this.#leave(text, await toGive(hub, asked, next), next);
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
      await this.#load();
    } finally {
      this.#isLooking = false;
    }
  }

  /** It is said at once, and sent as soon as it cannot be taken back any more. */
  #leave(text: string, send: () => Promise<unknown>, next?: Next): void {
    const { hub, asked } = this;
    const key = keyOf(asked);
    const end = hub.settle(itemOf(asked.booking.id));
    const stays = async (isSent: boolean) => {
      await end(isSent);
      leaving.delete(key);
      given.delete(asked.booking.id);
      this.#answered();
    };
    hub.toast({
      text,
      undo: () => void stays(false),
      after: () =>
        void send()
          .catch((error: unknown) => hub.toast({ text: problemWords(error, hub.words), isBad: true }))
          .finally(() => void stays(true)),
    });
    leaving.set(key, text);
    if (next) given.set(asked.booking.id, { from: asked.question.host, to: next });
    this.#said = text;
    this.#answered();
    void this.updateComplete.then(() => this.renderRoot.querySelector('h3')?.focus());
  }

  #answered(): void {
    this.requestUpdate();
    this.dispatchEvent(new Event('answered', { bubbles: true }));
  }
}
