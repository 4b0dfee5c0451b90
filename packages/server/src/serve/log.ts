import pino, { type DestinationStream, type Logger } from 'pino';
import { LogOutput } from './log-output.ts';
import type { LogLevel } from './setting-table.ts';

/**
 * The server's log: one JSON object a line on standard error; standard output is for people. No line may hold a name, an e-mail
 * address, an answer, a client's address or a token; the redacted paths catch what whole requests and errors bring along.
 */
export function openLog(level: LogLevel, to: DestinationStream = new LogOutput()): Logger {
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

/** Keeps name, message and stack only: libraries attach whole requests and rows to errors. */
function bareError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, code, stack, remedy } = error as NodeJS.ErrnoException & { remedy?: unknown };
  return { type: name, message, ...(code !== undefined && { code }), ...(remedy !== undefined && { remedy }), stack };
}
