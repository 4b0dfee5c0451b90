import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Ваше имя',
  language: 'Язык',
  asBrowser: 'Как в этом браузере',
  zone: 'Часовой пояс',
  start: 'Списки',
  onlyMine: 'Начинать с моего',
  onlyMineMore: '«Сегодня» и «Брони» сначала показывают ваше; остальное — в одно нажатие.',
  keys: 'Отдельные клавиши выполняют действия',
  keysMore: 'J, K, R и / в списках. Отключите их, если говорите с компьютером или нажимаете клавиши случайно.',
  changed: 'Изменено',
  sessions: 'Где выполнен вход',
  sessionsMore: 'Завершите то, что вам не знакомо или больше не нужно.',
  thisOne: 'здесь',
  unknown: 'Браузер',
  used: (a) => `использован ${a}`,
  end: 'Выйти',
  ended: 'Выход там выполнен',
};
