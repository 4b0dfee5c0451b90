import type { HowRead } from './parsing/busy-of.ts';
import type { SourceOptions } from './sources/read-source.ts';

/** How a calendar is read, and by which means. */
export interface ConnectorOptions extends HowRead {
  readonly sources?: Omit<SourceOptions, 'validators' | 'bytes' | 'signal'> | undefined;
}
