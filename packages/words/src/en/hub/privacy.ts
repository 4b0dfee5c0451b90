import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-mail address of a visitor',
  visitorMore: 'To hand out or erase what is known of somebody.',
  find: 'Look up',
  found: {
    one: '# booking',
    other: '# bookings',
  },
  guestAt: {
    one: 'guest at # booking of others',
    other: 'guest at # bookings of others',
  },
  nothing: (a) => `Nothing is known of ${a}.`,
  download: 'Download as a file',
  erase: 'Erase',
  eraseTitle: (a) => `Erase ${a}?`,
  eraseMore:
    'Name, address, answers, notes and messages go for good. Times, hosts and balances stay. This cannot be taken back.',
  bookings: {
    one: '# booking of theirs',
    other: '# bookings of theirs',
  },
  mentions: {
    one: '# mention in bookings of others',
    other: '# mentions in bookings of others',
  },
  messages: {
    one: '# message',
    other: '# messages',
  },
  documents: {
    one: '# note',
    other: '# notes',
  },
  ahead: {
    one: '# booking is still ahead',
    other: '# bookings are still ahead',
  },
  cancelAhead: 'Cancel what is ahead; they are not told any more',
  aheadMore: 'Who is erased cannot come: cancel what is ahead, or wait until it is over.',
  erased: (a) => `${a} was erased`,
  keepTitle: 'How long bookings are kept',
};
