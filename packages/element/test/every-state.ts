import { OPENERS } from './openers.ts';
import { STATES } from './states.ts';
import { VARIANTS } from './variants.ts';

/** Everything that can be seen of the elements, by name; each adds an element to the page. */
export const EVERY_STATE: Readonly<Record<string, (into: HTMLElement) => Promise<{ readonly root: ShadowRoot }>>> = {
  ...STATES,
  ...VARIANTS,
  ...OPENERS,
};
