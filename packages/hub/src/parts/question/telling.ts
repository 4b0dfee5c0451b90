import type { AnswerEffects } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { dialogStyles } from '../dialog.ts';
import { effectsList, effectsStyles } from '../effects.ts';
import { problemWords } from '../problem-words.ts';
import { reasonField, reasonIn } from '../reason.ts';
import { timeBeside, type Asked } from './told.ts';

/** Shows what telling the visitor does, as the backend would do it, asks for a reason, and does exactly that. */
export class HubTelling extends LitElement {
  static override properties = {
    hub: { attribute: false },
    asked: { attribute: false },
    questionWords: { attribute: false },
    words: { state: true },
    effects: { state: true },
    problem: { state: true },
  };
  static override styles = [
    base,
    dialogStyles,
    effectsStyles,
    css`
      h3 {
        color: var(--muted);
        font-weight: 500;
        font-size: 0.75rem;
        padding-block: 0.75rem 0.375rem;
      }
    `,
  ];
  declare hub: Hub;
  declare asked: Asked;
  declare questionWords: HubWords['question'];
  declare words: HubWords['booking'] | undefined;
  declare effects: AnswerEffects | undefined;
  declare problem: string | undefined;

  async open(): Promise<void> {
    Object.assign(this, { effects: undefined, problem: undefined });
    this.words ??= await loadHubWords(this.hub.locale, 'booking');
    await this.updateComplete;
    this.renderRoot.querySelector('form')!.reset();
    this.renderRoot.querySelector('dialog')!.showModal();
    await this.#preview();
  }

  #answer(body: { readonly reason?: string; readonly dryRun?: true }, revision?: string): Promise<AnswerEffects> {
    const { booking, question } = this.asked;
    const request = { id: booking.id, host: question.host, body: { answer: 'tell-visitor' as const, ...body } };
    return this.hub.client.answerQuestion({ ...request, ...(revision !== undefined && { revision }) });
  }

  async #preview(): Promise<void> {
    try {
      this.effects = await this.#answer({ dryRun: true });
    } catch (error) {
      this.problem = problemWords(error, this.hub.words);
    }
  }

  /** What was shown is what happens, or nothing. */
  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const { hub, asked, effects, questionWords } = this;
    if (!effects) return;
    const reason = reasonIn(this.renderRoot);
    try {
      await this.#answer(reason === undefined ? {} : { reason }, effects.revision);
      this.#close();
      hub.toast({ text: questionWords.told(asked.booking.attendee.name) });
    } catch (error) {
      this.problem = problemWords(error, hub.words);
      await this.#preview();
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, asked, effects, problem, questionWords } = this;
    if (!words) return nothing;
    const { booking, question } = asked;
    const visitor = booking.attendee.name;
    const stands = question.found === 'moved' ? question.stands : null;
    const isMove = stands !== null;
    const title = stands
      ? questionWords.moveTitle(visitor, timeBeside(stands, booking.start, hub.formats))
      : words.cancelTitle(visitor);
    return html`<dialog class="small-one" aria-labelledby="title">
      <form @submit=${(event: Event) => void this.#send(event)}>
        <header><h2 id="title" class="grow words">${title}</h2></header>
        <div class="in-body col">
          ${reasonField(words, hub.words.optional)}
          <div aria-live="polite">${effects ? this.#effects(words, effects) : nothing}</div>
          ${problem === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${problem}</p>`}
        </div>
        <footer>
          <span class="grow"></span>
          <button class="btn quiet" type="button" @click=${() => this.#close()}>
            ${isMove ? hub.words.cancel : words.keep}
          </button>
          <button class="btn main" aria-disabled=${effects ? 'false' : 'true'}>
            ${isMove ? questionWords.move : words.cancelBooking}
          </button>
        </footer>
      </form>
    </dialog>`;
  }

  #effects(words: HubWords['booking'], { time, mails, calendars, host }: AnswerEffects): TemplateResult {
    const { hub, questionWords, asked } = this;
    const { formats } = hub;
    const before = formats.dayAndTime(time.before.start);
    const nameOf = (id: string) => (id === host ? asked.host : (asked.hosts?.get(id) ?? id));
    const named = (ids: readonly string[]) => formats.list(ids.map(nameOf));
    const told = mails.map((mail) => (mail.to === 'visitor' ? words.toVisitor : nameOf(mail.host ?? '')));
    const when = time.after
      ? questionWords.becomes(before, timeBeside(time.after, time.before.start, formats))
      : questionWords.freeAgain(before);
    return effectsList(words.changes, [
      { icon: 'clock', where: questionWords.time, how: [when] },
      {
        icon: 'cal',
        where: words.calendars,
        how: [
          ...(calendars.removed.length > 0 ? [words.leaves(named(calendars.removed))] : []),
          ...(calendars.put.length > 0 ? [words.appears(named(calendars.put))] : []),
        ],
      },
      { icon: 'mail', where: words.mail, how: [told.length > 0 ? formats.list(told) : words.nobodyMailed] },
    ]);
  }
}
