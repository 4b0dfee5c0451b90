import { host, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';

const GERMAN = { kind: 'confirmed', role: 'visitor', locale: 'de' } as const;
const OWN = { subject: 'Bis bald: {title}, {date}', text: 'Hallo {visitor}.\n\nIhre Nummer: {number}' };

/** What no team may say, with the member that is wrong. */
const WRONG = [
  ['a subject with what a visitor typed', { subject: 'For {visitor}' }, '/subject'],
  ['a subject with a place, which a visitor may have typed', { subject: '{place}' }, '/subject'],
  ['a field that there is not', { text: 'Dear {nobody}' }, '/text'],
  ['HTML', { text: '<b>Hello</b>' }, '/text'],
] as const;

export const templates: Guarantee = {
  name: 'templates',
  about:
    "A team words a message in one language, and no other is changed by it. A subject never names what a visitor typed, no text has HTML or unknown fields; and the team can go back to the backend's own words.",
  remedy:
    'Keep words by kind, role and language, check their fields by the list of the contract, and delete them to go back.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    await admin.removeTemplate(GERMAN);
    const first = await admin.template(GERMAN);
    context.same(first.own, null, "the team's own words before it has any");
    const put = await admin.putTemplate({ ...GERMAN, body: OWN, revision: first.revision });
    context.same(put.own, OWN, 'the words that were sent');
    context.same(await admin.template(GERMAN), put, 'the message that is read again');
    const { items } = await admin.templates();
    const own = items.filter((item) => item.own !== null).map(({ kind, role, locale }) => ({ kind, role, locale }));
    context.same(own, [GERMAN], 'the messages with words of the team');
    const other = await admin.template({ ...GERMAN, locale: 'fr' });
    context.same(other.own, null, "the team's own words in a language that it has none in");

    const late = admin.putTemplate({ ...GERMAN, body: { ...OWN, subject: 'Moin' }, revision: first.revision });
    await demandRefusal(context, late, ['changed-meanwhile'], 'words that were made from an old revision');
    for (const [what, more, pointer] of WRONG) {
      const sent = admin.putTemplate({ ...GERMAN, body: { ...OWN, ...more }, revision: put.revision });
      const { errors = [] } = await demandRefusal(context, sent, ['invalid'], what);
      context.same(
        errors.map((error) => error.pointer),
        [pointer],
        `the member that is wrong in ${what}`,
      );
    }
    const nobody = admin.putTemplate({ ...GERMAN, role: 'host', body: OWN, revision: put.revision });
    await demandRefusal(context, nobody, ['not-found'], 'a message that nobody gets');
    const byHost = (await asHost(context, 'ada')).template(GERMAN);
    await demandRefusal(context, byHost, ['forbidden'], 'a host who reads how the team words its messages');
    context.same(await admin.template(GERMAN), put, 'the message after what was refused');

    await admin.removeTemplate({ ...GERMAN, revision: put.revision });
    context.same(await admin.template(GERMAN), first, 'the message after going back');
  },
};
