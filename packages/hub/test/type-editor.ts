import { createTeamClient } from '@team-booking/sdk/team';
import { barOf, poolOf } from './booking-type.ts';
import { openHub, until, type OpenHub } from './open-hub.ts';

/** The editor of a booking type in the tests of a file: each opens its own, which is closed after it. */
export function typeEditor() {
  let open: OpenHub | undefined;
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  const toast = () => open!.hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
  const client = () => createTeamClient(open!.backend.team);
  return {
    get open(): OpenHub {
      return open!;
    },
    /** Opens the hub, by default at an editor. */
    async at(...[address = '/types/talk', options]: Partial<Parameters<typeof openHub>>): Promise<ShadowRoot> {
      open = await openHub(address, options);
      return open.view();
    },
    /** Opens an editor, and waits for its fields or its hosts. */
    async edit(address?: string): Promise<ShadowRoot> {
      const view = await this.at(address);
      await until(() => poolOf(open!)?.querySelector('li') ?? view.querySelector('.field'), 'no editor');
      return view;
    },
    client,
    toast,
    said: () => open!.hub.shadowRoot!.querySelector<HTMLElement>('.app > [role=status]')!.innerText,
    toastSays: (text: string) =>
      until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes(text), text),
    /** The hosts of the first group, as they are stored. */
    async order(): Promise<readonly string[]> {
      const { groups } = await client().pool({ id: 'talk' });
      return groups[0]!.members.map(({ host }) => host);
    },
    /** The same, as they are shown. */
    shown: () => [...poolOf(open!)!.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['host']!),
    nothingLeft: () => until(() => !barOf(open!)?.querySelector('.save'), 'all is saved'),
    /** Presses a key on the handle of a host. */
    press(host: string, key: string): void {
      const handle = poolOf(open!)!.querySelector<HTMLElement>(`[data-host=${host}] .handle`)!;
      if (!handle.matches(':focus')) handle.focus();
      handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    },
  };
}
