import { caldavConnector, type CalDavSource } from './caldav/caldav-connector.ts';
import type { ConnectorOptions } from './connector-options.ts';
import type { Connector } from './connector.ts';
import { googleConnector } from './google/google-connector.ts';
import type { GoogleSource } from './google/google-source.ts';
import type { GraphSource } from './microsoft/graph-source.ts';
import { microsoftConnector } from './microsoft/microsoft-connector.ts';
import type { TextSource } from './sources/read-source.ts';
import { textConnector } from './sources/text-connector.ts';

/** Where a calendar comes from. */
export type CalendarSource = TextSource | CalDavSource | GoogleSource | GraphSource;

/** The connector for a source. Nothing is asked before it is used. */
export function connect(source: CalendarSource, options: ConnectorOptions): Connector {
  if (source.kind === 'caldav') return caldavConnector(source, options);
  if (source.kind === 'google') return googleConnector(source, options);
  if (source.kind === 'microsoft') return microsoftConnector(source, options);
  return textConnector(source, options);
}
