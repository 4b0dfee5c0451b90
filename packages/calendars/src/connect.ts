import { caldavConnector, type CalDavSource } from './caldav/caldav-connector.ts';
import type { ConnectorOptions } from './connector-options.ts';
import type { Connector } from './connector.ts';
import type { TextSource } from './sources/read-source.ts';
import { textConnector } from './sources/text-connector.ts';

/** Where a calendar comes from. */
export type CalendarSource = TextSource | CalDavSource;

/** The connector for a source. Nothing is asked before it is used. */
export function connect(source: CalendarSource, options: ConnectorOptions): Connector {
  return source.kind === 'caldav' ? caldavConnector(source, options) : textConnector(source, options);
}
