import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: '人',
  room: '部屋',
  away: (a) => `不在：${a}`,
  switchedOff: '停止中',
  add: '担当者を追加',
  addTitle: '誰を担当者に追加しますか？',
  name: '名前',
  email: 'メールアドレス',
  kind: '人または部屋',
  usual: '変更するまで、月曜日から金曜日の9時から17時に対応します。',
  added: (a) => `${a}を担当者に追加しました`,
  none: 'まだ担当者がいません',
  noneMore: '担当者は予約者とお会いする人です。2人追加すると、予約が順番に割り当てられます。',
  states: {
    none: 'カレンダーなし',
    fresh: 'カレンダーは正常',
    closed: '読み取れないカレンダーあり',
    unread: '未読み取り',
  },
};
