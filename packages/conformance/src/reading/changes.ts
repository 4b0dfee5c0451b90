import { check, primitives } from '@team-booking/contract';
import type { Context } from '../context.ts';
import type { BrokenGuarantee } from '../finding.ts';

/** A range of instants (ISO 8601) in which availability changed. */
interface Changed {
  readonly from: string;
  readonly to: string;
}

/** Milliseconds in which a change has to be reported. */
const PATIENCE = 5000;

/** What a stream of changes has reported. */
export interface Heard {
  /** All of it so far. */
  readonly changes: readonly Changed[];
  /**
   * Waits until `holds`, which is looked at after each change; resolves with whether it does in time.
   *
   * @throws BrokenGuarantee for an event that is none of the contract
   */
  until(holds: () => boolean): Promise<boolean>;
  end(): void;
}

/** Listens to the changes of a booking type; over HTTP as a page of another origin does. */
export async function hearChanges(context: Context, slug: string): Promise<Heard> {
  const changes: Changed[] = [];
  const wrong: BrokenGuarantee[] = [];
  let wake = () => {};
  const report = (changed: unknown) => {
    if (isChange(changed)) changes.push(changed);
    else {
      const expected = '{ "from", "to" } as instants, from before to';
      wrong.push(context.broken({ what: `an event of the changes of ${slug}`, expected, came: changed }));
    }
    wake();
  };
  const end = context.subject.wire ? await openStream(context, slug, report) : context.backend.changes(slug, report);
  return {
    changes,
    end,
    async until(holds) {
      const late = new AbortController();
      const timer = setTimeout(() => {
        late.abort();
        wake();
      }, context.subject.reportedWithin ?? PATIENCE);
      while (!holds() && !late.signal.aborted && wrong.length === 0) {
        await new Promise<void>((resolve) => (wake = resolve));
      }
      clearTimeout(timer);
      if (wrong[0]) throw wrong[0];
      return holds();
    },
  };
}

function isChange(value: unknown): value is Changed {
  const { from, to } = (value ?? {}) as Partial<Changed>;
  const isInstant = (one: unknown): one is string => check(primitives.Instant, one).ok;
  return isInstant(from) && isInstant(to) && Date.parse(from) < Date.parse(to);
}

async function openStream(context: Context, slug: string, report: (changed: unknown) => void): Promise<() => void> {
  const { base, fetch } = context.wire;
  const stop = new AbortController();
  const what = `GET /booking-types/${slug}/changes`;
  const headers = { Accept: 'text/event-stream', Origin: 'https://site.example' };
  const response = await fetch(`${base}/booking-types/${slug}/changes`, { signal: stop.signal, headers });
  const media = response.headers.get('Content-Type') ?? 'no Content-Type';
  const origin = response.headers.get('Access-Control-Allow-Origin');
  context.demand(response.status === 200 && /^text\/event-stream\b/i.test(media), {
    what,
    expected: '200 with text/event-stream',
    came: `${response.status} with ${media}`,
  });
  context.demand(origin === '*' || origin === headers.Origin, {
    what: `Access-Control-Allow-Origin of ${what}`,
    expected: `* or ${headers.Origin}`,
    came: origin,
    remedy: 'Send Access-Control-Allow-Origin with streams, too: browsers keep them from pages of other origins else.',
  });
  // One that ends reports nothing more, which is noticed where something is waited for.
  if (response.body) void readEvents(response.body, (data) => report(parsed(data))).catch(() => {});
  return () => stop.abort();
}

/** Calls back with the data of each event named `availability`, as the HTML standard reads a stream. */
async function readEvents(body: ReadableStream<Uint8Array>, report: (data: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [rest, name, data] = ['', '', [] as string[]];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    for (const line of lines) {
      const [, field, value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (field === 'event') name = value;
      if (field === 'data') data.push(value);
      if (line !== '') continue;
      if (name === 'availability' && data.length > 0) report(data.join('\n'));
      [name, data] = ['', []];
    }
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
