import type { Question } from './answers.ts';
import type { Condition } from './condition.ts';

/** Where answers lead. */
export type Target =
  /** Any host of the booking type. */
  | { readonly kind: 'everybody' }
  /** Some of them: a rotating seat is theirs only. */
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  /** This host, as if the visitor had asked for them. */
  | { readonly kind: 'host'; readonly host: string }
  /** Another booking type, by its id. */
  | { readonly kind: 'type'; readonly type: string }
  /** No times, but these words. */
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly link?: { readonly url: string; readonly label: string };
    };

/** Leads somewhere if its conditions are fulfilled. */
export interface Rule {
  /** Why, in the team's words. */
  readonly label?: string;
  /** The same for visitors, whom it leads to times. */
  readonly text?: string;
  /** Whether all conditions have to be fulfilled, or any of them. */
  readonly match: 'all' | 'any';
  readonly conditions: readonly Condition[];
  readonly to: Target;
}

/** Questions before the times, and where their answers lead: the first rule that is fulfilled decides. */
export interface Routing {
  readonly questions: readonly Question[];
  readonly rules: readonly Rule[];
  /** Where the answers lead if no rule is fulfilled. */
  readonly fallback: Target;
}
