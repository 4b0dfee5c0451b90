import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Draft } from '../../../parts/draft/draft.ts';
import type { Form } from '../../../parts/form/field.ts';
import { textField, toggleField } from '../../../parts/form/inputs.ts';
import { eventBoxes } from './event-boxes.ts';
import type { EditedWebhook } from './webhook-draft.ts';

/** Where a webhook is, what it is for, and what it is told. */
export function webhookFields(form: Form, words: HubWords['webhooks'], draft: Draft<EditedWebhook>): TemplateResult {
  const { url, description, events, personal } = draft.content;
  return html`<div class="fields">
      ${textField(form, {
        pointer: '/url',
        label: words.url,
        type: 'url',
        isCode: true,
        value: url,
        max: 2048,
        change: (value = '') => draft.edit({ url: value }),
      })}
      ${textField(form, {
        pointer: '/description',
        label: words.purpose,
        value: description ?? undefined,
        max: 200,
        change: (value) => draft.edit({ description: value ?? null }),
      })}
    </div>
    ${eventBoxes(words, events, (next) => draft.edit({ events: next }))}
    ${toggleField(form, {
      pointer: '/personal',
      label: words.personal,
      help: words.personalMore,
      value: personal,
      change: (next) => draft.edit({ personal: next }),
    })}`;
}
