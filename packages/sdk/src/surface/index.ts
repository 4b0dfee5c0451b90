export { surfaceOf } from './surface-of.ts';
