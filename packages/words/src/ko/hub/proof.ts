import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'ko',
  title: '{0}: 모든 배정 검증',
  checking: '{1}개 중 {0}개',
  good: '배정 {0}건 모두 올바릅니다',
  goodMore: '변경되거나 빠지거나 옮겨진 것이 없으며, 모든 담당자가 규칙에 따라 정해졌습니다.',
  bad: '배정 {0}: 올바르지 않습니다',
  chain: '기록된 뒤에 변경되었거나 앞의 기록이 빠져 있습니다.',
  rule: '규칙에 따른 결과와 다릅니다: {0}',
  form: '읽을 수 없습니다.',
  ofBooking: '예약 {0}',
  decided: '결정: {0}',
  recorded: '기록: {0}',
  computed: '규칙에 따른 결과: {0}',
  took: '네트워크 없이 여기에서 {0}밀리초 만에 검증했습니다',
  digest: '전체 해시값',
  digestMore: '이 값이나 이전 값을 받은 사람은 그 앞의 기록이 다시 쓰이지 않았음을 확인할 수 있습니다.',
  cut: '이 파일의 끝부분이 없습니다. 다시 다운로드하세요.',
  balance: '부족(+), 초과(−)',
  balanceMore: '마지막 배정 이후의 예약 건수입니다.',
  how: '각 줄에는 그 줄과 앞줄로 계산한 해시값(SHA-256)이 있으며, 각 배정은 당시 알려진 정보로 다시 계산됩니다.',
  noScript: '검증하려면 이 파일에서 JavaScript를 허용하세요.',
};
