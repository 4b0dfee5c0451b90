export { diagnosis } from './diagnosis.ts';
export { methods } from './methods.ts';
