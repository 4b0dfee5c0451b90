import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: '내 이름',
  language: '언어',
  asBrowser: '브라우저 설정 따르기',
  zone: '시간대',
  start: '목록',
  onlyMine: '내 항목부터 보기',
  onlyMineMore: '‘오늘’과 ‘예약’에서 내 항목을 먼저 보여 줍니다. 다른 항목은 한 번만 누르면 볼 수 있습니다.',
  keys: '단일 키 사용',
  keysMore: '목록에서 J, K, R, / 키를 사용합니다. 음성으로 입력하거나 실수로 자주 누른다면 끄세요.',
  changed: '변경했습니다',
  sessions: '로그인된 곳',
  sessionsMore: '모르거나 더 이상 필요 없는 것은 종료하세요.',
  thisOne: '이 기기',
  unknown: '브라우저',
  used: (a) => `마지막 사용: ${a}`,
  end: '로그아웃',
  ended: '그 기기에서 로그아웃했습니다',
};
