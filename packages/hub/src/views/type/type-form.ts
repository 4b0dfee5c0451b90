import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import { valueAt, type Path } from '../../parts/draft/changes.ts';
import type { Draft } from '../../parts/draft/draft.ts';
import type { FieldParts, Form } from '../../parts/form/field.ts';
import type { TypeContent } from './content.ts';

/** What the tabs of a booking type are given. */
export interface TypeForm extends Form {
  readonly hub: Hub;
  readonly texts: HubWords['type'] & HubWords['typeHelp'];
  readonly asks: HubWords['questions'];
  readonly draft: Draft<TypeContent>;
}

/** A member of a type as a field: its place, what it is called, what it was, and how it is changed. */
export interface Place<Value> extends FieldParts {
  readonly value: Value | undefined;
  readonly change: (value: Value | undefined) => void;
}

/** The field of a place, e.g. `at(form, 'slot/step')`. Its label is what the place is called in words. */
export function at<Value>(form: TypeForm, place: string, help?: string): Place<Value> {
  const { draft } = form;
  const path = place.split('/');
  return {
    pointer: `/${place}`,
    label: draft.told(path).name,
    help,
    was: wasAt(form, path),
    value: valueAt(draft.content, path) as Value | undefined,
    change: (value) => draft.put(path, value),
  };
}

/** What stood at a place before it was changed, in words; nothing where it has not been. */
export function wasAt({ draft, words }: Pick<TypeForm, 'draft' | 'words'>, path: Path): string | undefined {
  if (!draft.changed(path)) return undefined;
  const before = valueAt(draft.base, path);
  return before === undefined ? words.isNew : words.was(draft.told(path).value(before));
}
