export { connectorSuite } from './connector-suite.ts';
export type { FreshPlace, Place } from './place.ts';
