import type { Problem } from '@team-booking/contract';
import type { PoolChanges, Simulation } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Hub } from '../../../hub.ts';
import { same } from '../../../parts/draft/changes.ts';
import { wrongWords } from '../../../parts/form/wrong.ts';
import { firstName } from '../../../parts/host.ts';
import { long, steadyStyles } from '../../../parts/long.ts';
import { codeOf, problemWords } from '../../../parts/problem-words.ts';
import { Slices } from '../../../parts/slices.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { effectRow } from './effect-row.ts';
import { effectStyles } from './effect.styles.ts';
import { effectRows, longestWait, type EffectRow } from './rows.ts';
import { joined } from '../../../parts/joined.ts';

/** How long keys and drags are waited for before the past is decided anew. Milliseconds. */
const PAUSE = 60;

/** What the past is decided anew with. */
export interface EffectParts {
  readonly hub: Hub;
  readonly words: HubWords['pool'];
  /** Words for what is refused. */
  readonly formWords: HubWords['draft'];
  /** Id of the booking type. */
  readonly type: string;
  /** The pool of the draft; `null` where nobody’s turn rotates, so that nothing is shared out. */
  readonly pool: PoolChanges | null;
}

/** What a draft of a pool would have done to the bookings of the last 90 days, host by host, decided anew after each change. */
export class HubEffect extends LitElement {
  static override properties = {
    parts: { attribute: false },
    simulation: { state: true },
    problem: { state: true },
  };
  static override styles = [base, steadyStyles, effectStyles];
  declare parts: EffectParts;
  declare simulation: Simulation | undefined;
  /** Why nothing is compared. */
  declare problem: unknown;
  readonly #slices = new Slices(this, 8);
  #rows: readonly EffectRow[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#asked.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('simulation')) this.#rows = this.simulation ? effectRows(this.simulation) : [];
    if (!changed.has('parts')) return;
    const before = changed.get('parts');
    if (before && before.type === this.parts.type && same(before.pool, this.parts.pool)) return;
    clearTimeout(this.#timer);
    this.#asked.abort();
    this.#timer = setTimeout(() => void this.#ask(), before ? PAUSE : 0);
  }

  async #ask(): Promise<void> {
    const { hub, type, pool } = this.parts;
    if (!pool) return void (this.problem = undefined);
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    try {
      // Whoever is in charge makes no difference to turns.
      const { owner: _owner, ...draft } = pool;
      this.simulation = await hub.client.simulate({ id: type, body: { draft: { pool: draft } } }, { signal });
      this.problem = undefined;
    } catch (error) {
      if (signal.aborted) return;
      this.problem = this.#whyNot(error);
    }
  }

  /** What was refused of the draft, as its form says it; else what keeps it from being compared. */
  #whyNot(error: unknown): unknown {
    const { hub, words, formWords } = this.parts;
    const code = codeOf(error);
    if (code === 'wrong-state') return words.didNotRotate;
    if (code !== 'invalid') return problemWords(error, hub.words);
    const { errors = [] } = (error as { problem?: Problem }).problem ?? {};
    return errors.length > 0 ? wrongWords(formWords, errors) : words.notYet;
  }

  override render(): TemplateResult {
    const { words, pool } = this.parts;
    const { simulation, problem } = this;
    return html`<section aria-labelledby="effect">
      <div class="row wrap">
        <h2 id="effect" class="grow">${words.effect}</h2>
        <span class="tiny muted">${words.lastDays}</span>
      </div>
      ${
        pool === null
          ? html`<p class="card pad small muted">${words.nothingShared}</p>`
          : problem !== undefined
            ? html`<p class="card pad small muted" role="status">${problem}</p>`
            : simulation
              ? this.#shown(simulation)
              : html`<div class="card pad waiting" role="status"><span class="sr-only">${words.computing}</span></div>`
      }
    </section>`;
  }

  #shown(simulation: Simulation): TemplateResult {
    const { words, hub } = this.parts;
    const { formats } = hub;
    if (simulation.requests === 0) return html`<p class="card pad small muted">${words.noHistory}</p>`;
    return html`<div class="card effect">
      <p class="tiny muted row wrap legend" aria-hidden="true">
        <span class="row"><i class="key before"></i>${words.asItWas}</span
        ><span class="row"><i class="key after"></i>${words.withDraft}</span>
      </p>
      <table>
        <caption class="sr-only">
          ${words.effect}
        </caption>
        <thead class="sr-only">
          <tr>
            <th scope="col">${words.host}</th>
            <th scope="col">${words.asItWas}</th>
            <th scope="col">${words.withDraft}</th>
            <th scope="col">${words.difference}</th>
          </tr>
        </thead>
        <tbody class=${long(this.#rows.length)}>
          ${this.#slices.each(this.#rows, (row) => guard([row, formats], () => effectRow(row, formats)))}
        </tbody>
      </table>
      ${this.#figures(simulation)}
    </div>`;
  }

  #figures(simulation: Simulation): TemplateResult {
    const { words, hub } = this.parts;
    const wait = longestWait(simulation);
    const { slotsLost, slotsGained, names } = simulation;
    const nameOf = (host: string) => firstName(names.find(({ id }) => id === host)?.name ?? host);
    return html`<dl class="small">
      <div>
        <dt class="tiny muted">${words.longestWait}</dt>
        <dd>
          ${
            wait
              ? html`<b>${joined([nameOf(wait.host), words.days(wait.days)])}</b>
                  ${wait.before === null ? nothing : html`<span class="muted">${words.wasDays(hub.formats.number(wait.before))}</span>`}`
              : html`<b>${words.nobodyWaited}</b>`
          }
        </dd>
      </div>
      <div>
        <dt class="tiny muted">${words.slotsLost}</dt>
        <dd>
          ${slotsLost === 0 ? html`<b class="good row">${icons.check}${words.noneLost}</b>` : html`<b class="warn row">${icons.warn}${hub.formats.number(slotsLost)}</b>`}
          ${slotsGained > 0 ? html`<span class="muted">${words.gained(slotsGained)}</span>` : nothing}
        </dd>
      </div>
    </dl>`;
  }
}
