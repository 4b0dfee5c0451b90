import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: '이름',
  who: '담당',
  link: '링크',
  upcoming: '예정',
  inUse: '사용 중',
  archived: '보관됨',
  draft: '초안',
  publish: '게시',
  inTurn: '순서대로',
  everybody: '전원',
  one: '한 명',
  mix: '혼합',
  none: '아직 예약 유형이 없습니다',
  noneMore: '예약 유형은 예약자가 예약할 때 쓰는 링크입니다.',
  begin: '첫 예약 유형 만들기',
  keyMove: '이동',
  share: '공유',
  newType: '새 유형',
  newTitle: '무엇을 예약할 수 있게 할까요?',
  newHelp: '팀 전원이 포함된 초안으로 시작합니다. 게시하기 전에는 아무에게도 보이지 않습니다.',
  make: '초안 만들기',
};
