import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Предложенные часы',
  from: (a) => `${a} предлагает другие часы`,
  none: 'Решать нечего',
  noneMore: 'Здесь появляются часы, которые предлагает администратор. До согласия ничего не изменится.',
  decided: 'Решено',
  weekday: 'День недели',
  proposed: 'Предложение',
  now: 'Сейчас',
  nothing: 'недоступно',
  reason: 'Почему нет?',
  accept: 'Согласиться',
  refuse: 'Отказаться',
  accepted: 'Согласовано',
  refused: 'Отказано',
  withdraw: 'Отозвать',
  withdrawn: 'Отозвано',
  asBefore: 'Часы такие, как раньше',
};
