import type { Written } from '../written.ts';
import type { HubPart, HubWords } from './words.ts';

/** How the parts of one language are loaded; complete by type. */
export type HubParts = {
  readonly [Part in HubPart]: () => Promise<{ readonly [Name in Part]: Written<HubWords[Part]> }>;
};
