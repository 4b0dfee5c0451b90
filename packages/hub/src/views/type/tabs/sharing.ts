import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, numberField, toggleField } from '../../../parts/form/inputs.ts';
import { doRotate, isWhole, type EditedPool } from '../pool/pool.ts';
import { at, wasAt } from '../type-form.ts';
import { toggled } from './what.ts';
import type { WhoParts } from './who-parts.ts';

/** How bookings are shared out, where anybody’s turn rotates. */
export function policies({ form, pool, words }: WhoParts): TemplateResult | typeof nothing {
  const { content } = pool;
  const rotates = content.groups.some((one) => !isWhole(one)) || content.mode === 'round-robin';
  if (!rotates) return nothing;
  const was = (name: keyof EditedPool) => wasAt({ draft: pool as never, words: form.words }, [name]);
  return html`<section class="form-group">
    <h2>${words.sharing}</h2>
    <div class="fields">
      ${choiceField(form, {
        pointer: '/fairness',
        label: words.evenOut,
        help: words.fairnessHelp[content.fairness],
        was: was('fairness'),
        value: content.fairness,
        options: (['turns', 'strict', 'totals'] as const).map((one) => [one, words.fairness[one]] as const),
        change: (fairness) => pool.edit({ fairness }),
      })}
      ${choiceField(form, {
        pointer: '/offering',
        label: words.offer,
        help: words.offeringHelp[content.offering],
        was: was('offering'),
        value: content.offering,
        options: (['all', 'next-host'] as const).map((one) => [one, words.offering[one]] as const),
        change: (offering) => pool.edit({ offering }),
      })}
      ${choiceField(form, {
        pointer: '/requestedHost',
        label: words.asked,
        help: words.requestedHelp[content.requestedHost],
        was: was('requestedHost'),
        value: content.requestedHost,
        options: (['neutral', 'by-hand'] as const).map((one) => [one, words.requested[one]] as const),
        change: (requestedHost) => pool.edit({ requestedHost }),
      })}
      ${numberField(form, {
        pointer: '/maxLead',
        label: words.maxLead,
        help: words.maxLeadHelp,
        was: was('maxLead'),
        value: content.maxLead,
        min: 0,
        max: 1000,
        step: 0.5,
        placeholder: form.texts.noLimit,
        change: (maxLead) => pool.edit({ maxLead }),
      })}
    </div>
  </section>`;
}

/** What visitors see of the hosts. */
export function visible({ form, pool }: WhoParts): TemplateResult {
  const { texts } = form;
  const choice = at<'offered' | 'by-link' | 'none'>(form, 'hostChoice', texts.hostChoiceHelp);
  return html`<section class="form-group">
    <h2>${texts.groups.visitors}</h2>
    <div class="fields">
      ${toggleField(form, toggled(form, 'showHosts', texts.showHostsHelp, true))}
      ${
        doRotate(pool.content)
          ? choiceField(form, {
              ...choice,
              value: choice.value ?? 'by-link',
              options: (['offered', 'by-link', 'none'] as const).map((one) => [one, texts.choices[one]] as const),
            })
          : nothing
      }
    </div>
  </section>`;
}
