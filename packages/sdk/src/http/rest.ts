export { fail } from './diagnosis.ts';
export { methods } from './methods.ts';
