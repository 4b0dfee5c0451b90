import type { Route } from '@team-booking/contract/routes';
import { TEAM_ROUTES, type TeamRouteId } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import type { Context } from '../../context.ts';
import { host, roundRobin, solo } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin, asBearer, asHost } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';

/** Streams are opened, not sent. */
const ROWS = (Object.entries(TEAM_ROUTES) as [TeamRouteId, Route][]).filter(([, { answer }]) => !answer.media);

/** Whatever a path may name. */
const PATH = Object.fromEntries(
  ROWS.flatMap(([, { path }]) => path.match(/(?<=\{)\w+(?=\})/g) ?? []).map((name) => [name, 'x']),
);

/** Sends a request that nothing is right with but whoever sends it. */
const send = (team: TeamClient, id: TeamRouteId) =>
  (team[id] as (given: object) => Promise<unknown>)({ ...PATH, body: {}, revision: 'x' });

export const teamRoles: Guarantee = {
  name: 'team-roles',
  about:
    "Who has not signed in gets nothing of the team's side, a host nothing that is an admin's; what belongs to another host does not exist for them.",
  remedy:
    'Check role and scope by the row of the request before anything else of it is read; look bookings and hosts up together with whose they are, so that there is one answer to what is missing and to what is hidden.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada'), host('bo')],
      bookingTypes: [roundRobin('call', ['ada', 'bo']), solo('alone', 'ada')],
    });
    const booking = await context.book({ bookingType: 'alone' });
    await nobody(context, booking.manage.token);
    const bo = await asHost(context, 'bo');
    for (const [id, { access }] of ROWS) {
      if (access === 'admin') await demandRefusal(context, send(bo, id), ['forbidden'], `a host who sends ${id}`);
    }
    await othersBooking(context, bo, booking.id);
    await othersSettings(context, bo);
    await leaving(context);
  },
};

async function nobody(context: Context, manageToken: string): Promise<void> {
  const tokens = { nobody: null, 'a token that there is not': 'tbs_0', 'the manage token of a visitor': manageToken };
  for (const [who, token] of Object.entries(tokens)) {
    const team = asBearer(context, token);
    for (const [id, { access }] of ROWS) {
      if (access === 'anyone') continue;
      await demandRefusal(context, send(team, id), ['unauthorized'], `${who} sends ${id}`);
    }
  }
}

async function othersBooking(context: Context, bo: TeamClient, id: string): Promise<void> {
  const verbs: Record<string, () => Promise<unknown>> = {
    'looks at': () => bo.teamBooking({ id }),
    cancels: () => bo.cancelTeamBooking({ id, body: {} }),
    approves: () => bo.approve({ id }),
    moves: () => bo.moveTeamBooking({ id, body: { start: '2026-06-16T12:00:00Z' } }),
    'notes something about': () => bo.addNote({ id, body: { text: 'Mine?' } }),
    'gives away': () => bo.reassign({ id, body: {} }),
    'asks who can take': () => bo.takers({ id }),
  };
  for (const [what, ask] of Object.entries(verbs)) {
    await demandRefusal(context, ask(), ['not-found'], `a host who ${what} another host's booking`);
  }
  const listed = [await bo.bookings(), await bo.bookings({ query: { words: 'lovelace' } })];
  context.same(
    listed.flatMap(({ items }) => items.map((row) => row.id)),
    [],
    "another host's bookings in a host's list and search",
  );
  const ada = await asHost(context, 'ada');
  context.same((await ada.teamBooking({ id })).id, id, "a host's own booking");
}

async function othersSettings(context: Context, bo: TeamClient): Promise<void> {
  const admin = await asAdmin(context);
  const { revision } = await admin.host({ id: 'ada' });
  await demandRefusal(
    context,
    bo.host({ id: 'ada' }),
    ['not-found', 'forbidden'],
    "a host who looks at another's hours",
  );
  const hours = [{ days: [1], start: '08:00', end: '09:00' }];
  const change = { id: 'ada', body: { hours }, revision };
  await demandRefusal(context, bo.changeHost(change), ['forbidden', 'not-found'], "a host who changes another's hours");
  const ada = await asHost(context, 'ada');
  const changed = await ada.changeHost(change);
  context.same(changed.hours, hours, 'hours that a host has changed of themselves');
  const limits = { perDay: 1 };
  await demandRefusal(
    context,
    ada.changeHost({ id: 'ada', body: { limits }, revision: changed.revision }),
    ['invalid', 'forbidden'],
    'a host who changes how much they take',
  );
  const day = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z' };
  const sick = bo.sickDay({ body: { host: 'ada', ...day } });
  await demandRefusal(context, sick, ['forbidden', 'not-found'], "a host who runs another's sick day");
  const { items } = await bo.audit({ query: { subject: 'host/ada' } });
  context.same(items.length, 0, 'lines of the log about another host');
}

/** Who may no longer sign in is out at once. */
async function leaving(context: Context): Promise<void> {
  const admin = await asAdmin(context);
  const ada = await asHost(context, 'ada');
  const { id } = await ada.me();
  const { items } = await admin.people();
  const { revision } = items.find((person) => person.id === id)!;
  await admin.changePerson({ id, body: { active: false }, revision });
  await demandRefusal(context, ada.me(), ['unauthorized'], 'somebody who may not sign in any more, by their session');
}
