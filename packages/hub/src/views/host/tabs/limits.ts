import { html, nothing, type TemplateResult } from 'lit';
import { numberField, textField } from '../../../parts/form/inputs.ts';
import { wasOf } from '../../../parts/draft/sentences.ts';
import type { HostContent } from '../content.ts';
import type { HostForm } from '../form.ts';
import { joined } from '../../../parts/joined.ts';

/** Who a host is to others, how much they take, and how visitors meet them. */
export function limitsTab(form: HostForm): TemplateResult {
  const { hub, words, draft, draftWords, host } = form;
  const parts = { words: draftWords, errors: draft.errors };
  const isAdmin = hub.me.role === 'admin';
  const { limits = {}, joinUrl, name, email } = draft.content;
  const was = (...path: string[]) => {
    const change = draft.changed(path);
    return change && wasOf(change, (at) => draft.told(at), draftWords);
  };
  const limit = (key: 'perDay' | 'perWeek' | 'perMonth') =>
    numberField(parts, {
      pointer: `/limits/${key}`,
      label: words[key],
      value: limits[key],
      min: 1,
      max: 10_000,
      placeholder: words.noLimit,
      was: was('limits', key),
      change: (value) => draft.edit({ limits: withLimit(limits, key, value) }),
    });
  return html`<div class="form">
    <section class="card" aria-labelledby="who">
      <header><h2 id="who" class="grow">${words.who}</h2></header>
      <div class="pad fields">
        ${
          isAdmin
            ? html`${textField(parts, { pointer: '/name', label: words.name, value: name, max: 200, was: was('name'), change: (value) => draft.edit({ name: value ?? '' }) })}
              ${textField(parts, { pointer: '/email', label: words.email, value: email, type: 'email', isCode: true, was: was('email'), change: (value) => draft.edit({ email: value }) })}`
            : html`<div class="all">
                <p>${joined([html`<b class="words"><bdi>${name}</bdi></b>`, email])}</p>
                <p class="small muted">${words.adminsOnly}</p>
              </div>`
        }
        ${
          host.pools.length > 0
            ? html`<p class="all small words">
                <span class="muted">${words.pools}:</span> ${hub.formats.list(host.pools.map(({ title }) => title))}
              </p>`
            : nothing
        }
      </div>
    </section>
    <section class="card" aria-labelledby="limits">
      <header>
        <div class="grow">
          <h2 id="limits">${words.most}</h2>
          <p class="small muted">${isAdmin ? words.limitsMore : words.adminsOnly}</p>
        </div>
      </header>
      ${
        isAdmin
          ? html`<div class="pad fields">${limit('perDay')} ${limit('perWeek')} ${limit('perMonth')}</div>`
          : html`<dl class="pad small">
              ${(['perDay', 'perWeek', 'perMonth'] as const).map(
                (key) =>
                  html`<div class="row">
                    <dt class="grow">${words[key]}</dt>
                    <dd>${limits[key] === undefined ? words.noLimit : hub.formats.number(limits[key])}</dd>
                  </div>`,
              )}
            </dl>`
      }
    </section>
    <section class="card" aria-labelledby="meeting">
      <header><h2 id="meeting" class="grow">${words.meeting}</h2></header>
      <div class="pad fields">
        ${textField(parts, {
          pointer: '/joinUrl',
          label: words.joinUrl,
          help: words.joinUrlMore,
          value: joinUrl,
          type: 'url',
          isCode: true,
          placeholder: 'https://',
          was: was('joinUrl'),
          change: (value) => draft.edit({ joinUrl: value }),
        })}
      </div>
    </section>
  </div>`;
}

type Limits = NonNullable<HostContent['limits']>;

function withLimit(limits: Limits, key: keyof Limits, value: number | undefined): Limits | undefined {
  const { [key]: _before, ...others } = limits;
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length > 0 ? next : undefined;
}
