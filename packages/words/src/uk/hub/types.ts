import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Назва',
  who: 'Хто',
  link: 'Посилання',
  upcoming: 'Майбутні',
  inUse: 'Використовуються',
  archived: 'В архіві',
  draft: 'Чернетка',
  publish: 'Опублікувати',
  inTurn: 'По черзі',
  everybody: 'Усі разом',
  one: 'Одна людина',
  mix: 'Різні групи',
  none: 'Видів бронювань ще немає',
  noneMore: 'Вид бронювання — це посилання, за яким відвідувачі бронюють.',
  begin: 'Створити перший',
  keyMove: 'перейти',
  share: 'Поділитися',
  newType: 'Новий вид',
  newTitle: 'Що можна забронювати?',
  newHelp: 'Спочатку це чернетка з усією командою. Ніхто її не побачить, поки ви її не опублікуєте.',
  make: 'Створити чернетку',
};
