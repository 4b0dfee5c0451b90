import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `预约 ${team}`,
  noLinks: '目前没有可预约的项目。',
  withOne: '由团队中的一位成员接待',
  withAll: (names) => `接待人：${names}`,
  withPanel: '由团队中的多位成员接待',
  yourBooking: '您的预约',
  missing: '此链接没有内容',
  missingText: '链接可能有误，或已不再使用。',
  allLinks: (team) => `${team} 的所有可预约项目`,
  plainHint: '这里没有显示任何内容？',
  plainLink: '在简易页面上选择时间',
  manageNeedsScript: '要在此改期或取消预约，请允许此页面使用 JavaScript，然后重新加载。',
  lostLink: '找不到预约链接了？',
  contact: (who) => `或联系 ${who}。`,
  failed: '这里出了点问题',
  failedText: '请稍后重试。',
};
