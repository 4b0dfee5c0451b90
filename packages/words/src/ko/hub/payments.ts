import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: '결제를 받는 곳',
  testPage: '테스트 페이지',
  ready: '사용 가능',
  notReady: '설정되지 않음',
  live: '실제 돈이 오갑니다',
  test: '테스트: 실제 돈이 오가지 않음',
  missing: (a) => `사용하려면 서버에서 ${a} 값을 설정하고 다시 시작하세요.`,
  webhook: '결제를 알려 오는 주소',
  heard: '마지막 알림',
  reached: '마지막 응답',
  refused: (a) =>
    `이 이름으로 온 알림이 거부되었습니다(${a}). 서버의 서명 비밀이 다를 수 있으니 결제 서비스의 것과 비교하세요.`,
  unreached: (a) => `응답이 없었습니다(${a}). 결제와 환불은 자동으로 다시 시도됩니다. 계속되면 서버의 키를 확인하세요.`,
  none: '여기에는 결제가 없습니다',
  noneMore: '이 팀의 결제를 받는 곳이 없어 모두 무료로 예약됩니다. 서버를 운영하는 사람이 바꿀 수 있습니다.',
  priced: '유료 항목',
  unpayable: '결제할 수 없음',
  unpayableMore: (a) => `여기에는 ${a} 이름으로 결제를 받는 곳이 없습니다. 설정하거나 가격을 없애세요.`,
  free: '모두 무료입니다',
  freeMore: (a) => `예약 유형의 ‘${a}’에서 가격을 정하세요.`,
  refunds: '아직 환불되지 않음',
  refundStates: { asked: '처리 중', failed: '거부됨' },
  refundMore: '결제 서비스가 거부한 것은 확인이 필요합니다. 그 관리 화면을 본 뒤 다시 시도하거나 버리세요.',
  retried: '다시 시도합니다',
};
