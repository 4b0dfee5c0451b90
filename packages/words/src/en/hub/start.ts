import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'One link for your whole team',
  lead: 'Three short steps. Everything can be changed later.',
  team: 'Your team',
  teamName: 'Name of the team',
  who: 'Who takes the bookings?',
  enough: { one: '# host', other: '# hosts, enough to rotate' },
  oneMore: 'One more, then they can take turns',
  addresses: 'E-mail addresses',
  add: 'Add',
  hint: 'Paste as many addresses as you like. Everybody takes an equal share and the link keeps it fair; change shares only once you have a reason.',
  noAddress: (a) => `Not an e-mail address: ${a}`,
  link: 'Your link',
  linkTitle: 'What can be booked',
  usual: '30 min · Mon–Fri, 9 to 17 in each host’s own zone',
  publish: 'Publish and copy link',
  change: 'Change',
  published: 'Published. The link is ready to send.',
  you: 'You',
  alone: 'Publish for one person',
};
