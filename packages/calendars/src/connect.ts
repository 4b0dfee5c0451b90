import type { ConnectorOptions } from './connector-options.ts';
import type { Connector } from './connector.ts';
import type { CalendarSource } from './sources/read-source.ts';
import { textConnector } from './sources/text-connector.ts';

/** The connector for a source. Nothing is asked before it is used. */
export function connect(source: CalendarSource, options: ConnectorOptions): Connector {
  return textConnector(source, options);
}
