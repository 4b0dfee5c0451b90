import { createTeamClient, type TeamClient } from '@team-booking/sdk/team';
import { openHub, until, type OpenHub } from './open-hub.ts';
import { partOf } from './settings-states.ts';
import { settle, type settleWithMessages } from './settings-story.ts';

/** What a test of a part of the settings does with it. Whatever is open is closed after each test. */
export function settingsPage() {
  let open: OpenHub | undefined;
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  const page = (): OpenHub => open!;
  const toast = () => page().hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
  return {
    page,
    toast,
    /** Opens the hub at an address. @returns the part of the settings that is shown */
    async opened(address: string, before: typeof settle | typeof settleWithMessages = settle): Promise<ShadowRoot> {
      open = await openHub(address, { before });
      return partOf(open);
    },
    /** Asks the backend in the page. */
    client: (): TeamClient => createTeamClient(page().backend.team),
    /** A button or link by what it begins with, once it is there. */
    button: (root: ParentNode, name: string) =>
      until(
        () => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.innerText.trim().startsWith(name)),
        `no ${name}`,
      ),
    /** Resolves once the toast says something. */
    said: (text: string) => until(() => toast().querySelector<HTMLElement>('.toast')?.innerText.includes(text), text),
    /** Types into a field. */
    type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string): void {
      field!.value = value;
      field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    /** The bar that saves, once it is there. */
    bar: (root: ParentNode) => until(() => root.querySelector('team-hub-save-bar')?.shadowRoot, 'no bar'),
  };
}
