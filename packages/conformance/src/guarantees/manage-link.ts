import { accessOf } from '../context.ts';
import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const manageLink: Guarantee = {
  name: 'manage-link',
  about: 'manage.url leads to a page, with the manage token in its fragment and nowhere else.',
  remedy:
    'Answer manage.url with a page of <team-booking booking="{id}" query="manage">, which reads the token from the fragment; see section 6 of the guide.',
  needs: 'testing',
  over: 'http',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    const url = new URL(booking.manage.url);
    context.demand(url.hash.includes(booking.manage.token), {
      what: 'the fragment of manage.url',
      expected: 'the manage token',
      came: url.hash || 'no fragment',
    });
    url.hash = '';
    context.demand(!url.href.includes(booking.manage.token), {
      what: 'manage.url before its fragment',
      expected: 'no manage token, as servers log it',
      came: url.href,
    });
    // A page at another origin, such as the team's own site, is not the backend's to serve.
    if (url.origin !== new URL(context.wire.base).origin) return;
    const response = await context.wire.fetch(url.href);
    const text = await response.text();
    const type = response.headers.get('Content-Type') ?? 'none';
    context.same(
      [response.status, /^text\/html\b/i.test(type)],
      [200, true],
      `status of ${url.pathname}, and whether it is HTML`,
    );
    context.demand(!text.includes(booking.manage.token) && !text.includes(booking.attendee.email), {
      what: 'that page, asked for without the token',
      expected: 'nothing of the booking',
      came: text,
    });
    context.same(await context.backend.booking(accessOf(booking)), booking, 'the booking after that');
  },
};
