import { union } from '@team-booking/core/intervals';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest, ReadConnector } from '../connector.ts';
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
    const parsed = await busyOf([got.text], options, { from, to, signal }, known?.digest);
    if (parsed.kind === 'unreadable') return { ok: false, problem: parsed.problem };
    const token = (digest: string) => JSON.stringify({ validators: got.validators, digest } satisfies Known);
    if (parsed.kind === 'unchanged') return unchanged(known && token(known.digest));
    const { busy, apart } = parsed.texts[0] ?? { busy: union([]), apart: [] };
    return { ok: true, changed: true, token: token(parsed.digest), busy, apart };
  }

  return { writable: false, read };
}

function unchanged(token: string | null): BusyAnswer {
  if (token !== null) return { ok: true, changed: false, token };
  const never = 'The calendar is said to be unchanged, but was never read';
  return { ok: false, problem: problemOf('unreachable', never) };
}
