import { connectorSuite } from '../testing/index.ts';
import { graphPlace } from './test/graph-place.ts';

connectorSuite('Microsoft Graph', graphPlace);
