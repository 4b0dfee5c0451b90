import type { Event } from '@microsoft/microsoft-graph-types';
import { refusal, type Answer } from './graph-answer.ts';
import type { GraphCalendar } from './graph-calendar.ts';
import type { GraphState } from './graph-state.ts';

let ids = 0;

/** What Teams adds to the text of an event that is a call. */
const CALL = `<div style="max-width:520px"><br>${'_'.repeat(80)}<br><a href="https://teams.example/join">Join the meeting now</a></div>`;

/** Graph makes an event. One that names a transaction is made once. */
export function createdOf(state: GraphState, calendar: GraphCalendar, asked: Event): Answer {
  const { transactionId } = asked;
  if (transactionId && calendar.transactions.has(transactionId)) {
    const there = [...calendar.held.values()].find(({ event }) => event.transactionId === transactionId);
    if (there && state.repeated === 'event') return { status: 201, body: there.event };
    return refusal(409, 'ErrorDuplicateTransactionId');
  }
  if (transactionId) calendar.transactions.add(transactionId);
  const id = `AAMk${++ids}=`;
  const event: Event = {
    type: 'singleInstance',
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    showAs: 'busy',
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
    categories: [],
    attendees: [],
    iCalUId: `040000008200E00074C5B7101A82E008${ids}`,
    ...asked,
  };
  invite(state, event);
  return { status: 201, body: calendar.put(id, { event: withCall(event) }) };
}

/** Graph changes what is named, and sends meeting updates. Of an event that is a call, a text without what Teams has added ends it. */
export function patchedOf(state: GraphState, calendar: GraphCalendar, event: Event, asked: Event): Answer {
  const changed = { ...event, ...asked };
  const isCut = event.isOnlineMeeting && asked.body && !asked.body.content?.includes('_'.repeat(80));
  const next = isCut ? { ...changed, isOnlineMeeting: false, onlineMeeting: null } : changed;
  invite(state, next);
  const held = calendar.held.get(event.id!);
  return { status: 200, body: calendar.put(event.id!, { ...held, event: withCall(next) }) };
}

function withCall(event: Event): Event {
  if (!event.isOnlineMeeting || event.onlineMeeting) return event;
  const content = `<html><head></head><body>${event.body?.content ?? ''}${CALL}</body></html>`;
  return { ...event, body: { contentType: 'html', content }, onlineMeeting: { joinUrl: 'https://teams.example/join' } };
}

function invite(state: GraphState, { attendees }: Event): void {
  for (const { emailAddress } of attendees ?? []) state.mailed.push(emailAddress?.address ?? '');
}
