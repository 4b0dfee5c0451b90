import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookMessage } from '../team/index.ts';

type Data = WebhookMessage['data'];
type Booking = Data['booking'];

const ID = '1f2e3d4c-5b6a-4798-8a9b-0c1d2e3f4a5b';

const BOOKING: Booking = {
  id: ID,
  number: 'KT-41273',
  bookingType: { id: 'talk', slug: 'talk', title: 'Talk to a specialist' },
  status: 'confirmed',
  start: '2026-12-08T09:30:00Z',
  end: '2026-12-08T10:00:00Z',
  hosts: [{ id: 'ivy', name: 'Ivy Ito' }],
  sequence: 0,
  timeZone: 'Europe/Berlin',
  locale: 'de',
  owner: null,
  location: { kind: 'online', label: 'Video call', joinUrl: 'https://meet.example/kt-41273' },
  payment: null,
  missedBy: null,
  createdAt: '2026-12-01T14:05:00Z',
  attendee: { name: 'Vera Visitor', email: 'vera@visitor.example' },
  guests: [],
  answers: { topic: 'A new roof' },
  metadata: { utm_source: 'newsletter', gclid: 'Cj0KCQiA' },
};

const VISITOR: Data['by'] = { kind: 'visitor' };
const NOBODY: Data['by'] = { kind: 'nobody' };
const TEAM: Data['by'] = { kind: 'team', id: 'grace', name: 'Grace' };
const PAID = { payment: { provider: 'stripe', reference: 'pi_3Q' } };
const BEFORE = { start: '2026-12-07T09:30:00Z', end: '2026-12-07T10:00:00Z', hosts: ['ivy'] };

/** Who did it, what the booking is by then, and what else there is to say. */
type Told = readonly [at: string, by: Data['by'], booking?: Partial<Booking>, more?: Partial<Data>];

const TOLD: Readonly<Record<WebhookEvent, Told>> = {
  'booking.awaiting-payment': [
    '2026-12-01T14:05:00Z',
    VISITOR,
    { status: 'awaiting-payment' },
    { eventId: `${ID}.pending` },
  ],
  'booking.awaiting-approval': [
    '2026-12-01T14:05:00Z',
    VISITOR,
    { status: 'awaiting-approval' },
    { eventId: `${ID}.pending` },
  ],
  'booking.confirmed': ['2026-12-01T14:05:00Z', VISITOR, {}, { eventId: `${ID}.booked` }],
  'booking.rescheduled': [
    '2026-12-02T08:00:00Z',
    VISITOR,
    { sequence: 1 },
    { eventId: `${ID}.rescheduled.1.1796722200000`, before: BEFORE, reason: 'My train is late' },
  ],
  'booking.reassigned': [
    '2026-12-03T08:00:00Z',
    TEAM,
    { sequence: 2, hosts: [{ id: 'ben', name: 'Ben Bo' }] },
    { before: { ...BEFORE, start: BOOKING.start, end: BOOKING.end }, reason: 'Ivy has a fair' },
  ],
  'booking.updated': ['2026-12-03T09:00:00Z', VISITOR, { sequence: 3, guests: [{ email: 'gus@visitor.example' }] }],
  'booking.will-attend': ['2026-12-07T09:30:00Z', VISITOR],
  'booking.cancelled': [
    '2026-12-04T08:00:00Z',
    VISITOR,
    { status: 'cancelled', sequence: 4 },
    { eventId: `${ID}.cancelled`, reason: 'No longer needed' },
  ],
  'booking.declined': ['2026-12-02T08:00:00Z', TEAM, { status: 'declined' }, { reason: 'We do not build roofs' }],
  'booking.expired': ['2026-12-01T14:20:00Z', NOBODY, { status: 'expired' }],
  'booking.completed': ['2026-12-08T10:00:00Z', NOBODY, { status: 'completed' }],
  'booking.no-show': ['2026-12-08T09:45:00Z', TEAM, { status: 'no-show', missedBy: 'attendee' }],
  'booking.attended': ['2026-12-08T10:10:00Z', TEAM, { status: 'completed' }],
  'booking.paid-late': ['2026-12-01T14:25:00Z', NOBODY, { status: 'expired', ...PAID }],
  'booking.refunded': ['2026-12-01T14:25:01Z', NOBODY, { status: 'expired', ...PAID }],
};

/** An example of each message that a webhook may be sent. */
export function webhookExamples(): readonly WebhookMessage[] {
  return (Object.keys(WEBHOOK_EVENTS) as WebhookEvent[]).map((type) => {
    const [timestamp, by, booking = {}, more = {}] = TOLD[type];
    const eventId = `${ID}.${type.replace('booking.', '')}.417`;
    return { type, timestamp, data: { eventId, booking: { ...BOOKING, ...booking }, by, ...more } };
  });
}
