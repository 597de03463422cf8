import type { Report } from '@/report/model.ts';

/** Whether there is anything to say of what the text covers, answers and honours; a part without it is not shown. */
export const hasLimits = ({ topics, questions, honours }: Report): boolean =>
  topics.length + questions.length + honours.length > 0;
