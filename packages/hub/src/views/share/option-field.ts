import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import type { Option } from './code.ts';

interface OptionParts {
  readonly hub: Hub;
  readonly words: HubWords['share'];
  readonly type: BookingTypeDocument;
  readonly name: Option;
  readonly value: string;
  readonly set: (name: Option, value: string) => void;
}

/** What an option is chosen from; the first is the usual one. `null`: it is typed. */
function choicesOf({ hub, words, type, name }: OptionParts): readonly (readonly [string, string])[] | null {
  switch (name) {
    case 'label':
      return null;
    case 'count':
      return ['', '3', '4', '6', '8', '10'].map((one) => [one, hub.formats.number(Number(one || 5))] as const);
    case 'view':
      return [
        ['', words.views.month],
        ['week', words.views.week],
        ['columns', words.views.columns],
      ];
    case 'corner':
      return (['', 'bottom-start', 'top-end', 'top-start'] as const).map(
        (one) => [one, words.corners[one || 'bottom-end']] as const,
      );
    case 'duration':
      return [
        ['', words.visitorChooses],
        ...type.durations.map((one) => [String(one), hub.formats.minutes(one)] as const),
      ];
    default:
      return [['', words.anybody], ...type.members.map((member) => [member.id, member.name] as const)];
  }
}

/** An option of a form. Those that leave nothing to choose are absent. */
export function optionField(parts: OptionParts): TemplateResult | typeof nothing {
  const { words, type, name, value, set } = parts;
  if (name === 'duration' && type.durations.length < 2) return nothing;
  // Only where turns are taken can somebody be asked for.
  if (name === 'host' && (type.mode !== 'round-robin' || type.hostChoice === 'none')) return nothing;
  const choices = choicesOf(parts);
  const changed = (event: Event) => set(name, (event.target as HTMLInputElement | HTMLSelectElement).value.trim());
  return html`<label
    ><span>${words.options[name]}</span>${
      choices
        ? html`<select class="chip" @change=${changed}>
            ${choices.map(([key, text]) => html`<option value=${key} .selected=${key === value}>${text}</option>`)}
          </select>`
        : html`<input class="chip" maxlength="60" .value=${value} placeholder=${words.book} @change=${changed} />`
    }</label
  >`;
}
