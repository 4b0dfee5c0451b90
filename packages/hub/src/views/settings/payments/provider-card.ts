import type { PaymentProviderState } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { copy } from '../../../parts/copy.ts';
import { icons } from '../../../theme/icons.ts';
import { when } from '../when.ts';
import type { PaymentsForm } from './parts.ts';
import { providerName, troublesOf, type Trouble } from './standing.ts';

/** Somebody who takes payments: whether money moves, what is missing, when they were last heard. */
export function providerCard(form: PaymentsForm, provider: PaymentProviderState): TemplateResult {
  const { words, common, hub } = form;
  const { name, ready, mode, webhook, heardAt, reachedAt } = provider;
  const title = providerName(name, words.testPage);
  const troubles = troublesOf(provider);
  const fact = (label: string, instant: string | null) =>
    html`<div>
      <dt class="small muted">${label}</dt>
      <dd>${instant === null ? common.never : html`<time datetime=${instant}>${when(hub, instant)}</time>`}</dd>
    </div>`;
  return html`<li class="card" data-name=${name}>
    <header class="wrap">
      <h3 class="grow">${title}</h3>
      ${ready && mode ? html`<span class="tag ${mode === 'live' ? 'accent' : 'line'}">${words[mode]}</span>` : nothing}
      ${ready && troubles.length === 0 ? html`<span class="tag good">${icons.check}${words.ready}</span>` : nothing}
      ${ready ? nothing : html`<span class="tag muted">${words.notReady}</span>`}
    </header>
    <div class="pad col">
      ${troubles.map((trouble) => told(form, provider, trouble))}
      ${ready ? html`<dl class="facts">${fact(words.heard, heardAt)} ${fact(words.reached, reachedAt)}</dl>` : nothing}
      ${
        webhook === null
          ? nothing
          : html`<div class="col address">
              <span class="small muted">${words.webhook}</span>
              <div class="row wrap">
                <code class="grow">${webhook}</code>
                <button class="btn" type="button" @click=${() => void copy(hub, webhook)}>
                  ${icons.copy}${common.copy}
                </button>
              </div>
            </div>`
      }
    </div>
  </li>`;
}

function told({ hub, words }: PaymentsForm, provider: PaymentProviderState, trouble: Trouble): TemplateResult {
  const { missing, refusedAt, unreachedAt } = provider;
  if (trouble === 'missing') return html`<p class="small words">${words.missing(hub.formats.list(missing))}</p>`;
  const text = trouble === 'refused' ? words.refused(when(hub, refusedAt!)) : words.unreached(when(hub, unreachedAt!));
  return html`<p class="note">${icons.warn}<span class="words">${text}</span></p>`;
}
