import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: '未发出的邮件',
  hint: '此服务器没有配置 SMTP 服务器（SMTP_URL），因此邮件不会送达任何人。这里按送达时的样子显示每封邮件。',
  none: '暂无邮件。请先预约一个时间再回来。',
  to: '收件人',
  from: '发件人',
  replyTo: '回复至',
  subject: '主题',
  sent: '撰写时间',
  asPage: '邮件',
  asText: '纯文本',
  invite: '邀请',
  download: '按发送时的格式下载',
  all: '所有邮件',
  forAdmins: '仅限管理员',
  forAdminsText: '这些邮件包含可更改预约的链接。请联系团队管理员。',
};
