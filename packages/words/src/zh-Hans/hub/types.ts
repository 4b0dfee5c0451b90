import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: '名称',
  who: '接待',
  link: '链接',
  upcoming: '即将进行',
  inUse: '使用中',
  archived: '已归档',
  draft: '草稿',
  publish: '发布',
  inTurn: '轮流',
  everybody: '全体',
  one: '一位',
  mix: '组合',
  none: '还没有预约类型',
  noneMore: '预约类型就是供预约人使用的链接。',
  begin: '创建第一个',
  keyMove: '移动',
  share: '分享',
  newType: '新建类型',
  newTitle: '可以预约什么？',
  newHelp: '以包含整个团队的草稿开始。发布之前无人可见。',
  make: '创建草稿',
};
