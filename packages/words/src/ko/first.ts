import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Korean. *합니다* in sentences, *하세요* or *해 주세요* where something is asked for; what is put in takes no particle that depends on its last letter. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'ko',
  bookTime: '시간 예약',
  close: '닫기',
  moreTimes: '다른 시간',
  moreShort: '더 보기',
  nextTime: '다음',
  noTimes: '현재 예약 가능한 시간 없음',
  duration: '소요 시간',
  more: '더 보기',
  less: '접기',
  location: '장소',
  host: '담당자',
  withOne: '팀원 한 명과 진행',
  withSome: { other: '팀원 #명과 진행' },
  withAll: '팀 전체와 진행',
  withNames: (names) => `담당: ${names}`,
  previousMonth: '이전 달',
  nextMonth: '다음 달',
  previousDays: '이전 7일',
  nextDays: '다음 7일',
  timesFree: { other: '예약 가능한 시간 #개' },
  today: '오늘,',
  full: '시간 없음',
  past: '지난 날',
  beyond: '아직 예약할 수 없음',
  loading: '불러오는 중',
  chooseDay: '날짜 선택',
  morning: '오전',
  afternoon: '오후',
  evening: '저녁',
  failedReach: '지금은 캘린더에 연결할 수 없습니다',
  retry: '다시 시도',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
