import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const conditionalRequests: Guarantee = {
  name: 'conditional-requests',
  about:
    'Booking type and availability have an ETag that changes exactly when the answer does; a matching If-None-Match is answered 304.',
  remedy:
    'Derive the tag from the content of the answer (without asOf), and answer 304 without a body when If-None-Match has it.',
  needs: 'outside',
  over: 'http',
  async check(context) {
    const { base, fetch } = context.wire;
    const { slug, now } = await context.anyType({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const from = new Date(now).toISOString();
    const to = new Date(now + 7 * 86_400_000).toISOString();
    const { durations } = await context.backend.bookingType(slug);
    const paths = [
      `/booking-types/${slug}`,
      `/booking-types/${slug}/availability?from=${from}&to=${to}&duration=${durations[0]}`,
    ];
    const ask = async (path: string, tag?: string) => {
      const response = await fetch(base + path, {
        cache: 'no-store',
        ...(tag !== undefined && { headers: { 'If-None-Match': tag } }),
      });
      return { status: response.status, tag: response.headers.get('ETag'), body: await response.text() };
    };
    for (const path of paths) {
      const first = await ask(path);
      context.demand(first.status === 200 && /^(W\/)?"[^"]+"$/.test(first.tag ?? ''), {
        what: `ETag of GET ${path}`,
        expected: 'a quoted tag',
        came: [first.status, first.tag],
      });
      const again = await ask(path, first.tag!);
      context.same([again.status, again.body], [304, ''], `GET ${path} with its own tag`);
      const other = await ask(path, '"another"');
      context.same(other.status, 200, `GET ${path} with another tag`);
    }
    if (!context.canTest) return;
    const before = await ask(paths[1]!);
    await context.book({ start: `${TUESDAY}T10:00:00Z` });
    const after = await ask(paths[1]!, before.tag!);
    context.same(after.status, 200, 'availability after a booking, asked for with the tag it had before');
    context.demand(after.tag !== before.tag, {
      what: 'the tag after a booking',
      expected: 'another one',
      came: after.tag,
    });
  },
};
