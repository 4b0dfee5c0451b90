export { calcom } from './calcom.ts';
export type { CalcomOptions, CalcomPlace } from './options.ts';
