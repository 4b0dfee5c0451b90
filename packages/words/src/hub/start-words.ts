import type { Plural } from '../translation.ts';

/** From nothing to a link. */
export interface StartWords {
  readonly title: string;
  readonly lead: string;
  readonly team: string;
  readonly teamName: string;
  readonly who: string;
  readonly enough: Plural;
  readonly oneMore: string;
  readonly addresses: string;
  readonly add: string;
  readonly hint: string;
  readonly noAddress: (text: string) => string;
  readonly link: string;
  readonly linkTitle: string;
  readonly usual: string;
  readonly publish: string;
  readonly change: string;
  readonly published: string;
  readonly you: string;
  readonly alone: string;
}
