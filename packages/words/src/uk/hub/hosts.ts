import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Людина',
  room: 'Кімната',
  away: (a) => `Відсутність: ${a}`,
  switchedOff: 'Вимкнено',
  add: 'Додати ведучого',
  addTitle: 'Хто ще проводить зустрічі?',
  name: 'Ім’я',
  email: 'Адреса ел. пошти',
  kind: 'Людина чи кімната',
  usual: 'Працює з понеділка до п’ятниці, з 9 до 17, поки хтось цього не змінить.',
  added: (a) => `Тепер серед ведучих: ${a}`,
  none: 'Ведучих ще немає',
  noneMore:
    'Ведучий — це той, з ким зустрічаються відвідувачі. Додайте двох, і бронювання надходитимуть до них по черзі.',
  states: {
    none: 'Без календаря',
    fresh: 'Календарі читаються',
    closed: 'Якийсь календар не читається',
    unread: 'Ще не прочитано',
  },
};
