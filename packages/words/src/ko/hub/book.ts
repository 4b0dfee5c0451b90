import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: '내용',
  when: '일시',
  who: '예약자',
  type: '예약 유형',
  duration: '소요 시간',
  host: '담당자',
  whoeverIsNext: '다음 순서의 담당자',
  name: '이름',
  email: '이메일',
  phone: '전화번호',
  told: '직접 예약했을 때와 같은 확인 메일이 발송됩니다.',
  book: '예약하기',
  bookAt: (a) => `${a} 예약`,
  booked: (a) => `${a} 님의 예약이 완료되었습니다`,
  chooseTime: '시간을 선택하세요.',
  noType: '아직 예약할 수 있는 항목이 없습니다',
  noTypeMore: '먼저 예약 유형을 게시하세요.',
  day: '날짜',
  dayBefore: '이전 날',
  dayAfter: '다음 날',
  time: '시간',
  noneOnDay: '이 날에는 시간이 비어 있는 담당자가 없습니다.',
  nextDay: '예약 가능한 다음 날',
  noneAhead: '앞으로 두 달 동안 예약 가능한 시간이 없습니다.',
};
