import type { Answers, Routing } from '@team-booking/contract';
import { hostsOf, type Context } from '../context.ts';
import { host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const LINK = { url: 'https://team.example/try', label: 'Try it' };
const ROUTING: Routing = {
  questions: [
    { id: 'people', type: 'number', label: 'How many are you?', required: true },
    { id: 'note', type: 'text', label: 'What is it about?', required: false },
  ],
  rules: [
    {
      label: 'Large companies',
      text: 'So you meet those who know large companies.',
      match: 'all',
      conditions: [{ question: 'people', op: 'at-least', value: 100 }],
      to: { kind: 'hosts', hosts: ['bob', 'cem'] },
    },
    {
      match: 'any',
      conditions: [{ question: 'note', op: 'contains', value: 'alone' }],
      to: { kind: 'message', text: 'Try it alone.', link: LINK },
    },
    {
      text: 'We look at this today.',
      match: 'all',
      conditions: [{ question: 'note', op: 'starts-with', value: 'urgent' }],
      to: { kind: 'type', type: 'urgent' },
    },
  ],
  fallback: { kind: 'everybody' },
};
const LARGE = { people: 100 };
const SMALL = { people: 3 };
const NOON = `${TUESDAY}T12:00:00Z`;

export const routing: Guarantee = {
  name: 'routing',
  about:
    'Answers before the times lead where the rules say; a route only narrows who can take a booking, and holds for its type, its answers and its time.',
  remedy:
    'Bind a route’s token to the type, the hosts, the answers and the expiry; where it leads to some hosts, treat all others as not free, also when the booking is moved.',
  needs: 'testing',
  capabilities: ['routing'],
  async check(context) {
    const busy = [{ start: NOON, end: `${TUESDAY}T12:30:00Z` }];
    await context.setUp({
      hosts: [host('ada'), host('bob', { busy }), host('cem', { busy })],
      bookingTypes: [
        roundRobin('call', ['ada', 'bob', 'cem'], { routing: ROUTING }),
        roundRobin('other', ['ada', 'bob', 'cem'], { routing: ROUTING }),
        solo('urgent', 'ada'),
      ],
    });
    await shown(context);
    await leads(context);
    const route = await routeTo(context, 'call', LARGE);
    await narrows(context, route);
    await holds(context, route);
  },
};

async function shown(context: Context): Promise<void> {
  const { routing: asked } = await context.backend.bookingType('call');
  context.same(asked, { questions: ROUTING.questions }, 'routing of a booking type: its questions, and nothing else');
  context.same((await context.backend.bookingType('urgent')).routing, undefined, 'routing of a type that asks nothing');
}

async function leads(context: Context): Promise<void> {
  const message = await context.backend.route('call', { ...SMALL, note: 'I am ALONE' });
  const words = { kind: 'message', text: 'Try it alone.', link: LINK };
  context.same(message.ok && message.answer, words, 'answers that lead to a message');
  const other = await context.backend.route('call', { ...SMALL, note: 'Urgent' });
  context.same(other.ok && other.answer.kind === 'type' && other.answer.slug, 'urgent', 'answers that lead to a type');
  context.same(other.ok && 'text' in other.answer && other.answer.text, ROUTING.rules[2]!.text, 'why they lead there');
  for (const [answers, text] of [
    [LARGE, ROUTING.rules[0]!.text],
    [SMALL, undefined],
  ] as const) {
    const led = await context.backend.route('call', answers);
    const said = led.ok && led.answer.kind === 'times' ? led.answer.text : led;
    context.same(said, text, `the words of the rule that ${JSON.stringify(answers)} fulfils`);
  }
  const none = await context.backend.route('call', {});
  if (none.ok || none.kind !== 'invalid') {
    throw context.broken({ what: 'a question without its answer', expected: 'a refusal: invalid', came: none });
  }
}

async function routeTo(context: Context, slug: string, answers: Answers): Promise<string> {
  const led = await context.backend.route(slug, answers);
  if (led.ok && led.answer.kind === 'times') return led.answer.route;
  throw context.broken({ what: `a route to times of ${slug}`, expected: 'a token', came: led });
}

async function narrows(context: Context, route: string): Promise<void> {
  const times = await context.times('call', { from: TUESDAY, route });
  context.demand(!times.includes('12:00') && times.includes('10:00'), {
    what: 'times of a route whose hosts are busy at 12:00',
    expected: '10:00, but not 12:00',
    came: times,
  });
  const request = { answers: LARGE, route };
  const first = await context.book(request);
  const second = await context.book(request);
  context.same(
    [first, second].flatMap(hostsOf).toSorted(),
    ['bob', 'cem'],
    'hosts of two bookings of one time by a route',
  );
  context.refused(
    await context.tryBook(request),
    ['taken'],
    'a third booking of it: ada is free, but not of the route',
  );
  const all = await routeTo(context, 'call', SMALL);
  context.same(
    hostsOf(await context.book({ answers: SMALL, route: all })),
    ['ada'],
    'the host of a route to everybody',
  );
  context.refused(
    await context.tryBook({ ...request, host: 'ada', start: `${TUESDAY}T14:00:00Z` }),
    ['invalid', 'taken'],
    'asking for a host to whom the route does not lead',
  );
  context.refused(
    await context.tryReschedule(first, { start: NOON, anyone: true }),
    ['taken'],
    'moving a booking to a time at which only hosts outside of its route are free',
  );
}

async function holds(context: Context, route: string): Promise<void> {
  const free = { start: `${TUESDAY}T15:00:00Z`, answers: LARGE };
  const wrong = {
    'without a route': undefined,
    'with a route of another type': await routeTo(context, 'other', LARGE),
    'with a route made by hand': `${route.slice(0, -4)}AAAA`,
  };
  for (const [how, token] of Object.entries(wrong)) {
    const given = token === undefined ? {} : { route: token };
    context.refused(await context.tryBook({ ...free, ...given }), ['invalid'], `booking ${how}`);
    await context.fails(
      () => context.times('call', { from: TUESDAY, ...given }),
      ['invalid'],
      `availability ${how}`,
      'Answer 422 invalid with the pointer ?route.',
    );
  }
  context.refused(
    await context.tryBook({ ...free, answers: SMALL, route }),
    ['invalid'],
    'booking with a route that was made by other answers',
  );
  const led = await context.backend.route('call', LARGE);
  if (!led.ok || led.answer.kind !== 'times') return;
  await context.clock(led.answer.expiresAt);
  const late = { ...free, start: `${led.answer.expiresAt.slice(0, 10)}T16:00:00Z`, route: led.answer.route };
  context.refused(await context.tryBook(late), ['invalid'], 'booking with a route that is over');
}
