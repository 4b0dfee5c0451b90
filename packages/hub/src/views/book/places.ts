import type { LocationChoice } from '@team-booking/contract';
import type { BookingTypeDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../parts/form/field.ts';
import { choiceField, textField } from '../../parts/form/inputs.ts';

type Place = NonNullable<BookingTypeDocument['locations']>[number];

/** What is chosen of places; another booking type may have been chosen after that. */
export type PlaceChosen = Partial<Pick<LocationChoice, 'id' | 'address'>>;

/** Where it takes place; undefined as long as that is to be chosen, or nothing says it. */
export function placeIn(places: readonly Place[], { id }: PlaceChosen): Place | undefined {
  return places.length === 1 ? places[0] : places.find((place) => place.id === id);
}

/** What is sent of it; undefined where there is nothing to say, as the one place is the usual one. */
export function placeSent(places: readonly Place[], chosen: PlaceChosen): LocationChoice | undefined {
  const place = placeIn(places, chosen);
  if (!place || (places.length === 1 && place.ask !== 'address')) return undefined;
  const address = chosen.address?.trim();
  return { id: place.id, ...(place.ask === 'address' && address && { address }) };
}

/** Where it takes place, as far as a booking type leaves that open. */
export function placeFields(
  words: HubWords['book'],
  form: Form,
  places: readonly Place[],
  { chosen, set }: { readonly chosen: PlaceChosen; readonly set: (part: PlaceChosen) => void },
): TemplateResult {
  const place = placeIn(places, chosen);
  return html`${
    places.length > 1
      ? choiceField(form, {
          pointer: '/location/id',
          label: words.place,
          value: place?.id ?? '',
          options: [['', ''], ...places.map(({ id, label }) => [id, label] as const)],
          isRequired: true,
          change: (id) => set({ id }),
        })
      : nothing
  }
  ${
    place?.ask === 'address'
      ? textField(form, {
          pointer: '/location/address',
          label: words.address,
          value: chosen.address,
          max: 500,
          isRequired: true,
          change: (address) => set(address === undefined ? { address: '' } : { address }),
        })
      : nothing
  }`;
}
