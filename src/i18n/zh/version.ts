import type { Messages } from '../messages.ts';

export const version: Messages['version'] = {
  ready: '本页有新版本。',
  show: '更新',
  later: '以后再说',
};
