import type { CorrectionEffect, CorrectionRequest } from '@team-booking/contract/team';
import { BOOKING } from '@team-booking/core/assignment';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { avatar, firstName, hostStyles } from '../../parts/host.ts';
import { codeOf, problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { signed } from './amounts.ts';
import { correctingStyles } from './correcting.styles.ts';

/** Corrects what a host is owed: how much, why, and what that does to the others before it is done. */
export class Correcting extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    pool: { attribute: false },
    hosts: { attribute: false },
    made: { attribute: false },
    host: { state: true },
    amount: { state: true },
    isBehind: { state: true },
    effect: { state: true },
    problem: { state: true },
  };
  static override styles = [base, hostStyles, correctingStyles];
  declare hub: Hub;
  declare words: HubWords['fairness'];
  declare pool: string;
  declare hosts: readonly { readonly id: string; readonly name: string }[];
  /** Is called once something was corrected. */
  declare made: () => void;
  declare host: string;
  /** In bookings, above zero. */
  declare amount: number;
  declare isBehind: boolean;
  declare effect: CorrectionEffect | null;
  declare problem: string;
  #turn = 0;

  constructor() {
    super();
    this.host = '';
    this.amount = 0.5;
    this.isBehind = true;
    this.effect = null;
    this.problem = '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.hosts.some(({ id }) => id === this.host)) this.host = this.hosts[0]?.id ?? '';
    if (['pool', 'hosts', 'host', 'amount', 'isBehind'].some((name) => changed.has(name))) void this.#preview();
  }

  #request(reason: string) {
    const amount = Math.round((this.isBehind ? 1 : -1) * this.amount * BOOKING);
    return { host: this.host, amount, reason };
  }

  /** What it would do, as the backend would do it. */
  async #preview(): Promise<void> {
    const turn = ++this.#turn;
    const { hub, words, pool } = this;
    if (!(this.amount > 0) || !this.host) return void (this.effect = null);
    try {
      const body = { ...this.#request('…'), dryRun: true };
      const effect = await hub.client.correct({ id: pool, body });
      if (turn === this.#turn) [this.effect, this.problem] = [effect, ''];
    } catch (error) {
      if (turn !== this.#turn) return;
      this.effect = null;
      this.problem = codeOf(error) === 'wrong-state' ? words.nobodyElse : problemWords(error, hub.words);
    }
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, pool, effect } = this;
    if (!effect) return;
    const form = event.target as HTMLFormElement;
    const reason = form.querySelector<HTMLInputElement>('[name=reason]')!;
    const body = this.#request(reason.value.trim());
    const name = firstName(this.#nameOf(body.host));
    try {
      await hub.client.correct({ id: pool, revision: effect.revision, body });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
      return this.#preview();
    }
    reason.value = '';
    const back = { ...body, amount: -body.amount, reason: words.backReason(body.reason).slice(0, 500) };
    hub.toast({ text: words.corrected(name), undo: () => void this.#takeBack(back) });
    this.made();
  }

  async #takeBack(body: CorrectionRequest): Promise<void> {
    const { hub, words, pool } = this;
    try {
      await hub.client.correct({ id: pool, body });
      hub.toast({ text: words.restored });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
    this.made();
  }

  /** Takes over what was chosen or typed. */
  #set(changes: Partial<Pick<Correcting, 'host' | 'amount' | 'isBehind'>>): void {
    Object.assign(this, changes);
  }

  #nameOf(id: string): string {
    return this.hosts.find((host) => host.id === id)?.name ?? id;
  }

  override render(): TemplateResult {
    const { words, host, amount, isBehind, problem } = this;
    const way = (value: boolean, text: string) =>
      html`<label class="way"
        ><input
          type="radio"
          name="way"
          .checked=${isBehind === value}
          @change=${() => this.#set({ isBehind: value })}
        />${text}</label
      >`;
    return html`<form class="card" aria-labelledby="correct" @submit=${(event: Event) => void this.#send(event)}>
      <header><h2 id="correct">${words.correct}</h2></header>
      <div class="pad col fields">
        <label class="f"
          >${words.host}<select
            class="in"
            name="host"
            @change=${(event: Event) => this.#set({ host: (event.target as HTMLSelectElement).value })}
          >
            ${this.hosts.map(({ id, name }) => html`<option value=${id} ?selected=${id === host}>${name}</option>`)}
          </select></label
        >
        <fieldset class="plain ways">
          <legend class="sr-only">${words.behind} / ${words.ahead}</legend>
          ${way(true, words.give)}${way(false, words.take)}
        </fieldset>
        <label class="f"
          >${words.amount}<input
            class="in"
            name="amount"
            type="number"
            inputmode="decimal"
            min="0.01"
            max="100"
            step="any"
            required
            .value=${String(amount)}
            aria-describedby="unit"
            @input=${(event: Event) => this.#set({ amount: (event.target as HTMLInputElement).valueAsNumber || 0 })}
          />
          <span id="unit" class="small muted">${words.amountMore}</span></label
        >
        <label class="f"
          >${words.reason}<input class="in" name="reason" required maxlength="450" placeholder=${words.reasonMore}
        /></label>
        ${problem ? html`<p class="note" role="alert">${problem}</p>` : nothing} ${this.#effect()}
        <div><button class="btn main">${words.correctHost(firstName(this.#nameOf(host)))}</button></div>
      </div>
    </form>`;
  }

  #effect(): TemplateResult | typeof nothing {
    const { effect, words, hub } = this;
    if (!effect) return nothing;
    const named = (ids: readonly string[]) => hub.formats.list(ids.map((id) => firstName(this.#nameOf(id))));
    const { before, after } = effect.next;
    const isSame = before.join() === after.join();
    return html`<div class="effect" aria-live="polite">
      <table>
        <caption class="small muted">
          ${words.effect}
        </caption>
        <thead>
          <tr class="small muted">
            <th scope="col">${words.host}</th>
            <th scope="col" class="amount">${words.before}</th>
            <th scope="col" class="amount">${words.after}</th>
          </tr>
        </thead>
        <tbody>
          ${effect.hosts.map(
            ({ host, before, after }) =>
              html`<tr class=${host === this.host ? 'own' : ''}>
                <th scope="row">
                  <span class="row"
                    >${avatar({ id: host, name: this.#nameOf(host) })}<span class="clip" dir="auto"
                      >${firstName(this.#nameOf(host))}</span
                    ></span
                  >
                </th>
                <td class="amount muted"><bdi>${signed(before, hub.formats)}</bdi></td>
                <td class="amount"><bdi>${signed(after, hub.formats)}</bdi></td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        after.length === 0
          ? nothing
          : html`<p class="small">
              ${isSame ? nothing : html`<span class="muted">${words.nextBefore(named(before))}</span><br />`}${words.nextAfter(named(after))}
            </p>`
      }
    </div>`;
  }
}
