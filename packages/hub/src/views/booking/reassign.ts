import type { ReassignEffects, Takers } from '@team-booking/contract/team';
import { loadSelectionWords, type SelectionWords } from '@team-booking/core/assignment';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { effectsList, effectsStyles } from '../../parts/effects.ts';
import { firstName, hostStyles } from '../../parts/host.ts';
import { longStyles } from '../../parts/long.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { takersList, takersStyles } from '../../parts/takers.ts';
import { becauseNext } from '../../parts/why.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { inWords } from '../fairness/amounts.ts';
import { reassignStyles } from './reassign.styles.ts';
import { joined } from '../../parts/joined.ts';
import { proposedOf, type Refused } from '../../parts/willing.ts';

/** What is to be given away. */
export interface Given {
  readonly id: string;
  readonly visitor: string;
  readonly when: string;
  readonly hosts: string;
  /** Whose place is given away where several can be and nobody is named; `null` = there is no owner. */
  readonly owner: string | null;
  /** Names of hosts by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Hosts who would not have it. */
  readonly refused: ReadonlyMap<string, Refused>;
}

/**
 * Asks who should host a booking: the next in turn, somebody who is free, and exactly what changes, as the backend would do it. Fires `move`
 * where nobody is free and another time is wanted instead.
 */
