import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Your name',
  language: 'Language',
  asBrowser: 'As this browser says',
  zone: 'Time zone',
  start: 'Lists',
  onlyMine: 'Begin with what is mine',
  onlyMineMore: 'Today and Bookings show your own first; the others are one press away.',
  keys: 'Single keys do something',
  keysMore: 'J, K, R and / in lists. Switch them off if you speak to your computer, or press keys by accident.',
  changed: 'Changed',
  sessions: 'Where you are signed in',
  sessionsMore: 'End what you do not know or need any more.',
  thisOne: 'this one',
  unknown: 'A browser',
  used: (a) => `used ${a}`,
  end: 'Sign out',
  ended: 'Signed out there',
};
