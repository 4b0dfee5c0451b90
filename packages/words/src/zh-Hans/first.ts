import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Chinese in simplified characters. Speaks to the visitor as *您*; full-width marks, a space between characters and Latin letters or digits. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'zh-Hans',
  bookTime: '预约时间',
  close: '关闭',
  moreTimes: '更多时间',
  moreShort: '更多',
  nextTime: '下一个',
  noTimes: '目前没有可预约的时间',
  duration: '时长',
  more: '更多',
  less: '收起',
  location: '地点',
  host: '接待人',
  withOne: '由团队中的一位成员接待',
  withSome: { other: '由团队中的 # 位成员接待' },
  withAll: '由整个团队接待',
  withNames: (names) => `接待人：${names}`,
  previousMonth: '上个月',
  nextMonth: '下个月',
  previousDays: '前 7 天',
  nextDays: '后 7 天',
  timesFree: { other: '# 个可预约时间' },
  today: '今天',
  full: '无可约时间',
  past: '已过',
  beyond: '尚未开放预约',
  loading: '正在加载',
  chooseDay: '选择日期',
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  failedReach: '目前无法连接日历',
  retry: '重试',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
