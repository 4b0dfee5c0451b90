import type { ApiToken, MadeToken } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery } from '../../../address/address.ts';
import type { Topic } from '../../../hub-view.ts';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import { empty } from '../../../parts/empty.ts';
import { icons } from '../../../theme/icons.ts';
import { confirmDialog } from '../confirm.ts';
import { SettingsPart } from '../settings-part.ts';
import { shownOnce } from '../shown-once.ts';
import { day, when } from '../when.ts';
import { makeForm } from './make-form.ts';
import { tokensStyles } from './tokens.styles.ts';
import { joined } from '../../../parts/joined.ts';

/** Keys with which programs ask for what their person may see and do. */
export class Part extends SettingsPart<'tokens', readonly ApiToken[]> {
  static override properties = { ...SettingsPart.properties, made: { state: true }, asked: { state: true } };
  static override styles = [...SettingsPart.styles, dialogStyles, tokensStyles];
  // What is made or ended is written down, too.
  override readonly topics: readonly Topic[] = ['people', 'audit'];
  /** A token that is shown this once. */
  declare made: MadeToken | undefined;
  /** The one that is about to be ended. */
  declare asked: ApiToken | undefined;

  protected override async load(signal: AbortSignal): Promise<readonly ApiToken[]> {
    return (await this.hub.client.tokens({}, { signal })).items;
  }

  protected override show(tokens: readonly ApiToken[]): TemplateResult {
    const { hub, words, address, made, asked } = this;
    const isMaking = address.query['do'] === 'make';
    const href = hub.router.href(withQuery(address, { do: isMaking ? '' : 'make' }));
    return html`<div class="bar">
        <span class="small muted grow">${words.count(tokens.length)}</span>
        <a class="btn main" href=${href} aria-expanded=${isMaking ? 'true' : 'false'}>${icons.plus}${words.make}</a>
      </div>
      ${isMaking ? html`<div class="unfolded">${makeForm(hub, words, (token) => void this.#made(token))}</div>` : nothing}
      ${
        made
          ? html`<div class="unfolded">
              ${shownOnce(hub, {
                title: words.made(made.name),
                more: `${this.common.shownOnce} ${words.how}`,
                text: made.token,
                copy: this.common.copy,
                close: () => (this.made = undefined),
              })}
            </div>`
          : nothing
      }
      ${
        tokens.length === 0
          ? empty(words.none, words.noneMore)
          : html`<ul class="rows">
              ${repeat(
                tokens,
                ({ id }) => id,
                (token) => this.#row(token),
              )}
            </ul>`
      }
      ${
        asked
          ? confirmDialog(hub, 'revoke', {
              title: words.revokeTitle(asked.name),
              more: words.revokeMore,
              verb: words.revoke,
              yes: () => void this.#revoke(asked),
            })
          : nothing
      }`;
  }

  #row(token: ApiToken): TemplateResult {
    const { hub, words } = this;
    const { name, scopes, person, usedAt, expiresAt } = token;
    return html`<li>
      <div class="item">
        <span class="words"
          ><b>${name}</b><br /><span class="small muted"
            >${joined([person.id !== hub.me.id && person.name, hub.formats.list(scopes.map((scope) => words.scopes[scope]))])}</span
          ></span
        >
        <span class="small muted times"
          >${usedAt === null ? words.unused : words.used(when(hub, usedAt))}<br />${
            expiresAt === null ? words.endless : words.until(day(hub, expiresAt))
          }</span
        >
        <button class="btn" type="button" aria-label="${words.revoke}: ${name}" @click=${() => void this.#ask(token)}>
          ${words.revoke}
        </button>
      </div>
    </li>`;
  }

  async #made(token: MadeToken): Promise<void> {
    const { hub, address } = this;
    this.made = token;
    hub.router.go(withQuery(address, { do: '' }), true);
    await this.refresh();
    await this.focusOn('.once');
  }

  async #ask(token: ApiToken): Promise<void> {
    this.asked = token;
    await this.updateComplete;
    openDialog(this.renderRoot, 'dialog.revoke');
  }

  async #revoke({ id, name }: ApiToken): Promise<void> {
    const { hub, words } = this;
    if (!(await this.attempt(() => hub.client.revokeToken({ id })))) return;
    if (this.made?.id === id) this.made = undefined;
    hub.toast({ text: words.revoked(name) });
    await this.refresh();
    await this.focusOn('.bar .btn');
  }
}
