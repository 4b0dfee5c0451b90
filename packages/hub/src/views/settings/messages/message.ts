import type { Preview, TemplateDocument, Templates, TemplateWords } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { Draft } from '../../../parts/draft/draft.ts';
import { keptDraft } from '../../../parts/draft/kept.ts';
import { HubSaveBar } from '../../../parts/draft/save-bar.ts';
import { errorsAt } from '../../../parts/form/field.ts';
import { wrongWords } from '../../../parts/form/wrong.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { fieldBar } from './field-bar.ts';
import { HubFieldsInput } from './fields-input.ts';
import { shown, stored, subjectWithFields, withFields, type FieldNames } from './fields.ts';
import { HubMail } from './mail.ts';
import { messageStyles } from './message.styles.ts';

interface Parts {
  readonly hub: Hub;
  readonly words: HubWords['messages'];
  readonly formWords: HubWords['draft'];
  readonly address: Address;
  readonly template: TemplateDocument;
  readonly fields: Templates['fields'];
  /** What each field says in the sample. */
  readonly samples: ReadonlyMap<string, string>;
  readonly saved: () => Promise<void>;
}

/** What a message says in one language, as it is edited, and as its reader gets it. */
export class HubMessage extends LitElement {
  static override properties = {
    parts: { attribute: false },
    preview: { state: true },
    isPlain: { state: true },
    cannotShow: { state: true },
  };
  static override styles = [base, messageStyles];
  declare parts: Parts;
  declare preview: Preview | undefined;
  declare isPlain: boolean;
  /** Nothing composes messages here. */
  declare cannotShow: boolean;
  #draft!: Draft<TemplateWords>;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: 'subject' | 'text' = 'text';
  readonly #bar = make('team-hub-save-bar', HubSaveBar);
  readonly #mail = make('team-hub-mail', HubMail);
  readonly #inputs = {
    subject: make('team-hub-fields-input', HubFieldsInput),
    text: make('team-hub-fields-input', HubFieldsInput),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.isPlain = false;
    this.cannotShow = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('parts')) return;
    const before: Parts | undefined = changed.get('parts');
    if (!before) this.#begin();
    const { template } = this.parts;
    if (before?.template.revision !== template.revision)
      this.#draft.show({ content: this.#wordsOf(template.own), revision: template.revision });
  }

  override updated(): void {
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  get #subject(): string {
    const { kind, role, locale } = this.parts.template;
    return `template/${kind}.${role}.${locale}`;
  }

  /** The team's words; where it has none, ours with their fields, to begin with. */
  #wordsOf(own: TemplateWords | null): TemplateWords {
    const { template, samples } = this.parts;
    if (own) return own;
    const { subject, text } = template.ours ?? { subject: '', text: '' };
    return { subject: subjectWithFields(subject, samples), text: withFields(text, samples) };
  }

  #begin(): void {
    const { hub, words, template } = this.parts;
    const { kind, role, locale } = template;
    const key = { kind, role, locale };
    this.#draft = new Draft<TemplateWords>(this, {
      read: (current) => this.#wordsOf(current as TemplateWords | null),
      write: async (content, revision) => {
        const ours = this.#wordsOf(null);
        const isOurs = content.subject === ours.subject && content.text === ours.text;
        if (isOurs) await hub.client.removeTemplate({ ...key, revision });
        else await hub.client.putTemplate({ ...key, body: content, revision });
        const after = await hub.client.template(key);
        await this.parts.saved();
        return { content: this.#wordsOf(after.own), revision: after.revision };
      },
      told: ([name]) => ({
        name: name === 'subject' ? words.subject : words.text,
        value: (text) => shown(String(text), this.#names),
      }),
    });
    const left = keptDraft<TemplateWords>(hub, this.#subject);
    this.#draft.show({ content: this.#wordsOf(template.own), revision: template.revision });
    if (left) this.#draft.adopt(left);
    for (const name of ['subject', 'text'] as const) {
      const input = this.#inputs[name];
      input.addEventListener('change-text', (event) => {
        const value = stored((event as CustomEvent<string>).detail, this.#namesOf(name));
        this.#draft.edit({ [name]: value });
      });
      input.addEventListener('ask-field', () =>
        this.renderRoot.querySelector<HTMLElement>('.field-bar button:not([hidden])')?.focus(),
      );
      input.addEventListener('focusin', () => {
        this.#last = name;
        this.requestUpdate();
      });
    }
  }

  /** What fields are called, without spaces at which a line would break. */
  get #names(): FieldNames {
    const { fields, words } = this.parts;
    return new Map(
      fields.map(({ name }) => [
        name,
        (words.fields[name as keyof typeof words.fields] ?? name).replaceAll(' ', '\u00A0'),
      ]),
    );
  }

  #namesOf(input: 'subject' | 'text'): FieldNames {
    if (input === 'text') return this.#names;
    const { fields } = this.parts;
    return new Map([...this.#names].filter(([name]) => fields.some((one) => one.name === name && one.inSubject)));
  }

  /** Shows the draft as its reader gets it, once nobody has typed for a moment. */
  async #look(): Promise<void> {
    const { hub, template } = this.parts;
    const { kind, role, locale } = template;
    const { content, changes } = this.#draft;
    const words = template.own === null && changes.length === 0 ? ('ours' as const) : content;
    const asked = JSON.stringify([words, template.revision]);
    if (asked === this.#asked || content.subject === '' || content.text === '') return;
    const isFirst = this.#asked === '';
    this.#asked = asked;
    clearTimeout(this.#timer);
    if (!isFirst) await new Promise((resolve) => (this.#timer = setTimeout(resolve, 250)));
    try {
      const preview = await hub.client.previewTemplate({ body: { kind, role, locale, words } });
      if (asked === this.#asked) this.preview = preview;
      this.cannotShow = false;
    } catch {
      // What is wrong with the words is said when they are saved.
      this.cannotShow = !this.preview;
    }
  }

  async #test(): Promise<void> {
    const { hub, words, template } = this.parts;
    const { kind, role, locale } = template;
    const { content, changes } = this.#draft;
    try {
      const body = {
        kind,
        role,
        locale,
        words: template.own === null && changes.length === 0 ? ('ours' as const) : content,
      };
      const { to } = await hub.client.testTemplate({ body });
      hub.toast({ text: words.testSent(to) });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  }

  override render(): TemplateResult {
    const { hub, words, template, address } = this.parts;
    const draft = this.#draft;
    for (const name of ['subject', 'text'] as const) {
      const names = this.#namesOf(name);
      const input = this.#inputs[name];
      Object.assign(input, {
        names,
        value: shown(draft.content[name], names),
        label: words[name],
        lang: template.locale,
        isLine: name === 'subject',
        describedBy: words.fieldsTitle,
        invalid: errorsAt(draft.errors, `/${name}`).length > 0,
      });
    }
    Object.assign(this.#bar, {
      parts: {
        hub,
        address,
        drafts: { [this.#subject]: draft },
        note: words.nextOnly,
        refused: () => this.#inputs[draft.errors[0]?.pointer === '/subject' ? 'subject' : 'text'].focus(),
      },
    });
    return html`<div class="two">
        <div class="editor">
          <div class="field">
            <h3 aria-hidden="true">${words.subject}</h3>
            ${this.#inputs.subject}${this.#wrong('subject')}
          </div>
          <div class="field">
            <h3 aria-hidden="true">${words.text}</h3>
            ${this.#inputs.text}${this.#wrong('text')}
          </div>
          ${fieldBar({
            words,
            names: this.#namesOf(this.#last),
            insert: (name) => this.#inputs[this.#last].insert(name),
            leave: () => this.#inputs[this.#last].focus(),
          })}
          <p class="small muted">${words.noHtml}</p>
          <div>
            <button class="btn" type="button" @click=${() => void this.#test()}>${icons.mail}${words.test}</button>
          </div>
        </div>
        <div class="reader">${this.#reader()}</div>
      </div>
      ${this.#bar}`;
  }

  #wrong(name: 'subject' | 'text'): TemplateResult | typeof nothing {
    const wrong = errorsAt(this.#draft.errors, `/${name}`);
    if (wrong.length === 0) return nothing;
    return html`<p class="small bad row top">
      ${icons.warn}<span>${this.parts.formWords.check} ${wrongWords(this.parts.formWords, wrong)}</span>
    </p>`;
  }

  #reader(): TemplateResult {
    const { words, hub } = this.parts;
    const { preview, isPlain } = this;
    if (this.cannotShow) return html`<p class="small muted">${words.noPreview}</p>`;
    if (!preview) return html`<p class="small muted" role="status">${hub.words.loading}</p>`;
    this.#mail.page = preview.html;
    const choice = (plain: boolean, text: string) =>
      html`<button
        type="button"
        aria-pressed=${isPlain === plain ? 'true' : 'false'}
        @click=${() => (this.isPlain = plain)}
      >
        ${text}
      </button>`;
    return html`<div class="row wrap">
        <h3 class="grow muted">${words.asVisitor}</h3>
        <div class="seg">${choice(false, words.mail)}${choice(true, words.plain)}</div>
      </div>
      <div class="card sheet">
        <p class="subject">
          <span class="tiny muted">${hub.team.name}</span><br /><b class="words" dir="auto">${preview.subject}</b>
        </p>
        ${isPlain ? html`<pre tabindex="0" dir="auto">${preview.text}</pre>` : this.#mail}
      </div>`;
  }
}
