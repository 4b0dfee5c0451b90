import type { TemplateResult } from 'lit';
import type { FieldParts, Form } from './field.ts';
import { choiceField } from './inputs.ts';

/** A time zone, by its IANA name. */
export interface ZoneParts extends FieldParts {
  readonly value: string | undefined;
  readonly change: (value: string | undefined) => void;
  /** What no zone is called, where there may be none. */
  readonly none?: string;
}

/** A native list of all zones that the browser knows. */
export function zoneField(form: Form, { value, none, change, ...parts }: ZoneParts): TemplateResult {
  const known = Intl.supportedValuesOf('timeZone');
  const zones = value === undefined || known.includes(value) ? known : [value, ...known];
  return choiceField(form, {
    ...parts,
    value: value ?? '',
    options: [
      ...(none === undefined ? [] : [['', none] as const]),
      ...zones.map((zone) => [zone, zone.replaceAll('_', ' ')] as const),
    ],
    change: (zone) => change(zone || undefined),
  });
}
