import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './setting-table.ts';

/**
 * The server's log: one JSON object a line, on standard error, so that standard output stays for people. Nothing that is
 * written to it may hold a name, an e-mail address, an answer, a client's address or a token; the paths listed here catch what
 * slips in with whole requests and errors.
 */
export function openLog(level: LogLevel, to: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: bareError },
      redact: {
        paths: ['authorization', '*.authorization', 'token', '*.token', 'email', '*.email', 'attendee', '*.attendee'],
        remove: true,
      },
    },
    to,
  );
}

/** Name, message and place only: libraries hang whole requests and rows on their errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, code, stack } = error as NodeJS.ErrnoException;
  return { type: name, message, ...(code !== undefined && { code }), stack };
}
