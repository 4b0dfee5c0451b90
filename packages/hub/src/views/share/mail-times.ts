import type { BookingTypeDocument } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { freeOn, stepped } from '../../parts/free-times/free-on.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { mailText, spread, usual, type FreeDay } from './mail-text.ts';

/** So many days with times are shown, and no further ahead than this are they looked for. */
const DAYS = 3;
const FURTHEST = 28;

/** Free times of a booking type to choose from, and the text with them. */
export class HubMailTimes extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    type: { attribute: false },
    duration: { attribute: false },
    days: { state: true },
    chosen: { state: true },
    none: { state: true },
    problem: { state: true },
  };
  static override styles = [
    base,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.75rem;
      }
      legend {
        font-weight: 600;
        font-size: 0.8125rem;
        padding: 0 0 0.25rem;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.375rem;
        min-block-size: 2rem;
      }
      input {
        inline-size: 1.0625rem;
        block-size: 1.0625rem;
        margin: 0;
        accent-color: var(--accent);
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font: inherit;
        font-size: 0.8125rem;
        margin: 0;
        padding: 0.75rem 0.875rem;
        background: var(--sunk);
        border: 1px solid var(--line);
        border-radius: var(--radius-s);
        max-block-size: 14rem;
        overflow-y: auto;
      }
      @media (pointer: coarse) {
        label {
          min-block-size: 2.75rem;
        }
        .text {
          max-block-size: none;
        }
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['share'];
  declare type: BookingTypeDocument;
  /** Minutes. */
  declare duration: number;
  declare days: readonly FreeDay[] | undefined;
  declare chosen: ReadonlySet<string>;
  /** What is said where there are no times. */
  declare none: string;
  declare problem: unknown;
  #asked = '';

  protected override willUpdate(): void {
    const asked = `${this.type.id} ${this.duration}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    Object.assign(this, { days: undefined, problem: undefined, chosen: new Set() });
    void this.#load(asked);
  }

  async #load(asked: string): Promise<void> {
    const { hub, type, duration } = this;
    try {
      const days: FreeDay[] = [];
      let day = hub.formats.dayOf(hub.now());
      for (let i = 0; i < FURTHEST && days.length < DAYS && asked === this.#asked && this.isConnected; i += 1) {
        const starts = await freeOn(hub, { type: type.id, duration, hosts: null }, day);
        if (starts.length > 0) days.push({ day, starts });
        day = stepped(day, 1);
      }
      const { noneOnDay } = await loadHubWords(hub.locale, 'book');
      if (asked === this.#asked) Object.assign(this, { days, chosen: new Set(usual(days)), none: noneOnDay });
    } catch (problem) {
      if (asked === this.#asked) this.problem = problem;
    }
  }

  #tick(start: string): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(start)) chosen.add(start);
    this.chosen = chosen;
  }

  override render(): TemplateResult {
    const { hub, words, type, duration, days, chosen, problem } = this;
    if (problem !== undefined)
      return html`<p class="note" role="alert">${icons.warn}${problemWords(problem, hub.words)}</p>`;
    if (!days) return html`<p class="muted" role="status">${hub.words.loading}</p>`;
    if (days.length === 0) return html`<p class="muted" role="status">${this.none}</p>`;
    const { title, url } = type;
    const text = mailText({ title, url, duration, starts: [...chosen] }, hub.formats, hub.locale);
    const isEmpty = chosen.size === 0;
    return html`<div class="col">
      ${days.map(({ starts }) => this.#day(spread(starts)))}
      <pre class="text" tabindex="0" aria-label=${words.mailTimes}>${text}</pre>
      <div>
        <button
          class="btn main"
          type="button"
          aria-disabled=${isEmpty ? 'true' : 'false'}
          @click=${() => void (isEmpty ? 0 : copy(hub, text, words.mailTimes))}
        >
          ${icons.copy}${words.copy}
        </button>
      </div>
    </div>`;
  }

  #day(starts: readonly string[]): TemplateResult {
    const { hub, chosen } = this;
    return html`<fieldset>
      <legend>${hub.formats.dayShort(starts[0]!)}</legend>
      ${starts.map(
        (start) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.has(start)}
              @change=${() => this.#tick(start)}
            />${hub.formats.time(start)}</label
          >`,
      )}
    </fieldset>`;
  }
}
