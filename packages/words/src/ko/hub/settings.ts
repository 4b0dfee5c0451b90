import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: '팀',
    look: '디자인',
    messages: '메시지',
    payments: '결제',
    members: '구성원',
    webhooks: '웹훅',
    tokens: '토큰',
    log: '변경 기록',
    privacy: '개인정보',
    mine: '개인 설정',
  },
  leads: {
    team: '예약자에게 보이는 팀 정보와 담당자의 기본값',
    look: '모든 페이지와 메일에 쓰이는 색상과 로고',
    messages: '예약자, 게스트, 담당자에게 보내는 메시지의 문구',
    payments: '누가 대금을 받는지, 무엇을 돌려줘야 하는지',
    members: '로그인할 수 있는 사람과 권한',
    webhooks: '예약의 변화를 알려 받는 프로그램',
    tokens: '프로그램이 내 권한으로 읽고 작업할 때 쓰는 키',
    log: '누가 무엇을 변경했고 이전에는 어땠는지',
    privacy: '예약자에 관해 보관하는 정보와 보관 기간',
    mine: '언어와 처음에 표시할 내용',
  },
  byFile: (a) => `이 팀은 파일로 설정되어 있습니다(${a}). 파일에서 변경하세요. 여기서는 읽기만 할 수 있습니다.`,
  saved: '저장되었습니다',
  save: '저장',
  add: '추가',
  remove: '삭제',
  never: '없음',
  copy: '복사',
  shownOnce: '지금 한 번만 표시됩니다. 바로 복사해 안전하게 보관하세요.',
  more: '더 보기',
};
