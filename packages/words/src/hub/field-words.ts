import type { Plural } from '../translation.ts';

/** What is wrong with a field, by the codes of the contract. Counts stand without what is counted: characters, rows, minutes. */
export interface FieldWords {
  readonly fieldRequired: string;
  readonly fieldUnknown: string;
  readonly fieldChoice: string;
  readonly fieldFormat: string;
  readonly fieldTooShort: Plural;
  readonly fieldTooLong: Plural;
  readonly fieldTooSmall: Plural;
  readonly fieldTooLarge: Plural;
  readonly fieldTooFew: Plural;
  readonly fieldTooMany: Plural;
  readonly fieldDuplicate: string;
  readonly fieldTaken: string;
  readonly fieldGone: string;
  readonly fieldTimeZone: string;
  readonly fieldPlaceholder: string;
  readonly fieldNoHtml: string;
  readonly fieldNotInSubject: string;
  readonly fieldReserved: string;
  readonly fieldTeamSize: string;
  readonly fieldNeed: string;
  readonly fieldGroups: string;
  readonly fieldOwner: string;
  readonly fieldClosedType: string;
  readonly fieldUnreachable: string;
  readonly fieldCircle: string;
  readonly fieldNoPayments: string;
  readonly fieldNothingBookable: string;
  readonly fieldOrder: string;
  readonly fieldPast: string;
  readonly fieldTooFar: string;
  readonly fieldNoChoice: string;
  readonly fieldNotFree: string;
  readonly fieldNotOffered: string;
  readonly fieldInUse: string;
  readonly fieldSignIn: string;
  readonly fieldUnreachedPlace: string;
  readonly fieldAdminsOnly: string;
}
