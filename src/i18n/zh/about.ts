import type { Messages } from '../messages.ts';

export const about: Messages['about'] = {
  method: '方法',
  text: '原文',
  unknown: '尚不清楚',
  licence: '许可与版本',
  licenceOf: (version, date, licence) =>
    `${[version === null ? '数据' : `数据版本${version}`, date, licence ?? '许可未注明'].filter((part) => part !== null).join('，')}。`,
  product: (version) => `据原文 ${version}，MIT许可。字体：Source Serif 4与Inter，SIL开放字体许可。`,
  requests: '除非您指定其他网站上的报告，本页不向任何其他主机发出请求。',
  translations: '未另作说明的中文均为我们的译文；见于公开中文资料的名称予以保留。',
};
