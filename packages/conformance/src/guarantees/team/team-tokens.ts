import { host, NOW, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asBearer, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

export const teamTokens: Guarantee = {
  name: 'team-tokens',
  about:
    'An API token does what its scopes say for whoever made it, until it expires or is ended, and never what only people do.',
  remedy: 'Check the scope of the row, and read role, expiry and end of a token anew with each request.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [solo('call', 'ada')] });
    const admin = await asAdmin(context);
    const { id } = await context.book();
    const made = await admin.createToken({ body: { name: 'Reader', scopes: ['read'], expiresAt: at('12:00') } });
    const reader = asBearer(context, made.token);
    context.same((await reader.me()).scopes, ['read'], 'what a token may do, as it says itself');
    context.same((await reader.teamBooking({ id })).id, id, 'a booking that is read with a token');
    const { revision } = await reader.team();
    await demandRefusal(
      context,
      reader.changeTeam({ body: { name: 'Red' }, revision }),
      ['forbidden'],
      'a setting changed with a token that only reads',
    );
    await demandRefusal(
      context,
      reader.cancelTeamBooking({ id, body: {} }),
      ['forbidden'],
      'a booking cancelled with a token that only reads',
    );
    const more = { name: 'More', scopes: ['read', 'bookings', 'settings'] as const };
    await demandRefusal(
      context,
      reader.createToken({ body: { ...more, scopes: [...more.scopes] } }),
      ['forbidden'],
      'a token made with a token',
    );

    const bo = await asHost(context, 'bo');
    const ofBo = asBearer(context, (await bo.createToken({ body: { ...more, scopes: [...more.scopes] } })).token);
    await demandRefusal(
      context,
      ofBo.teamBooking({ id }),
      ['not-found'],
      "a booking of another host, with a host's token",
    );
    await demandRefusal(
      context,
      bo.revokeToken({ id: made.id }),
      ['not-found', 'forbidden'],
      'a host who ends a token of somebody else',
    );

    await context.clock(at('12:00'));
    await demandRefusal(context, reader.me(), ['unauthorized'], 'a token that has expired');
    await context.clock(NOW);
    const second = await admin.createToken({ body: { name: 'Second', scopes: ['read'] } });
    await admin.revokeToken({ id: second.id });
    await demandRefusal(context, asBearer(context, second.token).me(), ['unauthorized'], 'a token that was ended');
    const { items } = await admin.tokens();
    context.same(
      items.some((token) => JSON.stringify(token).includes(made.token)),
      false,
      'whether a list of tokens shows a secret',
    );
  },
};
