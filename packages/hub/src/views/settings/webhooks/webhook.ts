import type { Webhook, WebhookDelivery, WebhookDeliveryDetail, WebhookWithSecret } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import type { Draft } from '../../../parts/draft/draft.ts';
import { keptDraft } from '../../../parts/draft/kept.ts';
import { HubSaveBar } from '../../../parts/draft/save-bar.ts';
import { focusFirstError } from '../../../parts/form/field.ts';
import { formStyles } from '../../../parts/form/form.styles.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { confirmDialog } from '../confirm.ts';
import { partStyles } from '../part.styles.ts';
import { when } from '../when.ts';
import { deliveryList } from './deliveries.ts';
import { hostOf } from './host-of.ts';
import { storedWebhook, webhookDraft, type EditedWebhook } from './webhook-draft.ts';
import { webhookFields } from './webhook-fields.ts';
import { webhookWays } from './webhook-ways.ts';
import { webhooksStyles } from './webhooks.styles.ts';

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
  #draft!: Draft<EditedWebhook>;
  /** It is shown again, perhaps with changes that were left. */
  #isBack = true;
  readonly #bar = make('team-hub-save-bar', HubSaveBar);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isBack = true;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('parts')) return;
    const before: Parts | undefined = changed.get('parts');
    const { webhook, hub, words } = this.parts;
    const isAnother = before?.webhook.id !== webhook.id;
    if (isAnother) {
      this.#draft = webhookDraft(this, { hub, words, id: webhook.id, saved: () => this.parts.changed() });
    }
    const left = isAnother || this.#isBack ? keptDraft<EditedWebhook>(hub, this.#subject) : undefined;
    this.#isBack = false;
    if (left) this.#draft.adopt(left);
    if (isAnother || before.webhook.revision !== webhook.revision) this.#draft.show(storedWebhook(webhook));
  }

  get #subject(): string {
    return `webhook/${this.parts.webhook.id}`;
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
    const form = { words: formWords, errors: draft.errors };
    Object.assign(this.#bar, {
      parts: {
        hub,
        address,
        drafts: { [this.#subject]: draft },
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
        ${webhookWays({
          words,
          common,
          active,
          renewed: secretSince === null ? null : words.renewedAt(when(hub, secretSince)),
          turn: (on) => void this.#switch(on),
          test: () => void this.#do(() => hub.client.testWebhook({ id }), words.tested),
          ask: (dialog) => openDialog(this.renderRoot, dialog),
        })}
        ${deliveryList(this.parts, (one) => void this.#do(() => hub.client.replayWebhookDelivery({ id: one }), words.replayed))}
        ${webhookFields(form, words, draft)} ${this.#bar}
      </div>
      ${confirmDialog(hub, 'renew', { title: words.renewTitle(name), more: words.renewMore, verb: words.renew, yes: () => void this.#renew() })}
      ${confirmDialog(hub, 'gone', { title: words.removeTitle(name), more: words.removeMore, verb: common.remove, yes: () => void this.#do(() => hub.client.removeWebhook({ id }), words.removed) })}`;
  }

  async #renew(): Promise<void> {
    const { hub, renewed, webhook } = this.parts;
    await this.#do(async () => renewed(await hub.client.renewWebhookSecret({ id: webhook.id })));
  }
}
