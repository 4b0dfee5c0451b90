import type { DeadLetter, Message, TemplateDocument, Templates } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { at, withQuery, type Address } from '../../../address/address.ts';
import type { Topic } from '../../../hub-view.ts';
import { make } from '../../../parts/make.ts';
import { icons } from '../../../theme/icons.ts';
import { SettingsPart } from '../settings-part.ts';
import { Undelivered } from '../undelivered.ts';
import { languageName } from '../../../format/language-name.ts';
import { keyOf, localeFor, localesOf } from './kinds.ts';
import { kindList } from './kind-list.ts';
import { HubMessage } from './message.ts';
import { messagesStyles } from './messages.styles.ts';
import { samplesOf } from './samples.ts';
import { sentList, sentQuery } from './sent.ts';

interface Data {
  readonly templates: Templates;
  readonly dead: readonly DeadLetter[];
  readonly sent: readonly Message[] | null;
  readonly samples: ReadonlyMap<string, string>;
  readonly formWords: HubWords['draft'];
}

/** What people are told, in the team's words or ours, and what became of it. */
export class Part extends SettingsPart<'messages', Data> {
  static override styles = [...SettingsPart.styles, messagesStyles];
  override readonly topics: readonly Topic[] = ['messages', 'team'];
  readonly #undelivered = new Undelivered({
    hub: () => this.hub,
    attempt: (work) => this.attempt(work),
    refresh: () => this.refresh(),
    requestUpdate: () => this.requestUpdate(),
  });

  protected override isAnother(before: Address): boolean {
    return JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const { query } = this.address;
    const asked = query['sent'];
    const [templates, dead, sent, formWords] = await Promise.all([
      client.templates({}, { signal }),
      client.deadLetters({ query: { limit: 200 } }, { signal }),
      asked === undefined || asked === 'failed' ? null : client.messages({ query: sentQuery(asked) }, { signal }),
      loadHubWords(locale, 'draft'),
    ]);
    const key = keyOf(this.address, localeFor(this.address, templates, this.hub));
    const samples = key ? await samplesOf(client, key, templates.fields) : new Map<string, string>();
    return { templates, dead: dead.items, sent: sent?.items ?? null, samples, formWords };
  }

  protected override show(data: Data): TemplateResult {
    const { address } = this;
    const isChosen = address.query['message'] !== undefined || address.query['sent'] !== undefined;
    return html`<div class="message ${isChosen ? 'chosen' : ''}">
      <div class="kinds">${kindList({ hub: this.hub, words: this.words, address, ...data })}</div>
      <div class="one">${this.#one(data)}</div>
    </div>`;
  }

  #one(data: Data): TemplateResult {
    const { hub, words, address } = this;
    if (address.query['sent'] !== undefined) {
      return html`<div class="on-phone pad">${this.#back()}</div>
        ${sentList({
          hub,
          words,
          address,
          sent: data.sent,
          dead: data.dead.filter(({ id }) => !this.#undelivered.isLeaving(id)),
          retry: ({ id }) => void this.#undelivered.retry(id, words.sentAgain),
          discard: ({ id }) => this.#undelivered.discard(id, words.discarded),
        })}`;
    }
    const locale = localeFor(address, data.templates, hub);
    const key = keyOf(address, locale);
    const found =
      key &&
      data.templates.items.find((one) => one.kind === key.kind && one.role === key.role && one.locale === key.locale);
    if (!found) return html`<p class="pad muted choose">${words.choose}</p>`;
    return html`<div class="on-phone pad">${this.#back()}</div>
      <header class="row wrap">
        <h2 class="grow">${words.kinds[found.kind]}</h2>
        <span class="tag ${found.own ? 'accent' : 'line'}">${found.own ? words.yours : words.ours}</span>
        ${
          found.own
            ? html`<button class="btn quiet" type="button" @click=${() => void this.#toOurs(found)}>
                ${icons.undo}${words.backToOurs}
              </button>`
            : nothing
        }
        <select
          class="chip"
          aria-label=${words.language}
          @change=${(event: Event) => hub.router.go(withQuery(address, { lang: (event.target as HTMLSelectElement).value }), true)}
        >
          ${localesOf(data.templates).map(
            (one) => html`<option value=${one} ?selected=${one === locale}>${languageName(one, hub.locale)}</option>`,
          )}
        </select>
      </header>
      ${keyed(`${address.query['message']} ${locale}`, this.#message(found, data))}`;
  }

  #back(): TemplateResult {
    return html`<a class="row reach" href=${this.hub.router.href(at('settings', 'messages'))}
      >${icons.left}${this.words.texts}</a
    >`;
  }

  #shown: { readonly key: string; readonly element: HubMessage } | undefined;
  #message(template: TemplateDocument, { templates, samples, formWords }: Data): HubMessage {
    const { hub, words, address } = this;
    const key = `${template.kind}.${template.role}.${template.locale}`;
    if (this.#shown?.key !== key) this.#shown = { key, element: make('team-hub-message', HubMessage) };
    const { element } = this.#shown;
    element.parts = {
      hub,
      words,
      formWords,
      address,
      template,
      fields: templates.fields,
      samples,
      saved: () => this.refresh(),
    };
    return element;
  }

  async #toOurs({ kind, role, locale, own, revision }: TemplateDocument): Promise<void> {
    const { hub, words } = this;
    const key = { kind, role, locale };
    if (!(await this.attempt(() => hub.client.removeTemplate({ ...key, revision })))) return;
    const undo = async () => {
      const { revision: now } = await hub.client.template(key);
      await hub.client.putTemplate({ ...key, body: own!, revision: now });
      await this.refresh();
    };
    hub.toast({ text: words.isOurs, undo: () => void this.attempt(undo) });
    await this.refresh();
  }
}
