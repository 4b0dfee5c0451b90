import type {
  Webhook,
  WebhookChanges,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookWithSecret,
} from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import { Draft } from '../../../parts/draft/draft.ts';
import { HubSaveBar } from '../../../parts/draft/save-bar.ts';
import { focusFirstError } from '../../../parts/form/field.ts';
import { formStyles } from '../../../parts/form/form.styles.ts';
import { textField, toggleField } from '../../../parts/form/inputs.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { confirmDialog } from '../confirm.ts';
import { partStyles } from '../part.styles.ts';
import { when } from '../when.ts';
import { deliveryList } from './deliveries.ts';
import { eventBoxes } from './event-boxes.ts';
import { hostOf } from './host-of.ts';
import { webhooksStyles } from './webhooks.styles.ts';

/** What of a webhook is edited as a draft; it is switched on and off at once. */
type Edited = Pick<Webhook, 'url' | 'events' | 'description' | 'personal'>;

interface Parts {
  readonly hub: Hub;
  readonly words: HubWords['webhooks'];
  readonly common: HubWords['settings'];
  readonly formWords: HubWords['draft'];
  readonly address: Address;
  readonly webhook: Webhook;
  readonly deliveries: readonly WebhookDelivery[];
  readonly delivery: WebhookDeliveryDetail | null;
  readonly renewed: (webhook: WebhookWithSecret) => void;
  readonly changed: () => Promise<void>;
}

/** One webhook: what it is told, its secret, and what it was sent. */
export class HubWebhook extends LitElement {
  static override properties = { parts: { attribute: false } };
  static override styles = [base, partStyles, dialogStyles, formStyles, webhooksStyles];
  declare parts: Parts;
  #draft!: Draft<Edited>;
  readonly #bar = make('team-hub-save-bar', HubSaveBar);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('parts')) return;
    const before: Parts | undefined = changed.get('parts');
    const { webhook } = this.parts;
    if (before?.webhook.id !== webhook.id) this.#draft = this.#begun(webhook.id);
    if (before?.webhook.revision !== webhook.revision || before.webhook.id !== webhook.id)
      this.#draft.show(stored(webhook));
  }

  #begun(id: string): Draft<Edited> {
    const { words, hub } = this.parts;
    const names = { url: words.url, events: words.eventsTitle, description: words.purpose, personal: words.personal };
    return new Draft<Edited>(this, {
      read: (current) => edited(current as Webhook),
      write: async (content, revision, changes) => {
        const members = Object.fromEntries(
          changes.map(({ path }) => [path[0]!, content[path[0] as keyof Edited] ?? null]),
        ) as WebhookChanges;
        const after = await hub.client.changeWebhook({ id, body: members, revision });
        await this.parts.changed();
        return stored(after);
      },
      told: ([name]) => ({
        name: names[name as keyof Edited],
        value: (value) =>
          Array.isArray(value)
            ? hub.formats.list(value.map((event) => words.events[event as Webhook['events'][number]]))
            : typeof value === 'boolean'
              ? words[value ? 'yes' : 'no']
              : String(value),
      }),
    });
  }

  /** Carries out a request, and says what came of it. */
  async #do(work: () => Promise<unknown>, text?: string, undo?: () => void): Promise<void> {
    const { hub, changed } = this.parts;
    try {
      await work();
      if (text !== undefined) hub.toast({ text, ...(undo && { undo }) });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
    await changed();
  }

  async #switch(active: boolean, isUndo = false): Promise<void> {
    const { hub, words } = this.parts;
    const { id } = this.parts.webhook;
    const { revision } = await hub.client.webhook({ id });
    const undo = isUndo ? undefined : () => void this.#switch(!active, true);
    await this.#do(
      () => hub.client.changeWebhook({ id, body: { active }, revision }),
      active ? words.switchedOn : words.switchedOff,
      undo,
    );
  }

  override render(): TemplateResult {
    const { hub, words, webhook, formWords, address, common } = this.parts;
    const { url, active, endedAt, secretSince, id } = webhook;
    const draft = this.#draft;
    const { content, errors } = draft;
    const form = { words: formWords, errors };
    Object.assign(this.#bar, {
      parts: {
        hub,
        address,
        drafts: { [`webhook/${id}`]: draft },
        note: words.concerns,
        refused: () => focusFirstError(this.renderRoot, draft.errors),
      },
    });
    const name = hostOf(url);
    return html`<div class="form">
        ${
          endedAt === null
            ? nothing
            : html`<p class="note">${icons.warn}<span>${words.endedAt(when(hub, endedAt))}</span></p>`
        }
        <label class="check"
          ><input
            type="checkbox"
            name="active"
            .checked=${active}
            @change=${(event: Event) => void this.#switch((event.target as HTMLInputElement).checked)}
          /><b>${words.isActive}</b></label
        >
        <div class="row wrap">
          <button
            class="btn"
            type="button"
            @click=${() => void this.#do(() => hub.client.testWebhook({ id }), words.tested)}
          >
            ${icons.bolt}${words.test}
          </button>
          <button class="btn" type="button" @click=${() => openDialog(this.renderRoot, '.renew')}>
            ${icons.lock}${words.renew}
          </button>
          <button class="btn quiet" type="button" @click=${() => openDialog(this.renderRoot, '.gone')}>
            ${icons.x}${words.removeTitle(name)}
          </button>
          ${secretSince === null ? nothing : html`<span class="small muted">${words.renewedAt(when(hub, secretSince))}</span>`}
        </div>
        ${deliveryList(this.parts, (one) => void this.#do(() => hub.client.replayWebhookDelivery({ id: one }), words.replayed))}
        <div class="fields">
          ${textField(form, { pointer: '/url', label: words.url, type: 'url', isCode: true, value: content.url, max: 2048, change: (value = '') => draft.edit({ url: value }) })}
          ${textField(form, { pointer: '/description', label: words.purpose, value: content.description ?? undefined, max: 200, change: (value) => draft.edit({ description: value ?? null }) })}
        </div>
        ${eventBoxes(words, content.events, (events) => draft.edit({ events }))}
        ${toggleField(form, { pointer: '/personal', label: words.personal, help: words.personalMore, value: content.personal, change: (personal) => draft.edit({ personal }) })}
        ${this.#bar}
      </div>
      ${confirmDialog(hub, 'renew', { title: words.renewTitle(name), more: words.renewMore, verb: words.renew, yes: () => void this.#renew() })}
      ${confirmDialog(hub, 'gone', { title: words.removeTitle(name), more: words.removeMore, verb: common.remove, yes: () => void this.#do(() => hub.client.removeWebhook({ id }), words.removed) })}`;
  }

  async #renew(): Promise<void> {
    const { hub, renewed, webhook } = this.parts;
    await this.#do(async () => renewed(await hub.client.renewWebhookSecret({ id: webhook.id })));
  }
}

const edited = ({ url, events, description, personal }: Webhook): Edited => ({ url, events, description, personal });
const stored = (webhook: Webhook) => ({ content: edited(webhook), revision: webhook.revision });
