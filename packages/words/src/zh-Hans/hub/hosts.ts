import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: '人员',
  room: '房间',
  away: (a) => `不在：${a}`,
  switchedOff: '已停用',
  add: '添加接待人',
  addTitle: '还有谁负责接待？',
  name: '姓名',
  email: '电子邮件地址',
  kind: '人员或房间',
  usual: '默认周一至周五 9 点到 17 点工作，之后可由您或本人更改。',
  added: (a) => `${a} 已成为接待人`,
  none: '还没有接待人',
  noneMore: '接待人是与预约人会面的人。添加两位后，预约会轮流分配。',
  states: {
    none: '无日历',
    fresh: '日历读取正常',
    closed: '有日历无法读取',
    unread: '尚未读取',
  },
};
