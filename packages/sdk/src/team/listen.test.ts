import assert from 'node:assert/strict';
import { afterEach, test, type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { problem, type ProblemCode } from '@team-booking/contract';
import { CHANGING, type TeamChange } from '@team-booking/contract/team';
import { httpTeam } from './http-team.ts';
import { createTeamClient } from './team-client.ts';

const { document } = globalThis;
afterEach(() => void Object.assign(globalThis, { document }));

const CHANGE: TeamChange = { what: ['bookings'], bookings: ['b1'] };
const EVERYTHING = { what: [...CHANGING] };

/** An answer that goes on until a test ends it. */
class Answer {
  readonly request: Request;
  readonly response: Promise<Response>;
  readonly #head = Promise.withResolvers<Response>();
  #body!: ReadableStreamDefaultController<Uint8Array>;

  constructor(request: Request) {
    this.request = request;
    this.response = this.#head.promise;
    request.signal.addEventListener('abort', () => {
      this.#head.reject(request.signal.reason);
      this.end(request.signal.reason);
    });
  }

  open(): this {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#body = controller) });
    this.#head.resolve(new Response(body, { headers: { 'Content-Type': 'text/event-stream' } }));
    return this;
  }

  send(text: string): void {
    this.#body.enqueue(new TextEncoder().encode(text));
  }

  change(change: object = CHANGE): void {
    this.send(`event: changed\ndata: ${JSON.stringify(change)}\n\n`);
  }

  end(error?: unknown): void {
    try {
      if (error === undefined) this.#body.close();
      else this.#body.error(error);
    } catch {
      // It was not open, or has ended already.
    }
  }

  refuse(code: ProblemCode): void {
    const body = problem(code, 'No.');
    this.#head.resolve(Response.json(body, { status: body.status }));
  }

  answer(response: Response): void {
    this.#head.resolve(response);
  }
}

/** Lets everything happen that does not wait for time. */
async function settle(): Promise<void> {
  for (let i = 0; i < 10; i++) await setImmediate();
}

async function listening(t: TestContext, token: string | null = 't0k3n') {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const answers: Answer[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    const answer = new Answer(new Request(url as string, init));
    answers.push(answer);
    return answer.response;
  };
  const client = createTeamClient(httpTeam('https://red.example/api', { fetch, ...(token !== null && { token }) }));
  const subscribe = await client.teamChanges();
  assert.equal(answers.length, 0, 'nothing is asked for before somebody subscribes');
  const heard: TeamChange[] = [];
  const state = { ended: 0 };
  const leave = subscribe(
    (change) => heard.push(change),
    () => state.ended++,
  );
  t.after(leave);
  const wait = async (milliseconds: number) => {
    t.mock.timers.tick(milliseconds);
    await settle();
  };
  return { answers, heard, state, leave, wait, last: () => answers.at(-1)! };
}

test('changes are heard with the token that EventSource could not send, until unsubscribed', async (t) => {
  const { answers, heard, leave, last } = await listening(t);
  const { url, method, headers, credentials } = last().request;
  assert.deepEqual([method, url, credentials], ['GET', 'https://red.example/api/team/changes', 'omit']);
  assert.equal(headers.get('Authorization'), 'Bearer t0k3n');
  last().open().send(': listening\n\n');
  last().change();
  last().send('event: weather\ndata: {"what":["team"]}\n\n');
  for (const odd of [[], {}, { what: 'team' }, { what: [1] }, { what: ['team'], bookings: 'b1' }]) last().change(odd);
  last().change({ what: ['new'] });
  await settle();
  assert.deepEqual(heard, [CHANGE, { what: ['new'] }], 'what later backends name is handed on');
  leave();
  assert.ok(last().request.signal.aborted);
  await settle();
  assert.equal(answers.length, 1);
});

test('without a token the session of the same origin is sent', async (t) => {
  const { last } = await listening(t, null);
  assert.deepEqual([last().request.credentials, last().request.headers.get('Authorization')], ['same-origin', null]);
});

test('after an interruption everything may have changed, once the stream is open again', async (t) => {
  const { answers, heard, last, wait } = await listening(t);
  last().open().send('retry: 1500\n\n');
  await settle();
  last().end();
  await settle();
  await wait(1499);
  assert.equal(answers.length, 1);
  await wait(1);
  assert.equal(answers.length, 2);
  assert.deepEqual(heard, []);
  last().open();
  await settle();
  assert.deepEqual(heard, [EVERYTHING]);
});

test('a stream that cannot be had is asked for again, and later still each time', async (t) => {
  const { answers, heard, state, last, wait } = await listening(t);
  for (const pause of [3000, 6000, 12_000, 24_000, 48_000, 60_000, 60_000]) {
    const count = answers.length;
    if (count === 1) last().refuse('unavailable');
    else last().answer(new Response('<h1>Gateway</h1>', { status: count % 2 ? 404 : 502 }));
    await settle();
    await wait(pause - 1);
    assert.equal(answers.length, count);
    await wait(1);
    assert.equal(answers.length, count + 1);
  }
  last().open();
  await settle();
  assert.deepEqual([heard, state.ended], [[EVERYTHING], 0]);
});

test('a stream that has gone silent is taken for lost', async (t) => {
  const { answers, last, wait } = await listening(t);
  last().open().send(': listening\n\n');
  await settle();
  await wait(40_000);
  last().send(':\n\n');
  await settle();
  await wait(59_999);
  assert.equal(last().request.signal.aborted, false);
  await wait(1);
  assert.ok(last().request.signal.aborted);
  await wait(3000);
  assert.equal(answers.length, 2);
});

test('a session that is over ends the subscription for good', async (t) => {
  for (const code of ['unauthorized', 'forbidden', 'not-found'] as const) {
    await t.test(code, async (part) => {
      const { answers, heard, state, last, wait } = await listening(part);
      last().open().end();
      await settle();
      await wait(3000);
      last().refuse(code);
      await settle();
      await wait(600_000);
      assert.deepEqual([answers.length, state.ended, heard], [2, 1, []]);
    });
  }
});

test('a hidden page listens to nothing, and takes everything as changed when it is visible again', async (t) => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { document: page });
  const show = (visibilityState: string) => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const { answers, heard, leave, last, wait } = await listening(t);
  last().open();
  await settle();
  show('hidden');
  assert.ok(last().request.signal.aborted);
  await wait(600_000);
  assert.equal(answers.length, 1);
  show('visible');
  last().open();
  await settle();
  assert.deepEqual([answers.length, heard], [2, [EVERYTHING]]);
  leave();
  show('hidden');
  show('visible');
  assert.equal(answers.length, 2, 'not after unsubscribing');
});
