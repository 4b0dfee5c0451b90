import { openHub, until, type OpenHub } from './open-hub.ts';
import { settleWithPayments, settleWithTrouble } from './payments-story.ts';
import { settle, settleWithDeliveries, settleWithMessages } from './settings-story.ts';

/** The part of the settings that is shown, once it shows something. */
export function partOf({ hub }: OpenHub): Promise<ShadowRoot> {
  return until(() => {
    const root = hub.shown?.element.shadowRoot?.querySelector('.part > :not(.empty)')?.shadowRoot;
    return root?.querySelector('.rows, .body, .empty, .message, fieldset') && !root.querySelector('.skeleton')
      ? root
      : null;
  }, 'no part of the settings');
}

const at =
  (address: string, before: typeof settle | typeof settleWithMessages | null = settle, options = {}) =>
  async (locale: string): Promise<OpenHub> => {
    const open = await openHub(address, { locale, ...options, ...(before && { before }) });
    await partOf(open);
    return open;
  };

/** A message with its preview. */
const message =
  (address: string, before: typeof settle | typeof settleWithMessages = settle) =>
  async (locale: string) => {
    const open = await openHub(address, { locale, before });
    const part = await partOf(open);
    await until(
      () =>
        part
          .querySelector('team-hub-message')
          ?.shadowRoot?.querySelector('team-hub-mail')
          ?.shadowRoot?.querySelector('table'),
      'no mail is shown',
    );
    return open;
  };

/** The states of the settings that are looked at. */
export const SETTINGS: Readonly<Record<string, (locale: string) => Promise<OpenHub>>> = {
  settings: at('/settings'),
  'settings-members': at('/settings/members'),
  'settings-members-open': async (locale) => {
    const open = await at('/settings/members')(locale);
    const rows = await partOf(open);
    rows.querySelectorAll<HTMLElement>('a.item')[2]!.click();
    await until(() => rows.querySelector('.unfolded'), 'no member unfolds');
    return open;
  },
  'settings-members-invite': at('/settings/members?do=invite'),
  'settings-look': at('/settings/look'),
  'settings-privacy': async (locale) => {
    const open = await at('/settings/privacy')(locale);
    const part = await partOf(open);
    part.querySelector<HTMLInputElement>('input[name=email]')!.value = 'lena@visitor.example';
    part.querySelector('form')!.requestSubmit();
    await until(() => part.querySelector('.card'), 'nothing is known');
    return open;
  },
  'settings-mine': at('/settings/mine'),
  'settings-messages': at('/settings/messages'),
  'settings-message': message('/settings/messages?message=reassigned.visitor'),
  'settings-message-own': message('/settings/messages?message=confirmed.visitor', settleWithMessages),
  'settings-messages-failed': at('/settings/messages?sent=failed', settleWithMessages),
  'settings-messages-none': at('/settings/messages?sent=all'),
  'settings-payments': at('/settings/payments', settleWithPayments),
  'settings-payments-trouble': at('/settings/payments', settleWithTrouble),
  'settings-payments-none': at('/settings/payments'),
  'settings-webhooks': at('/settings/webhooks'),
  'settings-webhooks-open': async (locale) => {
    const open = await openHub('/settings/webhooks', { locale, before: settleWithDeliveries });
    const rows = await partOf(open);
    rows.querySelector<HTMLElement>('a.item')!.click();
    const one = await until(() => rows.querySelector('team-hub-webhook')?.shadowRoot, 'no webhook unfolds');
    (await until(() => one.querySelectorAll<HTMLElement>('.deliveries a')[1], 'no deliveries')).click();
    await until(() => one.querySelector('.deliveries .unfolded'), 'no delivery unfolds');
    return open;
  },
  'settings-webhooks-add': at('/settings/webhooks?do=add'),
  'settings-webhooks-empty': at('/settings/webhooks', null),
  'settings-tokens': at('/settings/tokens'),
  'settings-tokens-make': at('/settings/tokens?do=make'),
  'settings-tokens-empty': at('/settings/tokens', null),
  'settings-log': at('/settings/log'),
  'settings-log-open': async (locale) => {
    const open = await at('/settings/log?subject=host/rohan')(locale);
    const rows = await partOf(open);
    rows.querySelector<HTMLElement>('a.item')!.click();
    await until(() => rows.querySelector('.unfolded'), 'no change unfolds');
    return open;
  },
  'settings-log-filtered': at('/settings/log?from=2027-01-01'),
  'settings-log-empty': at('/settings/log', null, { isEmpty: true }),
};
