import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { other: '구성원 #명' },
  invite: '초대하기',
  name: '이름',
  email: '이메일 주소',
  role: '권한',
  host: '연결된 담당자',
  noHost: '담당하지 않음',
  admin: '관리자: 모든 작업',
  hostRole: '담당자: 본인 관련 작업',
  lastSeen: (a) => `마지막 로그인: ${a}`,
  invited: '초대됨, 아직 로그인하지 않음',
  off: '로그인할 수 없음',
  you: '나',
  maySignIn: '로그인 허용',
  again: '새 링크',
  sendInvitation: '초대',
  link: '로그인 링크',
  linkMore: (a) => `이 서버는 메일을 보내지 않으므로 링크를 직접 전달하세요(${a}). 7일 안에 한 번 사용할 수 있습니다.`,
  mailed: (a) => `링크를 보냈습니다: ${a}`,
  changed: (a) => `변경했습니다: ${a}`,
  removeTitle: (a) => `${a} 님을 삭제할까요?`,
  removeMore:
    '모든 기기에서 로그아웃되고 토큰과 패스키를 사용할 수 없게 됩니다. 담당자로는 남습니다. 되돌릴 수 없습니다.',
  removed: (a) => `${a} 님을 삭제했습니다`,
  lastAdmin: '다른 관리자가 없습니다. 먼저 다른 사람을 관리자로 지정하세요.',
  known: '이 주소를 쓰는 사람이 이미 있습니다. 해당 행을 열어 새 링크를 전달하세요.',
  notAccepted: '처리하지 못했습니다. 입력한 내용을 확인하세요.',
};
