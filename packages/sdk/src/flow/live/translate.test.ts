import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingBackend } from '../../backend.ts';
import { scene } from '../../testing/index.ts';
import { createFlow } from '../create-flow.ts';
import type { FlowOptions } from '../flow.ts';

/** A flow whose backend has its texts in the language that is asked for. */
async function speaking(locale?: string) {
  const { backend: memory, clock } = scene();
  const asked: (string | undefined)[] = [];
  const backend: BookingBackend = {
    ...memory,
    async bookingType(slug, { locale: wanted, ...others } = {}) {
      asked.push(wanted);
      if (wanted === 'xx') throw new Error('lost');
      return { ...(await memory.bookingType(slug, others)), title: wanted === 'de' ? 'Kennenlernen' : 'Intro call' };
    },
  };
  const { environment, now } = clock;
  const options: FlowOptions = { backend, slug: 'intro-call', timeZone: 'Europe/Berlin', now, environment };
  if (locale) options.locale = locale;
  const flow = createFlow(options);
  flow.start();
  await clock.settle();
  const title = () => {
    const { step } = flow.state;
    return 'bookingType' in step ? step.bookingType.title : null;
  };
  return { flow, clock, options, asked, title };
}

test('texts are asked for in the language of the flow', async () => {
  const { asked, title } = await speaking('de');
  assert.deepEqual(asked, ['de']);
  assert.equal(title(), 'Kennenlernen');
});

test('without a language, none is asked for', async () => {
  const { asked, title } = await speaking();
  assert.deepEqual(asked, [undefined]);
  assert.equal(title(), 'Intro call');
});

test('another language changes the texts, and nothing that was chosen', async () => {
  const { flow, clock, options, title } = await speaking('en');
  flow.choose({ duration: 60 });
  await clock.settle();
  flow.type({ name: 'Ada' });
  const { choice, draft } = flow.state;
  options.locale = 'de';
  flow.translate();
  await clock.settle();
  assert.equal(title(), 'Kennenlernen');
  assert.equal(flow.state.choice, choice);
  assert.equal(flow.state.draft, draft);
});

test('texts stay where those of another language cannot be had', async () => {
  const { flow, clock, options, title } = await speaking('en');
  options.locale = 'xx';
  flow.translate();
  await clock.settle();
  assert.equal(flow.state.step.name, 'pick');
  assert.equal(title(), 'Intro call');
});
