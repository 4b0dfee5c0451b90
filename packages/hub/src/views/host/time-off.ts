import type { HostDocument, TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { datesWords } from '../../format/dates.ts';
import type { Hub } from '../../hub.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { firstName } from '../../parts/host.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { dateIn } from '../away/absence.ts';
import { contentOf, daysOff, type DaysOff } from './content.ts';
import { joined } from '../../parts/joined.ts';

/** Days off of a host: taken at once, with undo; bookings inside are given away where they are seen. */
export class HubTimeOff extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    bookings: { attribute: false },
    problem: { state: true },
  };
  static override styles = [
    base,
    emptyStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.375rem 0.75rem;
        padding: 0.625rem 1rem;
        min-block-size: 3rem;
      }
      li > .grow {
        flex-basis: 12rem;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem;
        align-items: end;
        border-block-start: 1px solid var(--line);
      }
      form .note-field {
        flex: 1 1 12rem;
      }
      @media (max-width: 45rem) {
        form > label {
          flex: 1 1 45%;
          min-inline-size: 0;
        }
        form > .btn {
          flex: 1 1 100%;
        }
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['hours'];
  declare host: HostDocument;
  /** Bookings of theirs that are ahead. */
  declare bookings: readonly TeamBookingRow[];
  declare problem: string | undefined;

  get #today(): string {
    return dateIn(this.host.timeZone, this.hub.now());
  }

  async #take(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, words, host } = this;
    const form = event.target as HTMLFormElement;
    const value = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value.trim();
    const from = value('from');
    const to = value('to') || from;
    if (to < from) return void (this.problem = words.wrongRange);
    const note = value('note');
    const isDone = await this.#attempt(async () => {
      const { days } = await hub.client.takeTimeOff({ id: host.id, body: { from, to, ...(note && { note }) } });
      hub.toast({
        text: words.taken(firstName(host.name)),
        ...(days.length > 0 && { undo: () => void this.#end({ from: days[0]!, to: days.at(-1)! }, false) }),
      });
    });
    if (isDone) form.reset();
  }

  async #end({ from, to, note }: DaysOff, isTold = true): Promise<void> {
    const { hub, words, host } = this;
    await this.#attempt(() => hub.client.endTimeOff({ id: host.id, body: { from, to } }));
    if (!isTold || this.problem !== undefined) return;
    const again = { from, to, ...(note !== undefined && { note }) };
    hub.toast({
      text: words.ended,
      undo: () => void this.#attempt(() => hub.client.takeTimeOff({ id: host.id, body: again })),
    });
  }

  async #attempt(work: () => Promise<unknown>): Promise<boolean> {
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
      return false;
    }
  }

  override render(): TemplateResult {
    const { words, host, problem } = this;
    const ranges = daysOff(contentOf(host).days, this.#today);
    return html`<section class="card" aria-labelledby="off">
      <header>
        <div class="grow">
          <h2 id="off">${words.timeOff}</h2>
          <p class="small muted">${words.timeOffMore}</p>
        </div>
      </header>
      ${
        ranges.length === 0
          ? empty(words.none, words.noneMore)
          : html`<ul class="list">
              ${ranges.map((range) => this.#row(range))}
            </ul>`
      }
      ${problem === undefined ? nothing : html`<div class="pad"><p class="note" role="alert">${icons.warn}${problem}</p></div>`}
      <form class="pad" @submit=${(event: Event) => void this.#take(event)}>
        <label class="f">${words.first}<input class="in" type="date" name="from" required min=${this.#today} /></label>
        <label class="f">${words.last}<input class="in" type="date" name="to" min=${this.#today} /></label>
        <label class="f note-field"
          >${words.note}<input class="in" name="note" maxlength="200" placeholder=${this.hub.words.optional}
        /></label>
        <button class="btn">${icons.bed}${words.take}</button>
      </form>
    </section>`;
  }

  #row(range: DaysOff): TemplateResult {
    const { hub, words, host } = this;
    const { from, to, note } = range;
    const told = datesWords(hub, from, to);
    const inside = this.bookings.filter(({ start }) => {
      const date = dateIn(host.timeZone, Date.parse(start));
      return from <= date && date <= to;
    }).length;
    const away = hub.router.href(at('away', null, { host: host.id, from, to }));
    return html`<li>
      ${icons.bed}<b class="nowrap">${told}</b>
      <span class="grow small muted words">${joined([note, inside > 0 && words.inside(inside)])}</span>
      ${inside > 0 ? html`<a class="btn" href=${away}>${icons.swap}${hub.words.reassign}</a>` : nothing}
      <button class="btn quiet" type="button" aria-label=${words.endOf(told)} @click=${() => void this.#end(range)}>
        ${words.end}
      </button>
    </li>`;
  }
}
