import type { HostDocument, Proposal } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { hoursOfDay, weekdayName, weekdays } from '../format/week.ts';
import type { Hub } from '../hub.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';
import { problemWords } from './problem-words.ts';
import { windowsOn, type WeeklyHours } from './weekly-hours.ts';

/** Proposed hours beside those of now. Their host accepts or refuses them; who proposed them can take them back. */
export class HubProposal extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    proposal: { attribute: false },
    sent: { state: true },
  };
  static override styles = [
    base,
    css`
      table {
        border-collapse: collapse;
        inline-size: 100%;
      }
      th,
      td {
        text-align: start;
        vertical-align: baseline;
        padding: 0.3125rem 0.75rem 0.3125rem 0;
        font-weight: 400;
      }
      th:first-child {
        inline-size: 7rem;
      }
      @media (max-width: 45rem) {
        th:first-child {
          inline-size: auto;
        }
      }
      td.new {
        font-weight: 650;
      }
      td.new::before {
        content: '';
        display: inline-block;
        inline-size: 0.375rem;
        block-size: 0.375rem;
        margin-inline-end: 0.375rem;
        border-radius: 50%;
        background: var(--accent);
        vertical-align: middle;
        forced-color-adjust: none;
      }
      blockquote {
        margin: 0;
        padding-inline-start: 0.75rem;
        border-inline-start: 3px solid var(--edge);
      }
    `,
  ];
  declare hub: Hub;
  declare words: HubWords['proposals'];
  /** Whom they are proposed to, as they are now. */
  declare host: HostDocument;
  declare proposal: Proposal;
  /** It was decided here; whoever it was sent by is told when the toast goes. */
  declare sent: boolean;

  async #accept(): Promise<void> {
    const { hub, words, host, proposal } = this;
    const before = host.hours ?? null;
    const isDone = await this.#attempt(() => hub.client.acceptProposal({ id: proposal.id }));
    if (!isDone) return;
    const undo = () =>
      void this.#attempt(async () => {
        const { revision } = await hub.client.host({ id: host.id });
        await hub.client.changeHost({ id: host.id, revision, body: { hours: before } });
        hub.toast({ text: words.asBefore });
      });
    hub.toast({ text: words.accepted, undo });
  }

  /** Nobody can take a refusal back, so it waits for its toast. */
  #refuse(event: Event): void {
    event.preventDefault();
    const { hub, words, proposal } = this;
    const reason = this.renderRoot.querySelector('input')!.value.trim();
    this.sent = true;
    hub.toast({
      text: words.refused,
      undo: () => (this.sent = false),
      after: () =>
        void this.#attempt(() => hub.client.refuseProposal({ id: proposal.id, body: reason ? { reason } : {} })),
    });
  }

  async #attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.sent = false;
      this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
      return false;
    }
  }

  override render(): TemplateResult {
    const { hub, words, host, proposal } = this;
    const { by, at, note, state } = proposal;
    return html`<section class="card" aria-labelledby="title">
      <header>
        <h2 id="title" class="grow words">${words.from(by)}</h2>
        <span class="small muted">${hub.formats.dayShort(at)}</span>
      </header>
      <div class="pad col">
        ${note === undefined ? nothing : html`<blockquote class="words" dir="auto">${note}</blockquote>`}
        <table class="small">
          <thead>
            <tr class="tiny muted">
              <th scope="col"><span class="sr-only">${words.weekday}</span></th>
              <th scope="col">${words.proposed}</th>
              <th scope="col">${words.now}</th>
            </tr>
          </thead>
          <tbody>
            ${weekdays(this.hub.locale).map((day) => this.#day(day, proposal.hours, host.hours))}
          </tbody>
        </table>
        ${state === 'open' ? this.#ways() : nothing}
      </div>
    </section>`;
  }

  #day(day: number, proposed: WeeklyHours, present: WeeklyHours | undefined): TemplateResult {
    const { locale, formats } = this.hub;
    const told = (hours: WeeklyHours | undefined) =>
      formats.list(windowsOn(hours, day).map((window) => hoursOfDay(locale, window))) || this.words.nothing;
    const [next, now] = [told(proposed), told(present)];
    return html`<tr>
      <th scope="row">${weekdayName(locale, day, 'long')}</th>
      <td class=${next === now ? 'muted' : 'new'}>${next}</td>
      <td class="muted">${now}</td>
    </tr>`;
  }

  #ways(): TemplateResult {
    const { hub, words, host, proposal } = this;
    if (hub.me.host !== host.id) {
      const withdraw = () => void this.#attempt(() => hub.client.withdrawProposal({ id: proposal.id }));
      return html`<div ?hidden=${this.sent}>
        <button class="btn" type="button" @click=${withdraw}>${words.withdraw}</button>
      </div>`;
    }
    return html`<form class="col" ?hidden=${this.sent} @submit=${(event: Event) => this.#refuse(event)}>
      <label class="f"
        >${words.reason}<input class="in" name="reason" maxlength="500" placeholder=${hub.words.optional}
      /></label>
      <div class="row wrap">
        <button class="btn main" type="button" @click=${() => void this.#accept()}>
          ${icons.check}${words.accept}
        </button>
        <button class="btn">${words.refuse}</button>
      </div>
    </form>`;
  }
}
