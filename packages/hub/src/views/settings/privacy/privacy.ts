import type { Erased, VisitorExport } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import type { Told } from '../../../parts/draft/draft.ts';
import { numberField, toggleField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { byFile } from '../by-file.ts';
import { confirmDialog } from '../confirm.ts';
import { textIn } from '../given.ts';
import { TeamPart, type TeamForm } from '../team-part.ts';
import type { EditedTeam } from '../team-draft.ts';
import { day } from '../when.ts';
import { saveFile } from './save-file.ts';
import { joined } from '../../../parts/joined.ts';

/** A year; what the first number is when it is said how long bookings are kept. */
const USUAL = 365;

interface Found {
  readonly known: VisitorExport;
  readonly effects: Erased;
}

/** What is known of a visitor, handed out and erased, and how long bookings are kept. */
export class Part extends TeamPart<'privacy'> {
  static override properties = { ...TeamPart.properties, found: { state: true }, cancels: { state: true } };
  static override styles = [...TeamPart.styles, dialogStyles];
  declare found: Found | undefined;
  /** What is ahead is cancelled with it. */
  declare cancels: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.cancels = false;
  }

  protected override told(_member: keyof EditedTeam, _path: readonly string[], words: HubWords['team']): Told {
    return { name: words.keep, value: (days) => words.daysOf(Number(days)) };
  }

  protected override show(data: TeamForm): TemplateResult {
    const { hub, words, common, draft } = this;
    const { keepBookings } = draft.content;
    const form = this.form(data);
    return html`<div class="body form">
        <form class="col" @submit=${(event: Event) => void this.#find(event)}>
          <label class="f"
            >${words.visitor}<input class="in" name="email" type="email" required maxlength="254" autocomplete="off"
          /></label>
          <p class="small muted">${words.visitorMore}</p>
          <div><button class="btn">${icons.search}${words.find}</button></div>
        </form>
        <div role="status">${this.found ? this.#about(this.found) : nothing}</div>
        <hr />
        <fieldset class="plain col" ?disabled=${hub.team.configuredBy !== null}>
          <h2>${words.keepTitle}</h2>
          ${byFile(hub, common)}
          ${toggleField(form, {
            pointer: '/keep',
            label: data.team.forever,
            help: data.team.keepMore,
            value: keepBookings === undefined,
            change: (forever) => draft.edit({ keepBookings: forever ? undefined : USUAL }),
          })}
          ${
            keepBookings === undefined
              ? nothing
              : numberField(form, {
                  pointer: '/keepBookings',
                  label: data.team.keep,
                  min: 1,
                  max: 36_500,
                  unit: data.team.daysOf(keepBookings),
                  value: keepBookings,
                  change: (days) => draft.edit({ keepBookings: days ?? 1 }),
                })
          }
        </fieldset>
      </div>
      ${this.saveBar()}`;
  }

  #about({ known, effects }: Found): TemplateResult {
    const { words, hub } = this;
    const { email, bookings, guestAt } = known;
    if (bookings.length === 0 && guestAt.length === 0 && effects.mentions === 0)
      return html`<p>${words.nothing(email)}</p>`;
    const ahead = effects.ahead.length;
    return html`<div class="card">
        <header>
          <b class="words grow"><bdi>${email}</bdi></b>
        </header>
        <div class="pad col">
          <p>
            ${joined([
              words.found(bookings.length),
              guestAt.length > 0 && words.guestAt(guestAt.length),
              ahead > 0 && words.ahead(ahead),
            ])}
          </p>
          <ul class="small muted">
            ${bookings.slice(-5).map(({ number, start }) => html`<li>${joined([number, day(hub, start)])}</li>`)}
          </ul>
          <div class="row wrap">
            <button class="btn main" type="button" @click=${() => saveFile(`${email}.json`, known)}>
              ${icons.note}${words.download}
            </button>
            <button class="btn" type="button" @click=${() => openDialog(this.renderRoot, 'dialog.erase')}>
              ${icons.x}${words.erase}
            </button>
          </div>
        </div>
      </div>
      ${confirmDialog(hub, 'erase', {
        title: words.eraseTitle(email),
        verb: words.erase,
        more: this.#effects(effects),
        yes: () => void this.#erase(email),
      })}`;
  }

  /** What goes, and what keeps it from going. */
  #effects({ bookings, mentions, messages, documents, ahead }: Erased): TemplateResult {
    const { words, hub } = this;
    const counts = [
      words.bookings(bookings),
      ...(mentions > 0 ? [words.mentions(mentions)] : []),
      ...(messages > 0 ? [words.messages(messages)] : []),
      ...(documents > 0 ? [words.documents(documents)] : []),
    ];
    return html`<div class="col">
      <p>${words.eraseMore}</p>
      <p><b>${hub.formats.list(counts)}</b></p>
      ${
        ahead.length > 0
          ? html`<p class="warn row top">${icons.warn}<span>${words.ahead(ahead.length)}. ${words.aheadMore}</span></p>
              <label class="check"
                ><input
                  type="checkbox"
                  required
                  @change=${(event: Event) => (this.cancels = (event.target as HTMLInputElement).checked)}
                />${words.cancelAhead}</label
              >`
          : nothing
      }
    </div>`;
  }

  async #find(event: Event): Promise<void> {
    event.preventDefault();
    await this.#look(textIn(new FormData(event.currentTarget as HTMLFormElement), 'email'));
  }

  async #look(email: string): Promise<void> {
    const { client } = this.hub;
    this.cancels = false;
    await this.attempt(async () => {
      const [known, effects] = await Promise.all([
        client.exportVisitor({ body: { email } }),
        client.eraseVisitor({ body: { email, dryRun: true } }),
      ]);
      this.found = { known, effects };
    });
  }

  async #erase(email: string): Promise<void> {
    const { hub, words } = this;
    const body = { email, ...(this.cancels && { cancel: true }) };
    if (!(await this.attempt(() => hub.client.eraseVisitor({ body })))) return;
    this.found = undefined;
    hub.toast({ text: words.erased(email) });
    await this.focusOn('input[name=email]');
  }
}
