import type { ShareWords } from '../../hub/share-words.ts';
import type { Written } from '../../written.ts';

export const share: Written<ShareWords> = {
  title: '分享',
  sub: '每种形式都显示相同的实时时间',
  none: '还没有可分享的内容',
  noneMore: '您的预约类型的链接和标签会显示在这里。',
  notPublished: '尚未发布：预约人还看不到任何内容。',
  onlySpecial: '只能通过一次性链接和私密链接打开，其他链接不显示任何内容。',
  copy: '复制',
  makeAndCopy: '创建并复制',
  code: '复制的内容',
  book: '预约时间',
  without: '其中的链接供不支持脚本的浏览器使用。也适用于 React、Vue 和 Svelte。',
  onYourPage: '在您的页面上',
  onItsPage: '打开的页面',
  anybody: '不限',
  visitorChooses: '由预约人选择',
  forms: {
    link: '链接',
    page: '页面中的完整日历',
    button: '按钮',
    strip: '最近的可预约时间',
    popup: '角落按钮',
  },
  about: {
    page: '预约人在当前页面直接预约',
    button: '在窗口中打开日历',
    strip: '一行最近的时间',
    popup: '在每个页面上始终可见',
  },
  special: { once: '一次性链接', secret: '私密链接' },
  aboutSpecial: { once: '仅限一次预约', secret: '持有者可多次使用' },
  options: { duration: '时长', host: '接待人', view: '布局', label: '文字', count: '时间数', corner: '角落' },
  views: { month: '月', week: '周', columns: '最近几天' },
  corners: {
    'bottom-end': '底部，行尾侧',
    'bottom-start': '底部，行首侧',
    'top-end': '顶部，行尾侧',
    'top-start': '顶部，行首侧',
  },
};
