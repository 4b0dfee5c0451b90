import type { Event } from '@microsoft/microsoft-graph-types';
import type { IncomingMessage } from 'node:http';
import { refusal, type Answer } from './graph-answer.ts';
import { tagOf, type GraphCalendar } from './graph-calendar.ts';
import type { GraphState } from './graph-state.ts';

/** What Graph answers about changes: all at first, occurrences with little more than their times, in pages. */
export function deltaOf(state: GraphState, calendar: GraphCalendar, request: IncomingMessage, url: URL): Answer {
  const asked = url.searchParams;
  const [, size = '10'] = /odata\.maxpagesize=(\d+)/.exec(String(request.headers['prefer'])) ?? [];
  const page = state.pageSize ?? Number(size);
  const [name = '', range = '', offset = '0'] = (asked.get('$skiptoken') ?? asked.get('$deltatoken') ?? '').split('!');
  const isFirst = name === '';
  const known = isFirst || name === 'none' ? new Map<string, string>() : calendar.remembered(name);
  if (!known) return refusal(410, 'syncStateNotFound');
  const [from = '', to = ''] = isFirst
    ? [asked.get('startDateTime') ?? '', asked.get('endDateTime') ?? '']
    : range.split('~');
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to))) return refusal(400, 'ErrorInvalidParameter');

  const view = calendar.view(Date.parse(from), Date.parse(to));
  const changed = [...view.values()].filter((event) => known.get(event.id!) !== tagOf(event));
  const told = state.isSparse && known.size > 0 ? changed.filter(({ type }) => type !== 'occurrence') : changed;
  const gone = [...known.keys()].filter((id) => !view.has(id));
  const all: object[] = [...told.map(asTold), ...gone.map((id) => ({ '@removed': { reason: 'deleted' }, id }))];
  const value = all.slice(Number(offset), Number(offset) + page);
  const link = (parameter: string, token: string) => {
    const base = `${url.origin}${url.pathname}`;
    return `${base}?$${parameter}=${encodeURIComponent(token)}`;
  };
  const end = Number(offset) + value.length;
  const nextToken = `${isFirst ? 'none' : name}!${from}~${to}!${end}`;
  return {
    status: 200,
    body: {
      '@odata.context': `${url.origin}/v1.0/$metadata#Collection(event)`,
      ...(end < all.length
        ? { '@odata.nextLink': link('skiptoken', nextToken) }
        : { '@odata.deltaLink': link('deltatoken', `${calendar.remember(view)}!${from}~${to}`) }),
      value,
    },
  };
}

/** An occurrence is told by its series, its kind and its times; the rest stands with the series. */
function asTold(event: Event): object {
  if (event.type !== 'occurrence') return { '@odata.type': '#microsoft.graph.event', ...event };
  const { id, type, seriesMasterId, start, end } = event;
  return { '@odata.type': '#microsoft.graph.event', '@odata.etag': tagOf(event), id, type, seriesMasterId, start, end };
}
