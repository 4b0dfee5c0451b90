import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const ko: SelectionWords = {
  locale: 'ko',
  others: counted({ other: '외 #명' }),
  bookings: counted({ other: '예약 #건' }),

  nextInRotation: (chosen) => `다음 순서: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `시간이 안 됨: ${unavailable.text}`, ahead && `공정한 몫 초과: ${ahead.text}`];
    return `선택: ${chosen} (${joined(why, ', ')})`;
  },
  onlyFree: (chosen, samePriority) =>
    `선택: ${chosen} (${samePriority ? '같은 우선순위에서 ' : ''}다른 사람은 시간이 안 됨)`,
  mostOwed: (chosen, owed) => `선택: ${chosen} (가능한 사람 중 가장 부족${owed === null ? '' : `: ${owed}`})`,
  leastRecent: (chosen) => `선택: ${chosen} (같은 조건에서 가장 오래 맡지 않음)`,
  firstInOrder: (chosen) => `선택: ${chosen} (같은 조건에서 목록 순서가 먼저)`,
  byHand: (chosen, free) => `직접 지정: ${chosen}${free ? '' : ' (시간이 안 됨)'}`,
  requested: (chosen) => `예약자 요청으로 선택: ${chosen}`,
  answersLedTo: (chosen) => `답변에 따라 선택: ${chosen}`,
  looksAfter: (chosen) => `이 예약자의 담당자로 선택: ${chosen}`,
  fixed: ({ text, count }) =>
    count === 1 ? `이 유형의 모든 예약 담당: ${text}` : `이 유형의 모든 예약 공동 담당: ${text}`,

  seats: (seated) => `자리 배정: ${seated}`,
  seatMoved: (from, seated, kept) => `자리 변경: ${from} → ${seated}${kept ? `, 그대로: ${kept.text}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `이전 담당: ${host}`,
  fallback: '우선순위가 더 높은 사람은 시간이 안 됨',
  preferred: '우선순위가 더 낮은 사람은 필요 없었음',
  routed: (label) => `선택 대상: ${label === null ? '답변에 맞는 사람만' : `규칙 ‘${label}’에 속한 사람만`}`,
  alsoFixed: ({ text }) => `이 유형의 모든 예약에 참여: ${text}`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: '다른 사람은 불가능',
  most_owed: '가장 부족',
  least_recent: '가장 오래 맡지 않음',
  pool_order: '목록에서 먼저',
  kept: '그대로',
  manual: '직접 지정',
  requested_host: '예약자 요청',
} as const;
