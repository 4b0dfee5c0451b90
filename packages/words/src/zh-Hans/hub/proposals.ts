import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: '提议的工作时间',
  from: (a) => `${a} 提议更改工作时间`,
  none: '没有需要决定的内容',
  noneMore: '管理员提议的工作时间会显示在这里。接受之前不会有任何变化。',
  decided: '已决定',
  weekday: '星期',
  proposed: '提议',
  now: '现在',
  nothing: '不工作',
  reason: '拒绝的原因',
  accept: '接受',
  refuse: '拒绝',
  accepted: '已接受',
  refused: '已拒绝',
  withdraw: '撤回',
  withdrawn: '已撤回',
  asBefore: '工作时间已恢复原状',
};
