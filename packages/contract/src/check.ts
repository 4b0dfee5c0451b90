import type { Static, TSchema } from 'typebox';
// Interpreted, not compiled: compiling probes `eval`, which a strict content security policy reports as a violation.
import { Check, Errors } from 'typebox/schema';
import { escapePointer, unescapePointer } from './json-pointer.ts';
import type { FieldProblem } from './field-problems.ts';
import type { FieldError } from './problem-schema.ts';

/** Outcome of {@link check}: the value with its type, or what is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/**
 * Checks a value of unknown origin against a schema of the contract.
 *
 * Unknown members stay: readers ignore them. Every error has a JSON pointer; a missing member is reported at its own pointer, not at
 * its parent's.
 */
export function check<S extends TSchema>(schema: S, value: unknown): Checked<Static<S>> {
  const fits = (unknown: unknown): unknown is Static<S> => Check(schema, unknown);
  if (fits(value)) return { ok: true, value };
  const errors = new Map<string, FieldError>();
  for (const error of Errors(schema, value)[1]) {
    for (const one of place(error, schema)) if (!errors.has(one.pointer)) errors.set(one.pointer, one);
  }
  return { ok: false, errors: [...errors.values()] };
}

/** What is wrong with a member that a schema does not know. */
export const UNKNOWN_MEMBER = 'is not known here. Look for a misspelt name, or leave it out';

type Reported = ReturnType<typeof Errors>[1][number];

function place(error: Reported, schema: TSchema): FieldError[] {
  // Each of them is reported at its own pointer as well.
  if (error.keyword === 'additionalProperties') return [];
  if (error.keyword === 'required') {
    return error.params.requiredProperties.map((name) => ({
      pointer: `${error.instancePath}/${escapePointer(name)}`,
      detail: 'is required',
      code: 'required',
    }));
  }
  const code = CODES[error.keyword];
  const { limit } = error.params as { limit?: number | bigint };
  return [
    {
      pointer: error.instancePath,
      detail: words(error, schema),
      ...(code && { code }),
      ...(limit !== undefined && { limit: Number(limit) }),
    },
  ];
}

/** What is wrong by the keyword of the schema that says so. */
const CODES: Readonly<Partial<Record<Reported['keyword'], FieldProblem>>> = {
  boolean: 'unknown',
  enum: 'choice',
  const: 'choice',
  pattern: 'format',
  format: 'format',
  type: 'format',
  multipleOf: 'format',
  minLength: 'too-short',
  maxLength: 'too-long',
  minimum: 'too-small',
  exclusiveMinimum: 'too-small',
  maximum: 'too-large',
  exclusiveMaximum: 'too-large',
  minItems: 'too-few',
  minProperties: 'too-few',
  maxItems: 'too-many',
  maxProperties: 'too-many',
  uniqueItems: 'duplicate',
  propertyNames: 'format',
};

/** Says what would be right: the values there are, or the schema's description instead of a pattern, which says nothing to a person. */
function words(error: Reported, schema: TSchema): string {
  if (error.keyword === 'boolean') return UNKNOWN_MEMBER;
  if (error.keyword === 'enum') return `has to be one of ${error.params.allowedValues.join(', ')}`;
  if (error.keyword !== 'pattern') return error.message;
  let node: unknown = schema;
  for (const key of error.schemaPath.split('/').slice(1)) {
    node = (node as Record<string, unknown> | undefined)?.[unescapePointer(key)];
  }
  const description = (node as { description?: unknown } | undefined)?.description;
  return typeof description === 'string' ? `is not valid. Expected: ${description}` : error.message;
}
