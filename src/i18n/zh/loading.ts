import type { Messages } from '../messages.ts';

export const loading: Messages['loading'] = {
  loading: (address) => `正在加载${address}的报告……`,
  retrying: (attempt) => `尚无回应，正在重试（第${attempt}次）。`,
  failed: (address) => `无法显示${address}的报告。`,
  stays: (title) => `目前显示的仍是“${title}”。`,
  failures: {
    address: (beside) =>
      `只加载以https开头的地址${beside ? '，或与本页同处的文件' : ''}。请更正地址中的“report”部分。`,
    offline: '当前离线。请连接网络后再试。',
    network: '没有回应。地址可能有误，或对方网站不允许从这里读取其文件（CORS）。',
    redirect: '该地址转到另一个无法加载的地址：它不以https开头，或没有回应。请使用文件本身的地址。',
    timeout: (seconds) => `${seconds}秒内没有收到回应。请稍后再试。`,
    slow: (seconds) => `文件传输过慢：${seconds}秒后仍不完整。请稍后再试，或使用别处的副本。`,
    brokenOff: '文件尚未传完，回应就中断了。请重试。',
    status: (status) =>
      status === 404
        ? '没有这个文件（404）。请检查地址。'
        : `对方网站返回错误（${status}）。请稍后再试，或检查地址。`,
    tooLarge: (megabytes) => `文件解压后超过${megabytes} MB的上限。请缩短。`,
    notUtf8: '文件不是JSON所要求的UTF-8编码。请以UTF-8编码重新保存。',
    fault: '本产品在读取文件时出错，这不是文件的问题。请告知本页的维护者。',
    notKept: '此浏览器已不再保存这份报告的文件。请重新打开该文件。',
    unreadable: '无法读取该文件：它可能已被移动或更改，或这台电脑不允许读取。请重新选择。',
    notJson: (detail) => `文件不是JSON，或不完整：${detail}。请检查文件是否完整。`,
    invalid: (count) => `文件有${count}处错误。更正后再试：`,
  },
  whole: '整个文件',
  more: (count) => `另有${count}处`,
  retry: '重试',
  back: '回到内置报告',
  loaded: (title) => `已加载：${title}`,
};
