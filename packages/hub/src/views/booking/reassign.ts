import type { ReassignEffects, Takers } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { BOOKING } from '@team-booking/core/assignment';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { avatar, firstName, hostStyles } from '../../parts/host.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { because } from '../../parts/why.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';

/** What is to be given away. */
export interface Given {
  readonly id: string;
  readonly visitor: string;
  readonly when: string;
  readonly hosts: string;
  /** Names of hosts by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Asks who should host a booking: the next in turn, somebody who is free, and exactly what changes, as the backend would do it. */
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
  static override styles = [
    base,
    hostStyles,
    dialogStyles,
    css`
      .two {
        display: grid;
        border-block-start: 1px solid var(--line);
      }
      .two > * {
        padding: 1rem 1.5rem;
        min-inline-size: 0;
      }
      .effects {
        background: var(--sunk);
        border-inline-start: 1px solid var(--line);
      }
      .taker {
        display: flex;
        gap: 0.75rem;
        align-items: center;
        padding: 0.5rem 0.875rem;
        border-radius: var(--radius);
        border: 1px solid transparent;
        min-block-size: 2.75rem;
        cursor: pointer;
      }
      .taker:has(:checked) {
        background: var(--tint);
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }
      .taker input {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        accent-color: var(--accent);
        margin: 0;
        flex: none;
      }
      .taker.locked {
        cursor: default;
        color: var(--muted);
      }
      h3::first-letter {
        text-transform: uppercase;
      }
      h3 {
        padding-block: 1rem 0.25rem;
        color: var(--muted);
        font-weight: 500;
        font-size: 0.75rem;
      }
      .effects h3 {
        padding-block-start: 0;
      }
      .effects dl {
        display: grid;
        gap: 0.75rem;
        margin-block-end: 1rem;
      }
      .effects dt {
        display: flex;
        gap: 0.5rem;
        font-weight: 600;
      }
      .effects dd {
        padding-inline-start: 1.5rem;
        color: var(--muted);
      }
      @media (min-width: 45.01rem) {
        .two {
          grid-template-columns: minmax(0, 1fr) 21rem;
        }
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['booking'];
  declare booking: Given;
  declare takers: Takers | undefined;
  declare picked: string | null;
  declare effects: ReassignEffects | undefined;
  declare problem: string | undefined;
  #reason = '';
  #turn = 0;

  async open(): Promise<void> {
    this.takers = undefined;
    this.effects = undefined;
    this.problem = undefined;
    this.#reason = '';
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
    try {
      this.takers = await this.hub.client.takers({ id: this.booking.id });
      await this.#pick(this.takers.next?.hosts[0] ?? this.takers.hosts.find(({ free }) => free)?.host ?? null);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('input:checked')?.focus();
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** The next in turn is not named: then it is a choice by the rule. */
  get #body() {
    const isNext = this.takers?.next?.hosts[0] === this.picked;
    return {
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
    const name = picked === null ? '' : firstName(this.#nameOf(picked));
    return html`<dialog aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header>
          <div class="grow">
            <h2 id="title" class="words">${words.who(booking.visitor)}</h2>
            <p class="small muted">${booking.when} · ${words.timeStays(booking.hosts)}</p>
          </div>
          <button class="btn quiet icon" type="button" aria-label=${hub.words.close} @click=${() => this.close()}>
            ${icons.x}
          </button>
        </header>
        <div class="two">
          <div>
            ${takers ? this.#takers(takers) : html`<p class="muted" role="status">${this.problem ? '' : hub.words.loading}</p>`}
          </div>
          <div class="effects" aria-live="polite">${this.#effects()}</div>
        </div>
        ${this.problem === undefined ? nothing : html`<div class="pad"><p class="note" role="alert">${icons.warn}${this.problem}</p></div>`}
        <footer>
          <span class="row small muted grow">${icons.undo}${words.undoUntil}</span>
          <button class="btn quiet" type="button" @click=${() => this.close()}>${hub.words.cancel}</button>
          <button class="btn main" aria-disabled=${this.effects ? 'false' : 'true'}>
            ${name ? words.reassignTo(name) : hub.words.reassign}
          </button>
        </footer>
      </form>
    </dialog>`;
  }

  #takers({ hosts, next }: Takers): TemplateResult {
    const { hub, words } = this;
    const first = next?.hosts[0] ?? null;
    const free = hosts.filter(
      (taker) => taker.free && taker.host !== first && (hub.me.role === 'admin' || first === null),
    );
    const others = hosts.filter((taker) => !taker.free);
    const why = next && because(next.record, hub.words.language, (id) => this.#nameOf(id));
    const row = ({ host, name, owed }: Takers['hosts'][number], more: unknown, tag: unknown = nothing) =>
      html`<label class="taker">
        <input type="radio" name="to" .checked=${this.picked === host} @change=${() => void this.#pick(host)} />
        ${avatar({ id: host, name }, 'l')}
        <span class="grow"
          ><span class="row wrap"><b class="words">${name}</b>${tag}</span
          ><span class="small muted">${more}</span></span
        >
        ${owed === null || more ? nothing : html`<span class="small muted">${this.#owed(owed)}</span>`}
      </label>`;
    const firstRow = hosts.find(({ host }) => host === first);
    if (!firstRow && free.length === 0)
      return html`<p>${words.nobodyFree}</p>
        ${this.#locked(others)}`;
    return html`<fieldset class="plain" role="radiogroup" aria-labelledby="title">
        ${firstRow ? row(firstRow, why, html`<span class="tag accent">${words.nextInTurn}</span>`) : nothing}
        ${free.length > 0 ? html`<h3>${words.alsoFree}</h3>` : nothing} ${free.map((taker) => row(taker, ''))}
      </fieldset>
      ${this.#locked(others)}`;
  }

  #locked(takers: Takers['hosts']): TemplateResult | typeof nothing {
    if (takers.length === 0) return nothing;
    const { words, hub } = this;
    return html`<h3>${words.notFree}</h3>
      <ul>
        ${takers.map(
          ({ host, name, closedBy }) =>
            html`<li class="taker locked">
              ${icons.lock}${avatar({ id: host, name }, 'm')}<span class="grow small words"
                ><b>${name}</b> · ${hub.formats.list(closedBy.map((rule) => words.closedBy[rule]))}</span
              >
            </li>`,
        )}
      </ul>`;
  }

  #owed(owed: number): string {
    const { words, hub } = this;
    const amount = Math.round((owed / BOOKING) * 100) / 100;
    if (amount === 0) return words.even;
    const told = hub.formats.number(Math.abs(amount), 2);
    return amount > 0 ? words.byBehind(told) : words.byAhead(told);
  }

  #effects(): TemplateResult | typeof nothing {
    const { words, hub, effects } = this;
    if (!effects) return nothing;
    const named = (ids: readonly string[]) => hub.formats.list(ids.map((id) => firstName(this.#nameOf(id))));
    const { calendars, mails, joinUrlChanges } = effects;
    const told = mails.map(({ to, host }) =>
      to === 'visitor' ? words.toVisitor : firstName(this.#nameOf(host ?? '')),
    );
    return html`<h3>${words.changes}</h3>
      <dl class="small">
        <div>
          <dt>${icons.cal}${words.calendars}</dt>
          ${calendars.removed.length > 0 ? html`<dd>${words.leaves(named(calendars.removed))}</dd>` : nothing}
          ${calendars.put.length > 0 ? html`<dd>${words.appears(named(calendars.put))}</dd>` : nothing}
        </div>
        ${
          joinUrlChanges
            ? html`<div>
                <dt>${icons.video}${words.joinLink}</dt>
                <dd>${words.newJoin}</dd>
              </div>`
            : nothing
        }
        <div>
          <dt>${icons.mail}${words.mail}</dt>
          <dd>${told.length > 0 ? hub.formats.list(told) : words.nobodyMailed}</dd>
        </div>
      </dl>
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
