import type { TemplateDocument, Templates, TemplateWords } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import type { Draft } from '../../../parts/draft/draft.ts';
import { HubSaveBar } from '../../../parts/draft/save-bar.ts';
import { errorsAt } from '../../../parts/form/field.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { base } from '../../../theme/base.styles.ts';
import { icons } from '../../../theme/icons.ts';
import { fieldBar } from './field-bar.ts';
import { HubFieldsInput } from './fields-input.ts';
import { fieldNames } from './field-names.ts';
import { shown, stored, type FieldNames } from './fields.ts';
import { HubMail } from './mail.ts';
import { messageDraft, messageSubject, wordsToEdit } from './message-draft.ts';
import { MessageLooks } from './message-looks.ts';
import { messageStyles } from './message.styles.ts';
import { reader } from './reader.ts';
import { wrongNote } from './wrong-note.ts';

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
  static override properties = { parts: { attribute: false }, isPlain: { state: true } };
  static override styles = [base, messageStyles];
  declare parts: Parts;
  declare isPlain: boolean;
  #draft!: Draft<TemplateWords>;
  readonly #looks = new MessageLooks(this);
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
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('parts')) return;
    const before: Parts | undefined = changed.get('parts');
    if (!before) this.#begin();
    const { template, samples } = this.parts;
    if (before && before.template.revision !== template.revision)
      this.#draft.show({ content: wordsToEdit(template.own, template, samples), revision: template.revision });
  }

  override updated(): void {
    const { hub, template } = this.parts;
    void this.#looks.look({ hub, template, words: this.#shownWords });
  }

  #begin(): void {
    this.#draft = messageDraft(this, { ...this.parts, names: this.#namesOf('text'), saved: () => this.parts.saved() });
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

  /** What fields are called; those that may stand in the subject are fewer. */
  #namesOf(input: 'subject' | 'text'): FieldNames {
    return fieldNames(this.parts.fields, this.parts.words, input);
  }

  /** What is shown and sent: ours until something is changed, where the team has no words of its own. */
  get #shownWords(): TemplateWords | 'ours' {
    const { content, changes } = this.#draft;
    return this.parts.template.own === null && changes.length === 0 ? 'ours' : content;
  }

  readonly #choosePlain = (plain: boolean): void => {
    this.isPlain = plain;
  };

  async #test(): Promise<void> {
    const { hub, words, template } = this.parts;
    const { kind, role, locale } = template;
    try {
      const { to } = await hub.client.testTemplate({ body: { kind, role, locale, words: this.#shownWords } });
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
        drafts: { [messageSubject(template)]: draft },
        note: words.nextOnly,
        refused: () => this.#inputs[draft.errors[0]?.pointer === '/subject' ? 'subject' : 'text'].focus(),
      },
    });
    const wrong = (name: 'subject' | 'text') => wrongNote(this.parts.formWords, draft.errors, `/${name}`);
    return html`<div class="two">
        <div class="editor">
          <div class="field">
            <h3 aria-hidden="true">${words.subject}</h3>
            ${this.#inputs.subject}${wrong('subject')}
          </div>
          <div class="field">
            <h3 aria-hidden="true">${words.text}</h3>
            ${this.#inputs.text}${wrong('text')}
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
        <div class="reader">
          ${reader({ hub, words, mail: this.#mail, looks: this.#looks, isPlain: this.isPlain, choose: this.#choosePlain })}
        </div>
      </div>
      ${this.#bar}`;
  }
}
