import type { CalendarLimits } from '../limits.ts';
import { parse, type Parse, type Parsed, type ParseJob } from './parse.ts';

/** How the texts of a host's calendar are read. */
export interface HowRead {
  /** IANA zone of the host. */
  readonly hostTimeZone: string;
  readonly hostEmail?: string | undefined;
  /** @see BusyOptions.apart */
  readonly apart?: string | undefined;
  readonly limits?: Partial<CalendarLimits> | undefined;
  /** Default: on this thread, which blocks it. */
  readonly parse?: Parse | undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Busy time of each text, in their order, or of each object of a server's answers.
 *
 * @param known digest of the texts that were read last, in the same way and for the same range
 */
export async function busyOf(
  what: Pick<ParseJob, 'texts'> | Pick<ParseJob, 'answers'>,
  how: HowRead,
  { from, to, signal }: Range,
  known: string | null = null,
): Promise<Parsed> {
  const { hostTimeZone, hostEmail, apart, limits } = how;
  const options = {
    from,
    to,
    hostTimeZone,
    ...(hostEmail !== undefined && { hostEmail }),
    ...(apart !== undefined && { apart }),
    ...(limits && { limits }),
  };
  const job = { texts: [], ...what, options, known };
  return how.parse ? how.parse(job, signal) : parse(job);
}
