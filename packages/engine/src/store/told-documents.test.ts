import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTENDANCE } from '../attendance/attendance.ts';
import { AUDIT } from '../audit/audit-line.ts';
import { ENTRY_NOTE } from '../calendars/entry-note.ts';
import { NOTE } from '../bookings/note.ts';
import { DEAD_LETTER } from '../delivery/dead-letter.ts';
import { DELIVERY } from '../delivery/delivery.ts';
import { CORRECTION } from '../history/stored-correction.ts';
import { HOLD } from '../holds/hold-cap.ts';
import { PROPOSAL } from '../hosts/proposals.ts';
import { BOOKING_LINK } from '../links/booking-link.ts';
import { TEMPLATE } from '../messages/template.ts';
import { personRow, newPerson } from '../people/person.ts';
import { BILL } from '../payment/bill.ts';
import { QUESTION } from '../questions/question-document.ts';
import { PAYMENT_PROVIDER } from '../payment/provider-news.ts';
import { REFUND } from '../payment/refund.ts';
import { JOB } from '../sick-day/job-document.ts';
import { SESSION } from '../sign-in/session.ts';
import { TOKEN } from '../tokens/stored-token.ts';
import { WEBHOOK } from '../webhooks/stored-webhook.ts';
import { isTold, TOLD } from './told-documents.ts';

test('what people look at is told of, by the names that it is kept by, and what changes all the time is not', () => {
  const person = personRow(newPerson({ email: 'a@team.example', name: 'A', role: 'admin' }, 0)).kind;
  const told = [
    ATTENDANCE,
    AUDIT,
    BOOKING_LINK,
    ENTRY_NOTE,
    QUESTION,
    CORRECTION,
    DEAD_LETTER,
    JOB,
    NOTE,
    PAYMENT_PROVIDER,
    person,
    PROPOSAL,
    REFUND,
    TEMPLATE,
    WEBHOOK,
  ];
  assert.deepEqual(told, [...TOLD]);
  assert.deepEqual([SESSION, TOKEN, HOLD, DELIVERY, BILL].filter(isTold), []);
});
