import type { Opens } from './opener.ts';
import type { SettingsElement } from './settings-element.ts';
import type { FullView } from './view.ts';

/** The element `<team-booking>` as what is lazy-loaded sees it. */
export interface Booker extends SettingsElement, Opens {
  /** What it is rendered from; undefined until it can be. */
  readonly rendering: FullView | undefined;
  /** Whether nobody sees it yet. */
  idle: boolean;
}
