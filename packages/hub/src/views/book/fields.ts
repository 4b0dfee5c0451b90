import type { BookingTypeSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import type { Form } from '../../parts/form/field.ts';
import { choiceField, textField } from '../../parts/form/inputs.ts';
import { zoneField } from '../../parts/form/zone-field.ts';
import type { Planned, Visitor } from './request.ts';

type Words = HubWords['book'];

interface What {
  readonly types: readonly BookingTypeSummary[];
  readonly planned: Planned;
  /** Changes parts of the address. */
  readonly choose: (part: Readonly<Record<string, string>>) => void;
}

/** What is booked: the booking type, how long, and with whom where that may be said. */
export function whatFields(hub: Hub, words: Words, form: Form, { types, planned, choose }: What): TemplateResult {
  const { type, duration, host } = planned;
  return html`${choiceField(form, {
    pointer: '/bookingType',
    label: words.type,
    value: type.id,
    options: types.map(({ id, title }) => [id, title] as const),
    change: (value) => choose({ type: value }),
  })}
  ${
    type.durations.length > 1
      ? choiceField(form, {
          pointer: '/duration',
          label: words.duration,
          value: String(duration),
          options: type.durations.map((minutes) => [String(minutes), hub.formats.minutes(minutes)] as const),
          change: (value) => choose({ duration: value }),
        })
      : nothing
  }
  ${
    type.mode === 'round-robin' && hub.me.role === 'admin'
      ? choiceField(form, {
          pointer: '/host',
          label: words.host,
          value: host ?? '',
          options: [['', words.whoeverIsNext], ...type.members.map(({ id, name }) => [id, name] as const)],
          change: (value) => choose({ host: value }),
        })
      : nothing
  }`;
}

/** Behind the label of what may be left empty, as visitors read it too. */
export const optionalWord = ({ words, locale }: Pick<Hub, 'words' | 'locale'>): string =>
  words.optional.toLocaleLowerCase(locale);

interface Who {
  readonly visitor: Visitor;
  /** Their number is needed: they are called. */
  readonly isCalled: boolean;
  readonly set: (part: Visitor) => void;
}

/** Who it is booked for. */
export function whoFields(hub: Hub, words: Words, form: Form, { visitor, isCalled, set }: Who): TemplateResult {
  const { name, email, phone, timeZone } = visitor;
  const change = (part: keyof Visitor) => (value: string | undefined) => set({ [part]: value });
  return html`${textField(form, { pointer: '/attendee/name', label: words.name, value: name, change: change('name'), max: 200, isRequired: true })}
  ${textField(form, { pointer: '/attendee/email', label: words.email, value: email, change: change('email'), max: 254, type: 'email', isCode: true, isRequired: true })}
  ${textField(form, { pointer: '/attendee/phone', label: words.phone, value: phone, change: change('phone'), max: 40, type: 'tel', isCode: true, ...(isCalled ? { isRequired: true } : { optional: optionalWord(hub) }) })}
  ${zoneField(form, { pointer: '/timeZone', label: words.zone, value: timeZone, change: change('timeZone'), formats: hub.formats })}`;
}
