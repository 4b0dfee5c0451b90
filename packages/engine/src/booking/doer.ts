/** Who does something to a booking: its visitor, somebody of the team, or nobody, as time or a payment does it. */
export type Doer =
  | { readonly kind: 'visitor' | 'nobody' }
  | { readonly kind: 'team'; readonly id: string; readonly name: string };

export const VISITOR: Doer = { kind: 'visitor' };
export const NOBODY: Doer = { kind: 'nobody' };
