import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../../parts/draft/draft.ts';
import { field } from '../../../parts/form/field.ts';
import { textField } from '../../../parts/form/inputs.ts';
import { make } from '../../../parts/make.ts';
import { firstType } from '../../../parts/preview/first-type.ts';
import { HubPreview } from '../../../parts/preview/preview.ts';
import { icons } from '../../../theme/icons.ts';
import { byFile } from '../by-file.ts';
import { TeamPart, type TeamForm } from '../team-part.ts';
import type { EditedTeam } from '../team-draft.ts';
import { colourOf } from './colour-of.ts';
import { contrast, hexOf } from './contrast.ts';
import { lookStyles } from './look.styles.ts';

/** Of words that can be read, WCAG 2.2 AA. */
const LEGIBLE = 4.5;
/** What the booker's is, as a colour input shows it. */
const OURS = '#3c5bd9';

/** Colour and logo of the team, with the real booker in them. */
export class Part extends TeamPart<'team'> {
  static override properties = { ...TeamPart.properties, missing: { state: true }, type: { state: true } };
  static override styles = [...TeamPart.styles, lookStyles];
  /** The address at which there was no picture. */
  declare missing: string | undefined;
  /** What is shown in them; absent: nothing can be booked yet. */
  declare type: BookingTypeDocument | undefined;
  readonly #preview = make('team-hub-preview', HubPreview);

  protected override async load(signal: AbortSignal): Promise<TeamForm> {
    const { client } = this.hub;
    const [form, { items }] = await Promise.all([super.load(signal), client.teamBookingTypes({}, { signal })]);
    const shown = items.find(({ status }) => status === 'published') ?? items[0];
    this.type = shown && (await client.teamBookingType({ id: shown.id }, { signal }));
    return form;
  }

  protected override told(member: keyof EditedTeam, _path: readonly string[], words: HubWords['team']): Told {
    return { name: member === 'accent' ? words.accent : words.logo, value: String };
  }

  protected override show(data: TeamForm): TemplateResult {
    const { hub, words, common, draft } = this;
    const { accent, logoUrl } = draft.content;
    const form = this.form(data);
    const colour = colourOf(accent);
    return html`<div class="look">
        <fieldset class="plain form framed" ?disabled=${hub.team.configuredBy !== null}>
          ${byFile(hub, common)}
          ${field(
            form,
            { pointer: '/accent', label: words.accent, help: words.accentMore },
            ({ id, describedBy, invalid, pointer }) =>
              html`<span class="row wrap"
                ><input
                  id=${id}
                  type="color"
                  data-pointer=${pointer}
                  aria-describedby=${describedBy}
                  aria-invalid=${invalid}
                  .value=${colour ? hexOf(colour) : OURS}
                  @input=${(event: Event) => draft.edit({ accent: (event.target as HTMLInputElement).value })}
                />${
                  accent === undefined
                    ? html`<span class="small muted">${words.noAccent}</span>`
                    : html`<code>${accent}</code>
                        <button class="btn quiet" type="button" @click=${() => draft.edit({ accent: undefined })}>
                          ${icons.undo}${words.ours}
                        </button>`
                }</span
              >`,
          )}
          ${colour ? this.#contrast(contrast(colour, [255, 255, 255])) : nothing}
          ${textField(form, {
            pointer: '/logoUrl',
            label: words.logo,
            help: words.logoMore,
            type: 'url',
            isCode: true,
            max: 2048,
            placeholder: 'https://',
            value: logoUrl,
            change: (url) => draft.edit({ logoUrl: url }),
          })}
          ${logoUrl === undefined ? nothing : this.#logo(logoUrl)}
        </fieldset>
        <div class="seen">${this.#shown(draft.content)}</div>
      </div>
      ${this.saveBar(words.concerns)}`;
  }

  /** The picture itself, or that there is none at its address. */
  #logo(url: string): TemplateResult {
    return this.missing === url
      ? html`<p class="small bad row" role="status">${icons.warn}${this.words.logoMissing}</p>`
      : html`<img class="logo" src=${safeLink(url)} alt="" @error=${() => (this.missing = url)} />`;
  }

  #contrast(ratio: number): TemplateResult {
    const { words, hub } = this;
    const told = hub.formats.number(Math.floor(ratio * 10) / 10, 1);
    return ratio >= LEGIBLE
      ? html`<p class="small good row" role="status">${icons.check}${words.legible(told)}</p>`
      : html`<p class="small warn row top" role="status">${icons.warn}${words.darkened(told)}</p>`;
  }

  /** The booker of the team's first type with the colour and logo that are edited. */
  #shown({ accent, logoUrl, name }: EditedTeam): HubPreview {
    const { hub, type } = this;
    const { accent: _accent, logoUrl: _logo, ...rest } = hub.team;
    const team = { ...rest, name, ...(accent && { accent }), ...(logoUrl && { logoUrl }) };
    const previewed = type
      ? { document: type, content: type }
      : firstType(hub, { teamName: name, title: name, hosts: [] }, document.baseURI);
    this.#preview.parts = { hub, ...previewed, team, tag: 'team-booking' };
    return this.#preview;
  }
}
