import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: '제안된 업무 시간',
  from: (a) => `다른 업무 시간 제안: ${a}`,
  none: '결정할 것이 없습니다',
  noneMore: '관리자가 제안한 업무 시간이 여기에 표시됩니다. 수락하기 전에는 아무것도 변경되지 않습니다.',
  decided: '결정됨',
  weekday: '요일',
  proposed: '제안',
  now: '현재',
  nothing: '근무하지 않음',
  reason: '거절 사유',
  accept: '수락',
  refuse: '거절',
  accepted: '수락했습니다',
  refused: '거절했습니다',
  withdraw: '철회',
  withdrawn: '철회했습니다',
  asBefore: '업무 시간이 이전과 같아졌습니다',
};
