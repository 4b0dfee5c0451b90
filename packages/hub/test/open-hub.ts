import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import '../src/define.ts';
import type { TeamHub } from '../src/team-hub.ts';
import { NOW, openStory, type Visitor } from './story.ts';

/** A hub in the page, over a backend in the page. */
export interface OpenHub {
  readonly hub: TeamHub;
  readonly backend: Awaited<ReturnType<typeof openStory>>['backend'];
  readonly ids: readonly string[];
  /** The view that is shown, once it shows something else than a skeleton. */
  view(): Promise<ShadowRoot>;
  close(): Promise<void>;
}

/** Opens the hub at an address, e.g. `/bookings`. `{Lena}` in it stands for the id of the last booking, `{Marta}` for that of the one before. */
export async function openHub(
  address: string,
  options: {
    readonly locale?: string;
    readonly isEmpty?: boolean;
    readonly more?: readonly Visitor[];
    /** What the team does before the hub is opened; it may open it over another client. */
    readonly before?: (client: TeamClient) => Promise<TeamClient | void>;
  } = {},
): Promise<OpenHub> {
  const { backend, ids } = await openStory(options.isEmpty, options.more);
  const client = createTeamClient(backend.team);
  const filled = address.replace('{Lena}', ids.at(-1) ?? '').replace('{Marta}', ids.at(-2) ?? '');
  history.replaceState(null, '', `#${filled}`);
  const hub = document.createElement('team-hub');
  Object.assign(hub, {
    client: (await options.before?.(client)) ?? client,
    now: () => NOW,
    timeZone: 'Europe/Berlin',
    locale: options.locale ?? 'en-GB',
  });
  document.body.append(hub);
  const view = () =>
    until(() => {
      const root = hub.shown?.element.shadowRoot;
      return root && root.querySelector('h1') ? root : null;
    }, `${address}: no view`);
  await view();
  await hub.updateComplete;
  return {
    hub,
    backend,
    ids,
    view,
    async close() {
      hub.remove();
      await backend.close();
    },
  };
}

/** What a function comes to find, within five seconds. @throws Error with the text */
export async function until<T>(find: () => T | null | undefined | false, text: string): Promise<T> {
  for (let i = 0; i < 250; i++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(text);
}
