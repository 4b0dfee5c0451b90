import type { TestContext } from 'node:test';
import type { ConnectorOptions } from '../connector-options.ts';
import type { Connector } from '../connector.ts';

/** An empty calendar on a real server, and what its owner and the world do to it. */
export interface Place {
  /** Properties of events that this kind of calendar has no place for. Default: none. */
  readonly lacks?: readonly ('SEQUENCE' | 'URL')[];
  /** A connector for it. @param password `wrong`: one that the server does not accept */
  connect(options: ConnectorOptions, password?: 'right' | 'wrong'): Connector;
  /** What a host's own program does: puts an object into the calendar, or replaces it. @param name of the file, `lunch.ics` */
  write(name: string, text: string): Promise<void>;
  /** The same program removes one. */
  remove(name: string): Promise<void>;
  /** The texts of all objects; where the calendar holds no texts, as they are seen by its owner. */
  texts(): Promise<readonly string[]>;
  /** From now on the server knows none of the tokens that it has given. */
  forget(): void;
  /** The server ends. */
  stop(): Promise<void>;
  /** It is there again, with what it had. */
  start(): Promise<void>;
  /** The server takes connections, and answers nothing until the call that this returns. */
  hang(): () => void;
}

/** Gives each test an empty calendar; what was opened is closed by `t.after`. */
export type FreshPlace = (t: TestContext) => Promise<Place>;
