import type { BookingType, LocationOption } from '@team-booking/contract';
import { nothing } from 'lit';
import type { FullView } from '../../view.ts';
import { oneOf } from './choice-fields.ts';
import { textField } from './input.ts';

/** The chosen location, or the only one. */
export function chosenLocation({ locations }: BookingType, id: string): LocationOption | undefined {
  return locations.length === 1 ? locations[0] : locations.find((one) => one.id === id);
}

/** The choice of a location, if there is one, and the field that the location asks for. */
export function locationChoice(view: FullView, type: BookingType): unknown {
  const { words, flow, state } = view;
  const { draft } = state;
  const options = type.locations.map(({ id, label, address }) => ({
    value: id,
    label: address ? `${label} – ${address}` : label,
  }));
  const ask = chosenLocation(type, draft.location)?.ask;
  return [
    options.length > 1
      ? oneOf(
          view,
          { pointer: '/location', label: words.location, required: true },
          { options, value: draft.location, chosen: (location) => flow.type({ location, locationDetail: '' }) },
        )
      : nothing,
    ask
      ? textField(view, {
          pointer: `/location/${ask}`,
          label: ask === 'phone' ? words.phoneForCall : words.address,
          required: true,
          type: ask === 'phone' ? 'tel' : 'text',
          autocomplete: ask === 'phone' ? 'tel' : 'street-address',
          value: draft.locationDetail,
          typed: (locationDetail) => flow.type({ locationDetail }),
        })
      : nothing,
  ];
}
