import { showTrouble, teamSettings } from './team-settings.ts';

/** The team's side of the same backend: what is booked on the other page, in whichever tab, appears here at once. */
async function start(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const [{ browserBackend }, { createTeamClient }, team] = await Promise.all([
    import('@team-booking/adapters/browser'),
    import('@team-booking/sdk/team'),
    teamSettings(),
    import('@team-booking/hub/define'),
  ]);
  const backend = await browserBackend({ team });
  const hub = Object.assign(document.createElement('team-hub'), { client: createTeamClient(backend.team) });
  document.querySelector('#hub')!.replaceChildren(hub);
}

start().catch((error: unknown) => {
  showTrouble(error, '#hub');
  throw error;
});
