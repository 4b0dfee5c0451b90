import type { TemplateResult } from 'lit';
import type { Formats } from '../../format/formats.ts';
import type { FieldParts, Form } from './field.ts';
import { choiceField } from './inputs.ts';
import { zoneChoices } from './zone-choices.ts';

/** A time zone, by its IANA name. */
export interface ZoneParts extends FieldParts {
  readonly formats: Formats;
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  /** What no zone is called, where there may be none. */
  readonly none?: string;
}

/** A native list of all zones that the browser knows. */
export function zoneField(form: Form, { formats, value, none, change, ...parts }: ZoneParts): TemplateResult {
  return choiceField(form, {
    ...parts,
    value: value ?? '',
    options: [...(none === undefined ? [] : [['', none] as const]), ...zoneChoices(formats, value)],
    change: (zone) => change(zone || undefined),
  });
}
