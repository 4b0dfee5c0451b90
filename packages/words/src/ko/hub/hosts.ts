import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: '사람',
  room: '공간',
  away: (a) => `부재: ${a}`,
  switchedOff: '사용 중지됨',
  add: '담당자 추가',
  addTitle: '누구를 담당자로 추가할까요?',
  name: '이름',
  email: '이메일 주소',
  kind: '사람 또는 공간',
  usual: '따로 정하기 전에는 월요일부터 금요일까지 9시부터 17시까지 근무합니다.',
  added: (a) => `담당자로 추가했습니다: ${a}`,
  none: '아직 담당자가 없습니다',
  noneMore: '담당자는 예약자를 만나는 사람입니다. 두 명을 추가하면 예약이 순서대로 배정됩니다.',
  states: {
    none: '캘린더 없음',
    fresh: '캘린더 정상',
    closed: '읽을 수 없는 캘린더 있음',
    unread: '아직 읽지 않음',
  },
};
