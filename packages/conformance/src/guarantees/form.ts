import type { BookingRequest } from '@team-booking/contract';
import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const form: Guarantee = {
  name: 'form',
  about: 'A booking needs everything its type asks for, and each invalid field is named by a JSON pointer.',
  remedy:
    "Check the request against the type's fields, guests, locations and consent; answer 422 invalid with all errors at once.",
  needs: 'testing',
  async check(context) {
    const fields = [
      { id: 'topic', type: 'text' as const, label: 'Topic', required: true },
      { id: 'plan', type: 'select' as const, label: 'Plan', required: false, options: [{ value: 'a', label: 'A' }] },
    ];
    const consent = { version: '2', text: 'I agree.' };
    const locations = [
      { id: 'video', kind: 'online' as const, label: 'Video call' },
      { id: 'phone', kind: 'phone' as const, label: 'By phone', ask: 'phone' as const },
    ];
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [solo('call', 'ada', { fields, consent, locations, guests: { max: 1 } })],
    });
    const right: Partial<BookingRequest> = {
      answers: { topic: 'Compilers' },
      consent: { version: '2', accepted: true },
      location: { id: 'video' },
    };
    const email = 'x@visitor.example';
    const wrong: [Partial<BookingRequest>, RegExp, string][] = [
      [{ answers: {} }, /^\/answers\/topic$/, 'a required answer is missing'],
      [{ answers: { topic: '  ' } }, /^\/answers\/topic$/, 'a required answer is blank'],
      [{ answers: { topic: 'x', plan: 'z' } }, /^\/answers\/plan$/, 'an answer is none of the options'],
      [{ consent: { version: '2', accepted: false } }, /^\/consent/, 'consent is not given'],
      [{ consent: { version: '1', accepted: true } }, /^\/consent/, 'consent is given to an older text'],
      [{ guests: [{ email }, { email: `y${email}` }] }, /^\/guests/, 'there are two guests where one is allowed'],
      [{ location: { id: 'moon' } }, /^\/location/, 'the location does not exist'],
      [{ location: { id: 'phone' } }, /^\/(location|attendee)/, 'the location asks for a phone number that is missing'],
      [{ attendee: { name: 'Ada', email: 'nobody' } }, /^\/attendee\/email$/, 'the e-mail address is none'],
      [{ attendee: { name: 'Ada\r\nBcc: x@y.example', email } }, /^\/attendee\/name$/, 'the name has a line break'],
      [{ timeZone: 'Mars/Olympus' }, /^\/timeZone$/, 'the time zone does not exist'],
    ];
    for (const [change, pointer, what] of wrong) {
      const outcome = await context.tryBook({ ...right, ...change });
      context.refused(outcome, ['invalid'], `a booking in which ${what}`);
      const pointers = outcome.ok ? [] : (outcome.problem.errors ?? []).map((error) => error.pointer);
      context.demand(
        pointers.some((found) => pointer.test(found)),
        {
          what: `errors[].pointer where ${what}`,
          expected: String(pointer),
          came: pointers,
        },
      );
    }
    await context.book({ ...right, start: `${TUESDAY}T10:00:00Z` });
  },
};
