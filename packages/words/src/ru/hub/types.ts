import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Название',
  who: 'Кто',
  link: 'Ссылка',
  upcoming: 'Предстоящие',
  inUse: 'Используются',
  archived: 'В архиве',
  draft: 'Черновик',
  publish: 'Опубликовать',
  inTurn: 'По очереди',
  everybody: 'Все вместе',
  one: 'Один человек',
  mix: 'Разные группы',
  none: 'Видов броней ещё нет',
  noneMore: 'Вид брони — это ссылка, по которой посетители бронируют.',
  begin: 'Создать первый',
  keyMove: 'перейти',
  share: 'Поделиться',
  newType: 'Новый вид',
  newTitle: 'Что можно забронировать?',
  newHelp: 'Сначала это черновик со всей командой. Никто его не увидит, пока вы его не опубликуете.',
  make: 'Создать черновик',
};
