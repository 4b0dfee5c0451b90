import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Запропоновані години',
  from: (a) => `${a} пропонує інші години`,
  none: 'Немає що вирішувати',
  noneMore: 'Тут з’являються години, які пропонує адміністратор. До згоди нічого не зміниться.',
  decided: 'Вирішено',
  weekday: 'День тижня',
  proposed: 'Пропозиція',
  now: 'Зараз',
  nothing: 'недоступно',
  reason: 'Чому ні?',
  accept: 'Погодитися',
  refuse: 'Відмовитися',
  accepted: 'Погоджено',
  refused: 'Відмовлено',
  withdraw: 'Відкликати',
  withdrawn: 'Відкликано',
  asBefore: 'Години такі, як раніше',
};
