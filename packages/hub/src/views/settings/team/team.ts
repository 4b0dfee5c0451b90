import type { Contact } from '@team-booking/contract';
import type { HubWords } from '@team-booking/words/hub';
import { visitorLanguages } from '@team-booking/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { Told } from '../../../parts/draft/draft.ts';
import type { Form } from '../../../parts/form/field.ts';
import { choiceField, textField } from '../../../parts/form/inputs.ts';
import { zoneChoices, zoneName } from '../../../parts/form/zone-choices.ts';
import { byFile } from '../by-file.ts';
import { countryChoices, languageChoices } from '../languages.ts';
import { TeamPart, type TeamForm } from '../team-part.ts';
import type { EditedTeam } from '../team-draft.ts';
import { day } from '../when.ts';

const CONTACT = [
  ['name', 'contactName', 'text', 200],
  ['email', 'email', 'email', 254],
  ['phone', 'phone', 'tel', 40],
  ['url', 'page', 'url', 2048],
] as const;

/** Name, contact, zone, language and holidays of the team. */
export class Part extends TeamPart<'team'> {
  protected override told(member: keyof EditedTeam, path: readonly string[], words: HubWords['team']): Told {
    const names: Partial<Record<keyof EditedTeam, string>> = {
      name: words.name,
      contact: CONTACT.find(([name]) => name === path[1])?.[1]
        ? words[CONTACT.find(([name]) => name === path[1])![1]]
        : words.contact,
      timeZone: words.zone,
      locale: words.language,
      holidays: path[1] === 'region' ? words.region : words.holidays,
    };
    const value = (content: unknown): string => {
      if (typeof content === 'string') return member === 'timeZone' ? zoneName(this.hub.formats, content) : content;
      const { country, ...rest } = content as { readonly country?: string };
      return country ?? this.hub.formats.list(Object.values(rest).map(String));
    };
    return { name: names[member] ?? member, value };
  }

  protected override show(data: TeamForm): TemplateResult {
    const { hub, words, common, draft } = this;
    const { content } = draft;
    const form = this.form(data);
    return html`<fieldset class="plain form framed" ?disabled=${hub.team.configuredBy !== null}>
        ${byFile(hub, common)}
        <div class="fields">
          ${textField(form, {
            pointer: '/name',
            label: words.name,
            help: words.nameMore,
            max: 200,
            value: content.name,
            change: (name = '') => draft.edit({ name }),
          })}
        </div>
        ${this.#contact(form, content.contact)}
        <div class="fields">
          ${choiceField(form, {
            pointer: '/timeZone',
            label: words.zone,
            help: words.zoneMore,
            value: content.timeZone ?? '',
            options: [['', words.noZone], ...zoneChoices(hub.formats, content.timeZone)],
            change: (zone) => draft.edit({ timeZone: zone || undefined }),
          })}
          ${choiceField(form, {
            pointer: '/locale',
            label: words.language,
            help: words.languageMore,
            value: content.locale ?? '',
            options: [['', words.noLanguage], ...languageChoices(this.#languages(content.locale), hub.locale)],
            change: (locale) => draft.edit({ locale: locale || undefined }),
          })}
        </div>
        ${this.#holidays(form, content.holidays)}
      </fieldset>
      ${this.saveBar(words.concerns)}`;
  }

  #languages(current: string | undefined): readonly string[] {
    const known = visitorLanguages();
    return current === undefined || known.includes(current) ? known : [current, ...known];
  }

  #contact(form: Form, contact: Contact = {}): TemplateResult {
    const { words, draft } = this;
    const change = (name: keyof Contact) => (value: string | undefined) => {
      const entries = Object.entries({ ...contact, [name]: value }).filter(([, text]) => text !== undefined);
      draft.edit({ contact: entries.length === 0 ? undefined : (Object.fromEntries(entries) as Contact) });
    };
    return html`<div class="col">
      <h2>${words.contact}</h2>
      <p class="small muted">${words.contactMore}</p>
      <div class="fields">
        ${CONTACT.map(([name, word, type, max]) =>
          textField(form, {
            pointer: `/contact/${name}`,
            label: words[word],
            type,
            max,
            isCode: name !== 'name',
            value: contact[name],
            change: change(name),
          }),
        )}
      </div>
    </div>`;
  }

  #holidays(form: Form, holidays: EditedTeam['holidays']): TemplateResult {
    const { words, draft, hub } = this;
    const days = holidays?.days ?? [];
    const today = hub.formats.dayOf(hub.now());
    const ahead = days.filter(({ date }) => date >= today);
    return html`<div class="fields">
      ${choiceField(form, {
        pointer: '/holidays',
        label: words.holidays,
        help: words.holidaysMore,
        value: holidays?.country ?? '',
        options: [['', words.noHolidays], ...countryChoices(hub.locale)],
        // The days themselves are filled in by the backend.
        change: (country) => draft.edit({ holidays: country ? { country } : undefined }),
      })}
      ${
        holidays
          ? textField(form, {
              pointer: '/holidays/region',
              label: words.region,
              help: words.regionMore,
              isCode: true,
              max: 10,
              value: holidays.region,
              change: (region) =>
                draft.edit({
                  holidays: { country: holidays.country, ...(region && { region: region.toUpperCase() }) },
                }),
            })
          : nothing
      }
      ${
        ahead.length > 0
          ? html`<details class="all small">
              <summary>${words.days(ahead.length)}</summary>
              <ul>
                ${ahead.map(({ date, name }) => html`<li><span class="muted">${day(hub, `${date}T12:00:00Z`)}</span> ${name}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  }
}
