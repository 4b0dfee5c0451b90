import type { MyChanges, Session } from '@team-booking/contract/team';
import { hubLanguages } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../../hub-view.ts';
import { zoneChoices } from '../../../parts/form/zone-choices.ts';
import { languageChoices } from '../languages.ts';
import { SettingsPart } from '../settings-part.ts';
import { when } from '../when.ts';

/** How whoever is signed in likes to work, and where else they are signed in. Each choice acts at once. */
export class Part extends SettingsPart<'mine', readonly Session[]> {
  override readonly topics: readonly Topic[] = ['people'];

  protected override async load(signal: AbortSignal): Promise<readonly Session[]> {
    return (await this.hub.client.sessions({}, { signal })).items;
  }

  protected override show(sessions: readonly Session[]): TemplateResult {
    const { hub, words } = this;
    const { name, settings } = hub.me;
    const text = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
    const ticked = (event: Event) => (event.target as HTMLInputElement).checked;
    const select = (label: string, member: 'locale' | 'timeZone', options: readonly (readonly [string, string])[]) =>
      html`<label class="f"
        >${label}<select
          class="in"
          name=${member}
          @change=${(event: Event) => void this.#change({ [member]: text(event) || null })}
        >
          <option value="">${words.asBrowser}</option>
          ${options.map(
            ([value, told]) => html`<option value=${value} ?selected=${settings[member] === value}>${told}</option>`,
          )}
        </select></label
      >`;
    const box = (member: 'onlyMine' | 'keys', title: string, more: string, value: boolean) =>
      html`<label class="check"
        ><input
          type="checkbox"
          name=${member}
          .checked=${value}
          @change=${(event: Event) => void this.#change({ [member]: ticked(event) })}
        /><span><b>${title}</b><br /><span class="muted">${more}</span></span></label
      >`;
    return html`<div class="body">
      <label class="f"
        >${words.name}<input
          class="in"
          name="name"
          maxlength="200"
          required
          autocomplete="name"
          .value=${name}
          @change=${(event: Event) => this.#rename(text(event))}
      /></label>
      ${select(words.language, 'locale', languageChoices(hubLanguages(), hub.locale))}
      ${select(words.zone, 'timeZone', zoneChoices(hub.formats, settings.timeZone))}
      ${box('onlyMine', words.onlyMine, words.onlyMineMore, settings.onlyMine ?? false)}
      ${box('keys', words.keys, words.keysMore, settings.keys ?? true)}
      ${sessions.length > 0 ? this.#sessions(sessions) : nothing}
    </div>`;
  }

  #sessions(sessions: readonly Session[]): TemplateResult {
    const { hub, words } = this;
    return html`<div class="col">
      <h2>${words.sessions}</h2>
      <p class="small muted">${words.sessionsMore}</p>
      <ul class="card list">
        ${sessions.map(
          ({ id, device, usedAt, current }) =>
            html`<li class="row pad">
              <span class="grow words"
                ><b>${device ?? words.unknown}</b>
                ${current ? html`<span class="tag good">${words.thisOne}</span>` : nothing}<br /><span
                  class="small muted"
                  >${words.used(when(hub, usedAt))}</span
                ></span
              >
              ${
                current
                  ? nothing
                  : html`<button class="btn" type="button" @click=${() => void this.#end(id)}>${words.end}</button>`
              }
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #rename(name: string): void {
    if (name.trim() !== '') void this.#change({ name: name.trim() });
  }

  async #change(changes: MyChanges): Promise<void> {
    const { hub, words } = this;
    const { name, settings } = hub.me;
    const all = { name, locale: null, timeZone: null, onlyMine: false, keys: true, ...settings };
    const before = Object.fromEntries(Object.keys(changes).map((member) => [member, all[member as keyof typeof all]]));
    if (!(await this.attempt(() => hub.client.changeMe({ body: changes })))) return;
    hub.toast({ text: words.changed, undo: () => void this.attempt(() => hub.client.changeMe({ body: before })) });
  }

  async #end(id: string): Promise<void> {
    const { hub, words } = this;
    if (!(await this.attempt(() => hub.client.endSession({ id })))) return;
    hub.toast({ text: words.ended });
    await this.refresh();
  }
}
