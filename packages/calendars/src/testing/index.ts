export { connectorSuite } from './connector-suite.ts';
export { startGoogle, type StandInGoogle } from './google/start-google.ts';
export type { FreshPlace, Place } from './place.ts';
export { startGraphServer, type GraphServer } from './microsoft/graph-server.ts';
