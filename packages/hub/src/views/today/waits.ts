import type { WaitingItem } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Hub } from '../../hub.ts';
import { empty } from '../../parts/empty.ts';
import type { TodayData } from './load-today.ts';
import { inPlace, keyOf, nameOf } from './standing.ts';
import { waitingItem, type Remedies } from './waiting.ts';

interface WaitsParts {
  readonly hub: Hub;
  readonly words: HubWords['today'];
  readonly data: Pick<TodayData, 'waiting' | 'question' | 'calendarWhy' | 'hosts'>;
  readonly remedies: Omit<Remedies, 'question' | 'calendarWhy'>;
}

/** Everything that waits for somebody. What was answered keeps its place as long as it can be taken back, or as the pointer is over the list. */
export class Waits {
  readonly #renew: () => void;
  #shown: readonly WaitingItem[] = [];
  #isHeld = false;
  /** What was said of those that were answered here, by their keys. */
  readonly #said = new Map<string, string>();

  /** @param renew shows it anew */
  constructor(renew: () => void) {
    this.#renew = renew;
  }

  /** Says what became of something once it waits no more. */
  say(item: WaitingItem, said: string): void {
    this.#said.set(keyOf(item), said);
  }

  #hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#renew();
  }

  show({ hub, words, data: { waiting, question, calendarWhy, hosts }, remedies }: WaitsParts): TemplateResult {
    const open = new Set(waiting.map(keyOf));
    const isOpen = (item: WaitingItem) => open.has(keyOf(item)) && !hub.isSettled(nameOf(item));
    this.#shown = this.#isHeld ? inPlace(this.#shown, waiting) : waiting;
    for (const item of waiting)
      if (item.kind !== 'approval' || isOpen(item)) this.#said.delete(keyOf(item));
      else this.#said.set(keyOf(item), hub.words.approved(item.booking.attendee.name));
    const hostOf = (id: string) => hosts.find((host) => host.id === id)?.name ?? id;
    const line = (item: WaitingItem) => {
      const isOver = !open.has(keyOf(item));
      const said = isOpen(item) ? null : (this.#said.get(keyOf(item)) ?? '');
      return waitingItem(hub, words, item, hostOf, { ...remedies, question, calendarWhy }, { isOver, said });
    };
    const count = this.#shown.filter(isOpen).length;
    return html`<section class="card waits" aria-labelledby="waits" @answered=${this.#renew}>
      <header>
        <h2 id="waits" class="grow" tabindex="-1">${words.waits}</h2>
        ${count > 0 ? html`<span class="count">${hub.formats.number(count)}</span>` : nothing}
      </header>
      ${
        this.#shown.length === 0
          ? empty(words.nothing, words.nothingMore)
          : html`<ul class="list" @pointerenter=${() => this.#hold(true)} @pointerleave=${() => this.#hold(false)}>
              ${repeat(this.#shown, keyOf, line)}
            </ul>`
      }
    </section>`;
  }
}
