import { http } from '@team-booking/sdk';

it('the example of the README answers what the page asks of /api', async () => {
  // The worker logs its answers to the console.
  const { groupCollapsed, log } = console;
  Object.assign(console, { groupCollapsed() {}, log() {} });
  try {
    await import('../../example/msw-page.ts');
    const { title } = await http(new URL('/api', location.href).href).bookingType('intro-call');
    if (title !== 'Intro call') throw new Error(title);
  } finally {
    Object.assign(console, { groupCollapsed, log });
  }
});
