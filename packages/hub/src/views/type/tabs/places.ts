import type { BookingTypeDocument } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField, textField, toggleField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { freeId } from '../content.ts';
import type { TypeForm } from '../type-form.ts';
import { rowActs, withRow } from './rows.ts';

type Location = NonNullable<BookingTypeDocument['locations']>[number];
type Kind = Location['kind'];

/** Where the meeting is. With more than one the visitor chooses. */
export function places(form: TypeForm): TemplateResult {
  const { texts, draft } = form;
  const { locations = [] } = draft.content;
  const change = (list: readonly Location[]) => draft.put(['locations'], list.length > 0 ? list : undefined);
  const add = (kind: Kind) =>
    change([...locations, { id: freeId(locations, 'place'), kind, label: texts.placeKinds[kind] }]);
  return html`<section class="form-group">
    <h2>${texts.places.locations}</h2>
    <p class="small muted">${texts.placesHelp}</p>
    <ol class="rows">
      ${locations.map((location, i) => place(form, location, i, (next) => change(withRow(locations, i, next)), rowActs(form, locations, i, change)))}
    </ol>
    <div class="row wrap">
      ${(['online', 'phone', 'in-person'] as const).map(
        (kind) =>
          html`<button class="btn" type="button" @click=${() => add(kind)}>
            ${icons.plus}${texts.placeKinds[kind]}
          </button>`,
      )}
    </div>
  </section>`;
}

function place(
  form: TypeForm,
  location: Location,
  i: number,
  change: (location: Location) => void,
  acts: TemplateResult,
): TemplateResult {
  const { texts } = form;
  const pointer = `/locations/${i}`;
  const put = <Name extends keyof Location>(name: Name, value: Location[Name] | undefined) => {
    const { [name]: _, ...others } = location;
    change((value === undefined ? others : { ...others, [name]: value }) as Location);
  };
  const text = (name: 'label' | 'address' | 'joinUrl', label: string, isCode = false, help?: string) =>
    textField(form, {
      pointer: `${pointer}/${name}`,
      label,
      help,
      value: location[name],
      isCode,
      max: name === 'joinUrl' ? 2048 : 200,
      change: (value) => put(name, name === 'label' ? (value ?? '') : value),
    });
  return html`<li class="card pad">
    <div class="row"><b class="grow">${texts.placeKinds[location.kind]}</b>${acts}</div>
    <div class="fields">
      ${text('label', texts.placeLabel)}
      ${location.kind === 'online' ? online(form, location, pointer, change) : nothing}
      ${location.kind === 'online' && joinWay(location) === 'fixed' ? text('joinUrl', texts.joinUrl, true) : nothing}
      ${location.kind === 'in-person' && !location.ask ? text('address', texts.address) : nothing}
      ${
        location.kind === 'online'
          ? nothing
          : toggleField(form, {
              pointer: `${pointer}/ask`,
              label: location.kind === 'phone' ? texts.askPhone : texts.askAddress,
              value: location.ask !== undefined,
              change: (isAsked) => put('ask', isAsked ? (location.kind === 'phone' ? 'phone' : 'address') : undefined),
            })
      }
    </div>
  </li>`;
}

const joinWay = ({ call, joinUrl }: Location) => call ?? (joinUrl === undefined ? 'room' : 'fixed');

/** How visitors join: in the host’s own room, by a call made with the event, or by one link for all. */
function online(
  form: TypeForm,
  location: Location,
  pointer: string,
  change: (location: Location) => void,
): TemplateResult {
  const { texts } = form;
  return choiceField(form, {
    pointer: `${pointer}/call`,
    label: texts.joinBy,
    value: joinWay(location),
    options: [
      ['room', texts.joinWays.room],
      ['calendar', texts.joinWays.calendar],
      ['fixed', texts.joinWays.fixed],
    ],
    change: (way) => {
      const { call: _call, joinUrl: _url, ...others } = location;
      if (way === 'calendar') change({ ...others, call: 'calendar' });
      else change(way === 'fixed' ? { ...others, joinUrl: 'https://' } : others);
    },
  });
}
