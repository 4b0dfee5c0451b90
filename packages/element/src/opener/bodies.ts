// The lazy boundary of buttons, strips and forms that hand over: what pages without them never load.
export { HandOff } from '../hand-off/hand-off.ts';
export { ButtonBody } from './button.ts';
export { StripBody } from './strip.ts';
