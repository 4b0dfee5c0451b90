import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: '발송되지 않은 메일',
  hint: '이 서버에는 SMTP 서버(SMTP_URL)가 없어 메일이 전달되지 않습니다. 도착했을 모습 그대로 여기에 표시됩니다.',
  none: '아직 없습니다. 시간을 예약하고 다시 오세요.',
  to: '받는 사람',
  from: '보낸 사람',
  replyTo: '회신 주소',
  subject: '제목',
  sent: '작성',
  asPage: '메시지',
  asText: '일반 텍스트로',
  invite: '초대장',
  download: '발송될 형태로 다운로드',
  all: '모든 메시지',
  forAdmins: '관리자 전용',
  forAdminsText: '이 메시지에는 예약을 변경할 수 있는 링크가 있습니다. 팀 관리자에게 문의하세요.',
};
