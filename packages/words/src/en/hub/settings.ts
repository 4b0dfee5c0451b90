import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Look',
    messages: 'Messages',
    payments: 'Payments',
    members: 'Members',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Log of changes',
    privacy: 'Privacy',
    mine: 'Only for you',
  },
  leads: {
    team: 'What visitors read of you, and what hosts begin with',
    look: 'Your colour and logo, on every page and in every mail',
    messages: 'What visitors, guests and hosts are told, in your words or ours',
    payments: 'Who takes money for you, and what has to go back',
    members: 'Who may sign in, and what they may do',
    webhooks: 'Programs that are told what happens to bookings',
    tokens: 'Keys with which your programs ask for what you may see and do',
    log: 'Who changed what, and what it was before',
    privacy: 'What is known of a visitor, and how long it is kept',
    mine: 'How this place speaks to you, and what it shows first',
  },
  byFile: (a) => `This team is set up by the file ${a}. Change it there; here it can only be read.`,
  saved: 'Saved',
  save: 'Save',
  add: 'Add',
  remove: 'Remove',
  never: 'Never',
  copy: 'Copy',
  shownOnce: 'It is shown this once. Copy it now and keep it safe.',
  more: 'Show more',
};
