import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';
import { shapes } from '../../theme/shapes.ts';
import { codeOf, OPTIONS, type FormName, type Option, type Options } from './code.ts';
import { optionField } from './option-field.ts';

const ICONS: Readonly<Record<FormName, TemplateResult>> = {
  link: icons.link,
  page: shapes.code,
  button: shapes.button,
  strip: shapes.strip,
  popup: shapes.phone,
};

interface FormParts {
  readonly hub: Hub;
  readonly words: HubWords['share'];
  readonly type: BookingTypeDocument;
  readonly form: FormName;
  /** Its options and its code are shown. */
  readonly isOpen: boolean;
  readonly options: Options;
  /** What was copied last. */
  readonly copied: string | undefined;
  readonly copy: (code: string, name: string) => void;
  readonly set: (option: Option, value: string) => void;
}

/** A form in which a booking type is shared: copied by one press, with its options and its code where it is open. */
export function formRow(parts: FormParts): TemplateResult {
  const { hub, words, type, form, isOpen, options, copied, copy } = parts;
  const script = /src="([^"]+)"/.exec(type.embed)?.[1] ?? '';
  const code = codeOf(form, { url: type.url, script, text: words.book }, options);
  const name = words.forms[form];
  const isCopied = copied === code;
  const link = withQuery(at('share', null, { type: type.id }), { form });
  return html`<li class="card ${isOpen ? 'open' : ''}">
    <div class="row top">
      ${ICONS[form]}
      <div class="grow">
        <h2><a href=${hub.router.href(link)} aria-current=${isOpen ? 'true' : nothing}>${name}</a></h2>
        <p class="small muted clip" dir=${form === 'link' ? 'ltr' : nothing}>
          ${form === 'link' ? type.url.replace(/^https?:\/\//, '') : words.about[form]}
        </p>
      </div>
      <button
        class="btn ${isCopied ? 'main' : ''}"
        type="button"
        aria-label="${isCopied ? hub.words.copied : words.copy}: ${name}"
        @click=${() => copy(code, name)}
      >
        ${isCopied ? icons.check : icons.copy}${isCopied ? hub.words.copied : words.copy}
      </button>
    </div>
    ${isOpen ? opened(parts, code) : nothing}
  </li>`;
}

function opened({ hub, words, type, form, options, set }: FormParts, code: string): TemplateResult {
  const names: readonly Option[] = OPTIONS[form];
  return html`<pre dir="ltr" tabindex="0" aria-label=${words.code}>${code}</pre>
    <div class="options">
      ${names.map((name) => optionField({ hub, words, type, name, value: options[name] ?? '', set }))}
    </div>
    ${form === 'link' ? nothing : html`<p class="small muted">${words.without}</p>`}`;
}
