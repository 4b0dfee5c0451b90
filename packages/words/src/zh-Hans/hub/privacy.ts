import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: '预约人的电子邮件地址',
  visitorMore: '用于提供或彻底删除所保存的个人信息。',
  find: '查询',
  found: { other: '# 个预约' },
  guestAt: { other: '在他人的 # 个预约中为同行人' },
  nothing: (a) => `没有关于 ${a} 的信息。`,
  download: '下载为文件',
  erase: '彻底删除',
  eraseTitle: (a) => `要彻底删除 ${a} 吗？`,
  eraseMore: '姓名、地址、回答、备注和消息将永久删除。时间、接待人和差额会保留。此操作无法撤销。',
  bookings: { other: '本人的 # 个预约' },
  mentions: { other: '在他人预约中提及 # 次' },
  messages: { other: '# 条消息' },
  documents: { other: '# 条备注' },
  ahead: { other: '还有 # 个即将进行的预约' },
  cancelAhead: '取消即将进行的预约，不再通知对方',
  aheadMore: '信息删除后对方无法前来：请取消即将进行的预约，或等到预约结束。',
  erased: (a) => `已彻底删除 ${a}`,
  keepTitle: '预约信息的保存时长',
};
