import type { Messages } from '../messages.ts';

export const start: Messages['start'] = {
  failed: '页面未能启动：有一部分无法加载。',
  readable: '可以阅读现有内容，但页面上的按钮不起作用。',
  otherReport: '地址所指的报告没有打开，因此不显示任何报告。',
};
