import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: '团队',
    look: '外观',
    messages: '消息',
    payments: '付款',
    members: '成员',
    webhooks: 'Webhook',
    tokens: '令牌',
    log: '更改记录',
    privacy: '隐私',
    mine: '个人设置',
  },
  leads: {
    team: '预约人看到的团队信息，以及接待人的默认设置',
    look: '用于所有页面和邮件的颜色和标志',
    messages: '发给预约人、同行人和接待人的内容，可用您的文本或默认文本',
    payments: '谁为你们收款，以及哪些需要退回',
    members: '谁可以登录，以及可以做什么',
    webhooks: '接收预约动态的程序',
    tokens: '让您的程序以您的权限查看和操作的密钥',
    log: '谁更改了什么，以及更改前的内容',
    privacy: '保存了预约人的哪些信息，以及保存多久',
    mine: '界面语言，以及首先显示的内容',
  },
  byFile: (a) => `此团队由文件 ${a} 配置。请在文件中更改，这里只能查看。`,
  saved: '已保存',
  save: '保存',
  add: '添加',
  remove: '移除',
  never: '从不',
  copy: '复制',
  shownOnce: '仅显示这一次。请立即复制并妥善保管。',
  more: '显示更多',
};
