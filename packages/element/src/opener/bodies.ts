// The lazy boundary of buttons and strips: what pages without them never load.
export { ButtonBody } from './button.ts';
export { StripBody } from './strip.ts';
