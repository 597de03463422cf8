import type { FileWords } from '../fileWords.ts';

export const fileWords: FileWords = {
  heading: '来自文件的报告',
  drop: '将一个报告文件（JSON）拖放到此处即可打开',
  dropNote: '文件只在此浏览器中读取，不会发送到任何地方。',
  reading: (name) => `正在读取${name}……`,
  coming: '正在从文件打开报告……',
  refused: (name) => `无法显示${name}。`,
  gone: '无法显示来自文件的报告。',
  notOne: {
    several: (count) => `给出了${count}个文件。请只给一个：一份报告就是一个文件。`,
    folder: (name) => `${name}是文件夹。请打开它，给出其中的报告文件。`,
    otherKind: (name) => `${name}不是JSON文件。报告文件的名称以“.json”结尾。`,
    nothing: '给出的不是文件。请先保存为文件，再给出该文件。',
  },
  opened: (title) => `已从此设备上的文件打开：${title}`,
  kept: (count) =>
    `文件没有发送到任何地方。为了在重新加载后仍能显示，此浏览器保留最近在此打开的${count}个文件；“关闭文件”会移除这一个。`,
  close: '关闭文件',
  dismiss: '知道了',
};
