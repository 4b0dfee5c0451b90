import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `${team} 예약`,
  noLinks: '현재 예약할 수 있는 항목이 없습니다.',
  withOne: '팀원 한 명과 진행',
  withAll: (names) => `담당: ${names}`,
  withPanel: '팀원 여러 명과 진행',
  yourBooking: '내 예약',
  missing: '이 링크에는 아무것도 없습니다',
  missingText: '잘못 입력했거나 더 이상 사용되지 않는 링크일 수 있습니다.',
  allLinks: (team) => `${team}: 예약 가능한 항목 모두 보기`,
  plainHint: '아무것도 보이지 않나요?',
  plainLink: '간단한 페이지에서 시간 선택',
  manageNeedsScript: '여기서 예약을 변경하거나 취소하려면 이 페이지의 JavaScript를 허용하고 다시 불러와 주세요.',
  lostLink: '예약 링크를 잃어버리셨나요?',
  contact: (who) => `또는 문의해 주세요: ${who}`,
  failed: '문제가 발생했습니다',
  failedText: '잠시 후 다시 시도해 주세요.',
};
