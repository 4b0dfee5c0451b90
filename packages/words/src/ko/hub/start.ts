import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: '팀 전체를 위한 링크 하나',
  lead: '짧은 세 단계입니다. 모두 나중에 변경할 수 있습니다.',
  team: '내 팀',
  teamName: '팀 이름',
  who: '누가 예약을 맡나요?',
  enough: { other: '담당자 #명, 순서대로 맡을 수 있습니다' },
  oneMore: '한 명 더 있으면 순서대로 맡을 수 있습니다',
  addresses: '이메일 주소',
  add: '추가',
  hint: '주소를 원하는 만큼 붙여 넣으세요. 모두 같은 비율로 맡고 링크가 공정하게 나눕니다. 비율은 필요할 때만 바꾸세요.',
  noAddress: (a) => `이메일 주소가 아닙니다: ${a}`,
  link: '내 링크',
  linkTitle: '예약할 수 있는 것',
  usual: '30분 · 월~금, 9시~17시, 각 담당자의 시간대',
  publish: '게시하고 링크 복사',
  change: '변경',
  published: '게시되었습니다. 이제 링크를 보낼 수 있습니다.',
  you: '나',
  alone: '한 사람만으로 게시',
};
