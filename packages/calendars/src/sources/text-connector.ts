import { union } from '@team-booking/core/intervals';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest, LookAnswer, LookRequest, ReadConnector } from '../connector.ts';
import { busyOf } from '../parsing/busy-of.ts';
import { problemOf } from '../problem.ts';
import { readSource, type TextSource } from './read-source.ts';
import type { Validators } from './source-text.ts';

/** What a token says: how the source knows that its text is the same, and how we do. */
interface Known {
  readonly validators: Validators;
  readonly digest: string;
}

/** A calendar that is one text: a feed or a file. */
export function textConnector(source: TextSource, options: ConnectorOptions): ReadConnector {
  const bytes = options.limits?.bytes;

  async function read({ from, to, since, signal }: BusyRequest): Promise<BusyAnswer> {
    const known = since === null ? null : (JSON.parse(since) as Known);
    const got = await readSource(source, {
      ...options.sources,
      ...(bytes !== undefined && { bytes }),
      signal,
      validators: known?.validators,
    });
    if (!got.ok) return got;
    if (!got.changed) return unchanged(since);
    // A feed that cannot tell that it is the same, or says so and never does, is sent whole each time.
    const canTell = source.kind === 'file' || Object.keys(got.validators).length > 0;
    const parsed = await busyOf({ texts: [got.text] }, options, { from, to, signal }, known?.digest);
    if (parsed.kind === 'unreadable') return { ok: false, problem: parsed.problem };
    const token = (digest: string) => JSON.stringify({ validators: got.validators, digest } satisfies Known);
    if (parsed.kind === 'unchanged') return unchanged(known && token(known.digest), source.kind === 'feed');
    const { busy, apart } = parsed.texts[0] ?? { busy: union([]), apart: [] };
    return { ok: true, changed: true, token: token(parsed.digest), busy, apart, isCostly: !canTell };
  }

  /** One request, which a feed that knows its text answers by nothing. */
  async function look(request: LookRequest): Promise<LookAnswer> {
    const answer = await read(request);
    if (!answer.ok) return answer;
    return answer.changed ? answer : { ok: true, busy: null };
  }

  return { writable: false, read, look };
}

function unchanged(token: string | null, isCostly = false): BusyAnswer {
  if (token !== null) return { ok: true, changed: false, token, isCostly };
  const never = 'The calendar is said to be unchanged, but was never read';
  return { ok: false, problem: problemOf('unreachable', never) };
}
