import type { TeamRouteId } from '@team-booking/contract/team';
import '@team-booking/element/embed';
import { createTeamClient, type TeamClient, type TeamTransport } from '@team-booking/sdk/team';
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

/** What a request is answered with instead; `real` is what the backend in the page would answer. */
export type Answers = Partial<Record<TeamRouteId, (real: () => Promise<unknown>, body: unknown) => unknown>>;

interface OpenOptions {
  readonly locale?: string;
  /** Default: Berlin's. */
  readonly timeZone?: string;
  /** Epoch milliseconds. Default: that of the story. */
  readonly now?: number;
  readonly isEmpty?: boolean;
  readonly more?: readonly Visitor[];
  readonly answers?: Answers;
  /** The client that the hub gets. Default: that of the backend, as it is. */
  readonly client?: (client: TeamClient) => TeamClient;
  readonly isLong?: boolean;
  /** What the team does before the hub is opened; it may open it over another client. */
  readonly before?: (client: TeamClient) => Promise<TeamClient | void>;
}

/** Opens the hub at an address, e.g. `/bookings`. `{Lena}` in it stands for the id of the last booking, `{Marta}` for that of the one before. */
export async function openHub(address: string, options: OpenOptions = {}): Promise<OpenHub> {
  const { backend, ids } = await openStory(options.isEmpty, options.more, options.isLong);
  const plain = createTeamClient(withAnswers(backend.team, options.answers ?? {}));
  const client = options.client?.(plain) ?? plain;
  const filled = address.replace('{Lena}', ids.at(-1) ?? '').replace('{Marta}', ids.at(-2) ?? '');
  history.replaceState(null, '', `#${filled}`);
  const hub = document.createElement('team-hub');
  Object.assign(hub, {
    client: (await options.before?.(client)) ?? client,
    backend,
    now: () => options.now ?? NOW,
    timeZone: options.timeZone ?? 'Europe/Berlin',
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

function withAnswers(transport: TeamTransport, answers: Answers): TeamTransport {
  return {
    ...transport,
    async send(id, request, signal) {
      const real = () => transport.send(id, request, signal);
      return answers[id] ? answers[id](real, request.body) : real();
    },
  };
}

/** What a function comes to find, within fifteen seconds. @throws Error with the text */
export async function until<T>(find: () => T | null | undefined | false, text: string): Promise<T> {
  for (let i = 0; i < 750; i++) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(text);
}
