import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: '예약자의 이메일 주소',
  visitorMore: '보관 중인 정보를 제공하거나 영구 삭제할 때 사용합니다.',
  find: '조회',
  found: { other: '예약 #건' },
  guestAt: { other: '다른 사람의 예약 #건에 게스트로 참여' },
  nothing: (a) => `${a}에 관한 정보가 없습니다.`,
  download: '파일로 다운로드',
  erase: '영구 삭제',
  eraseTitle: (a) => `${a}의 정보를 영구 삭제할까요?`,
  eraseMore: '이름, 주소, 답변, 메모, 메시지가 완전히 삭제됩니다. 시간, 담당자, 과부족은 남습니다. 되돌릴 수 없습니다.',
  bookings: { other: '본인의 예약 #건' },
  mentions: { other: '다른 사람의 예약에 언급 #건' },
  messages: { other: '메시지 #건' },
  documents: { other: '메모 #건' },
  ahead: { other: '다가오는 예약이 #건 있습니다' },
  cancelAhead: '다가오는 예약 취소(본인에게 알리지 않음)',
  aheadMore: '정보가 삭제된 사람은 올 수 없습니다. 다가오는 예약을 취소하거나 끝날 때까지 기다리세요.',
  erased: (a) => `${a}의 정보를 영구 삭제했습니다`,
  keepTitle: '예약 보관 기간',
};