export class HubReassign extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    booking: { attribute: false },
    takers: { state: true },
    picked: { state: true },
    effects: { state: true },
    problem: { state: true },
  };
  static override styles = [base, hostStyles, dialogStyles, longStyles, takersStyles, effectsStyles, reassignStyles];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare booking: Given;
  declare takers: Takers | undefined;
  declare picked: string | null;
  declare effects: ReassignEffects | undefined;
  declare problem: string | undefined;
  #reason = '';
  #from: string | undefined;
  #amounts: HubWords['fairness'] | undefined;
  #reasons: SelectionWords | undefined;
  #turn = 0;

  /** @param from whose seat is given away. Default: that of the only one who can */
  async open(from?: string): Promise<void> {
    this.#from = from;
    this.takers = undefined;
    this.effects = undefined;
    this.problem = undefined;
    this.#reason = '';
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
  }

  /** Who can take the place. Where it has to be said whose, it is the owner’s at first. */
  async #load(): Promise<void> {
    try {
      const query = this.#from === undefined ? {} : { from: this.#from };
      this.#amounts ??= await loadHubWords(this.hub.locale, 'fairness');
      this.#reasons ??= await loadSelectionWords(this.hub.words.language);
      const takers = await this.hub.client.takers({ id: this.booking.id, query });
      if (takers.from === null && takers.seats.length > 0) {
        const { owner } = this.booking;
        this.#from = owner !== null && takers.seats.includes(owner) ? owner : takers.seats[0]!;
        return await this.#load();
      }
      this.takers = takers;
      await this.#pick(proposedOf(takers, this.booking.refused, this.hub.me.role === 'admin'));
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** Another time instead of another host. */
  #move(): void {
    this.close();
    this.dispatchEvent(new Event('move'));
  }

  /** The next in turn is not named: then it is a choice by the rule. */
  get #body() {
    const isNext = this.takers?.next?.hosts[0] === this.picked;
    return {
      ...(this.#from !== undefined && { from: this.#from }),
      ...(!isNext && this.picked !== null && { to: this.picked }),
      ...(this.#reason && { reason: this.#reason }),
    };
  }

  async #pick(host: string | null): Promise<void> {
    this.picked = host;
    this.effects = undefined;
    if (host === null) return;
    const turn = ++this.#turn;
    try {
      const effects = await this.hub.client.reassign({ id: this.booking.id, body: { ...this.#body, dryRun: true } });
      if (turn === this.#turn) this.effects = effects;
    } catch (error) {
      if (turn === this.#turn) this.problem = problemWords(error, this.hub.words);
    }
  }

  /** What was shown is what happens, or nothing. */
  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, booking, picked, effects } = this;
    if (picked === null || !effects) return;
    try {
      const { id } = booking;
      // A reason is not part of what was previewed.
      const shown = this.#reason ? await hub.client.reassign({ id, body: { ...this.#body, dryRun: true } }) : effects;
      await hub.client.reassign({ id, body: this.#body, revision: shown.revision });
      this.close();
      hub.toast({
        text: words.reassigned(this.#nameOf(picked), booking.visitor),
        undo: () =>
          void hub.client.undoReassign({ id, body: {} }).then(
            () => hub.toast({ text: words.restored }),
            (error: unknown) => hub.toast({ text: problemWords(error, hub.words), isBad: true }),
          ),
      });
    } catch (error) {
      this.problem = problemWords(error, hub.words);
      await this.#pick(picked);
    }
  }

  #nameOf(id: string): string {
    return this.takers?.hosts.find(({ host }) => host === id)?.name ?? this.booking.names.get(id) ?? id;
  }

  override render(): TemplateResult {
    const { hub, words, booking, takers } = this;
    const picked = this.picked ?? null;
    const isNobody = takers !== undefined && picked === null;
    const name = picked === null ? '' : firstName(this.#nameOf(picked));
    return html`<dialog aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header>
          <div class="grow">
            <h2 id="title" class="words">${words.who(booking.visitor)}</h2>
            <p class="small muted">${joined([booking.when, words.timeStays(booking.hosts)])}</p>
          </div>
          <button class="btn quiet icon" type="button" aria-label=${hub.words.close} @click=${() => this.close()}>
            ${icons.x}
          </button>
        </header>
        <div class=${isNobody ? 'one' : 'two'}>
          <div>
            ${takers ? this.#takers(takers) : html`<p class="muted" role="status">${this.problem ? '' : hub.words.loading}</p>`}
          </div>
          ${isNobody ? nothing : html`<div class="effects" aria-live="polite">${this.#effects()}</div>`}
        </div>
        ${this.problem === undefined ? nothing : html`<div class="pad"><p class="note" role="alert">${icons.warn}${this.problem}</p></div>`}
        <footer>
          <span class="row small muted grow">${isNobody ? nothing : html`${icons.undo}${words.undoUntil}`}</span>
          <button class="btn quiet" type="button" @click=${() => this.close()}>${hub.words.cancel}</button>
          ${
            isNobody
              ? html`<button class="btn main" type="button" @click=${() => this.#move()}>${words.move}</button>`
              : html`<button class="btn main" aria-disabled=${this.effects ? 'false' : 'true'}>
                  ${name ? words.reassignTo(name) : hub.words.reassign}
                </button>`
          }
        </footer>
      </form>
    </dialog>`;
  }

  /** Whose place it is, where several can be given away. */
  #seats({ seats, from }: Takers): TemplateResult | typeof nothing {
    const { words } = this;
    if (seats.length < 2) return nothing;
    const choose = (event: Event) => {
      this.#from = (event.target as HTMLSelectElement).value;
      this.problem = undefined;
      void this.#load();
    };
    return html`<label class="f"
      >${words.whose}<select class="in" @change=${choose}>
        ${seats.map((id) => html`<option value=${id} ?selected=${id === from}>${this.#nameOf(id)}</option>`)}
      </select></label
    >`;
  }

  #takers(takers: Takers): TemplateResult {
    const { hub, words } = this;
    const { next } = takers;
    return html`${this.#seats(takers)}${takersList(hub, words, {
      takers,
      picked: this.picked,
      why: next ? becauseNext(next.record, this.#reasons!, (id) => this.#nameOf(id)) : '',
      inWords: (owed) => inWords(owed, this.#amounts!, hub.formats),
      refusedBy: ({ host, name }) => {
        const done = this.booking.refused.get(host);
        return done ? hub.words.inCalendar[done](firstName(name), '') : '';
      },
      pick: (host) => void this.#pick(host),
    })}`;
  }

  #effects(): TemplateResult | typeof nothing {
    const { words, hub, effects } = this;
    if (!effects) return nothing;
    const named = (ids: readonly string[]) => hub.formats.list(ids.map((id) => firstName(this.#nameOf(id))));
    const { calendars, mails, joinUrlChanges } = effects;
    const told = mails.map(({ to, host }) =>
      to === 'visitor' ? words.toVisitor : firstName(this.#nameOf(host ?? '')),
    );
    return html`${effectsList(words.changes, [
        {
          icon: 'cal',
          where: words.calendars,
          how: [
            ...(calendars.removed.length > 0 ? [words.leaves(named(calendars.removed))] : []),
            ...(calendars.put.length > 0 ? [words.appears(named(calendars.put))] : []),
          ],
        },
        { icon: 'video', where: words.joinLink, how: joinUrlChanges ? [words.newJoin] : [] },
        { icon: 'mail', where: words.mail, how: [told.length > 0 ? hub.formats.list(told) : words.nobodyMailed] },
      ])}
      <label class="f"
        >${words.reasonStory}
        <input
          class="in"
          maxlength="1000"
          placeholder=${hub.words.optional}
          @input=${(event: Event) => (this.#reason = (event.target as HTMLInputElement).value.trim())}
        />
      </label>`;
  }
}
