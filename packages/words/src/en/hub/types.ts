import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Name',
  who: 'Who',
  link: 'Link',
  upcoming: 'To come',
  inUse: 'In use',
  archived: 'Archived',
  draft: 'Draft',
  publish: 'Publish',
  inTurn: 'In turn',
  everybody: 'Everybody',
  one: 'One person',
  mix: 'A mix',
  none: 'No booking types yet',
  noneMore: 'A booking type is a link by which visitors book.',
  begin: 'Make the first one',
  keyMove: 'move',
  share: 'Share',
  newType: 'New type',
  newTitle: 'What can be booked?',
  newHelp: 'It begins as a draft with the whole team. Nobody sees it before you publish it.',
  make: 'Make a draft',
};
