import type { BookingTypeConfig } from '../../config/team-config.ts';

/** A type whose questions need no answers and whose consent is not asked for: somebody of the team fills the form, not its visitor. */
export function withoutDuties(type: BookingTypeConfig): BookingTypeConfig {
  return { ...type, consent: null, fields: type.fields.map((field) => ({ ...field, required: false })) };
}
