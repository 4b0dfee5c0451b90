import type { BookingType } from '@team-booking/contract';
import { assert } from 'chai';
import { ASKING, northwind } from '../../test/northwind.ts';
import { until } from '../../test/states.ts';
import type { Input, ModelContext, Tool } from './tools.ts';

document.documentElement.lang = 'en-GB';
const place = document.createElement('main');
document.body.append(place);

/** A stand-in for the draft's interface: keeps tools by name until their signal is aborted, refuses a name twice, and passes JSON only. */
class StandIn implements ModelContext {
  readonly tools = new Map<string, Tool>();

  async registerTool(tool: Tool, { signal }: { readonly signal: AbortSignal }): Promise<void> {
    if (this.tools.has(tool.name)) throw new DOMException('registered already', 'InvalidStateError');
    if (!/^[\w.-]{1,128}$/.test(tool.name) || !tool.description) throw new DOMException('', 'InvalidStateError');
    JSON.stringify(tool.inputSchema);
    this.tools.set(tool.name, tool);
    signal.addEventListener('abort', () => this.tools.delete(tool.name));
  }

  async run(name: string, input: Input = {}): Promise<Record<string, unknown>> {
    const tool = this.tools.get(name) ?? assert.fail(`no ${name} among ${[...this.tools.keys()].join()}`);
    return JSON.parse(JSON.stringify(await tool.execute(JSON.parse(JSON.stringify(input)) as Input)));
  }
}

const FIND = 'find_times.talk-to-a-specialist';
const FILL = 'fill_in.talk-to-a-specialist';
let context: StandIn;
beforeEach(() => {
  context = new StandIn();
  Object.defineProperty(document, 'modelContext', { value: context, configurable: true });
});
afterEach(() => {
  place.replaceChildren();
  delete (document as { modelContext?: unknown }).modelContext;
});

function booker(type: Partial<BookingType> = {}, agents?: 'off') {
  const { backend, clock, type: full } = northwind(type);
  const element = document.createElement('team-booking');
  Object.assign(element, { backend, now: clock.now, src: `/${full.slug}`, timeZone: 'Europe/Berlin', agents });
  place.append(element);
  return { element, backend };
}
const offered = () => until(() => context.tools.size === 2, 'tools are offered');

describe('assistants in the browser', () => {
  it('find free times, fill in the form and show it; the last press stays with the person', async () => {
    const { element, backend } = booker();
    await offered();
    assert.isTrue(context.tools.get(FIND)!.annotations!.readOnlyHint);
    const found = await context.run(FIND, { from: '2026-12-08', to: '2026-12-09' });
    assert.include(found, { timeZone: 'Europe/Berlin', minutes: 30 });
    const starts = found['starts'] as string[];
    assert.include(starts, '2026-12-08T09:30:00Z');
    assert.isTrue(starts.every((start) => start.startsWith('2026-12-08')));
    const filled = await context.run(FILL, {
      start: '2026-12-08T09:30:00Z',
      name: 'Ada Byron',
      email: 'ada@example.com',
    });
    assert.deepEqual(filled, { asks: [] });
    const root = element.shadowRoot!;
    await until(() => root.querySelector('[name="/attendee/name"]'), 'the form');
    assert.equal(root.querySelector<HTMLInputElement>('[name="/attendee/name"]')!.value, 'Ada Byron');
    assert.equal(backend.bookings.length, 0);
    assert.notInclude(JSON.stringify([...context.tools]), 'submit');
    root.querySelector<HTMLElement>('.primary[type="submit"]')!.click();
    await until(() => backend.bookings.length === 1, 'booked by the person');
  });

  it('find times of later months, of two weeks where nothing is said, and none where there are none', async () => {
    booker();
    await offered();
    assert.isNotEmpty((await context.run(FIND, { from: '2027-01-11', to: '2027-01-16' }))['starts']);
    const soon = (await context.run(FIND))['starts'] as string[];
    assert.isTrue(soon.every((start) => start < '2026-12-15'));
    assert.deepEqual((await context.run(FIND, { from: '2026-12-05', to: '2026-12-07' }))['starts'], []);
  });

  it('are told what a time that is not free asks for, and what the form asks', async () => {
    const fields = [{ id: 'company', type: 'text' as const, label: 'Company', required: true }];
    const { element } = booker({ fields });
    await offered();
    assert.deepEqual(await context.run(FILL, { start: '2026-12-05T09:30:00Z' }), { asks: 'start' });
    const filled = await context.run(FILL, { start: '2026-12-08T09:30:00Z', answers: { company: 'Acme' } });
    assert.deepEqual(filled, { asks: fields });
    await until(
      () => element.shadowRoot!.querySelector<HTMLInputElement>('[name="/answers/company"]')?.value === 'Acme',
    );
  });

  it('answer the questions before the times', async () => {
    booker(ASKING);
    await offered();
    const asked = await context.run(FIND);
    assert.deepEqual(
      (asked['asks'] as { id: string }[]).map(({ id }) => id),
      ['topic', 'people'],
    );
    const times = await context.run(FIND, { answers: { topic: 'prices', people: 's' } });
    assert.isNotEmpty(times['starts']);
  });

  it('are offered one of two bookers for the same, nothing of a removed one, and it again once it is back', async () => {
    const { element } = booker();
    await offered();
    booker().element.remove();
    element.remove();
    await until(() => context.tools.size === 0, 'nothing is offered');
    place.append(element);
    await offered();
  });

  it('are offered nothing where the page forbids it', async () => {
    const { element } = booker({}, 'off');
    await until(() => element.shadowRoot!.querySelector('[data-time]'), 'times');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(context.tools.size, 0);
  });
});
