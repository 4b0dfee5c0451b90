import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: '您的姓名',
  language: '语言',
  asBrowser: '跟随浏览器',
  zone: '时区',
  start: '列表',
  onlyMine: '先显示我的预约',
  onlyMineMore: '“今天”和“预约”会先显示您自己的，再点一下即可查看其他人的。',
  keys: '启用单键操作',
  keysMore: '在列表中使用 J、K、R 和 /。如果您用语音操作电脑或容易误按，请关闭。',
  changed: '已更改',
  sessions: '已登录的设备',
  sessionsMore: '请结束您不认识或不再需要的登录。',
  thisOne: '此设备',
  unknown: '浏览器',
  used: (a) => `使用于 ${a}`,
  end: '退出登录',
  ended: '已在该设备上退出登录',
};
