import type { HubWords } from '@team-booking/words/hub';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../../parts/draft/draft.ts';
import { field } from '../../../parts/form/field.ts';
import { textField } from '../../../parts/form/inputs.ts';
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

/** Colour and logo of the team, with what visitors see of them. */
export class Part extends TeamPart<'team'> {
  static override properties = { ...TeamPart.properties, missing: { state: true } };
  static override styles = [...TeamPart.styles, lookStyles];
  /** The address at which there was no picture. */
  declare missing: string | undefined;

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
          ${
            logoUrl !== undefined && this.missing === logoUrl
              ? html`<p class="small bad row" role="status">${icons.warn}${words.logoMissing}</p>`
              : nothing
          }
        </fieldset>
        <div class="seen">
          <h2 class="small muted">${words.seen}</h2>
          ${(['light', 'dark'] as const).map((scheme) => this.#sample(scheme, draft.content))}
        </div>
      </div>
      ${this.saveBar(words.concerns)}`;
  }

  #contrast(ratio: number): TemplateResult {
    const { words, hub } = this;
    const told = hub.formats.number(Math.floor(ratio * 10) / 10, 1);
    return ratio >= LEGIBLE
      ? html`<p class="small good row" role="status">${icons.check}${words.legible(told)}</p>`
      : html`<p class="small warn row top" role="status">${icons.warn}${words.darkened(told)}</p>`;
  }

  /** A page of the team's in short, with the accent as the booker adjusts it. */
  #sample(scheme: 'light' | 'dark', { accent, logoUrl, name }: EditedTeam): TemplateResult {
    const { words } = this;
    const colour = colourOf(accent);
    return html`<div class="sample card ${scheme}" .style=${colour ? `--raw: ${hexOf(colour)}` : ''}>
      <div class="row">
        ${
          logoUrl && this.missing !== logoUrl
            ? html`<img src=${safeLink(logoUrl)} alt="" @error=${() => (this.missing = logoUrl)} />`
            : nothing
        }<b class="words">${name}</b>
      </div>
      <div class="row wrap" aria-hidden="true">
        <span class="day">8</span><span class="day picked">9</span><span class="day">10</span><span class="grow"></span
        ><span class="press">${words.book}</span>
      </div>
    </div>`;
  }
}
